"""The lines of a pasted programme, made readable, with their place in the text."""

import re
import unicodedata
from dataclasses import dataclass

#: In bytes of UTF-8. The programme of a week has 20,000.
LARGEST = 200_000
#: Longer lines are no entries of a programme; only so much of them is looked at.
LONGEST_LINE = 1_000
#: More lines than that are no programme.
MOST_LINES = 3_000

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"^(?:[•●▪◦■□‣∙·►➢➤✓✔*–—+-]|o(?=\s\s?[A-Z])|\uf0b7|\uf0a7)[\s\t]*(?=\S)")
_CELLS = re.compile(r" *\t *| *\| *| {4,}")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "‒": "–", "−": "–"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `text` with single blanks, `cells` where tabs or bars part it."""

    text: str
    cells: tuple[str, ...]
    bullet: bool
    indented: bool
    blank_before: bool
    start: int
    end: int


def too_long(text):
    """The sentence for who pasted more than can be read, or ""."""
    if len(text) > LARGEST or len(text.encode("utf-8", "replace")) > LARGEST:
        return (
            f"The text is longer than {LARGEST // 1000} kB, about sixty pages. Paste the agenda or "
            "the programme only."
        )
    if text.count("\n") > 4 * MOST_LINES:
        return f"The text has more than {4 * MOST_LINES} lines. Paste the agenda or programme only."
    return ""


def lines_of(text):
    """The Lines of `text` that hold anything, in order, at most MOST_LINES."""
    found, last = [], 0
    for match in _LINE.finditer(text):
        raw = match[0][:LONGEST_LINE]
        plain = unicodedata.normalize("NFC", raw).translate(_APOSTROPHES)
        plain = "".join(
            " " if char.isspace() and char != "\t" else char
            for char in plain
            if char in "\t\uf0b7\uf0a7" or char.isspace() or unicodedata.category(char)[0] != "C"
        )
        stripped = plain.strip(" \t|")
        if not stripped or not any(char.isalnum() for char in stripped):
            continue
        lead = len(raw) - len(raw.lstrip())
        bullet = _BULLET.match(stripped)
        body = stripped[bullet.end() :] if bullet else stripped
        cells = tuple(" ".join(cell.split()) for cell in _CELLS.split(body))
        start = match.start() + lead
        found.append(
            Line(
                " ".join(re.sub(r"[\t|]", " ", body).split()),
                cells if len(cells) > 1 else (),
                bool(bullet),
                lead > 0,
                "\n\n" in text[last : match.start() + 1]
                or text[last : match.start()].count("\n") > 1,
                start,
                match.start() + len(match[0].rstrip()),
            )
        )
        last = match.end()
        if len(found) == MOST_LINES:
            break
    return found
