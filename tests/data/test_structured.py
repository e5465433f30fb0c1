"""What pages say to search engines, to those who share them, and to those who embed them."""

import datetime as dt
import json
import re
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from baliprocess.models import Page
from photos.models import Photo
from tests import make
from tests.data.vocabulary import DATE, INTEGER, MEMBERS, PROPERTIES, TEXT, TYPES, URL
from tests.reading import read

pytestmark = pytest.mark.django_db

HOST = "http://testserver"
HOSTILE = '</script><script>alert(1)</script> & "quoted" <!--'


@pytest.fixture
def record():
    """One of everything that can be seen, bound together."""
    series = make.a_series(slug="s", name="Senior Officials Meeting", group=make.the_process())
    viet_nam = make.a_member("Viet Nam", iso_code="VN", slug="viet-nam")
    make.a_member("Migration Organization", slug="iom", short_name="IOM", kind="organisation")
    album = make.an_album(slug="album", title="Da Nang", city="Da Nang")
    meeting = make.a_meeting(
        series=series, number=14, city="Da Nang", country=viet_nam, album=album, summary="Met."
    )
    photo = make.a_photo(
        pk=1, album=album, creator="A Photographer", copyright_notice="© VNA", city="Da Nang"
    )
    photo.members_shown.add(viet_nam)
    for width in (320, 640, 1280):
        photo.renditions.create(
            format="webp", width=width, height=width // 2, bytes=1, file="renditions/a.webp"
        )
    make.a_document(slug="paper", meeting=meeting, issued_on=dt.date(2019, 7, 23))
    article = make.an_article(
        slug="report",
        outlet=make.an_outlet(name="VNA"),
        reported_on=dt.date(2019, 7, 23),
        source_url="https://example.org/report",
        lead_photo=photo,
        standfirst="In short.",
    )
    article.meetings.add(meeting)
    Page.objects.create(slug="data", title="Data", status="published", body="<p>x</p>")
    return meeting


PAGES = {
    "/": ["Organization", "WebSite"],
    "/meetings/s/": ["BreadcrumbList"],
    "/meetings/s/14/": ["Event", "BreadcrumbList"],
    "/members/viet-nam/": ["Country", "BreadcrumbList"],
    "/members/iom/": ["Organization", "BreadcrumbList"],
    "/groups/bali-process/": ["Organization", "BreadcrumbList"],
    "/documents/paper/": ["DigitalDocument", "BreadcrumbList"],
    "/news/2019/report/": ["NewsArticle", "BreadcrumbList"],
    "/photos/album/": ["ImageGallery", "BreadcrumbList"],
    "/photos/album/1/": ["ImageObject", "BreadcrumbList"],
    "/about/data/": ["Dataset"],
}


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


# --- oEmbed ---------------------------------------------------------------------------------------


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
