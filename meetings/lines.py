"""Meetings as entries of the record line."""

import functools

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import Precision
from baliprocess.record_line import Entry, Kind, Size

from .models import Series
from .participation import CELLS, cell_kind

SIZES = {
    Series.Level.MINISTERIAL: Size.LARGE,
    Series.Level.SENIOR_OFFICIALS: Size.MEDIUM,
    Series.Level.TECHNICAL: Size.SMALL,
}

OTHER_MEETINGS = _("Other meetings")


def entry(meeting, *, kind=Kind.FILLED, note="", live=False):
    """`meeting`, with its series and country at hand, as an entry of the record line."""
    called_off = meeting.is_called_off
    return Entry(
        meeting.name,
        meeting.get_absolute_url(),
        meeting.dates or gettext("date not stated"),
        meeting.starts_on,
        meeting.ends_on,
        meeting.place,
        note or (meeting.get_event_status_display() if called_off else ""),
        Kind.CROSS if called_off else kind,
        SIZES[meeting.series.level],
        live,
        meeting.date_precision == Precision.DAY,
    )


#: How the record line draws the kinds of cells of the table of participation.
KINDS = {
    "observer": Kind.RING,
    "invited": Kind.RING,
    "apologies": Kind.CROSS,
    **dict.fromkeys(("co-chair-host", "co-chair", "host", "member"), Kind.FILLED),
}


def attendance_mark(delegation, *, hosted=False, silence="none"):
    """How the record line of a member shows one delegation: (kind of mark, words for it).

    The words are those of the table of participation; `hosted` says that the member received the
    meeting. None stands for a meeting at which the record does not name the member, and `silence`
    for what that means. Not knowing is never shown as absence.
    """
    if delegation is None:
        return Kind.FAINT, _words(silence, get_language())
    kind = cell_kind(delegation, hosts={delegation.member_id} if hosted else ())
    return KINDS.get(kind, Kind.FAINT), _words(kind, get_language())


@functools.lru_cache(maxsize=200)
def _words(kind, _language):
    return str(CELLS[kind][1])


def rows_by_timeline(meetings, make_entry):
    """Rows for `record_line.draw`: the meetings by the row of their series, rows by position.

    `make_entry` turns one meeting into an Entry.
    """
    rows, positions, other = {}, {}, str(OTHER_MEETINGS)
    for meeting in meetings:
        label = meeting.series.timeline_row or other
        rows.setdefault(label, []).append(make_entry(meeting))
        position = meeting.series.position
        positions[label] = min(position, positions.get(label, position))
    labels = sorted(rows, key=lambda label: (label == other, positions[label], label))
    return [(label, "", rows[label]) for label in labels]
