"""Reads the people of a list: honorific, name as given, position, function, whose delegation. PURE.

Forms: "H.E. Mr A B, Deputy Minister of …, Head of Delegation" under a heading that names a country,
or with the country in the line; several in a line parted by semicolons; tables with a column of
names; "Name: …" and "Position: …" on lines of their own. A line that fits none is kept as it is.
"""

from dataclasses import dataclass

from . import roles
from .entries import FUNCTION, Entries, Person, phrase_index
from .lexicon import ANDS, SMALL
from .matching import Matcher
from .narrated import people_of
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
#: A letter begins with these; whom it greets did not come because of it.
_GREETINGS = keyset("dear hi hello hey greetings yth kepada kính bonjour chers chère cher salam")
_TITLE_OF_LIST = keyset("""
    list of participants participant delegates delegation delegations daftar peserta delegasi liste
    des danh sách đại biểu annex attendance members observers organisations countries the and final
    provisional member states government republic
""")


@dataclass(frozen=True)
class Line:
    """A line nothing was made of."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Delegates:
    """The people of a list and the lines left over, each in the order of the text."""

    people: tuple = ()
    unknown: tuple = ()
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
        self.tokens = tokenise(text)
        self.entities = Matcher(lexicon, self.tokens, on=on).entities()
        self.entries = Entries(text, self.tokens, self.entities)
        self.heading = (None, "")
        self.card = {}
        self.people = []
        self.unknown = []

    def delegates(self):
        titled = {t.first: t for t in tables(self.tokens) if self._columns(t.rows[0])}
        lines = list(rows(self.tokens))
        until, apart = 0, True
        for number, (row, ending) in enumerate(lines):
            if row.first in titled:
                until = titled[row.first].end
                self._table(titled[row.first])
            elif row.first >= until:
                below = self._below(lines, number)
                self._line(row.first, row.end, apart=apart, below=below)
            apart = ending == "blank"
            if ending == "blank":
                self._end_card()
        self._end_card()
        people = sorted(self.people, key=lambda person: person.start)
        return Delegates(tuple(people), tuple(self.unknown))

    # Lines

    def _below(self, lines, number):
        """The line that follows as (first token, end), blank lines passed over; else None."""
        following = (lines[n][0] for n in range(number + 1, len(lines)))
        return next(((row.first, row.end) for row in following if row.cells), None)

    def _line(self, first, end, *, apart, below):
        """Read one line; `apart` if a blank line stands above it, `below` is the next one."""
        first = self._behind_greeting(self._behind_bullet(first, end), end)
        if first >= end or self._label(first, end) or self._is_heading(first, end):
            return
        if self._is_unread_heading(first, end, apart=apart, below=below):
            self.heading = (None, self.entries.slice(first, end).rstrip(": "))
            return
        for start, stop in self.entries.split(first, end, (";",)):
            person = self.entries.person(start, stop, self.heading)
            people = [person] if person else people_of(self.entries, start, stop)
            self.people += people
            if people:
                continue
            if start < stop:
                self.unknown.append(Line(*self.entries.passage(start, stop)))

    def _behind_greeting(self, first, end):
        """ "Dear all," and "Yth. Bapak A:" are passed over, up to the mark that closes them."""
        if first >= end or self.tokens[first].key not in _GREETINGS:
            return first
        closing = (n for n in range(first, end) if self.tokens[n].key in (",", ":", "!"))
        return self._behind_bullet(next(closing, end - 1) + 1, end)

    def _label(self, first, end):
        """ "Name: …" begins a card, "Position: …" goes on with it."""
        colon = next((n for n in range(first, end) if self.tokens[n].key == ":"), None)
        if colon is None:
            return False
        kind = _LABEL.get(self.entries.keys(first, colon))
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

    def _is_heading(self, first, end):
        """A line that names a delegation, or the list as a whole."""
        keys = self.entries.keys(first, end)
        if keys and set(keys) <= _TITLE_OF_LIST:
            return True
        last = end - 1 if self.tokens[end - 1].key == ":" else end
        start = first
        while start < last and self.tokens[start].key in _TITLE_OF_LIST:
            start += 1
        entity = self.entities.get(start) or self.entities.get(first)
        if entity and self._is_over(entity.end, last):
            self.heading = self.entries.delegation(entity.first, entity.end)
            return True
        words = [token for token in self.tokens[first:last] if token.kind == "word"]
        shouted = bool(words) and all(token.raw.isupper() for token in words)
        colon = last < end and not any(token.key == "," for token in self.tokens[first:last])
        if (shouted or colon) and not self.entries.is_honorific(first) and "," not in keys:
            if any(token.key == "," for token in self.tokens[first:last]):
                return False
            self.heading = (None, self.entries.slice(first, last))
            return True
        return False

    def _is_over(self, position, end):
        """Whether only a remark in brackets follows: "CANADA (Observer)"."""
        return position >= end or (
            self.tokens[position].key == "(" and self.tokens[end - 1].key == ")"
        )

    def _behind_bullet(self, first, end):
        while first < end and self.tokens[first].kind in ("bullet", "number", "cell"):
            first += 1
        return first

    def _is_unread_heading(self, first, end, *, apart, below):
        """Whether a line of capitalised words, that names nobody known, stands over people.

        Under a known heading a line of the same kind may be a person without a title, or the post
        of the person above: it is a heading if a blank line parts it, or if its words say so.
        """
        if below is None or not self._is_titled(first, end) or not self._is_person(*below):
            return False
        keys = set(self.entries.keys(first, end))
        if keys & roles.TITLES - roles.STATELY:
            return False
        if keys & (roles.STATELY | roles.HEADS):
            return True
        person = self.entries.person(first, end, self.heading) is not None
        adjacent = below[0] == end + 1 and self.tokens[end].kind == "line"
        if apart:
            return adjacent or not person
        return not person and not keys & roles.FORMAL

    def _is_titled(self, first, end):
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

    def _is_person(self, first, end):
        first = self._behind_bullet(first, end)
        return first < end and (
            self.entries.is_honorific(first)
            or self.entries.person(first, end, (None, "")) is not None
        )

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
            cells = {}
            for kind, (start, stop) in zip(kinds, row.cells, strict=False):
                if kind and kind not in cells and start < stop:
                    cells[kind] = (start, stop)
            if NAME in cells:
                self._add_cells(cells)
            else:
                self.unknown.append(Line(*self.entries.passage(row.first, row.end)))

    def _section(self, row, below):
        """A row of one cell: a heading over the rows that follow, or a line like any other."""
        first = self._behind_bullet(row.first, row.end)
        over = below is not None and len(below.cells) > 1
        if over and self._is_titled(first, row.end) and not self._is_heading(first, row.end):
            self.heading = (None, self.entries.slice(first, row.end).rstrip(": "))
        elif not over or not self._is_titled(first, row.end):
            self._line(row.first, row.end, apart=False, below=None)

    def _add_cells(self, cells):
        """Add the person whose parts stand in cells of their own; an empty country is the last."""
        start, stop = cells[NAME]
        if PARTY in cells:
            self.heading = self.entries.delegation(*cells[PARTY])
        elif BODY in cells:
            self.heading = self.entries.delegation(*cells[BODY])
        name = self.entries.behind_honorifics(start, stop)
        first = min(cell[0] for cell in cells.values())
        last = max(cell[1] for cell in cells.values())
        position = cells.get(POSITION) or (cells.get(BODY) if PARTY in cells else None)
        status = cells.get(STATUS)
        member, body = self.heading
        self.people.append(
            Person(
                *self.entries.passage(first, last),
                honorific=self.entries.slice(start, name),
                name=self.entries.slice(name, stop).strip('"'),
                position=self.entries.slice(*position).strip('"') if position else "",
                function=FUNCTION.get(self.entries.keys(*status)) if status else None,
                member=member,
                body=body,
            )
        )
