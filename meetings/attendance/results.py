"""What a reading gives back. PURE.

Offsets are code points of the text that was read, ends exclusive; `text` is what stands there.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Named:
    """A name in the text, the sentence or line it stands in, and why it was taken as it was."""

    text: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    reason: str


@dataclass(frozen=True)
class Seen(Named):
    """A name of which the text says whether it was there.

    `presence`: attended, confirmed, invited (also: expected), apologies (also: unable to come), or
    absent where the text only denies it. `capacity` as the text has it: co-chair, observer,
    invited (a guest), secretariat, member; None if it does not say. `hosted`: the text calls it the
    host; a host counts as attending, as a chair does.
    """

    presence: str
    capacity: str | None
    hosted: bool


@dataclass(frozen=True)
class Find(Seen):
    """A member, each at most once. `also` counts the other places that name it.

    `misprint` marks a spelling that was guessed.
    """

    member: str
    misprint: bool
    also: int


@dataclass(frozen=True)
class OtherBody(Seen):
    """A body without a seat. `group` is its key if it is a body of the forum itself."""

    group: str | None
    acronym: str


@dataclass(frozen=True)
class Ambiguous(Seen):
    """A name that may be one of `candidates` (keys), or none of them.

    A single candidate is known, and named where it may have taken part although nothing says so:
    "Fiji's minister praised the talks". `presence` is then what it would be.
    """

    candidates: tuple


@dataclass(frozen=True)
class Unknown(Seen):
    """A name that stands where participants stand and is in no list; `country` if on the map."""

    country: bool


@dataclass(frozen=True)
class Mention(Named):
    """A member the text names without saying that it was there or stayed away."""

    member: str


@dataclass(frozen=True)
class Attendance:
    """All that was read from a text, each tuple in the order of the text.

    `refused` is a sentence for the officer if the text was not read; the rest is empty then.
    """

    found: tuple = ()
    other_bodies: tuple = ()
    ambiguous: tuple = ()
    unknown: tuple = ()
    mentioned: tuple = ()
    refused: str = ""
