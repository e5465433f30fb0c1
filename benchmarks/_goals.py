"""Each goal beside the figure that was measured, and whether it was met.

Where a goal was put in milliseconds or against a site that is not installed here, it is held to
its ratio to bare Django, measured in the same run on either side: Wagtail's meeting page took 25 ms
of CPU and its list 14.7 ms where a constant from bare Django took 0.12.
"""

from dataclasses import dataclass

BARE_DJANGO, WAGTAIL_PAGE, WAGTAIL_LIST = 0.12, 25, 14.7
WAGTAIL_MB = 230
#: Lists, filters, facets and the pages that draw on all of the record.
GROWS = 1.2
#: The measured floor of the CPU clock: what takes less than this many ms says nothing of growth.
LEAST_MS = 0.2


@dataclass(frozen=True)
class Goal:
    """`met` is None where nothing was measured."""

    what: str
    aim: str
    figure: str
    met: bool | None


def as_table(measured):
    """The goals as Markdown; what was not measured says so."""
    lines = ["| goal | aim | measured | |", "|---|---|---|---|"]
    words = {True: "met", False: "**not met**", None: "not measured"}
    lines += [
        f"| {goal.what} | {goal.aim} | {goal.figure} | {words[goal.met]} |"
        for goal in goals(measured)
    ]
    return "\n".join(lines)


def goals(measured):
    """Every Goal, in the order of the figures; `measured` is {module: what it gave}."""
    found = []
    for give in (_serving, _growth, _search, _tables, _memory, _photos, _uploads, _texts):
        found += give(measured)
    return found


def _at_most(what, aim, value, unit="", digits=2):
    return _held(what, f"≤ {aim}{unit}", value, unit, digits, value is not None and value <= aim)


def _at_least(what, aim, value, unit="", digits=2):
    return _held(what, f"≥ {aim}{unit}", value, unit, digits, value is not None and value >= aim)


def _held(what, aim, value, unit, digits, met):
    if value is None:
        return Goal(what, aim, "", None)
    return Goal(what, aim, f"{value:,.{digits}f}{unit}", met)


def _get(measured, *path):
    for key in path:
        if not isinstance(measured, dict) or key not in measured:
            return None
        measured = measured[key]
    return measured


def _over(one, other):
    return one / other if one is not None and other else None


def _smallest(engine):
    return min(engine, key=int) if engine else None


def _serving(measured):
    found = _get(measured, "serving") or {}
    bare = _get(found, "ceiling", "bare WSGI") or [None, None]
    django = _get(found, "ceiling", "bare Django") or [None, None]
    goals = []
    for engine in ("SQLite", "PostgreSQL"):
        pages = _get(found, engine, _smallest(found.get(engine))) or {}
        kept = pages.get("a meeting, kept") or [None, None]
        goals.append(
            _at_least(
                f"kept page, requests/s, of bare WSGI's ({engine})",
                0.9,
                _over(kept[0], bare[0]),
                " ×",
            )
        )
        goals.append(
            _at_least(
                f"kept page, bare WSGI's CPU of its ({engine})",
                0.9,
                _over(bare[1], kept[1]),
                " ×",
            )
        )
        for name, wagtail, times in (
            ("a meeting", WAGTAIL_PAGE, 4.5),
            ("meetings", WAGTAIL_LIST, 10),
        ):
            spent = (pages.get(name) or [None, None])[1]
            goals.append(
                _at_most(
                    f"“{name}” made anew, CPU in constants of bare Django ({engine}; {times} × "
                    "less than Wagtail)",
                    round(wagtail / BARE_DJANGO / times, 1),
                    _over(spent, django[1]),
                    " ×",
                    1,
                )
            )
    return goals


def growth(found, engine):
    """{page: CPU in the largest archive, in that of the smallest} of one engine."""
    sizes = sorted((found or {}).get(engine) or {}, key=int)
    if len(sizes) < 2:
        return {}
    small, large = found[engine][sizes[0]], found[engine][sizes[-1]]
    return {
        name: large[name][1] / small[name][1]
        for name in small
        if name in large and small[name][1] >= LEAST_MS
    }


def _growth(measured):
    goals = []
    for engine in ("SQLite", "PostgreSQL"):
        grown = growth(_get(measured, "serving"), engine)
        over = {name: ratio for name, ratio in grown.items() if ratio > GROWS}
        told = ", ".join(f"{name} {ratio:.2f}" for name, ratio in sorted(over.items()))
        figure = f"{len(grown) - len(over)} of {len(grown)} pages" + (f"; {told}" if told else "")
        goals.append(
            Goal(
                f"CPU of a page in the largest archive, of that in the smallest ({engine})",
                f"≤ {GROWS} × for all",
                figure if grown else "",
                not over if grown else None,
            )
        )
    return goals


def _search(measured):
    goals = []
    for engine in ("SQLite", "PostgreSQL"):
        found = _get(measured, "search", engine) or {}
        goals.append(
            _at_most(f"search, two words, p50 ({engine})", 5, found.get("two words"), " ms", 1)
        )
        ratio = _over(found.get("plain"), found.get("a common word"))
        goals.append(
            _at_least(f"a common word, against plain ranking ({engine})", 10, ratio, " ×", 1)
        )
    return goals


def _tables(measured):
    found = _get(measured, "tables") or {}
    own, peer = (_get(found, way, "rows_a_second") for way in ("own", "peer"))
    return [
        _at_least("import, against django-import-export row by row", 15, _over(own, peer), " ×", 1),
        _at_most("its memory", 130, _get(found, "own", "peak_mb"), " MB", 0),
    ]


def _memory(measured):
    found = _get(measured, "memory") or {}
    ours, bare = found.get("check") or (None, None)
    held = found.get("site")
    return [
        _at_most(
            f"two workers and their parent, of Wagtail's {WAGTAIL_MB} MB",
            0.55,
            _over(held, WAGTAIL_MB),
            " ×",
        ),
        _at_most("`check`, of bare Django's", 1.4, _over(ours, bare), " ×"),
    ]


def _photos(measured):
    found = _get(measured, "photos", "photos") or {}
    every = list(found.values())

    def worst(pick, name):
        values = [each[name] for each in every if name in each]
        return pick(values) if values else None

    peaks = [each["peak_mb"]["in_child"] for each in every]
    return [
        _at_most("a photo taken in, of the raw Pillow chain", GROWS, worst(max, "ratio"), " ×"),
        _at_least(
            "five WebP files, against five made anew as Wagtail does",
            6,
            worst(min, "times_anew"),
            " ×",
            1,
        ),
        _at_most("its memory", 300, max(peaks, default=None), " MB", 0),
        _at_least("luma PSNR against Lanczos", -0.2, worst(min, "psnr"), " dB", 3),
        _at_least("SSIM against Lanczos", -0.002, worst(min, "ssim"), "", 4),
    ]


def _uploads(measured):
    found = _get(measured, "uploads") or {}
    answers = _get(found, "all", "answers")
    wrong = sum(n for status, n in answers.items() if status[0] != "2") if answers else None
    return [
        _at_most("photos of a bulk upload that failed", 0, wrong, "", 0),
        _at_least("two cores, of one", 1.6, found.get("ratio"), " ×"),
    ]


def _texts(measured):
    members = _get(measured, "attendance", "fields", "members") or {}
    return [
        _at_least("members named in attendance passages, found", 0.99, members.get("recall"), ""),
        _at_least("of what was found, named", 1, members.get("precision"), ""),
    ]
