"""What can be chosen in the rows of the page, and how a choice is sent."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from baliprocess.fingerprints import fingerprint
from meetings.models import Delegation
from members.models import MemberName

LATER, OUT, BODY = "", "out", "body"
_BODY_OF = "b:"
NO_SUCH_CHOICE = _("Choose one of what is offered.")
#: A body is told by its name; that of a delegation takes as many characters.
LONGEST_BODY = Delegation._meta.get_field("other_body").max_length

PRESENCES = [(value, label) for value, label in Delegation.Presence.choices]
CAPACITIES = [(value, label) for value, label in Delegation.Capacity.choices]
KINDS = [("", _("Do not remember")), *MemberName.Kind.choices]


@dataclass
class Select:
    """A list box: `name` and `label`, the chosen `value`, `groups` as [(heading, options)]."""

    name: str
    label: str
    value: str
    groups: list = field(default_factory=list)

    def __contains__(self, value):
        return any(value == each for _heading, options in self.groups for each, _label in options)


@dataclass(frozen=True)
class Party:
    """Whose delegation: of a member, or of a body without a seat."""

    member: int | None
    label: str

    @property
    def value(self):
        return f"m{self.member}" if self.member else f"{_BODY_OF}{self.label}"

    @property
    def as_match(self):
        return {"member": self.member, "other_body": "" if self.member else self.label}


def party_from(value, labels):
    """The `Party` that `value` of a list box stands for, or None; `labels` are those of members."""
    if value.startswith(_BODY_OF):
        name = " ".join(value.removeprefix(_BODY_OF).split())[:LONGEST_BODY]
        return Party(None, name) if name else None
    key = value.removeprefix("m")
    known = value.startswith("m") and key.isascii() and key.isdecimal() and int(key) in labels
    return Party(int(key), labels[int(key)]) if known else None


def short_hash(*parts):
    """Ten characters that change when any of `parts` does."""
    return fingerprint(*parts, length=10)


class Row:
    """A row of the page: a key, what was read and is on record, and what the officer chooses."""

    #: The names of its boxes behind the key.
    boxes = ()

    key = ""
    errors = ()
    #: Whether the record or the reading changed since the officer saw the row.
    stale = False

    def name(self, box):
        return f"{self.key}-{box}"

    @property
    def seen(self):
        """What tells whether the officer looked at the row as it stands now."""
        return short_hash(*self.signature())

    def signature(self):
        raise NotImplementedError

    def bind(self, data, *, writes=True):
        """Take the choices in `data`, if they were made for the row as it stands now.

        Unless something is to be written, a row that was not there to be seen is merely new.
        """
        self.errors = []
        sent = data.get(self.name("seen"), None if writes else self.seen)
        self.stale = sent != self.seen
        if not self.stale:
            self.take(data)

    def take(self, data):
        raise NotImplementedError

    def choose(self, data, box, select):
        """The value sent for `box`; one that was not offered is refused."""
        value = data.get(self.name(box), getattr(self, box))
        if value not in select:
            self.errors.append((self.name(box), NO_SUCH_CHOICE))
            return getattr(self, box)
        return value
