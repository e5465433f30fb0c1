"""What pages say to search engines and to those who share them."""

import datetime as dt
import json
import re
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from photos.models import Photo
from tests import make
from tests.data.vocabulary import DATE, INTEGER, MEMBERS, PROPERTIES, TEXT, TYPES, URL
from tests.reading import read

from .one_of_each import HOST, HOSTILE, PAGES, one_of_each

pytestmark = pytest.mark.django_db


@pytest.fixture
def record():
    return one_of_each()


def blocks(response):
    found = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', response.content.decode(), re.DOTALL
    )
    return [json.loads(each) for each in found]


def ancestors(kind):
    return {kind}.union(*(ancestors(each) for each in TYPES.get(kind, [])))


def fits(value, kind):
    """Whether a value is of a type of the vocabulary."""
    if isinstance(value, dict):
        return kind in ancestors(value["@type"])
    if kind in MEMBERS:
        return str(value).removeprefix("https://schema.org/") in MEMBERS[kind]
    if kind == URL:
        return re.fullmatch(r"https?://\S+", str(value)) is not None
    if kind == DATE:
        return re.fullmatch(r"\d{4}(-\d\d(-\d\d(T[\d:+.]+Z?)?)?)?", str(value)) is not None
    return isinstance(value, {TEXT: str, INTEGER: int}.get(kind, ()))


def faults(node):
    """What the vocabulary does not allow in a thing and in all it holds, one line each."""
    kind = node["@type"]
    if kind not in TYPES:
        return [f"{kind} is no type"]
    found = []
    for name, value in node.items():
        if name.startswith("@"):
            continue
        domains, ranges = PROPERTIES.get(name, ([], []))
        if not ancestors(kind) & set(domains):
            found.append(f"{name} on {kind}")
        for each in value if isinstance(value, list) else [value]:
            if not any(fits(each, expected) for expected in ranges):
                found.append(f"{name} of {kind}: {each!r}")
            if isinstance(each, dict):
                found += faults(each)
    return found


@pytest.mark.parametrize("address", PAGES)
def test_every_page_keeps_to_the_vocabulary(client, record, address):
    found = blocks(client.get(address))
    assert [each.pop("@context") for each in found] == ["https://schema.org"] * len(found)
    assert [each["@type"] for each in found] == PAGES[address]
    assert [fault for each in found for fault in faults(each)] == []


def test_a_report_that_is_summed_up_is_told_apart_from_the_page_that_sums_it_up(client):
    make.an_article(
        slug="summed-up",
        headline="Officials met in Bali",
        language="vi",
        outlet=make.an_outlet(name="VNA"),
        reported_on=dt.date(2019, 7, 23),
        source_url="https://example.org/report",
    )
    article, _trail = blocks(client.get("/news/2019/summed-up/"))
    assert faults({name: value for name, value in article.items() if name != "@context"}) == []
    assert (article["inLanguage"], article["isBasedOn"]) == (
        "en",
        {
            "@type": "NewsArticle",
            "url": "https://example.org/report",
            "inLanguage": "vi",
            "publisher": {"@type": "Organization", "name": "VNA"},
        },
    )


def test_the_check_finds_what_the_vocabulary_does_not_allow():
    wrong = {"@type": "Country", "memberOf": {"@type": "Nothing"}, "name": 3, "url": "/here"}
    assert faults(wrong) == [
        "memberOf on Country",
        "memberOf of Country: {'@type': 'Nothing'}",
        "Nothing is no type",
        "name of Country: 3",
        "url of Country: '/here'",
    ]


def test_a_meeting_is_an_event_with_all_that_is_known(client, record):
    event, trail = blocks(client.get("/meetings/s/14/"))
    image = event.pop("image")
    assert event == {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"{HOST}/meetings/s/14/",
        "name": "Fourteenth Senior Officials Meeting",
        "startDate": "2019-07-23",
        "endDate": "2019-07-23",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Da Nang, Viet Nam",
            "address": {
                "@type": "PostalAddress",
                "addressLocality": "Da Nang",
                "addressCountry": "VN",
            },
        },
        "organizer": {
            "@type": "Organization",
            "name": "The Bali Process",
            "legalName": "Bali Process on People Smuggling, Trafficking in Persons and Related "
            "Transnational Crime",
            "url": f"{HOST}/",
        },
        "superEvent": {
            "@type": "EventSeries",
            "name": "Senior Officials Meeting",
            "url": f"{HOST}/meetings/s/",
        },
        "description": "Met.",
        "url": f"{HOST}/meetings/s/14/",
    }
    assert image == [
        {
            "@type": "ImageObject",
            "@id": f"{HOST}/photos/album/1/",
            "caption": "Delegates at a table",
            "contentUrl": f"{HOST}/media/photos/1/1280.webp",
            "thumbnailUrl": f"{HOST}/media/photos/1/320.webp",
            "width": 1280,
            "height": 640,
            "creditText": "VNA",
            "creator": {"@type": "Person", "name": "A Photographer"},
            "copyrightNotice": "© VNA",
            "license": f"{HOST}/about/data/",
            "acquireLicensePage": f"{HOST}/photos/album/1/",
            "contentLocation": {"@type": "Place", "name": "Da Nang"},
            "url": f"{HOST}/photos/album/1/",
        }
    ]
    assert [(each["name"], each["item"]) for each in trail["itemListElement"]] == [
        ("Meetings", f"{HOST}/meetings/"),
        ("Senior Officials Meeting", f"{HOST}/meetings/s/"),
        ("Fourteenth Senior Officials Meeting", f"{HOST}/meetings/s/14/"),
    ]


@pytest.mark.parametrize(
    ("state", "form", "said"),
    [
        ("cancelled", "virtual", ("EventCancelled", "OnlineEventAttendanceMode")),
        ("postponed", "hybrid", ("EventPostponed", "MixedEventAttendanceMode")),
        ("held", "unknown", ("EventScheduled", None)),
    ],
)
def test_the_state_and_form_of_a_meeting_are_told(client, state, form, said):
    meeting = make.a_meeting(event_status=state, format=form, date_precision="month")
    event, _trail = blocks(client.get(meeting.get_absolute_url()))
    mode = event.get("eventAttendanceMode")
    found = event["eventStatus"].rpartition("/")[2], mode and mode.rpartition("/")[2]
    assert (found, event["startDate"]) == (said, "2019-07")


def test_no_text_ends_a_data_block(client):
    meeting = make.a_meeting(title=HOSTILE, summary=HOSTILE)
    response = client.get(meeting.get_absolute_url())
    event, _trail = blocks(response)
    assert (event["name"], event["description"]) == (HOSTILE, HOSTILE)
    assert "alert(1)</script>" not in response.content.decode()
    assert "<!--" not in response.content.decode()


def test_a_shared_page_has_a_picture_with_its_size_and_words(client, record):
    page = read(client.get("/meetings/s/14/"))
    names = ("og:image", "og:image:width", "og:image:height", "og:image:alt", "twitter:card")
    assert [page.meta(name) for name in names] == [
        f"{HOST}/media/photos/1/1280.webp",
        "1280",
        "640",
        "Delegates at a table",
        "summary_large_image",
    ]
    Photo.objects.update(status="draft")
    for address in PAGES:
        if "/photos/album/1/" not in address:
            page = read(client.get(address))
            assert (page.meta("og:image"), page.meta("og:image:alt")) == (
                f"{HOST}/static/card.png",
                "The Bali Process",
            )


def test_the_picture_of_the_site_has_the_size_that_pages_say(client):
    page = read(client.get("/"))
    with Image.open("static/card.png") as card:
        assert card.size == (
            int(page.meta("og:image:width")),
            int(page.meta("og:image:height")),
        )


# --- for crawlers --------------------------------------------------------------------------------

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "i": "http://www.google.com/schemas/sitemap-image/1.1",
    "x": "http://www.w3.org/1999/xhtml",
}


def test_the_sitemap_names_pictures_and_the_last_change(client, record):
    root = ET.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 (our own answer)
    found = {
        url.find("s:loc", NAMES).text.removeprefix(HOST): url
        for url in root.findall("s:url", NAMES)
    }
    assert set(PAGES) - set(found) == set()
    photo = found["/photos/album/1/"]
    assert photo.find("i:image/i:loc", NAMES).text == f"{HOST}/media/photos/1/1280.webp"
    written = dt.datetime.fromisoformat(photo.find("s:lastmod", NAMES).text)
    assert written == Photo.objects.get().updated_at
    assert found["/id/photos/album/1/"].find("i:image/i:loc", NAMES).text == (
        f"{HOST}/media/photos/1/1280.webp"
    )
    assert len(root.findall("s:url/i:image", NAMES)) == 2


def test_the_sitemap_and_the_pages_name_the_same_pages_in_other_languages(client, record):
    root = ET.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 (our own answer)
    told = {
        url.find("s:loc", NAMES).text: {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", NAMES)
        }
        for url in root.findall("s:url", NAMES)
    }
    assert {each for each in told if each.startswith(f"{HOST}/id/")} == {
        each.replace(HOST, f"{HOST}/id") for each in told if not each.startswith(f"{HOST}/id/")
    }
    said = {}
    for place in told:
        page = client.get(place.removeprefix(HOST)).text
        links = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', page)
        said[place] = dict(links)
    assert said == told
