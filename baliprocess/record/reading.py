"""CSV tables into rows that know their file and line. No database."""

import csv
import io
import re
import unicodedata
from dataclasses import dataclass

from baliprocess.dates import parse_partial

# Tab and line ends are white space; everything else below a space means nothing in a text.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_RAGGED = (
    "has {cells} cells where the file has {columns} columns: a text with a comma in it stands "
    "between quotation marks."
)
_OTHER_DELIMITERS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}


class Fault(Exception):
    """What is wrong with a row, or with a whole file, as a sentence for whoever keeps the file."""


class UnreadableError(Exception):
    """A file cannot be read as a table; the message names file, line and reason."""


@dataclass(frozen=True)
class PartialDate:
    """A date as far as it is known; `first` and `last` are None if it is not known at all."""

    first: object = None
    last: object = None
    precision: str = "day"


@dataclass(frozen=True)
class Row:
    """One row of a table. The readers below raise Fault with a sentence that names the column."""

    file: str
    line: int
    cells: dict

    def __str__(self):
        return f"{self.file} line {self.line}"

    def text(self, column):
        """The cell without surrounding white space; "" if it is empty."""
        return self.cells[column]

    def required(self, column):
        """The cell; raises Fault if it is empty."""
        if not self.cells[column]:
            raise Fault(f"{column} is empty.")
        return self.cells[column]

    def words(self, column):
        """The parts of a cell that lists several values with ";" between them, in order."""
        return [word for word in map(str.strip, self.cells[column].split(";")) if word]

    def number(self, column):
        """The cell as a whole number of 0 or more, None if it is empty."""
        text = self.cells[column]
        if not text:
            return None
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
            raise Fault(f"{column}: “{text}” is not a whole number.")
        return int(text)

    def date(self, column):
        """The cell as a PartialDate: "2019-07-23", "2019-07", "2019" or empty."""
        if not self.cells[column]:
            return PartialDate()
        try:
            return PartialDate(*parse_partial(self.cells[column]))
        except ValueError as error:
            raise Fault(f"{column}: {error}") from None

    def choice(self, column, meanings):
        """What `meanings` has for the cell."""
        text = self.cells[column]
        if text not in meanings:
            known = ", ".join(word or "(empty)" for word in meanings)
            raise Fault(f"{column}: “{text}” is not one of {known}.")
        return meanings[text]

    def flag(self, column):
        """The cell as True (yes) or False (no, or empty)."""
        return self.choice(column, {"yes": True, "no": False, "": False})


def _decode(data, name):
    """The text of a file in UTF-8, with or without a byte order mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError(f"{name} is saved as UTF-16: save it as “CSV UTF-8”.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(
            f"{name} line {line} is not UTF-8 text: save the file as “CSV UTF-8”."
        ) from None
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        raise UnreadableError(
            f"{name} line {line} holds a control character (U+{ord(control[0]):04X})."
        )
    return unicodedata.normalize("NFC", text)


def _check_header(header, columns, name):
    """Raise UnreadableError unless `header` names each of `columns` once, in any order."""
    if len(header) == 1:
        for sign, word in _OTHER_DELIMITERS.items():
            if sign in header[0]:
                raise UnreadableError(
                    f"{name} line 1: the columns are separated by {word}: save it with commas."
                )
    problems = []
    if missing := [column for column in columns if column not in header]:
        problems.append(f"missing: {', '.join(missing)}")
    if unknown := [column for column in header if column not in columns]:
        problems.append(f"not known: {', '.join(column or '(empty)' for column in unknown)}")
    if repeated := sorted({column for column in header if header.count(column) > 1}):
        problems.append(f"repeated: {', '.join(repeated)}")
    if problems:
        raise UnreadableError(
            f"{name} line 1: wrong columns ({'; '.join(problems)}). "
            f"This file has {', '.join(columns)}."
        )


def read_table(data, name, columns):
    """`(rows, faults)` of the table that the bytes `data` hold.

    `rows` are Rows in the order of the file; `faults` are `(row, sentence)` for those whose cells
    do not fit the header. Cells are stripped and in Unicode NFC; blank lines are skipped; line
    ends may be those of any system. Raises UnreadableError if `data` is no such table.
    """
    lines = csv.reader(io.StringIO(_decode(data, name), newline=""), strict=True)
    rows, faults, header, line = [], [], None, 1
    try:
        for raw in lines:
            start, line = line, lines.line_num + 1
            cells = [cell.strip() for cell in raw]
            if not any(cells):
                continue
            if header is None:
                header = cells
                _check_header(header, columns, name)
                continue
            row = Row(name, start, dict(zip(header, cells, strict=False)))
            if len(cells) == len(header):
                rows.append(row)
            else:
                faults.append((row, _RAGGED.format(cells=len(cells), columns=len(header))))
    except csv.Error as error:
        raise UnreadableError(f"{name} line {line}: {error}: check the quotation marks.") from None
    if header is None:
        raise UnreadableError(f"{name} is empty: its first line must name the columns.")
    return rows, faults


class Tables:
    """The tables of one folder, each read once. `columns` names the columns of every file."""

    def __init__(self, folder, columns):
        self.folder = folder
        self.columns = columns
        self._read = {}
        self._by = {}

    def read(self, files):
        """Read `files`; raises UnreadableError with one line for each that cannot be read."""
        problems = []
        for file in files:
            try:
                self._table(file)
            except UnreadableError as error:
                problems.append(str(error))
        if problems:
            raise UnreadableError("\n".join(problems))

    def rows(self, file):
        """The rows of `file` whose cells fit its header."""
        return self._table(file)[0]

    def faults(self, file):
        """`(row, sentence)` for the rows of `file` whose cells do not."""
        return self._table(file)[1]

    def by(self, file, *columns):
        """The rows of `file` by the value of `columns`, in lists: a key may repeat."""
        if (file, columns) not in self._by:
            found = self._by[file, columns] = {}
            for row in self.rows(file):
                found.setdefault(tuple(row.text(column) for column in columns), []).append(row)
        return self._by[file, columns]

    def prose(self, name):
        """The text of `name` in the folder, which is no table; raises UnreadableError."""
        return _decode(self._bytes(name), name)

    def _bytes(self, name):
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            raise UnreadableError(f"{name} is missing in {self.folder}.") from None
        except OSError as error:
            raise UnreadableError(f"{name} cannot be read: {error.strerror}.") from None

    def _table(self, file):
        if file not in self._read:
            self._read[file] = read_table(self._bytes(file), file, self.columns[file])
        return self._read[file]
