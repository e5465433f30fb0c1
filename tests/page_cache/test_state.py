"""The state moves with every change of a public row, by whatever means, and with nothing else."""

import datetime as dt

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from baliprocess.models import LoadedRow, Page, PageCacheState
from baliprocess.page_cache import triggers
from baliprocess.page_cache.moments import moments_around
from baliprocess.page_cache.state import states
from meetings.models import Delegation, Meeting
from members.models import Member
from photos.models import Photo
from tests.make import a_delegation, a_meeting, a_member, a_photo, an_article

pytestmark = pytest.mark.django_db(transaction=True)


def number():
    return PageCacheState.objects.get().number


@pytest.fixture(autouse=True)
def _installed(transactional_db):
    triggers.install(connection)


def moves(act):
    """Whether `act` moves the state."""
    before = number()
    act()
    return number() != before


def test_every_public_table_has_its_triggers():
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'")
            each = 3
        else:
            cursor.execute(
                "SELECT relname, tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
                "WHERE NOT tgisinternal AND relname <> 'page_cache_note'"
            )
            each = 4
        found = cursor.fetchall()
    tables = [table for table, name in found if name.startswith(triggers.PREFIX)]
    wanted = {model._meta.db_table for model in triggers.public_models()}
    assert {"meetings_meeting", "meetings_meeting_hosts", "members_membername"} <= wanted
    assert {table: tables.count(table) for table in wanted} == dict.fromkeys(wanted, each)
    assert set(tables) == wanted


def test_what_is_kept_for_the_site_alone_is_not_among_the_public():
    private = {
        model._meta.label_lower
        for model in apps.get_models()
        if getattr(model, "shows_on_pages", True) is False
    }
    assert {"baliprocess.loadedrow", "baliprocess.pagecachestate", "baliprocess.act"} <= private
    public = {model._meta.label_lower for model in triggers.public_models()}
    assert not public & private
    assert {"meetings.meeting", "photos.photo_members_shown", "members.membername"} <= public


def test_saving_a_public_row_moves_the_state():
    meeting = a_meeting()
    assert moves(lambda: Meeting.objects.filter(pk=meeting.pk).update(city="Denpasar"))
    assert moves(lambda: meeting.hosts.add(a_member()))
    assert moves(meeting.hosts.clear)
    assert moves(lambda: a_delegation(meeting))
    assert moves(
        lambda: Delegation.objects.bulk_create([Delegation(meeting=meeting, member=a_member())])
    )
    assert moves(meeting.delete)


def test_raw_sql_moves_the_state():
    a_member("Viet Nam")

    def rename():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE members_member SET name = 'Vietnam' WHERE name = 'Viet Nam'")

    assert moves(rename)
    assert Member.objects.get().name == "Vietnam"


def test_what_was_taken_back_moves_nothing():
    def think_better_of_it():
        with transaction.atomic():
            a_meeting()
            transaction.set_rollback(True)

    assert not moves(think_better_of_it)


def test_drafts_move_nothing_until_they_are_published():
    meeting = a_meeting(status="draft")
    photo = a_photo(status="draft")
    assert not moves(lambda: Meeting.objects.filter(pk=meeting.pk).update(city="Denpasar"))
    assert not moves(lambda: a_photo(status="draft", album=photo.album))
    assert not moves(lambda: an_article(status="review"))
    assert moves(lambda: Meeting.objects.filter(pk=meeting.pk).update(status="published"))
    assert moves(lambda: Meeting.objects.filter(pk=meeting.pk).update(status="withdrawn"))


def test_what_no_page_shows_moves_nothing():
    assert not moves(lambda: LoadedRow.objects.create(model="x", key="y"))


def test_the_state_ends_when_something_appears_or_leaves():
    now = timezone.now().replace(hour=12, minute=0, second=0, microsecond=0)
    soon, later = now + dt.timedelta(minutes=5), now + dt.timedelta(hours=1)
    ago = now - dt.timedelta(minutes=7)
    midnight = now.replace(hour=0) + dt.timedelta(days=1)

    def around():
        last, following, leaves = moments_around(connection, now.timestamp())
        known = (last, following) if leaves == float("inf") else (last, following, leaves)
        return tuple(dt.datetime.fromtimestamp(moment, dt.UTC) for moment in known)

    assert around() == (midnight - dt.timedelta(days=1), midnight)
    Page.objects.create(slug="x", title="X", status="published", publish_at=later)
    a_meeting(publish_at=ago, unpublish_at=soon)
    a_meeting(status="draft", publish_at=now + dt.timedelta(minutes=1))
    assert around() == (ago, soon, soon)
    # The moment itself is past: what is scheduled for it is there.
    Meeting.objects.filter(unpublish_at=soon).update(unpublish_at=now)
    assert around() == (now, later)


def test_what_is_scheduled_appears_on_the_second(new_worker):
    worker = new_worker()
    states = worker.cache.states
    moment = timezone.now() + dt.timedelta(minutes=3)
    a_meeting(city="Da Nang", publish_at=moment)
    states.clock = lambda: moment.timestamp() - 0.001
    before = states.current()
    assert before.until == moment.timestamp()
    assert states.current() == before
    states.clock = moment.timestamp
    states._trusted_until = 0
    after = states.current()
    assert after != before
    assert after.changed == int(moment.timestamp())


def test_install_twice_changes_nothing_but_the_number():
    def definitions():
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            else:
                cursor.execute("SELECT oid, tgname FROM pg_trigger WHERE NOT tgisinternal")
            return sorted(cursor.fetchall())

    before, was = definitions(), number()
    triggers.install(connection)
    assert (definitions(), number()) == (before, was + 1)


def test_a_database_without_the_row_keeps_nothing():
    PageCacheState.objects.all().delete()
    present = states()
    assert present.current() is None
    triggers.install(connection)
    assert present.current().number == number()
    present.forget()


def test_a_commit_by_another_connection_is_seen_at_once(new_worker):
    """What the answer to a save promises: whoever asks after it sees it."""
    present = new_worker().cache.states
    meeting = a_meeting()
    seen = present.current()
    for city in ("Da Nang", "Denpasar", "Phuket"):
        Meeting.objects.filter(pk=meeting.pk).update(city=city)
        now = present.current()
        assert now.number == seen.number + 1
        seen = now


def test_photos_that_arrive_as_drafts_leave_pages_alone(new_worker):
    worker = new_worker()
    a_meeting()
    album = a_photo(status="draft").album
    worker.get("/meetings/")
    for n in range(3):
        Photo.objects.filter(album=album).update(headline=f"Headline {n}")
        a_photo(status="draft", album=album)
        worker.get("/meetings/")
    assert (worker.cache.made, worker.cache.hits) == (1, 3)
