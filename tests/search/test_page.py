"""The page of results and its namesakes for machines, and what is remembered of a search."""

import datetime as dt

import pytest
from django.db import connection
from django.utils.translation import override

from baliprocess.models import SearchMiss
from baliprocess.search import misses
from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 5, 4)


def test_a_result_says_what_where_when_and_why(client):
    indonesia = make.a_member("Indonesia")
    indonesia.names.create(text="RI", match_case=True)
    make.a_meeting(
        title="Workshop", city="Bali", country=indonesia, summary="On <b>boats</b> & RI."
    )
    page = read(client.get("/search/?q=RI"))
    assert page.sections == {
        "Members and observers": ["Indonesia", "State"],
        "Meetings": ["Workshop", "Bali, Indonesia · 23 July 2019", "On <b>boats</b> & RI."],
    }
    assert page.main.one("p", "read-as").text == "“RI” is also read as Indonesia."
    assert [mark.text for mark in page.main.all("mark")] == ["Indonesia", "Indonesia", "RI"]


def test_a_result_is_set_as_on_its_page(client):
    make.a_meeting(title="Officials' 'open' day", city="Suva")
    text = client.get("/search/?q=officials").text
    assert "<mark>Officials</mark>’ ‘open’ day</a>" in text
    assert "Suva</bdi>\xa0· <time" in text


def test_the_same_for_machines(client):
    meeting = make.a_meeting(title="Workshop", city="Bali", summary="On boats.")
    assert client.get("/search.json?q=boat").json() == {
        "query": "boat",
        "read_as": [],
        "did_you_mean": None,
        "count": 1,
        "more": False,
        "kinds": [{"kind": "meetings", "label": "Meetings", "count": 1, "more": False}],
        "results": [
            {
                "kind": "meetings",
                "title": "Workshop",
                "url": f"http://testserver{meeting.get_absolute_url()}",
                "detail": "Bali",
                "starts_on": "2019-07-23",
                "ends_on": "2019-07-23",
                "date_precision": "day",
                "year": 2019,
                "snippet": "On boats.",
                "in_file": False,
                "why": [],
            }
        ],
    }


BAD = {
    "kind=x": "“x” is not one of the kinds:",
    "year=20x9": "Write the year in four digits, such as 2019.",
    "year=99999999999999999999": "Write the year in four digits, such as 2019.",
    "series=absent": "The record knows no series “absent”.",
    "member=absent": "The record knows no member “absent”.",
    f"q={'x' * 201}": "A search can have at most 200 characters; this one is longer.",
}


@pytest.mark.parametrize("query", BAD)
def test_a_filter_that_is_not_understood_is_explained(client, query):
    make.a_meeting(title="Word")
    address = query if query.startswith("q=") else f"q=word&{query}"
    response = client.get(f"/search/?{address}")
    assert (response.status_code, BAD[query] in response.content.decode()) == (200, True)
    answer = client.get(f"/search.json?{address}")
    ((name, sentences),) = answer.json()["errors"].items()
    assert (answer.status_code, name) == (400, query.partition("=")[0])
    assert sentences[0].startswith(BAD[query])


@pytest.mark.parametrize("page", ["0", "x", "99", "-1", "1e3", "٣"])
def test_a_page_that_is_not_there_is_the_last_or_the_first(client, page):
    make.a_meeting(title="Word")
    assert client.get(f"/search/?q=word&kind=meetings&page={page}").status_code == 200


def test_filters_stay_while_the_kind_changes(client):
    series = make.a_series(name="Forum", slug="forum")
    for number in (1, 2):
        make.a_meeting(title=f"Word {number}", series=series)
    make.an_article(headline="Word")
    page = read(client.get("/search/?q=word&series=forum&year=2019"))
    links = [each.attributes["href"] for each in page.main.one("nav", "kinds").all("a")]
    assert links == [
        "?q=word&year=2019&series=forum",
        "?q=word&kind=meetings&year=2019&series=forum",
    ]
    pills = page.main.one("ul", "pills").all("a")
    assert [(each.text, each.attributes["href"]) for each in pills] == [
        ("Remove Year: 2019 ×", "?q=word&series=forum"),
        ("Remove Series: Forum ×", "?q=word&year=2019"),
        ("Clear all", "?q=word"),
    ]


def test_nothing_found_leads_on(client):
    make.a_member("Indonesia")
    page = read(client.get("/search/?q=indonisia"))
    assert page.sections["Nothing found"][0] == "Did you mean indonesia?"
    assert page.main.one("p", "meant").one("a").attributes["href"] == "?q=indonesia"
    assert read(client.get("/search/?q=%21%21")).sections["Nothing found"] == [
        "“!!” holds no letter and no number that could be searched for."
    ]
    filtered = read(client.get("/search/?q=indonesia&year=1999")).sections["Nothing found"]
    assert filtered[0].startswith("Nothing holds all of these words and matches")


def test_suggestions_are_never_kept_by_a_cache(client):
    make.a_member("Fiji")
    response = client.get("/search/suggest.json?q=fi")
    assert response.headers["Cache-Control"] == "no-store"
    assert response.json() == {
        "suggestions": [
            {"title": "Fiji", "detail": "Members and observers · State", "url": "/members/fiji/"}
        ]
    }
    assert client.post("/search/suggest.json").status_code == 405


def kept():
    return list(SearchMiss.objects.values_list("terms", "times", "last_on"))


def test_what_was_not_found_is_counted_and_what_was_is_not(client):
    make.a_member("Fiji")
    for query in ("q=Rohingyá", "q=rohingya&page=2", "q=fiji", "q=", "q=x@example.org", "q=%21"):
        client.get(f"/search/?{query}")
    client.get("/search.json?q=fiji&year=1999")
    assert [row[:2] for row in kept()] == [("rohingya", 2)]


def test_misses_go_after_ninety_days():
    misses.note("old", TODAY - dt.timedelta(days=91))
    misses.note("kept", TODAY - dt.timedelta(days=90))
    misses.note("new", TODAY)
    assert {terms for terms, *_rest in kept()} == {"kept", "new"}


def test_the_list_of_misses_has_an_end(monkeypatch):
    monkeypatch.setattr(misses, "MOST_KEPT", 2)
    for terms in ("often", "often", "once", "again"):
        misses.note(terms, TODAY)
    assert [row[:2] for row in kept()] == [("often", 2), ("again", 1)]


def test_a_search_is_answered_where_nothing_can_be_written(client):
    """As on a copy of the database that is read only."""

    def refuse(execute, sql, params, many, context):
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            execute("SELECT no_such_column FROM baliprocess_searchmiss", (), False, context)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(refuse):
        response = client.get("/search/?q=rohingya")
    assert (response.status_code, kept()) == (200, [])


def test_the_line_of_a_result_is_in_the_language_of_the_page(client):
    with override("id"):
        # Written by somebody whose desk is in Indonesian.
        make.a_member("Fiji")
        make.a_series(name="Fiji Talks", short_name="FT")
        meeting = make.a_meeting(title="Fiji Workshop", city="Suva", event_status="cancelled")
        make.a_document(title="Fiji Statement", kind="co-chairs-statement", meeting=meeting)
    english = read(client.get("/search/?q=fiji")).main
    lines = [each.text.partition(" · 2")[0] for each in english.all("p", "meta")]
    assert sorted(lines) == [
        "Cancelled · Suva",
        "Co-Chairs’ Statement · Fiji Workshop",
        "FT · Series of meetings",
        "State",
    ]
    indonesian = read(client.get("/id/search/?q=fiji")).main
    spans = [
        [(span.text, span.attributes.get("lang")) for span in each.all("bdi")]
        for each in indonesian.all("p", "meta")
    ]
    assert sorted(spans) == [
        [("Dibatalkan", None), ("Suva", "en")],
        [("FT", "en"), ("Seri pertemuan", None)],
        [("Negara", None)],
        [("Pernyataan Ketua Bersama", None), ("Fiji Workshop", "en")],
    ]
    (data,) = [
        each
        for each in client.get("/search.json?q=fiji").json()["results"]
        if each["kind"] == "meetings"
    ]
    assert (data["detail"], data["url"]) == (
        "Cancelled · Suva",
        f"http://testserver{meeting.get_absolute_url()}",
    )
    suggested = client.get("/id/search/suggest.json?q=fiji").json()["suggestions"]
    assert ("Fiji", "Anggota dan pengamat · Negara", "/id/members/fiji/") in [
        tuple(each.values()) for each in suggested
    ]
