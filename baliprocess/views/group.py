"""The page of one group, with its meetings on the record line."""

from django.utils.timezone import localdate

from baliprocess import record_line
from meetings.lines import entry
from meetings.models import Meeting
from members.views import GroupDetail

from .home import FIRST_DAY


class GroupPage(GroupDetail):
    """What the members' app knows of a group, and what met in its name."""

    def get_context_data(self, *, group, **kwargs):
        meetings = Meeting.objects.published().filter(series__group=group)
        meetings = meetings.select_related("series", "country").latest_first()
        rows = {}
        for meeting in meetings:
            label = (meeting.series.name, meeting.series.get_absolute_url())
            rows.setdefault(label, []).append(entry(meeting))
        line = record_line.draw(
            [(*label, entries) for label, entries in rows.items()],
            today=localdate(),
            since=FIRST_DAY,
        )
        return super().get_context_data(group=group, line=line, **kwargs)
