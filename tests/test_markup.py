"""One page of every kind in both languages, read by a parser that forgives nothing."""

import html5lib
import pytest
from django.apps import apps
from html5lib.html5parser import ParseError

from . import make

pytestmark = pytest.mark.django_db

LISTS = ["/", "/meetings/", "/participation/", "/members/", "/groups/", "/documents/", "/news/"]
ASKED = [
    "/photos/",
    "/photos/?member=viet-nam",
    "/search/",
    "/search/?q=da+nang",
    "/search/?q=indoneisa",
    "/search/?q=<b>&kind=members&year=12345",
    "/meetings/?year=2019&page=99",
    "/meetings/?year=abc",
    "/about/",
    "/nowhere/",
]
#: Of each the row with the most to show.
FULL = {
    "meetings.Series": {"slug": "ministerial-conference"},
    "meetings.Meeting": {"series__slug": "ministerial-conference", "number": 6},
    "meetings.Document": {"meeting__series__slug": "ministerial-conference", "meeting__number": 8},
    "members.Member": {"slug": "viet-nam"},
    "members.Group": {"slug": "ad-hoc-group"},
    "news.Article": {"slug": "da-nang-french"},
    "baliprocess.Page": {"slug": "structure"},
}


def _faults(text):
    try:
        html5lib.HTMLParser(strict=True).parse(text)
    except ParseError as error:
        return str(error)
    return None


def test_the_parser_forgives_nothing():
    assert _faults("<!doctype html><title>A</title><p>B</p>") is None
    assert _faults("<!doctype html><title>A</title><p><b>B</p>") is not None
    assert _faults('<!doctype html><title>A</title><p id="a" id="b">B</p>') is not None


def test_every_kind_of_page_is_well_formed(client, whole_record):
    rows = [
        *(apps.get_model(label).objects.filter(**which)[0] for label, which in FULL.items()),
        album := make.an_album(title="A “B” & <C>", credit_line="VNA"),
        make.a_photo(album=album, caption="One\nand <two>", alt_text='"A" & B'),
    ]
    found = {
        address: _faults(client.get(address).text)
        for plain in [*LISTS, *ASKED, *(row.get_absolute_url() for row in rows)]
        for address in (plain, f"/id{plain}")
    }
    assert {address: fault for address, fault in found.items() if fault} == {}
