"""Speaks of stretches of a list: their words, their parts, what they may be. PURE."""

from . import roles
from .ranks import behind_addresses, behind_ranks, is_address
from .words import keyset

#: Before a name these tell what somebody did with the list.
_WHO_WROTE = keyset("contact focal prepared approved signed submitted nominated by cc from to")
_LONGEST_NAME = 8
_LONGEST_POST = 12
_SHORTEST_WORD = 5
#: Words of posts, offices and headings; short ones are also names ("Nguyễn Văn An").
_NO_NAME = frozenset(word for word in roles.POSTS | roles.HEADS if len(word) >= _SHORTEST_WORD) | (
    keyset("""
        tbc tba tbd tbn meeting conference workshop agenda session report list annex name names
        position country countries organisations and the for following participants page total
    """)
)
_NO_STATES = frozenset(("city", "demonym", "elsewhere"))
#: Names that only their accents part from words of posts ("trưởng").
_NAMES_TOO = frozenset(("trường",))


class Passages:
    """Stretches of `tokens`, each told by its first token and its end.

    In `tokens` the `entities` have been found. `tokens` are those of `text`; `pasted` is what a
    stretch is shown as, of the same length.
    """

    def __init__(self, text, tokens, entities, pasted):
        self.text = text
        self.pasted = pasted
        self.tokens = tokens
        self.entities = entities

    def is_honorific(self, position):
        return position not in self.entities and is_address(self.tokens[position])

    def behind_honorifics(self, start, stop):
        """Where the name begins behind "H.E. Mr", "Pol. Col." or "The Hon"."""
        behind = behind_addresses(self.tokens, self.entities, start, stop)
        ranks = behind_ranks(self.tokens, self.entities, behind, stop)
        if ranks > behind:
            return behind_addresses(self.tokens, self.entities, ranks, stop)
        return behind

    def is_likely_name(self, start, stop):
        """Whether these are two to eight capitalised words none of which is of a post."""
        opening = next((n for n in range(start, stop) if self.tokens[n].key == "("), stop)
        if opening < stop and self.tokens[stop - 1].key == ")":
            # What stands in brackets behind the name is no part of it.
            stop = opening
        words = self.tokens[start:stop]
        if not 1 < len([t for t in words if t.kind == "word"]) <= _LONGEST_NAME:
            return False
        for number in range(start, stop):
            token = self.tokens[number]
            if number in self.entities and self.entities[number].kind != "city":
                return False
            if token.kind == "mark" and token.key not in ".-'()":
                return False
            if token.kind == "number" or self._is_no_name(token):
                return False
            joined = number > start and self.tokens[number - 1].key == "-" and not token.gap
            small = token.kind == "word" and not token.is_capital and not joined
            if small and token.key not in roles.PARTICLES:
                return False
        return True

    @staticmethod
    def _is_no_name(token):
        return token.key in _NO_NAME and token.raw.lower() not in _NAMES_TOO

    def split(self, first, end, marks):
        """The parts of a row of tokens between `marks`, not within brackets; empty ones too."""
        depth, start, parts = 0, first, []
        for number in range(first, end):
            token = self.tokens[number]
            if token.kind == "mark":
                depth = max(0, depth + (token.key in "([") - (token.key in ")]"))
            elif token.kind == "line":
                depth = 0
            if depth == 0 and (
                self._parts(token, marks) or self._is_post(first, number, end, marks)
            ):
                parts.append((start, number))
                start = number + 1
        return [*parts, (start, end)]

    def _is_post(self, first, number, end, marks):
        """Whether a post stands before a colon and a titled name behind: "Secretary: Mr A"."""
        colon = self.tokens[number].key == ":" and "-" in marks and number + 1 < end
        if not colon or number - first > _LONGEST_POST or not self.tokens[first].is_capital:
            return False
        if not self.is_honorific(number + 1):
            return False
        keys = set(self.keys(first, number))
        return bool(keys & roles.POSTS) and not keys & _WHO_WROTE

    def _parts(self, token, marks):
        """Whether this token parts two things; a hyphen does only with a space before it."""
        if token.kind != "mark" or token.key not in marks:
            return token.kind in ("cell", "line") and len(marks) > 1
        return token.key != "-" or token.gap or token.raw == "—"

    def is_country(self, start, stop):
        """Whether a part is the name of a delegation and nothing else."""
        while start < stop and self.tokens[start].key in ("the", "republic", "of"):
            if start in self.entities:
                break
            start += 1
        entity = self.entities.get(start)
        return bool(entity) and entity.end == stop and entity.kind not in _NO_STATES

    def delegation(self, start, stop):
        """The key and the words of the delegation that a row of tokens names."""
        for number in range(start, stop):
            entity = self.entities.get(number)
            if entity and entity.entries[0].key and len(entity.keys) == 1:
                return entity.keys[0], self.slice(entity.first, entity.end)
        return None, self.slice(start, stop)

    def keys(self, start, stop):
        return tuple(token.key for token in self.tokens[start:stop] if token.kind == "word")

    def slice(self, start, stop):
        if start >= stop:
            return ""
        return self.text[self.tokens[start].start : self.tokens[stop - 1].end].strip()

    def passage(self, start, stop):
        first, last = self.tokens[start].start, self.tokens[stop - 1].end
        return self.pasted[first:last], first, last
