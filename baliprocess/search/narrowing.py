"""Lists narrowed by words: the full text chooses, where reading every row would grow with them.

A list finds by words what the search finds by them, other names of members and the beginnings of
words included.
"""

from django.db import models
from django.db.models import F, Q

from baliprocess.filtering import find_words_by

from .engines import Ask, engine
from .entry import KEY_BITS, TWIN_BITS, numbers_of
from .finding import ANYWHERE, understood
from .models import SearchEntry
from .sources import SOURCES

#: Lists of these are short, and know what staff alone search for as well.
WITHOUT = (SearchEntry.Kind.MEMBER, SearchEntry.Kind.GROUP, SearchEntry.Kind.PAGE)


def connect():
    """Let the filters of lists ask the full text. Called once, when the site starts."""
    find_words_by(holding)


def holding(model, text):
    """The condition that a row of `model` holds every word of `text`; None for a short list.

    One query, for the other names of members.
    """
    source = SOURCES.get(model._meta.label_lower)
    if source is None or source.kind in WITHOUT:
        return None
    query = understood(text)
    return Q(_Holding(query, source)) if query else Q(pk__in=())


class _Holding(models.Expression):
    """Whether the full text holds a query in the entry of the row."""

    conditional = True
    output_field = models.BooleanField()

    def __init__(self, query, source):
        super().__init__()
        self.query, self.source = query, source
        self.key = F("pk")

    def get_source_expressions(self):
        return [self.key]

    def set_source_expressions(self, expressions):
        (self.key,) = expressions

    def as_sql(self, compiler, connection):
        key, params = compiler.compile(self.key)
        beginnings = any(group.beginning for group in self.query.groups)
        ask = Ask(self.query, ANYWHERE, beginnings, (), *numbers_of(self.source.kind), limit=0)
        sql, values = engine(connection.alias).match(ask)
        # The number of an entry ends with what tells two models of a kind apart, and the key.
        low = (1 << KEY_BITS) - 1
        twin = f"(met.id >> {KEY_BITS}) & {(1 << TWIN_BITS) - 1} = {self.source.twin}"
        return (
            f"{key} IN (SELECT met.id & {low} FROM ({sql}) AS met WHERE {twin})",  # noqa: S608
            [*params, *values],
        )
