"""The rows for delegations: what the text says of each, beside what is on record."""

from django.utils.translation import gettext, ngettext

from baliprocess.dates import print_date
from meetings.models import Delegation
from meetings.record import NOT_STATED, Match, Unplaced, advance, party
from members.models import MemberName
from members.names import fold

from .choices import (
    BODY,
    CAPACITIES,
    KINDS,
    LATER,
    LONGEST_BODY,
    OUT,
    PRESENCES,
    Party,
    Row,
    Select,
    party_from,
    short_hash,
)

_P = Delegation.Presence
#: What the text may say and the record has no word for: it only denies that they came.
ABSENT = "absent"
#: Rows about members that are left out unless somebody says that they came.
ASIDE = ("asked", "named")
_LONGEST_ACRONYM = 8
MISPRINT = MemberName.Kind.MISPRINT.value


class PartyRow(Row):
    """One name among those who came, were expected or stayed away.

    `state` is the part of the page it stands in: asked, decide, new, differs, away, same or named.
    """

    def __init__(self, desk, item, *, kind, member=None, body="", candidates=()):
        self.desk, self.kind = desk, kind
        self.text = " ".join(item.text.split())
        self.reason = getattr(item, "reason", "")
        self.span = (item.start, item.end) if hasattr(item, "start") else None
        self.told = desk.presence(getattr(item, "presence", ""))
        self.told_capacity = getattr(item, "capacity", None) or ""
        self.member, self.body = member, body[:LONGEST_BODY]
        self.candidates = candidates
        self.misprint = getattr(item, "misprint", False)
        self.country = getattr(item, "country", False)
        self.hosted = getattr(item, "hosted", False)
        self.passage = desk.passage_of(item)
        self.waiting = None
        #: How many people the text lists under it.
        self.people = 0
        self.key = self._key()
        self.delegation = desk.delegations.get(party(member, self.body)) if self.is_placed else None
        self._set_defaults()

    def _key(self):
        return f"{self.kind}-{short_hash(self.member or self.body or fold(self.text) or self.text)}"

    @property
    def own(self):
        """The value of the `Party` the text names, whoever that is."""
        return Party(self.member, self.body or self.text).value

    @property
    def is_placed(self):
        """Whether the text alone tells whose delegation it is."""
        return bool(self.member or self.body)

    def _set_defaults(self):
        self.remember = ""
        self.presence = self.told if self.told in _P.values else _P.APOLOGIES
        self.capacity = self.told_capacity or self.desk.seats.capacity(self.member)
        self.who = LATER
        if self.is_placed:
            self.who = f"m{self.member}" if self.member else BODY
            if self.kind in ASIDE or (self.told == ABSENT and not self.delegation):
                self.who = OUT
        elif self.kind in ("unknown", "waiting"):
            alike = self.desk.alike(self.text)
            self.candidates = [*dict.fromkeys([*self.candidates, *alike])]
            self.remember = MISPRINT if alike else _likely_kind(self.text)
        if self.delegation:
            known = self.delegation
            told = self.told if self.told in _P.values else known.presence
            self.presence = advance(known.presence, told)
            if known.capacity != NOT_STATED or not self.told_capacity:
                self.capacity = known.capacity

    @property
    def state(self):
        if not self.is_placed:
            return "decide"
        if self.kind in ASIDE:
            return "named" if self.delegation else self.kind
        if self.delegation:
            return "differs" if self.differences else "same"
        return "away" if self.told in (_P.APOLOGIES, ABSENT) else "new"

    @property
    def differences(self):
        """[(what, on record, in the text)] where the text says something else or more."""
        found = []
        known, told = self.delegation, self.told
        contrary = {_P.ATTENDED: (_P.APOLOGIES, ABSENT), _P.APOLOGIES: (_P.ATTENDED,)}
        more = told in _P.values and advance(known.presence, told) != known.presence
        if more or told in contrary.get(known.presence, ()):
            found.append(("came", known.get_presence_display(), self.told_label))
        if self.told_capacity and self.told_capacity != known.capacity:
            found.append(("as", known.get_capacity_display(), self.told_capacity_label))
        return found

    @property
    def told_label(self):
        return gettext("Was not there") if self.told == ABSENT else _P(self.told).label

    @property
    def told_capacity_label(self):
        return Delegation.Capacity(self.told_capacity).label

    @property
    def label(self):
        """Whose delegation it is, as far as the text tells; else the words themselves."""
        return self.desk.labels[self.member] if self.member else self.body or self.text

    @property
    def can_remember(self):
        return self.desk.may_name and (self.kind in ("unknown", "waiting") or self.misprint)

    @property
    def notes(self):
        """Sentences for the officer beside the words of the text."""
        if self.misprint:
            yield gettext("The spelling was guessed.")
        if self.hosted:
            yield gettext("Named as the host.")
        if self.country:
            yield gettext("A country on the map, but not in the list of members.")
        if self.people and self.kind != "found":
            yield ngettext(
                "What you choose holds for the person under it, too.",
                "What you choose holds for its {people} people too.",
                self.people,
            ).format(people=self.people)
        if self.told == ABSENT:
            yield gettext(
                "The text says it was not there; it is left out unless you say otherwise."
            )
        if self.stale:
            yield gettext("The record changed since you looked: check this row again.")

    # Boxes

    @property
    def who_box(self):
        if self.kind == "asked":
            return self._came_box()
        groups = [(None, [(OUT, gettext("Leave out"))])]
        if not self.is_placed:
            # A name with people under it cannot wait: they would belong to nobody.
            later = gettext("Choose …") if self.people else gettext("Decide later")
            groups[0][1].insert(0, (LATER, later))
        if not self.member:
            groups[0][1].append(
                (BODY, gettext("Another body: {value}").format(value=self.body or self.text))
            )
        likely = [self.member] if self.member else list(self.candidates)
        if likely:
            heading = gettext("As read") if self.member else gettext("It may be")
            groups.append((heading, [(f"m{key}", self.desk.labels[key]) for key in likely]))
        others = [pair for pair in self.desk.member_options if int(pair[0][1:]) not in likely]
        groups.append((gettext("Members"), others))
        return Select(
            self.name("who"),
            gettext("Whose delegation, {text}").format(text=self.text),
            self.who,
            groups,
        )

    def _came_box(self):
        label = gettext("Did {label} come?").format(label=self.label)
        yes = gettext("Yes: {label}").format(label=self.label)
        choices = [(OUT, gettext("No – only mentioned")), (f"m{self.member}", yes)]
        return Select(self.name("who"), label, self.who, [(None, choices)])

    @property
    def shows_passage(self):
        """Whether the words around the name stand beside it, to decide by."""
        return self.kind in ("asked", "waiting") and bool(self.passage)

    @property
    def presence_box(self):
        label = gettext("Came, {label}").format(label=self.label)
        return Select(self.name("presence"), label, self.presence, [(None, PRESENCES)])

    @property
    def capacity_box(self):
        label = gettext("As, {label}").format(label=self.label)
        return Select(self.name("capacity"), label, self.capacity, [(None, CAPACITIES)])

    @property
    def remember_box(self):
        label = gettext("Remember the spelling, {text}").format(text=self.text)
        return Select(self.name("remember"), label, self.remember, [(None, KINDS)])

    # Choices

    def signature(self):
        known = self.delegation
        state = (known.pk, known.presence, known.capacity) if known else None
        return (self.kind, self.member, self.body, self.text, self.told, self.told_capacity, state)

    def take(self, data):
        before = (self.presence, self.capacity)
        self.who = self.choose(data, "who", self.who_box)
        self.presence = self.choose(data, "presence", self.presence_box)
        self.capacity = self.choose(data, "capacity", self.capacity_box)
        if self.can_remember:
            self.remember = self.choose(data, "remember", self.remember_box)
        self.is_changed = before != (self.presence, self.capacity)

    @property
    def party(self):
        """The `Party` that was chosen, or None if the row is left out or left open."""
        if self.who == BODY:
            return Party(None, (self.body or self.text)[:LONGEST_BODY])
        return party_from(self.who, self.desk.labels)

    @property
    def match(self):
        """The `Match` to record, or None."""
        chosen = self.party
        if chosen is None:
            return None
        # What is on record was shown beside the choice only where the row is about that record.
        same = self.delegation and chosen.as_match == self._own()
        known = self.delegation
        fields = set()
        if same and self.presence != known.presence:
            fields.add("presence")
        if same and self.capacity != known.capacity:
            fields.add("capacity")
        stated = same or self.told_capacity or self.capacity != self._derived()
        capacity = self.capacity if stated else ""
        if same and not fields:
            return Match(presence=known.presence, **chosen.as_match)
        return Match(
            presence=self.presence,
            capacity=capacity,
            chosen=frozenset(fields),
            **chosen.as_match,
        )

    def _own(self):
        return {"member": self.member, "other_body": "" if self.member else self.body}

    def _derived(self):
        return self.desk.seats.capacity(self.member)

    @property
    def new_name(self):
        """(key of the member, spelling, kind) to remember, or None."""
        chosen = self.party
        if not (self.can_remember and self.remember and chosen and chosen.member):
            return None
        return (chosen.member, self.text, self.remember)

    @property
    def is_open(self):
        return not self.is_placed and self.who == LATER

    @property
    def unplaced(self):
        presence = self.told if self.told in _P.values else _P.UNKNOWN
        return Unplaced(self.text, self.passage, presence, self.told_capacity or NOT_STATED)


class _Waiting:
    """An `UnknownName` as if it had just been read."""

    def __init__(self, name):
        self.text, self.presence, self.passage = name.text, name.presence, name.passage
        self.capacity = "" if name.capacity == NOT_STATED else name.capacity
        self.reason = gettext("pasted on {day}").format(day=print_date(name.pasted_at.date()))


def waiting_row(desk, name):
    """The row for a name left open by an earlier paste."""
    row = PartyRow(desk, _Waiting(name), kind="waiting")
    row.waiting = name
    return row


def _likely_kind(text):
    """As what an unknown spelling is remembered unless somebody says otherwise."""
    letters = [char for char in text if char.isalpha()]
    is_acronym = (
        len(text) <= _LONGEST_ACRONYM
        and " " not in text
        and all(char.isupper() for char in letters)
    )
    kind = MemberName.Kind
    return (kind.ACRONYM if letters and is_acronym else kind.SHORT).value
