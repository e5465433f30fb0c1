"""“New meeting like this one”: what is taken along, and that nothing false is."""

import datetime as dt

import pytest
from django.urls import reverse

from meetings.models import Meeting
from tests import make

from .pages import Form

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]
ADD = "/admin/meetings/meeting/add/"


@pytest.fixture
def thirteenth(forum):
    """The thirteenth meeting with an agenda, its own co-chairs and somebody who came."""
    meeting = forum.meeting
    meeting.title, meeting.summary = "A title of its own", "What came of it."
    meeting.timezone, meeting.venue = "Asia/Makassar", "The hall"
    meeting.format, meeting.names_public = "hybrid", "heads"
    meeting.source_url = "https://example.org/"
    meeting.save()
    meeting.hosts.add(forum.members["ID"])
    for code, capacity in (("VN", "co-chair"), ("JP", "observer")):
        make.a_delegation(meeting, forum.members[code], capacity=capacity, presence="attended")
    for position, title in enumerate(("Opening", "Closing")):
        meeting.agenda_items.create(number=str(position + 1), title=title, position=position)
    make.a_meeting(series=forum.series, number=14, starts_on=dt.date(2019, 7, 23), city="Da Nang")
    return meeting


def begun(form):
    """What stands in the form before anybody types, without the machinery."""
    return {
        name: value
        for name, value in form.values.items()
        if value
        and not name.startswith("_")
        and not name.endswith(("_FORMS", "csrfmiddlewaretoken", "-position"))
        and "initial-" not in name
    }


def test_what_the_next_meeting_shares_is_taken_along_and_nothing_else(editor, forum, thirteenth):
    form = Form(editor, f"{ADD}?like={thirteenth.pk}")
    plain = begun(Form(editor, ADD))
    taken = {name: value for name, value in begun(form).items() if plain.get(name) != value}
    assert taken == {
        "series": str(forum.series.pk),
        "number": "15",
        "format": "hybrid",
        "names_public": "heads",
        "delegations-0-member": str(forum.members["VN"].pk),
        "agenda_items-0-number": "1",
        "agenda_items-0-title": "Opening",
        "agenda_items-1-number": "2",
        "agenda_items-1-title": "Closing",
    }
    assert Meeting.objects.count() == 2


def test_the_form_saves_what_was_taken_along(editor, forum, thirteenth):
    form = Form(editor, f"{ADD}?like={thirteenth.pk}")
    assert form.send().status_code == 302
    meeting = Meeting.objects.get(number=15)
    assert [(d.label, d.capacity, d.presence) for d in meeting.delegations.all()] == [
        ("Viet Nam", "co-chair", "unknown" if not meeting.starts_on else "invited")
    ]
    assert [str(item) for item in meeting.agenda_items.all()] == ["1 Opening", "2 Closing"]
    assert (meeting.status, meeting.starts_on, meeting.summary, meeting.timezone) == (
        "draft",
        None,
        "",
        "",
    )


def test_the_place_is_taken_along_where_the_series_met_there_twice_running(
    editor, forum, thirteenth
):
    before = dt.date(2017, 8, 1)
    country = forum.members["ID"]
    make.a_meeting(series=forum.series, number=12, starts_on=before, city="Bali", country=country)
    form = Form(editor, f"{ADD}?like={thirteenth.pk}")
    assert (form["city"], form["venue"], form["timezone"], form["hosts"]) == (
        "Bali",
        "The hall",
        "Asia/Makassar",
        [str(country.pk)],
    )


def test_a_series_without_numbers_and_a_meeting_without_chairs(editor, forum):
    workshop = make.a_meeting(series=forum.series)
    form = Form(editor, f"{ADD}?like={workshop.pk}")
    assert form["number"] == ""
    chairs = [form[f"delegations-{number}-member"] for number in range(2)]
    assert chairs == [str(forum.members[code].pk) for code in ("AU", "ID")]


@pytest.mark.parametrize("key", ["", "x", "999999", "9" * 30])
def test_a_meeting_that_is_not_there_leaves_the_form_as_it_is(editor, forum, key):
    assert begun(Form(editor, f"{ADD}?like={key}")) == begun(Form(editor, ADD))


def test_the_way_there_is_for_who_may_add(editor, viewer, forum):
    address = reverse("admin:meetings_meeting_change", args=[forum.meeting.pk])
    link = f'href="{ADD}?like={forum.meeting.pk}"'
    assert link in editor.get(address).content.decode()
    assert link not in viewer.get(address).content.decode()
