"""The page of one group, with its meetings on the record line."""

from django.utils.timezone import localdate

from baliprocess import record_line
from baliprocess.languages import of_page
from baliprocess.page_cache.kept import kept
from baliprocess.prepared import Prepared, listed
from baliprocess.publishing import without_moments
from meetings.lines import entry
from meetings.models import Meeting, Series
from meetings.models.meeting import AFTER, BEFORE, UNDATED
from meetings.nearest import FIRST_DAY
from members.views import GroupDetail

#: Those past, ahead and without a date are shared out among the series of a body, and so many of
#: each stand on its line in any case.
LEAST = (20, 5, 3)

_series = Prepared(lambda group: Series.objects.filter(group=group).with_cards(), group=int)


def _meetings(series):
    shares = [each // max(len(series), 1) for each in (BEFORE, AFTER, UNDATED)]
    before, after, undated = map(max, shares, LEAST)
    rows = Meeting.objects.published().around(
        localdate(), before=before, after=after, undated=undated, series=series
    )
    return without_moments(rows.select_related("series", "country").latest_first())


class GroupPage(GroupDetail):
    """What the members' app knows of a group, and what met in its name."""

    def get_context_data(self, *, group, **kwargs):
        context = super().get_context_data(group=group, **kwargs)
        today = localdate()
        key = ("meetings of a group", group.pk, today, of_page())
        return context | kept(key, lambda: _met(group.pk, today))


def _met(group, today):
    """What the page says of the meetings of a group: its series, counted, and the line of them."""
    series = _series(group=group)
    keys = tuple(each.pk for each in series)
    rows = {}
    for meeting in listed(("meetings of series", keys), lambda: _meetings(keys)):
        label = (meeting.series.name, meeting.series.get_absolute_url())
        rows.setdefault(label, []).append(entry(meeting))
    line = record_line.draw(
        [(*label, entries) for label, entries in rows.items()], today=today, since=FIRST_DAY
    )
    return {"series": series, "line": line}
