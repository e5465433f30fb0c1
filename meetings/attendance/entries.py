"""Reads one entry of a list of delegates: honorific, name, position, function, delegation. PURE."""

from dataclasses import dataclass, replace

from . import roles
from .beside import companion_in, is_companion, is_degree, is_no_post, is_to_confirm
from .functions import FUNCTION
from .ranks import behind_addresses, behind_ranks, is_address
from .words import keyset

#: Functions whose words may also be a post; they count only in brackets or in a column of theirs.
_POSTS_TOO = frozenset(("adviser", "expert", "representative", "support"))
#: Behind a post these are none: they tell the function.
_NO_POSTS = keyset("delegate member members anggota biểu délégué déléguée")
_FORMS = keyset("the of republic kingdom commonwealth state government")
_AWAY = keyset("to in at for untuk di ke à en au tại accredited near")
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


class Entries:
    """Reads entries among `tokens`, in which `entities` have been found.

    `tokens` are those of `text`; `pasted` is what an entry is shown as, of the same length.
    """

    def __init__(self, text, tokens, entities, pasted):
        self.text = text
        self.pasted = pasted
        self.tokens = tokens
        self.entities = entities

    def person(self, first, end, heading):
        """The person of one entry, or None; see `read`."""
        return self.read(first, end, heading)[0]

    def read(self, first, end, heading):
        """The person of one entry or None, and what stands beside her, as [(start, stop)].

        `heading` is the delegation under which the entry stands, as (key, words); (None, "") if it
        stands under none. An entry may hold several lines or cells.
        """
        beside = []
        function, first = self._leading_function(first, end)
        delegation, first = self._leading_country(first, end)
        parts = [part for part in self.split(first, end, (",", "-", ";")) if part[0] < part[1]]
        number = self._name_part(parts, delegation or heading)
        if number is None:
            return None, beside
        parts = self._name_alone(parts, number, beside)
        parts, brackets = self._open_brackets(parts, number)
        start, stop = parts[number]
        name = self.behind_honorifics(start, stop)
        if name >= stop or is_to_confirm(self.tokens, name, stop):
            # "M (": all that stood behind the title was a bracket.
            return None, beside
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
        if name == start and any(is_to_confirm(self.tokens, *part) for part in rest):
            # "Alternate Head – TBC" names nobody yet.
            return None, []
        rest, brackets = self._without_asides(rest, brackets, beside)
        title = next((part for part in rest if self.behind_honorifics(*part) == part[1]), None)
        if title and name == start:
            person = replace(person, honorific=self.slice(*title))
            rest.remove(title)
        return self._with_rest(person, rest, brackets, delegation, heading), beside

    def _name_alone(self, parts, number, beside):
        """`parts` with the degrees behind the name in its part, and who is with her beside."""
        start, stop = parts[number]
        if self.behind_honorifics(start, stop) == stop and number + 1 < len(parts):
            # "Mr" on a line of its own.
            parts = [*parts[:number], (start, parts[number + 1][1]), *parts[number + 2 :]]
            stop = parts[number][1]
        until = companion_in(self.tokens, self.entities, start, stop)
        if until < stop:
            beside.append((until, stop))
            return [*parts[:number], (start, until), *parts[number + 1 :]]
        following = number + 1
        while following < len(parts) and parts[following][0] not in self.entities:
            if not is_degree(self.slice(*parts[following])):
                break
            stop = parts[following][1]
            following += 1
        return [*parts[:number], (start, stop), *parts[following:]]

    def _without_asides(self, rest, brackets, beside):
        """The parts and brackets that speak of the person herself."""
        kept, inside = [], []
        for part in rest:
            asked = is_companion(self.tokens, *part) or is_to_confirm(self.tokens, *part)
            if asked or is_no_post(self.tokens, *part):
                beside.append(part)
            else:
                kept.append(part)
        for start, stop in brackets:
            if is_to_confirm(self.tokens, start, stop):
                beside.append((start - 1, min(stop + 1, len(self.tokens))))
            elif start < stop:
                inside.append((start, stop))
        return kept, inside

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
            behind = self._behind_title(number, start, stop)
            if behind == start or (number and self._is_formal_word(behind, stop)):
                continue
            if behind < stop:
                return number
            if number and self.is_likely_name(*parts[number - 1]):
                # A column of titles behind that of the names.
                return number - 1
            alone = number + 1 < len(parts) and self.tokens[stop].kind in ("line", "cell")
            return number if alone else None
        known = heading != (None, "")
        for number, (start, stop) in enumerate(parts[:2]):
            if self.is_likely_name(start, stop) and (known or len(parts) > number + 1):
                return number
            if not self.is_country(start, stop):
                break
        return None

    def _behind_title(self, number, start, stop):
        """Where the name begins; behind a comma "Ambassador" is a post."""
        if number == 0:
            return self.behind_honorifics(start, stop)
        return behind_addresses(self.tokens, self.entities, start, stop)

    def _is_formal_word(self, position, stop):
        """ "Adm Officer": what looks like a rank belongs to a post."""
        return position < stop and self.tokens[position].key in roles.POSTS

    def is_honorific(self, position):
        return position not in self.entities and is_address(self.tokens[position])

    def behind_honorifics(self, start, stop):
        """Where the name begins behind "H.E. Mr", "Pol. Col." or "The Hon"."""
        behind = behind_addresses(self.tokens, self.entities, start, stop)
        ranks = behind_ranks(self.tokens, self.entities, start, stop) if behind == start else start
        if ranks > start:
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
            if token.kind == "number" or token.key in _NO_NAME:
                return False
            joined = number > start and self.tokens[number - 1].key == "-" and not token.gap
            small = token.kind == "word" and not token.is_capital and not joined
            if small and token.key not in roles.PARTICLES:
                return False
        return True

    def _open_brackets(self, parts, name):
        """The parts without the brackets at their ends, and what stood in these.

        `name` is the number of the part that may have one in its title: "Maj. Gen. (Retd) A B".
        """
        outside, inside = [], []
        for number, (start, stop) in enumerate(parts):
            behind = self.behind_honorifics(start, stop) if number == name else start
            inner = range(behind, stop)
            opening = next((n for n in inner if self.tokens[n].key in "(["), None)
            if opening is not None and (opening > start or self._is_bracket(start, stop)):
                closed = stop - 1 if self.tokens[stop - 1].key in ")]" else stop
                inside.append((opening + 1, closed))
                outside.append((start, opening))
            else:
                outside.append((start, stop))
        return outside, inside

    def _is_bracket(self, start, stop):
        """Whether a part stands in brackets from end to end."""
        return stop - start > 2 and self.tokens[stop - 1].key in ")]"

    def _with_rest(self, person, rest, brackets, delegation, heading):
        """`person` with what the other parts of the entry say."""
        positions, function = [], person.function
        for start, stop in brackets:
            found = FUNCTION.get(self.keys(start, stop))
            function = function or found
            of_post = any(part[1] == start - 1 for part in rest)
            if found is not None:
                continue
            if self.is_country(start, stop) and not (of_post and heading != (None, "")):
                delegation = self.delegation(start, stop)
            elif of_post:
                # "Joint Secretary (Political)": the brackets are part of the post.
                positions.append((start - 1, min(stop + 1, len(self.tokens))))
            else:
                positions.append((start, stop))
        for start, stop in rest:
            keys = self.keys(start, stop)
            found = FUNCTION.get(keys)
            behind_post = positions and set(keys) & _NO_POSTS
            if found is not None and (found not in _POSTS_TOO or behind_post):
                function = function or found
            elif self.is_country(start, stop) and not self._is_of_city(start, positions, heading):
                delegation = self.delegation(start, stop)
            else:
                positions.append((start, stop))
        positions.sort()
        member, body = delegation or self._told(positions, heading)
        return replace(
            person,
            position=self._joined(positions),
            function=function or None,
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
        for start, end in positions:
            stop = self._before_stop(start, end)
            joins = stretches and start - stretches[-1][1] <= 1
            if joins and self.tokens[start - 1].kind not in ("cell", "line"):
                stretches[-1][1] = stop
            else:
                stretches.append([start, stop])
        parts = (" ".join(self.slice(start, stop).split()) for start, stop in stretches)
        return ", ".join(filter(None, parts))

    def _before_stop(self, start, stop):
        """Where a part ends without the full stop of the sentence."""
        before = self.tokens[stop - 2] if stop - start > 1 else None
        ends = before and self.tokens[stop - 1].key == "." and len(before.key) >= _SHORTEST_WORD
        return stop - 1 if ends else stop

    def of_line(self, first, end):
        """The entries of one line; a function or country behind ";" is of the one before."""
        found = []
        for start, stop in self.split(first, end, (";",)):
            of_last = self.keys(start, stop) in FUNCTION
            if found and (of_last or self.is_country(start, stop)):
                found[-1] = (found[-1][0], stop)
            elif start < stop:
                found.append((start, stop))
        return found

    # Words

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
        return self.pasted[first:last], first, last
