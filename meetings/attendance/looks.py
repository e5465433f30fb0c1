"""What the lines of a list look like: headings, persons, titles of columns. PURE."""

from itertools import islice

from . import roles
from .following import heading_function
from .lexicon import ANDS, SMALL
from .tables import column_kind
from .words import keyset

#: So many lines that begin with a title make a list of people with titles.
_ENOUGH = 3
#: Words that the name of a delegation may have, some of them small.
_LONGEST_NAME_OF_PARTY = 4


class Looks:
    """What one of `lines`, [(Row, what ends it)], or a stretch of one may be."""

    def __init__(self, tokens, entries, lines):
        self.tokens, self.entries, self.lines = tokens, entries, lines
        #: Whether those on this list have titles: then a line without one needs a post.
        self.titled = self._has_titles()

    def behind_bullet(self, first, end):
        while first < end and self.tokens[first].kind in ("bullet", "number", "cell"):
            first += 1
        return first

    def is_titled(self, first, end):
        """Whether these are capitalised words and small ones, perhaps with a remark in brackets."""
        bracket = next((n for n in range(first, end) if self.tokens[n].key == "("), end)
        if bracket == first or self.entries.is_honorific(first):
            return False
        for token in self.tokens[first:bracket]:
            if token.kind == "mark" and token.key not in "-'&:.":
                return False
            if token.kind == "word" and not token.is_capital and token.key not in SMALL | ANDS:
                return False
        return self.tokens[first].is_capital

    def is_person(self, first, end):
        first = self.behind_bullet(first, end)
        return first < end and (
            self.entries.is_honorific(first)
            or self.entries.person(first, end, (None, "")) is not None
        )

    def is_city(self, first, end):
        """Whether a line is a town, which stands over nobody: the last line of an address."""
        entity = self.entries.entities.get(first)
        return bool(entity) and entity.kind == "city" and entity.end == end

    def names_no_party(self, first, last):
        """Whether a heading is a sentence or has a date, and so is the name of no delegation."""
        dated = any(token.kind == "number" for token in self.tokens[first:last])
        long = len(self.entries.keys(first, last)) > _LONGEST_NAME_OF_PARTY
        return dated or (long and not self.is_titled(first, last))

    def is_whole_entry(self, first, end):
        """Whether a line names somebody and, in parts of their own, more about her.

        Such a line is no heading, be it all in capitals: "A B – DIRECTOR – FIJI".
        """
        parts = [p for p in self.entries.split(first, end, (",", "-")) if p[0] < p[1]]
        if len(parts) < 3 or any(token.key == ";" for token in self.tokens[first:end]):
            return False
        home = any(self.entries.is_country(*part) for part in (parts[0], parts[-1]))
        return home and self.entries.person(first, end, (None, "")) is not None

    def is_title_of_column(self, number):
        """Whether a line is one of several titles of columns below each other."""
        return self._is_title(number) and (self._is_title(number - 1) or self._is_title(number + 1))

    def _is_title(self, number):
        if not 0 <= number < len(self.lines) or len(self.lines[number][0].cells) != 1:
            return False
        row = self.lines[number][0]
        function = heading_function(self.entries.keys(row.first, row.end))
        return function is None and column_kind(self.tokens, (row.first, row.end)) is not None

    def below(self, number):
        """The line that follows as (first token, end), blank lines passed over; else None."""
        following = (row for row, _ending in islice(self.lines, number + 1, number + 3))
        return next(((row.first, row.end) for row in following if row.cells), None)

    def _has_titles(self):
        rows = (row for row, _ending in self.lines if row.cells)
        starts = (self.behind_bullet(row.first, row.end) for row in rows)
        titled = sum(n < len(self.tokens) and self.entries.is_honorific(n) for n in starts)
        return titled >= _ENOUGH

    def is_nobody(self, person):
        """Whether what looks like a name without a title is rather a place: "Tama House, Suva"."""
        if not self.titled or person.honorific or person.function:
            return False
        return not keyset(person.position) & roles.TITLES
