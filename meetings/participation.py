"""Who took part in what: members as rows, meetings as columns."""

import functools
from collections import Counter
from dataclasses import dataclass

from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from members.models import Member

from .models import Delegation

#: Mark and words of each kind of cell; the mark alone never carries the meaning.
CELLS = {
    "co-chair-host": ("◈", _("co-chaired and hosted")),
    "co-chair": ("◆", _("co-chaired")),
    "host": ("▲", _("hosted")),
    "member": ("●", _("took part")),
    "observer": ("○", _("observed")),
    "invited": ("◌", _("invited guest")),
    "apologies": ("×", _("sent apologies")),
    "expected": ("…", _("invited, attendance not known")),
    "unknown": ("?", _("on record, attendance not known")),
    "not-yet": ("‹", _("not yet a member")),
    "no-longer": ("›", _("no longer a member")),
    "none": ("·", _("not named in the record")),
    "no-list": ("–", _("no list of participants in the record")),
    "ahead": ("»", _("still to come")),
    "called-off": ("∅", _("called off")),
}

#: What the record says of no delegation: these cells are no rows of the files.
SILENT = frozenset(("not-yet", "no-longer", "none", "no-list", "ahead", "called-off"))

#: Who was there, or is not known to have stayed away.
PRESENT = frozenset(("co-chair-host", "co-chair", "host", "member", "observer", "invited"))
COUNTED = PRESENT | {"unknown"}


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
    """The whole table; `totals` are the delegations counted at each meeting, in order.

    `met` is how many of the meetings somebody can have come to: not one to come, or called off.
    """

    meetings: list
    rows: list
    totals: list
    legend: list
    met: int

    @property
    def total(self):
        """The delegations counted at all these meetings together."""
        return sum(self.totals)


def cell_kind(delegation, *, hosts):
    """The kind of cell of one delegation; `hosts` are the keys of the meeting's hosts."""
    presence, capacity = Delegation.Presence, Delegation.Capacity
    if delegation.presence == presence.APOLOGIES:
        return "apologies"
    if delegation.presence in {presence.INVITED, presence.CONFIRMED}:
        return "expected"
    if delegation.presence == presence.UNKNOWN:
        return "unknown"
    is_host = delegation.member_id in hosts
    if delegation.capacity == capacity.CO_CHAIR:
        return "co-chair-host" if is_host else "co-chair"
    if is_host:
        return "host"
    if delegation.capacity == capacity.OBSERVER:
        return "observer"
    return "invited" if delegation.capacity == capacity.INVITED else "member"


def silence(spans, date):
    """What no delegation means: "not-yet" or "no-longer" a member on `date`, or "none".

    `spans` are pairs of first and last day of the seats a member had in the Process, whatever the
    role; either end may be None, which is "since before the record tells" and "still running".
    Without seats or without a date nothing can be said.
    """
    if not spans or date is None:
        return "none"
    if all(first is not None and first > date for first, _last in spans):
        return "not-yet"
    if all(last is not None and last < date for _first, last in spans):
        return "no-longer"
    return "none"


def not_met(meeting, today):
    """Why nobody can have come to `meeting` by `today`: it is "ahead", or "called-off"; else ""."""
    if meeting.is_called_off:
        return "called-off"
    return "ahead" if meeting.ends_on is not None and meeting.ends_on >= today else ""


def belongs(spans, date):
    """Whether one of the seats in `spans` was held on `date`."""
    return any(
        (first is None or first <= date) and (last is None or last >= date) for first, last in spans
    )


#: Cells without a delegation are all alike, and most of a table.
_silent = functools.cache(Cell)


def build(meetings, delegations, members, *, sort="name", today=None):
    """The Table of `members` (rows) and `meetings` (columns) from their `delegations`.

    Meetings carry `host_ids`, the keys of their hosts; members `spans`, the first and last day of
    each of their seats, and `seats`, of those in which they were no observers. Rows are those with
    a delegation or such a seat at one of the meetings. A meeting without any delegation has no
    list in the record. `sort` is "name" or "total", with "-" before it from the end.
    """
    today = today or localdate()
    hosts = {meeting.pk: set(meeting.host_ids) for meeting in meetings}
    pending = {meeting.pk: not_met(meeting, today) for meeting in meetings}
    found = {
        (each.member_id, each.meeting_id): Cell(
            cell_kind(each, hosts=hosts[each.meeting_id]), each.capacity, each.source_url
        )
        for each in delegations
    }
    listed = Counter(meeting for _member, meeting in found)
    rows = []
    for member in members:
        cells = []
        for meeting in meetings:
            cell = found.get((member.pk, meeting.pk))
            if cell is None:
                kind = pending[meeting.pk] or silence(member.spans, meeting.starts_on)
                if kind == "none" and not listed[meeting.pk]:
                    kind = "no-list"
                cell = _silent(kind)
            cells.append(cell)
        if any(cell.kind not in SILENT for cell in cells) or (
            any(m.starts_on and belongs(member.seats, m.starts_on) for m in meetings)
        ):
            rows.append(Row(member, cells, sum(cell.kind in COUNTED for cell in cells)))
    used = {cell.kind for row in rows for cell in row.cells}
    columns = zip(*(row.cells for row in rows), strict=True)
    totals = [sum(cell.kind in COUNTED for cell in cells) for cells in columns]
    totals = totals or [0] * len(meetings)
    return Table(
        meetings=meetings,
        rows=in_order(rows, sort),
        totals=totals,
        legend=[Cell(kind) for kind in CELLS if kind in used],
        met=sum(
            bool(total) or not pending[meeting.pk]
            for meeting, total in zip(meetings, totals, strict=True)
        ),
    )


def in_order(rows, sort):
    """`rows`, which come by name, by `sort`; those with the same total stay by name."""
    if sort.endswith("total"):
        return sorted(rows, key=lambda row: row.total, reverse=sort.startswith("-"))
    return rows[::-1] if sort.startswith("-") else rows


def export_rows(table):
    """One row a member and meeting, for what is recorded: member, meeting, date, participation."""
    for row in table.rows:
        for meeting, cell in zip(table.meetings, row.cells, strict=True):
            if cell.kind not in SILENT:
                yield {
                    "member": row.member.slug,
                    "member_name": row.member.label,
                    "name_then": row.member.name_on(meeting.starts_on),
                    "meeting": meeting.slug,
                    "meeting_title": meeting.name,
                    "start_date": meeting.starts_on.isoformat() if meeting.starts_on else None,
                    "participation": cell.kind,
                    "participation_in_words": str(cell.words),
                    "role": cell.role,
                    "source_url": cell.source_url,
                }


EXPORT_COLUMNS = (
    "member",
    "member_name",
    "name_then",
    "meeting",
    "meeting_title",
    "start_date",
    "participation",
    "participation_in_words",
    "role",
    "source_url",
)


def export_totals(table):
    """What the edges of the table say: by member and by meeting how many delegations came."""
    return {
        "members": [{"member": row.member.slug, "meetings": row.total} for row in table.rows],
        "meetings": [
            {"meeting": meeting.slug, "delegations": total}
            for meeting, total in zip(table.meetings, table.totals, strict=True)
        ],
    }
