"""A programme on its way in: the page on which it is read, corrected and recorded."""

import datetime as dt
import time

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from baliprocess.acts import Act, undo
from baliprocess.desk.typed_times import TypedTimeField
from meetings.models import AgendaItem, Session
from meetings.record_programme import Recorded
from members.models import MemberName
from tests.admin.pages import Form, mistakes, said, undo_link
from tests.make import a_delegation, a_meeting, a_member

TEXT = (
    "Agenda\n1. Opening\n2. Trends\n\nTuesday 23 July 2019\n"
    "09:00 – 09:30 Agenda item 1: Opening\n"
    "09:30 – 10:30 Session 1: Trends (Agenda item 2)\nChair: Ms Ann Bell\nVenue: Hall 2\n"
    "10:30 – 10:45 Coffee break\n10:45 – 11:00 Remarks by Mr Tran Van Lam\n"
    "11:00 – 11:15 Statement by Fiji\nBring your badge.\n"
)


db = pytest.mark.django_db


@pytest.fixture
def meeting(db):
    meeting = a_meeting(timezone="Asia/Ho_Chi_Minh")
    fiji = a_member("Fiji")
    MemberName.objects.create(member=fiji, text="Republic of Fiji", kind="official")
    delegation = a_delegation(meeting, fiji)
    delegation.delegates.create(name="Joni Vuli", function="head")
    a_delegation(meeting, a_member("Viet Nam")).delegates.create(name="Trần Văn Lâm")
    return meeting


@pytest.fixture
def officer(db):
    client = Client()
    client.force_login(User.objects.create_superuser("officer", password="a long password"))
    return client


def address(meeting):
    return reverse("admin:meetings_meeting_programme", args=[meeting.pk])


def reading(client, meeting, text=TEXT):
    url = address(meeting)
    return Form.of(client, url, client.post(url, {"text": text, "_read": "1"}, follow=True))


def recorded(meeting):
    items = [(each.number, each.title) for each in meeting.agenda_items.all()]
    sessions = [
        (
            f"{each.held_on:%d} {each.starts_at_local:%H:%M}-{each.ends_at_local:%H:%M}",
            each.kind,
            each.title,
            each.room,
            each.chair,
            [item.number for item in each.items.all()],
            [who.name for who in each.speakers.all()],
        )
        for each in meeting.sessions.all()
    ]
    return items, sessions


ITEMS = [("1", "Opening"), ("2", "Trends")]


SESSIONS = [
    ("23 09:00-09:30", "opening", "Opening", "", "", ["1"], []),
    (
        "23 09:30-10:30",
        "session",
        "Session 1: Trends (Agenda item 2)",
        "Hall 2",
        "Ms Ann Bell",
        ["2"],
        [],
    ),
    ("23 10:30-10:45", "break", "Coffee break", "", "", [], []),
    ("23 10:45-11:00", "session", "Remarks by Mr Tran Van Lam", "", "", [], ["Trần Văn Lâm"]),
    ("23 11:00-11:15", "session", "Statement by Fiji", "", "", [], ["Joni Vuli"]),
]


def test_what_was_read_is_recorded_with_one_button(officer, meeting):
    response = reading(officer, meeting).send(_save="1")
    assert response.url == reverse("admin:meetings_meeting_change", args=[meeting.pk])
    assert recorded(meeting) == (ITEMS, SESSIONS)
    done = Act.objects.get()
    assert said(response) == ["2 agenda items and 5 sessions recorded."]
    assert undo_link(response) == done.undo_url
    undo(done, User.objects.get())
    assert (AgendaItem.objects.count(), Session.objects.count()) == (0, 0)


def test_the_same_twice_changes_nothing(officer, meeting):
    reading(officer, meeting).send(_save="1")
    versions = Session.history.count(), AgendaItem.history.count()
    form = reading(officer, meeting)
    assert [name for name in form.values if name.endswith("-take")] == []
    for prefix, number in (("items", 2), ("sessions", 5)):
        for row in range(number):
            form.values[f"{prefix}-{row}-take"] = "on"
    response = form.send(_save="1")
    assert said(response) == ["Nothing was changed: all that was ticked is recorded already."]
    assert (Session.history.count(), AgendaItem.history.count()) == versions
    assert (recorded(meeting), Act.objects.count()) == ((ITEMS, SESSIONS), 1)


def test_corrections_hold_and_what_is_not_ticked_stays_out(officer, meeting):
    form = reading(officer, meeting)
    form["sessions-0-starts_at_local"] = "8.45am"
    form["sessions-0-title"] = "Opening ceremony"
    form["sessions-0-items"] = "1, 2"
    for row in (1, 2, 3, 4):
        del form.values[f"sessions-{row}-take"]
        form.values[f"sessions-{row}-starts_at_local"] = "nonsense"
    form["items-1-title"] = "Trends at sea"
    form.send(_save="1")
    assert recorded(meeting) == (
        [("1", "Opening"), ("2", "Trends at sea")],
        [("23 08:45-09:30", "opening", "Opening ceremony", "", "", ["1", "2"], [])],
    )


def test_a_recorded_item_takes_over_a_new_title_and_loses_nothing(officer, meeting):
    meeting.agenda_items.create(number="2", title="Old title", description="Kept", position=4)
    meeting.agenda_items.create(title="opening", description="Kept, too")
    response = reading(officer, meeting).send(_save="1")
    assert said(response)[0].startswith("5 sessions recorded; 2 agenda items changed.")
    rows = meeting.agenda_items.values_list("number", "title", "description", "position")
    assert list(rows) == [("1", "Opening", "Kept, too", 0), ("2", "Trends", "Kept", 4)]


def test_the_review_leads_back_to_the_meeting(officer, meeting):
    response = officer.post(address(meeting), {"text": TEXT}, follow=True)
    change = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    assert f'<a href="{change}">Back to the meeting</a>' in response.content.decode()


def test_lines_that_are_not_understood_are_shown(officer, meeting):
    response = officer.post(address(meeting), {"text": TEXT}, follow=True)
    assert [each.text for each in response.context["unread"]] == ["Bring your badge."]
    assert "".join(each.text for each in response.context["passages"]) == TEXT


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"{TEXT}\n26 July 2019\n09:00 Visit", "“Visit” is on 26 July 2019, and the"),
        (TEXT.replace("Tuesday 23", "Friday 26"), "All sessions are on 26 July 2019, and the"),
    ],
)
def test_a_session_outside_the_meeting_is_warned_of(officer, meeting, text, sentence):
    url = address(meeting)
    review = officer.post(url, {"text": text}, follow=True)
    (warning,) = review.context["warnings"]
    assert (
        warning.replace("\u00a0", " ") == f"{sentence} meeting is on 23 July 2019: check the day."
    )
    response = Form.of(officer, url, review).send(_save="1")
    assert said(response)[1:] == [warning]
    # So does the form of the meeting itself.
    form = Form(officer, reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    assert any("check the day" in each for each in said(form.send()))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"sessions-0-items": "1, 9"}, "The agenda has no item 9: tick it above, or leave it out"),
        ({"sessions-0-ends_at_local": "8am"}, "The session ends before it starts"),
        ({"sessions-0-starts_at_local": ""}, "Give the time at which the session starts."),
        ({"sessions-0-starts_at_local": "soon"}, "“soon” is not a time. Write it like 09:30"),
        ({"sessions-0-title": " "}, "This field is required."),
        ({"sessions-0-held_on": "32 July 2019"}, "is not a day of the calendar"),
        ({"sessions-0-kind": "party"}, "Select a valid choice."),
        ({"sessions-3-speakers": "999999"}, "Select a valid choice."),
        ({"items-1-number": "1"}, "Another item above has this number."),
        ({"items-0-number": "1" * 13}, "at most 12 characters"),
        ({"items-TOTAL_FORMS": "x"}, "ManagementForm data is missing"),
        ({"sessions-TOTAL_FORMS": "100000"}, "at most 400 forms"),
    ],
)
def test_mistakes_are_told_and_nothing_is_written(officer, meeting, changes, sentence):
    form = reading(officer, meeting)
    form.values |= changes
    told = " ".join(text for _place, text in mistakes(form.send(_save="1")))
    assert sentence in told
    assert (AgendaItem.objects.count(), Session.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Paste an agenda or a programme first."),
        ("\x00\x07 \n", "Paste an agenda or a programme first."),
        ("Dear all, see you there.", "No time, day or numbered item was found in this text."),
        ("a" * 200_001, "The text is longer than 200 kB"),
        ("a" * 10_000_000, "10.0 MB were pasted"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(officer, meeting, text, sentence):
    started = time.process_time()
    response = officer.post(address(meeting), {"text": text}, follow=True)
    [(place, told)] = response.context["error_links"]
    assert (place, time.process_time() - started < 2) == ("id_text", True)
    assert sentence in told


def test_a_hostile_text_is_inert(officer, meeting):
    text = "09:00 <script>alert(1)</script>\u202eOpening\x00\n10:00 <img src=x onerror=alert(2)>"
    review = officer.post(address(meeting), {"text": text}, follow=True)
    shown = review.content.decode()
    for raw in ("<script>alert", "<img src=x", "\u202e", "\x00"):
        assert raw not in shown
    Form.of(officer, address(meeting), review).send(_save="1")
    assert list(meeting.sessions.values_list("title", flat=True)) == [
        "<script>alert(1)</script>Opening",
        "<img src=x onerror=alert(2)>",
    ]
    page = Client().get(meeting.get_absolute_url()).content.decode()
    assert ("<script>alert" in page, "&lt;script&gt;alert" in page) == (False, True)


def test_who_may_not_change_the_meeting_may_not_paste(meeting):
    user = User.objects.create_user("looker", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client = Client()
    client.force_login(user)
    answers = [client.get(address(meeting)), client.post(address(meeting), {"text": TEXT})]
    assert [each.status_code for each in answers] == [403, 403]
    change = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    assert address(meeting) not in client.get(change).content.decode()


def test_the_page_is_linked_and_a_meeting_that_is_none_is_none(officer, meeting):
    change = officer.get(reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    assert f'href="{address(meeting)}"' in change.content.decode()
    assert officer.get("/admin/meetings/meeting/999999/programme/").status_code == 404


def test_the_form_of_a_meeting_takes_times_as_they_are_typed(officer, meeting):
    form = Form(officer, reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    form.add_row("sessions", title="Opening", starts_at_local="9am", ends_at_local="9.30")
    assert form.send().status_code == 302
    row = meeting.sessions.get()
    assert (row.starts_at_local, row.ends_at_local) == (dt.time(9), dt.time(9, 30))
    form = Form(officer, form.url)
    assert (form["sessions-0-starts_at_local"], form["sessions-0-ends_at_local"]) == (
        "09:00",
        "09:30",
    )
    form["sessions-0-starts_at_local"] = "half past nine"
    [(place, sentence)] = mistakes(form.send())
    assert place == "id_sessions-0-starts_at_local"
    assert "“half past nine” is not a time. Write it like 09:30, 9.30 or 9am." in sentence


def test_the_typed_time_knows_whether_it_was_changed():
    field = TypedTimeField()
    answers = [field.has_changed(dt.time(9), each) for each in ("9am", "09:00", "9.30", "x", "")]
    assert answers == [False, False, True, True, True]


def test_nothing_recorded_is_nothing():
    assert (Recorded().is_nothing, Recorded(sessions_changed=1).is_nothing) == (True, False)
