"""Delegations from a table: who came to which meeting, as what."""

from django.utils.translation import gettext_lazy as _

from baliprocess.importing import CHANGED, NEW, Importer, Planned
from baliprocess.tables.mapped import only_columns, read_values
from baliprocess.tables.values import plain
from members.models import Member
from members.names import fold

from ..models import Delegation, Meeting
from ..seats import Seats
from .columns import DELEGATION_COLUMNS
from .finding import Bodies, Meetings

NO_BODY = _("Say whose delegation it is: the member’s name, or the name of another body.")
NO_COLUMN = _("Say which column names the delegation: the member, or another body.")
NO_SUCH_SLUG = _(
    "No member has the address “{slug}”. Leave the column “Member” empty or correct it."
)
TWICE = _("Row {row} already is the delegation of {label} at this meeting: keep one of the two.")
FIELDS = ("capacity", "presence", "mode", "headcount", "position", "note", "source_url")


class DelegationFinder:
    """Whose delegation a row is of. `others`: a name that is no member is another body."""

    def __init__(self, target=None, *, others=False):
        self.meetings, self.bodies, self.others = Meetings(target), Bodies(), others
        self.present = {}
        self.seats = {}

    def prepare(self, batch):
        """Fetch what the rows of `batch` have in common: meetings, and their delegations."""
        self.meetings.prepare(batch)
        found = {self.meetings.find(row.texts) for row in batch}
        wanted = [each.pk for each in found if isinstance(each, Meeting)]
        wanted = [key for key in wanted if key not in self.present]
        for key in wanted:
            self.present[key] = {}
        rows = Delegation.objects.filter(meeting__in=wanted).values_list(
            "meeting", "member", "other_body", "pk"
        )
        for meeting, member, other, key in rows.order_by("pk"):
            self.present[meeting][member or fold(other)] = key

    def find(self, texts, meeting):
        """(key, label, member or None) of the body a row names; or a sentence why not.

        The key, that of a member or a folded name, leads to the delegation in `present`.
        """
        if slug := texts.get("member", "").strip():
            member = self.bodies.find(slug)
            if isinstance(member, Member):
                return member.pk, member.label, member
            return NO_SUCH_SLUG.format(slug=slug[:80])
        text = plain(texts.get("delegation") or texts.get("other_body") or "")
        if not text:
            return str(NO_BODY)
        folded = fold(text)
        if folded and folded in self.present[meeting.pk]:
            return folded, text, None
        member = self.bodies.find(text)
        if isinstance(member, Member):
            return member.pk, member.label, member
        if folded and (self.others or "other_body" in texts):
            return folded, text, None
        return member

    def new(self, meeting, label, member, values=()):
        """A Delegation that is not saved yet, with what membership and date tell."""
        if meeting.pk not in self.seats:
            self.seats[meeting.pk] = Seats(meeting)
        seats = self.seats[meeting.pk]
        known = {
            "capacity": seats.capacity(member.pk if member else None),
            "presence": seats.presence,
        }
        whose = {"member": member} if member else {"other_body": label}
        return Delegation(meeting=meeting, **whose, **(known | dict(values)))


def shown(model, name, value):
    """A value of a field as a person reads it."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    choices = dict(model._meta.get_field(name).flatchoices)
    return str(choices.get(value, value))


def differences(model, columns, values, now):
    """((label, before, after)) for each of `values` that is not what `now` holds."""
    return tuple(
        (columns[name].label, shown(model, name, now[name]), shown(model, name, value))
        for name, value in values.items()
        if value != now[name] and value != (plain(now[name]) if type(now[name]) is str else None)
    )


class DelegationsImporter(Importer):
    """Key: the meeting, and the member or the folded name of the other body."""

    name, one, many = "delegations", _("delegation"), _("delegations")
    models = (Delegation,)
    columns = DELEGATION_COLUMNS

    def __init__(self, target=None, *, others=False):
        self.finder = DelegationFinder(target, others=others)
        self.readers = only_columns(self.columns)
        self.seen = {}

    def missing(self, names):
        lacks = self.finder.meetings.missing(names)
        if not names & {"delegation", "member", "other_body"}:
            lacks.append(NO_COLUMN)
        return lacks

    def plan(self, batch):
        finder = self.finder
        finder.prepare(batch)
        done = [self._resolved(row) for row in batch]
        keys = [each.payload[0] for each in done if each.payload and each.payload[0]]
        rows = Delegation.objects.in_bulk(keys)
        return [self._compared(each, rows).settle() for each in done]

    def _resolved(self, row):
        planned = Planned(row.number, row.cells)
        values, planned.problems = read_values(self.readers, row.texts)
        values = {name: value for name, value in values.items() if name in FIELDS}
        meeting = self.finder.meetings.find(row.texts)
        if isinstance(meeting, str):
            planned.problems.append(meeting)
            return planned
        found = self.finder.find(row.texts, meeting)
        if isinstance(found, str):
            planned.problems.append(found)
            return planned
        key, label, member = found
        planned.subject = f"{label}, {meeting.name}"
        first = self.seen.setdefault((meeting.pk, key), row.number)
        if first != row.number:
            planned.problems.append(TWICE.format(row=first, label=label))
        present = self.finder.present[meeting.pk].get(key)
        planned.payload = present, values, meeting, label, member
        return planned

    def _compared(self, planned, rows):
        if planned.payload is None or planned.problems:
            return planned
        key, values, meeting, label, member = planned.payload
        if key is None:
            planned.state = NEW
            row = self.finder.new(meeting, label, member, values.items())
            planned.payload = row
            planned.changes = tuple(
                (self.readers[name].label, "", shown(Delegation, name, getattr(row, name)))
                for name in ("capacity", "presence", *values)
            )
            planned.changes = tuple(dict.fromkeys(planned.changes))
            return planned
        row = rows[key]
        planned.changes = differences(Delegation, self.readers, values, vars(row))
        if planned.changes:
            planned.state = CHANGED
            planned.payload = row, values
        return planned

    def write(self, planned, recorder):
        recorder.create(Delegation, [each.payload for each in planned if each.state == NEW])
        changed = [each.payload for each in planned if each.state == CHANGED]
        for row, values in changed:
            vars(row).update(values)
        recorder.update(Delegation, [row for row, _values in changed], FIELDS)
