"""Reads the people of a list: honorific, name as given, position, function, whose delegation. PURE.

Forms: "H.E. Mr A B, Deputy Minister of …, Head of Delegation" under a heading that names a country,
or with the country in the line; several in a line parted by semicolons; tables with a column of
names; "Name: …" and "Position: …" on lines of their own. A line that fits none is kept as it is.
"""

from dataclasses import dataclass

from .entries import FUNCTION, Entries, Person, phrase_index
from .matching import Matcher
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
        until = 0
        for row, ending in rows(self.tokens):
            if row.first in titled:
                until = titled[row.first].end
                self._table(titled[row.first])
            elif row.first >= until:
                self._line(row.first, row.end)
            if ending == "blank":
                self._end_card()
        self._end_card()
        people = sorted(self.people, key=lambda person: person.start)
        return Delegates(tuple(people), tuple(self.unknown))

    # Lines

    def _line(self, first, end):
        while first < end and self.tokens[first].kind in ("bullet", "number", "cell"):
            first += 1
        if first >= end or self._label(first, end) or self._is_heading(first, end):
            return
        for start, stop in self.entries.split(first, end, (";",)):
            person = self.entries.person(start, stop, self.heading)
            if person:
                self.people.append(person)
            elif start < stop:
                self.unknown.append(Line(*self.entries.passage(start, stop)))

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

    # Tables

    def _columns(self, head):
        kinds = [column_kind(self.tokens, cell) for cell in head.cells]
        return kinds if NAME in kinds else None

    def _table(self, table):
        kinds = self._columns(table.rows[0])
        for row in table.rows[1:]:
            if len(row.cells) == 1:
                self._line(row.first, row.end)
                continue
            cells = {}
            for kind, (start, stop) in zip(kinds, row.cells, strict=False):
                if kind and kind not in cells and start < stop:
                    cells[kind] = (start, stop)
            if NAME in cells:
                self._add_cells(cells)
            else:
                self.unknown.append(Line(*self.entries.passage(row.first, row.end)))

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
