"""The public note on the last change: on every page, in every feed, and where a page stood."""

import datetime as dt

import pytest
from django.utils import timezone

from baliprocess.models import Page
from tests import make

pytestmark = pytest.mark.django_db
NOTE = "The date was corrected <b>on request</b>."
PRINTED = "The date was corrected &lt;b&gt;on request&lt;/b&gt;."

KINDS = {
    "meeting": make.a_meeting,
    "document": make.a_document,
    "article": make.an_article,
    "album": make.an_album,
    "photo": make.a_photo,
    "page": lambda **values: Page.objects.create(slug="history", title="History", **values),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_shows_its_note(client, kind):
    row = KINDS[kind](status="published", change_note=NOTE)
    content = client.get(row.get_absolute_url()).content.decode()
    assert content.count(PRINTED) == 1


@pytest.mark.parametrize(
    ("kind", "feed"),
    [("meeting", "/meetings.atom"), ("document", "/documents.atom"), ("article", "/news.atom")],
)
def test_every_feed_holds_the_note(client, kind, feed):
    KINDS[kind](change_note=NOTE)
    assert "Note: The date was corrected" in client.get(feed).content.decode()


def gone(client, address):
    response = client.get(address)
    assert response.status_code == 410
    return PRINTED in response.content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_where_a_page_was_withdrawn_the_note_says_why(client, kind):
    row = KINDS[kind](status="published")
    address = row.get_absolute_url()
    row.status, row.change_note = "withdrawn", NOTE
    row.save()
    assert gone(client, address)


def test_where_a_page_had_its_time_the_note_is_kept(client):
    row = make.an_article(change_note=NOTE)
    row.history.update(history_date=timezone.now() - dt.timedelta(days=2))
    row.unpublish_at = timezone.now() - dt.timedelta(hours=1)
    row.save()
    assert gone(client, row.get_absolute_url())


def test_the_note_on_what_is_a_draft_again_stays_with_the_staff(client):
    row = make.an_article()
    row.status, row.change_note = "draft", NOTE
    row.save()
    assert not gone(client, row.get_absolute_url())


def test_a_deleted_page_has_no_note(client):
    row = make.an_article(change_note=NOTE)
    address = row.get_absolute_url()
    row.delete()
    assert not gone(client, address)
