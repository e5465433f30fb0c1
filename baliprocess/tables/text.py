"""Separated text: which letters the bytes are, what stands between the cells, and the cells.

https://www.rfc-editor.org/rfc/rfc4180 and what spreadsheets put on the clipboard.
"""

import codecs
import csv
import io
import itertools
import re

from baliprocess.told import told

from .limits import TableError

_MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
_STEP = 1 << 16
UNREADABLE = told(
    "The letters of this file cannot be read. Save it from the spreadsheet as "
    "“CSV UTF-8”, or as .xlsx, and choose it again."
)
NO_TEXT = told(
    "This is not a table: the file holds something else than text. Choose a "
    ".csv, .tsv or .xlsx file."
)
NEVER_CLOSED = told(
    "A quotation mark that opens in row {row:,} is never closed. Close or remove "
    "it, and choose the file again."
)


def encoding_of(data):
    """The name of the encoding of `data`: by its mark, by its zeros, UTF-8 if it is, or cp1252.

    Raises TableError if it is none of these.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _if_it_decodes(data, name) or _refuse(UNREADABLE)
    if b"\0" in data[:_STEP]:
        # Latin letters in UTF-16 without a mark: every other byte is zero.
        head = data[:_STEP]
        first, second = head[::2].count(0), head[1::2].count(0)
        name = "utf-16-be" if first > second else "utf-16-le"
        if max(first, second) * 4 > len(head) // 2 and min(first, second) == 0:
            return _if_it_decodes(data, name) or _refuse(UNREADABLE)
        _refuse(NO_TEXT)
    if b"\0" in data:
        _refuse(NO_TEXT)
    return _if_it_decodes(data, "utf-8") or _if_it_decodes(data, "cp1252") or _refuse(UNREADABLE)


def _refuse(sentence):
    raise TableError(sentence)


def _if_it_decodes(data, name):
    """`name` if all of `data` is in that encoding, else None; piece by piece, to spare memory."""
    decoder = codecs.getincrementaldecoder(name)()
    try:
        for start in range(0, len(data), _STEP):
            decoder.decode(data[start : start + _STEP])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return None
    return name


def opened(data):
    """A function that opens `data` as text from the beginning, however often it is called."""
    encoding = encoding_of(data)
    return lambda: io.TextIOWrapper(io.BytesIO(data), encoding, newline="")


def separator_of(sample):
    """What stands between the cells of `sample`, the first lines: tab, semicolon or comma.

    That which divides most lines into the same number of cells, more than one; a tab or semicolon
    before a comma, which also stands within cells.
    """
    best, found = 0, ","
    for mark in ("\t", ";", ","):
        try:
            rows = list(csv.reader(io.StringIO(sample, newline=""), delimiter=mark))
        except csv.Error:
            continue
        # The last line of a sample may have been cut.
        widths = [len(row) for row in rows[:-1] or rows if any(cell.strip() for cell in row)]
        if not widths:
            continue
        counts = {width: widths.count(width) for width in set(widths) if width > 1}
        score = max(counts.values(), default=0) / len(widths)
        if score > best:
            best, found = score, mark
    return found


# A spreadsheet puts a cell into quotation marks only if it has a line break, a tab or a quotation
# mark in it; what merely begins with one is a cell that begins with one.
_CELL = re.compile(r'(?:"((?:[^"]|"")*+)"(?=\t|\r?\n|\r|\Z)|([^\t\r\n]*))(\t|\r\n|\n|\r|\Z)')


def tab_rows(text):
    """The rows of cells separated by tabs, as a spreadsheet copies them."""
    row, place = [], 0
    while place <= len(text):
        match = _CELL.match(text, place)
        quoted, plain, end = match.groups()
        row.append(plain if quoted is None else quoted.replace('""', '"'))
        place = match.end()
        if end != "\t":
            yield row
            row = []
            if place >= len(text):
                return


def separated_rows(open_text, mark):
    """The rows of text whose cells are separated by `mark`; raises TableError."""
    row, number = [], 0
    with open_text() as file:
        # A longer field is refused by its length; the reader itself stops at 131,072.
        reader = csv.reader(file, delimiter=mark)
        try:
            for number, row in enumerate(reader, 1):  # noqa: B007 - the last is looked at below
                yield row
        except csv.Error as error:
            if "field larger" in str(error):
                raise TableError(NEVER_CLOSED.format(row=number + 1)) from None
            raise TableError(UNREADABLE) from None
        except UnicodeError:
            raise TableError(UNREADABLE) from None
    if any("\n" in cell or "\r" in cell for cell in row) and _odd_quotes(open_text):
        raise TableError(NEVER_CLOSED.format(row=number))


def _odd_quotes(open_text):
    with open_text() as file:
        pieces = iter(lambda: file.read(_STEP), "")
        return sum(piece.count('"') for piece in pieces) % 2 == 1


#: The first line by which a file tells a spreadsheet what stands between its cells.
_TOLD = re.compile(r"sep=([,;\t|])\s*")


def text_rows(open_text):
    """The rows of any separated text, each a list of cells; raises TableError."""
    with open_text() as file:
        sample = file.read(_STEP)
    lines = sample.splitlines(keepends=True)
    if told := _TOLD.fullmatch(lines[0] if lines else ""):
        rows = separated_rows(open_text, told[1])
        return itertools.chain([[]], itertools.islice(rows, 1, None))
    mark = separator_of("".join(lines[:60]))
    if mark == "\t":
        with open_text() as file:
            return tab_rows(file.read())
    return separated_rows(open_text, mark)
