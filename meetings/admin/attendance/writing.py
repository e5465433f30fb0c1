"""What the button does: everything that was chosen in a review goes on record, or nothing."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from baliprocess.plain import clean_text
from baliprocess.told import told_n
from meetings.models import Delegation, UnknownName
from meetings.record import keep_unplaced, record_attendance, record_delegates, settle
from members.models import Member, MemberName
from members.names import fold

from .choices import OUT

CHOOSE_REST = _("Choose the delegation of {name}, or leave the person out.")
NAME_TAKEN = _("“{text}” is a name of {holder} already: remember it in another way, or not at all.")


@dataclass
class Written:
    """How much was written, for the message."""

    made: int = 0
    changed: int = 0
    people_made: int = 0
    people_changed: int = 0
    names: int = 0
    open: int = 0

    @property
    def in_words(self):
        """What was done as the parts of a sentence; [] if nothing was."""
        counts = [
            (
                self.made,
                told_n("{number} delegation recorded", "{number} delegations recorded", self.made),
            ),
            (
                self.changed,
                told_n("{number} delegation changed", "{number} delegations changed", self.changed),
            ),
            (
                self.people_made,
                told_n("{number} person entered", "{number} people entered", self.people_made),
            ),
            (
                self.people_changed,
                told_n("{number} person changed", "{number} people changed", self.people_changed),
            ),
            (
                self.names,
                told_n("{number} spelling remembered", "{number} spellings remembered", self.names),
            ),
            (
                self.open,
                told_n("{number} name left to decide", "{number} names left to decide", self.open),
            ),
        ]
        return [words for number, words in counts if number]


def mistakes(review):
    """[(id of a box or "", sentence)] for what must be put right before anything is written."""
    found = []
    for row in review.rows:
        found += row.errors
    for row in review.parties:
        if row.is_open and row.people:
            sentence = ngettext(
                "Choose whose delegation “{text}” is, or leave it out: one person stands under it.",
                "Choose whose delegation “{text}” is, or leave it out: "
                "{number} people stand under it.",
                row.people,
            )
            found.append((row.name("who"), sentence.format(text=row.text, number=row.people)))
    for row in review.homeless:
        if row.party is None and row.delegation != OUT and review.rest_party is None:
            sentence = CHOOSE_REST.format(name=row.name_given)
            found.append((row.name("delegation"), sentence))
    found += _taken_names(review)
    return found


def _new_names(review):
    """{(folded, kind): (row, key of the member, spelling)} of what is to be remembered."""
    found = {}
    for row in (*review.parties, *review.waiting):
        if row.new_name:
            member, text, kind = row.new_name
            found.setdefault((fold(text), kind), (row, member, text))
    return found


def _taken_names(review):
    names = _new_names(review)
    known = MemberName.objects.filter(folded__in=[folded for folded, _kind in names])
    known = known.values_list("folded", "kind", "member") if names else ()
    for folded, kind, holder in known:
        row, member, text = names.get((folded, kind), (None, holder, ""))
        if member != holder:
            yield row.name("remember"), NAME_TAKEN.format(text=text, holder=review.labels[holder])


@transaction.atomic
def write(review, *, user, source_url=""):
    """Write what was chosen in `review`, as `Written`. Raises TwoHeads; nothing is written then.

    A delegation that is left out leaves out the people under its name.
    """
    meeting, written = review.meeting, Written()
    before = set(Delegation.objects.filter(meeting=meeting).values_list("pk", flat=True))
    rows = (*review.parties, *review.waiting)
    matches = [match for row in rows if (match := row.match)]
    recorded = record_attendance(meeting, matches, source_url=source_url)
    people = _participants(review)
    presence = review.presence(Delegation.Presence.ATTENDED)
    delegates = record_delegates(meeting, people, source_url=source_url, presence=presence)
    written.people_made = sum(1 for each in delegates if each.is_new)
    written.people_changed = len(delegates) - written.people_made
    after = Delegation.objects.filter(meeting=meeting).values_list("pk", flat=True)
    written.made = len(set(after) - before)
    written.changed = sum(1 for each in recorded if each.pk in before)
    written.names = _remember(review)
    written.open = _keep_open(review, user, source_url)
    return written


def _participants(review):
    people = []
    for row in (*review.people, *review.lines):
        participant = row.participant
        if participant is None and row in review.homeless and row.delegation != OUT:
            participant = row.as_of(review.rest_party)
        elif participant and row.party == row.read_party:
            moved = review.moved(row.party)
            participant = row.as_of(moved) if moved != row.party else participant
        if participant:
            people.append(participant)
    return people


def _remember(review):
    names = _new_names(review)
    if not names:
        return 0
    folded = [folded for folded, _kind in names]
    known = MemberName.objects.filter(folded__in=folded).values_list("folded", "kind")
    known = set(known)
    labels = {(fold(name), pk) for pk, name in Member.objects.values_list("pk", "name")}
    count = 0
    for key, (_row, member, text) in names.items():
        if key not in known and (key[0], member) not in labels:
            MemberName.objects.create(member_id=member, text=text, kind=key[1])
            count += 1
    return count


def _keep_open(review, user, source_url):
    """Keep what is left open for later, settle what was decided; how many are newly open."""
    rows = (*review.parties, *review.lines)
    names = [row.unplaced for row in rows if row.is_open]
    # A line of marks, or of what no text needs, is no name.
    names = [name for name in names if fold(clean_text(name.text))]
    kept = keep_unplaced(review.meeting, names, user=user, source_url=source_url)
    _settle(review)
    return len(kept)


def _settle(review):
    """What waited from an earlier paste and was decided now waits no more."""
    decided = {True: [], False: []}
    waiting = {each.folded: each for each in UnknownName.objects.filter(meeting=review.meeting)}
    for row in (*review.parties, *review.waiting):
        name = row.waiting or waiting.get(fold(row.text))
        if name and not row.is_placed and not row.is_open:
            decided[row.party is not None].append(name)
    settle(decided[True], UnknownName.Settled.RECORDED)
    settle(decided[False], UnknownName.Settled.DISMISSED)
