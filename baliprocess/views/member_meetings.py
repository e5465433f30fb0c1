"""The meetings of a member: which there were, at which it was, and the line of both."""

from django.utils.translation import gettext

from baliprocess import record_line
from meetings.lines import attendance_mark, rows_by_timeline
from meetings.models import Delegate
from meetings.nearest import entries, nearest, reach
from meetings.participation import cell_kind, not_met, silence

from . import member_rows as rows


class MemberMeetings:
    """The meetings nearest to `today`, and what part `member` took in each.

    `spans` are the days of its seats in the Process, [(first, last)]: they tell what it means that
    nothing is said of a meeting.
    """

    def __init__(self, member, today, spans):
        self.member, self.today, self.spans = member, today, spans
        self.by_key = {meeting.pk: meeting for meeting in nearest(today)}
        self.is_cut, self.since = reach(self.by_key.values(), today)
        if self.is_cut:
            named = rows.delegations_around(member=member.pk, today=today)
            hosted = rows.hosted_around(member=member.pk, today=today)
        else:
            named = rows.delegations(member=member.pk)
            hosted = rows.hosted(member=member.pk)
        self._hosted = set(hosted)
        self._pending = {key: not_met(each, today) for key, each in self.by_key.items()}
        at = [each for each in named if each.meeting_id in self.by_key]
        self._delegations = {each.meeting_id: self._complete(each) for each in at}

    def _complete(self, delegation):
        """`delegation` with what the page says of it beside its own columns."""
        hosted = delegation.meeting_id in self._hosted
        delegation.member = self.member
        delegation.meeting = self.by_key[delegation.meeting_id]
        delegation.head = head_of(delegation)
        delegation.participation = cell_kind(delegation, hosts={self.member.pk} if hosted else ())
        delegation.mark, delegation.part_taken = attendance_mark(delegation, hosted=hosted)
        return delegation

    @property
    def delegations(self):
        """Its delegations in the order of the meetings."""
        return [self._delegations[key] for key in self.by_key if key in self._delegations]

    @property
    def hosted(self):
        """The meetings it hosted."""
        return [meeting for key, meeting in self.by_key.items() if key in self._hosted]

    @property
    def met(self):
        """How many meetings there were to which it could have come."""
        return sum(key in self._delegations or not self._pending[key] for key in self.by_key)

    def line(self):
        """Every meeting on one line, marked with the part it took."""
        drawn = entries(self.by_key.values())
        marked = rows_by_timeline(
            self.by_key.values(), lambda meeting: self._mark(meeting, drawn[meeting.pk])
        )
        return record_line.draw(marked, today=self.today, since=self.since)

    def _mark(self, meeting, entry):
        if delegation := self._delegations.get(meeting.pk):
            parts = [delegation.part_taken, headed_by(delegation.head)]
            kind, note = delegation.mark, ", ".join(filter(None, parts))
        else:
            silent = self._pending[meeting.pk] or silence(self.spans, meeting.starts_on)
            kind, note = attendance_mark(None, silence=silent)
        # One that was called off is crossed out whoever was to come.
        kind = entry.kind if meeting.is_called_off else kind
        return entry._replace(kind=kind, note=note or entry.note)


def head_of(delegation):
    """The head of the delegation, if the public may know who it was, or None."""
    people = delegation.public_delegates
    return next((each for each in people if each.function == Delegate.Function.HEAD), None)


def headed_by(head):
    """Who headed a delegation, for the record line, or ""."""
    return gettext("headed by %(name)s") % {"name": head} if head else ""
