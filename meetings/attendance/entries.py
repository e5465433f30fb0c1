"""Reads one entry of a list of delegates: honorific, name, position, function, delegation. PURE."""

from dataclasses import dataclass, replace

from . import roles
from .beside import companion_in, is_companion, is_degree, is_no_post, is_to_confirm
from .functions import FUNCTION
from .passages import Passages
from .ranks import behind_addresses
from .words import keyset

#: Functions whose words may also be a post; they count only in brackets or in a column of theirs.
_POSTS_TOO = frozenset(("adviser", "expert", "representative", "support"))
#: Behind a post these are none: they tell the function.
_NO_POSTS = keyset("delegate member members anggota biểu délégué déléguée")
_FORMS = keyset("the of republic kingdom commonwealth state government")
_AWAY = keyset("to in at for untuk di ke à en au tại accredited near")
#: Words of a sentence that no post has.
_OF_SENTENCES = keyset("""
    was were is are be been being will would has had have by said met meets leads attended includes
    included comprises adalah telah akan oleh dihadiri dipimpin terdiri était sera par fut được
""")
_SHORTEST_WORD = 5
_SHORTEST_NAME = 3


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


class Entries(Passages):
    """Reads entries among `tokens`, in which `entities` have been found.

    `tokens` are those of `text`; `pasted` is what an entry is shown as, of the same length.
    """

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
            name=self.slice(name, self._before_stop(name, stop, shortest=_SHORTEST_NAME)),
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
            if number and self._is_sentence(parts[0][0], parts[number - 1][1]):
                return None
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

    def _is_sentence(self, start, stop):
        """ "The meeting was opened by …": words before a name that are no post."""
        return not _OF_SENTENCES.isdisjoint(self.keys(start, stop))

    def _behind_title(self, number, start, stop):
        """Where the name begins; behind a comma "Ambassador" is a post."""
        if number == 0:
            return self.behind_honorifics(start, stop)
        return behind_addresses(self.tokens, self.entities, start, stop)

    def _is_formal_word(self, position, stop):
        """ "Adm Officer": what looks like a rank belongs to a post."""
        return position < stop and self.tokens[position].key in roles.POSTS

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
            if not person.honorific and self.behind_honorifics(start, stop) == stop:
                person = replace(person, honorific=self.slice(start, stop))
            elif self.is_country(start, stop) and not (of_post and heading != (None, "")):
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

    def _before_stop(self, start, stop, shortest=_SHORTEST_WORD):
        """Where a part ends without the full stop of the sentence; "Dept." has one of its own."""
        before = self.tokens[stop - 2] if stop - start > 1 else None
        if before is None or self.tokens[stop - 1].key != "." or before.kind != "word":
            return stop
        short = len(before.key) < shortest and (before.is_capital or before.raw.isascii())
        initials = stop - start > 2 and self.tokens[stop - 3].key == "." and not before.gap
        return stop if short or initials else stop - 1

    def of_line(self, first, end):
        """The entries of one line; a function or country behind ";" is of the one before."""
        found = []
        parts = self.split(first, end, (";",))
        lead = self._behind_lead(*parts[0]) if len(parts) > 2 else first
        if lead > first:
            # Behind "The delegation comprises:" stand those who do.
            found.append((first, lead))
            parts[0] = (lead, parts[0][1])
        for start, stop in parts:
            of_last = self.keys(start, stop) in FUNCTION
            if found and (of_last or self.is_country(start, stop)):
                found[-1] = (found[-1][0], stop)
            elif start < stop:
                found.append((start, stop))
        return found

    def _behind_lead(self, start, stop):
        """Where the first of several entries begins behind words that lead to them all."""
        colon = next((n for n in range(start, stop) if self.tokens[n].key == ":"), stop)
        leads = colon < stop and not self.is_country(start, colon)
        leads = leads and self.keys(start, colon) not in FUNCTION
        words = [token for token in self.tokens[start:colon] if token.kind == "word"]
        return colon + 1 if leads and any(not word.is_capital for word in words) else start

    # Words
