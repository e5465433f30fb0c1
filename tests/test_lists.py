"""Lists: filters, their options and errors, pages, and the same rows for machines."""

import csv
import datetime as dt
import io

import pytest
from django.db.models import Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.filters import MeetingFilter
from meetings.models import Meeting
from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db

YEAR = "Write the year in four digits, such as 2019."
SPAN = "“To” lies before “From”: no year is from 2015 to 2013."
LISTS = ["/meetings", "/members", "/documents", "/news", "/participation", "/photos"]


def slugs(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content
    name = address.partition(".")[0].strip("/")
    return [row["slug"] for row in response.json()[name]]


@pytest.fixture
def record():
    """Three meetings of two series, with two members at one of them."""
    viet_nam, indonesia = make.a_member("Viet Nam", iso_code="VN"), make.a_member("Indonesia")
    ahg = make.a_series(name="Ad Hoc Group Meeting", slug="ahg", position=1)
    conference = make.a_series(name="Ministerial Conference", slug="conference", position=0)
    fourteenth = make.a_meeting(
        slug="ahg-14", series=ahg, number=14, city="Da Nang", country=viet_nam
    )
    make.a_meeting(
        slug="ahg-13", series=ahg, number=13, starts_on=dt.date(2018, 8, 6), format="virtual"
    )
    make.a_meeting(
        slug="conf-1", series=conference, starts_on=dt.date(2002, 2, 26), country=indonesia
    )
    make.a_meeting(slug="draft", series=ahg, status="draft", country=viet_nam)
    make.a_delegation(fourteenth, viet_nam)
    make.a_delegation(fourteenth, indonesia, presence="apologies")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["ahg-14", "ahg-13", "conf-1"]),
        ("?series=ahg", ["ahg-14", "ahg-13"]),
        ("?year=2018", ["ahg-13"]),
        ("?place=viet-nam", ["ahg-14"]),
        ("?member=viet-nam", ["ahg-14"]),
        ("?member=indonesia", []),
        ("?format=virtual", ["ahg-13"]),
        ("?q=da+nang", ["ahg-14"]),
        ("?series=ahg&year=2019", ["ahg-14"]),
        ("?when=upcoming", []),
        ("?when=past&year=", ["ahg-14", "ahg-13", "conf-1"]),
        ("?unknown=1", ["ahg-14", "ahg-13", "conf-1"]),
    ],
)
def test_meetings_are_narrowed_by_each_filter(client, record, query, found):
    assert slugs(client, f"/meetings.json{query}") == found


def options(filterset, name):
    return [(o.value, o.label, o.count, o.selected) for o in filterset.options(name)]


def test_options_count_what_choosing_them_would_leave(client, record):
    filterset = client.get("/meetings/?series=ahg").context["filterset"]
    assert options(filterset, "series") == [
        ("ahg", "Ad Hoc Group Meeting", 2, True),
        ("conference", "Ministerial Conference", 1, False),
    ]
    assert options(filterset, "year") == [("2019", "2019", 1, False), ("2018", "2018", 1, False)]
    assert options(filterset, "place") == [("viet-nam", "Viet Nam", 1, False)]
    assert options(filterset, "member") == [("viet-nam", "Viet Nam", 1, False)]
    assert options(filterset, "format") == [
        ("in-person", "In person", 1, False),
        ("virtual", "Online", 1, False),
    ]


def test_chosen_values_are_pills_that_lead_to_the_list_without_them(client, record):
    filterset = client.get("/meetings/?series=ahg&year=2019&page=1").context["filterset"]
    assert [(pill.label, pill.value, pill.url) for pill in filterset.pills] == [
        ("Series", "Ad Hoc Group Meeting", "?year=2019"),
        ("Year", "2019", "?series=ahg"),
    ]


def test_what_is_wrong_with_two_filters_alike_is_said_once_above_the_list(client):
    page = read(client.get("/meetings/?year=abc&since=99999"))
    assert page.main.one("p", "count").text == YEAR


def test_what_is_chosen_keeps_its_name_when_nothing_is_left(client, record):
    query = "?year=2018&place=viet-nam&member=viet-nam&format=in-person"
    filterset = client.get(f"/meetings/{query}").context["filterset"]
    assert [(pill.label, pill.value) for pill in filterset.pills] == [
        ("Year", "2018"),
        ("Place", "Viet Nam"),
        ("Took part", "Viet Nam"),
        ("Held", "In person"),
    ]
    chosen = {
        name: [(label, count) for _value, label, count, selected in options(filterset, name)]
        for name in ("year", "place", "member", "format")
    }
    assert chosen["place"] == chosen["member"] == [("Viet Nam", 0)]
    assert chosen["format"] == [("In person", 0)]
    assert chosen["year"] == [("2019", 1), ("2018", 0)]


@pytest.mark.parametrize(
    ("address", "status", "field", "sentence"),
    [
        ("/meetings/?year=abc", 400, "year", YEAR),
        ("/meetings/?year=99999", 400, "year", YEAR),
        ("/meetings/?since=abc", 400, "since", YEAR),
        ("/meetings/?since=2015&until=2013", 400, "until", SPAN),
        ("/meetings/?series=nope", 200, "series", "The record knows no series “nope”."),
        ("/meetings/?member=nope", 200, "member", "The record knows no member “nope”."),
        (
            "/meetings/?when=later",
            400,
            "when",
            "“later” is not one of the values of this filter: upcoming, past.",
        ),
        ("/news/?outlet=nope", 200, "outlet", "The record knows no outlet “nope”."),
        ("/members/?group=nope", 200, "group", "The record knows no group “nope”."),
        ("/participation/?since=abc", 400, "since", YEAR),
        ("/participation/?since=2015&until=2013", 400, "until", SPAN),
        ("/participation/?series=nope", 200, "series", "The record knows no series “nope”."),
    ],
)
def test_a_filter_that_is_not_understood_says_so_at_its_field(
    client, record, address, status, field, sentence
):
    response = client.get(address)
    assert response.status_code == status
    assert response.context["filterset"].form.errors == {field: [sentence]}
    page = read(response)
    assert page.main.one(**{"aria-describedby": f"id_{field}-error"}).tag in {
        "input",
        "select",
        "summary",
    }
    assert page.main.one(id=f"id_{field}-error").text == sentence
    # In the live region, too: what is spoken is the reason, not "No meetings".
    assert page.main.one(id="result-count").text == sentence


def test_years_from_and_to_narrow_the_list_and_its_formats(client, record):
    chosen = "since=2003&until=2018"
    assert slugs(client, f"/meetings.json?{chosen}") == ["ahg-13"]
    table = client.get(f"/meetings.csv?{chosen}").content.decode("utf-8-sig")
    assert [row["slug"] for row in csv.DictReader(io.StringIO(table))] == ["ahg-13"]
    assert client.get(f"/meetings.ics?{chosen}").content.count(b"BEGIN:VEVENT") == 1
    assert client.get(f"/meetings.atom?{chosen}").content.count(b"<entry>") == 1
    page = read(client.get(f"/meetings/?{chosen}"))
    assert page.main.one("ul", "pills").lines == [
        "Remove From: 2003 ×",
        "Remove To: 2018 ×",
        "Clear all",
    ]
    assert page.main.one(id="result-count").text == "1 meeting"
    assert slugs(client, "/meetings.json?since=2018") == ["ahg-14", "ahg-13"]
    assert slugs(client, "/meetings.json?until=2018") == ["ahg-13", "conf-1"]
    assert slugs(client, "/meetings.json?since=2018&until=2018") == ["ahg-13"]


def test_machines_get_400_and_the_reason(client, record):
    for ending in ("json", "csv", "ics", "atom"):
        response = client.get(f"/meetings.{ending}?year=abc")
        assert response.status_code == 400
        assert response.headers["Content-Type"] == "application/problem+json"
        sentence = "Write the year in four digits, such as 2019."
        assert response.json() == {
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": sentence,
            "errors": {"year": [sentence]},
        }


@pytest.mark.parametrize("page", ["meetings", "members", "photos", "participation", "news"])
def test_what_is_not_shown_is_not_to_be_cited(client, page):
    for query, headings in (("", ["Cite this page"]), ("?updated_since=soon&sort=x", [])):
        main = read(client.get(f"/{page}/{query}")).main
        assert [each.text for each in main.all("h2", id="cite")] == headings
        assert main.one("div", id="cite-box").tag == "div"


@pytest.mark.parametrize("page", ["999999", "0", "-1", "abc", "2", "9" * 30])
def test_a_page_that_is_not_there_says_how_many_there_are(client, record, page):
    response = client.get(f"/meetings/?page={page}")
    assert response.status_code == 404
    sentence = f"There is no page “{page[:20]}” in this list: it has 1."
    assert response.context["page_error"] == sentence
    assert sentence in response.content.decode()


def test_long_lists_have_pages(client):
    series = make.a_series()
    for day in range(1, 29):
        for month in (1, 2):
            make.a_meeting(series=series, starts_on=dt.date(2019, month, day))
    first, second = client.get("/meetings/"), client.get("/meetings/?page=2")
    assert [len(page.context["page"]) for page in (first, second)] == [50, 6]
    assert first.context["count"] == 56


def test_csv_holds_the_rows_of_the_list(client, record):
    response = client.get("/meetings.csv?series=ahg")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert [(row["slug"], row["number"], row["country"]) for row in rows] == [
        ("ahg-14", "14", "viet-nam"),
        ("ahg-13", "13", ""),
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n=", " =", "＝", "＠"])
def test_no_cell_is_taken_for_a_formula(client, start):
    make.a_meeting(title=f"{start}cmd|' /C calc'!A0")
    rows = csv.DictReader(io.StringIO(client.get("/meetings.csv").content.decode("utf-8-sig")))
    assert next(rows)["title"].startswith(f"'{start}")


def test_organisations_that_are_members_are_exactly_these(client):
    for name in ("UNHCR", "IOM"):
        make.a_seat(make.a_member(name, kind="organisation"))
    make.a_seat(make.a_member("INTERPOL", kind="organisation"), "observer")
    make.a_seat(make.a_member("Fiji"))
    assert slugs(client, "/members.json?kind=organisation&role=member") == ["iom", "unhcr"]


def test_members_are_found_by_other_names(client):
    make.a_member("Myanmar").names.create(text="Burma", kind="former")
    make.a_member("Fiji")
    assert slugs(client, "/members.json?q=burma") == ["myanmar"]


text = st.text(max_size=30)


@pytest.mark.parametrize("address", LISTS)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    parameters=st.dictionaries(
        st.sampled_from(
            [
                "q",
                "series",
                "year",
                "place",
                "member",
                "format",
                "when",
                "kind",
                "role",
                "group",
                "language",
                "outlet",
                "since",
                "until",
                "page",
                "meeting",
                "album",
            ]
        )
        | text,
        text | st.integers().map(str) | st.sampled_from(["ahg", "2019", "state", "virtual"]),
        max_size=5,
    ),
    ending=st.sampled_from(["/", ".json", ".csv"]),
)
def test_no_query_string_breaks_a_list(client, record, address, parameters, ending):
    response = client.get(address + ending, parameters)
    assert response.status_code in {200, 400, 404}
    assert Meeting.objects.count() == 4


def test_participation_opens_with_one_series_and_its_file_holds_all(client, record):
    page = client.get("/participation/")
    assert [meeting.slug for meeting in page.context["table"].meetings] == ["conf-1"]
    page = client.get("/participation/?series=")
    assert [m.slug for m in page.context["table"].meetings] == ["conf-1", "ahg-13", "ahg-14"]
    rows = client.get("/participation.json").json()["participation"]
    assert [(row["member"], row["meeting"], row["participation"]) for row in rows] == [
        ("indonesia", "ahg-14", "apologies"),
        ("viet-nam", "ahg-14", "member"),
    ]


def test_files_name_whole_addresses(client, record):
    row = client.get("/meetings.json?series=conference").json()["meetings"][0]
    assert row["url"] == "http://testserver/meetings/conference/conf-1/"


def test_participation_of_several_series_in_some_years(client, record):
    meeting = make.a_meeting(
        slug="wg-1", series=make.a_series(name="Working Group", slug="wg", position=2)
    )
    make.a_delegation(meeting, make.a_member("Fiji"))
    query = "series=conference&series=ahg&since=2003&until=2019"
    page = client.get(f"/participation/?{query}&series=ahg&series=")
    assert [each.slug for each in page.context["table"].meetings] == ["ahg-13", "ahg-14"]
    (links,) = [link for link in read(page).links(rel="alternate") if ".csv" in link]
    assert links == f"/participation.csv?{query}"
    assert [(pill.value, pill.url) for pill in page.context["filterset"].pills] == [
        ("Ministerial Conference", "?series=ahg&since=2003&until=2019"),
        ("Ad Hoc Group Meeting", "?series=conference&since=2003&until=2019"),
        ("2003", "?series=conference&series=ahg&until=2019"),
        ("2019", "?series=conference&series=ahg&since=2003"),
    ]
    control = read(page).main.one("details", "choices")
    assert [line.strip() for line in control.lines] == [
        "2 chosen",
        "Series",
        "Ad Hoc Group Meeting (2)",
        # Nothing of it is left between these years, and it stays ticked.
        "Ministerial Conference (0)",
        "Working Group (1)",
    ]
    ticked = [box.attributes["value"] for box in control.all("input", checked=None)]
    assert ticked == ["ahg", "conference"]
    said = {form: client.get(f"/participation.{form}?{query}") for form in ("json", "csv")}
    assert [row["meeting"] for row in said["json"].json()["participation"]] == ["ahg-14"] * 2
    assert said["json"].json()["first"].endswith(f"/participation.json?{query}&page=1")
    assert len(said["csv"].content.splitlines()) == 3
    indonesian = read(client.get(f"/id/participation/?{query}")).main.one("details", "choices")
    assert indonesian.lines[:2] == ["2 dipilih", "Seri"]


@pytest.mark.parametrize("place", ["after", "before"])
def test_no_key_leads_into_the_lines_of_participation(client, record, place):
    # Each is one of a member at a meeting: the key of a meeting tells none of them.
    answer = client.get(f"/participation.json?{place}=2019-07-23~1")
    told = "“2019-07-23~1” is no place in this list: go on from its first page."
    assert (answer.status_code, answer.json()["errors"]) == (404, {"page": [told]})


def test_of_several_series_each_that_is_unknown_is_named(client, record):
    page = read(client.get("/participation/?series=ahg&series=nope"))
    assert page.main.one(id="id_series-error").text == "The record knows no series “nope”."
    assert page.main.one("table").tag == "table"
    many = "&".join(f"series=s{number}" for number in range(41))
    errors = client.get(f"/participation.json?{many}").json()["errors"]
    assert errors == {"series": ["Choose at most 40 at once."]}
    assert client.get("/participation/?series=a%00b").status_code == 400


def test_no_series_at_all_is_the_table_of_every_series(client, record):
    page = client.get("/participation/?series=ahg")
    (pill,) = page.context["filterset"].pills
    assert pill.url == "?series="
    every = client.get(f"/participation/{pill.url}")
    assert [each.slug for each in every.context["table"].meetings] == ["conf-1", "ahg-13", "ahg-14"]
    assert "/participation.csv?series=" in read(every).links(rel="alternate")


def test_participation_says_role_and_source_beside_its_keys(client):
    meeting = make.a_meeting(slug="first")
    viet_nam = make.a_member("Viet Nam", slug="viet-nam")
    source = "https://example.org/list"
    make.a_delegation(meeting, viet_nam, capacity="observer", source_url=source)
    head, row = client.get("/participation.csv").content.decode("utf-8-sig").splitlines()
    assert head == (
        '"member","member_name","name_then","meeting","meeting_title","start_date","participation",'
        '"participation_in_words","role","source_url"'
    )
    assert row.endswith(f'"observer","observed","observer","{source}"')


def test_pages_share_the_fields_of_filters_and_nothing_that_one_of_them_asked():
    one, other = MeetingFilter({"q": "law"}), MeetingFilter({"q": ""})
    assert [each.filters["q"].parent is each for each in (one, other)] == [True, True]
    one.filters["q"].conditions["law"] = Q(pk=1)
    assert other.filters["q"].conditions == MeetingFilter({}).filters["q"].conditions == {}
    assert one.form.fields["q"] is other.form.fields["q"]
    assert [form["q"].value() for form in (one.form, other.form)] == ["law", ""]
    assert (one.form.is_valid(), one.form.cleaned_data["q"]) == (True, "law")
