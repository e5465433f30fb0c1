"""What was done in one go is one act, and is taken back as one, without losing what came since."""

import datetime as dt

import pytest
from django.db import transaction
from django.urls import reverse
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from baliprocess.acts import (
    Act,
    ActRow,
    CannotStand,
    Obstacles,
    act,
    current_act,
    effects,
    plan,
    undo,
)
from meetings.models import Delegate, Delegation, Meeting
from members.models import Member
from news.models import Article
from photos.models import Album, Photo
from tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(editor):
    return editor.user


def done_to(found):
    return [
        (e.model.__name__, e.kind, [(c.name, c.before, c.after) for c in e.changes])
        for e in effects(found)
    ]


# --- What belongs to an act ----------------------------------------------------------------------


def test_every_version_within_belongs_to_the_act_in_order(user, forum):
    with act(user, "Recorded two", subject=forum.meeting, kind="attendance") as done:
        one = make.a_delegation(forum.meeting, forum.members["VN"])
        forum.meeting.city = "Nusa Dua"
        forum.meeting.save()
        two = make.a_delegation(forum.meeting, forum.members["JP"])
    stored = Act.objects.get()
    assert stored == done
    assert (stored.user, stored.text, stored.kind) == (user, "Recorded two", "attendance")
    assert (stored.subject_model, stored.subject_pk) == ("meetings.meeting", forum.meeting.pk)
    assert stored.subject_text == str(forum.meeting)
    assert [(row.model, row.object_pk, row.version) for row in stored.rows.all()] == [
        ("meetings.delegation", one.pk, one.history.get().history_id),
        ("meetings.meeting", forum.meeting.pk, forum.meeting.history.first().history_id),
        ("meetings.delegation", two.pk, two.history.get().history_id),
    ]
    assert one.history.get().history_user == user
    assert done.undo_url == reverse("admin:act", args=[done.pk])
    assert list(Act.objects.about(two)) == [done]
    assert current_act() is None


def test_an_act_in_which_nothing_was_written_leaves_no_row(user):
    with act(user, "Looked around") as done:
        Meeting.objects.count()
    assert (Act.objects.count(), done.pk, done.undo_url) == (0, None, "")


def test_an_act_within_an_act_joins_it(user, forum):
    with act(user, "Outer") as outer:
        make.a_member("One")
        with act(user, "Inner") as inner:
            make.a_member("Two")
        assert inner is outer
    assert [(each.text, each.rows.count()) for each in Act.objects.all()] == [("Outer", 2)]


def one_and_then_an_error():
    make.a_member("One")
    raise LookupError


def test_an_act_that_fails_leaves_nothing(user, forum):
    with pytest.raises(LookupError), act(user, "Failing"):
        one_and_then_an_error()
    assert Act.objects.count() == 0
    assert not Member.objects.filter(name="One").exists()
    assert current_act() is None


def test_what_a_savepoint_rolled_back_does_not_belong_to_it(user, forum):
    with act(user, "Half"):
        with pytest.raises(LookupError), transaction.atomic():
            one_and_then_an_error()
        make.a_member("Kept")
    row = ActRow.objects.get()
    assert (row.model, row.object_pk) == ("members.member", Member.objects.get(name="Kept").pk)


def test_what_was_written_in_bulk_is_added_by_hand(user, forum):
    with act(user, "Bulk") as done:
        rows = [
            Delegation(meeting=forum.meeting, member=forum.members[code]) for code in ("VN", "JP")
        ]
        rows = bulk_create_with_history(rows, Delegation)
        done.add(rows)
        for row in rows:
            row.headcount = 4
        bulk_update_with_history(rows, Delegation, ["headcount"])
        done.add(rows)
    versions = list(Delegation.history.order_by("history_id").values_list("history_id", flat=True))
    assert [row.version for row in done.rows.all()] == versions
    assert len(versions) == 4
    undo(done, user)
    assert not Delegation.objects.exists()
    with pytest.raises(ValueError, match="The act is over"):
        done.add(rows)


def test_outside_of_a_request_the_user_of_the_act_is_written_to_the_versions(user, forum):
    with act(user, "By command"):
        row = make.a_member("One")
    assert row.history.get().history_user == user


# --- Taking back ---------------------------------------------------------------------------------


def test_a_creation_is_deleted_a_change_given_back_and_a_deletion_made_again(user, forum):
    kept = make.a_delegation(forum.meeting, forum.members["VN"], headcount=3)
    head = kept.delegates.create(name="Head", function="head")
    made_at = kept.history.get().history_date
    with act(user, "All three") as done:
        make.a_delegation(forum.meeting, forum.members["JP"])
        forum.meeting.city = "Nusa Dua"
        forum.meeting.hosts.set([forum.members["ID"]])
        forum.meeting.save()
        kept.delete()
    assert not Delegate.objects.exists()
    key = Delegation.history.filter(history_type="-").get().id
    undone = undo(done, user)
    meeting = Meeting.objects.get(pk=forum.meeting.pk)
    assert (meeting.city, list(meeting.hosts.all())) == ("Bali", [])
    row = Delegation.objects.get()
    assert (row.pk, row.member, row.headcount) == (key, forum.members["VN"], 3)
    delegate = Delegate.objects.get()
    assert (delegate.name, delegate.function, delegate.delegation) == (head.name, "head", row)
    assert row.history.earliest("history_id").history_date == made_at
    done.refresh_from_db()
    assert (done.undone_by, done.undone_at is not None) == (user, True)
    assert (undone.act.undoes, undone.act.kind) == (done, "undo")
    assert row.history.first().history_user == user


def test_taking_back_can_be_taken_back(user, forum):
    with act(user, "Renamed") as done:
        forum.meeting.city = "Nusa Dua"
        forum.meeting.save()
        row = make.a_delegation(forum.meeting, forum.members["JP"])
        key = row.pk
    again = undo(done, user).act
    assert Delegation.objects.count() == 0
    undo(again, user)
    forum.meeting.refresh_from_db()
    assert forum.meeting.city == "Nusa Dua"
    assert Delegation.objects.get().pk == key
    done.refresh_from_db()
    assert done.undone_at is None


def test_it_cannot_be_taken_back_twice(user, forum):
    with act(user, "Made") as done:
        make.a_member("One")
    undo(done, user)
    with pytest.raises(CannotStand, match="has been taken back already"):
        undo(done, user)


def test_a_field_changed_again_since_keeps_its_value_and_is_reported(user, publisher, forum):
    with act(user, "Two fields") as done:
        forum.meeting.city, forum.meeting.venue = "Nusa Dua", "Hotel"
        forum.meeting.save()
    forum.meeting._history_user = publisher.user
    forum.meeting.city = "Jimbaran"
    forum.meeting.save()
    with pytest.raises(Obstacles) as caught:
        undo(done, user)
    (kept,) = caught.value.plan.kept
    assert (kept.effect.model, kept.names, kept.by) == (Meeting, ("city",), publisher.user)
    forum.meeting.refresh_from_db()
    assert (forum.meeting.city, forum.meeting.venue) == ("Jimbaran", "Hotel")
    with pytest.raises(Obstacles):
        undo(done, user, rest="another plan")
    undo(done, user, rest=caught.value.plan.digest)
    forum.meeting.refresh_from_db()
    assert (forum.meeting.city, forum.meeting.venue) == ("Jimbaran", "")


def test_a_created_row_that_was_edited_since_is_reported_and_stays(user, forum):
    with act(user, "Two delegations") as done:
        row = make.a_delegation(forum.meeting, forum.members["JP"])
        make.a_delegation(forum.meeting, forum.members["VN"])
    row.headcount = 5
    row.save()
    with pytest.raises(Obstacles) as caught:
        undo(done, user)
    assert [(k.effect.pk, k.names) for k in caught.value.plan.kept] == [(row.pk, ("headcount",))]
    assert Delegation.objects.count() == 2
    undo(done, user, rest=caught.value.plan.digest)
    assert list(Delegation.objects.all()) == [row]


@pytest.mark.parametrize("how", ["protect", "part", "relation", "illustration"])
def test_a_created_row_that_others_refer_to_by_now_is_reported_and_stays(user, forum, how):
    with act(user, "Made") as done:
        if how in ("protect", "relation"):
            row = make.a_member("New")
        elif how == "part":
            row = make.a_delegation(forum.meeting, forum.members["VN"])
        else:
            row = make.an_album()
    if how == "protect":
        make.a_delegation(forum.meeting, row)
    elif how == "part":
        row.delegates.create(name="X")
    elif how == "relation":
        make.an_article().members.add(row)
    else:
        forum.meeting.album = row
        forum.meeting.save()
    with pytest.raises(Obstacles) as caught:
        undo(done, user)
    noun = {"protect": "delegation", "part": "delegate", "relation": "article"}
    sentence = f"a {noun.get(how, 'meeting')} refers to it by now"
    assert [kept.reason for kept in caught.value.plan.kept] == [sentence]
    with pytest.raises(CannotStand, match="Nothing is left"):
        undo(done, user, rest=caught.value.plan.digest)
    assert type(row).objects.filter(pk=row.pk).exists()


def test_what_leans_on_a_row_that_stays_stays_as_well(user, forum):
    with act(user, "Delegation with a name") as done:
        row = make.a_delegation(forum.meeting, forum.members["JP"])
        name = row.delegates.create(name="X")
    name.name = "Y"
    name.save()
    with pytest.raises(Obstacles) as caught:
        undo(done, user)
    assert {kept.effect.pk for kept in caught.value.plan.kept} == {row.pk, name.pk}


def test_a_part_does_not_come_back_without_what_it_belongs_to(user, forum):
    meeting = make.a_meeting()
    row = make.a_delegation(meeting, forum.members["JP"])
    with act(user, "Deleted") as done:
        row.delete()
    meeting.delete()
    (kept,) = plan(done).kept
    assert kept.reason == "the meeting it belongs to is not there any more"


def test_a_taken_number_is_told_and_nothing_happens(user, forum):
    gone = make.a_meeting(series=forum.series, number=20)
    with act(user, "Deleted") as done:
        gone.delete()
        forum.meeting.city = "Nusa Dua"
        forum.meeting.save()
    make.a_meeting(series=forum.series, number=20)
    with pytest.raises(CannotStand, match="does not go with what is recorded now"):
        undo(done, user)
    forum.meeting.refresh_from_db()
    assert (forum.meeting.city, Meeting.objects.count()) == ("Nusa Dua", 2)
    done.refresh_from_db()
    assert done.undone_at is None


def test_a_head_handed_on_goes_back(user, forum):
    row = make.a_delegation(forum.meeting, forum.members["VN"])
    one = row.delegates.create(name="One", function="head")
    two = row.delegates.create(name="Two", function="deputy-head")
    with act(user, "Swapped") as done:
        one.function = "deputy-head"
        one.save()
        two.function = "head"
        two.save()
    undo(done, user)
    found = dict(row.delegates.values_list("name", "function"))
    assert found == {"One": "head", "Two": "deputy-head"}


# --- What a deletion takes along without saving it -----------------------------------------------


def test_relations_and_references_come_back_with_what_was_deleted(user, forum):
    album = make.an_album()
    photo = make.a_photo(album=album)
    photo.members_shown.add(forum.members["VN"])
    forum.meeting.album, forum.meeting.lead_photo = album, photo
    forum.meeting.save()
    article = make.an_article()
    article.meetings.add(forum.meeting)
    created_at = album.created_at
    with act(user, "Deleted the album", kind="deleted") as done:
        album.delete()
    forum.meeting.refresh_from_db()
    assert forum.meeting.album is None
    assert forum.meeting.history.first().album_id is None
    undo(done, user)
    forum.meeting.refresh_from_db()
    assert forum.meeting.album == Album.objects.get()
    assert forum.meeting.lead_photo == Photo.objects.get() == photo
    assert list(Photo.objects.get().members_shown.all()) == [forum.members["VN"]]
    assert Album.objects.get().created_at == created_at


def test_a_deleted_meeting_comes_back_with_its_articles(user, forum):
    meeting = make.a_meeting()
    meeting.hosts.add(forum.members["VN"])
    article = make.an_article()
    article.meetings.add(meeting)
    with act(user, "Deleted") as done:
        Meeting.objects.get(pk=meeting.pk).delete()
    assert [e.kind for e in effects(done)] == ["deleted", "changed"]
    assert list(Article.objects.get().meetings.all()) == []
    undo(done, user)
    assert list(Article.objects.get().meetings.all()) == [meeting]
    assert list(meeting.hosts.all()) == [forum.members["VN"]]


def test_the_effects_tell_every_field(user, forum):
    with act(user, "Mixed") as done:
        forum.meeting.starts_on = dt.date(2018, 8, 5)
        forum.meeting.save()
        forum.meeting.hosts.add(forum.members["ID"])
    key = forum.members["ID"].pk
    assert done_to(done) == [
        (
            "Meeting",
            "changed",
            [("starts_on", dt.date(2018, 8, 6), dt.date(2018, 8, 5)), ("hosts", (), (key,))],
        )
    ]
