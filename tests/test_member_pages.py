"""What the page of a member and the table of participation say, whole."""

import csv
import datetime as dt
import io

import pytest

from members.models import Group, Membership

from . import make
from .reading import read

pytestmark = pytest.mark.django_db

SOURCE = "https://en.vietnamplus.vn/ahg"
OTHER = "https://www.baliprocess.net/fourteenth"


def series():
    return make.a_series(name="Ad Hoc Group Senior Officials Meeting", short_name="AHG SOM")


def test_member_page_tells_seats_and_meetings(client):
    member = make.a_member(
        "Viet Nam", slug="viet-nam", iso_code="VN", note="Two spellings.", source_url=SOURCE
    )
    make.a_seat(member, started_on=dt.date(2002, 1, 1), started_precision="year", source_url=SOURCE)
    bodies = Group.objects.create(name="Ad Hoc Group", kind="ad-hoc-group", slug="ahg")
    Membership.objects.create(
        group=bodies,
        member=member,
        role="observer",
        started_on=dt.date(2009, 7, 1),
        started_precision="month",
        ended_on=dt.date(2011, 7, 1),
        ended_precision="month",
        note="Before it joined.",
        source_url=OTHER,
    )
    member.milestones.create(
        occurred_on=dt.date(2018, 12, 1),
        precision="month",
        instrument="Global Compact",
        text="Approved the compact.",
    )
    member.names.create(text="Việt Nam", language="vi")
    member.names.create(text="Vietnamese", kind="demonym")
    member.names.create(text="Vietam", kind="misprint")
    group = series()
    meeting = make.a_meeting(series=group, number=14, city="Da Nang", country=member)
    meeting.hosts.add(member)
    delegation = make.a_delegation(meeting, member, source_url=OTHER)
    delegation.delegates.create(name="To Anh Dung", position="Deputy Minister")
    earlier = make.a_meeting(series=group, number=1, starts_on=dt.date(2009, 7, 27))
    make.a_delegation(earlier, member, capacity="observer")
    make.a_meeting(series=group, number=15, starts_on=dt.date(2020, 10, 20))
    page = read(client.get("/members/viet-nam/"))
    assert page.title == [
        "Viet Nam",
        "Member of the Bali Process since 2002. On record at 2 of 3 meetings.",
    ]
    assert page.sections == {
        "Seats": ["Bali Process", "Member, since 2002 [1]"],
        "Formerly": [
            "Ad Hoc Group",
            "Observer, July 2009 – July 2011 [2]",
            "Before it joined.",
        ],
        "Milestones": ["December 2018", "Approved the compact. Global Compact"],
        "Meetings": [
            "Fourteenth Ad Hoc Group Senior Officials Meeting",
            "Da Nang, Viet Nam · 23 July 2019 · took part [2]",
            "To Anh Dung, Deputy Minister",
            "First Ad Hoc Group Senior Officials Meeting",
            "27 July 2009 · observed",
            "Calendar",
            "Subscribe",
            "Feed",
            "JSON",
            "As a table",
            "CSV, with sources",
        ],
        "Hosted": [
            "Fourteenth Ad Hoc Group Senior Officials Meeting",
            "Da Nang, Viet Nam · 23 July 2019",
        ],
        "Other names": ["Việt Nam"],
        "Note": ["Two spellings."],
        "Sources": [
            "en.vietnamplus.vn: the member, its seats",
            "baliprocess.net: its former seats, its meetings",
        ],
    }
    (line,) = page.main.all("figure", "record")
    kinds = [each.classes[0] for each in line.all("a") if each.all("circle", "hit")]
    assert kinds == ["ring", "filled", "faint"]
    assert page.main.one("ul", "legend").lines == [
        "took part",
        "observed, or came as a guest",
        "sent apologies, or meeting called off",
        "not named in the record",
    ]
    (name,) = page.main.one("ul", "run").all("li")
    assert name.attributes == {"lang": "vi"}


def test_participation_says_the_same_in_the_table_and_in_the_list(client):
    group = series()
    first = make.a_meeting(series=group, number=1, starts_on=dt.date(2009, 7, 27))
    second = make.a_meeting(series=group, number=2, starts_on=dt.date(2010, 6, 1))
    make.a_meeting(series=group, number=3, starts_on=dt.date(2011, 6, 1))
    chair, host, fiji = (make.a_member(name) for name in ("Australia", "Bhutan", "Fiji"))
    iom = make.a_member("Migration", short_name="IOM", kind="organisation")
    second.hosts.add(host)
    make.a_delegation(first, chair, capacity="co-chair")
    make.a_delegation(second, chair, capacity="co-chair")
    make.a_delegation(second, host)
    make.a_delegation(first, fiji, presence="apologies")
    make.a_delegation(second, fiji, presence="confirmed")
    make.a_delegation(first, iom, capacity="observer")
    page = read(client.get("/participation/"))
    (table,) = page.main.all("table")
    rows = [
        [cell.text for cell in row.content if getattr(cell, "tag", None) in {"th", "td"}]
        for row in table.all("tr")
    ]
    no_list = "no list of participants in the record"
    assert rows == [
        [
            "Member or observer",
            "1 2009 First Ad Hoc Group Senior Officials Meeting, 27 July 2009",
            "2 2010 Second Ad Hoc Group Senior Officials Meeting, 1 June 2010",
            "3 2011 Third Ad Hoc Group Senior Officials Meeting, 1 June 2011",
            "In all",
        ],
        ["Countries and territories"],
        ["Australia", "co-chaired", "co-chaired", no_list, "2"],
        ["Bhutan", "", "hosted", no_list, "1"],
        ["Fiji", "sent apologies", "invited, attendance not known", no_list, "0"],
        ["Organisations"],
        ["IOM", "observed", "", no_list, "1"],
        ["On record in all", "2", "2", "", ""],
    ]
    assert page.main.one("div", "narrow-only").lines == [
        "Countries and territories",
        "Australia",
        "Co-chaired: AHG SOM 1 (2009), AHG SOM 2 (2010)",
        "Bhutan",
        "Hosted: AHG SOM 2 (2010)",
        "Fiji",
        "Sent apologies: AHG SOM 1 (2009)",
        "Invited, attendance not known: AHG SOM 2 (2010)",
        "Organisations",
        "IOM",
        "Observed: AHG SOM 1 (2009)",
    ]
    assert page.main.one("ul", "signs").lines == [
        "co-chaired",
        "hosted",
        "observed",
        "sent apologies",
        "invited, attendance not known",
        "not named in the record",
        "no list of participants in the record",
    ]


def test_participation_of_one_member_as_a_table_and_with_its_sources(client):
    group = series()
    fiji, other = make.a_member("Fiji", slug="fiji"), make.a_member("Bhutan")
    first = make.a_meeting(series=group, number=1, slug="one", starts_on=dt.date(2009, 7, 27))
    second = make.a_meeting(series=group, number=2, slug="two", starts_on=dt.date(2010, 6, 1))
    third = make.a_meeting(series=group, number=3, slug="three", names_public="nothing")
    draft = make.a_meeting(series=group, number=4, slug="four", status="draft")
    make.a_delegation(first, fiji, source_url="https://a.org/1")
    make.a_delegation(first, other)
    make.a_delegation(second, other)
    for hidden in (third, draft):
        make.a_delegation(hidden, fiji)
    page = read(client.get("/members/fiji/"))
    assert page.links(href="/participation/?member=fiji") == ["/participation/?member=fiji"]
    (address,) = page.links(href="/participation.csv?member=fiji")
    rows = list(csv.DictReader(io.StringIO(client.get(address).content.decode("utf-8-sig"))))
    assert [(row["member"], row["meeting"], row["source_url"]) for row in rows] == [
        ("fiji", "one", "https://a.org/1")
    ]
    table = read(client.get("/participation/?member=fiji"))
    assert table.main.one(id="result-count").text == "1 member or observer at 1 meeting"
    assert table.main.one("ul", "pills").lines == ["Remove One member: Fiji ×", "Clear all"]
    unknown = client.get("/participation/?member=nope")
    assert unknown.context["filterset"].form.errors == {
        "member": ["The record knows no member “nope”."]
    }
