"""What pages say of themselves to browsers, search engines and those who share an address."""

import pytest

from . import make
from .reading import read

pytestmark = pytest.mark.django_db


def test_page_says_what_it_is_to_those_who_share_it(client):
    group = make.a_series(slug="s", name='Meeting on "Links" & <Chains>')
    make.a_meeting(series=group, number=1, city="Manila", summary="What\nwas said.")
    page = read(client.get("/meetings/s/1/?from=a-letter"))
    title = 'First Meeting on "Links" & <Chains>'
    assert page.root.all("title")[0].text == f"{title} · The Bali Process"
    assert {name: page.meta(name) for name in ("description", "og:title", "og:description")} == {
        "description": "Manila, 23 July 2019. What was said.",
        "og:title": title,
        "og:description": "Manila, 23 July 2019. What was said.",
    }
    assert page.links(rel="canonical") == ["http://testserver/meetings/s/1/"]
    assert page.meta("og:url") == "http://testserver/meetings/s/1/"
    assert [each for each in page.links(rel="alternate") if "oembed" not in each] == [
        "http://testserver/meetings/s/1/",
        "http://testserver/id/meetings/s/1/",
        "http://testserver/meetings/s/1/",
        "/meetings/s/1.json",
        "/meetings/s/1.ics",
    ]
    embed = "oembed.json?url=http%3A%2F%2Ftestserver%2Fmeetings%2Fs%2F1%2F"
    assert page.links(type="application/json+oembed") == [f"http://testserver/{embed}"]
    lists = read(client.get("/meetings/?year=2019"))
    assert lists.links(rel="alternate", type="application/atom+xml") == ["/meetings.atom?year=2019"]


def test_title_of_a_list_tells_what_is_chosen(client):
    make.a_meeting(country=make.a_member("Fiji", slug="fiji"))
    page = read(client.get("/meetings/?year=2019&place=fiji"))
    assert page.root.all("title")[0].text == "Meetings, 2019, Fiji · The Bali Process"


def test_error_page_claims_no_address(client):
    page = read(client.get("/nowhere/"))
    assert page.title == [
        "Error 404",
        "There is no page at this address",
        (
            "It may have been mistyped, or the link that led here may be old. What the record "
            "holds can be searched."
        ),
    ]
    assert page.links(rel="canonical") == []
    assert page.meta("robots") == "noindex"
