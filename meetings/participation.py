"""Who took part in what: members as rows, meetings as columns."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from members.models import Member

from .models import Delegation

#: Mark and words of each kind of cell; the mark alone never carries the meaning.
CELLS = {
    "co-chair": ("◆", _("co-chaired")),
    "host": ("▲", _("hosted")),
    "member": ("●", _("took part")),
    "observer": ("○", _("observed")),
    "invited": ("◌", _("invited guest")),
    "apologies": ("×", _("sent apologies")),
    "expected": ("…", _("invited, attendance not known")),
    "none": ("", _("not named in the record")),
    "no-list": ("–", _("no list of participants in the record")),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What the record says of one member at one meeting; `role` is the capacity it came in."""

    kind: str
    role: str = ""
    source_url: str = ""

    @property
    def mark(self):
        return CELLS[self.kind][0]

    @property
    def words(self):
        return CELLS[self.kind][1]


@dataclass(frozen=True, slots=True)
class Row:
    """One member with its cells, in the order of the meetings, and how often it took part."""

    member: Member
    cells: list
    total: int


@dataclass(frozen=True, slots=True)
class Table:
    """The whole table; `totals` are the delegations counted at each meeting, in order."""

    meetings: list
    rows: list
    totals: list
    legend: list


def cell_kind(delegation, *, hosts):
    """The kind of cell of one delegation; `hosts` are the keys of the meeting's hosts."""
    presence, capacity = Delegation.Presence, Delegation.Capacity
    if delegation.presence == presence.APOLOGIES:
        return "apologies"
    if delegation.presence in {presence.INVITED, presence.CONFIRMED}:
        return "expected"
    if delegation.capacity == capacity.CO_CHAIR:
        return "co-chair"
    if delegation.member_id in hosts:
        return "host"
    if delegation.capacity == capacity.OBSERVER:
        return "observer"
    return "invited" if delegation.capacity == capacity.INVITED else "member"


PRESENT = {"co-chair", "host", "member", "observer", "invited"}


def build(meetings, delegations, members):
    """The Table of `members` (rows) and `meetings` (columns) from their `delegations`.

    Meetings carry `host_ids`, the keys of their hosts. Members without any delegation at these
    meetings are left out. A meeting without any delegation has no list in the record.
    """
    hosts = {meeting.pk: set(meeting.host_ids) for meeting in meetings}
    found = {
        (each.member_id, each.meeting_id): Cell(
            cell_kind(each, hosts=hosts[each.meeting_id]), each.capacity, each.source_url
        )
        for each in delegations
    }
    listed = Counter(meeting for _, meeting in found)
    seen = Counter()
    rows = []
    for member in members:
        cells = []
        for meeting in meetings:
            absent = "none" if listed[meeting.pk] else "no-list"
            cells.append(found.get((member.pk, meeting.pk)) or Cell(absent))
        if any(cell.kind not in {"none", "no-list"} for cell in cells):
            present = [cell.kind in PRESENT for cell in cells]
            rows.append(Row(member, cells, sum(present)))
            seen.update(m.pk for m, here in zip(meetings, present, strict=True) if here)
    used = {cell.kind for row in rows for cell in row.cells}
    return Table(
        meetings=meetings,
        rows=rows,
        totals=[seen[meeting.pk] for meeting in meetings],
        legend=[Cell(kind) for kind in CELLS if kind in used],
    )


def export_rows(table):
    """One row a member and meeting, for what is recorded: member, meeting, date, participation."""
    for row in table.rows:
        for meeting, cell in zip(table.meetings, row.cells, strict=True):
            if cell.kind not in {"none", "no-list"}:
                yield {
                    "member": row.member.slug,
                    "member_name": row.member.label,
                    "meeting": meeting.slug,
                    "meeting_title": meeting.name,
                    "start_date": meeting.starts_on.isoformat() if meeting.starts_on else None,
                    "participation": cell.kind,
                    "participation_in_words": cell.words,
                    "role": cell.role,
                    "source_url": cell.source_url,
                }


EXPORT_COLUMNS = (
    "member",
    "member_name",
    "meeting",
    "meeting_title",
    "start_date",
    "participation",
    "participation_in_words",
    "role",
    "source_url",
)
