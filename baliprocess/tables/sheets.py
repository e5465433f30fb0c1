"""Workbooks (.xlsx): a packed folder of XML files, ECMA-376 part 1, read row by row.

The cells are read by expat itself: openpyxl takes 27 µs a cell and keeps whole parts in memory. Of
openpyxl comes what a number means: which formats are dates, and from which day they count. Nothing
is believed that a hostile file says of itself: sizes are limits for unpacking too, a document type
(which no workbook has, so no entity either) ends it, and so does nesting or a row without end.
"""

import datetime as dt
import io
import posixpath
import re
import zipfile
from xml.parsers import expat

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

from baliprocess.told import told

from .limits import (
    DEEPEST,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_OF_ONE_PART,
    MOST_PARTS,
    MOST_UNPACKED,
    NO_WORKBOOK,
    OLD_EXCEL,
    SAVE_AS,
    TOO_MANY_COLUMNS,
    TableError,
    megabytes,
)

MACROS = told(
    "This workbook may hold macros (.xlsm), which are not let in. {save_as}", save_as=SAVE_AS
)
OPEN_DOCUMENT = told("This is an OpenDocument file (.ods). {save_as}", save_as=SAVE_AS)
BINARY = told("This is a binary workbook (.xlsb). {save_as}", save_as=SAVE_AS)
DAMAGED = told(
    "The workbook is damaged and cannot be read. Open it in the spreadsheet, "
    "save it anew and choose it again, or paste its cells."
)
UNPACKS = told(
    "The workbook is larger inside than is taken in ({most_unpacked}). Copy the "
    "cells that matter to a new workbook, without pictures, or paste them.",
    most_unpacked=megabytes(MOST_UNPACKED),
)
DOCTYPE = told(
    "The workbook holds a document type, which no spreadsheet writes: it was not opened."
)
NO_SHEET = told("The workbook has no sheet with cells.")
NOT_THERE = told("The workbook has no sheet called “{sheet}”.")

#: The last row any spreadsheet has; gaps before it are filled with blank rows.
LAST_ROW = 1_048_576
_TYPES = "[Content_Types].xml"
_CHUNK = 1 << 16
_REFERENCE = re.compile(r"([A-Z]{1,3})[0-9]+")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def _column(letters):
    """The number of the column "AB", from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


class _Part:
    """One XML file of a workbook, gone through by expat; subclasses say what to keep.

    Names of elements come without their prefix.
    """

    def __init__(self):
        self.names, self.depth = {}, 0
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end

    def _doctype(self, *_):
        raise TableError(DOCTYPE)

    def _start(self, name, attributes):
        self.depth += 1
        if self.depth > DEEPEST:
            raise TableError(DAMAGED)
        self.start(name.rpartition(":")[2], attributes)

    def _end(self, name):
        self.depth -= 1
        self.end(name.rpartition(":")[2])

    def start(self, name, attributes):
        """An element begins."""

    def end(self, name):
        """An element ends."""

    def through(self, file):
        """Read all of `file`."""
        while piece := file.read(_CHUNK):
            self.parser.Parse(piece, False)
        self.parser.Parse(b"", True)
        return self


class _Frame(_Part):
    """The sheets of a workbook, in their order, and the day from which its dates count."""

    def __init__(self):
        super().__init__()
        self.sheets, self.from_1904 = [], False

    def start(self, name, attributes):
        if name == "sheet":
            key = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            shown = attributes.get("state", "visible") == "visible"
            self.sheets.append((attributes["name"], key, shown))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0") in ("1", "true")


class _Links(_Part):
    """Where the parts lie: {key: path}."""

    def __init__(self):
        super().__init__()
        self.paths = {}

    def start(self, name, attributes):
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            path = posixpath.normpath(posixpath.join("/xl", attributes["Target"]))
            self.paths[attributes["Id"]] = path.lstrip("/")
            self.paths.setdefault(attributes["Type"].rpartition("/")[2], path.lstrip("/"))


class _Styles(_Part):
    """Which styles of cells show a number as a date: `dates` are their numbers, as texts."""

    def __init__(self):
        super().__init__()
        self.formats, self.styles, self.inside = dict(BUILTIN_FORMATS), [], False

    def start(self, name, attributes):
        if name == "numFmt":
            self.formats[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            self.styles.append(int(attributes.get("numFmtId", 0)))

    def end(self, name):
        if name == "cellXfs":
            self.inside = False

    @property
    def dates(self):
        formats = self.formats
        return {
            str(place)
            for place, key in enumerate(self.styles)
            if is_date_format(formats.get(key, "General"))
        }


class _Strings(_Part):
    """The texts that cells share; how they are pronounced (rPh) is left out."""

    def __init__(self):
        super().__init__()
        self.texts, self.pieces, self.aside = [], [], 0

    def start(self, name, _attributes):
        if name == "rPh":
            self.aside += 1
        elif name == "t" and not self.aside:
            self.parser.CharacterDataHandler = self.pieces.append

    def end(self, name):
        if name == "t":
            self.parser.CharacterDataHandler = None
        elif name == "rPh":
            self.aside -= 1
        elif name == "si":
            if len(self.texts) >= MOST_CELLS:
                raise TableError(UNPACKS)
            self.texts.append(_unescaped("".join(self.pieces)))
            self.pieces.clear()


def _unescaped(text):
    """`text` with what a workbook writes as _x000D_ put back."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


class _Cells(_Part):
    """The rows of one sheet; `rows` fills with (number, texts) while it is gone through."""

    def __init__(self, strings, dates, epoch):
        super().__init__()
        self.strings, self.dates, self.epoch = strings, dates, epoch
        self.rows, self.row, self.number = [], [], 0
        self.count = self.aside = self.place = 0
        self.kind = self.style = ""
        self.columns = {}
        self.pieces = []
        # The two that are called for every cell, without the detour by `start` and `end`.
        self.parser.StartElementHandler = self._cell_start
        self.parser.EndElementHandler = self._cell_end

    def _cell_start(self, name, attributes):
        self.depth += 1
        if name == "c" or name.endswith(":c"):
            self.count += 1
            if self.count > MOST_CELLS:
                raise TableError(UNPACKS)
            self.kind, self.style = attributes.get("t", "n"), attributes.get("s")
            self.place = self._place_of(attributes.get("r"))
        elif name.rpartition(":")[2] in ("v", "t"):
            if not self.aside:
                self.parser.CharacterDataHandler = self.pieces.append
        elif name.endswith("row"):
            number = int(attributes.get("r", self.number + 1))
            if not self.number < number <= LAST_ROW:
                raise TableError(DAMAGED)
            self.number, self.place = number, 0
        elif name.endswith("rPh"):
            self.aside += 1
        elif self.depth > DEEPEST:
            raise TableError(DAMAGED)

    def _place_of(self, reference):
        if reference is None:
            return self.place + 1
        letters = _REFERENCE.fullmatch(reference)[1]
        place = self.columns.get(letters)
        if place is None:
            place = self.columns[letters] = _column(letters)
        return place

    def _cell_end(self, name):
        self.depth -= 1
        if name == "c" or name.endswith(":c"):
            if self.pieces:
                text = self._text("".join(self.pieces))
                self.pieces.clear()
                self._put(text)
        elif name.rpartition(":")[2] in ("v", "t"):
            self.parser.CharacterDataHandler = None
        elif name.endswith("row"):
            if self.row:
                self.rows.append((self.number, self.row))
                self.row = []
        elif name.endswith("rPh"):
            self.aside -= 1

    def _put(self, text):
        if self.place > MOST_COLUMNS:
            raise TableError(TOO_MANY_COLUMNS.format(row=self.number))
        row = self.row
        if len(row) < self.place:
            row.extend([""] * (self.place - len(row)))
        row[self.place - 1] = text

    def _text(self, raw):
        kind = self.kind
        if kind == "s":
            place = int(raw)
            if place < 0:
                raise TableError(DAMAGED)
            return self.strings[place]
        if kind == "n":
            return self._date(float(raw)) if self.style in self.dates else _number(raw)
        if kind == "b":
            return "yes" if raw.strip() in ("1", "true") else "no"
        return raw if kind == "e" else _unescaped(raw)

    def _date(self, value):
        """A number that is shown as a date, in ISO 8601; as a number where it can be no date."""
        try:
            value = from_excel(value, self.epoch)
        except (ValueError, OverflowError):
            return _number(str(value))
        if isinstance(value, dt.datetime):
            return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
        return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)

    def read(self, file):
        """(number, texts) of each row with anything in it, piece by piece."""
        while piece := file.read(_CHUNK):
            self.parser.Parse(piece, False)
            yield from self.rows
            self.rows.clear()
        self.parser.Parse(b"", True)
        yield from self.rows


def _number(raw):
    """A number without an idle fraction: 14 for 14.0."""
    raw = raw.strip()
    if raw.isdecimal():
        return raw
    value = float(raw)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _refuse_others(archive, names):
    if "mimetype" in names:
        raise TableError(OPEN_DOCUMENT if "content.xml" in names else NO_WORKBOOK)
    if _TYPES not in names or not any(name.startswith("xl/") for name in names):
        raise TableError(NO_WORKBOOK)
    if "xl/workbook.bin" in names:
        raise TableError(BINARY)
    with archive.open(_TYPES) as file:
        types = file.read(MOST_OF_ONE_PART)
    if b"macroEnabled" in types or "xl/vbaProject.bin" in names:
        raise TableError(MACROS)


def _measure(archive):
    """Raise TableError where the parts are more, or larger, than any table needs."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise TableError(UNPACKS)
    for part in parts:
        is_cells = part.filename.startswith("xl/worksheets/")
        if not is_cells and part.file_size > MOST_OF_ONE_PART:
            raise TableError(UNPACKS)
        if part.flag_bits & 1:
            raise TableError(OLD_EXCEL)


class Workbook:
    """The sheets of a workbook; `rows(sheet)` reads one of them anew."""

    def __init__(self, data):
        """`data` are the bytes of the file. Raises TableError."""
        self.data = data
        _guarded(self._open)
        if not self.sheets:
            raise TableError(NO_SHEET)

    def _open(self):
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            _measure(archive)
            names = set(archive.namelist())
            _refuse_others(archive, names)

            def part(kind, path):
                with archive.open(path) as file:
                    return kind().through(file)

            links = part(_Links, "xl/_rels/workbook.xml.rels").paths
            frame = part(_Frame, "xl/workbook.xml")
            self.epoch = MAC_EPOCH if frame.from_1904 else WINDOWS_EPOCH
            self.dates = part(_Styles, links["styles"]).dates if "styles" in links else set()
            self.strings = links.get("sharedStrings")
            found = [
                (name, links[key], shown)
                for name, key, shown in frame.sheets
                if links.get(key, "").startswith("xl/worksheets/")
            ]
        self.paths = {name: path for name, path, shown in found if shown} or {
            name: path for name, path, _shown in found
        }
        self.sheets = tuple(self.paths)

    def rows(self, sheet):
        """(number, texts) of the rows of the sheet with this name; raises TableError."""
        if sheet not in self.paths:
            raise TableError(NOT_THERE.format(sheet=sheet))
        rows = self._rows(self.paths[sheet])
        while (row := _guarded(lambda: next(rows, None))) is not None:
            yield row

    def _rows(self, path):
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            strings = []
            if self.strings:
                with archive.open(self.strings) as file:
                    strings = _Strings().through(file).texts
            with archive.open(path) as file:
                yield from _Cells(strings, self.dates, self.epoch).read(file)


def _guarded(work):
    """What `work` gives; whatever it raises becomes a TableError, for a file can hold anything."""
    try:
        return work()
    except TableError:
        raise
    except Exception as error:
        raise TableError(DAMAGED) from error
