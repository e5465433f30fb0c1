"""How often, and when, what the calendar says of a meeting has changed.

Versions are only ever added, whether a record is edited, renamed with its series, undone or
brought back, so their number never falls. Putting a backup back takes versions away; from then on
the seconds between a fixed day and that moment are added, which is more than ever was before.
"""

import datetime as dt

from django.db.models import Count, Max, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from baliprocess.restored import Restoration
from members.models import Member

from .models import Meeting, Series, Session

FIRST_DAY = dt.datetime(2002, 1, 1, tzinfo=dt.UTC)


def with_versions(meetings):
    """`meetings` as a list, with `sequence` and `changed_at`; one query.

    Versions are those of the meeting itself, of its sessions, and of every series it was numbered
    in and every country it was to sit in: their names are part of what a calendar shows.
    """
    own = Meeting.history.filter(id=OuterRef("pk"))
    series = Meeting.history.filter(id=OuterRef(OuterRef("pk"))).values("series_id")
    countries = Meeting.history.filter(id=OuterRef(OuterRef("pk"))).values("country_id")
    histories = {
        "own": own,
        "sessions": Session.history.filter(meeting_id=OuterRef("pk")),
        "series": Series.history.filter(id__in=series),
        "country": Member.history.filter(id__in=countries),
    }
    numbers, dates = [], []
    for name, history in histories.items():
        # One group, whatever the rows: an aggregate over a sub-query without GROUP BY.
        versions = history.order_by().annotate(all_of_them=Value(1)).values("all_of_them")
        numbers.append(f"{name}_versions")
        dates.append(f"{name}_changed")
        meetings = meetings.annotate(
            **{
                numbers[-1]: Coalesce(Subquery(versions.annotate(n=Count("pk")).values("n")), 0),
                dates[-1]: Subquery(versions.annotate(at=Max("history_date")).values("at")),
            }
        )
    restored = Restoration.objects.values("restored_at")[:1]
    meetings = list(meetings.annotate(restored_at=Subquery(restored)))
    for meeting in meetings:
        seen = [getattr(meeting, name) for name in dates] + [meeting.restored_at]
        meeting.changed_at = max(filter(None, seen), default=meeting.updated_at)
        meeting.sequence = sum(getattr(meeting, name) for name in numbers)
        if meeting.restored_at:
            meeting.sequence += int((meeting.restored_at - FIRST_DAY).total_seconds())
    return meetings
