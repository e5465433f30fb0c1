"""The record line: meetings as marks on one axis of years, as plain data for an SVG.

Every horizontal position is a percentage of the track ("43.21%"), so one drawing serves a
phone and a wall screen alike. What cannot be a percentage, the room a mark needs in pixels,
is settled by lanes: marks that would touch are set above and below the middle of the row,
for a narrow, a middling and a wide track, and the style sheet picks.

This module is a leaf, and a pure one: nothing here knows of models, requests or markup.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from math import ceil
from typing import NamedTuple

NARROW_TRACK = 264
"""Pixels of the track on the narrowest phone (320) after its margins."""

MIDDLE_TRACK = 600
"""Pixels of the track on a screen of 44 em, and on one of 56 em with the label beside it."""

WIDE_TRACK = 880
"""Pixels of the track where the page has its full width (78 em)."""

TRACKS = (("n", NARROW_TRACK), ("m", MIDDLE_TRACK), ("w", WIDE_TRACK))
"""The tracks for which lanes are worked out, each with the first letter of its class names."""

MAX_LANES = 7
"""More lanes than this would make a row taller than it is worth; further marks overlap."""

BAR_FROM_DAYS = 28
"""A meeting at least this long is drawn with its length; shorter ones are dots."""

LABELS_AT_MOST = 14

_GAP = 3


class Kind(StrEnum):
    """How a mark is drawn; the page says in its legend what each means there."""

    FILLED = "filled"
    RING = "ring"
    CROSS = "cross"
    FAINT = "faint"


class Size(StrEnum):
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


RADIUS = {Size.SMALL: 4.0, Size.MEDIUM: 5.0, Size.LARGE: 7.0}
"""Half the width of a mark in pixels; `static/css/record-line.css` draws to the same sizes."""


class Entry(NamedTuple):
    """One meeting as the line needs it.

    `starts_on` and `ends_on` are the first and last day of what is known, both inclusive;
    either or both may be missing. `exact` is false when only the month or the year is known:
    the mark then stands in the middle of that time, and its length says how vague it is.
    `note` is said last in the mark's name ("attended", "cancelled").
    """

    label: str
    href: str
    date_text: str
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    note: str = ""
    kind: Kind = Kind.FILLED
    size: Size = Size.SMALL
    live: bool = False
    exact: bool = True


class Mark(NamedTuple):
    """One drawn meeting. `x` is its middle; `bar` and `vague` are (from, to) or None.

    `lanes` are those on the narrow, middling and wide track: 0 the middle, -1 the one above it.
    `name` says the whole in one breath; `tip` has the label on its first line and the rest,
    parted by middle dots, on its second.
    """

    x: str
    bar: tuple[str, str] | None
    vague: tuple[str, str] | None
    name: str
    tip: str
    classes: str
    entry: Entry
    lanes: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One track. `classes` says how many lanes it has on a narrow, middling and wide track."""

    label: str
    href: str
    marks: tuple[Mark, ...]
    apart: tuple[Entry, ...]
    classes: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis; every second one is `main` and is also shown on a phone."""

    x: str
    label: str
    main: bool


@dataclass(frozen=True, slots=True)
class RecordLine:
    """The whole drawing. `today` is None when today lies outside the axis.

    `apart` lists, over all rows, the entries that have no place on the axis: those without a
    date and those outside `since` … `until`.
    """

    since: date
    until: date
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    today: str | None
    apart: tuple[Entry, ...]
    count: int


def draw(
    rows: Iterable[tuple[str, str, Iterable[Entry]]],
    *,
    today: date,
    since: date | None = None,
    until: date | None = None,
) -> RecordLine:
    """Return the drawing of `rows`, each a label, the address of the label ("" for none), entries.

    Without `since` and `until` the axis runs from 1 January of the first entry's year to
    31 December of the last entry's year or of today's, whichever is later. Both are inclusive.
    Within a row the marks come in the order of time; entries of the same day keep theirs.
    Raises ValueError if `until` is before `since`.
    """
    rows = [(label, href, tuple(entries)) for label, href, entries in rows]
    days = [day for _, _, entries in rows for entry in entries for day in _span(entry) or ()]
    since = since or date(min([*days, today]).year, 1, 1)
    until = until or date(max([*days, today]).year, 12, 31)
    if until < since:
        raise ValueError(f"The axis ends on {until}, before it begins on {since}.")
    axis = _Axis(since, until)
    drawn = tuple(_row(label, href, entries, axis) for label, href, entries in rows)
    return RecordLine(
        since=since,
        until=until,
        rows=drawn,
        ticks=_ticks(axis),
        today=axis.percent(axis.middle(today)) if since <= today <= until else None,
        apart=tuple(entry for row in drawn for entry in row.apart),
        count=sum(len(row.marks) + len(row.apart) for row in drawn),
    )


def lit(line: RecordLine, href: str) -> RecordLine:
    """`line` with the marks of what stands at `href` lit."""
    rows = [
        replace(row, marks=tuple(_lit(m) if m.entry.href == href else m for m in row.marks))
        for row in line.rows
    ]
    return replace(line, rows=tuple(rows))


def _lit(mark: Mark) -> Mark:
    entry = mark.entry._replace(live=True)
    return mark._replace(entry=entry, classes=_classes(entry, mark.lanes))


@dataclass(frozen=True)
class _Axis:
    since: date
    until: date

    @cached_property
    def days(self) -> int:
        return (self.until - self.since).days + 1

    def start(self, day: date) -> float:
        return (day - self.since).days / self.days

    def middle(self, day: date) -> float:
        return ((day - self.since).days + 0.5) / self.days

    def end(self, day: date) -> float:
        return ((day - self.since).days + 1) / self.days

    def holds(self, span: tuple[date, date]) -> bool:
        return self.since <= span[0] and span[1] <= self.until

    @staticmethod
    def percent(fraction: float) -> str:
        return f"{fraction * 100:.2f}%"


def _span(entry: Entry) -> tuple[date, date] | None:
    first, last = entry.starts_on or entry.ends_on, entry.ends_on or entry.starts_on
    if first is None or last is None:
        return None
    return min(first, last), max(first, last)


def _row(label: str, href: str, entries: Sequence[Entry], axis: _Axis) -> Row:
    placed: list[tuple[tuple[date, date], Entry]] = []
    apart: list[Entry] = []
    for entry in entries:
        span = _span(entry)
        if span is not None and axis.holds(span):
            placed.append((span, entry))
        else:
            apart.append(entry)
    placed.sort(key=lambda pair: pair[0])
    stretches = [_stretch(span, entry, axis) for span, entry in placed]
    radii = [RADIUS[entry.size] for _, entry in placed]
    tracks = [_lanes(stretches, radii, track) for _, track in TRACKS]
    marks = tuple(
        _mark(entry, stretch, lanes)
        for (_, entry), stretch, *lanes in zip(placed, stretches, *tracks, strict=True)
    )
    return Row(
        label=label,
        href=href,
        marks=marks,
        apart=tuple(apart),
        classes=" ".join(
            f"{letter}{_height(lanes)}" for (letter, _), lanes in zip(TRACKS, tracks, strict=True)
        ),
    )


class _Stretch(NamedTuple):
    """Where an entry stands on the axis, in fractions of it, and whether it is drawn as a bar."""

    left: float
    right: float
    middle: float
    is_bar: bool


def _stretch(span: tuple[date, date], entry: Entry, axis: _Axis) -> _Stretch:
    left, right = axis.start(span[0]), axis.end(span[1])
    is_bar = entry.exact and (span[1] - span[0]).days + 1 >= BAR_FROM_DAYS
    return _Stretch(left, right, (left + right) / 2, is_bar)


def _mark(entry: Entry, stretch: _Stretch, lanes: Sequence[int]) -> Mark:
    ends = None
    if stretch.is_bar or not entry.exact:
        ends = _Axis.percent(stretch.left), _Axis.percent(stretch.right)
    rest = [text for text in (entry.place, entry.date_text, entry.note) if text]
    lanes = tuple(lanes)
    return Mark(
        x=_Axis.percent(stretch.middle),
        bar=ends if stretch.is_bar else None,
        vague=ends if not entry.exact else None,
        name=", ".join([entry.label, *rest]),
        tip=f"{entry.label}\n{' · '.join(rest)}",
        classes=_classes(entry, lanes),
        entry=entry,
        lanes=lanes,
    )


def _classes(entry: Entry, lanes: tuple[int, ...]) -> str:
    live = " live" if entry.live else ""
    return f"{entry.kind} {entry.size}{live} {_lane_classes(lanes)}"


@lru_cache(maxsize=MAX_LANES**3)
def _lane_classes(lanes: tuple[int, ...]) -> str:
    return " ".join(letter + _word(lane) for (letter, _), lane in zip(TRACKS, lanes, strict=True))


def _word(lane: int) -> str:
    """A lane as the tail of a class name: 0, up1, down1, up2 …"""
    if lane == 0:
        return "0"
    return f"up{-lane}" if lane < 0 else f"down{lane}"


#: 0, -1, 1, -2, 2 …: the middle first, then outwards.
_LANE_ORDER = sorted(
    range(-(MAX_LANES // 2), MAX_LANES // 2 + 1), key=lambda lane: (abs(lane), lane)
)


def _lanes(stretches: Sequence[_Stretch], radii: Sequence[float], track: int) -> list[int]:
    """The lane of each mark on a track of that many pixels; stretches in order of their left end.

    A mark takes the lane nearest the middle in which it touches nothing. Where every lane is
    taken it goes where it covers its neighbour least.
    """
    taken = dict.fromkeys(_LANE_ORDER, float("-inf"))
    chosen = []
    for (left, right, middle, is_bar), radius in zip(stretches, radii, strict=True):
        begins = (left if is_bar else middle) * track - radius
        ends = (right if is_bar else middle) * track + radius + _GAP
        for free, until in taken.items():
            if until <= begins:
                lane = free
                break
        else:
            lane = min(taken, key=taken.__getitem__)
        taken[lane] = max(taken[lane], ends)
        chosen.append(lane)
    return chosen


def _height(lanes: Sequence[int]) -> int:
    return 2 * max((abs(lane) for lane in lanes), default=0) + 1


def _ticks(axis: _Axis) -> tuple[Tick, ...]:
    first = axis.since.year if axis.since == date(axis.since.year, 1, 1) else axis.since.year + 1
    years = range(first, axis.until.year + 1)
    step = max(1, ceil(len(years) / LABELS_AT_MOST))
    return tuple(
        Tick(x=axis.percent(axis.start(date(year, 1, 1))), label=str(year), main=index % 2 == 0)
        for index, year in enumerate(years[::step])
    )
