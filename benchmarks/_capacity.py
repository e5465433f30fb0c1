"""Writes docs/capacity.md from latest.json: `python -m benchmarks._capacity`; `make bench` does so.

Every number on that page is computed here from a measured one, by the sums that the page states.
"""

import json
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER.parent / "docs" / "capacity.md"
#: The page with a place in braces for every number.
TEXT = FOLDER / "_capacity.md"
#: So much of what was measured is counted on: the rest is for everything else a machine does.
SHARE = 0.5
#: Pages of one visit, and how many times the average of a day its busiest hour has.
PAGES_OF_A_VISIT, PEAK = 8, 4
#: Of the pages that are asked for after a save, so many are asked for at once.
ASKED_AT_ONCE = 200


class Figures:
    """What was measured, by name; "not measured" in place of what was not."""

    def __init__(self, values):
        self.machine = values["machine"]
        self.parts = {name: part["measured"] for name, part in values["parts"].items()}

    def get(self, *path):
        """The value at the end of `path`, or None."""
        found = self.parts
        for key in path:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def page(self, engine, name, column):
        """Requests a second (0) or CPU ms (1) of a page in the largest archive of `engine`."""
        sizes = self.get("serving", engine) or {}
        pair = sizes[max(sizes, key=int)].get(name) if sizes else None
        return pair[column] if pair else None

    @property
    def cores(self):
        return int(re.match(r"\d+", self.machine)[0])


def shown(value, unit="", digits=0):
    """`value` in words; it may be None."""
    return "not measured" if value is None else f"{value:,.{digits}f}{unit}"


def times(value, factor):
    return None if value is None else value * factor


def written(figures):
    """The whole page."""
    kept = figures.page("SQLite", "a meeting, kept", 0)
    visits = times(kept, SHARE * 86_400 / PEAK / PAGES_OF_A_VISIT)
    rows = [
        "| page | SQLite, CPU ms | a second, all cores | PostgreSQL, CPU ms | a second |",
        "|---|---:|---:|---:|---:|",
    ]
    for name in ("home", "meetings", "one member", "a meeting", "a member", "participation"):
        cells = []
        for engine in ("SQLite", "PostgreSQL"):
            spent = figures.page(engine, name, 1)
            cells += [shown(spent, digits=1), shown(spent and figures.cores * 1_000 / spent)]
        rows.append(f"| {name} | {' | '.join(cells)} |")
    anew = figures.page("SQLite", "a meeting", 1)
    burst = times(anew, ASKED_AT_ONCE / 1_000 / figures.cores)
    photo = figures.get("uploads", "all")
    a_photo = photo and photo["wall"] / photo["photos"]
    imported = figures.get("tables", "own", "rows_a_second")
    return TEXT.read_text(encoding="utf-8").format(
        machine=figures.machine,
        kept=shown(kept),
        unchanged=shown(figures.page("SQLite", "the same, 304", 0)),
        share=SHARE,
        peak=PEAK,
        pages=PAGES_OF_A_VISIT,
        visits=shown(visits),
        anew="\n".join(rows),
        burst=shown(burst, " s", 1),
        asked=ASKED_AT_ONCE,
        meeting=shown(anew, " ms", 1),
        cores=figures.cores,
        memory=shown(figures.get("memory", "site"), " MB"),
        a_photo=shown(a_photo, " s", 2),
        imported=shown(imported),
    )


def write():
    """Write the page. Raises FileNotFoundError before anything was measured."""
    values = json.loads((FOLDER / "latest.json").read_text(encoding="utf-8"))
    PAGE.write_text(written(Figures(values)), encoding="utf-8")


if __name__ == "__main__":
    write()
