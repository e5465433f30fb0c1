"""Whether somebody was there, as verbs tell it. PURE data."""

from typing import NamedTuple

ATTENDED, CONFIRMED, INVITED = "attended", "confirmed", "invited"
APOLOGIES, ABSENT = "apologies", "absent"


class Verbs(NamedTuple):
    """A group of verbs and what stands with it.

    `presence` and `capacity` of those it speaks of; `points` is "behind" if they stand behind it
    ("attended by"), "either" if they may when none stand before it ("present were"), else "" or
    "before". `end` is behind the object ("the meeting as observers"), `core` behind the verbs.
    `infinitive`: only "to attend". `told` is True if a role is part of it ("as observers"),
    `single` if it speaks of one alone. `meets`: "met", also said of the meeting body itself.
    """

    first: int
    core: int
    end: int
    presence: str
    capacity: str | None
    points: str
    infinitive: bool
    hosted: bool
    chaired: bool
    told: bool
    single: bool
    meets: bool
