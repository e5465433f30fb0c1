"""The page of one group, with its meetings on the record line."""

from django.utils.timezone import localdate

from baliprocess import record_line
from meetings.lines import entry
from meetings.models import Meeting
from members.views import GroupDetail

from .home import FIRST_DAY, LINE

#: A body with many series still has so many meetings of each on its line.
LEAST_OF_SERIES = 20


class GroupPage(GroupDetail):
    """What the members' app knows of a group, and what met in its name."""

    def get_context_data(self, *, group, **kwargs):
        context = super().get_context_data(group=group, **kwargs)
        series = context["series"] = list(context["series"])
        most = max(LINE // max(len(series), 1), LEAST_OF_SERIES)
        keys = [each.pk for each in series]
        meetings = Meeting.objects.published().around(localdate(), before=most, series=keys)
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
        return context | {"line": line}
