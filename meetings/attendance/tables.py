"""Finds tables in a text and reads who attended from the column that names them. PURE.

A table is a run of lines with cells: parted by tabs, bars or wide gaps, or by commas or semicolons
under a line of column titles. Only the column of names speaks of attendance: a country in a
position ("Embassy of Japan in Thailand") does not. A column of statuses, or of ticks under a title
such as "Attended", says who came and as what.
"""

from typing import NamedTuple

from . import pieces as kinds
from .brackets import says_nobody
from .capacities import ROLES
from .hearing import Scope
from .presences import ABSENT, ATTENDED
from .units import Unit
from .words import keyset

PARTY, BODY, NAME, POSITION, STATUS, OTHER = "party", "body", "name", "position", "status", ""

_TITLES = {
    PARTY: keyset("""
        country countries delegation delegations state states member members party parties
        territory economy participant participants negara delegasi anggota peserta pays
        délégation état membre nước quốc gia đoàn
    """),
    BODY: keyset("""
        organisation organization organisations organizations agency agencies body bodies
        institution entity affiliation ministry department company organisasi lembaga
        instansi kementerian organisme ministère cơ quan tổ chức đơn vị
    """),
    NAME: keyset("""
        head chief leader name names nama nom noms delegate delegates representative
        representatives surname firstname prénom wakil délégué họ tên
    """),
    POSITION: keyset("""
        position positions title titles designation function post rank jabatan pangkat
        fonction poste titre chức vụ
    """),
    STATUS: keyset("""
        status comment comments attendance presence capacity remark remarks note notes role
        roles response rsvp kehadiran keterangan statut présence qualité remarque trạng thái
        ghi chú
    """),
    OTHER: keyset("""
        no number nr nomor numéro email phone telephone tel fax contact address date gender
        sex passport visa signature telepon alamat stt điện thoại salutation honorific
    """),
}
#: Titles of columns that hold parts of the State in whose row they stand.
_OFFICES = keyset("""
    agency agencies ministry department instansi kementerian ministère cơ quan đơn vị
""")
#: What a column of names holds if it is not the names of people.
_NAMED = keyset("""
    country countries state territory economy negara pays nước organisation organization
    organisations organizations agency organisasi lembaga organisme
""")
_NAMING = keyset("name names nama nom noms tên")
#: Which kind a title tells: that of "Country/Organisation" stands beside a column of agencies.
_KINDS = (STATUS, POSITION, NAME, PARTY, BODY, OTHER)
_SMALL = keyset("of the and or in full given family first last no de et dan va lengkap n s a")
_TICKS = keyset("yes y x v ya oui có ok tick present hadir attended")
_ANSWERS = keyset("yes no ya tidak oui non có không")
_CROSSES = keyset("no n none tidak non không nil absent")
_CROSS_MARKS = frozenset("✗✘-–—☐")
_FEWEST_ROWS = 2


class Row(NamedTuple):
    """One line of a table: its cells as (first token, end)."""

    first: int
    end: int
    cells: tuple


class Table(NamedTuple):
    """The tokens `first` to `end` and the rows in them."""

    first: int
    end: int
    rows: tuple


def tables(tokens):
    """The tables among `tokens`, in order."""
    found, run = [], []
    for row, ending in rows(tokens):
        if len(row.cells) > 1 or (run and _is_section(row, run)):
            run.append(row)
        else:
            _end(run, found)
            run = []
        if ending == "blank":
            _end(run, found)
            run = []
    _end(run, found)
    return sorted(found + _written(tokens, found), key=lambda table: table.first)


def _end(run, found):
    while run and len(run[-1].cells) < 2:
        run.pop()
    if sum(len(row.cells) > 1 for row in run) >= _FEWEST_ROWS:
        found.append(Table(run[0].first, run[-1].end, tuple(run)))


def _is_section(row, run):
    """A line of one cell between rows of several: "Observers"."""
    return len(row.cells) == 1 and row.end - row.first < 8 and len(run[0].cells) > 1


def rows(tokens, breaks=("cell",)):
    """The lines of a text as rows, with what ended each."""
    first, cells, start = 0, [], 0
    for index, token in enumerate(tokens):
        if token.kind in ("line", "blank"):
            if index > first:
                yield Row(first, index, _cells(cells, start, index)), token.kind
            elif token.kind == "blank":
                yield Row(first, index, ()), "blank"
            first, cells, start = index + 1, [], index + 1
        elif token.kind == "cell" and index == start and tokens[index - 1].kind == "bullet":
            start = index + 1
        elif token.kind in breaks or (token.kind == "mark" and token.key in breaks):
            cells.append((start, index))
            start = index + 1
        elif token.kind == "bullet" and index == start:
            start = index + 1
    if len(tokens) > first:
        yield Row(first, len(tokens), _cells(cells, start, len(tokens))), "blank"


def _cells(cells, start, end):
    """All cells of a line; empty ones at its edges are no cells."""
    cells = [*cells, (start, end)]
    while cells and cells[-1][0] >= cells[-1][1]:
        cells.pop()
    return tuple(cells)


# Tables parted by commas or semicolons


def _written(tokens, taken):
    found = []
    for mark in (";", ","):
        inside = {n for table in taken + found for n in range(table.first, table.end)}
        run = []
        for row, ending in rows(_unquoted(tokens, mark), breaks=(mark,)):
            if row.first in inside:
                run = _close(run, found)
                continue
            if run or _is_head(tokens, row):
                if run and len(row.cells) < 2:
                    run = _close(run, found)
                else:
                    run.append(row)
            if ending == "blank":
                run = _close(run, found)
        _close(run, found)
    return found


def _close(run, found):
    if len(run) >= _FEWEST_ROWS:
        found.append(Table(run[0].first, run[-1].end, tuple(run)))
    return []


def _unquoted(tokens, mark):
    """`tokens`, with the marks between quotes made harmless."""
    quoted, plain = False, []
    for token in tokens:
        if token.kind in ("line", "blank"):
            quoted = False
        if token.key == '"' and token.kind == "mark":
            quoted = not quoted
        plain.append(token._replace(key="") if quoted and token.key == mark else token)
    return plain


def _is_head(tokens, row):
    """Whether these cells are column titles, at least two that are known."""
    kinds_found = [column_kind(tokens, cell) for cell in row.cells]
    known = [kind for kind in kinds_found if kind is not None]
    return len(known) > 1 and len(known) == len(kinds_found) and len(set(known)) > 1


def column_kind(tokens, cell):
    """What a column with this title holds, or None if the cell is no title."""
    words = [t.key for t in tokens[cell[0] : cell[1]] if t.kind == "word" and t.key not in _SMALL]
    number = [t.key for t in tokens[cell[0] : cell[1]] if t.kind == "word"]
    if not words:
        return OTHER if number in (["no"], ["n"], ["s", "n"]) or cell[0] >= cell[1] else None
    if len(words) > 4:
        return None
    if not set(words) <= _ALL_TITLES:
        return None
    if not _NAMED.isdisjoint(words):
        # "Name of country", but "Name of participant".
        words = [word for word in words if word not in _NAMING] or words
    return next((kind for kind in _KINDS if set(words) & _TITLES[kind]), None)


_ALL_TITLES = frozenset().union(*_TITLES.values()) | _SMALL | keyset("member observer address")


class TableReader:
    """Reads tables with the means of `prose`, whose headings last into them."""

    def __init__(self, tokens, prose):
        self.tokens = tokens
        self.prose = prose

    def read(self, table):
        head = self._head(table)
        body = table.rows[1:] if head else table.rows
        party, bodies, statuses = self._columns(head, body)
        if party is None:
            self.prose.read(table.first, table.end)
            return
        title = head.cells[party] if head and party < len(head.cells) else None
        for row in body:
            if len(row.cells) == 1:
                self.prose.read(row.first, row.end)
            else:
                self._row(row, party, bodies, statuses, title)
        self.prose.heading = None

    def _head(self, table):
        first = table.rows[0]
        known = [column_kind(self.tokens, cell) for cell in first.cells]
        titles = [kind for kind in known if kind is not None]
        names = any(self.prose.pieces.phrases.entities.get(cell[0]) for cell in first.cells)
        return first if titles and (len(titles) > 1 or not names) else None

    def _columns(self, head, rows):
        """The column of names, those of bodies and of statuses, as {column: cell}.

        Of a column of bodies it says whether it holds offices of the States alone.
        """
        known = [column_kind(self.tokens, cell) for cell in head.cells] if head else []
        bodies = {
            number: self._is_office(head.cells[number])
            for number, kind in enumerate(known)
            if kind == BODY
        }
        statuses = {
            number: head.cells[number]
            for number, kind in enumerate(known)
            if kind == STATUS or self._is_answer(head.cells[number])
        }
        if PARTY in known:
            return known.index(PARTY), bodies, statuses
        if bodies:
            party = min(bodies)
            return party, {n: office for n, office in bodies.items() if n != party}, statuses
        return self._likely(rows, known), bodies, statuses

    def _is_office(self, cell):
        """Whether a column with this title holds ministries and the like of the States."""
        words = {token.key for token in self.tokens[cell[0] : cell[1]] if token.kind == "word"}
        return bool(words) and words <= _OFFICES | _SMALL

    def _is_answer(self, cell):
        """A column titled "Attended", "Invited" or "Apologies" holds ticks."""
        pieces = self.prose.pieces.of(Unit(*cell, "line")) if cell[0] < cell[1] else []
        return bool(pieces) and all(piece.kind == kinds.VERBS for piece in pieces)

    def _likely(self, rows, known):
        """The column in which most cells are names of the lexicon from edge to edge."""
        counts = {}
        for row in rows:
            for number, (start, end) in enumerate(row.cells):
                first = self._behind_number(start, end)
                entity = self.prose.pieces.phrases.entities.get(first)
                if entity and entity.end == end and entity.kind != "city":
                    counts[number] = counts.get(number, 0) + 1
        counts = {
            number: count
            for number, count in counts.items()
            if number >= len(known) or known[number] not in (NAME, POSITION)
        }
        if sum(count * 2 >= len(rows) for count in counts.values()) > 1:
            # Names in several columns: a list set in columns.
            return None
        best = max(counts, key=lambda number: (counts[number], -number), default=None)
        if best is not None and counts[best] * 3 >= len(rows):
            return best
        return self._holding(rows) if best is not None else None

    def _holding(self, rows):
        """The one column in which nearly every cell holds a name: "Border Agency, Fiji"."""
        counts = {}
        for row in rows:
            for number, cell in enumerate(row.cells):
                if any(map(self.prose.pieces.phrases.entities.get, range(*cell))):
                    counts[number] = counts.get(number, 0) + 1
        likely = [number for number, count in counts.items() if count * 3 >= len(rows) * 2]
        return likely[0] if len(counts) == len(likely) == 1 else None

    def _behind_number(self, first, end):
        """Where a cell begins behind "2." or "(b)"."""
        while first < end and self.tokens[first].kind in ("number", "mark", "bullet"):
            first += 1
        return first

    def _row(self, row, party, bodies, statuses, title):
        cells = row.cells
        heard = self._named(row, party, title)
        for number, office in bodies.items():
            heard = self._from_body(heard, self._named(row, number, title), office=office)
        self.prose.heard += heard
        for number, titled in statuses.items():
            if number < len(cells):
                self._status(heard, cells[number], titled)
        if not statuses:
            for number, cell in enumerate(cells):
                if number != party:
                    self._status(heard, cell, None)

    def _named(self, row, number, title):
        """The names in one cell, told to have attended."""
        first, end = row.cells[number] if number < len(row.cells) else (0, 0)
        if first >= end:
            return []
        cue = title or (first, first)
        scope = self.prose.heading or Scope(ATTENDED, None, *cue, "column", firm=False)
        return self.prose.names(Unit(first, end, "line"), scope)

    def _from_body(self, heard, bodies, *, office):
        """Who came if a row names a country and a body: "Thailand | IOM" is IOM, from there.

        The office of a State is that State; with another body, the State is asked about.
        """
        own = [each for each in bodies if each.item.kind == "member" and not each.item.state]
        others = [each for each in bodies if each.item.kind == "body" and each.item.sure]
        if own:
            for each in heard:
                each.place = True
        elif office and heard:
            return heard
        elif others and heard:
            for each in heard:
                each.item = each.item._replace(sure=False)
        return heard + (own or others)

    def _status(self, heard, cell, titled):
        first, end = cell
        presence, capacity = self._answer(first, end, titled)
        for each in heard:
            if presence or capacity:
                each.tell(presence, capacity, first, end, "said", strength=3)

    def _answer(self, first, end, titled):
        """Presence and capacity that a cell of statuses tells."""
        tokens = self.tokens[first:end]
        if len(tokens) == 1:
            asked = self._title_presence(titled)
            key, raw = tokens[0].key, tokens[0].raw
            if titled is None and key not in _ANSWERS:
                return self._told(first, end)
            if tokens[0].kind == "number" and titled and self._is_answer(titled):
                key = "yes" if key.strip("0") else "no"
            if key in _TICKS or raw in "✓✔☑●√":
                return asked, None
            if key in _CROSSES or raw in _CROSS_MARKS:
                return ABSENT if asked == ATTENDED else None, None
        return self._told(first, end)

    def _title_presence(self, titled):
        pieces = self.prose.pieces.of(Unit(*titled, "line")) if titled else []
        return next((p.value.presence for p in pieces if p.kind == kinds.VERBS), ATTENDED)

    def _told(self, first, end):
        """What the words of a short cell say: "Observer", "Apologies received"."""
        presence = capacity = None
        start = min(first + (self.tokens[first].key == "("), end - 1) if first < end else first
        if first < end and says_nobody(self.tokens, start):
            return ABSENT, None
        pieces = self.prose.pieces.of(Unit(first, end, "line")) if first < end else []
        for piece in pieces:
            if piece.kind in (kinds.ITEM, kinds.PERSON, kinds.STOP, kinds.IN, kinds.TO):
                return None, None
            if piece.kind == kinds.VERBS:
                if piece.value.chaired or piece.value.hosted:
                    capacity = capacity or piece.value.capacity
                else:
                    presence = presence or piece.value.presence
            elif piece.kind == kinds.ROLE:
                capacity = piece.value.capacity
            elif piece.kind == kinds.PEOPLE:
                found = [ROLES[name] for name in sorted(piece.value) if name in ROLES]
                words = {token.key for token in self.tokens[piece.first : piece.end]}
                capacity = found[0] if found else "member" if "member" in words else capacity
            elif piece.kind in (kinds.WORD, kinds.OFFICE) and piece.value:
                return None, None
        return presence, capacity
