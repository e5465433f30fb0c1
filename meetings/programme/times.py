"""From when to when: the times with which a line of a programme begins or ends."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from baliprocess.times import TIME, has_half, time_in

_UNTIL = (
    r"\s{0,3}(?:-|–|—|−|~|to|till|until|s\.?\s?/?\s?d\.?|sampai(?:\sdengan)?|hingga|à|"
    r"jusqu['’]à|đến|→)\s{0,3}"
)
_OPEN = r"(?:onwards?|end|finish|close|late|selesai|fin|kết\sthúc|hết|\.{2,3}|…)"
_BEFORE = r"(?:(?:time|waktu|heure|horaire|from|at|pukul|jam|de|dès|à|từ|lúc)\s?[:.]?\s{0,2})?"
_SPAN = (
    rf"{TIME.format('a')}(?:(?:{_UNTIL}(?:(?:pukul|jam)\s)?(?:{TIME.format('b')}"
    rf"|(?P<open>{_OPEN})(?![^\W_])))|\s(?P<on>onwards?|onward))?"
)
# "9–11 am", "9 - 9.30 am": only the end says that these are times.
_SHORT = rf"(?P<bare>1[0-2]|[1-9])(?P<barem>[.:][0-5]\d)?{_UNTIL}{TIME.format('b')}"
_AFTER = r"\s{0,3}(?:[:|–—-]\s{0,2}|\)\s{0,2}:?\s?)?"
_LEADING = re.compile(rf"^[(\[]?{_BEFORE}{_SPAN}[)\]]?{_AFTER}", re.IGNORECASE)
_LEADING_SHORT = re.compile(rf"^[(\[]?{_BEFORE}{_SHORT}[)\]]?{_AFTER}", re.IGNORECASE)
_TRAILING = re.compile(
    rf"(?:\s{{0,3}}[(\[,;:–—-]|\s{{2}}|\sfrom|\sat|\spukul)\s{{0,3}}{_BEFORE}{_SPAN}[)\]]?\.?$",
    re.IGNORECASE,
)
_EARLIEST = dt.time(7)


@dataclass(frozen=True, slots=True)
class Span:
    """Times that a line states, `sure` if it says which half of the day; and its other words."""

    starts_at: dt.time
    ends_at: dt.time | None
    sure: bool
    rest: str


def starts_with_time(line):
    """Whether `line` begins with times."""
    return bool(_LEADING_SHORT.match(line) or _LEADING.match(line))


def span_of(line):
    """The Span with which `line` begins, or ends, or None."""
    for form in (_LEADING_SHORT, _LEADING):
        if (match := form.match(line)) and (span := _span(match, line[match.end() :])):
            return span
    if match := _last(line):
        return _span(match, line[: match.start()].rstrip(" ,;:–—-(["))
    return None


def _last(line):
    # Only its end is looked at: a line may be long, and each of its words could begin a time.
    tail = max(0, len(line) - 60)
    match = _TRAILING.search(line, tail)
    if match is None or not line[: match.start()].strip():
        return None
    alone = match["b" + "h"] is None and match["bhh"] is None and not match["open"]
    in_brackets = match[0].strip()[:1] in "([" or "pukul" in match[0].lower()
    return match if in_brackets or not alone else None


def _span(match, rest):
    groups = match.groupdict()
    try:
        ends_at = None
        if (
            groups.get("bh")
            or groups.get("bhh")
            or groups.get("bo")
            or groups.get("bb")
            or groups.get("bword")
        ):
            ends_at = time_in(match, "b")
        sure_end = ends_at is not None and has_half(match, "b")
        if groups.get("bare"):
            minute = int((groups["barem"] or ".0")[1:])
            if not sure_end and not groups["barem"]:
                return None
            starts_at = dt.time(int(groups["bare"]), minute)
            sure = False
        else:
            starts_at = time_in(match, "a")
            sure = has_half(match, "a") or _digits(match)
    except ValueError:
        return None
    if ends_at and sure_end and not sure:
        starts_at = _before(starts_at, ends_at)
    elif ends_at and ends_at < starts_at and ends_at.hour < 12:
        ends_at = ends_at.replace(hour=ends_at.hour + 12)
    if ends_at and ends_at < starts_at:
        ends_at = None
    return Span(starts_at, ends_at, sure or sure_end, rest.strip())


def _digits(match):
    """Whether the hour is written in a way that counts to 24: 0900, 09:00 before noon, 13:00."""
    return bool(match["ahh"]) or int(match["ah"] or match["ao"] or 0) > 12


def _before(start, end):
    """`start` in the half of the day that brings it before `end`: 11 to 1 pm, 1 to 3 pm."""
    if start.hour < 12 and (later := start.replace(hour=start.hour + 12)) <= end:
        return later
    return start.replace(hour=0) if start.hour == 12 and end.hour < 12 else start


def in_sequence(span, earlier):
    """`span` after one that starts at `earlier` (or None): "1.30" after "12.00" is 13:30."""
    if span.sure or earlier is None or span.starts_at >= earlier:
        return span
    if span.starts_at.hour >= 12:
        return span
    later = span.starts_at.replace(hour=span.starts_at.hour + 12)
    if span.starts_at.hour > _EARLIEST.hour or later < earlier:
        return span
    ends_at = span.ends_at
    if ends_at and ends_at.hour < 12:
        ends_at = ends_at.replace(hour=ends_at.hour + 12)
    return replace(span, starts_at=later, ends_at=ends_at)
