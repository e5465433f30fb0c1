import datetime as dt

import pytest

from meetings.models import Delegation, Document, JointSeries, Meeting, Series
from tests import make

pytestmark = pytest.mark.django_db

DAY = dt.date(2019, 7, 23)


@pytest.mark.parametrize(
    ("number", "style", "title", "name"),
    [
        (14, "word", "", "Fourteenth Ad Hoc Group Meeting"),
        (17, "numeric", "", "17th Ad Hoc Group Meeting"),
        (3, "none", "", "Ad Hoc Group Meeting"),
        (None, "word", "", "Ad Hoc Group Meeting"),
        (14, "word", "Special Session", "Special Session"),
    ],
)
def test_meeting_is_named_by_series_and_number_unless_it_has_a_title(number, style, title, name):
    series = make.a_series(name="Ad Hoc Group Meeting", ordinal_style=style)
    assert Meeting(series=series, number=number, title=title).name == name


def test_meeting_slug_is_made_once_and_kept():
    series = make.a_series(name="Ad Hoc Group Meeting", short_name="AHG SOM")
    numbered = make.a_meeting(series=series, number=4)
    plain = make.a_meeting(series=series, title="Workshop on Returns")
    again = make.a_meeting(series=series, title="Workshop on Returns")
    year = make.a_meeting(series=series, title="2019", starts_on=None, ends_on=None)
    assert [each.slug for each in (numbered, plain, again, year)] == [
        "ahg-som-04",
        "workshop-on-returns-2019",
        "workshop-on-returns-2019-2",
        "no-2019",
    ]
    numbered.number = 5
    numbered.save()
    assert numbered.slug == "ahg-som-04"


def test_place_names_city_and_country_or_online():
    viet_nam, singapore = make.a_member("Viet Nam"), make.a_member("Singapore")
    assert Meeting(city="Da Nang", country=viet_nam).place == "Da Nang, Viet Nam"
    assert Meeting(city="Singapore", country=singapore).place == "Singapore"
    assert Meeting(country=viet_nam).place == "Viet Nam"
    assert Meeting(city="Paris").place == "Paris"
    assert Meeting(format="virtual").place == "Online"
    assert Meeting().place == ""


def test_upcoming_past_and_on_divide_by_the_last_day():
    running = make.a_meeting(starts_on=DAY, ends_on=DAY + dt.timedelta(days=2))
    over = make.a_meeting(starts_on=dt.date(2018, 1, 1))
    later = make.a_meeting(starts_on=dt.date(2030, 1, 1))
    undated = make.a_meeting(starts_on=None, ends_on=None)
    today = DAY + dt.timedelta(days=2)
    assert list(Meeting.objects.upcoming(today)) == [running, later]
    assert list(Meeting.objects.past(today)) == [over, undated]
    assert list(Meeting.objects.on(today)) == [running]
    assert list(Meeting.objects.upcoming(today + dt.timedelta(days=1))) == [later]
    assert list(Meeting.objects.latest_first()) == [later, running, over, undated]


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        ("fourteenth", ["14"]),
        ("14th ad hoc", ["14"]),
        ("da nang 2019", ["14"]),
        ("compact", ["14"]),
        ("viet nam", ["14"]),
        ("Vietnam", ["14"]),
        ("meeting", ["14", "13"]),
        ("14 bangkok", []),
        ("%", []),
    ],
)
def test_search_finds_every_word_somewhere(terms, found):
    series = make.a_series(name="Ad Hoc Group Meeting")
    viet_nam = make.a_member("Viet Nam")
    viet_nam.names.create(text="Vietnam")
    make.a_meeting(
        series=series, number=14, city="Da Nang", country=viet_nam, summary="The global compact."
    )
    make.a_meeting(series=series, number=13, starts_on=dt.date(2018, 8, 1))
    assert [str(m.number) for m in Meeting.objects.latest_first().search(terms)] == found


def test_protocol_order_is_co_chairs_members_observers_organisations_others():
    meeting = make.a_meeting()
    rows = [
        ("IOM", "organisation", "member"),
        ("ADFM", "organisation", "observer"),
        ("Viet Nam", "state", "member"),
        ("Canada", "state", "observer"),
        ("Australia", "state", "co-chair"),
        ("Türkiye", "state", "member"),
        ("Tonga", "state", "member"),
        ("Indonesia", "state", "co-chair"),
        ("UNHCR", "organisation", "member"),
        ("Brunei Darussalam", "state", "not-stated"),
    ]
    for name, kind, capacity in rows:
        make.a_delegation(meeting, make.a_member(name, kind=kind), capacity=capacity)
    Delegation.objects.create(meeting=meeting, other_body="A company", capacity="invited")
    ordered = [each.label for each in Delegation.objects.in_protocol_order()]
    assert ordered == [
        *("Australia", "Indonesia"),
        *("Brunei Darussalam", "Tonga", "Türkiye", "Viet Nam"),
        "Canada",
        *("IOM", "UNHCR", "ADFM"),
        "A company",
    ]
    Delegation.objects.filter(member__name="Canada").update(position=1)
    assert Delegation.objects.in_protocol_order()[0].label == "Canada"


def test_present_leaves_out_those_known_to_be_away():
    meeting = make.a_meeting()
    for presence in Delegation.Presence:
        make.a_delegation(meeting, presence=presence)
    assert set(Delegation.objects.present().values_list("presence", flat=True)) == {
        "attended",
        "unknown",
    }
    assert Meeting.objects.with_cards().get().delegation_count == 2


def test_outcomes_are_statements_declarations_communiques_and_strategies():
    for kind in Document.Kind:
        make.a_document(kind=kind)
    assert set(Document.objects.outcomes().values_list("kind", flat=True)) == {
        "co-chairs-statement",
        "ministerial-declaration",
        "communique",
        "strategy",
    }


def test_latest_files_are_the_newest_of_each_language():
    document = make.a_document()
    for version, language in [(1, "en"), (2, "en"), (1, "id")]:
        document.files.create(
            version=version, language=language, external_url=f"https://x.org/{version}"
        )
    with_files = Document.objects.with_cards().get()
    assert [(f.language, f.version) for f in with_files.latest_files] == [("en", 2), ("id", 1)]
    assert [(f.language, f.version) for f in with_files.earlier_files] == [("en", 1)]


def test_series_counts_its_public_meetings():
    series = make.a_series()
    make.a_meeting(series=series, starts_on=dt.date(2009, 7, 27))
    make.a_meeting(series=series, starts_on=DAY)
    make.a_meeting(series=series, status="draft", starts_on=dt.date(2026, 1, 1))
    make.a_series(name="Empty", position=900)
    with_counts = [(s.meeting_count, s.first_on, s.last_on) for s in Series.objects.with_cards()]
    assert with_counts == [(2, dt.date(2009, 7, 27), DAY), (0, None, None)]


def test_joint_event_stands_in_two_series():
    task_force = make.a_series(name="Task Force Meeting")
    event = make.a_meeting(number=9)
    JointSeries.objects.create(meeting=event, series=task_force, number=7)
    assert list(task_force.joint_meetings.all()) == [event]
    assert str(event.joint_series.get()) == "Seventh Task Force Meeting"
