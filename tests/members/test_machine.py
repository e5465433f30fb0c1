"""What machines learn of members and groups beside what lists tell of them."""

import pytest

from meetings import nearest
from meetings.models import Delegation
from tests import make

pytestmark = pytest.mark.django_db


def test_a_member_is_told_with_all_that_its_page_shows(client):
    member = make.a_member("Viet Nam")
    member.names.create(text="Vietnam", kind="official")
    member.names.create(text="Vietnamese", kind="demonym")
    meeting = make.a_meeting()
    meeting.hosts.add(member)
    article = make.an_article(headline="A report")
    article.members.add(member)
    photo = make.a_photo(album=make.an_album(), alt_text="The hall", credit_line="VNA")
    photo.members_shown.add(member)
    data = client.get("/members/viet-nam.json").json()
    assert data["hosted"] == [meeting.slug]
    assert [each["headline"] for each in data["news"]] == ["A report"]
    assert [(each["alt_text"], each["credit_line"]) for each in data["photos"]] == [
        ("The hall", "VNA")
    ]
    assert data["photos"][0]["url"] == f"http://testserver{photo.get_absolute_url()}"
    # How the people are called serves to read lists and is on no page.
    assert [each["text"] for each in data["names"]] == ["Vietnam"]


def test_what_is_cut_leads_to_all_meetings_apologies_included(client, monkeypatch):
    monkeypatch.setattr(nearest, "BEFORE", 1)
    member = make.a_member("Viet Nam")
    came, away = make.a_meeting(number=1), make.a_meeting(number=2)
    make.a_delegation(came, member)
    make.a_delegation(away, member, presence=Delegation.Presence.APOLOGIES)
    make.a_delegation(make.a_meeting(number=3), make.a_member("Fiji"))
    address = client.get("/members/viet-nam.json").json()["more_url"]
    assert address == "http://testserver/meetings.json?named=viet-nam"
    rows = client.get(address.removeprefix("http://testserver")).json()["meetings"]
    assert {row["slug"] for row in rows} == {came.slug, away.slug}


def test_a_group_names_the_series_of_its_meetings(client):
    group = make.the_process()
    series = make.a_series(group=group)
    data = client.get(f"{group.get_absolute_url().rstrip('/')}.json").json()
    assert data["series"] == [series.slug]
