"""What the text of a cell says: readers for the columns of tables, made once for each column.

Each takes text that is not blank and gives the value, or raises ValueError with a sentence.
"""

import re
from functools import lru_cache

from baliprocess.told import joined, told

#: What spreadsheets show for a formula that went wrong.
ERRORS = {"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
MANY = 4096


def plain(text):
    """`text` on one line, with single spaces."""
    return " ".join(text.split())


def words(most):
    """A reader of one line of text of at most `most` characters."""

    def read(text):
        text = " ".join(text.split())
        if len(text) > most:
            raise ValueError(
                told(
                    "“{text}…” is longer than {most} characters: shorten it.",
                    text=text[:40],
                    most=most,
                )
            )
        if text in ERRORS:
            raise ValueError(
                told("The spreadsheet shows an error ({text}): write the text itself.", text=text)
            )
        return text

    return read


def paragraphs(text):
    """Text as it stands, with line breaks of one kind."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def choice(options, synonyms=""):
    """A reader of one of `options`, (value, label) pairs: by value, label or synonym.

    `synonyms` are lines "value: word | word"; case and punctuation do not count.
    """
    known = {}
    for value, label in options:
        if value:
            known |= {_loose(value): value, _loose(label): value}
    for line in filter(str.strip, synonyms.splitlines()):
        value, _, others = line.strip().partition(":")
        known |= {_loose(word): value for word in others.split("|")}
    labels = [label for value, label in options if value]

    @lru_cache(MANY)
    def read(text):
        try:
            return known[_loose(text)]
        except KeyError:
            said = told(
                "“{text}” is none of: {options}.", text=_short(text), options=joined(labels)
            )
            raise ValueError(said) from None

    return read


def _loose(text):
    return re.sub(r"[\W_]+", " ", str(text)).strip().casefold()


def _short(text):
    text = plain(text)
    return text if len(text) <= 60 else f"{text[:59]}…"


def number(least, most):
    """A reader of a whole number from `least` to `most`, both included."""

    @lru_cache(MANY)
    def read(text):
        digits = re.sub(r"(?<=\d)[,. \u00a0](?=\d{3}\b)", "", text.strip())
        digits = re.sub(r"\.0+$", "", digits)
        if not re.fullmatch(r"[0-9]{1,10}", digits) or not least <= int(digits) <= most:
            raise ValueError(
                told(
                    "“{text}” is not a whole number from {least} to {most:,}: write digits.",
                    text=_short(text),
                    least=least,
                    most=most,
                )
            )
        return int(digits)

    return read


_YES = {"yes", "y", "true", "1", "x", "✓", "✔", "public", "ya", "iya", "open"}
_NO = {"no", "n", "false", "0", "-", "–", "staff only", "tidak", "hidden", "not public"}


@lru_cache(MANY)
def yes_or_no(text):
    """True for yes, ya, x or 1; False for no, tidak or 0."""
    word = plain(text).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise ValueError(told("“{text}” is neither yes nor no.", text=_short(text)))


def checked_by(check, most):
    """A reader of text that `check` must accept; what it refuses is told by its own sentence.

    `check` raises an exception with `messages`, as Django's validators and fields do.
    """

    @lru_cache(MANY)
    def read(text):
        text = plain(text)
        if len(text) > most:
            raise ValueError(
                told(
                    "“{text}…” is longer than {most} characters: shorten it.",
                    text=text[:40],
                    most=most,
                )
            )
        try:
            check(text)
        except Exception as error:
            if not hasattr(error, "messages"):
                raise
            raise ValueError(f"“{_short(text)}”: {' '.join(error.messages)}") from None
        return text

    return read
