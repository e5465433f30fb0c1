"""Puts on record who came to a meeting: the delegations, the people in them, the names left open.

Each verb is one transaction and safe to repeat: what is on record already is left as it is, and
what is known is never replaced by what says less, unless the officer chose so.
"""

from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.translation import gettext

from baliprocess.told import told
from members.names import fold

from .models import Delegate, Delegation, Meeting, UnknownName
from .models.unknown_name import LONGEST_NAME, LONGEST_PASSAGE, folded_name
from .seats import Seats

_P = Delegation.Presence
#: What each presence may become without anybody's choice: the record only ever knows more.
_ADVANCES = {
    _P.UNKNOWN: {_P.INVITED, _P.CONFIRMED, _P.ATTENDED, _P.APOLOGIES},
    _P.INVITED: {_P.CONFIRMED, _P.ATTENDED, _P.APOLOGIES},
    _P.CONFIRMED: {_P.ATTENDED, _P.APOLOGIES},
    _P.ATTENDED: set(),
    _P.APOLOGIES: set(),
}
REASON = told("Recorded from a pasted text").english
NOT_STATED = Delegation.Capacity.NOT_STATED
HEAD = Delegate.Function.HEAD


class TwoHeads(ValueError):
    """A delegation would have two heads; the text is a sentence for the officer."""


@dataclass(frozen=True)
class Match:
    """What a source says of one delegation: of a member (its key), or of a body with no seat.

    An empty capacity is one the source does not state. `chosen` names the fields ("presence",
    "capacity") in which the officer chose what stands here over what is on record.
    """

    member: int | None = None
    other_body: str = ""
    presence: str = _P.ATTENDED
    capacity: str = ""
    chosen: frozenset = frozenset()

    @property
    def party(self):
        return party(self.member, self.other_body)


@dataclass(frozen=True)
class Participant:
    """What a source says of one person, and in whose delegation she comes.

    What is empty is not stated and never empties the record. Without `chosen` only what the record
    lacks is filled in; with it, what stands here replaces what is on record.
    """

    name: str
    member: int | None = None
    other_body: str = ""
    honorific: str = ""
    position: str = ""
    function: str = ""
    public: bool = True
    chosen: bool = False

    @property
    def party(self):
        return party(self.member, self.other_body)


@dataclass(frozen=True)
class Unplaced:
    """A name nobody could place: as pasted, with the passage it stood in."""

    text: str
    passage: str = ""
    presence: str = _P.UNKNOWN
    capacity: str = NOT_STATED


def party(member, other_body):
    """What tells one delegation of a meeting from another: a key, or the folded name of a body."""
    return member if member is not None else fold(other_body) or other_body


def advance(known, told):
    """The presence the record holds once a source told `told`: the one that says more."""
    return told if told in _ADVANCES[known] else known


# --- Delegations ---------------------------------------------------------------------------------


@transaction.atomic
def record_attendance(meeting, matches, *, source_url=""):
    """The delegations made or changed, in the order of `matches`; none if all was known.

    A new delegation takes the capacity its membership gives it where the source states none. One
    on record keeps its capacity, unless that is not stated or the officer chose. The source is
    written where something is, and where none stood.
    """
    present = _locked_delegations(meeting)
    seats = Seats(meeting)
    made, changed = [], []
    for match in _merged(matches):
        delegation = present.get(match.party)
        if delegation is None:
            made.append(_new(meeting, match, seats, source_url))
        elif _change(delegation, match, source_url):
            changed.append(delegation)
    for delegation in (*made, *changed):
        _save(delegation)
    written = {party(each.member_id, each.other_body): each for each in (*made, *changed)}
    order = dict.fromkeys(match.party for match in matches)
    return [written[key] for key in order if key in written]


def _locked_delegations(meeting):
    """{party: delegation} of `meeting`, which nobody else can write until this is done."""
    Meeting.objects.select_for_update().order_by().get(pk=meeting.pk)
    rows = Delegation.objects.filter(meeting=meeting).order_by("pk")
    return {party(each.member_id, each.other_body): each for each in rows}


def _merged(matches):
    """`matches` with one of each party: what the officer chose, else what says most."""
    merged = {}
    for match in matches:
        first = merged.get(match.party)
        if first is None:
            merged[match.party] = match
            continue
        chosen = match.chosen
        if "presence" not in first.chosen:
            told = match.presence
            if "presence" not in chosen:
                told = advance(first.presence, told)
            first = replace(first, presence=told, chosen=first.chosen | (chosen & {"presence"}))
        if "capacity" in chosen or not first.capacity:
            told = match.capacity or first.capacity
            first = replace(first, capacity=told, chosen=first.chosen | (chosen & {"capacity"}))
        merged[match.party] = first
    return merged.values()


def _new(meeting, match, seats, source_url):
    return Delegation(
        meeting=meeting,
        member_id=match.member,
        other_body=match.other_body,
        presence=match.presence,
        capacity=match.capacity or seats.capacity(match.member),
        source_url=source_url,
    )


def _change(delegation, match, source_url):
    """Bring `delegation` to what `match` tells; whether anything is different now."""
    before = (delegation.presence, delegation.capacity, delegation.source_url)
    if "presence" in match.chosen:
        delegation.presence = match.presence
    else:
        delegation.presence = advance(delegation.presence, match.presence)
    if match.capacity and ("capacity" in match.chosen or delegation.capacity == NOT_STATED):
        delegation.capacity = match.capacity
    if (delegation.presence, delegation.capacity) != before[:2] or not delegation.source_url:
        delegation.source_url = source_url or delegation.source_url
    return (delegation.presence, delegation.capacity, delegation.source_url) != before


# --- People --------------------------------------------------------------------------------------


@transaction.atomic
def record_delegates(meeting, people, *, source_url="", presence=_P.ATTENDED):
    """The delegates made or changed, in the order of `people`; none if all was known.

    Each tells by `is_new` whether it was made. A delegation that is not on record is made, with
    `presence`; one that is there advances to it. Somebody of the same name, whatever its accents
    and capitals, in the same delegation is the same person. Raises TwoHeads if a delegation had
    two heads then; nothing is written.
    """
    parties = {each.party: each for each in people}
    record_attendance(
        meeting,
        [Match(each.member, each.other_body, presence) for each in parties.values()],
        source_url=source_url,
    )
    delegations = _locked_delegations(meeting)
    rows = Delegate.objects.filter(delegation__meeting=meeting).order_by("order", "pk")
    groups = _Groups(delegations, rows)
    for person in people:
        groups.take(person, source_url)
    groups.check_heads()
    # A head that is handed on is taken from the one before the other gets it.
    new = [each for each in groups.written if each.is_new]
    known = [each for each in groups.written if not each.is_new]
    for delegate in (*sorted(known, key=lambda each: each.function == HEAD), *new):
        _save(delegate)
    return groups.written


def _save(row):
    row._change_reason = REASON
    row.save()


class _Groups:
    """The delegates of the delegations of one meeting, by folded name."""

    TEXTS = ("honorific", "position")

    def __init__(self, delegations, rows):
        self.delegations = delegations
        self.rows = {delegation.pk: {} for delegation in delegations.values()}
        self.every, self.written = list(rows), []
        for row in self.every:
            row.is_new = False
            self.rows[row.delegation_id].setdefault(fold(row.name), row)

    def take(self, person, source_url):
        delegation = self.delegations[person.party]
        rows = self.rows[delegation.pk]
        row = rows.get(fold(person.name))
        if row is None:
            row = Delegate(
                delegation=delegation,
                honorific=person.honorific,
                name=person.name,
                position=person.position,
                function=person.function or Delegate.Function.NOT_STATED,
                public=person.public,
                order=1 + max((each.order for each in rows.values()), default=0),
                source_url=source_url,
            )
            row.is_new = True
            rows[fold(person.name)] = row
            self.every.append(row)
            self.written.append(row)
        elif self._change(row, person, source_url) and row not in self.written:
            self.written.append(row)

    def _change(self, row, person, source_url):
        names = (*self.TEXTS, "name", "function", "public", "source_url")
        before = [getattr(row, name) for name in names]
        for name in self.TEXTS:
            told = getattr(person, name)
            if told and (person.chosen or not getattr(row, name)):
                setattr(row, name, told)
        unknown = row.function == Delegate.Function.NOT_STATED
        if person.function and (person.chosen or unknown):
            row.function = person.function
        if person.chosen:
            row.name, row.public = person.name, person.public
        if [getattr(row, name) for name in names] != before or not row.source_url:
            row.source_url = source_url or row.source_url
        return [getattr(row, name) for name in names] != before

    def check_heads(self):
        for delegation in self.delegations.values():
            heads = [
                row
                for row in self.every
                if row.delegation_id == delegation.pk and row.function == HEAD
            ]
            if len(heads) > 1:
                names = " and ".join(str(head) for head in heads)
                raise TwoHeads(
                    gettext(
                        "{label} would have {count} heads of delegation: {names}. Choose another "
                        "function for all but one."
                    ).format(label=delegation.label, count=len(heads), names=names)
                )


# --- Names nobody could place --------------------------------------------------------------------


@transaction.atomic
def keep_unplaced(meeting, names, *, user=None, source_url=""):
    """The `UnknownName` rows made for `names`; one that was left out before waits again."""
    Meeting.objects.select_for_update().order_by().get(pk=meeting.pk)
    present = {each.folded: each for each in UnknownName.objects.filter(meeting=meeting)}
    made = {}
    for name in names:
        folded = folded_name(name.text[:LONGEST_NAME])
        if folded in made or folded in present:
            continue
        made[folded] = UnknownName(
            meeting=meeting,
            text=name.text[:LONGEST_NAME],
            folded=folded,
            passage=name.passage[:LONGEST_PASSAGE],
            presence=name.presence,
            capacity=name.capacity or NOT_STATED,
            source_url=source_url,
            pasted_by=user,
        )
    again = [
        present[key]
        for key in dict.fromkeys(folded_name(name.text[:LONGEST_NAME]) for name in names)
        if key in present and present[key].settled_as
    ]
    for row in made.values():
        row.save()
    settle(again, UnknownName.Settled.WAITING)
    return [*made.values(), *again]


def settle(names, settled_as):
    """Mark the `UnknownName` rows `names`; those that already are stay untouched."""
    changed = [each for each in names if each.settled_as != settled_as]
    for each in changed:
        each.settled_as = settled_as
        each.save()
    return changed
