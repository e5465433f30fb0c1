"""One line per photo: what each line of a pasted text says, and which photo it is for.

The lines stand in the order in which the photos are shown. A line may begin with a number, and in
a second column bring a caption. Where the lines begin with names of files, they go by these.
"""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext, ngettext

from photos.missing import says_nothing
from photos.plain_text import is_file_name

#: A line for a photo that is to stay as it is.
LEAVE = ("-", "–", "—")
MOST_CHARACTERS = 400_000
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_NUMBER = re.compile(r"(?i)\(?(?:photo |no\.? ?|#)?(\d{1,4})(?:[.):]|\s*[-–—](?=\s)|(?=\t))\s*")
_COLUMN = re.compile(r"\t| \| ")
_HEAD = re.compile(r"\t| \| |: | [-–—] ")


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says of a photo; `place` is its own, from 1, blank ones left out."""

    place: int
    alt_text: str
    caption: str = ""

    @property
    def leaves(self):
        return self.alt_text in LEAVE and self.caption in ("", *LEAVE)


@dataclass(slots=True)
class Reading:
    """`lines` as {key of a photo: `Line`}, and `mistakes` as sentences; with any, none counts."""

    lines: dict = field(default_factory=dict)
    mistakes: list = field(default_factory=list)
    count: int = 0
    by_name: bool = False


def read(text, photos, *, first=1):
    """The `Reading` of `text` for `photos`, in their order; `first` is the number of the first."""
    rows = [row.strip(" \u00a0") for row in _BREAK.split(text)]
    rows = _unnumbered([row for row in rows if row.strip()], first)
    result = Reading(count=len(rows))
    named = _named(rows, photos)
    if named is not None:
        result.by_name = True
        _by_name(result, named, photos)
    else:
        for place, (row, photo) in enumerate(zip(rows, photos, strict=False), 1):
            result.lines[photo.pk] = _line(place, row)
        if len(rows) != len(photos):
            result.mistakes.append(_miscounted(len(rows), len(photos)))
    if not rows:
        result.mistakes = ["Paste the lines first: one for each photo."]
    for photo in photos:
        if photo.pk in result.lines:
            result.mistakes += _faults(result.lines[photo.pk], photo)
    return result


def _unnumbered(rows, first):
    """`rows` without the numbers they begin with, if these count up from 1 or from `first`."""
    found = [_NUMBER.match(row) for row in rows]
    if not rows or not all(found):
        return rows
    numbers = [int(match[1]) for match in found]
    if numbers[0] not in (1, first) or numbers != list(range(numbers[0], numbers[0] + len(rows))):
        return rows
    return [row[match.end() :] or LEAVE[0] for row, match in zip(rows, found, strict=True)]


def _line(place, row):
    alt_text, *rest = (" ".join(cell.split()) for cell in _COLUMN.split(row))
    caption = " ".join(cell for cell in rest if cell)
    # A spreadsheet's empty first cell leaves the alternative text as it is.
    return Line(place, alt_text or LEAVE[0], caption)


def _named(rows, photos):
    """(head, rest) of each row, if at least half of them begin with the name of a photo's file."""
    known = {_folded(photo.original_name) for photo in photos if photo.original_name}
    heads = [_HEAD.split(row, maxsplit=1) for row in rows]
    heads = [(head, rest[0] if rest else "") for head, *rest in heads]
    fitting = sum(_folded(head) in known for head, _rest in heads)
    if not rows or 2 * fitting < len(rows):
        return None
    return heads


def _folded(name):
    return name.strip().casefold()


def _by_name(result, named, photos):
    keys = {}
    for photo in photos:
        keys.setdefault(_folded(photo.original_name), []).append(photo.pk)
    for place, (head, rest) in enumerate(named, 1):
        fitting = keys.get(_folded(head), [])
        if len(fitting) != 1:
            why = (
                gettext("several of these photos have")
                if fitting
                else gettext("none of these photos has")
            )
            result.mistakes.append(
                gettext("Line {place}: {why} the file name “{head}”.").format(
                    place=place, why=why, head=head[:60]
                )
            )
        elif fitting[0] in result.lines:
            result.mistakes.append(
                gettext("Line {place}: “{head}” has a line before this one.").format(
                    place=place, head=head[:60]
                )
            )
        else:
            result.lines[fitting[0]] = _line(place, rest or LEAVE[0])


def _miscounted(lines, photos):
    counts = {
        "lines": ngettext("{number} line", "{number} lines", lines).format(number=lines),
        "photos": ngettext("{number} photo", "{number} photos", photos).format(number=photos),
        "number": abs(lines - photos),
    }
    if lines < photos:
        said = ngettext(
            "{lines} for {photos}: {number} line is missing.",
            "{lines} for {photos}: {number} lines are missing.",
            counts["number"],
        )
    else:
        said = ngettext(
            "{lines} for {photos}: {number} line is too many.",
            "{lines} for {photos}: {number} lines are too many.",
            counts["number"],
        )
    rest = gettext(
        "Blank lines do not count; write a hyphen (-) for a photo that is to stay as it is."
    )
    return f"{said.format(**counts)} {rest}"


def _faults(line, photo):
    if line.leaves or line.alt_text in LEAVE:
        return
    longest = photo._meta.get_field("alt_text").max_length
    if len(line.alt_text) > longest:
        yield (
            gettext(
                "Line {place}: an alternative text has at most {longest} characters, this "
                "one has {count}."
            ).format(place=line.place, longest=longest, count=len(line.alt_text))
        )
    elif says_nothing(line.alt_text, photo.original_name) or is_file_name(line.alt_text):
        yield (
            gettext(
                "Line {place}: “{alt_text}” is a file name or a placeholder: say what is to "
                "be seen."
            ).format(place=line.place, alt_text=line.alt_text[:60])
        )
