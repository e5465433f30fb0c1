"""`make bench` runs every module of this folder and writes latest.md and latest.json.

`python -m benchmarks serving photos` runs these alone; what the others found last time stays. Each
runs in a process of its own, so that none warms another up; one that fails is told, and loses
neither the others nor what it found before. A module that has `measure()`, which gives values for
JSON, and `table(measured)`, which gives Markdown, appears in both files; of any other the output
goes into latest.md. `_goals.py` says which figure is held to which goal; `_capacity.py` computes
docs/capacity.md from all of them.
"""

import datetime as dt
import importlib
import importlib.metadata
import json
import os
import pkgutil
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PARTS = ("measure", "table")
HEAD = """# Measurements

Written by `make bench`. Ratios are of one run; absolute times depend on the machine and on what
else it does."""
#: Long by nature, or not about cost: only when they are named.
ON_DEMAND = ("hostile",)


def names():
    """The modules that measure something, by name."""
    found = [module.name for module in pkgutil.iter_modules([str(FOLDER)])]
    return [name for name in found if not name.startswith("_") and _measures(name)]


def _measures(name):
    text = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    return '__name__ == "__main__"' in text or _speaks_json(name)


def _speaks_json(name):
    text = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    return all(f"def {part}(" in text for part in PARTS)


def run_here(name):
    """Measure `name` in this process; the values and the table go to standard output as JSON."""
    module = importlib.import_module(f"benchmarks.{name}")
    measured = module.measure()
    print(json.dumps({"measured": measured, "table": module.table(measured)}))


def run(name):
    """The part of `latest.json` for one module: table, seconds, day, and its values or None.

    Raises subprocess.CalledProcessError with what it said last.
    """
    speaks_json = _speaks_json(name)
    command = ["benchmarks", "--here", name] if speaks_json else [f"benchmarks.{name}"]
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=FOLDER.parent,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answer = {"measured": None, "table": done.stdout}
    if speaks_json:
        answer = json.loads(done.stdout.splitlines()[-1])
    return answer | {
        "table": answer["table"].strip(),
        "seconds": round(time.monotonic() - begun),
        "on": dt.datetime.now(dt.UTC).date().isoformat(),
    }


def machine():
    """What it ran on, in words that name no machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    installed = [
        f"{name} {importlib.metadata.version(name.lower())}"
        for name in ("Django", "granian", "Pillow")
    ]
    return ", ".join(
        [
            f"{len(os.sched_getaffinity(0))} cores ({platform.machine()})",
            f"{memory:.0f} GB of memory",
            f"Python {platform.python_version()}",
            *installed,
            f"SQLite {sqlite3.sqlite_version}",
            *_version_of("PostgreSQL", _postgres()),
            *_version_of("wrk", ["wrk", "-v"]),
        ]
    )


def _postgres():
    from tests.postgres import Unavailable, programs

    try:
        return [programs() / "postgres", "--version"]
    except Unavailable:
        return None


def _version_of(name, command):
    if not command or not shutil.which(command[0]):
        return []
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return [f"{name} {found[0]}"] if found else []


def main(wanted):
    known = names()
    if unknown := sorted(set(wanted) - set(known)):
        sys.exit(f"There is no {', '.join(unknown)}. There are: {', '.join(known)}.")
    failed = []
    for name in wanted or [name for name in known if name not in ON_DEMAND]:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            part = run(name)
        except (subprocess.CalledProcessError, ValueError, KeyError) as error:
            failed.append(name)
            print(f"{name} failed: {error}", file=sys.stderr, flush=True)
            continue
        print(f"{section(name, part)}\n", flush=True)
        # At once, so that nothing is lost with what comes after; another run may have written.
        path = FOLDER / "latest.json"
        kept = json.loads(path.read_text(encoding="utf-8"))["parts"] if path.exists() else {}
        parts = kept | {name: part}
        write({"machine": machine(), "parts": {name: parts[name] for name in sorted(parts)}})
    if failed:
        sys.exit(f"These failed, and keep their figures of before: {', '.join(failed)}.")


def section(name, part):
    """The Markdown of one module."""
    title = name.replace("_", " ").capitalize()
    return f"## {title}\n\nOn {part['on']}, in {part['seconds']} s.\n\n{part['table']}"


def write(values):
    """Write latest.json and latest.md."""
    from benchmarks import _capacity
    from benchmarks._goals import as_table

    parts = values["parts"]
    measured = {name: part["measured"] for name, part in parts.items()}
    sections = [
        f"{HEAD}\n\n{values['machine']}.",
        f"## Goals\n\n{as_table(measured)}",
        *(section(name, part) for name, part in parts.items()),
    ]
    (FOLDER / "latest.md").write_text("\n\n".join(sections) + "\n", encoding="utf-8")
    text = json.dumps(values, indent=1, ensure_ascii=False)
    (FOLDER / "latest.json").write_text(f"{text}\n", encoding="utf-8")
    _capacity.write()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        run_here(sys.argv[2])
    else:
        main(sys.argv[1:])
