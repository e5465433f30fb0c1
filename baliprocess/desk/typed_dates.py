"""Dates as officers type them, and how far a date is known."""

import datetime as dt
import re

from django import forms
from django.contrib.admin import widgets
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import MONTHS, Precision, first_day, last_day, parse_partial

from .typed_times import TypedTimeField

_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS |= {name[:3]: number for name, number in _MONTH_NUMBERS.items()} | {"sept": 9}

_SHAPES = [
    # 23/07/2019, 23.7.2019, 23-7-2019: day first, as the forum writes.
    re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2})"),
    re.compile(r"(?P<month>\d{1,2})[/.](?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[a-z]+)\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<month>[a-z]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<month>[a-z]+)\.?,?\s+(?P<year>\d{4})"),
]

_DAY, _TO, _MONTH = r"\d{1,2}", r"\s*(?:[-–—&]|\bto\b|\band\b)\s*", r"[a-z]+"
_YEAR = r"(?:\s+(?P<year>\d{4}))?"
_EARLIER = rf"(?P<one>{_DAY})\s+(?P<month>{_MONTH})\.?,?(?:\s+(?P<before>\d{{4}}))?"
#: Several days as the papers of a meeting write them.
_DAYS = [
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # 11-12 November 2025
        rf"(?P<one>{_DAY}){_TO}(?P<two>{_DAY})\s+(?P<month>{_MONTH})\.?,?{_YEAR}",
        # November 11-12, 2025
        rf"(?P<month>{_MONTH})\.?\s+(?P<one>{_DAY}){_TO}(?P<two>{_DAY}),?{_YEAR}",
        # 30 November - 2 December 2025
        rf"{_EARLIER}{_TO}(?P<two>{_DAY})\s+(?P<next>{_MONTH})\.?,?{_YEAR}",
        # 11-12/11/2025
        rf"(?P<one>{_DAY}){_TO}(?P<two>{_DAY})[/.](?P<month>{_DAY})[/.](?P<year>\d{{4}})",
    )
]
_WITHOUT_YEAR = re.compile(
    rf"{_DAY}(?:st|nd|rd|th)?\s+(?P<month>{_MONTH})|(?P<first>{_MONTH})\s+{_DAY}", re.IGNORECASE
)

#: A date as the forms write it themselves.
_AS_WRITTEN = re.compile(r"(\d{4}(-\d\d){0,2})?")
_COARSENESS = {Precision.DAY: 0, Precision.MONTH: 1, Precision.YEAR: 2}

NOT_A_DATE = _("“{}” is not a date. Write it like 2019-07-23, 23/07/2019 or 23 July 2019.")
NO_YEAR = _("“{}” lacks the year: write it like 23 July 2019.")
SEVERAL_DAYS = _("“{}” are several days, and this box takes one, such as 23 July 2019.")
NOT_A_DAY = _("“{}” is not a day of the calendar.")


def read_date(text):
    """`(first day, last day, precision)` of a date as people write it.

    "2019-07-23", "2019/07/23", "23/07/2019", "23 July 2019", "July 23, 2019"; and, where only that
    much is known, "2019-07", "07/2019", "July 2019" or "2019". Raises ValueError with a sentence
    for the person who typed it.
    """
    text = " ".join(text.split())
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        return parse_partial(text)
    for shape in _SHAPES:
        if match := shape.fullmatch(text.lower()):
            break
    else:
        raise ValueError(_what_is_wrong(text).format(text))
    found = match.groupdict()
    month = found["month"]
    if not month.isdigit():
        if month not in _MONTH_NUMBERS:
            raise ValueError(NOT_A_DATE.format(text))
        month = _MONTH_NUMBERS[month]
    precision = Precision.DAY if found.get("day") else Precision.MONTH
    try:
        date = dt.date(int(found["year"]), int(month), int(found.get("day") or 1))
    except ValueError:
        raise ValueError(NOT_A_DAY.format(text)) from None
    return first_day(date, precision), last_day(date, precision), precision


def _what_is_wrong(text):
    days = read_days(text)
    if days and days[0][-4:].isdigit():
        return SEVERAL_DAYS
    alone = _WITHOUT_YEAR.fullmatch(days[0] if days else text)
    is_month = alone and (alone["month"] or alone["first"]).lower() in _MONTH_NUMBERS
    return NO_YEAR if is_month else NOT_A_DATE


def read_days(text):
    """The first and the last of several days as two texts for `read_date`; None if it is not so.

    "11-12 November 2025", "November 11-12, 2025", "30 November – 2 December 2025", "11-12/11/2025".
    Where the year is missing, both lack it.
    """
    text = " ".join(text.split())
    match = next(filter(None, (shape.fullmatch(text) for shape in _DAYS)), None)
    if match is None:
        return None
    found = match.groupdict()
    year, month = found["year"] or "", found["month"]
    between = "/" if month.isdigit() else " "
    first = [found["one"], month, found.get("before") or year]
    last = [found["two"], found.get("next") or month, year]
    return tuple(between.join(filter(None, each)) for each in (first, last))


def write_date(date, precision=Precision.DAY):
    """`date` as the forms show it, with no more than is known: "2019-07-23", "2019-07", "2019"."""
    length = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
    return date.isoformat()[: length[precision]]


class DateWidget(widgets.AdminDateWidget):
    """Django's, which shows what is stored in the one form nobody can misread."""

    def __init__(self, attrs=None, format="%Y-%m-%d"):  # noqa: A002 - Django's name
        super().__init__(
            {"size": 14, "placeholder": gettext("e.g. 23 July 2019")} | (attrs or {}), format
        )

    def render(self, name, value, attrs=None, renderer=None):
        """The box; after what somebody typed in it stands how that is read."""
        box = super().render(name, value, attrs, renderer)
        if not isinstance(value, str) or _AS_WRITTEN.fullmatch(value.strip()):
            return box
        try:
            first, _last, precision = read_date(value)
        except ValueError:
            return box
        return format_html(
            '{} <span class="read-as">= {}</span>', box, write_date(first, precision)
        )


class TypedDateField(forms.DateField):
    """A date in any of the ways of `read_date`; `partial` admits a month or a year alone."""

    widget = DateWidget

    def __init__(self, *, partial=False, **kwargs):
        super().__init__(**kwargs)
        self.partial = partial

    def read(self, value):
        """What `read_date` gives for text or a date; None for nothing or for no date."""
        if value in self.empty_values:
            return None
        if isinstance(value, dt.date):
            return value, value, Precision.DAY
        try:
            return read_date(str(value))
        except ValueError:
            return None

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, dt.date):
            return super().to_python(value)
        try:
            first, _last, precision = read_date(str(value))
        except ValueError as error:
            raise forms.ValidationError(str(error), code="invalid") from None
        if precision != Precision.DAY and not self.partial:
            raise forms.ValidationError(
                gettext("“{value}” is not a whole date: write the day as well.").format(
                    value=value
                ),
                code="incomplete",
            )
        return first

    def has_changed(self, initial, data):
        if self.disabled:
            return False
        return self.read(initial) != self.read(data) or (
            data not in self.empty_values and self.read(data) is None
        )


class _DayWidget(DateWidget):
    """The box alone: it stands in a paragraph already, which must not hold another."""

    template_name = "django/forms/widgets/date.html"


class DateAndTimeWidget(widgets.AdminSplitDateTime):
    """Django's two boxes, each with a name of its own for those who do not see them."""

    def __init__(self, attrs=None):
        super().__init__(attrs)
        self.widgets = [_DayWidget(), widgets.BaseAdminTimeWidget({"placeholder": "09:00"})]

    def decompress(self, value):
        # An address may bring any text along as what the box begins with.
        return [value, None] if isinstance(value, str) else super().decompress(value)

    def name_boxes(self, label):
        for widget, part in zip(self.widgets, (gettext("day"), gettext("time")), strict=True):
            widget.attrs["aria-label"] = f"{label}: {part}"


class DateAndTimeField(forms.SplitDateTimeField):
    """A moment whose day may be typed in any of the ways of `read_date`."""

    widget = DateAndTimeWidget
    default_error_messages = {
        "invalid_date": _("Write the day as well."),
        "invalid_time": _("Write the time as well, such as 09:00."),
    }

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.fields = (TypedDateField(required=False), TypedTimeField(required=False))


class PartialDatesMixin:
    """For a model form with dates that may be known to the month or the year only.

    `partial_dates` pairs the name of each such date with that of the field that says how far it is
    known. Where the form shows that field, the coarser of what was typed and what was chosen
    holds; where it does not, what was typed does. So it does where a date was typed anew and the
    choice left as it was: a day written in place of a month is not to be lost. The date becomes
    the first day of that time, or its last if the date's name begins with "end". Dates may share a
    field of precision.
    """

    partial_dates = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, precision_name in self._pairs():
            self.fields[name].partial = True
            value = self.initial.get(name)
            if isinstance(value, dt.date):
                precision = self.initial.get(precision_name)
                precision = precision or getattr(self.instance, precision_name)
                self.initial[name] = write_date(value, precision)

    def _pairs(self):
        return [pair for pair in self.partial_dates if pair[0] in self.fields]

    def _typed(self, name):
        return self.fields[name].read(self[name].value())

    def _is_typed_anew(self, precision_name):
        """Whether a date was changed, and how far it is known was left as it was."""
        changed = set(self.changed_data)
        return precision_name not in changed and any(
            name in changed and self._typed(name)
            for name, of_it in self._pairs()
            if of_it == precision_name
        )

    def clean(self):
        cleaned = super().clean()
        cleaned = self.cleaned_data if cleaned is None else cleaned
        known = {}
        for name, precision_name in self._pairs():
            typed = self._typed(name)
            precisions = [known.get(precision_name), typed and typed[2]]
            if not self._is_typed_anew(precision_name):
                precisions.append(cleaned.get(precision_name))
            precisions = [each for each in precisions if each]
            known[precision_name] = max(precisions, key=_COARSENESS.get, default=Precision.DAY)
        for name, precision_name in self._pairs():
            typed = self._typed(name)
            if cleaned.get(name) and typed:
                is_end = name.startswith("end")
                edge = last_day if is_end else first_day
                cleaned[name] = edge(typed[1 if is_end else 0], known[precision_name])
        for precision_name, precision in known.items():
            if precision_name in self.fields:
                if precision_name not in self.errors:
                    cleaned[precision_name] = precision
            else:
                setattr(self.instance, precision_name, precision)
        return cleaned
