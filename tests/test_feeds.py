"""The Atom feeds, by the rules of RFC 4287, and what they say as the record changes."""

import datetime as dt

import pytest

from meetings.models import Meeting
from tests import make
from tests.atom import read

pytestmark = pytest.mark.django_db

BASE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
FEEDS = [
    "/meetings.atom",
    "/meetings/ahg.atom",
    "/documents.atom",
    "/news.atom",
    "/members.atom",
    "/members/fiji.atom",
]


@pytest.fixture
def record():
    fiji = make.a_member("Fiji", slug="fiji")
    make.a_seat(fiji, started_on=dt.date(2002, 2, 1), started_precision="month")
    series = make.a_series(name="Ad Hoc Group Meeting", slug="ahg")
    meeting = make.a_meeting(
        series=series, number=14, slug="ahg-14", summary="<b>Bold</b> & \x0bplain", city="Nadi"
    )
    make.a_delegation(meeting, fiji)
    make.a_document(title="Statement", slug="statement", issued_on="2019-07-24", meeting=meeting)
    article = make.an_article(headline="They met", slug="they-met", standfirst="In Nadi.")
    article.members.add(fiji)
    Meeting.objects.update(updated_at=BASE, created_at=BASE)
    meeting.refresh_from_db()
    return meeting


@pytest.mark.parametrize("address", FEEDS)
def test_every_feed_keeps_the_rules_of_atom(client, record, address):
    response = client.get(address)
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = read(response.content)
    assert feed["links"]["self"] == f"http://testserver{address}"
    assert feed["entries"]
    for entry in feed["entries"]:
        page = entry["links"]["alternate"].removeprefix("http://testserver")
        assert client.get(page).status_code == 200
    assert client.get(feed["links"]["alternate"]).status_code == 200


@pytest.mark.parametrize("address", ["/meetings.atom", "/documents.atom", "/news.atom"])
def test_an_empty_feed_keeps_the_rules_too(client, address):
    assert read(client.get(address).content)["entries"] == []


def test_whole_entry_of_a_meeting(client, record):
    (entry,) = read(client.get("/meetings.atom").content)["entries"]
    identifier = entry.pop("id")
    assert identifier.startswith("urn:uuid:")
    assert entry == {
        "title": "Fourteenth Ad Hoc Group Meeting",
        "published": "2026-01-01T00:00:00+00:00",
        "updated": "2026-01-01T00:00:00+00:00",
        "summary": "<p>Nadi · 23\xa0July\xa02019<br>&lt;b&gt;Bold&lt;/b&gt; &amp; <br>plain</p>",
        "links": {"alternate": "http://testserver/meetings/ahg/14/"},
    }


def test_a_report_of_which_only_the_year_is_known_does_not_come_as_the_newest(client, record):
    (entry,) = read(client.get("/news.atom").content)["entries"]
    assert entry["published"] == "2019-01-01T00:00:00+00:00"


def test_an_entry_that_moves_to_another_address_is_the_same_entry(client, record):
    (before,) = read(client.get("/meetings.atom").content)["entries"]
    record.number = 15
    record.event_status, record.event_status_reason = "cancelled", "No quorum."
    record.save()
    Meeting.objects.update(updated_at=BASE + dt.timedelta(hours=1))
    (after,) = read(client.get("/meetings.atom").content)["entries"]
    assert {name: after[name] for name in after if after[name] != before[name]} == {
        "title": "Fifteenth Ad Hoc Group Meeting",
        "updated": "2026-01-01T01:00:00+00:00",
        "summary": "<p>Cancelled: No quorum.<br>Nadi · 23\xa0July\xa02019"
        "<br>&lt;b&gt;Bold&lt;/b&gt; &amp; <br>plain</p>",
        "links": {"alternate": "http://testserver/meetings/ahg/15/"},
    }


def test_the_feed_of_a_filter_is_another_feed_than_that_of_all(client, record):
    whole, part = (
        read(client.get(address).content)
        for address in ("/meetings.atom", "/meetings.atom?year=2019")
    )
    assert part["id"] != whole["id"]
    assert part["links"] == {
        "alternate": "http://testserver/meetings/?year=2019",
        "self": "http://testserver/meetings.atom?year=2019",
    }
    assert [entry["id"] for entry in part["entries"]] == [e["id"] for e in whole["entries"]]


def test_what_appeared_on_its_hour_was_updated_then(client, record):
    hour = BASE + dt.timedelta(days=3)
    Meeting.objects.update(publish_at=hour)
    (entry,) = read(client.get("/meetings.atom").content)["entries"]
    assert entry["updated"] == entry["published"] == "2026-01-04T00:00:00+00:00"


def test_feed_of_a_member_tells_of_its_meetings_and_its_news(client, record):
    fiji = record.delegations.get().member
    for title, values in {
        "Secret": {"names_public": "nothing"},
        "Draft": {"status": "draft"},
    }.items():
        make.a_delegation(make.a_meeting(title=title, **values), fiji)
    make.a_delegation(make.a_meeting(title="Stayed away"), fiji, presence="apologies")
    make.a_meeting(title="Elsewhere")
    make.an_article(headline="Of others")
    feed = read(client.get("/members/fiji.atom").content)
    assert [feed["title"], feed["links"]["alternate"]] == [
        "Bali Process: Fiji",
        "http://testserver/members/fiji/",
    ]
    assert [entry["title"] for entry in feed["entries"]] == [
        "They met",
        "Fourteenth Ad Hoc Group Meeting",
    ]


def test_feed_of_members_is_renewed_when_a_seat_changes(client, record):
    palau = make.a_member("Palau")
    seat = make.a_seat(palau, "observer")
    entries = read(client.get("/members.atom").content)["entries"]
    assert [entry["title"] for entry in entries] == ["Palau", "Fiji"]
    fiji_seat = record.delegations.get().member.memberships.get()
    fiji_seat.role = "co-chair"
    fiji_seat.save()
    entries = read(client.get("/members.atom").content)["entries"]
    assert [(entry["title"], entry["summary"]) for entry in entries] == [
        ("Fiji", "<p>Co-chair since February\xa02002</p>"),
        ("Palau", "<p>Observer</p>"),
    ]
    assert seat.member == palau
