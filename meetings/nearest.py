"""Meetings that many pages draw on the record line: those nearest to today, those of a series."""

import datetime as dt

from django.utils.translation import get_language

from baliprocess import record_line
from baliprocess.languages import prefix
from baliprocess.page_cache.kept import kept
from baliprocess.prepared import Prepared
from baliprocess.publishing import without_moments

from . import page_rows
from .lines import entry
from .models import Meeting
from .models.meeting import BEFORE

#: Where the line begins of whatever is drawn whole: the year of the first conference.
FIRST_DAY = dt.date(2002, 1, 1)


def _around(today):
    rows = Meeting.objects.published().around(today)
    return without_moments(rows.select_related("series", "country").latest_first())


_rows = Prepared(_around, today=dt.date)


def nearest(today):
    """The public meetings `around(today)`, the latest first. They are shared: to be read only."""
    return kept(("nearest meetings", today), lambda: _rows(today=today))


def reach(meetings, today):
    """Whether the record holds more than its `nearest()` meetings, and where their line begins."""
    begun = [m.starts_on for m in meetings if m.starts_on and m.starts_on <= today]
    is_cut = len(begun) >= BEFORE
    return is_cut, min(begun).replace(month=1, day=1) if is_cut else FIRST_DAY


def of_series(series, today, *, date, now):
    """The public meetings of the series with this key, those nearest to `date` of a long one.

    They are shared as above.
    """
    asked = {"series": series, "date": date, "now": now}
    own = []

    def make():
        own.append(page_rows.siblings(**asked))
        return own[0]

    found = kept(("meetings of a series", series, today), make)
    # Fewer are all there are, whatever the date; others were kept for the date of another page.
    return found if own or len(found) < page_rows.SIBLINGS else page_rows.siblings(**asked)


def entries(meetings):
    """{key: Entry} of `meetings` in the language of the page. They are shared, as above."""
    keys = tuple(each.pk for each in meetings)

    def make():
        return {each.pk: entry(each) for each in meetings}

    return kept(("entries", keys, get_language(), prefix()), make)


def line(series, meetings, today):
    """The record line of a series with these `meetings` of it; it is shared, as above."""
    name = (series.name, series.get_absolute_url())
    if is_part(meetings):
        # Each meeting has others beside it: nobody else asks for the same line.
        days = [day for each in meetings for day in (each.starts_on, each.ends_on) if day]
        drawn, last = [entry(each) for each in meetings], dt.date(max(days).year, 12, 31)
        return record_line.draw([(*name, drawn)], today=today, until=last)

    def draw():
        drawn = [entry(each) for each in meetings]
        return record_line.draw([(*name, drawn)], today=today, since=FIRST_DAY)

    keys = tuple(each.pk for each in meetings)
    return kept(("line", *name, keys, today, get_language()), draw)


def is_part(meetings):
    """Whether there may be more of a series than these `meetings`, which `of_series()` gave."""
    return len(meetings) >= page_rows.SIBLINGS
