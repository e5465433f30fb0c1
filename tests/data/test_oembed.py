"""What is said to those who embed a record."""

import re
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest

from tests import make
from tests.reading import read

from .one_of_each import HOST, HOSTILE, PAGES, one_of_each

pytestmark = pytest.mark.django_db


@pytest.fixture
def record():
    return one_of_each()


def embed(client, address, more=""):
    return client.get(f"/oembed.json?url={quote(HOST + address)}{more}")


def test_a_record_is_embedded_by_what_its_page_leads_to(client, record):
    [link] = read(client.get("/meetings/s/14/")).links(type="application/json+oembed")
    assert client.get(link.removeprefix(HOST)).json() == {
        "version": "1.0",
        "type": "rich",
        "title": "Fourteenth Senior Officials Meeting",
        "provider_name": "The Bali Process",
        "provider_url": f"{HOST}/",
        "thumbnail_url": f"{HOST}/media/photos/1/320.webp",
        "thumbnail_width": 320,
        "thumbnail_height": 160,
        "html": f'<blockquote cite="{HOST}/meetings/s/14/"><p><strong>'
        f'<a href="{HOST}/meetings/s/14/">Fourteenth Senior Officials Meeting</a></strong></p>'
        "<p>Da Nang, Viet Nam · 23\xa0July\xa02019</p><p>Met.</p>"
        "<footer>The Bali Process</footer></blockquote>",
        "width": 600,
        "height": 240,
    }


@pytest.mark.parametrize(
    ("most", "shown"),
    [
        ("", ("1280.webp", 1280, 640)),
        ("&maxwidth=700", ("640.webp", 640, 320)),
        ("&maxwidth=900&maxheight=200", ("320.webp", 320, 160)),
        ("&maxwidth=100", ("320.webp", 100, 50)),
    ],
)
def test_a_photo_is_no_larger_than_asked(client, record, most, shown):
    data = embed(client, "/photos/album/1/", most).json()
    assert data["type"] == "photo"
    assert (data["url"].rpartition("/")[2], data["width"], data["height"]) == shown


def test_every_kind_of_record_can_be_embedded_and_as_xml(client, record):
    for address in PAGES:
        expected = 404 if address in {"/", "/about/data/"} else 200
        assert (address, embed(client, address).status_code) == (address, expected)
        answer = client.get(f"/oembed.xml?url={quote(HOST + address)}")
        if expected == 200:
            root = ET.fromstring(answer.content)  # noqa: S314 (our own answer)
            assert (root.tag, root.find("version").text) == ("oembed", "1.0")


def test_an_embedding_runs_nothing(client):
    meeting = make.a_meeting(title=HOSTILE, summary=HOSTILE)
    html = embed(client, meeting.get_absolute_url()).json()["html"]
    assert re.findall(r"<(\w+)", html) == [
        *("blockquote", "p", "strong", "a", "p", "p", "footer"),
    ]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/meetings/s/14/",
        "http://testserver.example.org/meetings/s/14/",
        "javascript:alert(1)",
        "http://testserver/meetings/s/99/",
        "http://testserver/meetings/hidden/1/",
        "http://testserver/admin/",
        "http://testserver/meetings.json",
        "http://[::1/",
        "/meetings/s/14/",
    ],
)
def test_foreign_and_hidden_addresses_are_not_there(client, record, url):
    make.a_meeting(series=make.a_series(slug="hidden"), number=1, status="draft")
    response = client.get(f"/oembed.json?url={quote(url, safe='')}")
    assert (response.status_code, list(response.json()["errors"])) == (404, ["url"])


@pytest.mark.parametrize(
    ("query", "status", "names"),
    [
        ("", 400, ["url"]),
        ("url=x&maxwidth=0", 400, ["maxwidth"]),
        ("url=x&maxheight=²", 400, ["maxheight"]),
        ("url=x&format=yaml", 501, ["format"]),
    ],
)
def test_a_question_that_is_not_understood_says_so(client, query, status, names):
    response = client.get(f"/oembed.json?{query}")
    assert (response.status_code, list(response.json()["errors"])) == (status, names)
