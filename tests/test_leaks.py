"""What the public must not learn, through any door; and addresses that must not break."""

import datetime as dt
import re
import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

import pytest
from django.utils import timezone

from meetings.models import Meeting
from photos.models import Album
from tests import make

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
REPORT = {"source_url": "https://example.org/report", "body": "<p>Never printed zxqv9</p>"}


def urls(client, address):
    return [urlsplit(row["url"]).path for row in client.get(address).json()["news"]]


def test_full_text_that_cannot_be_read_cannot_be_found(client):
    report = make.an_article(headline="Report", outlet=make.an_outlet(), **REPORT)
    assert urls(client, "/news.json?q=zxqv9") == []
    assert client.get("/search.json?q=zxqv9").json()["results"] == []
    report.rights = "VNA, since 2019"
    report.save()
    assert urls(client, "/news.json?q=zxqv9") == [report.get_absolute_url()]


def test_own_news_is_found_by_its_text(client):
    own = make.an_article(headline="Own", body="<p>zxqv9</p>")
    assert urls(client, "/news.json?q=zxqv9") == [own.get_absolute_url()]


@pytest.mark.parametrize("address", ["/news.json", "/news.csv", "/news/"])
def test_a_hidden_meeting_is_no_filter(client, address):
    hidden = make.a_meeting(slug="hidden", status="draft")
    make.an_article().meetings.add(hidden)
    answers = {client.get(f"{address}?meeting={slug}").content for slug in ("hidden", "absent")}
    # But for the moment at which it was given.
    answers = {re.sub(rb'"as_of": "[^"]*"', b"", answer) for answer in answers}
    assert len({answer.replace(b"hidden", b"absent") for answer in answers}) == 1


def tomorrow():
    return timezone.now() + dt.timedelta(days=1)


def test_what_is_scheduled_is_unknown_until_it_appears(client):
    article = make.an_article(publish_at=tomorrow())
    assert client.get(article.get_absolute_url()).status_code == 404
    article.delete()
    assert client.get(article.get_absolute_url()).status_code == 404


def test_what_expired_is_gone(client):
    before = timezone.now() - dt.timedelta(days=2)
    article = make.an_article()
    article.history.update(history_date=before)
    article.unpublish_at = timezone.now() - dt.timedelta(hours=1)
    article.save()
    assert client.get(article.get_absolute_url()).status_code == 410


def test_parts_of_what_is_hidden_were_never_there(client):
    document = make.a_document(meeting=make.a_meeting(status="draft"))
    document.files.create(external_url="https://example.org/a.pdf")
    photo = make.a_photo(album=make.an_album(status="draft"))
    for address in (
        document.get_absolute_url(),
        f"/documents/{document.slug}.json",
        f"/documents/{document.slug}/v1/en.pdf",
        photo.get_absolute_url(),
        photo.get_download_url(),
    ):
        assert client.get(address).status_code == 404


def test_a_draft_cover_is_not_shown(client):
    album = make.an_album()
    shown = make.a_photo(album=album, alt_text="Shown to all")
    hidden = make.a_photo(album=album, alt_text="Hidden from all", status="draft")
    Album.objects.update(cover=hidden)
    page = client.get("/photos/")
    assert [each.cover_photo for each in page.context["page"]] == [shown]
    assert "Hidden from all" not in page.content.decode()


def test_a_successor_nobody_may_see_is_not_named(client):
    successor = make.a_document(title="Secret text", meeting=make.a_meeting(status="draft"))
    document = make.a_document(superseded_by=successor)
    assert "Secret text" not in client.get(document.get_absolute_url()).content.decode()
    Meeting.objects.update(status="published")
    assert "Secret text" in client.get(document.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("rule", "named"),
    [("everyone", True), ("heads", False), ("delegations", False), ("nothing", False)],
)
def test_the_chair_of_a_session_is_a_name(client, rule, named):
    meeting = make.a_meeting(names_public=rule)
    meeting.sessions.create(title="Opening", chair="Zebedee")
    page = client.get(meeting.get_absolute_url()).content.decode()
    assert ("Zebedee" in page) is named


FEEDS = {
    "/meetings.atom": lambda text: make.a_meeting(title=f"T{text}", summary=text),
    "/documents.atom": lambda text: make.a_document(title=f"T{text}", summary=text),
    "/news.atom": lambda text: make.an_article(headline=f"T{text}", standfirst=text),
}


@pytest.mark.parametrize("address", FEEDS)
def test_no_text_breaks_a_feed_or_becomes_markup_in_it(client, address):
    FEEDS[address]("Pasted\x0bline\x1f <img src=x onerror=alert(1)> a < b")
    response = client.get(address)
    entry = ET.fromstring(response.content).find(f"{ATOM}entry")  # noqa: S314 (our own answer)
    assert entry.find(f"{ATOM}title").text == "TPasted line <img src=x onerror=alert(1)> a < b"
    summary = entry.find(f"{ATOM}summary")
    assert summary.attrib == {"type": "html"}
    assert "&lt;img src=x onerror=alert(1)&gt; a &lt; b" in summary.text
    assert "<img" not in summary.text


@pytest.mark.parametrize(
    "address",
    [
        "/media/photos/9223372036854775808/320.webp",
        "/media/photos/1/99999999999999999999.webp",
        "/photos/album/9223372036854775808/",
        "/documents/document/v99999999999999999999/en.pdf",
        "/meetings/series/99999/",
        "/meetings/series/0508/",
        "/meetings/series/05/",
    ],
)
def test_a_number_beyond_all_rows_is_not_found(client, address):
    make.a_document(slug="document")
    make.an_album(slug="album")
    series = make.a_series(slug="series")
    make.a_meeting(series=series)
    make.a_meeting(series=series, number=5)
    make.a_meeting(series=series, number=508)
    assert client.get(address).status_code == 404


def test_the_list_of_participants_moves_with_its_meeting(client):
    meeting = make.a_meeting(number=14)
    series = meeting.series
    series.slug, old = "renamed", series.slug
    series.save()
    response = client.get(f"/meetings/{old}/14/participants.csv")
    assert response.headers["Location"] == "/meetings/renamed/14/participants.csv"
    assert client.get(response.headers["Location"]).status_code == 200


@pytest.mark.parametrize("address", ["/robots.txt", "/sitemap.xml", "/media/photos/1/320.webp"])
def test_only_safe_methods_are_answered(client, address):
    assert client.generic("TRACE", address).status_code == 405
    assert client.post(address).status_code == 405
