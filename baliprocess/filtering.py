"""What reads one parameter of a list: slugs, years, choices, moments, words.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import copy
import datetime as dt

from django import forms
from django.db.models import Subquery
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, ChoiceFilter, Filter, NumberFilter

from .keys import repeated_as

MAX_TEXT = 200
#: So many values one filter may take.
MOST_AT_ONCE = 40


class OwnFilters(dict):
    """The filters of a class: each page gets its own, which share all that hangs on them.

    django-filter copies that too, and takes a tenth of a page for it.
    """

    def __deepcopy__(self, memo):
        return {name: copy.copy(each) for name, each in self.items()}


class SharedFields(dict):
    """The fields of a form that Django would copy for every page, though none changes them."""

    def __deepcopy__(self, memo):
        return self


class SlugFilter(CharFilter):
    """Chooses by a slug; `noun` is used to tell when there is no such thing."""

    def __init__(self, *args, noun, **kwargs):
        self.noun = noun
        kwargs.setdefault("max_length", 120)
        super().__init__(*args, **kwargs)

    def filter(self, qs, value):
        """The rows of the one thing with this slug, whose key is looked up first.

        Joined instead, PostgreSQL takes the thing for an average one: of one that is rare, or that
        there is not, it then reads the whole list.
        """
        path = self.field_name.rpartition("__")[0]
        if not value or not path or self.method:
            return super().filter(qs, value)
        return qs.filter(**{path: self.key(qs.model, value)})

    def key(self, model, value):
        """The key of the one thing that rows of `model` lead to."""
        *path, slug = self.field_name.split("__")
        for name in path:
            model = model._meta.get_field(name).related_model
        rows = model._default_manager.filter(**{slug: value}).order_by()
        return Subquery(rows.values("pk")[:1])


class LimitsBeside:
    """For sets of filters of which one reads rows in the order of a joined row, see `keys.beside`.

    What others say of a column that it repeats is said of that one instead: no database knows that
    they are the same, and PostgreSQL takes what is said of both for twice as rare and reads all of
    it. `beside` maps these filters to the column and the lookup.
    """

    beside = {}

    def filter_queryset(self, queryset, *, leave_out=None):
        values = {
            name: value
            for name, value in self.form.cleaned_data.items()
            if value and name != leave_out
        }
        # Whether rows are sorted by a joined one is known once all others have been applied.
        for name in sorted(values, key=lambda name: name in self.beside):
            condition, value = self.filters[name], values[name]
            column, _, lookup = self.beside.get(name, "").partition("__")
            repeated = repeated_as(queryset, column)
            if repeated == column:
                queryset = condition.filter(queryset, value)
                continue
            if isinstance(condition, SlugFilter):
                value = condition.key(queryset.model, value)
            queryset = queryset.filter(**{"__".join(filter(None, [repeated, lookup])): value})
        return queryset


class SlugsField(forms.Field):
    """Several slugs, each given once: a list without the empty and the repeated ones."""

    widget = forms.SelectMultiple

    def clean(self, value):
        one = forms.CharField(max_length=120)
        slugs = [one.clean(each) for each in self.values(value) if each.strip()]
        if len(slugs) > MOST_AT_ONCE:
            told = gettext("Choose at most %(most)d at once.")
            raise forms.ValidationError(told % {"most": MOST_AT_ONCE})
        return slugs

    @staticmethod
    def values(value):
        return list(dict.fromkeys([value] if isinstance(value, str) else value or []))


class SlugsFilter(Filter):
    """Chooses by any of several slugs, `?series=a&series=b`."""

    field_class = SlugsField

    def __init__(self, *args, noun, **kwargs):
        self.noun = noun
        super().__init__(*args, lookup_expr="in", **kwargs)


class YearFilter(NumberFilter):
    """Chooses by a year of four digits."""

    field_class = forms.IntegerField

    def __init__(self, *args, **kwargs):
        message = _("Write the year in four digits, such as 2019.")
        kwargs["error_messages"] = dict.fromkeys(["invalid", "min_value", "max_value"], message)
        super().__init__(*args, min_value=1900, max_value=2200, **kwargs)

    def get_max_validator(self):
        return None


class YearSpanForm(forms.Form):
    """For sets of filters with a first year `since` and a last one `until`, both included."""

    def clean(self):
        values = super().clean()
        since, until = values.get("since"), values.get("until")
        if since and until and until < since:
            text = gettext("“To” lies before “From”: no year is from %(since)d to %(until)d.")
            self.add_error("until", text % {"since": since, "until": until})
        return values


class KnownChoiceFilter(ChoiceFilter):
    """Chooses among fixed values; its error names them."""

    def __init__(self, *args, choices, **kwargs):
        words = ", ".join(str(value) for value, _ in choices)
        text = _("“%(value)s” is not one of the values of this filter: {words}.")
        kwargs["error_messages"] = {"invalid_choice": format_lazy(text, words=words)}
        super().__init__(*args, choices=choices, empty_label=_("Any"), **kwargs)


class MomentField(forms.Field):
    """A day or a moment in ISO 8601; without an offset it is read as UTC."""

    default_error_messages = {
        "invalid": _(
            "Write a day or a moment in ISO 8601, such as 2026-01-31 or 2026-01-31T12:00:00Z."
        )
    }

    def to_python(self, value):
        # A plus sign in an address that nobody escaped arrives as a space.
        text = (value or "").strip()[:40]
        text = text.replace(" ", "+" if "T" in text else "T")
        if not text:
            return None
        try:
            day = parse_date(text)
            moment = dt.datetime.combine(day, dt.time()) if day else parse_datetime(text)
            aware = moment and (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC))
            return aware.astimezone(dt.UTC)
        except (ValueError, OverflowError, AttributeError):
            raise forms.ValidationError(self.error_messages["invalid"]) from None


class ChangedFilter(Filter):
    """Leaves what changed since a moment: `changed_since()` of the queryset."""

    field_class = MomentField

    def __init__(self, **kwargs):
        super().__init__(label=_("Changed since"), **kwargs)

    def filter(self, qs, value):
        return qs.changed_since(value) if value else qs


_finders = []


def find_words_by(function):
    """Let `function` find rows by words: (model, text) to a condition, or None where it cannot.

    It stands above this leaf; registering it twice has no effect.
    """
    if function not in _finders:
        _finders.append(function)


class SearchFilter(CharFilter):
    """Free text: found by `find_words_by`, else by the queryset's own `search()`."""

    def __init__(self, **kwargs):
        super().__init__(max_length=MAX_TEXT, **kwargs)
        self.conditions = {}

    def __copy__(self):
        other = object.__new__(type(self))
        vars(other).update(vars(self), conditions={})
        return other

    def filter(self, qs, value):
        if not value:
            return qs
        if value not in self.conditions:
            # Asked once, however often a page filters.
            found = (find(qs.model, value) for find in _finders)
            self.conditions[value] = next((each for each in found if each is not None), None)
        condition = self.conditions[value]
        return qs.search(value) if condition is None else qs.filter(condition)
