"""Meetings as entries of the record line."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import Precision
from baliprocess.record_line import Entry, Kind, Size

from .models import Delegation, Series

SIZES = {
    Series.Level.MINISTERIAL: Size.LARGE,
    Series.Level.SENIOR_OFFICIALS: Size.MEDIUM,
    Series.Level.TECHNICAL: Size.SMALL,
}

OTHER_MEETINGS = _("Other meetings")


def entry(meeting, *, kind=Kind.FILLED, note="", live=False):
    """`meeting`, with its series and country at hand, as an entry of the record line."""
    return Entry(
        label=meeting.name,
        href=meeting.get_absolute_url(),
        date_text=meeting.dates or gettext("date not stated"),
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        place=meeting.place,
        note=note or (meeting.get_event_status_display() if meeting.is_called_off else ""),
        kind=Kind.CROSS if meeting.is_called_off else kind,
        size=SIZES[meeting.series.level],
        live=live,
        exact=meeting.date_precision == Precision.DAY,
    )


def attendance_mark(delegation):
    """How the record line of a member shows one delegation: (kind of mark, words for it).

    None stands for a meeting at which the record does not name the member. Not knowing is
    never shown as absence.
    """
    if delegation is None:
        return Kind.FAINT, gettext("not named in the record")
    presence, capacity = delegation.presence, delegation.capacity
    if presence == Delegation.Presence.APOLOGIES:
        return Kind.CROSS, gettext("sent apologies")
    if presence in {Delegation.Presence.INVITED, Delegation.Presence.CONFIRMED}:
        return Kind.FAINT, gettext("%(presence)s, attendance not known") % {
            "presence": delegation.get_presence_display().lower()
        }
    if capacity == Delegation.Capacity.OBSERVER:
        return Kind.RING, gettext("observed")
    if capacity == Delegation.Capacity.INVITED:
        return Kind.RING, gettext("as invited guest")
    if capacity == Delegation.Capacity.CO_CHAIR:
        return Kind.FILLED, gettext("co-chaired")
    return Kind.FILLED, gettext("took part")


def rows_by_timeline(meetings, make_entry):
    """Rows for `record_line.draw`: the meetings by the row of their series, rows by position.

    `make_entry` turns one meeting into an Entry.
    """
    rows, positions = {}, {}
    for meeting in meetings:
        label = meeting.series.timeline_row or OTHER_MEETINGS
        rows.setdefault(label, []).append(make_entry(meeting))
        position = meeting.series.position
        positions[label] = min(position, positions.get(label, position))
    labels = sorted(rows, key=lambda label: (label == OTHER_MEETINGS, positions[label], label))
    return [(label, "", rows[label]) for label in labels]
