"""The queries behind an answer beside those of the full text: each made once, run for every search.

What is asked for are many numbers or words, `together` as one value.
"""

from functools import cache

from django.db.models import CharField, Exists, F, OuterRef, Q, Value
from django.db.models.functions import Cast

from baliprocess.keys import Among, together
from baliprocess.prepared import Prepared
from meetings.models import Series
from members.models import Member, label_of

from .entry import kind_of
from .models import SearchEntry, SearchLink
from .sources import SOURCES

_TEXT = CharField(max_length=300)


def _visible(kinds, numbers):
    """The entries under `numbers` whose rows the public sees, by each row's predicate."""
    seen = Q(pk__in=())
    for label, source in SOURCES.items():
        if source.kind not in kinds:
            continue
        public = source.public(None)
        condition = Q(model=label)
        if public is not None:
            condition &= Q(Exists(public.order_by().filter(pk=OuterRef("object_id"))))
        seen |= condition
    return SearchEntry.objects.filter(seen, Among("pk", numbers))


@cache
def _ranked(kinds):
    """For hits of these kinds: their rows tell the shape of the query."""

    def build(numbers):
        return _visible(kinds, numbers).values_list("pk", "kind", "folded", "year")

    return Prepared(build, numbers=str)


@cache
def _suggested(kinds):
    def build(numbers):
        return _visible(kinds, numbers).defer("summary", "body")

    return Prepared(build, numbers=str)


def ranked(now, numbers):
    """(number, kind, folded title, year) of the entries under `numbers` that the public sees."""
    return _seen(_ranked, now, numbers)


def suggested(now, numbers):
    """The same as entries, as far as a suggestion shows them."""
    return _seen(_suggested, now, numbers)


def _seen(prepared, now, numbers):
    if not numbers:
        return []
    kinds = frozenset(kind_of(number) for number in numbers)
    return prepared(kinds)(clock=now, numbers=together(numbers))


def _spelled(spelled):
    named = Among("sort_key", spelled) | Q(Among("names__folded", spelled))
    members = Member.objects.filter(named).order_by().values("pk")
    return (
        Member.objects.filter(pk__in=members)
        .order_by("pk", "names__kind", "names__text")
        .values_list(
            "pk",
            label_of(),
            "name",
            "short_name",
            "names__text",
            "names__folded",
            "names__match_case",
            "names__kind",
        )
    )


def _options(model, name, label, keys):
    return (
        model.objects.filter(Among("pk", keys))
        .order_by()
        .annotate(filter=Value(name, output_field=_TEXT), shown=Cast(label, _TEXT))
        .values_list("filter", "slug", "shown")
    )


def _narrowed(members, series):
    found = _options(Member, "member", label_of(), members)
    return found.union(_options(Series, "series", F("name"), series), all=True)


#: The members of which a name is among the words `spelled`, a row for each of their names.
spelled = Prepared(_spelled, spelled=str)
entries = Prepared(lambda numbers: SearchEntry.objects.filter(Among("pk", numbers)), numbers=str)
links = Prepared(
    lambda numbers: (
        SearchLink.objects.filter(Among("entry", numbers))
        .order_by()
        .values_list("model", "object_id")
        .distinct()
    ),
    numbers=str,
)
#: (filter, slug, words) of the members and series with these keys.
narrowed = Prepared(_narrowed, members=str, series=str)
