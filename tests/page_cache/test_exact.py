"""After a change has been committed no worker shows what was there before, on any page.

Two workers, each with a cache and a connection of its own, stand for two processes and, on
PostgreSQL, for two hosts: they know of each other only through the database.
"""

import datetime as dt
import re

import pytest
from django.db import connection
from django.utils import timezone

from baliprocess.models import Page
from meetings.models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    DocumentFile,
    JointSeries,
    Meeting,
    Series,
    Session,
    StatedFigure,
)
from members.models import Group, Member, MemberName, Membership, Milestone
from news.models import Article, Outlet
from photos.models import Album, Photo
from tests.make import (
    a_delegation,
    a_document,
    a_meeting,
    a_member,
    a_photo,
    a_seat,
    a_series,
    an_article,
    an_outlet,
)

pytestmark = pytest.mark.django_db(transaction=True)


def record():
    """A little of everything, all of it public."""
    viet_nam = a_member("Viet Nam", slug="viet-nam")
    a_seat(viet_nam, started_on=dt.date(2002, 2, 28))
    series = a_series(name="Ad Hoc Group", slug="ad-hoc-group")
    photo = a_photo()
    meeting = a_meeting(series=series, number=14, city="Da Nang", album=photo.album)
    meeting.hosts.add(viet_nam)
    delegation = a_delegation(meeting, viet_nam)
    Delegate.objects.create(delegation=delegation, name="Ms A", function="head")
    item = AgendaItem.objects.create(meeting=meeting, number="1", title="Opening")
    session = Session.objects.create(meeting=meeting, title="Plenary", held_on=meeting.starts_on)
    session.items.add(item)
    StatedFigure.objects.create(meeting=meeting, measure="delegates", value=100, kind="attended")
    document = a_document(meeting=meeting, title="Statement", slug="statement")
    DocumentFile.objects.create(document=document, external_url="https://example.org/a.pdf")
    article = an_article(headline="Story", slug="story", outlet=an_outlet(name="Agency"))
    article.meetings.add(meeting)
    article.members.add(viet_nam)
    Milestone.objects.create(
        member=viet_nam,
        instrument="Compact",
        text="It approved the compact.",
        occurred_on=dt.date(2018, 12, 10),
    )
    MemberName.objects.create(member=viet_nam, text="Vietnam", kind="short")
    Page.objects.create(slug="about", title="About", status="published")
    return meeting


def addresses():
    place, photo = the_meeting().get_absolute_url(), Photo.objects.get()
    return [
        *("/", "/meetings.json", "/meetings.ics", "/meetings/ad-hoc-group/", place),
        *(f"{place}participants.csv", "/participation/"),
        *("/members/viet-nam/", "/groups/bali-process/", "/documents/statement/"),
        *("/news.atom", "/news/2019/story/", photo.get_absolute_url(), "/about/"),
    ]


def content(answer):
    """The body of `answer` without the moment at which it was given."""
    return re.sub(rb'"as_of": "[^"]*"', b"", answer.body)


def the_meeting():
    return Meeting.objects.get()


def raw(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def schedule():
    """Public until a moment that has just passed."""
    Meeting.objects.update(unpublish_at=timezone.now())


#: What is done, and how: a save, an update of many, a many-to-many row, SQL, a deletion.
CHANGES = {
    "meeting": lambda: Meeting.objects.filter(city="Da Nang").update(city="Denpasar"),
    "meeting's host": lambda: the_meeting().hosts.set([]),
    "series": lambda: Series.objects.update(name="Senior Officials"),
    "joint series": lambda: JointSeries.objects.create(
        meeting=the_meeting(), series=a_series(), number=3
    ),
    "delegation": lambda: Delegation.objects.update(presence="apologies"),
    "delegations in bulk": lambda: Delegation.objects.bulk_create(
        [Delegation(meeting=the_meeting(), member=a_member(f"Member {n}")) for n in range(3)]
    ),
    "delegate by SQL": lambda: raw("UPDATE meetings_delegate SET name = 'Ms B'"),
    "agenda": lambda: AgendaItem.objects.update(title="Closing"),
    "session": lambda: Session.objects.update(title="Round table"),
    "session's items": lambda: Session.objects.get().items.set([]),
    "figure": lambda: StatedFigure.objects.update(value=120),
    "document": lambda: Document.objects.update(title="Declaration"),
    "file": lambda: DocumentFile.objects.update(external_url="https://example.org/b.pdf"),
    "article": lambda: Article.objects.update(headline="Another story"),
    "article's members": lambda: Article.objects.get().members.set([]),
    "outlet": lambda: Outlet.objects.update(name="Newspaper"),
    "member": lambda: Member.objects.filter(slug="viet-nam").update(name="Vietnam"),
    "group's name": lambda: Group.objects.get().names.create(text="Once", ended_on="2005-01-01"),
    "member's name": lambda: MemberName.objects.all().delete(),
    "milestone": lambda: Milestone.objects.update(instrument="Protocol"),
    "membership": lambda: Membership.objects.update(role="co-chair"),
    "group": lambda: Group.objects.update(name="The Process"),
    "photo": lambda: Photo.objects.update(caption="A handshake"),
    "album": lambda: Album.objects.update(title="The family photo"),
    "photo's members": lambda: Photo.objects.get().members_shown.add(Member.objects.first()),
    "page": lambda: Page.objects.update(title="About us"),
    "photo withdrawn": lambda: Photo.objects.update(status="withdrawn"),
    "article deleted": lambda: Article.objects.all().delete(),
    "document deleted": lambda: Document.objects.all().delete(),
    "meeting's time over": schedule,
    "meeting deleted": lambda: the_meeting().delete(),
}


def test_no_worker_shows_what_was_there_before(new_worker):
    record()
    first, second, bare = new_worker(), new_worker(), new_worker(cached=False)
    places = addresses()
    shown = {}
    for name, change in {"nothing": lambda: None, **CHANGES}.items():
        change()
        now = {place: bare.get(place) for place in places}
        for worker in (first, second):
            stale = [
                place
                for place in places
                if (answer := worker.get(place)).status != now[place].status
                or (answer.status == 200 and content(answer) != content(now[place]))
            ]
            assert (name, stale) == (name, [])
        shown[name] = {place: answer.body for place, answer in now.items()}
    # Each of the changes shows somewhere: otherwise the comparison would prove nothing of it.
    states = list(shown.values())
    unseen = [
        name
        for name, was, now in zip(list(shown)[1:], states, states[1:], strict=False)
        if was == now
    ]
    assert unseen == []


def test_pages_are_kept_between_changes(new_worker):
    record()
    worker = new_worker()
    places = addresses()
    for _ in range(3):
        statuses = [worker.get(place).status for place in places]
    assert set(statuses) == {200}
    assert (worker.cache.made, worker.cache.hits) == (len(places), 2 * len(places))
