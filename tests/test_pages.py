"""What the page of a meeting says, whole: from small rows, section by section."""

import datetime as dt
import threading

import pytest

from meetings import page_rows
from meetings.models import JointSeries

from . import make
from .reading import read

pytestmark = pytest.mark.django_db

AHG = "/meetings/ahg-senior-officials-meeting/14/"
SOURCE = "https://en.vietnamplus.vn/ahg"
OTHER = "https://www.baliprocess.net/fourteenth"


def series(**values):
    return make.a_series(
        slug="ahg-senior-officials-meeting",
        name="Ad Hoc Group Senior Officials Meeting",
        short_name="AHG SOM",
        **values,
    )


@pytest.fixture
def full():
    """The Fourteenth AHG SOM with everything a meeting can have but photos."""
    viet_nam = make.a_member("Viet Nam", iso_code="VN")
    australia, indonesia = make.a_member("Australia"), make.a_member("Indonesia")
    unhcr = make.a_member(
        "Office of the High Commissioner", short_name="UNHCR", kind="organisation"
    )
    group = series(timeline_row="Ad Hoc Group")
    make.a_meeting(series=group, number=12, starts_on=dt.date(2017, 10, 31))
    make.a_meeting(series=group, number=15, starts_on=dt.date(2020, 10, 20))
    meeting = make.a_meeting(
        series=group,
        number=14,
        city="Da Nang",
        country=viet_nam,
        venue="Hall of the City",
        format="hybrid",
        timezone="Asia/Ho_Chi_Minh",
        summary="Viet Nam hosted for the first time.",
        note="Sources give two dates.",
        change_note="The venue was corrected.",
        source_url=SOURCE,
    )
    meeting.hosts.add(viet_nam)
    other = make.a_series(name="Meeting of the Task Force", slug="task-force")
    JointSeries.objects.create(meeting=meeting, series=other, number=7)
    for member in (indonesia, australia):
        make.a_delegation(meeting, member, capacity="co-chair", source_url=SOURCE)
    own = make.a_delegation(meeting, viet_nam, source_url=SOURCE)
    speaker = own.delegates.create(
        name="To Anh Dung", position="Deputy Minister", function="head", part="speaker"
    )
    own.delegates.create(name="Kept Back", public=False)
    make.a_delegation(
        meeting, unhcr, capacity="observer", headcount=2, note="Online.", source_url=OTHER
    )
    make.a_delegation(meeting, make.a_member("Fiji"), presence="apologies")
    make.a_delegation(meeting, make.a_member("Nauru"), presence="invited")
    figures = [
        {"measure": "delegates", "qualifier": "more-than", "value": 100, "preferred": True},
        {"measure": "delegates", "value": 1200, "kind": "expected", "note": "Before it met."},
        {"measure": "countries", "value": 25, "note": "Countries and territories."},
    ]
    for figure in figures:
        meeting.figures.create(stated_by="VNA", source_url=SOURCE, **figure)
    item = meeting.agenda_items.create(number="3(a)", title="Returns", description="And after.")
    session = meeting.sessions.create(
        title="First session",
        held_on=meeting.starts_on,
        starts_at_local=dt.time(9),
        ends_at_local=dt.time(10, 30),
        room="Room 1",
        chair="The co-chairs",
    )
    session.items.add(item)
    session.speakers.add(speaker)
    statement = make.a_document(
        meeting=meeting,
        title="Statement",
        kind="co-chairs-statement",
        issued_on=dt.date(2019, 7, 1),
        precision="month",
    )
    statement.files.create(external_url="https://www.example.org/statement", language="vi")
    article = make.an_article(
        headline="Viet Nam hosts",
        dateline="Da Nang",
        outlet=make.an_outlet(name="VietnamPlus"),
        agency=make.an_outlet(name="VNA", kind="agency"),
    )
    article.meetings.add(meeting)
    return meeting


def test_meeting_tells_all_there_is(client, full):
    page = read(client.get(AHG))
    assert page.title == [
        "Fourteenth Ad Hoc Group Senior Officials Meeting",
        "Corrected. The venue was corrected.",
    ]
    assert page.facts == {
        "Date": "23 July 2019 [1]",
        "Place": "Hall of the City, Da Nang, Viet Nam",
        "Held": "In person and online",
        "Host": "Viet Nam",
        "Co-Chairs": "Australia and Indonesia",
        "Also": "Seventh Meeting of the Task Force",
        "Took part": (
            "4 delegations on record; stated: 25 countries and territories, more than 100 delegates"
        ),
    }
    assert page.sections == {
        "Summary": ["Viet Nam hosted for the first time.", "Add to calendar", "Subscribe", "JSON"],
        "In figures": [
            "What Counted here Stated",
            "Delegates 1 more than 100",
            "VNA [1]",
            "1 200 expected",
            "VNA [1] · Before it met.",
            "Countries and territories 3 25",
            "VNA [1] · more than this record names",
            "Delegations 4 no figure stated",
            (
                "Counts are of this record, not of the room: who is not named in any source is not "
                "counted."
            ),
        ],
        "Agenda": ["3(a)", "Returns", "And after."],
        "Programme": [
            "23 July 2019",
            "09:00–10:30",
            "First session",
            "Room 1 · chaired by The co-chairs",
            "Item 3(a) Returns",
            "With To Anh Dung, Deputy Minister",
            "Times are those of the place (Asia/Ho_Chi_Minh).",
        ],
        "Documents": [
            "Statement",
            "Co-Chairs’ Statement · July 2019 · Vietnamese, a copy at example.org",
        ],
        "In the news": ["Viet Nam hosts", "Da Nang · 2019 · VietnamPlus, from VNA"],
        "Delegations": [
            "Co-Chairs",
            "Australia",
            "Indonesia",
            "Members",
            "Fiji, sent apologies",
            "Nauru, attendance not known",
            "Viet Nam",
            "To Anh Dung, Deputy Minister · head of delegation · spoke",
            "Organisations",
            "UNHCR, observer, 2 people [2]",
            "Online.",
            (
                "In protocol order, as sources list them. What a source does not state is not "
                "counted as absence. Participants as CSV"
            ),
        ],
        "Note": ["Sources give two dates."],
        "Not on record": ["The record holds no photograph of this meeting yet."],
        "Sources": [
            "en.vietnamplus.vn: the meeting, its delegations, its figures",
            "baliprocess.net: its delegations",
        ],
    }
    assert [each.text for each in page.main.one("nav", "neighbours").all("a")] == [
        "Previous Twelfth Ad Hoc Group Senior Officials Meeting",
        "Next Fifteenth Ad Hoc Group Senior Officials Meeting",
    ]


def test_meeting_stands_lit_in_the_line_of_its_series(client, full):
    (line,) = read(client.get(AHG)).main.all("figure", "record")
    day = "23\u00a0July\u00a02019"
    marks = [each for each in line.all("a") if "hidden" not in each.classes and each.all("circle")]
    assert [(each.attributes["aria-label"], "live" in each.classes) for each in marks] == [
        ("Twelfth Ad Hoc Group Senior Officials Meeting, 31\u00a0October\u00a02017", False),
        (
            f"Fourteenth Ad Hoc Group Senior Officials Meeting, Da Nang, Viet Nam, {day}",
            True,
        ),
        ("Fifteenth Ad Hoc Group Senior Officials Meeting, 20\u00a0October\u00a02020", False),
    ]
    assert [each.attributes.get("aria-current") for each in marks] == [None, "page", None]


def test_line_of_a_long_series_shows_the_meetings_nearest_to_this_one(client, monkeypatch):
    ahg = series()
    for number in range(1, 8):
        make.a_meeting(series=ahg, number=number, starts_on=dt.date(2010 + number, 1, 15))

    def shown():
        (line,) = read(client.get(f"{ahg.get_absolute_url()}4/")).main.all("figure", "record")
        days = [row.all("td")[0].text for row in line.all("tr") if row.all("td")]
        years = [text.text for text in line.one("svg", "record-axis").all("text")]
        return line.one("p", "record-says").text, [day[-4:] for day in days], years[0], years[-1]

    words, met, first, last = shown()
    assert words == "The meetings of this series; this one is lit."
    assert (met, first) == ([str(year) for year in range(2011, 2018)], "2002")
    # Made anew: its SQL names the number.
    monkeypatch.setattr(page_rows, "SIBLINGS", 2)
    monkeypatch.setattr(page_rows.siblings, "_made", threading.local())
    words, met, first, last = shown()
    assert words == "The nearest meetings of this series; this one is lit."
    assert (met, first, last) == (["2013", "2014", "2015", "2016"], "2013", "2016")


def test_series_says_which_numbers_the_record_lacks(client):
    ahg, other = series(), make.a_series(slug="task-force")
    for number in (1, 2, 5):
        make.a_meeting(series=ahg, number=number)
    make.a_meeting(series=ahg, number=3, status="draft")
    joint = make.a_meeting(series=other, number=1)
    JointSeries.objects.create(meeting=joint, series=ahg, number=4)
    page = read(client.get(ahg.get_absolute_url()))
    assert page.sections["Meetings"][-4:] == [
        "No record of the third is known here.",
        "Calendar",
        "Subscribe",
        "Feed",
    ]
    assert read(client.get(other.get_absolute_url())).sections["Meetings"][-3:] == [
        "Calendar",
        "Subscribe",
        "Feed",
    ]


def test_thin_meeting_looks_finished(client):
    experts = make.a_series(slug="experts", name="Experts’ Workshop")
    make.a_meeting(
        series=experts,
        title="Workshop in Colombo",
        slug="colombo",
        city="Colombo",
        starts_on=dt.date(2003, 3, 1),
        ends_on=dt.date(2003, 3, 31),
        date_precision="month",
    )
    page = read(client.get("/meetings/experts/colombo/"))
    assert (page.title, page.facts, page.sections) == (
        ["Workshop in Colombo"],
        {"Date": "March 2003", "Place": "Colombo"},
        {
            "Not on record": [
                (
                    "The record holds no list of delegations, no document, no news report and no "
                    "photograph of this meeting yet."
                ),
            ],
            "Sources": ["No source has been entered yet.", "Add to calendar", "Subscribe", "JSON"],
        },
    )


def test_undated_meeting_says_so(client):
    make.a_meeting(
        series=make.a_series(slug="forum"), number=3, starts_on=None, ends_on=None, city="Manila"
    )
    assert read(client.get("/meetings/forum/3/")).facts == {
        "Date": "not stated in the sources",
        "Place": "Manila",
    }
    assert read(client.get("/meetings/")).sections.keys() == {"Date not stated"}


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("A typhoon.", "Cancelled. A typhoon."),
        ("", "Cancelled. No reason has been given."),
    ],
)
def test_cancelled_meeting_says_why(client, reason, words):
    make.a_meeting(series=series(), number=14, event_status="cancelled", event_status_reason=reason)
    assert read(client.get(AHG)).title[1:] == [words]
    assert read(client.get("/meetings/")).sections == {
        "2019": ["Fourteenth Ad Hoc Group Senior Officials Meeting", "Cancelled · 23 July 2019"]
    }


def test_meeting_ahead_is_announced_and_nothing_is_missing_yet(client):
    ahead = dt.date.today() + dt.timedelta(days=40)  # noqa: DTZ011 (a day, not a moment)
    make.a_meeting(series=series(), number=14, starts_on=ahead, event_status="confirmed")
    page = read(client.get(AHG))
    assert page.facts == {"Date": f"{ahead.day} {ahead:%B %Y}", "Status": "Confirmed"}
    # Not the word for a member that is a State.
    assert "Status" in read(client.get(f"/id{AHG}")).facts
    assert page.sections.keys() == {"Sources"}


def test_news_of_a_meeting_stands_by_year_and_an_unknown_day_ends_it(client):
    meeting = make.a_meeting(series=series(), number=14)
    for headline, year, day in [("D", 2026, (11, 20)), ("C", 2019, None), ("B", 2019, (7, 23))]:
        date = dt.date(year, *day) if day else None
        make.an_article(headline=headline, year=year, reported_on=date).meetings.add(meeting)
    lines = read(client.get(AHG)).sections["In the news"]
    assert [line for line in lines if len(line) == 1] == ["B", "C", "D"]


def test_sources_that_would_read_alike_tell_their_paths(client):
    site = "https://www.example.org/events"
    meeting = make.a_meeting(series=series(), number=14, source_url=f"{site}/{'long' * 30}/14")
    for at in ("a/", "b%20c"):
        make.a_delegation(meeting, source_url=f"{site}/{at}")
    first, *others = read(client.get(AHG)).sections["Sources"][:3]
    assert (first, others) == (
        "example.org: the meeting",
        ["example.org/events/a: its delegations", "example.org/events/b c: its delegations"],
    )


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        (
            "heads",
            [
                "Members",
                "Viet Nam",
                "To Anh Dung · head of delegation",
                (
                    "In protocol order, as sources list them. What a source does not state is not "
                    "counted as absence. Of the delegates only the heads of delegation are named. "
                    "Participants as CSV"
                ),
            ],
        ),
        (
            "delegations",
            [
                "Members",
                "Viet Nam",
                (
                    "In protocol order, as sources list them. What a source does not state is not "
                    "counted as absence. The names of the delegates are not public. "
                    "Participants as CSV"
                ),
            ],
        ),
        ("nothing", ["Who took part in this meeting is not public."]),
    ],
)
def test_meeting_names_no_more_than_it_may(client, rule, lines):
    meeting = make.a_meeting(series=series(), number=14, names_public=rule)
    own = make.a_delegation(meeting, make.a_member("Viet Nam"))
    own.delegates.create(name="To Anh Dung", function="head")
    own.delegates.create(name="An Adviser", function="adviser")
    page = read(client.get(AHG))
    assert page.sections["Delegations"] == lines
    assert page.sections["Not on record"] == [
        "The record holds no document, no news report and no photograph of this meeting yet."
    ]
