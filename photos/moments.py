"""Dates and times as cameras, agencies and programs write them, read into one moment."""

import datetime as dt
import re
from dataclasses import dataclass

# A clock set to the time of the easternmost zone is that far ahead of UTC.
AHEAD = dt.timedelta(hours=14)
_BEHIND = dt.timedelta(hours=-12)
_FIRST_YEAR = 1826  # the oldest photograph that is known

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"(?: ?(?P<half>[ap]m))?"
)
_ZONE = r" ?(?P<zone>z|utc|gmt|wib|wita|wit|[+-]\d{2}(?::?\d{2})?)?"
_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_MAYBE_CLOCK = rf"(?:,? {_CLOCK})?{_ZONE}"
_COMPACT_CLOCK = r"(?:[t ]?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 2019:07:23 09:30:00, 2019-07-23T09:30:00.123+07:00
        rf"{_YEAR}[:/.-](?P<month>\d{{1,2}})[:/.-](?P<day>\d{{1,2}})(?:[t ] ?{_CLOCK})?{_ZONE}",
        # 20190723 093000+0700
        rf"{_YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}}){_COMPACT_CLOCK}{_ZONE}",
        # 2019, 2019-07
        rf"{_YEAR}(?:[:/-](?P<month>\d{{2}}))?",
        # Tue Jul 23 09:30:00 WIB 2019
        rf"(?:[a-z]{{3}} )?{_MONTH} {_DAY} {_CLOCK}{_ZONE} {_YEAR}",
        # Tuesday, 23 July 2019, 09:30; 23-Jul-2019
        rf"(?:[a-z]{{3,9}},? )?{_DAY}[ -]{_MONTH},?[ -]{_YEAR}{_MAYBE_CLOCK}",
        # July 23rd, 2019 9:30 am
        rf"(?:[a-z]{{3,9}},? )?{_MONTH} {_DAY},? {_YEAR}{_MAYBE_CLOCK}",
        # 23/07/2019, 07/23/2019
        rf"(?P<first>\d{{1,2}})[/.](?P<other>\d{{1,2}})[/.]{_YEAR}{_MAYBE_CLOCK}",
    )
)
_NAMED_ZONES = {"z": 0, "utc": 0, "gmt": 0, "wib": 7, "wita": 8, "wit": 9}

PRECISIONS = ("year", "month", "day", "minute", "second")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as exactly as it was written.

    `value` is aware if a zone was stated, else naive; its missing parts are the lowest possible.
    `precision` is year, month, day, minute or second.
    """

    value: dt.datetime
    precision: str

    @property
    def zone_stated(self):
        return self.value.tzinfo is not None


def read_moment(text, *, now=None):
    """The `Moment` that `text` states, or None if it states none or one that is still to come.

    `now` is an aware datetime; up to 14 hours after it are allowed, because a camera's clock may
    show the time of any zone. Days and months that could be either way round give None.
    """
    text = " ".join(text.replace("\0", " ").split())[:60]
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            moment = _moment(found.groupdict())
            return moment if moment and not _is_ahead(moment.value, now) else None
    return None


def _is_ahead(value, now):
    now = now or dt.datetime.now(dt.UTC)
    if value.tzinfo is None:
        value = value.replace(tzinfo=dt.UTC)
    return value > now + AHEAD


def _moment(parts):
    try:
        year, month, day = int(parts["year"]), *_month_and_day(parts)
        if year < _FIRST_YEAR:
            return None
        clock, precision = _clock(parts)
        if not (month and day):
            clock, precision = (0, 0, 0, 0), "month" if month else "year"
        zone = _zone(parts.get("zone")) if precision in ("minute", "second") else None
        return Moment(dt.datetime(year, month or 1, day or 1, *clock, tzinfo=zone), precision)
    except ValueError:
        # The thirtieth of February, twenty-five o'clock.
        return None


def _month_and_day(parts):
    """Month and day, 0 where the text leaves them open, as IPTC-IIM does with 20190000."""
    if parts.get("first"):
        first, other = int(parts["first"]), int(parts["other"])
        if first <= 12 and other <= 12 and first != other:
            raise ValueError("day and month could be either way round")
        return (other, first) if other <= 12 else (first, other)
    if parts.get("name"):
        return 1 + _MONTHS.index(parts["name"].lower()), int(parts["day"])
    return int(parts.get("month") or 0), int(parts.get("day") or 0)


def _clock(parts):
    if parts.get("hour") is None:
        return (0, 0, 0, 0), "day"
    hour, minute = int(parts["hour"]), int(parts["minute"])
    half = (parts.get("half") or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError("no such hour")
        hour = hour % 12 + (12 if half == "pm" else 0)
    if parts.get("second") is None:
        return (hour, minute, 0, 0), "minute"
    fraction = int(f"{parts.get('fraction') or '':0<6}"[:6])
    # A leap second has no place in a datetime.
    return (hour, minute, min(int(parts["second"]), 59), fraction), "second"


def _zone(text):
    """A tzinfo, or None if no zone is stated or none that exists."""
    if not text:
        return None
    text = text.lower()
    if text in _NAMED_ZONES:
        offset = dt.timedelta(hours=_NAMED_ZONES[text])
    else:
        digits = text[1:].replace(":", "").ljust(4, "0")
        offset = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        offset = -offset if text[0] == "-" else offset
    return dt.timezone(offset) if _BEHIND <= offset <= AHEAD else None
