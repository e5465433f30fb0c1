"""After a change has been committed no worker shows what was there before, on any page.

Two servers in processes of their own are asked over HTTP: on SQLite two workers of one machine, on
PostgreSQL, with Redis beside it, two hosts. They know of each other only through the database.
"""

import datetime as dt
import re
from contextlib import contextmanager

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from baliprocess.models import Page
from baliprocess.page_cache.triggers import public_models
from baliprocess.restored import Restoration
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
    UnknownName,
)
from members.models import Group, Member, MemberName, Membership, Milestone
from news.models import Article, Outlet
from photos.models import Agency, Album, Photo
from tests.admin.pages import Form
from tests.baliprocess.small_record import SmallRecord
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
from tests.record import load

pytestmark = pytest.mark.django_db(transaction=True)


@transaction.atomic
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


def shown(answer):
    """Status and body of `answer` without the moment at which it was given."""
    body = re.sub(rb'"as_of": "[^"]*"', b"", answer.body)
    return answer.status, body if answer.status == 200 else b""


def the_meeting():
    return Meeting.objects.get()


def raw(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def schedule():
    """Public until a moment that has just passed."""
    Meeting.objects.update(unpublish_at=timezone.now())


def in_the_admin():
    """Saved as an officer does."""
    client = Client()
    client.force_login(User.objects.create_superuser("officer"))
    form = Form(client, reverse("admin:news_outlet_change", args=[Outlet.objects.get().pk]))
    form["name"] = "News agency"
    assert form.send().status_code == 302


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
    "session's speakers": lambda: Session.objects.get().speakers.add(Delegate.objects.get()),
    "session's items": lambda: Session.objects.get().items.set([]),
    "figure": lambda: StatedFigure.objects.update(value=120),
    "document": lambda: Document.objects.update(title="Declaration"),
    "file": lambda: DocumentFile.objects.update(external_url="https://example.org/b.pdf"),
    "article": lambda: Article.objects.update(headline="Another story"),
    "article's meetings": lambda: Article.objects.get().meetings.set([]),
    "article's members": lambda: Article.objects.get().members.set([]),
    "outlet": lambda: Outlet.objects.update(name="Newspaper"),
    "outlet in the admin": in_the_admin,
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
    "record put back": Restoration.objects.create,
    "photo agency": lambda: Agency.objects.create(name="VNA"),
    "undecided name": lambda: UnknownName.objects.create(meeting=the_meeting(), text="A B"),
    "meeting's time over": schedule,
    "meeting deleted": lambda: the_meeting().delete(),
}


#: The desk's own, though the cache does not know it: no page shows them.
UNSEEN = ["photo agency", "undecided name"]

WRITES = re.compile(r'(?:INSERT(?: OR IGNORE)? INTO|UPDATE|DELETE FROM) "?(\w+)')


@contextmanager
def noting_tables(written):
    """Add the name of every table that is written to meanwhile to `written`."""

    def note(execute, sql, params, many, context):
        written.update(WRITES.findall(sql))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield


def test_no_host_shows_what_was_there_before(new_worker, new_hosts, tmp_path):
    record()
    hosts, bare = new_hosts(2), new_worker(cached=False)
    places, written = addresses(), set()
    (tmp_path / "record").mkdir()
    small = SmallRecord(tmp_path / "record")
    command = {"by a command": lambda: load(small.folder, verbosity=0, skip_refused=True)}
    was, unseen = dict.fromkeys(places), []
    for name, change in ({"nothing": lambda: None} | CHANGES | command).items():
        # One commit each: on PostgreSQL every one that changes a page waits for the caches.
        with noting_tables(written), transaction.atomic():
            change()
        now = {place: shown(bare.get(place)) for place in places}
        # An old copy of what did not change is no worse than a new one.
        changed = [place for place in places if now[place] != was[place]]
        for host in hosts:
            stale = [place for place in changed if shown(host.get(place)) != now[place]]
            assert (name, stale) == (name, [])
        if not changed:
            unseen.append(name)
        was = now
    # Each of the others shows somewhere: else asking would have proved nothing of it.
    assert unseen == UNSEEN
    assert {model._meta.db_table for model in public_models()} - written == set()


def test_pages_are_kept_between_changes(new_worker):
    record()
    worker = new_worker()
    places = addresses()
    for _ in range(3):
        statuses = [worker.get(place).status for place in places]
    assert set(statuses) == {200}
    assert (worker.cache.made, worker.cache.hits) == (len(places), 2 * len(places))
