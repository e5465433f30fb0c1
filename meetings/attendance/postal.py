"""Finds postal addresses among the lines of a list, and lines that all stand apart. PURE."""

import re
from itertools import pairwise

from . import roles
from .words import keyset

_NUMBERED = r"(?:house|room|rm|floor|level|suite|block|plot|unit)\.?[ ](?:no\.?[ ]?)?\d"
_STREET = r"(?:st|street|road|rd|ave|avenue|blvd|boulevard|lane|drive|highway|terrace|parade|soi)"
_BEGINS = re.compile(
    rf"""\W*(?: (?:[gc]\.?)?p\.?[ ]?o\.?[ ]?box\b | private[ ](?:mail[ ])?bag\b | {_NUMBERED}
      | \d{{1,5}}[a-z]?,?(?:[ ][^\s,;:]{{1,20}}){{1,4}}?[ ]{_STREET}\b
      | (?:jl|jln|jalan)\.?[ ][^,;:]{{1,40}}\d )""",
    re.IGNORECASE | re.VERBOSE,
)
_REACHED = re.compile(
    r"\W*(?:t[eé]l|phone|fax|faks|e-?mail|mob|telp|[\w.+%'-]{1,64}@)", re.IGNORECASE
)
_DIGIT = re.compile(r"\W*\d")
_LINES_AT_MOST = 3
_LONGEST = 100
_FEWEST = 8
_APART = re.compile(r"(?:\r\n|\n)(?P<blank>[ \t\xa0]*(?:\r\n|\n))(?=[^\n]*\S)")


def postal_lines(lines):
    """The numbers of the lines that tell where a letter goes: "P.O. Box 12", the town below it.

    `lines` are [(text, whether a blank line stands above it)]. A list numbered without points is
    no address: "12 Paul Lane" below "11 Ann Street".
    """
    found = set()
    for number, (line, _apart) in enumerate(lines):
        if number not in found and _begins(lines, number) and not _tells_of_somebody(line):
            found.update(range(number, _end(lines, number)))
    return found


def _begins(lines, number):
    if number == 0 or not _BEGINS.match(lines[number][0]):
        return False
    beside = lines[number - 1 : number] + lines[number + 1 : number + 2]
    numbered = _DIGIT.match(lines[number][0])
    return not (numbered and any(_DIGIT.match(line) for line, _apart in beside))


def _end(lines, number):
    """Behind the last line of the address: what stands before a telephone number belongs to it."""
    for following in range(number + 1, min(number + 1 + _LINES_AT_MOST, len(lines))):
        line, apart = lines[following]
        if apart or _tells_of_somebody(line):
            break
        if _REACHED.match(line):
            return following
    return number + 1


def _tells_of_somebody(line):
    return bool(keyset(line) & (roles.HONORIFICS | roles.TITLES))


def single_spaced(text):
    """`text`, of the same length, without the blank lines that stand below every line of it.

    So lists come from web pages: the blank lines part nothing.
    """
    lines = text.split("\n")
    written = [number for number, line in enumerate(lines) if line.strip()]
    tight = any(second - first == 1 for first, second in pairwise(written))
    if tight or len(written) < _FEWEST or any(len(lines[n]) > _LONGEST for n in written):
        return text
    return _APART.sub(lambda found: " " * (len(found[0]) - 1) + "\n", text)
