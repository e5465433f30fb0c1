"""What a text says of each name, while it is read: scopes, lists and who stands in them. PURE."""

from dataclasses import dataclass, field
from typing import NamedTuple

from .capacities import HOST
from .presences import ABSENT, APOLOGIES, ATTENDED, CONFIRMED, INVITED

#: The worse news wins where a text says two things of one name in the same breath.
RANK = {None: 0, INVITED: 1, CONFIRMED: 2, ATTENDED: 3, ABSENT: 4, APOLOGIES: 5}
AWAY = frozenset((ABSENT, APOLOGIES))


class Scope(NamedTuple):
    """What holds for the names that follow, and the words that say so (tokens `first` to `end`).

    `lasting` scopes reach over the lines below ("Observers:"). A `limited` one ends with its first
    list ("co-chairs A and B, C"), a `bound` one with the bracket that follows it. `firm` ones are
    said by a verb or a heading, others by a noun.
    """

    presence: str
    capacity: str | None
    first: int
    end: int
    how: str
    lasting: bool = False
    limited: bool = False
    firm: bool = True
    hosted: bool = False
    bodies: bool = False
    exception: bool = False
    bound: bool = False


@dataclass(eq=False)
class Heard:
    """A name as it stands in the text, and what has been said of it so far."""

    item: object
    unit: object
    presence: str | None = None
    capacity: str | None = None
    hosted: bool = False
    first: int = 0
    end: int = 0
    how: str = ""
    strength: int = -1
    place: bool = False
    bodies: bool = False
    #: Whether nothing governs the name that says it took part, so that it is asked about.
    doubtful: bool = False
    aliases: list = field(default_factory=list)

    def tell(self, presence, capacity, first, end, how, *, strength, hosted=False, anew=False):
        """Take in a statement; a stronger one replaces a weaker, else the worse news wins.

        With `anew` it replaces what was said before: "did not vote but attended".
        """
        self.hosted = self.hosted or hosted or capacity == HOST
        if capacity and capacity != HOST:
            self.capacity = capacity
        if presence is None:
            return
        if anew or (strength, RANK[presence]) >= (self.strength, RANK[self.presence]):
            self.presence, self.strength = presence, strength
            self.first, self.end, self.how = first, end, how
            self.doubtful = False

    def doubt(self, presence, first, end):
        """Note that it may have come: no verb and no noun of taking part governs it."""
        self.tell(presence, None, first, end, "presumed", strength=0)
        self.doubtful = True

    def forget(self):
        """Take back what was told of whether it was there."""
        self.presence, self.strength = None, -1

    def tell_scope(self, scope):
        self.bodies = self.bodies or scope.bodies
        self.tell(
            scope.presence,
            scope.capacity,
            scope.first,
            scope.end,
            scope.how,
            strength=2 if scope.firm else 1,
            hosted=scope.hosted,
        )


#: Separators, from the loosest to the tightest, as they stand before a name in a list.
AND, COMMA, COMMA_AND, EDGE = "and", ",", ", and", "edge"


class Row:
    """The list being read: names and what parts them. It knows whom "as observers" means."""

    def __init__(self):
        self.entries = []
        self.separator = EDGE

    def part(self, separator):
        """Note what stands between the last name and the next."""
        if EDGE in (self.separator, separator):
            self.separator = EDGE
        elif {self.separator, separator} == {COMMA, AND}:
            self.separator = COMMA_AND
        elif self.separator != COMMA_AND:
            self.separator = separator

    def add(self, heard):
        self.entries.append((heard, self.separator))
        self.separator = ""

    @property
    def last(self):
        return self.entries[-1][0] if self.entries else None

    def group(self, *, single, counted=True):
        """Those whom a role behind the list speaks of.

        One alone if it says "an observer". Else back over commas and one "and" to the start of the
        list: a second "and" ends the list before. A language that does not tell one from many
        means the last of a longer list, unless something parted them.
        """
        if not self.entries:
            return []
        if single:
            return [self.entries[-1][0]]
        start = self._start()
        found = [heard for heard, _ in self.entries[start:]]
        if not counted and start == 0 and len(found) > 2:
            return found[-1:]
        return found

    def _start(self):
        joined = False
        for index in range(len(self.entries) - 1, -1, -1):
            separator = self.entries[index][1]
            if separator == EDGE:
                return index
            if separator in (AND, COMMA_AND):
                if joined:
                    between = self.entries[index + 1][1]
                    return index + 1 if between == COMMA else index
                joined = True
        return 0
