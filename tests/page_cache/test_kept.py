"""What is worked out of the whole record is kept as long as the record is the same, no longer."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from baliprocess.page_cache.kept import kept
from baliprocess.page_cache.state import shared_states
from tests.make import a_delegation, a_meeting, a_member, a_photo, a_series, an_article

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def keeping(new_worker, settings):
    """As in service: something is kept."""
    settings.PAGE_CACHE_BYTES = 1_000_000
    yield
    shared_states().forget()


def ask(times=2):
    """What `kept` gives back each time, of a counter that counts what it made."""
    made = []
    return [kept("counter", lambda: made.append(1) or len(made)) for _ in range(times)], len(made)


def test_it_is_made_once_until_a_public_row_changes(keeping):
    assert ask(3) == ([1, 1, 1], 1)
    # Kept from before: nothing is made.
    assert ask() == ([1, 1], 0)
    a_member()
    assert ask() == ([1, 1], 1)


def test_nothing_is_kept_within_a_transaction(keeping):
    with transaction.atomic():
        assert ask() == ([1, 2], 2)


def test_nothing_is_kept_where_no_pages_are(keeping, settings):
    settings.PAGE_CACHE_BYTES = 0
    assert ask() == ([1, 2], 2)


def test_a_second_page_of_the_same_record_asks_for_its_rows_only(keeping, client, monkeypatch):
    # Of a series with more meetings than its page shows, they are counted.
    monkeypatch.setattr("meetings.views.series.OF_SERIES", 1)
    viet_nam = a_member("Viet Nam", slug="viet-nam")
    meeting = a_meeting(series=a_series(slug="series"), number=1, country=viet_nam)
    a_meeting(series=meeting.series, number=2, country=viet_nam)
    a_delegation(meeting, viet_nam)
    addresses = ["/", "/meetings/", "/meetings/?year=2019&place=viet-nam", "/news/"]
    addresses += ["/meetings/series/1/", "/members/viet-nam/", "/meetings/series/", "/photos/"]
    a_photo()

    def costs():
        found = []
        for address in addresses:
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            found.append(len(queries))
        return found

    costs()
    # Of an empty list nothing is asked.
    assert costs() == [2, 1, 1, 0, 4, 8, 3, 2]
    an_article(headline="Report", outlet=None)
    assert "Report" in client.get("/news/").content.decode()
