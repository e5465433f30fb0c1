"""Reads one entry of a list of delegates: honorific, name, position, function, delegation. PURE."""

from dataclasses import dataclass, replace

from . import roles
from .words import keyset, tokenise

_FUNCTIONS = {
    "deputy-head": """
        deputy head of delegation; deputy head of the delegation; deputy leader; deputy hod;
        wakil ketua delegasi; phó trưởng đoàn; chef adjoint de la délégation
    """,
    "head": """
        head of delegation; head of the delegation; delegation head; leader of delegation;
        leader of the delegation; delegation leader; hod; ketua delegasi; pimpinan delegasi;
        trưởng đoàn; chef de délégation; chef de la délégation
    """,
    "alternate": """
        alternate; alternate head of delegation; alternate delegate; alternate representative;
        suppléant; suppléante; pengganti; dự khuyết
    """,
    "adviser": "adviser; advisor; delegation adviser; conseiller; conseillère; penasihat; cố vấn",
    "expert": "expert; pakar; experte; chuyên gia",
    "support": """
        support; support staff; interpreter; note taker; liaison officer; staf pendukung;
        interprète; phiên dịch
    """,
    "representative": """
        delegate; representative; member of delegation; member of the delegation; delegation member;
        anggota delegasi; đại biểu; délégué; déléguée; représentant; représentante; wakil
    """,
}
#: Functions whose words may also be a post; they count only in brackets or in a column of theirs.
_POSTS_TOO = frozenset(("adviser", "expert", "representative", "support"))
_FORMS = keyset("the of republic kingdom commonwealth state government")
_AWAY = keyset("to in at for untuk di ke à en au tại accredited near")
_LONGEST_NAME = 8


_SHORTEST_WORD = 5
#: Words of posts, offices and headings; short ones are also names ("Nguyễn Văn An").
_NO_NAME = frozenset(word for word in roles.POSTS | roles.HEADS if len(word) >= _SHORTEST_WORD) | (
    keyset("""
        meeting conference workshop agenda session report list annex name names position country
        countries organisations and the for following participants page total
    """)
)


@dataclass(frozen=True)
class Person:
    """One delegate. `start` and `end` hold the whole entry, `text` is what stands there.

    `name` is as given, whatever its capitals. `function` is a value of Delegate.Function, or None
    if the text states none. `member` is a key of the lexicon, or None; `body` are the words that
    name the delegation, in a heading or in the line, also where they are in no list.
    """

    text: str
    start: int
    end: int
    honorific: str
    name: str
    position: str
    function: str | None
    member: str | None
    body: str


def phrase_index(phrases):
    """{words of a phrase: what it stands for}, from texts of phrases parted by semicolons."""
    return {
        tuple(token.key for token in tokenise(phrase)): value
        for value, text in phrases.items()
        for phrase in text.replace("\n", " ").split(";")
    }


FUNCTION = phrase_index(_FUNCTIONS)


class Entries:
    """Reads entries among `tokens`, in which `entities` have been found."""

    def __init__(self, text, tokens, entities):
        self.text = text
        self.tokens = tokens
        self.entities = entities

    def person(self, first, end, heading):
        """The person of one entry, or None.

        `heading` is the delegation under which the entry stands, as (key, words); (None, "") if it
        stands under none.
        """
        function, first = self._leading_function(first, end)
        delegation, first = self._leading_country(first, end)
        parts = self.split(first, end, (",", "-"))
        number = self._name_part(parts, delegation or heading)
        if number is None:
            return None
        parts, brackets = self._open_brackets(parts)
        start, stop = parts[number]
        name = self.behind_honorifics(start, stop)
        if name >= stop:
            # "M (": all that stood behind the title was a bracket.
            return None
        person = Person(
            *self.passage(first, end),
            honorific=self.slice(start, name),
            name=self.slice(name, stop),
            position="",
            function=function,
            member=None,
            body="",
        )
        rest = [part for n, part in enumerate(parts) if n != number and part[0] < part[1]]
        return self._with_rest(person, rest, brackets, delegation, heading)

    def _leading_function(self, first, end):
        """ "Head of Delegation: Mr A": the function, and where the entry goes on."""
        for number in range(first, min(first + 7, end)):
            if self.tokens[number].key == ":":
                function = FUNCTION.get(self.keys(first, number))
                return (function, number + 1) if function else (None, first)
        return None, first

    def _leading_country(self, first, end):
        """ "Fiji: Mr A" or "Fiji – Mr A": the delegation, and where the entry goes on."""
        entity = self.entities.get(first)
        if entity and entity.end < end and self.tokens[entity.end].key in (":", "-"):
            return self.delegation(first, entity.end), entity.end + 1
        return None, first

    def _name_part(self, parts, heading):
        """The number of the part that is the name: the first with an honorific, or a likely one."""
        for number, (start, stop) in enumerate(parts):
            if start < stop and self.behind_honorifics(start, stop) > start:
                return number if self.behind_honorifics(start, stop) < stop else None
        known = heading != (None, "")
        for number, (start, stop) in enumerate(parts[:2]):
            if self._is_likely_name(start, stop) and (known or len(parts) > number + 1):
                return number
            if not self._is_country(start, stop):
                break
        return None

    def is_honorific(self, position):
        return position not in self.entities and roles.is_honorific(self.tokens[position])

    def behind_honorifics(self, start, stop):
        """Where the name begins behind "H.E. Mr", "Pol. Col." or "The Hon"."""
        position = start
        while position < stop:
            token = self.tokens[position]
            the = token.key == "the" and position + 1 < stop and self.is_honorific(position + 1)
            point = token.key in (".", "'") and position > start and not token.gap
            if not (the or point or self.is_honorific(position)):
                break
            position += 1
        return position

    def _is_likely_name(self, start, stop):
        words = self.tokens[start:stop]
        if not 1 < len([t for t in words if t.kind == "word"]) <= _LONGEST_NAME:
            return False
        for number in range(start, stop):
            token = self.tokens[number]
            if number in self.entities and self.entities[number].kind != "city":
                return False
            if token.kind == "mark" and token.key not in ".-'()":
                return False
            if token.kind == "number" or token.key in _NO_NAME:
                return False
            small = token.kind == "word" and not token.is_capital
            if small and token.key not in roles.PARTICLES:
                return False
        return True

    def _open_brackets(self, parts):
        """The parts without the brackets at their ends, and what stood in these."""
        outside, inside = [], []
        for start, stop in parts:
            opening = next((n for n in range(start, stop) if self.tokens[n].key in "(["), None)
            if opening is not None and opening > start and self.tokens[opening].kind == "mark":
                closed = stop - 1 if self.tokens[stop - 1].key in ")]" else stop
                inside.append((opening + 1, closed))
                outside.append((start, opening))
            else:
                outside.append((start, stop))
        return outside, inside

    def _with_rest(self, person, rest, brackets, delegation, heading):
        """`person` with what the other parts of the entry say."""
        positions, function = [], person.function
        for start, stop in brackets:
            found = FUNCTION.get(self.keys(start, stop))
            function = function or found
            if not found and self._is_country(start, stop):
                delegation = self.delegation(start, stop)
            elif not found:
                positions.append((start, stop))
        for start, stop in rest:
            found = FUNCTION.get(self.keys(start, stop))
            if found and found not in _POSTS_TOO:
                function = function or found
            elif self._is_country(start, stop) and not self._is_of_city(start, positions, heading):
                delegation = self.delegation(start, stop)
            else:
                positions.append((start, stop))
        positions.sort()
        member, body = delegation or self._told(positions, heading)
        return replace(
            person,
            position=self._joined(positions),
            function=function,
            member=member,
            body=body,
        )

    def _is_of_city(self, start, positions, heading):
        """Whether a country tells where a city is: "Embassy of Japan, Bangkok, Thailand"."""
        in_city = any(
            entity.kind == "city" and entity.end == start - 1
            for entity in map(self.entities.get, range(max(0, start - 4), start - 1))
            if entity
        )
        return in_city and self._told(positions, heading) != (None, "")

    def _told(self, positions, heading):
        """The delegation of the heading, else one that the position names ("Embassy of Japan")."""
        if heading != (None, ""):
            return heading
        for start, stop in positions:
            for number in range(start, stop):
                entity = self.entities.get(number)
                if entity and entity.entries[0].key and not self._is_away(start, number):
                    return self.delegation(entity.first, entity.end)
        return None, ""

    def _is_away(self, start, number):
        """Whether the name tells where somebody is: "Ambassador to the Kingdom of Thailand"."""
        while number > start and self.tokens[number - 1].key in _FORMS:
            number -= 1
        return number > start and self.tokens[number - 1].key in _AWAY

    def _joined(self, positions):
        """The parts of a position as given; a stretch without a gap keeps its own commas."""
        stretches = []
        for start, stop in positions:
            if stretches and start - stretches[-1][1] <= 1:
                stretches[-1][1] = stop
            else:
                stretches.append([start, stop])
        return ", ".join(filter(None, (self.slice(start, stop) for start, stop in stretches)))

    # Words

    def split(self, first, end, marks):
        """The parts of a row of tokens between `marks`, not within brackets; empty ones too."""
        depth, start, parts = 0, first, []
        for number in range(first, end):
            token = self.tokens[number]
            if token.kind == "mark":
                depth = max(0, depth + (token.key in "([") - (token.key in ")]"))
            if depth == 0 and self._parts(token, marks):
                parts.append((start, number))
                start = number + 1
        return [*parts, (start, end)]

    def _parts(self, token, marks):
        """Whether this token parts two things; a hyphen does only with a space before it."""
        if token.kind != "mark" or token.key not in marks:
            return token.kind == "cell"
        return token.key != "-" or token.gap

    def _is_country(self, start, stop):
        """Whether a part is the name of a delegation and nothing else."""
        while start < stop and self.tokens[start].key in ("the", "republic", "of"):
            if start in self.entities:
                break
            start += 1
        entity = self.entities.get(start)
        return bool(entity) and entity.end == stop and entity.kind not in ("city", "demonym")

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
        return self.text[first:last], first, last
