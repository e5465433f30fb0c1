"""“New meeting like this one”: a form with what the next meeting will share, and nothing saved.

What can be true of one meeting only is left open: dates, summary, sources, who came. Place, hosts
and time zone are taken along where the series met there twice running; else they would be false
more often than not.
"""

from django.contrib import messages
from django.db.models import Max
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import scope_key
from meetings.models import Delegation, Meeting
from meetings.seats import co_chairs

SAID = _(
    "Taken from “{}”: series, next number, co-chairs and agenda{}. Dates and "
    "everything else are open. Nothing is saved yet."
)


def model_meeting(request):
    """The meeting that `?like=` names, with what is taken from it; None if there is no such one."""
    if not hasattr(request, "_like"):
        key = scope_key(request, "like")
        rows = Meeting.objects.select_related("series", "country")
        request._like = rows.filter(pk=key).first() if key else None
    return request._like


def _next_number(meeting):
    """One more than the last of the series; None for a series without numbers."""
    if meeting.number is None:
        return None
    numbers = Meeting.objects.filter(series=meeting.series_id).aggregate(last=Max("number"))
    return numbers["last"] + 1


def _meets_there_again(meeting):
    """Whether the meeting before `meeting` in its series sat in the same city."""
    if not (meeting.city and meeting.starts_on):
        return False
    earlier = Meeting.objects.filter(series=meeting.series_id, starts_on__lt=meeting.starts_on)
    before = earlier.latest_first().first()
    return before is not None and (before.city, before.country_id) == (
        meeting.city,
        meeting.country_id,
    )


def taken_over(meeting):
    """The boxes of the form that the next meeting begins with."""
    values = {
        "series": meeting.series_id,
        "number": _next_number(meeting),
        "format": meeting.format,
        "names_public": meeting.names_public,
    }
    if _meets_there_again(meeting):
        values |= {
            "city": meeting.city,
            "country": meeting.country_id,
            "venue": meeting.venue,
            "timezone": meeting.timezone,
            "hosts": list(meeting.hosts.values_list("pk", flat=True)),
        }
    return values


def chairs_of(meeting):
    """The members that chaired `meeting`; where none is on record, those that chair its group."""
    chairing = Delegation.objects.filter(
        meeting=meeting, capacity=Delegation.Capacity.CO_CHAIR, member__isnull=False
    )
    members = [each.member for each in chairing.in_protocol_order()]
    return members or co_chairs(meeting.series)


def agenda_of(meeting):
    """The items of its agenda, as a row of the form begins."""
    return list(meeting.agenda_items.order_by("position", "pk").values("number", "title"))


class LikeThisOne:
    """For the ModelAdmin of meetings."""

    def get_changeform_initial_data(self, request):
        initial = super().get_changeform_initial_data(request)
        like = model_meeting(request)
        if like is None or not self.has_view_or_change_permission(request, like):
            return initial
        initial.pop("like", None)
        values = taken_over(like)
        place = gettext(", place and hosts") if "city" in values else ""
        self.message_user(request, SAID.format(like, place), messages.INFO)
        return values | initial
