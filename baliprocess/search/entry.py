"""What is found of one row: the `Entry`, its number, its time, its links, and the words in it."""

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from django.utils import timezone

from baliprocess.dates import ordinal_figure, ordinal_word
from baliprocess.publishing import Status

from .models import SearchEntry

Kind = SearchEntry.Kind
KINDS = tuple(Kind)
FIRST_DAY = dt.date(1900, 1, 1)
#: Between the parts of the line below a title.
BETWEEN = " · "
DAY_BITS, TWIN_BITS, KEY_BITS = 17, 1, 41


@dataclass(frozen=True)
class Entry:
    """What is found and shown of one row. `around` is what it belongs to, which it is found by
    last; `links` are the other rows it speaks of; `url` is where it is shown, if that is not its
    own page.
    """

    kind: str
    row: object
    title: str
    url: str = ""
    names: tuple = ()
    summary: str = ""
    body: str = ""
    around: tuple = ()
    detail: str = ""
    language: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    precision: str = "day"
    year: int | None = None
    window: tuple = (None, None)
    links: frozenset = field(default_factory=frozenset)


def number_of(kind, day, twin, key):
    """The number of an entry: within a kind the later day has the higher one.

    `twin` tells apart two models of the same kind. Undated rows come last.
    """
    days = min(max((day - FIRST_DAY).days, 0) if day else 0, 2**DAY_BITS - 1)
    place = KINDS.index(Kind(kind)) + 1
    return (((place << DAY_BITS | days) << TWIN_BITS | twin) << KEY_BITS) | key


def numbers_of(kind):
    """The lowest and the highest number that an entry of `kind` can have."""
    place = KINDS.index(Kind(kind)) + 1
    bits = DAY_BITS + TWIN_BITS + KEY_BITS
    return place << bits, ((place + 1) << bits) - 1


def kind_of(number):
    """The kind that `number_of` put into a number."""
    return KINDS[(number >> DAY_BITS + TWIN_BITS + KEY_BITS) - 1]


def window(*rows):
    """(from, until) in which all of `rows` are public; None if they never will be together."""
    now = timezone.now()
    opens = max((row.publish_at for row in rows if row.publish_at), default=None)
    closes = min((row.unpublish_at for row in rows if row.unpublish_at), default=None)
    if any(row.status != Status.PUBLISHED for row in rows):
        return None
    if closes is not None and (closes <= now or (opens is not None and closes <= opens)):
        return None
    return opens, closes


def always_public(row):
    """Whether `row` is public now and has no time at which that would change."""
    return row.is_public() and row.unpublish_at is None


def link(model, key):
    """A row that an entry speaks of, as `SearchLink` keeps it."""
    return model._meta.label_lower, key


def names_of(member):
    """The words for a member that a mention of it is found by."""
    return (member.label, member.name) if member.label != member.name else (member.label,)


def ordinals(number):
    """The forms of a number of a meeting: 14, 14th, Fourteenth."""
    return (str(number), ordinal_figure(number), ordinal_word(number)) if number else ()


def words(*parts):
    """`parts` without the empty ones, joined for people to read."""
    return BETWEEN.join(str(part) for part in parts if part)


class Source:
    """One model: its rows with all that their entries need, and the entries. `twin`: number_of."""

    model = None
    kind = None
    twin = 0

    def rows(self):
        return self.model._base_manager.all()

    def public(self, now):
        """The rows the public sees at `now`; None if it always sees all."""
        return self.model._default_manager.published(now=now)

    def entries(self, rows):
        return [entry for row in rows if (entry := self.entry(row)) is not None]

    def entry(self, row):
        """The Entry of `row`, or None if the public will not see it."""
        raise NotImplementedError(f"{type(self).__name__} says nothing of its rows")

    @cached_property
    def label(self):
        return self.model._meta.label_lower

    def number(self, entry):
        return number_of(self.kind, entry.starts_on, self.twin, entry.row.pk)


class AlwaysPublic(Source):
    """A model whose rows have no publication: members, groups, series."""

    def public(self, now):
        return None
