"""Which lines of a list go on with the person above: post, office, function, country. PURE.

A line that might begin a delegation, or somebody else, never does; it is read for itself.
"""

from . import roles
from .beside import TO_CONFIRM, is_to_confirm
from .functions import FUNCTION, phrase_index
from .lexicon import ANDS, SMALL
from .words import keyset

#: Functions as headings over those who hold them: for the next person alone, or for all below.
_OVER_ALL = phrase_index(
    {
        "alternate": "alternates; alternate delegates; alternate representatives",
        "adviser": "advisers; advisors; delegation advisers; penasihat; conseillers",
        "expert": "experts; technical experts; para pakar",
        "support": """
            support staff; staff; supporting staff; support; interpreters; note takers; secretaries;
            staf pendukung; penerjemah; interprètes; liaison officers; accompanying staff
        """,
        "": """
            members; delegates; representatives; members of delegation; other members;
            members of the delegation; delegation members; anggota; anggota delegasi; thành viên
        """,
    }
)
#: Words of a delegation's name; a post holds them only beside others.
_OF_HEADINGS = roles.STATELY - keyset("""
    embassy embassies ambassade ambassador president state states government governments king
    commonwealth gouvernement
""")
_OF_LISTS = keyset("""
    organisation organisations organization organizations countries country observer observers
    member members states participant participants delegates delegation list international
    regional ngos partners guests
""")
_LONG_ENOUGH = 5


def heading_function(keys):
    """(function, whether it holds for all below) of a heading of these words, or None."""
    if keys in _OVER_ALL:
        return _OVER_ALL[keys], True
    return (FUNCTION[keys], False) if keys in FUNCTION else None


class Following:
    """Tells how far the entry goes that begins on one of `lines`, [(Row, what ends it)]."""

    def __init__(self, tokens, entities, entries, lines):
        self.tokens, self.entities = tokens, entities
        self.entries = entries
        self.lines = lines

    def last(self, number, first, heading, *, leads):
        """The number of the last line of the entry whose words begin at `first`.

        `heading` is the delegation above, (None, "") if there is none; `leads` is what
        stands above those who hold it here: functions of one (False), of all below (True).
        """
        if not self._begins(number, first):
            return number
        last = number
        while last + 1 < len(self.lines) and self.lines[last][1] == "line":
            row = self.lines[last + 1][0]
            if self._is_country_of(last + 1, number, heading):
                return last + 1
            bare = last == number and self._is_bare(first, self.lines[last][0].end)
            goes_on = self._is_name(row) if bare else self._goes_on(row, number, heading, leads)
            if not goes_on and not self._is_above_country(last + 1, number, heading):
                break
            last += 1
        return last

    def _begins(self, number, first):
        """Whether a line begins a person: a title, or a name above words of a post."""
        end = self.lines[number][0].end
        keys = {token.key for token in self.tokens[first:end]}
        if first >= end or ";" in keys:
            return False
        if self.entries.behind_honorifics(first, end) > first:
            return True
        part = next(iter(self.entries.split(first, end, (",", "-"))))
        return self.entries.is_likely_name(*part)

    def _is_bare(self, first, end):
        """Whether a line holds a title and no name."""
        return self.entries.behind_honorifics(first, end) == end

    def _is_name(self, row):
        return self.tokens[row.first].is_capital and row.first not in self.entities

    def _goes_on(self, row, number, heading, leads):
        first, end = row.first, row.end
        begin = self.tokens[first]
        if begin.kind in ("bullet", "number") or any(t.key == ":" for t in self.tokens[first:end]):
            return False
        keys = self.entries.keys(first, end)
        if function := heading_function(keys):
            above = leads if function[1] else leads & {function[1]}
            return keys in FUNCTION and not above
        if begin.key in ("(", "["):
            return is_to_confirm(self.tokens, first, end)
        if set(keys) & TO_CONFIRM:
            # "Commissioner of Police (TBC)": somebody else, not named yet.
            return False
        if self.entries.behind_honorifics(first, end) > first or self._is_known(first, end):
            return False
        if self._names_somebody(first, end):
            return False
        if set(keys) & roles.STATELY and heading != (None, ""):
            if heading[0] and self.entries.delegation(first, end)[0] == heading[0]:
                # "Government of Fiji, Suva" below a post, within the list of Fiji.
                return True
            if self._has_post(number):
                return False
        return self.is_formal(first, end)

    def _names_somebody(self, first, end):
        """Whether a line of several parts begins with a name: "A B – Director – Fiji"."""
        parts = self.entries.split(first, end, (",", "-"))
        if len(parts) < 2 or not self.entries.is_likely_name(*parts[0]):
            return False
        return not self.is_formal(*parts[0])

    def _has_post(self, number):
        """Whether the first line of an entry tells more than a name."""
        row = self.lines[number][0]
        return len(self.entries.split(row.first, row.end, (",", "-"))) > 1

    def _is_known(self, first, end):
        """Whether a line names one body or State and nothing else."""
        entity = self.entities.get(first)
        return bool(entity) and entity.end == end

    def is_formal(self, first, end):
        """Whether a line is made of words of a post or an office."""
        keys = set()
        for number, token in enumerate(self.tokens[first:end], first):
            if self.tokens[number - 1].key in "-'" and number > first and not token.gap:
                # "Ambassador-at-Large", "People's": one word of a post.
                continue
            small = not token.is_capital and token.key not in SMALL | ANDS | roles.FORMAL
            if token.kind == "number" or (token.kind == "word" and small):
                return False
            if token.kind == "word" and token.key not in SMALL | ANDS:
                keys.add(token.key)
        own = keys & roles.POSTS - _OF_LISTS
        if keys & _OF_HEADINGS and not own - roles.STATELY:
            return False
        if not own and (keys & _OF_LISTS or len(keys) == 1):
            return False
        formal = keys & roles.FORMAL
        return any(len(key) >= _LONG_ENOUGH for key in formal) or (bool(keys) and keys == formal)

    def _is_above_country(self, number, begun, heading):
        """Whether a line of unknown words stands between a name and the country below it."""
        row, ending = self.lines[number]
        if number != begun + 1 or ending != "line" or number + 1 >= len(self.lines):
            return False
        first, end = row.first, row.end
        begin = self.tokens[first]
        if not begin.is_capital or first in self.entities or self._begins(number, first):
            return False
        if heading_function(self.entries.keys(first, end)):
            return False
        closes = self.lines[number + 1][1] == "blank"
        return closes and self._is_country_of(number + 1, begun, heading)

    def _is_country_of(self, number, begun, heading):
        """Whether a line is the country of the person above, and no heading over those below."""
        row, ending = self.lines[number]
        if heading != (None, "") or not self.entries.is_country(row.first, row.end):
            return False
        below = self.lines[number + 1][0] if number + 1 < len(self.lines) else None
        if ending == "blank" or below is None or not below.cells:
            return True
        return number - begun > 1 or self.tokens[below.first].kind in ("bullet", "number")
