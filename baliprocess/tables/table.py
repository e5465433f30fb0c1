"""One table, whatever it came in."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from baliprocess.told import told

from .limits import (
    EMPTY,
    MOST_BYTES,
    MOST_CHARACTERS,
    MOST_COLUMNS,
    MOST_ROWS,
    NO_WORKBOOK,
    OLD_EXCEL,
    SAVE_AS,
    TOO_MANY_CHARACTERS,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    TableError,
    megabytes,
)
from .text import NO_TEXT, opened, tab_rows, text_rows

TOO_LARGE = told(
    "The file is larger than {most_bytes}. Leave out pictures and columns that "
    "are not needed, or split the table.",
    most_bytes=megabytes(MOST_BYTES),
)
WEB_PAGE = told(
    "This is a web page, even if its name ends like that of a workbook. {save_as}", save_as=SAVE_AS
)
PDF = told(
    "This is a PDF. Copy its table into a spreadsheet, look it over, and choose "
    "that file or paste its cells."
)

#: What no cell of a table means: control characters, and marks that turn the direction of text.
_NOISE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff]"
)


def without_noise(text):
    """`text` without characters that cannot be seen and would only mislead."""
    if text.isascii() and text.isprintable():
        return text
    return _NOISE.sub("", text)


@dataclass(frozen=True)
class Table:
    """A table that can be read as often as one likes.

    `sheets` are the names of the sheets to choose from, none for text; `sheet` is the one read.
    """

    read: Callable[[], Iterator[tuple[int, list[str]]]]
    sheets: tuple[str, ...] = ()
    sheet: str = ""

    def rows(self):
        """(number, cells) of each row that is not blank; rows are counted from 1, blank ones too.

        Cells are text without characters that cannot be seen; blank ones at the end are left out.
        Raises TableError where a limit is passed or the file proves damaged.
        """
        count = 0
        for number, row in self.read():
            cells = [without_noise(cell) for cell in row]
            while cells and not (cells[-1] and not cells[-1].isspace()):
                cells.pop()
            if not cells:
                continue
            count += 1
            if count > MOST_ROWS:
                raise TableError(TOO_MANY_ROWS)
            if len(cells) > MOST_COLUMNS:
                raise TableError(TOO_MANY_COLUMNS.format(row=number))
            if max(map(len, cells)) > MOST_CHARACTERS:
                raise TableError(TOO_MANY_CHARACTERS.format(row=number))
            yield number, cells


def open_table(data, sheet=None):
    """The Table in the bytes of a file; of a workbook the sheet of this name, or its first.

    What it is is told by its contents, not by its name. Raises TableError.
    """
    if len(data) > MOST_BYTES:
        raise TableError(TOO_LARGE)
    if not data.strip():
        raise TableError(EMPTY)
    if data.startswith(b"PK"):
        # What it needs of openpyxl takes a tenth of a second to import.
        from .sheets import Workbook

        book = Workbook(data)
        sheet = book.sheets[0] if sheet is None else sheet
        return Table(lambda: book.rows(sheet), book.sheets, sheet)
    if sheet is not None:
        raise TableError(NO_WORKBOOK)
    _refuse_others(data)
    open_text = opened(data)
    return Table(lambda: enumerate(text_rows(open_text), 1))


def _refuse_others(data):
    head = data[:2048].lstrip().lower()
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise TableError(OLD_EXCEL)
    if head.startswith(b"%pdf"):
        raise TableError(PDF)
    if head.startswith((b"<html", b"<!doctype html", b"<table")):
        raise TableError(WEB_PAGE)
    if head.startswith((b"\x89png", b"\xff\xd8\xff", b"gif8", b"\x1f\x8b", b"{\\rtf")):
        raise TableError(NO_TEXT)


def paste_table(text):
    """The Table in cells pasted from a spreadsheet, or in separated text. Raises TableError."""
    if len(text) > MOST_BYTES or len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise TableError(TOO_LARGE)
    if not text.strip():
        raise TableError(EMPTY)
    if "\t" in text:
        return Table(lambda: enumerate(tab_rows(text), 1))
    return Table(lambda: enumerate(text_rows(lambda: io.StringIO(text, newline="")), 1))
