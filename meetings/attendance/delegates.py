"""Reads the people of a list: honorific, name as given, position, function, whose delegation. PURE.

Forms: "H.E. Mr A B, Deputy Minister of …, Head of Delegation" under a heading that names a country,
or with the country in the line; several in a line parted by semicolons; tables with a column of
names; "Name: …" and "Position: …" on lines of their own. A line that fits none is kept as it is.
"""

from dataclasses import dataclass, replace

from . import roles
from .apart import Aside, set_apart
from .beside import is_to_confirm
from .cells import cells_of, person_of
from .entries import Entries
from .following import Following, heading_function
from .functions import FUNCTION, phrase_index
from .letters import behind_closing, behind_greeting
from .looks import Looks
from .matching import Matcher
from .narrated import people_of
from .over import (
    SENDING,
    TITLE_OF_LIST,
    behind_numeral,
    is_class,
    is_office,
    named_over,
    points_below,
)
from .reading import refusal
from .tables import BODY, NAME, PARTY, POSITION, STATUS, column_kind, rows, tables
from .words import keyset, tokenise

_LABELS = {
    NAME: "name; full name; delegate; participant; nama; nama lengkap; nom; họ tên; họ và tên",
    POSITION: "position; title; designation; post; jabatan; fonction; titre; chức vụ; ministry",
    STATUS: "function; role; capacity; peran",
    PARTY: "country; delegation; state; member; negara; delegasi; pays; délégation; nước; đoàn",
    BODY: "organisation; agency; institution; organisasi; instansi; organisme; cơ quan",
}
#: Words of posts that also stand in the name of a body.
_OF_BODIES = roles.STATELY | keyset("regional national special")
#: A line with these brings nobody.
_AWAY = keyset("not no unable apologies regret regrets absent cannot tidak berhalangan không")


@dataclass(frozen=True)
class Delegates:
    """The people of a list and the lines left over, each in the order of the text.

    `aside` are contact data and heads of mails: no part of the list, and never of the record.
    """

    people: tuple = ()
    unknown: tuple = ()
    aside: tuple = ()
    refused: str = ""


def read_delegates(text, lexicon, *, on=None):
    """The people named in `text`, as `Delegates`; it never raises.

    `on` and the limit on the length are those of `read_attendance`.
    """
    if refused := refusal(text):
        return Delegates(refused=refused)
    return _Reader(text, lexicon, on).delegates()


_LABEL = phrase_index(_LABELS)


class _Reader:
    def __init__(self, text, lexicon, on):
        self.text = text
        plain, self.aside = set_apart(text)
        self.apart = Aside(self.aside)
        self.tokens = tokenise(plain)
        self.entities = Matcher(lexicon, self.tokens, on=on).entities()
        self.entries = Entries(plain, self.tokens, self.entities, text)
        self.lines = list(rows(self.tokens))
        self.looks = Looks(self.tokens, self.entries, self.lines)
        self.following = Following(self.tokens, self.entities, self.entries, self.lines)
        #: The delegation of those who follow, and the one a line above them named.
        self.heading = self.over = (None, "")
        #: The function of those below: (value, whether it holds for more than one).
        self.function = (None, False)
        #: What stands above those who hold it: functions of one (False), of all below (True).
        self.leads = frozenset()
        self.in_signature = False
        self.card = {}
        self.people = []
        self.unknown = []

    def delegates(self):
        titled = {t.first: t for t in tables(self.tokens) if self._columns(t.rows[0])}
        until, read, apart = 0, -1, True
        for number, (row, ending) in enumerate(self.lines):
            if row.first in titled:
                until = titled[row.first].end
                self.in_signature = False
                self._table(titled[row.first])
            elif row.first >= until and number > read and row.cells:
                read = self._line(number, apart=apart)
            apart = ending == "blank"
            if ending == "blank":
                self._end_card()
        self._end_card()
        people = sorted(self.people, key=lambda person: person.start)
        unknown = sorted(self.unknown, key=lambda line: line.start)
        return Delegates(tuple(people), tuple(unknown), self.aside)

    # Lines

    def _line(self, number, *, apart):
        """Read a line and those that go on with it; `apart` if a blank line stands above it.

        The number of the last line that was read.
        """
        row = self.lines[number][0]
        first, end = self._behind_courtesies(row.first, row.end), row.end
        if first >= end or self.looks.is_title_of_column(number):
            return number
        below = self.looks.below(number)
        if self._is_signature(first, end, below):
            self._leave(first, end)
            return number
        if self._label(first, end) or self._is_function(first, end):
            return number
        last = self.following.last(number, first, self.heading, leads=self.leads)
        if last > number or self.looks.is_whole_entry(first, end):
            self._read(first, self.lines[last][0].end, apart=apart)
        elif not self._is_any_heading(first, end, apart=apart, below=below):
            for start, stop in self.entries.of_line(first, end):
                self._read(start, stop, apart=apart)
        return last

    def _behind_courtesies(self, first, end):
        """Where a line begins behind its number, whom it greets or how it takes leave."""
        first = behind_greeting(self.tokens, self.looks.behind_bullet(first, end), end)
        written = behind_closing(self.tokens, first, end)
        self.in_signature = self.in_signature or written > first
        return self.looks.behind_bullet(written, end)

    def _is_any_heading(self, first, end, *, apart, below):
        """Whether a line stands over others; what they have in common is kept."""
        if is_to_confirm(self.tokens, first, end) or self.looks.is_city(first, end):
            return False
        if below and self.over[0] and is_office(self.entries.keys(first, end)):
            # "Ministry of Justice" below a State: those who follow are still of the State.
            self._leave(first, end)
            return True
        if self._is_heading(first, end):
            return True
        if apart and below and is_class(self.entries.keys(first, end)):
            # "Representatives of the Diplomatic Community": of several States.
            self._begin(None, "")
            self._leave(first, end)
            return True
        if not self._is_unread_heading(first, end, apart=apart, below=below):
            return False
        self._begin(None, self.entries.slice(first, end).rstrip(": "))
        return True

    def _leave(self, start, stop):
        """Leave a stretch to the officer."""
        _text, first, last = self.entries.passage(start, stop)
        self.unknown += self.apart.around(self.text, first, last)

    def _begin(self, *heading):
        """Those who follow belong to another delegation."""
        self.heading = self.over = heading
        self.function, self.leads = (None, False), frozenset()

    def _read(self, start, stop, *, apart=True):
        """Add the person of an entry, or leave it to the officer; `apart` as in `_line`."""
        person, beside = self.entries.read(start, stop, self.heading)
        if person and apart is False and self.looks.is_nobody(person):
            self._leave(start, stop)
            return
        if person:
            people = [self._with_function(person)]
            for span in beside:
                self._leave(*span)
        else:
            people = people_of(self.entries, start, stop)
        self.people += people
        if not people or self._holds_others(start, stop, people):
            self._leave(start, stop)

    def _holds_others(self, start, stop, people):
        """Whether a title stands in a stretch before somebody who is none of `people`."""
        titles = (self.tokens[n] for n in range(start, stop) if self.entries.is_honorific(n))
        return any(
            not any(who.start <= title.start < who.end for who in people) for title in titles
        )

    def _with_function(self, person):
        function, for_all = self.function
        if not for_all:
            self.function = (None, False)
        return replace(person, function=person.function or function or None)

    def _is_function(self, first, end):
        """ "Head of Delegation" above the one who is, "Support staff" above those who are."""
        found = heading_function(self.entries.keys(first, end))
        if found is None:
            return False
        self.leads |= {found[1]}
        self.function = found
        return True

    def _is_signature(self, first, end, below):
        """Whether a line belongs to who wrote the mail, from "Kind regards" to the next list."""
        if not self.in_signature:
            return False
        keys = set(self.entries.keys(first, end))
        listed = bool(keys) and keys <= TITLE_OF_LIST
        entity = self.entities.get(first)
        over = entity and named_over(self.entries, first, end) and below
        over = over and self.looks.is_person(*below)
        bullet = self.tokens[first - 1].kind == "bullet" if first else False
        if listed or over or bullet:
            self.in_signature = False
        return self.in_signature

    def _label(self, first, end):
        """ "Name: …" begins a card, "Position: …" goes on with it."""
        colon = next((n for n in range(first, end) if self.tokens[n].key == ":"), None)
        if colon is None:
            return False
        keys = self.entries.keys(first, colon)
        kind = _LABEL.get(keys)
        if any(token.key == "/" for token in self.tokens[first:colon]):
            # As in the title of a column: "Ministry/Agency".
            kind = column_kind(self.tokens, (first, colon))
        if kind == POSITION and POSITION in self.card and NAME in self.card:
            kind = BODY
        titled = colon + 1 < end and self.entries.is_honorific(colon + 1)
        if titled and self.card and (kind == PARTY or keys in FUNCTION):
            # "Head of Delegation: Mr A" in a card: the label tells the function.
            self._end_card()
            self.card[STATUS] = (first, colon)
            kind = NAME
        if kind is None:
            return False
        if kind in self.card or (kind == NAME and NAME in self.card):
            self._end_card()
        if colon + 1 < end:
            self.card[kind] = (colon + 1, end)
        return True

    def _end_card(self):
        card, self.card = self.card, {}
        if NAME in card:
            self._add_cells(card)
        elif PARTY in card:
            self.heading = self.entries.delegation(*card[PARTY])
        else:
            for span in card.values():
                self._leave(*span)

    def _is_heading(self, first, end):
        """A line that names a delegation, or the list as a whole."""
        keys = self.entries.keys(first, end)
        if keys and set(keys) <= TITLE_OF_LIST:
            return True
        if self.tokens[first].key in ("(", "[") and self.tokens[end - 1].key in (")", "]"):
            first, end = first + 1, end - 1
            if first not in self.entities:
                return False
        last = end - 1 if self.tokens[end - 1].key == ":" else end
        first = behind_numeral(self.entries, first, last)
        entity = named_over(self.entries, first, last)
        if entity:
            self._begin(*self.entries.delegation(entity.first, entity.end))
            return True
        words = [token for token in self.tokens[first:last] if token.kind == "word"]
        shouted = bool(words) and all(token.raw.isupper() for token in words)
        colon = last < end and not any(token.key == "," for token in self.tokens[first:last])
        said = self._delegation_said(first, last) if colon else None
        if said:
            self._begin(*said)
            if any(map(self.entries.is_honorific, range(first, last))):
                # "Fiji, led by Mr A, will send:" is about him, too.
                self._leave(first, last)
            return True
        if (shouted or colon) and not self.entries.is_honorific(first) and "," not in keys:
            if any(token.key == "," for token in self.tokens[first:last]):
                return False
            if (colon and points_below(keys)) or self.looks.names_no_party(first, last):
                self._leave(first, end)
                return True
            self._begin(None, self.entries.slice(first, last))
            return True
        return False

    def _delegation_said(self, first, last):
        """The one delegation a line with a colon speaks of: "Nauru will be represented by:"."""
        found = [e for e in map(self.entities.get, range(first, last)) if e and e.entries[0].key]
        keys = {entity.keys for entity in found}
        said = set(self.entries.keys(first, last))
        if len(keys) != 1 or said & _AWAY or not (said & SENDING or first in self.entities):
            return None
        return self.entries.delegation(found[0].first, found[0].end)

    def _is_unread_heading(self, first, end, *, apart, below):
        """Whether a line of capitalised words, that names nobody known, stands over people.

        Under a known heading a line of the same kind may be a person without a title, or the post
        of the person above: it is a heading if a blank line parts it, or if its words say so.
        """
        if (
            below is None
            or not self.looks.is_titled(first, end)
            or not self.looks.is_person(*below)
        ):
            return False
        keys = set(self.entries.keys(first, end))
        if keys & roles.TITLES - _OF_BODIES:
            return False
        if keys & (roles.STATELY | roles.HEADS):
            return True
        person = self.entries.person(first, end, self.heading) is not None
        adjacent = below[0] == end + 1 and self.tokens[end].kind == "line"
        if apart or not adjacent:
            # "Suva" as the last line of a block stands over nobody.
            return apart and (adjacent or not person)
        return not person and not keys & roles.FORMAL

    # Tables

    def _columns(self, head):
        kinds = [column_kind(self.tokens, cell) for cell in head.cells]
        return kinds if NAME in kinds else None

    def _table(self, table):
        kinds = self._columns(table.rows[0])
        for row, below in zip(table.rows[1:], (*table.rows[2:], None), strict=True):
            if len(row.cells) == 1:
                self._section(row, below)
                continue
            cells, over = cells_of(self.entries, kinds, row)
            if NAME in cells:
                self._add_cells(cells)
                for span in over:
                    self._leave(*span)
            else:
                self._leave(row.first, row.end)

    def _section(self, row, below):
        """A row of one cell: a heading over the rows that follow, or a line like any other."""
        first = self.looks.behind_bullet(row.first, row.end)
        over = below is not None and len(below.cells) > 1
        if first >= row.end or self._is_function(first, row.end):
            return
        if self._is_heading(first, row.end):
            return
        if over and self.looks.is_titled(first, row.end):
            self._begin(None, self.entries.slice(first, row.end).rstrip(": "))
        elif not self._label(first, row.end):
            self._read(first, row.end)

    def _add_cells(self, cells):
        """Add the person whose parts stand in cells of their own; an empty country is the last."""
        if PARTY in cells:
            self.heading = self.entries.delegation(*cells[PARTY])
        elif BODY in cells:
            body = self.entries.delegation(*cells[BODY])
            # Below the name of a State "Home Affairs" is an office of it.
            self.heading = self.over if self.over[0] and body[0] is None else body
        person, beside = person_of(self.entries, cells, self.heading)
        self.people += [person] if person else []
        for span in beside:
            self._leave(*span)
