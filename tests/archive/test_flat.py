"""In an archive too long to be counted: lists by key, and plans that scan no table."""

import csv
import datetime as dt
import io
import re

import pytest
from django.db import connection
from django.db.models import Exists, OuterRef, Q
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate

from baliprocess.keys import Many
from meetings.models import Delegation, Document, Meeting
from meetings.views import DocumentList, MeetingList
from news.models import Article
from news.views import ArticleList
from photos.models import Photo
from photos.views import PhotoList
from tests.reading import read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("archive")]

LISTS = [
    (MeetingList, Meeting),
    (DocumentList, Document),
    (ArticleList, Article),
    (PhotoList, Photo),
]


def keys(page):
    return [row.pk for row in page]


@pytest.mark.parametrize(("view", "model"), LISTS)
def test_pages_by_key_hold_every_row_once_in_the_order_of_the_list(view, model):
    rows = model.objects.published().latest_first()
    walked, page = [], view.order.page(rows, lambda few: few, 170)
    while True:
        walked += keys(page)
        if not page.has_next():
            break
        page = view.order.page(rows, lambda few: few, 170, after=page.after.removeprefix("after="))
    assert walked == list(rows.values_list("pk", flat=True))


@pytest.mark.parametrize(("view", "model"), LISTS)
def test_pages_from_the_end_hold_every_row_once_as_well(view, model):
    rows = model.objects.published().latest_first()
    walked, page = [], view.order.page(rows, lambda few: few, 170, before="end")
    while True:
        walked = keys(page) + walked
        if not page.has_previous():
            break
        before = page.before.removeprefix("before=")
        page = view.order.page(rows, lambda few: few, 170, before=before)
    assert walked == list(rows.values_list("pk", flat=True))


def test_a_long_list_says_that_there_are_more_and_goes_on_by_key(client):
    page = read(client.get("/meetings/"))
    assert "More than 1,000 meetings" in page.main.text
    links = {link.text: link.attributes["href"] for link in page.main.one("nav", "pages").all("a")}
    last = client.get("/meetings/").context["page"].object_list[-1]
    assert links == {"Next": f"?after={last.starts_on}~{last.pk}", "Last": "?before=end"}


def test_what_is_not_all_of_a_record_says_where_the_rest_is(client):
    delegation = Delegation.objects.published().filter(member__isnull=False).first()
    slug = delegation.member.slug
    data = client.get(f"/members/{slug}.json").json()
    assert data["more_url"] == f"http://testserver/meetings.json?named={slug}"
    assert 0 < len(data["meetings"]) < 400
    told = client.get("/meetings.ics").content.decode().replace("\r\n ", "")
    sentence = "The first 1000 meetings of this list\\; narrow it by year or series for the others."
    assert [line for line in told.split("\r\n") if line.startswith(("DESC", "X-WR-CALD"))][:2] == [
        f"DESCRIPTION:{sentence}",
        f"X-WR-CALDESC:{sentence}",
    ]


def test_the_first_pages_keep_their_numbers(client):
    first = client.get("/meetings/").context["page"]
    second = client.get("/meetings/?page=2").context["page"]
    after = client.get(f"/meetings/?{first.after}").context["page"]
    assert keys(second) == keys(after)
    assert keys(client.get(f"/meetings/?{second.before}").context["page"]) == keys(first)


@pytest.mark.parametrize("narrowed", ["", "&member=viet-nam"])
def test_what_is_past_is_read_from_today_on(client, narrowed):
    today = localdate()
    rows = Meeting.objects.published().past(today)
    if narrowed:
        came = Q(member__slug="viet-nam", presence__in=["attended", "unknown"])
        rows = rows.filter(Exists(Delegation.objects.filter(came, meeting=OuterRef("pk"))))
    for number in (1, 2):
        with CaptureQueriesContext(connection) as queries:
            page = client.get(f"/meetings/?when=past{narrowed}&page={number}").context["page"]
        assert keys(page) == list(rows.values_list("pk", flat=True)[50 * number - 50 : 50 * number])
    # Counted are its first thousand; a list as short as that is read as any other.
    begun = f"\"starts_on\" < '{today + dt.timedelta(days=1)}'"
    assert any(begun in each["sql"] for each in queries) == (not narrowed)


@pytest.mark.parametrize("narrowed", ["", "&member=viet-nam"])
def test_what_is_ahead_is_read_from_the_nearest_on(client, narrowed):
    rows = Meeting.objects.published().upcoming()
    if narrowed:
        came = Q(member__slug="viet-nam", presence__in=["attended", "unknown"])
        rows = rows.filter(Exists(Delegation.objects.filter(came, meeting=OuterRef("pk"))))
    ahead = list(rows.values_list("pk", flat=True))
    address = f"/meetings/?when=upcoming{narrowed}"
    with CaptureQueriesContext(connection) as queries:
        first = client.get(address).context["page"]
    # All that began before the first of them is not passed over.
    assert any('"starts_on" >= (SELECT MIN(' in each["sql"] for each in queries)
    last = client.get(f"{address}&before=end").context["page"]
    assert (keys(first), keys(last)) == (ahead[:50], ahead[-50:])
    key = MeetingList.order.key(first[9])
    assert keys(client.get(f"{address}&after={key}").context["page"]) == ahead[10:60]
    assert keys(client.get(f"{address}&before={key}").context["page"]) == ahead[:9]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("page=21", "Only the first 20 pages of this list have numbers."),
        ("after=nonsense", "“nonsense” is no place in this list: go on from its first page."),
        ("after=2019-02-30~4", "“2019-02-30~4” is no place in this list"),
        ("before=2019-01-01~-4", "“2019-01-01~-4” is no place in this list"),
        ("after=2019-01-01~99999999999999999999", "is no place in this list"),
        ("after=20190723~4", "is no place in this list"),
        ("after=2019-07-23~0_4", "is no place in this list"),
        (f"after=2019-07-23~{'4'.zfill(189)}%26year=1999%23x", "is no place in this list"),
    ],
)
def test_a_place_that_is_none_is_told_and_the_first_page_shown(client, query, told):
    answer = client.get(f"/meetings/?{query}")
    assert (answer.status_code, told in read(answer).main.text) == (404, True)
    assert keys(answer.context["page"]) == keys(client.get("/meetings/").context["page"])


def test_a_key_of_another_list_is_told_as_well(client):
    assert client.get("/photos/?after=2019-01-01~4").status_code == 200  # these are albums
    assert client.get("/photos/?year=2019&after=2019-01-01~4").status_code == 404


def test_the_last_page_ends_with_the_last_row_and_leads_back(client):
    page = client.get("/meetings/?before=end").context["page"]
    rows = Meeting.objects.published().latest_first()
    assert keys(page) == list(rows.values_list("pk", flat=True))[-50:]
    assert (page.has_next(), page.has_previous()) == (False, True)


def test_options_of_a_long_list_stand_without_numbers_and_lead_to_something(client):
    filterset = client.get("/meetings/").context["filterset"]
    offered = {name: filterset.options(name) for name in filterset.facets}
    assert {option.count for options in offered.values() for option in options} == {None}
    assert [len(offered[name]) > 3 for name in ("series", "year", "place", "member")] == [True] * 4
    for name in ("series", "year", "place", "member", "format"):
        query = f"/meetings/?{name}={offered[name][-1].value}"
        assert client.get(query).context["count"], query


@pytest.mark.parametrize(
    ("address", "offered"),
    [
        ("/documents/", {"kind", "year", "series", "language"}),
        ("/news/", {"year", "member", "outlet"}),
        ("/photos/?q=photograph", {"year", "place", "member", "album"}),  # all of them
    ],
)
def test_every_filter_of_a_long_list_offers_what_leads_to_something(
    client, address, offered, request
):
    if "q=" in address:
        request.getfixturevalue("photos_indexed")
    context = client.get(address).context
    assert isinstance(context["count"], Many)
    filterset = context["filterset"]
    assert set(filterset.facets) == offered
    for name in offered:
        options = filterset.options(name)
        assert len(options) > 1, name
        first = address.partition("?")[0]
        assert client.get(f"{first}?{name}={options[0].value}").context["count"], name


def test_what_is_narrowed_enough_is_counted(client):
    filterset = client.get("/meetings/?year=2019").context["filterset"]
    rows = Meeting.objects.published().filter(starts_on__year=2019)
    assert filterset.total == rows.count()
    counted = sum(option.count for option in filterset.options("series"))
    assert counted == rows.count()


def test_json_of_a_long_list_is_walked_by_its_links(client):
    walked, url = [], "/news.json?per_page=400"
    while url:
        answer = client.get(url).json()
        assert (answer["count"], answer["pages"]) == (None, None)
        walked += [line["url"] for line in answer["news"]]
        url = answer["next"]
    rows = Article.objects.published().latest_first()
    assert [url.removeprefix("http://testserver") for url in walked] == [
        row.get_absolute_url() for row in rows
    ]
    last = client.get(client.get("/news.json").json()["last"]).json()
    assert [line["url"] for line in last["news"]] == walked[-500:]


def test_csv_of_a_long_list_is_sent_while_it_is_made_and_whole(client):
    answer = client.get("/news.csv")
    assert answer.streaming
    rows = list(csv.DictReader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
    listed = Article.objects.published().latest_first()
    assert [row["headline"] for row in rows] == [row.headline for row in listed]


def test_participation_over_too_many_meetings_says_what_to_choose(client):
    for form in ("csv", "json"):
        answer = client.get(f"/participation.{form}")
        assert answer.status_code == 400
        assert "more than 1000 meetings: choose a series" in answer.json()["errors"]["since"][0]
    assert client.get("/participation.csv?since=2019&until=2019").status_code == 200


@pytest.mark.parametrize("address", ["/", "/groups/bali-process/"])
def test_a_line_holds_so_many_marks_however_many_meetings_there_are(client, address):
    assert 200 < client.get(address).context["line"].count <= 250


# --- the map of the site ------------------------------------------------------------------------

LOCATION = re.compile(r"<loc>http://testserver([^<]+)</loc>")


def test_a_long_record_has_an_index_of_maps_that_hold_every_address_once(client):
    index = LOCATION.findall(client.get("/sitemap.xml").text)
    maps = [LOCATION.findall(client.get(place).text) for place in index]
    assert max(map(len, maps)) <= 1_000
    listed = [place for each in maps for place in each if not place.startswith("/media/")]
    assert len(listed) == len(set(listed))
    meetings = [each for each in listed if re.match(r"/meetings/[^/]+/[^/]+/$", each)]
    assert sorted(meetings) == sorted(
        each.get_absolute_url() for each in Meeting.objects.published().select_related("series")
    )
    assert [each for each in listed if each.startswith("/photos/")][1:] != []


@pytest.mark.parametrize("name", ["meetings-0", "meetings-99", "lists-2", "nothing-1"])
def test_a_map_that_is_none_is_not_found(client, name):
    assert client.get(f"/sitemap-{name}.xml").status_code == 404
