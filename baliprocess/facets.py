"""Filters of lists: each with its options, the number of rows behind every option, and its state
in the address.

All options of all filters come from one query. An option's number is what the list would hold if
it were chosen with the other filters left as they are; options without rows are not offered.

Of what more than `COUNTED` rows are left nothing is counted: the options are then those of the
whole list, found by a look into an index each, and stand without numbers.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import functools
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import F, Q
from django.utils.translation import gettext
from django_filters import ChoiceFilter, FilterSet

from .counting import UNCOUNTED, Tallies
from .filtering import (
    ChangedFilter,
    OwnFilters,
    SearchFilter,
    SharedFields,
    SlugFilter,
    SlugsFilter,
)
from .keys import Many, Scalars
from .page_cache.kept import kept
from .prepared import listed

#: The total of what is left without the filters that are not understood.
UNDERSTOOD = "understood"


@dataclass(frozen=True)
class Facet:
    """What a filter offers: rows are counted by `key`, a path or an expression on the queryset.

    Where the path leads to something, `offers` are the value in the address and the words for it,
    of that; else both are the key. `choices` maps keys to words where the database holds only the
    key; `words` is a function that does. `condition` narrows the rows joined for counting. `order`
    sorts the options: "label", "count" or "key" (descending, for years).
    Where too many rows are left to count, the options come from `among`, a function from the whole
    list to rows of which `offers` are value and words, or they are all years between the first and
    the last in the column `years`.
    """

    key: object
    choices: dict = field(default_factory=dict)
    words: object = None
    condition: Q | None = None
    order: str = "label"
    among: object = None
    years: str = ""
    offers: tuple = ("slug", "name")

    def told(self, key, label):
        """The words for the value `key`, of which the database says `label`."""
        return str(self.words(key) if self.words else self.choices.get(key, label))


@dataclass(frozen=True)
class Option:
    """One value a filter offers now; `count` is None where nothing is counted."""

    value: str
    label: str
    count: int | None
    selected: bool


@dataclass(frozen=True)
class Pill:
    """A chosen value, and the address of the list without it."""

    name: str
    label: str
    value: str
    url: str


class FacetedFilterSet(FilterSet):
    """A FilterSet whose filters know their options. Subclasses name them in `facets`.

    `queryset` may be a function that makes the rows, which is called once they are needed.
    """

    facets: dict = {}
    #: The key, or its first part, after which all of the rows stand; see `keys.Order.first`.
    start = None

    def __init__(self, data=None, queryset=None, **kwargs):
        super().__init__(data, self._meta.model._base_manager.none(), **kwargs)
        self._source = self._given = queryset

    def get_form_class(self):
        """As django-filter makes it for every page anew: none of ours depends on the visitor."""
        return _form_class(type(self))

    @classmethod
    def get_filters(cls):
        return OwnFilters(super().get_filters())

    @property
    def queryset(self):
        """All rows of the list, before its filters."""
        if callable(self._source):
            self._source = self._source()
        return self._source

    @queryset.setter
    def queryset(self, rows):
        self._source = rows

    def filter_queryset(self, queryset, *, leave_out=None):
        for name, value in self.form.cleaned_data.items():
            if name != leave_out:
                queryset = self.filters[name].filter(queryset, value)
        return queryset

    @cached_property
    def rows(self):
        """The rows that all filters together leave; none if one of them is not understood."""
        if not self.is_valid():
            return self.queryset.none()
        return self.filter_queryset(self.queryset)

    @cached_property
    def mark(self):
        """What the counts and the options depend on beside the record; None: keep nothing of them.

        Of what anybody may write, words to search for or a moment, there are too many.
        """
        if not self.is_valid() or self.form.errors:
            return None
        written = (ChangedFilter, SearchFilter)
        if any(isinstance(self.filters[name], written) for name, _value in self.chosen):
            return None
        read = getattr(self.data, "getlist", self.data.get)
        return type(self), tuple(str(read(name)) for name in self.filters)

    def _kept(self, what, make):
        mark = self.mark
        return make() if mark is None else kept((what, *mark), make)

    @cached_property
    def totals(self):
        """{name of a facet, or "" for the list itself: number of rows}, all from one query.

        A facet counts what the other filters leave. "first " and "last " before the name of a facet
        are its first and last year, or None. Where a filter is not understood, `UNDERSTOOD` counts
        what the others leave: the list is empty then, its options are not.
        """
        return self._kept("totals", self._totals)

    def _totals(self):
        self.is_valid()
        names = ["", *(name for name in self.facets if self.form.cleaned_data.get(name))]
        names += [UNDERSTOOD] if self.form.errors else []
        ends = [
            (name, end)
            for name, facet in self.facets.items()
            if facet.years
            for end in ("first", "last")
        ]
        found = self._found("totals", lambda filters: filters._asked(names, ends))
        keys = [*names, *(f"{end} {name}" for name, end in ends)]
        return dict(zip(keys, found, strict=True))

    def _asked(self, names, ends):
        """How many rows all filters but each of `names` leave, and the `ends` of all years."""
        counts = [
            ("count", self.filter_queryset(self.queryset, leave_out=name) if name else self.rows)
            for name in names
        ]
        years = []
        for name, end in ends:
            column = F(self.facets[name].years)
            dated = self.queryset.filter(**{f"{column.name}__isnull": False})
            # Where rows without a year would stand is said as in the index: PostgreSQL sorts all
            # rows otherwise, though there are none without one.
            first = end == "first"
            order = column.asc(nulls_first=True) if first else column.desc(nulls_last=True)
            years.append(dated.order_by(order).values(column.name)[:1])
        return Scalars(counts + years)

    def _found(self, what, build):
        """What `build` asks for of these filters, by SQL made before if there is any."""
        mark = self.mark
        if mark is None or not callable(self._given):
            return list(build(self))
        return listed((what, mark), lambda: build(self._afresh()))

    @property
    def total(self):
        """How many rows all filters together leave; `Many` if they are more than `COUNTED`."""
        return self.totals[""]

    def _too_many(self, name):
        left = self.totals.get(UNDERSTOOD, self.totals[""])
        return isinstance(self.totals.get(name, left), Many)

    @cached_property
    def counted(self):
        """For every facet its rows of (key, label, count), from one query over all facets."""
        return self._kept("counted", self._counted)

    def _counted(self):
        self.is_valid()
        counted = {name: [] for name in self.facets}
        asked = []
        for name, facet in self.facets.items():
            if not self._too_many(name):
                asked.append((name, True))
            elif facet.years:
                counted[name] = self._years(name, facet)
            elif facet.among:
                asked.append((name, False))
            else:
                counted[name] = [(key, label, None) for key, label in facet.choices.items()]
        if asked:
            for name, key, label, count in self._found(
                ("options", *asked), lambda filters: filters._tallied(asked)
            ):
                counted[name].append((key, label, None if count == UNCOUNTED else count))
        for name in self.facets:
            counted[name] += self._left_out(name, {key for key, _label, _count in counted[name]})
        return counted

    def _tallied(self, asked):
        """What to ask for all facets of `asked`, pairs of a name and of whether to count it."""
        tallies = Tallies()
        for name, counts in asked:
            facet = self.facets[name]
            if counts:
                tallies.count(name, self._left_by_others(name, facet), facet.key, facet.offers)
            else:
                tallies.offer(name, facet.among(self.queryset.order_by()), facet.offers)
        return tallies

    def _afresh(self):
        """The same, read anew: the rows are those of the moment at which they are asked for.

        What a page says later of these filters, such as that there is no such member, is not in it.
        """
        other = type(self)(self.data, self._given)
        other.is_valid()
        return other

    def _left_out(self, name, found):
        """What is chosen and would leave nothing: it is said by its name and can be taken back."""
        wanted = set(self.values(name)) - found
        if not wanted or not self.is_valid():
            return []
        facet = self.facets[name]
        if facet.among is None:
            return [(value, value, 0) for value in wanted if facet.choices or facet.years]
        rows = facet.among(self.queryset.order_by()).filter(**{f"{facet.offers[0]}__in": wanted})
        return [(key, label, 0) for key, label in rows.order_by().values_list(*facet.offers)]

    def _years(self, name, facet):
        ends = [self.totals[f"{end} {name}"] for end in ("first", "last")]
        if None in ends:
            return []
        first, last = (int(str(end)[:4]) for end in ends)
        return [(str(year), str(year), None) for year in range(first, last + 1)]

    def _left_by_others(self, name, facet):
        rows = self.filter_queryset(self.queryset, leave_out=name).order_by()
        return rows if facet.condition is None else rows.filter(facet.condition)

    def values(self, name):
        """What the address chooses in the filter `name`: a list of texts, none of them empty."""
        if isinstance(self.filters[name], SlugsFilter) and hasattr(self.data, "getlist"):
            return [value for value in dict.fromkeys(self.data.getlist(name)) if value.strip()]
        value = self.data.get(name, "")
        return [value] if value else []

    @cached_property
    def chosen(self):
        """The filters in force as pairs of name and value, one for each value."""
        return [(name, value) for name in self.filters for value in self.values(name)]

    def options(self, name):
        """The options of the facet `name` that would leave something, in its order."""
        facet = self.facets[name]
        chosen = self.values(name)
        options = [
            Option(key, facet.told(key, label), count, key in chosen)
            for key, label, count in self.counted[name]
            if key
        ]
        if chosen and self._too_many(name):
            offered = {option.value for option in options}
            options += [Option(each, each, None, True) for each in chosen if each not in offered]
        if facet.order == "key":
            return sorted(options, key=lambda option: option.value, reverse=True)
        if facet.order == "count":
            return sorted(options, key=lambda option: (-option.count, option.label))
        return sorted(options, key=lambda option: option.label.casefold())

    @cached_property
    def controls(self):
        """The filters as the page shows them: (bound field, options or None), in order."""
        return [(self.form[name], self._offer(name)) for name in self.filters]

    def _offer(self, name):
        if name in self.facets:
            return self.options(name)
        if isinstance(self.filters[name], ChoiceFilter):
            chosen = self.values(name)
            choices = self.filters[name].extra["choices"]
            return [Option(key, str(words), None, key in chosen) for key, words in choices]
        return None

    @cached_property
    def pills(self):
        """The values chosen now, each with the address of the list without it."""
        chosen = self.chosen
        return [
            Pill(
                name,
                self.filters[name].label,
                self._words(name, value),
                self.address([pair for pair in chosen if pair != (name, value)]),
            )
            for name, value in chosen
        ]

    def address(self, chosen):
        """The list with only the pairs `chosen` of name and value: "?year=2019", or "?"."""
        return f"?{urlencode(chosen)}"

    def _words(self, name, value):
        if name in self.facets:
            facet = self.facets[name]
            for key, label, _ in self.counted[name]:
                if key == value:
                    return facet.told(key, label)
            return facet.told(value, value)
        choices = dict(self.filters[name].extra.get("choices", ()))
        return str(choices.get(value, value))

    def unknown_slugs(self):
        """Add an error to every slug filter whose value names nothing; True if there was one.

        Asked only when a list came out empty, so that it costs no query otherwise.
        """
        found = False
        for name, condition in self.filters.items():
            value = self.form.cleaned_data.get(name) if self.form.is_valid() else None
            if isinstance(condition, SlugFilter | SlugsFilter) and value:
                for slug in [value] if isinstance(value, str) else value:
                    one = [slug] if isinstance(condition, SlugsFilter) else slug
                    if not condition.filter(self.queryset.order_by(), one).exists():
                        self.form.add_error(name, unknown(condition.noun, slug))
                        found = True
        if found:
            # The options are now those of all that the other filters leave, which may be many.
            for known in ("totals", "mark"):
                self.__dict__.pop(known, None)
        return found


@functools.cache
def _form_class(filterset):
    fields = {name: each.field for name, each in filterset.base_filters.items()}
    form = type(f"{filterset.__name__}Form", (filterset._meta.form,), fields)
    form.base_fields = SharedFields(form.base_fields)
    return form


def unknown(noun, slug):
    """The sentence for the address of something that is not on record."""
    return gettext("The record knows no %(noun)s “%(slug)s”.") % {"noun": noun, "slug": slug}
