"""How many queries a page costs: few, and the same with one row and with three."""

import datetime as dt

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from meetings.models import JointSeries
from photos.models import Rendition

from . import make

pytestmark = pytest.mark.django_db

PAGE, LIST = 6, 4
#: PostgreSQL is asked for a sample of what beginnings of words there are.
SAMPLE = int(connection.vendor == "postgresql")


def fill(count):
    """A record with `count` of everything, all of it hanging on the first meeting and member."""
    series = make.a_series(slug="series", group=make.the_process())
    album = make.an_album(slug="album")
    viet_nam = make.a_member("Viet Nam", iso_code="VN")
    meeting = make.a_meeting(
        slug="meeting", series=series, number=1, country=viet_nam, album=album, title="First"
    )
    for i in range(count):
        member = make.a_member(f"Member {i}", slug=f"member-{i}")
        make.a_seat(member)
        member.names.create(text=f"Other name {i}")
        member.milestones.create(text="Adopted a law.")
        meeting.hosts.add(member)
        meeting.figures.create(measure="delegates", value=100 + i)
        delegation = make.a_delegation(meeting, member)
        delegate = delegation.delegates.create(name=f"Name {i}", part="speaker")
        make.a_delegation(make.a_meeting(series=series, number=10 + i), viet_nam)
        item = meeting.agenda_items.create(number=str(i), title="Opening")
        session = meeting.sessions.create(title="Opening")
        session.items.add(item)
        session.speakers.add(delegate)
        document = make.a_document(slug=f"document-{i}", meeting=meeting, issued_on="2019-07-23")
        for version in (1, 2):
            document.files.create(version=version, external_url="https://example.org/a.pdf")
        article = make.an_article(slug=f"article-{i}", outlet=make.an_outlet())
        article.meetings.set([meeting])
        article.members.set([viet_nam, member])
        photo = make.a_photo(
            album=album, country="Viet Nam", taken_at=dt.datetime(2019, 7, 23, tzinfo=dt.UTC)
        )
        photo.members_shown.set([viet_nam])
        for width in (320, 640):
            Rendition.objects.create(
                photo=photo, format="webp", width=width, height=1, bytes=1, file="renditions/a"
            )
        joint = make.a_meeting(slug=f"joint-{i}")
        JointSeries.objects.create(meeting=joint, series=series, number=50 + i)
    return f"/photos/album/{photo.pk}/"


ADDRESSES = {
    "/": PAGE,
    "/meetings/": LIST,
    "/meetings/?series=series&year=2019&member=viet-nam": LIST,
    "/meetings/series/": PAGE,
    "/meetings/series/1/": PAGE,
    "/meetings/series/1.json": PAGE,
    "/meetings/series/1.ics": PAGE,
    "/meetings/series/1/participants.csv": PAGE,
    "/meetings.json": LIST,
    "/meetings.csv": LIST,
    "/meetings.ics": LIST,
    "/meetings.atom": LIST,
    "/participation/?series=series": LIST + 1,
    "/participation/?series=series&sort=-total&since=2002": LIST + 1,
    "/participation/": LIST + 2,
    "/members/": LIST,
    "/members.atom": LIST,
    "/members/viet-nam.atom": PAGE,
    "/members/viet-nam.ics": LIST,
    "/documents.atom": LIST,
    "/news.atom": LIST,
    "/members.json": LIST,
    "/groups/": LIST,
    "/groups.json": LIST,
    "/groups/bali-process.json": PAGE,
    "/meetings/series.json": PAGE,
    "/photos/album.json": PAGE,
    "/groups/bali-process/": PAGE,
    "/groups/bali-process/?on=2019-07-23": PAGE,
    "/documents/": LIST,
    "/documents/document-0/": PAGE,
    "/documents.json": LIST,
    "/news/": LIST,
    "/news/2019/article-0/": PAGE,
    "/news.json": LIST,
    "/photos/": LIST + 1,
    "/photos/?member=viet-nam": LIST,
    "/photos/?q=delegates&year=2019&place=Viet+Nam&album=album": LIST + 1,
    "/photos.json": LIST,
    "/photos.csv": LIST,
    "/photos/album/": LIST,
    "/about/": 2,
    "/members/viet-nam/": PAGE + 3,
    "/members/viet-nam.json": PAGE + 4,
    "/search/?q=name": PAGE + 2 + SAMPLE,
    "/search/?q=series&kind=meetings": PAGE + 2 + SAMPLE,
    "/search.json?q=name": PAGE + 2 + SAMPLE,
    "/search/suggest.json?q=na": 3 + SAMPLE,
}


def cost(client, address):
    """The status of `address` and how many queries it made, as for the first visitor."""
    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    return response.status_code, len(queries)


@pytest.fixture(scope="module")
def costs(django_db_setup, django_db_blocker):
    """{address: what it costs with one row of everything and with three}."""
    client, met = Client(), {}
    for count in (1, 3):
        with django_db_blocker.unblock(), transaction.atomic():
            photo = fill(count)
            for address in (*ADDRESSES, "photo"):
                target = photo if address == "photo" else address
                met.setdefault(address, []).append(cost(client, target))
            transaction.set_rollback(True)
    return met


@pytest.mark.parametrize("address", [*ADDRESSES, "photo"])
def test_cost_does_not_depend_on_the_rows(costs, address):
    with_one, with_three = costs[address]
    assert (with_one[0], with_three) == (200, with_one)
    assert with_three[1] <= ADDRESSES.get(address, PAGE)
