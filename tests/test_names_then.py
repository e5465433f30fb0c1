"""Old meetings and groups under the names and roles of their day, with those of today beside."""

import csv
import datetime as dt
import io

import pytest

from meetings.lexicon import member_lexicon
from members.models import Group, Membership
from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db

LAST_DAY = dt.date(2022, 5, 31)


@pytest.fixture
def turkiye():
    member = make.a_member("Türkiye", slug="turkiye", iso_code="TR")
    member.names.create(text="Turkey", kind="former", language="en", ended_on=LAST_DAY)
    # Neither a name without its days, nor one of another language, is the name of then.
    member.names.create(text="Republic of Turkey", kind="former", language="en")
    member.names.create(text="Turquie", kind="former", language="fr", ended_on=LAST_DAY)
    return member


def a_meeting(turkiye, **values):
    series = make.a_series(name="Meeting", slug="meetings")
    meeting = make.a_meeting(
        series=series, slug="istanbul", title="It met", city="Istanbul", country=turkiye, **values
    )
    meeting.hosts.add(turkiye)
    make.a_delegation(meeting, turkiye, capacity="co-chair")
    return meeting


@pytest.mark.parametrize(
    ("day", "then"),
    [
        (dt.date(2011, 3, 1), "Turkey"),
        (LAST_DAY, "Turkey"),
        (dt.date(2022, 6, 1), "Türkiye"),
        (None, "Türkiye"),
    ],
)
def test_a_meeting_shows_its_members_under_the_name_of_its_day(client, turkiye, day, then):
    a_meeting(turkiye, starts_on=day)
    page = read(client.get("/meetings/meetings/istanbul/"))
    aside = {"Turkey": " (now Türkiye)", "Türkiye": ""}[then]
    assert f"Istanbul, {then}{aside}" in page.main.lines
    assert [line for line in page.sections["Delegations"] if "kiye" in line] == [
        {"Turkey": "Turkey, now Türkiye", "Türkiye": "Türkiye"}[then]
    ]
    facts = [fact.text for fact in page.main.one("dl", "facts").all("dd")]
    assert facts.count(f"{then}{aside}") == 2, "host and chair"
    links = page.main.all("a", href="/members/turkiye/")
    assert {link.text for link in links} == {then}
    data = client.get("/meetings/meetings/istanbul.json").json()
    assert (data["place_then"], data["country"]) == (f"Istanbul, {then}", "turkiye")
    assert [(each["body"], each["name_then"]) for each in data["delegations"]] == [
        ("Türkiye", then)
    ]
    table = client.get("/meetings/meetings/istanbul/participants.csv").content.decode("utf-8-sig")
    assert [(row["body"], row["name_then"]) for row in csv.DictReader(io.StringIO(table))] == [
        ("Türkiye", then)
    ]


def test_of_two_former_names_the_one_of_the_day_is_shown(client, turkiye):
    turkiye.names.create(text="Ottoman", kind="former", ended_on=dt.date(2009, 12, 31))
    a_meeting(turkiye, starts_on=dt.date(2005, 1, 1))
    data = client.get("/meetings/meetings/istanbul.json").json()
    assert data["delegations"][0]["name_then"] == "Ottoman"


def test_a_role_that_is_another_today_says_so(client):
    meeting = make.a_meeting(series=make.a_series(slug="s"), slug="m", starts_on="2009-07-27")
    for name, capacity, role in [
        ("Nauru", "observer", "member"),
        ("Palau", "observer", "observer"),
        ("Tonga", "member", "observer"),
        ("Samoa", "member", "member"),
        ("Fiji", "observer", None),
    ]:
        member = make.a_member(name)
        make.a_delegation(meeting, member, capacity=capacity)
        if role:
            make.a_seat(member, role)
    page = read(client.get("/meetings/s/m/"))
    assert page.sections["Delegations"][:-1] == [
        "Members",
        "Samoa",
        "Tonga, now an observer",
        "Observers",
        "Fiji",
        "Nauru, now a member",
        "Palau",
    ]
    data = client.get("/meetings/s/m.json").json()
    roles = {each["member"]: (each["capacity"], each["role_now"]) for each in data["delegations"]}
    assert roles == {
        "nauru": ("observer", "member"),
        "palau": ("observer", "observer"),
        "tonga": ("member", "observer"),
        "samoa": ("member", "member"),
        "fiji": ("observer", None),
    }


@pytest.fixture
def group(turkiye):
    """A group with Fiji in its chair until 2015, then Palau; Türkiye sat in it until 2019."""
    group = Group.objects.create(name="Steering Group", slug="steering", kind="steering-group")
    day = dt.date
    for name, role, since, until in [
        ("Fiji", "co-chair", None, day(2015, 12, 31)),
        ("Fiji", "member", day(2016, 1, 1), None),
        ("Palau", "co-chair", day(2016, 1, 1), None),
        ("Türkiye", "member", None, day(2019, 12, 31)),
    ]:
        known = {"Türkiye": turkiye}.get(name) or make.Member.objects.filter(name=name).first()
        Membership.objects.create(
            group=group,
            member=known or make.a_member(name),
            role=role,
            started_on=since,
            ended_on=until,
        )
    return group


def test_a_meeting_tells_who_sat_in_its_body_then_and_what_changed(client, group):
    series = make.a_series(slug="s", group=group)
    make.a_meeting(series=series, slug="m", title="It met", starts_on=dt.date(2012, 7, 3))
    page = read(client.get("/meetings/s/m/"))
    assert page.sections["The body then"] == [
        "Who sat in the Steering Group, as far as the record tells, on 3 July 2012.",
        "Co-chair",
        "Fiji",
        "Member",
        "Turkey (now Türkiye)",
        "Joined since",
        "Palau",
        "Left since",
        "Turkey (now Türkiye)",
        "The body on that day",
    ]
    data = client.get("/meetings/s/m.json").json()
    assert (data["group"], data["group_then"]) == (
        "steering",
        [
            {"member": "fiji", "name_then": "Fiji", "role": "co-chair"},
            {"member": "turkiye", "name_then": "Turkey", "role": "member"},
        ],
    )
    assert "/groups/steering/?on=2012-07-03" in page.links()


def test_a_meeting_ahead_does_not_tell_its_body_as_past(client, group):
    ahead = dt.date.today() + dt.timedelta(days=40)  # noqa: DTZ011 (a day, not a moment)
    make.a_meeting(series=make.a_series(slug="s", group=group), slug="m", starts_on=ahead)
    lines = read(client.get("/meetings/s/m/")).sections["The body"]
    assert lines[0] == "Who sits in the Steering Group, as far as the record tells."
    assert "The body on that day" not in lines


def test_a_meeting_of_the_whole_process_does_not_list_all_its_members(client):
    make.a_seat(make.a_member("Fiji"))
    make.a_meeting(series=make.a_series(slug="s", group=make.the_process()), slug="m")
    assert "The body then" not in read(client.get("/meetings/s/m/")).sections
    assert client.get("/meetings/s/m.json").json()["group_then"] == []


def test_a_group_is_seen_as_on_a_day(client, group):
    def roles(query):
        page = read(client.get(f"/groups/steering/{query}"))
        return {head: told for head, told in page.sections.items() if head != "Cite this page"}

    assert roles("") == {
        "Co-chair": ["Palau, since 1 January 2016", "JSON", "CSV"],
        "Member": ["Fiji, since 1 January 2016"],
        "Formerly": [
            "Fiji, co-chair, until 31 December 2015",
            "Türkiye, member, until 31 December 2019",
        ],
    }
    assert roles("?on=2015-12-31") == {
        "Co-chair": ["Fiji, until 31 December 2015"],
        "Member": ["Turkey, now Türkiye, until 31 December 2019"],
    }
    data = client.get("/groups/steering.json?on=2015-12-31").json()
    assert [(each["member"], each["name_then"], each["role"]) for each in data["memberships"]] == [
        ("fiji", "Fiji", "co-chair"),
        ("turkiye", "Turkey", "member"),
    ]
    assert len(client.get("/groups/steering.json").json()["memberships"]) == 4


@pytest.mark.parametrize("day", ["yesterday", "2015-02-30", "15-1-1", "0000-00-00", "9" * 40])
def test_a_day_that_is_none_says_how_to_write_one(client, group, day):
    sentence = "Write the day as year, month and day, such as 2019-07-23."
    response = client.get(f"/groups/steering/?on={day}")
    assert response.status_code == 400
    page = read(response)
    assert page.main.one(id="id_on-error").text == sentence
    assert page.main.one("input", name="on").attributes["aria-invalid"] == "true"
    answer = client.get(f"/groups/steering.json?on={day}")
    assert (answer.status_code, answer.json()["errors"]) == (400, {"on": [sentence]})


def test_a_group_stands_under_its_name_of_the_day(client, group):
    day = dt.date
    group.names.create(text="Panel", ended_on=day(2005, 6, 30))
    group.names.create(
        text="Experts by Air",
        ended_on=day(2012, 12, 31),
        ended_precision="year",
        source_url="https://a.org/air",
    )
    series = make.a_series(slug="s", group=group)
    for slug, date in [
        ("old", day(2005, 6, 30)),
        ("mid", day(2012, 7, 3)),
        ("new", day(2013, 1, 1)),
    ]:
        make.a_meeting(series=series, slug=slug, title="It met", starts_on=date)
    told = {
        slug: (
            read(client.get(f"/meetings/s/{slug}/")).sections["The body then"][0].split(", as")[0],
            client.get(f"/meetings/s/{slug}.json").json()["group_name_then"],
        )
        for slug in ("old", "mid", "new")
    }
    assert told == {
        "old": ("Who sat in the Panel (now Steering Group)", "Panel"),
        "mid": ("Who sat in the Experts by Air (now Steering Group)", "Experts by Air"),
        "new": ("Who sat in the Steering Group", None),
    }
    page = read(client.get("/groups/steering/?on=2012-07-03"))
    assert page.main.one("dl", "facts").lines == [
        "Kind",
        "Steering group",
        "Formerly",
        "Experts by Air, until 2012 [1]",
        "Panel, until 30 June 2005",
    ]
    assert "It was called “Experts by Air” then." in page.main.one("p", "notice").text
    assert page.sections["Sources"] == ["a.org: its former names"]
    data = client.get("/groups/steering.json?on=2012-07-03").json()
    assert data["name_then"] == "Experts by Air"
    assert [
        (each["text"], each["until"], each["until_precision"]) for each in data["former_names"]
    ] == [
        ("Experts by Air", "2012-12-31", "year"),
        ("Panel", "2005-06-30", "day"),
    ]
    assert client.get("/groups/steering.json").json()["name_then"] == "Steering Group"
    # It is found under the old name, and a pasted text that uses it is understood.
    (found,) = client.get("/search.json?q=experts+air").json()["results"][:1]
    assert found["title"] == "Steering Group"
    assert [each.key for each in member_lexicon().named("Panel")] == ["steering"]


def test_a_group_shows_its_meetings_on_the_record_line(client, group):
    series = make.a_series(name="Steering Group Meeting", slug="s", group=group)
    make.a_meeting(series=series, slug="m", title="It met")
    make.a_meeting(series=series, title="Draft", status="draft")
    make.a_meeting(title="Of others")
    response = client.get("/groups/steering/")
    marks = [mark.entry.label for row in response.context["line"].rows for mark in row.marks]
    assert marks == ["It met"]
    assert "/meetings/s/m/" in read(response).links()


def test_years_lead_from_the_first_page_into_the_list(client):
    for day in (dt.date(2019, 7, 23), dt.date(2019, 8, 1), dt.date(2002, 2, 26), None):
        make.a_meeting(starts_on=day)
    page = read(client.get("/"))
    years = page.main.one("nav", "years")
    assert [a.text for a in years.all("a")] == ["2002, 1 meeting", "2019, 2 meetings"]
    (first, second) = (a.attributes["href"] for a in years.all("a"))
    assert (first, second) == ("/meetings/?year=2002", "/meetings/?year=2019")
    assert read(client.get(second)).main.one(id="result-count").text == "2 meetings"


def test_participation_gives_each_row_the_name_of_its_day(client, turkiye):
    a_meeting(turkiye, starts_on=dt.date(2011, 3, 1))
    later = make.a_meeting(starts_on=dt.date(2023, 1, 1))
    make.a_delegation(later, turkiye)
    rows = client.get("/participation.json").json()["participation"]
    assert [(row["member_name"], row["name_then"], row["start_date"]) for row in rows] == [
        ("Türkiye", "Turkey", "2011-03-01"),
        ("Türkiye", "Türkiye", "2023-01-01"),
    ]


def test_a_former_name_tells_until_when_and_by_what_source(client, turkiye):
    turkiye.names.filter(text="Turkey").update(source_url="https://a.org/name")
    page = read(client.get("/members/turkiye/"))
    assert page.sections["Other names"] == [
        "Republic of Turkey",
        "Turkey, until 31 May 2022 [1]",
        "Turquie, until 31 May 2022",
    ]
    assert page.sections["Sources"] == ["a.org: its names"]
