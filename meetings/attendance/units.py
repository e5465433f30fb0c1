"""Cuts a row of tokens into sentences and lines. PURE."""

from typing import NamedTuple

from . import roles
from .words import keyset

_ENDS = frozenset(".!?")
_SHORTENED = keyset("""
    rep dem st no dr mr mrs ms prof hon gen col lt maj capt amb snr jr vs eg ie etc
""")
_NO_ENDS = _SHORTENED | roles.HONORIFICS
_ENDING, _SOFT = "stop", "line"
#: How long a line of running text is that was wrapped, at least.
_WRAPPED = 40
#: Behind these words no line of a list ends.
_OPEN_WORDS = keyset("the of by from with oleh dari para du des")


class Unit(NamedTuple):
    """A sentence or line: tokens `first` to `end`, and what ended it: stop, line or blank."""

    first: int
    end: int
    ending: str


def units(tokens, first, until, inside=frozenset()):
    """The sentences and lines from `first` to `until`, in order; none is empty.

    The tokens in `inside` belong to names, which no line end breaks.
    """
    found, start = [], first
    inside = inside | _enumerations(tokens, first, until)
    line = first
    for index in range(first, until):
        ending = None if index in inside else _ending(tokens, index, until)
        if ending == _SOFT and _is_wrapped(tokens, line, index, until):
            ending = None
        if tokens[index].kind in ("line", "blank"):
            line = index + 1
        if ending:
            if index > start:
                found.append(Unit(start, index, ending))
            elif found and ending == "blank" and found[-1].ending == _SOFT:
                found[-1] = found[-1]._replace(ending=ending)
            start = index + 1
    if until > start:
        found.append(Unit(start, until, "blank"))
    return found


def _is_wrapped(tokens, line, index, until):
    """Whether a line end only wraps a long line of running text, which goes on in small letters."""
    if index + 1 >= until or index == line:
        return False
    following, last = tokens[index + 1], tokens[index - 1]
    if last.key in _OPEN_WORDS and following.kind == "word":
        return True
    long = last.end - tokens[line].start >= _WRAPPED
    goes_on = (following.kind == "word" and following.raw.islower()) or following.key == "("
    return long and goes_on and (last.is_word or last.key == ",")


def _enumerations(tokens, first, until):
    """The points of "1. Fiji 2. Nauru 3. Palau" within a line: they end no sentence."""
    found, expected = set(), 1
    for index in range(first, until - 1):
        token, point = tokens[index], tokens[index + 1]
        if token.kind != "number" or point.key != "." or point.gap:
            continue
        begins = index == first or tokens[index - 1].kind != "word"
        if token.key == str(expected) and (expected > 1 or begins):
            found.add(index + 1)
            expected += 1
        elif token.key == "1" and begins:
            found.add(index + 1)
            expected = 2
    return found


def _ending(tokens, index, until):
    token = tokens[index]
    if token.kind in ("blank", "line"):
        return "blank" if token.kind == "blank" else _SOFT
    if token.kind == "mark" and token.key in _ENDS and _ends(tokens, index, until):
        return _ENDING
    return None


def _ends(tokens, index, until):
    if index + 1 >= until:
        return True
    following = tokens[index + 1]
    if following.kind in ("line", "blank"):
        return True
    if not following.gap:
        return following.key in ('"', ")") and index + 2 >= until
    if following.is_word and not following.is_capital:
        return False
    before = tokens[index - 1] if index else None
    if before is None or not before.is_word or tokens[index].key != ".":
        return True
    short = len(before.raw) == 1 or before.key in _NO_ENDS
    return not short
