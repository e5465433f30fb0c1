"""The rows for people: name and post as the text has them, beside what is on record."""

from dataclasses import replace

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from meetings.models import Delegate
from meetings.record import Participant, Unplaced
from members.names import fold

from .choices import LATER, OUT, Party, Row, Select, party_from, short_hash
from .showing import person_word

_FUNCTIONS = Delegate.Function.choices
_NOT_STATED = Delegate.Function.NOT_STATED.value
RECORD, TEXT = "record", "text"
_TAKE = [(RECORD, _("Keep what is on record")), (TEXT, _("Take what stands here"))]
_TEXTS = ("honorific", "name", "position")
_LONGEST = {name: Delegate._meta.get_field(name).max_length for name in _TEXTS}
NO_NAME = _("Write a name, or leave the line out.")


class PersonRow(Row):
    """One person of a list. `state`: decide, new, differs, adds or same."""

    kind = "person"

    def __init__(self, desk, person, party_of, *, key):
        self.desk, self.key = desk, key
        self.text = " ".join(person.text.split())
        self.span = (person.start, person.end)
        self.honorific = _fit(person.honorific, "honorific")
        self.name_given = _fit(person.name, "name")
        self.position = _fit(person.position, "position")
        self.function = person.function or _NOT_STATED
        self.read_party = party_of
        self.delegation = party_of.value if party_of else LATER
        self.given = (self.honorific, self.name_given, self.position, self.function)
        self.public = True
        self.take_from = RECORD
        self.record = desk.delegate(party_of, self.name_given) if party_of else None
        if self.record:
            self.public = self.record.public

    @property
    def contrary(self):
        """What stands differently on record: [(word, on record)]."""
        if not self.record:
            return []
        pairs = [
            (name, getattr(self.record, name), getattr(self, name))
            for name in ("honorific", "position")
        ]
        found = [(name, old) for name, old, new in pairs if old and new and fold(old) != fold(new)]
        functions = (self.record.function, self.function)
        if _NOT_STATED not in functions and functions[0] != functions[1]:
            found.append(("function", self.record.get_function_display()))
        return found

    @property
    def adds(self):
        """The fields that are empty on record and stand in the text."""
        if not self.record:
            return []
        found = [
            name
            for name in ("honorific", "position")
            if getattr(self, name) and not getattr(self.record, name)
        ]
        if self.record.function == _NOT_STATED != self.function:
            found.append("function")
        return found

    @property
    def state(self):
        if self.read_party is None:
            return "decide"
        if self.record is None:
            return "new"
        return "differs" if self.contrary else "adds" if self.adds else "same"

    @property
    def notes(self):
        """Sentences for the officer beside the boxes."""
        if self.contrary:
            told = "; ".join(f"{gettext(word)}: {value}" for word, value in self.contrary)
            yield gettext("On record – {told}").format(told=told)
        if self.adds:
            yield gettext("The text adds: {value}.").format(
                value=", ".join(map(gettext, self.adds))
            )
        if self.elsewhere:
            yield gettext("Somebody of this name stands with {elsewhere} already.").format(
                elsewhere=self.elsewhere
            )
        head = self.desk.heads.get(self.delegation)
        if self.function == Delegate.Function.HEAD and head and head != self.record:
            yield gettext("On record {head} is the head.").format(head=head)
        if self.stale:
            yield gettext("The record changed since you looked: check this row again.")

    @property
    def word(self):
        return person_word(self)

    @property
    def chooses(self):
        """Whether the row must choose between the record and the text."""
        return self.state in ("differs", "adds")

    @property
    def elsewhere(self):
        """The delegation in which somebody of this name stands already, or ""."""
        return "" if self.record else self.desk.elsewhere(self.name_given)

    # Boxes

    @property
    def delegation_box(self):
        groups = [(None, [(OUT, gettext("Leave out"))])]
        if self.read_party is None:
            groups[0][1].insert(0, (LATER, gettext("Choose …")))
        groups += self.desk.party_groups(wide=self.read_party is None)
        label = gettext("Delegation, {name_given}").format(name_given=self.name_given)
        return Select(self.name("delegation"), label, self.delegation, groups)

    @property
    def function_box(self):
        label = gettext("Function, {name_given}").format(name_given=self.name_given)
        return Select(self.name("function"), label, self.function, [(None, _FUNCTIONS)])

    @property
    def take_box(self):
        label = gettext("On record or text, {name_given}").format(name_given=self.name_given)
        return Select(self.name("take_from"), label, self.take_from, [(None, _TAKE)])

    # Choices

    def signature(self):
        known = self.record
        state = (
            (known.pk, known.honorific, known.position, known.function, known.public)
            if known
            else None
        )
        return (self.kind, self.text, self.read_party, state)

    def take(self, data):
        self.delegation = self.choose(data, "delegation", self.delegation_box)
        self.function = self.choose(data, "function", self.function_box)
        self.take_from = self.choose(data, "take_from", self.take_box)
        self.public = self.name("public") in data
        for box, attribute in (
            ("honorific", "honorific"),
            ("person", "name_given"),
            ("position", "position"),
        ):
            setattr(self, attribute, self._written(data, box, attribute))
        if self.delegation not in (OUT, LATER) and not fold(self.name_given):
            self.errors.append((self.name("person"), NO_NAME))
        edited = self.given != (self.honorific, self.name_given, self.position, self.function)
        if self.record and (edited or self.public != self.record.public):
            # What was written by hand is meant, whatever the list beside it says.
            self.take_from = TEXT

    def _written(self, data, box, attribute):
        text = self.desk.clean(data.get(self.name(box), getattr(self, attribute)))
        longest = _LONGEST.get(box, _LONGEST["name"])
        if len(text) > longest:
            sentence = gettext("{text}…: at most {longest} characters can be kept here.").format(
                text=text[:40], longest=longest
            )
            self.errors.append((self.name(box), sentence))
        return text

    @property
    def party(self):
        """The `Party` that was chosen, or None if the row is left out or left open."""
        return party_from(self.delegation, self.desk.labels)

    @property
    def participant(self):
        """The `Participant` to record, or None."""
        chosen = self.party
        if chosen is None:
            return None
        at_home = chosen == self.read_party
        if self.record and at_home and self.take_from == RECORD:
            # Only what the record lacks; the rest of the row is what the officer did not want.
            return Participant(
                self.record.name,
                honorific=self.honorific,
                position=self.position,
                function=self._stated,
                **chosen.as_match,
            )
        return replace(self.as_of(chosen), chosen=bool(self.record and at_home))

    def as_of(self, other):
        """The `Participant` as somebody of the `Party` `other`; None if that is None."""
        if other is None:
            return None
        return Participant(
            self.name_given,
            honorific=self.honorific,
            position=self.position,
            function=self._stated,
            public=self.public,
            **other.as_match,
        )

    @property
    def _stated(self):
        return "" if self.function == _NOT_STATED else self.function

    is_open = False


class LineRow(PersonRow):
    """A line of a list nothing was made of; the officer may make a person of it."""

    kind = "line"

    @property
    def state(self):
        return "decide"

    @property
    def delegation_box(self):
        box = super().delegation_box
        box.groups[0][1][0] = (LATER, gettext("Decide later"))
        box.label = gettext("Line: {text}").format(text=self.text)
        return box

    @property
    def is_open(self):
        return self.delegation == LATER

    def leave_out(self):
        """Leave it out if nothing was chosen for it."""
        if self.is_open:
            self.delegation = OUT

    @property
    def unplaced(self):
        return Unplaced(self.text, self.text)


class _OfLine:
    """A line as if it were the name of a person."""

    honorific = position = ""
    function = None

    def __init__(self, line):
        self.text, self.start, self.end = line.text, line.start, line.end
        self.name = line.text


def line_row(desk, line, *, key):
    return LineRow(desk, _OfLine(line), None, key=key)


def party_of(desk, person):
    """The `Party` of somebody as the text has it, or None if it names no delegation."""
    if person.member in desk.by_slug:
        member = desk.by_slug[person.member]
        return Party(member, desk.labels[member])
    name = _fit(person.body, "name")
    return Party(None, name) if fold(name) else None


def person_keys(people):
    """A key for each of `people` that stays when other lines of the text change."""
    seen, keys = {}, []
    for person in people:
        base = short_hash(person.text)
        seen[base] = seen.get(base, 0) + 1
        keys.append(f"p-{base}-{seen[base]}")
    return keys


def _fit(text, name):
    return " ".join(text.split())[: _LONGEST[name]]
