"""The photos of all albums: what they can be narrowed by, and who is not among them."""

import csv
import datetime as dt
import io
import threading

import pytest
from django.utils import timezone

from baliprocess import prepared
from photos.models import Photo
from tests import make

from .reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def library():
    """Two albums, of 2019 and of 2025, with photos of Viet Nam and Fiji; A, B, C by headline."""
    viet_nam, fiji = make.a_member("Viet Nam"), make.a_member("Fiji")
    make.a_member("Japan")
    early = make.an_album(
        slug="da-nang", title="Da Nang", taken_on=dt.date(2019, 7, 22), country="Viet Nam"
    )
    late = make.an_album(slug="bangkok", title="Bangkok", taken_on=dt.date(2025, 5, 20))
    a = make.a_photo(
        headline="A",
        album=early,
        # By the clock of the place it was 2019 already.
        taken_at=dt.datetime(2018, 12, 31, 20, tzinfo=dt.UTC),
        taken_offset=420,
        persons_shown="To Anh Dung\nAnother",
    )
    b = make.a_photo(headline="B", album=early, position=1)
    c = make.a_photo(headline="C", album=late, country="Thailand", caption="At the plenary")
    a.members_shown.set([viet_nam, fiji])
    b.members_shown.set([viet_nam])
    c.members_shown.set([viet_nam])
    return a, b, c


def found(client, query):
    response = client.get(f"/photos.json{query}")
    assert response.status_code == 200, response.content
    return "".join(row["headline"] for row in response.json()["photos"])


@pytest.mark.parametrize(
    ("query", "headlines"),
    [
        ("", "CAB"),
        ("?member=viet-nam", "CAB"),
        ("?member=fiji", "A"),
        ("?member=japan", ""),
        ("?year=2019", "AB"),
        ("?year=2018", ""),
        ("?year=2025&member=viet-nam", "C"),
        ("?place=Viet+Nam", "AB"),
        ("?place=Thailand", "C"),
        ("?album=da-nang&member=fiji", "A"),
        ("?q=plenary", "C"),
        ("?q=anh+dung", "A"),
        ("?q=da+nang", "AB"),
        ("?q=da+nang+plenary", ""),
    ],
)
def test_photos_are_narrowed_by_each_filter(client, library, query, headlines):
    assert found(client, query) == headlines


def test_options_count_what_choosing_them_would_leave(client, library):
    filterset = client.get("/photos/?year=2019").context["filterset"]
    offered = {
        name: [(each.value, each.label, each.count) for each in filterset.options(name)]
        for name in filterset.facets
    }
    assert offered == {
        "year": [("2025", "2025", 1), ("2019", "2019", 2)],
        "place": [("Viet Nam", "Viet Nam", 2)],
        "member": [("fiji", "Fiji", 1), ("viet-nam", "Viet Nam", 2)],
        "album": [("da-nang", "Da Nang", 2)],
    }


def test_the_list_opens_with_albums_and_shows_photos_once_something_is_chosen(client, library):
    page = read(client.get("/photos/"))
    assert page.main.one("p", "count").text == "2 albums"
    assert [each.text for each in page.main.all("h2", "name")] == ["Bangkok", "Da Nang"]
    page = read(client.get("/photos/?member=fiji"))
    assert page.title == ["Photographs of Fiji"]
    assert page.main.one("p", "count").text == "1 photograph"
    assert page.sections == {"Da Nang": ["Delegates at a table", "A"]}
    assert [each.text for each in page.main.one("ul", "pills").all("li")] == [
        "Remove Shows: Fiji ×",
        "Clear all",
    ]


@pytest.mark.parametrize(
    ("query", "field", "sentence"),
    [
        ("year=abc", "year", "Write the year in four digits, such as 2019."),
        ("member=nope", "member", "The record knows no photographed member “nope”."),
        ("place=Nope", "place", "The record knows no photographed place “Nope”."),
        ("album=nope", "album", "The record knows no public album “nope”."),
    ],
)
def test_a_filter_that_is_not_understood_says_so(client, library, query, field, sentence):
    response = client.get(f"/photos/?{query}")
    assert response.context["filterset"].form.errors == {field: [sentence]}
    assert sentence in response.content.decode()


def test_a_page_of_albums_that_is_not_there_says_so(client, library):
    response = client.get("/photos/?page=7")
    assert response.status_code == 404
    assert "There is no page “7” in this list: it has 1." in response.content.decode()


def test_a_row_says_what_a_page_says(client, library):
    a = library[0]
    assert client.get("/photos.json?q=another").json()["photos"] == [
        {
            "id": a.pk,
            "album": "da-nang",
            "headline": "A",
            "caption": "",
            "alt_text": "Delegates at a table",
            "creator": "",
            "credit_line": "VNA",
            "copyright_notice": "",
            "licence": "media",
            "taken_at": "2019-01-01T03:00:00+07:00",
            "city": "",
            "country": "",
            "persons_shown": ["To Anh Dung", "Another"],
            "members_shown": ["fiji", "viet-nam"],
            "width": 0,
            "height": 0,
            "url": f"http://testserver/photos/da-nang/{a.pk}/",
            "download_url": f"http://testserver/photos/da-nang/{a.pk}/download.jpg",
            "updated_at": Photo.objects.get(pk=a.pk).updated_at.isoformat(),
        }
    ]
    text = client.get("/photos.csv?q=another").content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["headline"], row["members_shown"], row["persons_shown"]) == (
        "A",
        "fiji; viet-nam",
        "To Anh Dung; Another",
    )


# Every door at which a photo could be seen, by what would have to be found there.
DOORS = {
    "/photos/": "Bangkok",
    "/photos/?member=viet-nam": "photos/bangkok/{pk}/",
    "/photos.json": '"headline": "C"',
    "/photos.csv": '"C"',
    "/photos/bangkok/": "photos/bangkok/{pk}/",
    "/members/viet-nam/": "photos/bangkok/{pk}/",
    "/meetings/series/meeting/": "photos/bangkok/{pk}/",
    "/sitemap.xml": "photos/bangkok/{pk}/",
    "/photos/bangkok/{pk}/": "<h1",
    "/photos/bangkok/{pk}.json": '"headline": "C"',
}


def hide_photo(photo):
    Photo.objects.filter(pk=photo.pk).update(status="withdrawn")


def hide_draft(photo):
    Photo.objects.filter(pk=photo.pk).update(status="draft")


def hide_until_tomorrow(photo):
    tomorrow = timezone.now() + dt.timedelta(days=1)
    Photo.objects.filter(pk=photo.pk).update(publish_at=tomorrow)


def hide_album(photo):
    type(photo.album).objects.filter(pk=photo.album_id).update(status="draft")


def hide_meeting(photo):
    photo.album.meetings.update(status="withdrawn")


@pytest.mark.parametrize(
    "hide", [hide_photo, hide_draft, hide_until_tomorrow, hide_album, hide_meeting]
)
def test_what_is_hidden_is_behind_no_door(client, library, hide):
    photo = library[2]
    series = make.a_series(slug="series")
    make.a_meeting(slug="meeting", series=series, album=photo.album)

    def seen():
        doors = {}
        for address, sign in DOORS.items():
            response = client.get(address.format(pk=photo.pk))
            text = response.content.decode() if response.status_code == 200 else ""
            doors[address] = sign.format(pk=photo.pk) in text
        return doors

    assert seen() == dict.fromkeys(DOORS, True)
    hide(photo)
    assert seen() == dict.fromkeys(DOORS, False)
    assert client.get(f"/photos/bangkok/{photo.pk}/download.jpg").status_code in {404, 410}
    assert client.get("/photos/?album=bangkok").context["count"] == 0
    slugs = {each.value for each in client.get("/photos/").context["filterset"].options("year")}
    assert slugs == {"2019"}


def test_what_was_unknown_once_is_counted_when_it_is_there(client):
    address = "/photos/?member=viet-nam"
    assert "1\u00a0photograph" not in client.get(address).content.decode()
    photo = make.a_photo(status="published", album=make.an_album(status="published"))
    photo.members_shown.add(make.a_member("Viet Nam", slug="viet-nam"))
    # Another thread makes the SQL of this list anew, from what the first one kept.
    for kept in prepared._lists.values():
        kept._made = threading.local()
    assert "1\u00a0photograph" in client.get(address).content.decode()
