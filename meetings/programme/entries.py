"""A session while its lines are still coming, and what its words say."""

import re
from dataclasses import dataclass, field

from .words import KINDS, NUMBER_RANGE, NUMBERS

_PARTING = " \t,;:–—-|"


@dataclass
class Entry:
    """What is known of a session so far; `start` and `end` are those of its lines."""

    start: int
    end: int
    held_on: object = None
    starts_at: object = None
    ends_at: object = None
    title: str = ""
    room: str = ""
    chair: str = ""
    items: list = field(default_factory=list)
    speakers: list = field(default_factory=list)


def kind_of(title):
    """The value of Session.Kind that a title speaks of."""
    for kind, form in KINDS:
        if form.search(title):
            return kind
    return "session"


def as_number(text):
    """A number as it is recorded: "3 (a)" is "3(a)"."""
    return re.sub(r"\s+", "", text)[:12]


def numbers_in(text):
    """ "3–5 and 7" as its numbers, each as it is printed."""
    text = NUMBER_RANGE.sub(
        lambda match: (
            ", ".join(map(str, range(int(match[1]), int(match[2]) + 1)))
            if int(match[1]) < int(match[2]) <= int(match[1]) + 30
            else match[0]
        ),
        text,
    )
    return [as_number(match[0]) for match in NUMBERS.finditer(text)]


def after_number(text):
    """What stands behind the number of an item, without the signs that part the two."""
    # A bracket at the end closes one of the title.
    return text.lstrip(f"{_PARTING}.)]").rstrip(f"{_PARTING}.")
