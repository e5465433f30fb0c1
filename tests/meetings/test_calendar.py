"""The calendar, read back by a reader that is not the one that writes it."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from baliprocess.acts import act, undo
from baliprocess.restored import Restoration
from meetings.models import Meeting, Series, Session
from members.models import Member
from tests import make
from tests.ical import read

pytestmark = pytest.mark.django_db

BASE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
PLACE = "/meetings/ahg-som/14.ics"


@pytest.fixture
def meeting():
    viet_nam = make.a_member("Viet Nam", slug="viet-nam")
    series = make.a_series(name="Ad Hoc Group Meeting", slug="ahg-som")
    meeting = make.a_meeting(
        series=series,
        number=14,
        city="Da Nang",
        country=viet_nam,
        venue="Palm Hall; east, wing",
        event_status="scheduled",
        timezone="Asia/Ho_Chi_Minh",
        starts_on=dt.date(2027, 7, 23),
        ends_on=dt.date(2027, 7, 24),
        summary="First line\nSecond, with a comma; and \\ more. " + "Đà Nẵng " * 12,
    )
    Meeting.objects.update(created_at=BASE)
    meeting.refresh_from_db()
    return meeting


def snapshot(client, address=PLACE):
    """The events of the calendar as {name: value}; the n-th version was made n hours after BASE."""
    versions = [
        version
        for model in (Member, Series, Meeting, Session)
        for version in model.history.order_by("history_id")
    ]
    for hours, version in enumerate(versions):
        version.history_date = BASE + dt.timedelta(hours=hours)
        version.save()
    response = client.get(address)
    assert response.status_code == 200, response.content
    return [event.values for event in read(response.content).all("VEVENT")]


def changed(before, after):
    """What differs between two snapshots of one event."""
    (before,), (after,) = before, after
    return {name: after.get(name) for name in before | after if before.get(name) != after.get(name)}


def test_whole_calendar_of_a_meeting_is_read_back(client, meeting):
    found = snapshot(client)
    assert found == [
        {
            "UID": f"meeting-{meeting.pk}@meetings.bali-process",
            "SUMMARY": "Fourteenth Ad Hoc Group Meeting",
            "DTSTART": "VALUE=DATE:20270723",
            "DTEND": "VALUE=DATE:20270725",
            "DTSTAMP": "20260101T020000Z",
            "LAST-MODIFIED": "20260101T020000Z",
            "CREATED": "20260101T000000Z",
            "SEQUENCE": "3",
            "STATUS": "TENTATIVE",
            "TRANSP": "TRANSPARENT",
            "URL": "http://testserver/meetings/ahg-som/14/",
            "LOCATION": "Palm Hall; east, wing, Da Nang, Viet Nam",
            "DESCRIPTION": meeting.summary,
        }
    ]
    whole = read(client.get(PLACE).content).values
    assert whole == {
        "PRODID": "-//Bali Process//Meetings//EN",
        "VERSION": "2.0",
        "METHOD": "PUBLISH",
        "NAME": "Fourteenth Ad Hoc Group Meeting",
        "X-WR-CALNAME": "Fourteenth Ad Hoc Group Meeting",
        "REFRESH-INTERVAL": "VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL": "PT6H",
        "SOURCE": f"VALUE=URI:http://testserver{PLACE}",
    }


def test_the_file_is_the_same_as_long_as_the_record_is(client, meeting):
    assert client.get(PLACE).content == client.get(PLACE).content


def move(meeting):
    meeting.starts_on, meeting.ends_on = dt.date(2027, 9, 30), dt.date(2027, 9, 30)
    meeting.save()


def rename(meeting):
    meeting.title = "Meeting of the Ad Hoc Group"
    meeting.save()


def rename_its_series(meeting):
    meeting.series.name = "Ad Hoc Group Senior Officials Meeting"
    meeting.series.save()


def rename_its_country(meeting):
    meeting.country.name = "Socialist Republic of Viet Nam"
    meeting.country.save()


def confirm(meeting):
    meeting.event_status = "confirmed"
    meeting.save()


def postpone(meeting):
    meeting.event_status, meeting.event_status_reason = "postponed", "A typhoon."
    meeting.save()


def cancel(meeting):
    meeting.event_status, meeting.event_status_reason = "cancelled", "No quorum."
    meeting.save()


def make_it_go_online(meeting):
    meeting.city, meeting.country, meeting.venue, meeting.format = "", None, "", "virtual"
    meeting.save()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (move, {"DTSTART": "VALUE=DATE:20270930", "DTEND": "VALUE=DATE:20271001"}),
        (rename, {"SUMMARY": "Meeting of the Ad Hoc Group"}),
        (
            rename_its_series,
            {"SUMMARY": "Fourteenth Ad Hoc Group Senior Officials Meeting"},
        ),
        (
            rename_its_country,
            {"LOCATION": "Palm Hall; east, wing, Da Nang, Socialist Republic of Viet Nam"},
        ),
        (confirm, {"STATUS": "CONFIRMED"}),
        (
            postpone,
            {
                "STATUS": "CANCELLED",
                "SUMMARY": "Postponed: Fourteenth Ad Hoc Group Meeting",
                "DESCRIPTION": "A typhoon.\n\n",
            },
        ),
        (
            cancel,
            {
                "STATUS": "CANCELLED",
                "SUMMARY": "Cancelled: Fourteenth Ad Hoc Group Meeting",
                "DESCRIPTION": "No quorum.\n\n",
            },
        ),
        (make_it_go_online, {"LOCATION": "Online"}),
    ],
)
def test_calendars_follow_what_happens_to_a_meeting(client, meeting, change, told):
    before = snapshot(client)
    change(meeting)
    if "DESCRIPTION" in told:
        told = told | {"DESCRIPTION": told["DESCRIPTION"] + meeting.summary}
    version = {
        "SEQUENCE": "4",
        "DTSTAMP": "20260101T030000Z",
        "LAST-MODIFIED": "20260101T030000Z",
    }
    assert changed(before, snapshot(client)) == told | version


def test_a_meeting_postponed_and_dated_anew_is_the_same_event_again(client, meeting):
    before = snapshot(client)
    postpone(meeting)
    meeting.event_status, meeting.event_status_reason = "scheduled", ""
    move(meeting)
    assert changed(before, snapshot(client)) == {
        "DTSTART": "VALUE=DATE:20270930",
        "DTEND": "VALUE=DATE:20271001",
        "SEQUENCE": "5",
        "DTSTAMP": "20260101T040000Z",
        "LAST-MODIFIED": "20260101T040000Z",
    }


def sequence(client, address=PLACE):
    (event,) = read(client.get(address).content).all("VEVENT")
    return int(event.values["SEQUENCE"])


def test_sequence_rises_with_every_change_and_never_falls(client, meeting):
    other = make.a_series(name="New series", slug="new")
    seen = [sequence(client)]
    for change in (move, rename, rename_its_series, postpone, confirm, cancel):
        change(meeting)
        seen.append(sequence(client))
    # To a series that was changed less often, and to another country.
    meeting.series, meeting.country = other, make.a_member("Fiji")
    meeting.save()
    seen.append(sequence(client, "/meetings/new/14.ics"))
    assert seen == sorted({*seen})


def test_sequence_rises_when_an_act_is_undone(client, meeting):
    user = User.objects.create(username="officer")
    before = client.get(PLACE).content
    with act(user, "Moved it", subject=meeting) as done:
        move(meeting)
    moved = sequence(client)
    undo(done, user)
    assert sequence(client) > moved
    (event,), (first,) = read(client.get(PLACE).content).all("VEVENT"), read(before).all("VEVENT")
    assert event.values["DTSTART"] == first.values["DTSTART"]


def test_a_meeting_brought_back_is_the_same_event_and_newer(client, meeting):
    user = User.objects.create(username="officer")
    uid = read(client.get(PLACE).content).all("VEVENT")[0].values["UID"]
    before = sequence(client)
    with act(user, "Deleted it", subject=meeting) as done:
        meeting.delete()
    assert client.get("/meetings.ics").content.count(b"BEGIN:VEVENT") == 0
    undo(done, user)
    assert sequence(client) > before
    assert read(client.get(PLACE).content).all("VEVENT")[0].values["UID"] == uid


def test_the_first_change_after_a_backup_was_put_back_is_newer_than_all_before(client, meeting):
    move(meeting)
    rename(meeting)
    seen = sequence(client)
    # What a restore does: the later versions go with the record.
    Meeting.history.order_by("-history_id").first().delete()
    Meeting.history.order_by("-history_id").first().delete()
    Restoration.objects.create()
    put_back = sequence(client)
    cancel(meeting)
    assert seen < put_back < sequence(client) < 2**31


def test_sessions_stand_at_their_time_in_the_zone_of_the_place(client, meeting):
    for title, values in {
        "Opening": {"starts_at_local": dt.time(9), "ends_at_local": dt.time(9, 30), "room": "Hall"},
        "Press": {"starts_at_local": dt.time(17)},
        "Of unknown day": {"starts_at_local": dt.time(8), "held_on": None},
        "Of unknown time": {},
    }.items():
        meeting.sessions.create(title=title, **{"held_on": dt.date(2027, 7, 24)} | values)
    events = {event["SUMMARY"]: event for event in snapshot(client)}
    assert {
        title: [event["DTSTART"], event.get("DTEND"), event["LOCATION"], event["RELATED-TO"]]
        for title, event in events.items()
        if "RELATED-TO" in event
    } == {
        "Opening": [
            "TZID=Asia/Ho_Chi_Minh:20270724T090000",
            "TZID=Asia/Ho_Chi_Minh:20270724T093000",
            "Hall, Palm Hall; east, wing, Da Nang, Viet Nam",
            f"meeting-{meeting.pk}@meetings.bali-process",
        ],
        "Press": [
            "TZID=Asia/Ho_Chi_Minh:20270724T170000",
            None,
            "Palm Hall; east, wing, Da Nang, Viet Nam",
            f"meeting-{meeting.pk}@meetings.bali-process",
        ],
    }
    (zone,) = read(client.get(PLACE).content).all("VTIMEZONE")
    assert [part.values["TZOFFSETTO"] for part in zone.parts] == ["+0700"]
    # The days of the meeting are the whole of the long calendars.
    assert client.get("/meetings.ics").content.count(b"BEGIN:VEVENT") == 1


def test_a_changed_and_a_deleted_session_make_the_calendar_newer(client, meeting):
    session = meeting.sessions.create(
        title="Opening", held_on=dt.date(2027, 7, 24), starts_at_local=dt.time(9)
    )

    def sequences():
        return {event["SEQUENCE"] for event in snapshot(client)}

    assert sequences() == {"4"}
    session.starts_at_local = dt.time(10)
    session.save()
    assert sequences() == {"5"}
    session.delete()
    assert sequences() == {"6"}


def test_sessions_without_a_known_zone_are_left_out(client, meeting):
    meeting.sessions.create(
        title="Opening", held_on=dt.date(2027, 7, 24), starts_at_local=dt.time(9)
    )
    Meeting.objects.update(timezone="")
    assert [event["SUMMARY"] for event in snapshot(client)] == ["Fourteenth Ad Hoc Group Meeting"]


def test_what_is_not_public_or_has_no_day_stands_in_no_calendar(client, meeting):
    same = {"series": meeting.series}
    make.a_meeting(title="Draft", status="draft", **same)
    make.a_meeting(title="Withdrawn", status="withdrawn", **same)
    make.a_meeting(title="Later", publish_at=dt.datetime(2090, 1, 1, tzinfo=dt.UTC), **same)
    make.a_meeting(title="Month", date_precision="month", **same)
    make.a_meeting(title="Undated", starts_on=None, ends_on=None, **same)
    for address in ("/meetings.ics", "/meetings/ahg-som.ics"):
        assert [event["SUMMARY"] for event in snapshot(client, address)] == [
            "Fourteenth Ad Hoc Group Meeting"
        ]


def test_calendars_of_a_series_a_member_and_a_filter(client, meeting):
    fiji = make.a_member("Fiji", slug="fiji")
    other = make.a_meeting(title="Elsewhere", starts_on=dt.date(2026, 3, 1))
    hidden = make.a_meeting(title="Hidden", names_public="nothing")
    make.a_meeting(title="Away")
    for each in (other, hidden):
        make.a_delegation(each, fiji)
    make.a_delegation(meeting, fiji, presence="invited")

    def titles(address):
        return sorted(event["SUMMARY"] for event in snapshot(client, address))

    fourteenth = "Fourteenth Ad Hoc Group Meeting"
    assert titles("/meetings/ahg-som.ics") == [fourteenth]
    assert titles("/members/fiji.ics") == ["Elsewhere", fourteenth]
    assert titles("/meetings.ics?year=2027") == [fourteenth]
    assert titles("/meetings.ics?member=fiji&since=2026") == ["Elsewhere"]
    name = read(client.get("/meetings.ics?year=2027").content).values
    assert [name["NAME"], name["SOURCE"]] == [
        "Bali Process: 2027",
        "VALUE=URI:http://testserver/meetings.ics?year=2027",
    ]


def test_pages_offer_to_subscribe(client, meeting):
    make.a_delegation(meeting, make.a_member("Fiji", slug="fiji"))
    for page, address in {
        "/": "/meetings.ics",
        "/meetings/": "/meetings.ics",
        "/meetings/?year=2027": "/meetings.ics?year=2027",
        "/meetings/ahg-som/": "/meetings/ahg-som.ics",
        "/meetings/ahg-som/14/": "/meetings/ahg-som/14.ics",
        "/members/fiji/": "/members/fiji.ics",
    }.items():
        href = f'href="webcal://testserver{address}"'
        assert href in Client().get(page).content.decode(), page


@pytest.mark.parametrize("address", ["/meetings.ics", "/meetings.ics?year=2027"])
def test_versions_are_counted_only_of_the_meetings_that_a_calendar_holds(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    (asked,) = (q["sql"] for q in queries if "own_versions" in q["sql"])
    assert "LIMIT 1001" in asked
