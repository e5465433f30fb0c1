"""Dates as sources give them: a day, a month or only a year; and numbers as words.

A date that is known to the month or the year is stored as the first (or last) day of that
time with its precision beside it, so that comparing and sorting need no special case.

This module is a leaf: it imports nothing of the project.
"""

import calendar
import datetime as dt
import functools
import re

from django.db import models
from django.utils.dates import MONTHS as MONTHS_HERE
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

NBSP = "\u00a0"
EN_DASH = "\u2013"

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


class Precision(models.TextChoices):
    """To what a date is known."""

    DAY = "day", _("to the day")
    MONTH = "month", _("to the month")
    YEAR = "year", _("to the year")


def first_day(date, precision):
    """The first day of the day, month or year that `date` stands for."""
    if precision == Precision.YEAR:
        return date.replace(month=1, day=1)
    if precision == Precision.MONTH:
        return date.replace(day=1)
    return date


def last_day(date, precision):
    """The last day of the day, month or year that `date` stands for."""
    if precision == Precision.YEAR:
        return date.replace(month=12, day=31)
    if precision == Precision.MONTH:
        return date.replace(day=calendar.monthrange(date.year, date.month)[1])
    return date


def parse_partial(text):
    """`(first day, last day, precision)` of "2019-07-23", "2019-07" or "2019".

    Raises ValueError, with a sentence for the person who typed it, when the text is no such date
    or no day of the calendar.
    """
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text.strip())
    if not match:
        raise ValueError(
            f"“{text}” is not a date: write year-month-day, year-month or the year alone."
        )
    year, month, day = match.groups()
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    try:
        date = dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError(f"“{text}” is not a day of the calendar.") from None
    return first_day(date, precision), last_day(date, precision), precision


def month_here(number):
    """The name of a month in the language of the page."""
    return _month(get_language(), number)


@functools.lru_cache(maxsize=200)
def _month(_language, number):
    return str(MONTHS_HERE[number])


#: So many dates are remembered in words: those of a record in its languages.
REMEMBERED = 4_000


def print_date(date, precision=Precision.DAY):
    """`date` in words, as far as it is known: "23 July 2019", "July 2019" or "2019".

    The parts are held together by non-breaking spaces. An empty date gives an empty text.
    """
    if date is None:
        return ""
    if precision == Precision.YEAR:
        return f"{date.year:04d}"
    month = f"{month_here(date.month)}{NBSP}{date.year:04d}"
    return month if precision == Precision.MONTH else f"{date.day}{NBSP}{month}"


def print_span(first, last, precision=Precision.DAY):
    """Two inclusive dates in words, with nothing said twice.

    "23 July 2019", "1–5 December 2025", "28 September – 28 October 2015", "30 December 2018 –
    2 January 2019"; with less precision "July 2019", "July–August 2019", "2002–2003". One empty
    end gives the other date alone; two give an empty text.
    """
    first, last = first or last, last or first
    return _print_span(first, last, str(precision), get_language()) if first else ""


@functools.lru_cache(maxsize=REMEMBERED)
def _print_span(first, last, precision, _language):
    if first_day(first, precision) == first_day(last, precision):
        return print_date(last, precision)
    if precision == Precision.YEAR:
        return f"{first.year:04d}{EN_DASH}{last.year:04d}"
    same_year = first.year == last.year
    if precision == Precision.MONTH:
        if same_year:
            return f"{month_here(first.month)}{EN_DASH}{print_date(last, precision)}"
        return f"{print_date(first, precision)} {EN_DASH} {print_date(last, precision)}"
    if same_year and first.month == last.month:
        return f"{first.day}{EN_DASH}{print_date(last)}"
    if same_year:
        start = f"{first.day}{NBSP}{month_here(first.month)}"
        return f"{start} {EN_DASH} {print_date(last)}"
    return f"{print_date(first)} {EN_DASH} {print_date(last)}"


_UNITS = [
    "Zeroth",
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
    "Sixth",
    "Seventh",
    "Eighth",
    "Ninth",
    "Tenth",
    "Eleventh",
    "Twelfth",
    "Thirteenth",
    "Fourteenth",
    "Fifteenth",
    "Sixteenth",
    "Seventeenth",
    "Eighteenth",
    "Nineteenth",
]
_TENS = {
    2: ("Twentieth", "Twenty"),
    3: ("Thirtieth", "Thirty"),
    4: ("Fortieth", "Forty"),
    5: ("Fiftieth", "Fifty"),
    6: ("Sixtieth", "Sixty"),
    7: ("Seventieth", "Seventy"),
    8: ("Eightieth", "Eighty"),
    9: ("Ninetieth", "Ninety"),
}


def ordinal_figure(number):
    """`number` with its English suffix: "1st", "12th", "23rd"."""
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{suffix}"


def ordinal_word(number):
    """`number` as an English ordinal in words, "Fourteenth"; in figures from the hundredth on."""
    if number < 20:
        return _UNITS[number]
    if number > 99:
        return ordinal_figure(number)
    tens, unit = divmod(number, 10)
    return f"{_TENS[tens][1]}-{_UNITS[unit].lower()}" if unit else _TENS[tens][0]


def ordinal_here(number):
    """`number` as an ordinal within a sentence, in the language of the page: "fourteenth"."""
    if (get_language() or "en").startswith("en"):
        return ordinal_word(number).lower()
    # Translators: an ordinal in figures, within a sentence.
    return gettext("no. %(number)d") % {"number": number}


#: Every ordinal in words and figures, folded, with its number: for reading what people type.
ORDINALS = {ordinal_word(n).lower(): n for n in range(1, 100)} | {
    ordinal_figure(n): n for n in range(1, 100)
}
