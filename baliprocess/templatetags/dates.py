"""Dates in pages: every printed date stands in a `<time>` that machines can read."""

import datetime as dt
import functools

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language

from baliprocess.dates import EN_DASH, Precision, first_day, print_date, print_span

register = template.Library()

MACHINE = {Precision.DAY: "%Y-%m-%d", Precision.MONTH: "%Y-%m", Precision.YEAR: "%Y"}


def _time(date, precision, text):
    machine = f"{date:{MACHINE[Precision(precision)]}}"
    return format_html('<time datetime="{}">{}</time>', machine, text)


#: So many dates are remembered in words: those of a record in its languages.
REMEMBERED = 4_000


@register.simple_tag
def day(date, precision=Precision.DAY):
    """One date in words, as far as it is known; nothing for an empty one."""
    if isinstance(date, dt.datetime):
        date = date.date()
    return _day(date, str(precision), get_language()) if date else ""


@functools.lru_cache(maxsize=REMEMBERED)
def _day(date, precision, _language):
    return _time(date, precision, print_date(date, precision))


@register.simple_tag
def span(first, last, precision=Precision.DAY):
    """Two inclusive dates in words, each in its own `<time>`; nothing if both are empty."""
    first, last = first or last, last or first
    return _span(first, last, str(precision), get_language()) if first else ""


@functools.lru_cache(maxsize=REMEMBERED)
def _span(first, last, precision, _language):
    text = print_span(first, last, precision)
    if first_day(first, precision) == first_day(last, precision):
        return _time(last, precision, text)
    start, dash, end = text.partition(EN_DASH)
    space = start.endswith(" ")
    times = _time(first, precision, start.strip()), _time(last, precision, end.strip())
    if space:
        return format_html("{} {} {}", times[0], dash, times[1])
    # "1–5 December 2025" goes to the next line as one piece.
    return format_html('<span class="dates">{}{}{}</span>', times[0], dash, times[1])
