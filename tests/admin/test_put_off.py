"""A meeting that is put off: what the desk says of its new dates."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from tests import make

from .pages import Form, said

pytestmark = pytest.mark.django_db

AHEAD = localdate() + dt.timedelta(days=90)
STILL = (
    "It has new dates, but is still marked as postponed: the public sees it as called off. "
    "If it will take place then, choose “Scheduled” or “Confirmed”."
)


@pytest.mark.parametrize(
    ("was", "values", "warned"),
    [
        ("scheduled", {"event_status": "postponed", "starts_on": AHEAD}, True),
        ("postponed", {"starts_on": AHEAD}, True),
        ("postponed", {"starts_on": AHEAD, "event_status": "scheduled"}, False),
        ("postponed", {"starts_on": ""}, False),
        ("scheduled", {"event_status": "postponed"}, False),
        ("postponed", {"city": "Bali"}, False),
    ],
)
def test_new_dates_of_what_stays_postponed_are_pointed_out(editor, was, values, warned):
    meeting = make.a_meeting(event_status=was, starts_on=localdate() + dt.timedelta(days=9))
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    answer = form.send(**{"event_status_reason": "A typhoon.", **values})
    assert answer.status_code == 302
    assert (STILL in said(answer)) is warned
