"""What the columns of a table are called, and which column of a sent table is which.

Headings are compared without accents, case and punctuation. A heading that is a name of a column
counts before one that merely contains it, and each column is found once.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

#: So many rows are looked at for the heading; titles and logos stand above it.
SEARCHED = 30


def header_key(text):
    """A heading as it is compared: "E-mail Address:" and "e mail address" are the same."""
    text = unicodedata.normalize("NFKD", text).casefold().replace("đ", "d")
    text = "".join(char for char in text if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", text))


def anything(_samples):
    return True


@dataclass(frozen=True)
class Column:
    """One column of a table that can be imported.

    `read` turns the text of a cell, which is not empty, into a value, or raises ValueError with a
    sentence. `label` heads the column in exports; `synonyms` are further headings, parted by |.
    `fits` looks at sample cells where a heading could mean several columns. `exported` is False
    for what is only another way of sending the same.
    """

    name: str
    label: str
    read: Callable[[str], object]
    synonyms: str = ""
    required: bool = False
    fits: Callable[[list[str]], bool] = anything
    help: str = ""
    exported: bool = True

    def known_as(self):
        names = [self.label, self.name, *self.synonyms.split("|")]
        return {key for key in map(header_key, names) if key}


@dataclass(frozen=True)
class Known:
    """A heading that is known and left out on purpose, with the reason to tell."""

    synonyms: str
    reason: str

    def known_as(self):
        return {key for key in map(header_key, self.synonyms.split("|")) if key}


@dataclass(frozen=True)
class _Words:
    exact: dict = field(default_factory=dict)

    def add(self, column):
        for key in column.known_as():
            self.exact.setdefault(key, []).append(column)


def _by_key(columns):
    words = _Words()
    for column in columns:
        words.add(column)
    return words.exact


def _candidates(heading, by_key):
    """The columns a heading may mean, the likeliest first."""
    key = header_key(heading)
    if not key:
        return
    yield from by_key.get(key, ())
    padded = f" {key} "
    # The longest name within the heading says most: "name of delegation" is not "name".
    for name in sorted(by_key, key=len, reverse=True):
        if f" {name} " in padded and name != key and len(name) > 2:
            yield from by_key[name]


def guess(columns, header, samples=()):
    """{place of a heading: name of its column}; `samples` are rows that stand below it.

    Headings that are a column's own name are dealt out before those that only contain one.
    """
    by_key = _by_key(columns)
    found = {}
    for exact in (True, False):
        for place, heading in enumerate(header):
            if place in found:
                continue
            below = [row[place] for row in samples if place < len(row) and row[place].strip()]
            for column in _candidates(heading, by_key):
                is_exact = header_key(heading) in column.known_as()
                if exact and not is_exact:
                    continue
                if isinstance(column, Known):
                    # A heading we leave out must not be taken for another by a part of it.
                    found[place] = None
                    break
                if column.name not in found.values() and (not below or column.fits(below)):
                    found[place] = column.name
                    break
    return {place: name for place, name in found.items() if name}


def left_out(columns, header):
    """{place of a heading: reason} of those that are known and not taken in."""
    by_key = _by_key(column for column in columns if isinstance(column, Known))
    found = {}
    for place, heading in enumerate(header):
        for column in _candidates(heading, by_key):
            found[place] = column.reason
            break
    return found


def find_header(columns, rows):
    """The number of the row that heads the table, or None; `rows` are (number, cells).

    It is the row, among the first, with most headings that are names of columns; one alone counts
    only where the table has a single column.
    """
    names = set(_by_key(columns))
    best, found = 0, None
    widest = 0
    for count, (number, cells) in enumerate(rows):
        if count >= SEARCHED:
            break
        keys = {header_key(cell) for cell in cells if cell.strip()}
        widest = max(widest, len(keys))
        if len(score := keys & names) > best:
            best, found = len(score), number
    return found if best > 1 or (best == 1 and widest == 1) else None
