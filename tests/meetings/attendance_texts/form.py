"""How a passage and its answer are written down."""

from dataclasses import dataclass
from functools import cached_property

_CAPACITIES = {
    "observer": "observer",
    "co-chair": "co-chair",
    "member": "member",
    "guest": "invited",
    "secretariat": "secretariat",
}
_PRESENCES = ("attended", "confirmed", "invited", "apologies", "absent")


@dataclass(frozen=True)
class Passage:
    """A text and what it says of whom.

    `says` lists slugs of the record behind a presence, a capacity, or both, parted by semicolons:
    "attended: fiji tonga; observer: canada; absent member: nepal". A capacity alone is attended.
    `others` are the bodies without a seat, `unknown` and `ambiguous` the words to ask about,
    `hosts` those whom the text calls host.
    """

    text: str
    says: str
    others: tuple = ()
    unknown: tuple = ()
    ambiguous: tuple = ()
    hosts: tuple = ()
    name: str = ""

    def __str__(self):
        return self.name or " ".join(self.text.split()[:6])

    @cached_property
    def members(self):
        """{slug: (presence, capacity or None)}"""
        found = {}
        for part in filter(None, map(str.strip, self.says.split(";"))):
            words, slugs = part.split(":")
            told = set(words.split())
            presence = next((word for word in _PRESENCES if word in told), "attended")
            capacity = next((_CAPACITIES[word] for word in _CAPACITIES if word in told), None)
            if unheard := told - set(_PRESENCES) - set(_CAPACITIES):
                raise ValueError(f"{unheard} in {self.says!r}")
            found |= dict.fromkeys(slugs.split(), (presence, capacity))
        return found
