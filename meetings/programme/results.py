"""What a pasted agenda or programme was read as."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Day:
    """A heading that opens a day; `date` is None where neither it nor the meeting tells."""

    date: dt.date | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: its number as printed ("3(a)", "IV", or ""), and its title."""

    number: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody said to speak; `key` is that of the Person who is meant, or None."""

    text: str
    key: int | str | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session: times are those of the place; `items` are the numbers of what it takes up.

    `kind` is a value of Session.Kind. Whatever is not stated is None or "".
    """

    title: str
    kind: str
    held_on: dt.date | None
    starts_at: dt.time | None
    ends_at: dt.time | None
    room: str
    chair: str
    items: tuple[str, ...]
    speakers: tuple[Speaker, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is none of these."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may speak: a delegate by name, or the head of a delegation by its names."""

    key: int | str
    names: tuple[str, ...]
    position: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """The text, read. `text[each.start:each.end]` is the line or lines each part came from."""

    days: tuple[Day, ...] = ()
    items: tuple[Item, ...] = ()
    sessions: tuple[Sitting, ...] = ()
    unread: tuple[Unread, ...] = ()
    refused: str = ""
