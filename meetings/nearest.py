"""Meetings that many pages draw on the record line: those nearest to today, those of a series."""

import datetime as dt

from django.utils.translation import get_language

from baliprocess.languages import prefix
from baliprocess.page_cache.kept import kept
from baliprocess.prepared import Prepared
from baliprocess.publishing import without_moments

from . import page_rows
from .lines import entry
from .models import Meeting


def _around(today):
    rows = Meeting.objects.published().around(today)
    return without_moments(rows.select_related("series", "country").latest_first())


_rows = Prepared(_around, today=dt.date)


def nearest(today):
    """The public meetings `around(today)`, the latest first. They are shared: to be read only."""
    return kept(("nearest meetings", today), lambda: _rows(today=today))


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


def entries(meetings, *, shared=True):
    """{key: Entry} of `meetings` in the language of the page; `shared` ones to be read only."""

    def make():
        return {each.pk: entry(each) for each in meetings}

    if not shared:
        return make()
    keys = tuple(each.pk for each in meetings)
    return kept(("entries", keys, get_language(), prefix()), make)
