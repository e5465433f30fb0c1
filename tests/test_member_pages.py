"""What the page of a member and the table of participation say, whole."""

import csv
import datetime as dt
import io

import pytest

from meetings import participation
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
    delegation.delegates.create(name="To Anh Dung", position="Deputy Minister", function="head")
    earlier = make.a_meeting(series=group, number=1, starts_on=dt.date(2009, 7, 27))
    make.a_delegation(earlier, member, capacity="observer")
    make.a_meeting(series=group, number=15, starts_on=dt.date(2020, 10, 20))
    response = client.get("/members/viet-nam/")
    page = read(response)
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
            "Da Nang, Viet Nam · 23 July 2019 · hosted [2]",
            "To Anh Dung, Deputy Minister · head of delegation",
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
        "took part, hosted or co-chaired",
        "observed, or came as a guest",
        "sent apologies, or meeting called off",
        "not named in the record, or not known to have come",
    ]
    assert [mark.entry.note for row in response.context["line"].rows for mark in row.marks] == [
        "observed",
        "hosted, headed by To Anh Dung",
        "not named in the record",
    ]
    (name,) = page.main.one("ul", "run").all("li")
    assert name.attributes == {"lang": "vi"}


def cells(response):
    """The table of participation as rows of texts."""
    (table,) = read(response).main.all("table")
    return [
        [cell.text for cell in row.content if getattr(cell, "tag", None) in {"th", "td"}]
        for row in table.all("tr")
    ]


@pytest.fixture
def three_meetings():
    """Every part a member can have had, at three meetings of one series."""
    group = series()
    first = make.a_meeting(series=group, number=1, slug="one", starts_on=dt.date(2009, 7, 27))
    second = make.a_meeting(series=group, number=2, slug="two", starts_on=dt.date(2010, 6, 1))
    make.a_meeting(series=group, number=3, slug="three", starts_on=dt.date(2011, 6, 1))
    names = ("Australia", "Bhutan", "Fiji", "Guam", "India", "Nauru", "Oman", "Palau", "Tonga")
    at = {name: make.a_member(name) for name in names}
    iom = make.a_member("Migration", short_name="IOM", kind="organisation")
    second.hosts.add(at["Bhutan"], at["India"])
    make.a_delegation(first, at["Australia"], capacity="co-chair")
    make.a_delegation(second, at["Australia"], capacity="co-chair")
    make.a_delegation(second, at["Bhutan"])
    make.a_delegation(second, at["India"], capacity="co-chair")
    make.a_delegation(first, at["Fiji"], presence="apologies")
    make.a_delegation(second, at["Fiji"], presence="confirmed")
    make.a_delegation(first, at["Guam"], capacity="invited")
    make.a_delegation(second, at["Guam"], presence="unknown")
    make.a_delegation(first, iom, capacity="observer")
    # A member since between the meetings, one that left, one never named, one only to come.
    make.a_seat(at["Nauru"], started_on=dt.date(2010, 1, 1))
    make.a_seat(at["Oman"], ended_on=dt.date(2009, 12, 31))
    make.a_seat(at["Palau"])
    make.a_seat(at["Tonga"], started_on=dt.date(2020, 1, 1))


NO_LIST = "no list of participants in the record"
NOT_NAMED = "not named in the record"


def test_participation_says_the_same_in_the_table_and_in_the_list(client, three_meetings):
    response = client.get("/participation/")
    assert cells(response) == [
        [
            "Member or observer ↑",
            "1 2009 First Ad Hoc Group Senior Officials Meeting, 27 July 2009",
            "2 2010 Second Ad Hoc Group Senior Officials Meeting, 1 June 2010",
            "3 2011 Third Ad Hoc Group Senior Officials Meeting, 1 June 2011",
            "In all",
        ],
        ["Countries and territories"],
        ["Australia", "co-chaired", "co-chaired", NO_LIST, "2"],
        ["Bhutan", NOT_NAMED, "hosted", NO_LIST, "1"],
        ["Fiji", "sent apologies", "invited, attendance not known", NO_LIST, "0"],
        ["Guam", "invited guest", "on record, attendance not known", NO_LIST, "2"],
        ["India", NOT_NAMED, "co-chaired and hosted", NO_LIST, "1"],
        ["Nauru", "not yet a member", NOT_NAMED, NO_LIST, "0"],
        ["Oman", NOT_NAMED, "no longer a member", "no longer a member", "0"],
        ["Palau", NOT_NAMED, NOT_NAMED, NO_LIST, "0"],
        ["Organisations"],
        ["IOM", "observed", NOT_NAMED, NO_LIST, "1"],
        ["On record in all", "3", "4", "", "7"],
    ]
    # A series and its number stay together.
    assert ">AHG\xa0SOM\xa01\xa0(2009)</a>" in response.text
    page = read(response)
    ahg = "AHG SOM"
    assert page.main.one("div", "narrow-only").lines == [
        "Order: by name ↑ · by number of meetings",
        "Countries and territories",
        "Australia",
        "On record at 2 of 3 meetings",
        f"Co-chaired: {ahg} 1 (2009), {ahg} 2 (2010)",
        "Bhutan",
        "On record at 1 of 3 meetings",
        f"Hosted: {ahg} 2 (2010)",
        "Fiji",
        "On record at 0 of 3 meetings",
        f"Sent apologies: {ahg} 1 (2009)",
        f"Invited, attendance not known: {ahg} 2 (2010)",
        "Guam",
        "On record at 2 of 3 meetings",
        f"Invited guest: {ahg} 1 (2009)",
        f"On record, attendance not known: {ahg} 2 (2010)",
        "India",
        "On record at 1 of 3 meetings",
        f"Co-chaired and hosted: {ahg} 2 (2010)",
        "Nauru",
        "On record at 0 of 3 meetings",
        f"Not yet a member: {ahg} 1 (2009)",
        "Oman",
        "On record at 0 of 3 meetings",
        f"No longer a member: {ahg} 2 (2010), {ahg} 3 (2011)",
        "Palau",
        "On record at 0 of 3 meetings",
        "Organisations",
        "IOM",
        "On record at 1 of 3 meetings",
        f"Observed: {ahg} 1 (2009)",
    ]
    assert page.main.one("ul", "signs").lines == [
        "co-chaired and hosted",
        "co-chaired",
        "hosted",
        "observed",
        "invited guest",
        "sent apologies",
        "invited, attendance not known",
        "on record, attendance not known",
        "not yet a member",
        "no longer a member",
        NOT_NAMED,
        NO_LIST,
    ]
    # Each is told apart by its mark, too.
    marks = [mark for mark, _words in participation.CELLS.values()]
    assert len({*marks}) == len(marks)
    drawn = {each.classes[-1] for each in page.main.one("table").all("span", "tick")}
    assert drawn == {*participation.CELLS} - {"member", "ahead", "called-off"}


def test_what_has_not_met_counts_for_nobody(client):
    today = dt.date.today()  # noqa: DTZ011 (a day, not a moment)
    group, member = series(), make.a_member("Fiji", slug="fiji")
    make.a_seat(member)
    make.a_delegation(make.a_meeting(series=group, number=1), member)
    make.a_meeting(series=group, number=2, event_status="cancelled")
    make.a_meeting(series=group, number=3, starts_on=today + dt.timedelta(days=3))
    page = client.get("/participation/")
    assert cells(page)[2] == ["Fiji", "took part", "called off", "still to come", "1"]
    assert read(page).main.one("ul", "entries").lines[1] == "On record at 1 of 1 meeting"
    member = client.get("/members/fiji/")
    assert "On record at 1 of 1\xa0meeting." in member.text
    notes = [mark.entry.note for row in member.context["line"].rows for mark in row.marks]
    assert sorted(notes) == ["called off", "still to come", "took part"]
    assert "1\xa0meeting of ministers" in client.get("/").text


def test_participation_is_ordered_by_links_in_its_head(client, three_meetings):
    def order(query):
        response = client.get(f"/participation/{query}")
        (table,) = read(response).main.all("table")
        heads = table.all("tr")[0].all("th")
        sorts = [each.attributes.get("aria-sort") for each in (heads[0], heads[-1])]
        links = [each.all("a")[0].attributes["href"] for each in (heads[0], heads[-1])]
        names = [row[0] for row in cells(response)[2:] if len(row) > 1][:-1]
        return names, sorts, links

    series = "series=ad-hoc-group-senior-officials-meeting"
    by_name, sorts, links = order("")
    assert by_name == [*sorted(by_name[:-1]), "IOM"]
    assert sorts == ["ascending", None]
    assert links == [f"?{series}&sort=-name", f"?{series}&sort=-total"]
    by_total, sorts, links = order(links[1])
    assert by_total[:4] == ["Australia", "Guam", "Bhutan", "India"]
    assert sorts == [None, "descending"]
    assert links == [f"?{series}&sort=name", f"?{series}&sort=total"]
    fewest, sorts, _links = order(links[1])
    assert (fewest[0], fewest[-2:], sorts) == ("Fiji", ["Guam", "IOM"], [None, "ascending"])
    assert order("?sort=-name")[0] == [*reversed(by_name[:-1]), "IOM"]
    # No choice of something, so no pill; the files follow it.
    page = read(client.get(f"/participation/?{series}&sort=-total"))
    assert page.main.one("ul", "pills").lines == [
        "Remove Series: Ad Hoc Group Senior Officials Meeting ×",
        "Clear all",
    ]
    assert page.main.one("input", name="sort").attributes["value"] == "-total"
    rows = client.get("/participation.json?sort=-total").json()["participation"]
    assert [row["member"] for row in rows][:3] == ["australia", "australia", "guam"]


def test_an_order_that_is_none_says_which_there_are(client, three_meetings):
    response = client.get("/participation/?sort=colour")
    assert response.status_code == 400
    sentence = "“colour” is not one of the values of this filter: name, -name, -total, total."
    assert read(response).main.one(id="result-count").text == sentence
    errors = client.get("/participation.json?sort=colour").json()["errors"]
    assert errors == {"sort": [sentence]}


def test_participation_for_machines_holds_its_totals(client, three_meetings):
    data = client.get("/participation.json").json()
    assert (data["count"], len(data["participation"])) == (9, 9)
    assert data["totals"]["meetings"] == [
        {"meeting": "one", "delegations": 3},
        {"meeting": "two", "delegations": 4},
        {"meeting": "three", "delegations": 0},
    ]
    assert {row["member"]: row["meetings"] for row in data["totals"]["members"]} == {
        "australia": 2,
        "bhutan": 1,
        "fiji": 0,
        "guam": 2,
        "india": 1,
        "nauru": 0,
        "oman": 0,
        "palau": 0,
        "iom": 1,
    }


def test_many_meetings_stand_on_pages_of_columns_and_all_in_the_files(client):
    group, fiji = series(), make.a_member("Fiji")
    for number in range(1, 33):
        meeting = make.a_meeting(
            series=group, number=number, starts_on=dt.date(2000 + number, 1, 1)
        )
        make.a_delegation(meeting, fiji)
    pages = [client.get(f"/participation/?page={number}") for number in (1, 2)]
    numbers = [[m.number for m in page.context["table"].meetings] for page in pages]
    assert numbers == [list(range(3, 33)), [1, 2]]
    page = read(pages[0])
    assert page.main.one(id="result-count").text == (
        "1 member or observer at 32 meetings, 1–30 shown"
    )
    query = "series=ad-hoc-group-senior-officials-meeting"
    assert page.links(rel="next") == [f"?{query}&page=2"]
    far = client.get("/participation/?page=3")
    assert far.status_code == 404
    assert (
        read(far).main.all("p", "notice")[0].text == "There is no page “3” in this list: it has 2."
    )
    assert [m.number for m in far.context["table"].meetings] == [1, 2]
    assert len(client.get("/participation.json").json()["participation"]) == 32


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
