"""What was done in one go is one act, and is taken back as one, without losing what came since."""

import datetime as dt

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
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


# --- The pages -----------------------------------------------------------------------------------


def test_the_list_names_who_did_what_when_to_what(editor, forum):
    with act(editor.user, "Recorded one delegation", subject=forum.meeting) as done:
        make.a_delegation(forum.meeting, forum.members["VN"])
    page = editor.get(reverse("admin:acts")).content.decode()
    assert f'<a href="{done.undo_url}">Recorded one delegation</a>' in page
    assert "<td>editor</td>" in page
    form = reverse("admin:meetings_meeting_change", args=[forum.meeting.pk])
    assert f'<a href="{form}">{forum.meeting}</a>' in page


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("", ["B", "A"]),
        ("?user={editor}", ["A"]),
        ("?model=meetings.delegation", ["A"]),
        ("?kind=deleted", ["B"]),
        ("?user=999999999999999999999&model=nonsense&kind=x&p=zzz", ["B", "A"]),
    ],
)
def test_the_list_is_narrowed_by_user_model_and_kind(editor, publisher, forum, query, texts):
    with act(editor.user, "A"):
        make.a_delegation(forum.meeting, forum.members["VN"])
    with act(publisher.user, "B", kind="deleted"):
        make.a_member("X").delete()
        forum.meeting.save()
    answer = editor.get(reverse("admin:acts") + query.format(editor=editor.user.pk))
    assert [each.text for each in answer.context["page"]] == texts


def test_acts_on_what_one_may_not_see_are_not_shown(editor, forum, groups):
    from .test_restoring import with_rights

    with act(editor.user, "On a page of news") as done:
        make.an_article()
    with act(editor.user, "On a member"):
        make.a_member("X")
    client = with_rights("view_member")
    answer = client.get(reverse("admin:acts"))
    assert [each.text for each in answer.context["page"]] == ["On a member"]
    assert client.get(done.undo_url).status_code == 403
    assert client.post(done.undo_url).status_code == 403
    assert with_rights_of_nobody().get(reverse("admin:acts")).status_code == 403
    assert Article.objects.count() == 1


def with_rights_of_nobody():
    from django.contrib.auth.models import User
    from django.test import Client

    client = Client()
    client.force_login(User.objects.create_user("nobody", is_staff=True))
    return client


def test_an_act_that_is_not_there_is_not_found(editor):
    assert editor.get(reverse("admin:act", args=[77])).status_code == 404
    assert editor.get("/admin/acts/99999999999999999999999/").status_code == 404


def test_the_page_tells_every_field_in_words_and_takes_all_back(editor, forum):
    with act(editor.user, "Moved it", subject=forum.meeting) as done:
        forum.meeting.event_status = "postponed"
        forum.meeting.country = forum.members["VN"]
        forum.meeting.starts_on = dt.date(2018, 8, 5)
        forum.meeting.save()
        make.a_delegation(forum.meeting, forum.members["JP"])
    answer = editor.get(done.undo_url)
    meeting, delegation = answer.context["rows"]
    assert [(line.label, line.before, line.after) for line in meeting["lines"]] == [
        ("First day", "6 August 2018", "5 August 2018"),
        ("State of the event", "Held", "Postponed"),
        ("Country", "Indonesia", "Viet Nam"),
    ]
    assert (delegation["kind"], delegation["done"]) == ("Delegation", "made")
    assert delegation["name"] == f"Japan, {forum.meeting}"
    assert "Take it all back" in answer.content.decode()
    editor.post(done.undo_url, follow=True)
    forum.meeting.refresh_from_db()
    assert (forum.meeting.event_status, forum.meeting.country) == ("held", forum.members["ID"])
    page = editor.get(done.undo_url).content.decode()
    assert "Taken back by editor" in page
    assert "Take it all back" not in page


def test_what_was_changed_since_is_shown_before_and_the_rest_is_taken_back(editor, forum):
    with act(editor.user, "Two fields") as done:
        forum.meeting.city, forum.meeting.venue = "Nusa Dua", "Hotel"
        forum.meeting.save()
    opened = editor.get(done.undo_url)
    assert opened.context["kept"] == []
    forum.meeting.city = "Jimbaran"
    forum.meeting.save()
    answer = editor.post(done.undo_url)
    assert answer.status_code == 409
    assert [(each["labels"], each["reason"]) for each in answer.context["kept"]] == [
        (["City"], "it has been changed again since")
    ]
    assert answer.context["since"] == "Somebody has been at work since."
    forum.meeting.refresh_from_db()
    assert (forum.meeting.city, forum.meeting.venue) == ("Jimbaran", "Hotel")
    editor.post(done.undo_url, {"rest": answer.context["intended"].digest})
    forum.meeting.refresh_from_db()
    assert (forum.meeting.city, forum.meeting.venue) == ("Jimbaran", "")


def test_who_changed_it_since_is_told_and_only_to_whoever_may_take_it_back(editor, reader, forum):
    with act(editor.user, "Two fields") as done:
        forum.meeting.city, forum.meeting.venue = "Nusa Dua", "Hotel"
        forum.meeting.save()
    with act(editor.user, "One again"):
        forum.meeting.city = "Jimbaran"
        forum.meeting.save()
    alone = "If you take this act back, the following is left alone:"
    assert (
        f"<p>You have changed it since. {alone}</p>" in editor.get(done.undo_url).content.decode()
    )
    page = reader.get(done.undo_url).content.decode()
    assert "This cannot be taken back by your account." in page
    assert (alone in page, "What would stay as it is" in page) == (False, False)


@pytest.mark.parametrize(
    ("account", "done_to", "sentence"),
    [
        ("editor", "made", "Your account may not delete members."),
        ("reader", "changed", "Your account may not change members."),
        ("reader", "deleted", "Your account may not add members."),
        ("contributor", "published", "Your account may not take meetings out of"),
        ("editor", "published", "Your account may not take meetings out of"),
        ("contributor", "withdrawn", "Your account may not publish meetings."),
        ("editor", "publish_at", "Your account may not change from when until when meetings"),
        ("editor", "unpublish_at", "Your account may not change from when until when meetings"),
        ("contributor", "publish_at", "Your account may not change from when until when meetings"),
    ],
)
def test_who_may_not_do_the_contrary_may_not_take_it_back(
    request, publisher, forum, account, done_to, sentence
):
    client = request.getfixturevalue(account)
    meeting = make.a_meeting(status="draft" if done_to == "published" else "published")
    row = make.a_member("X")
    with act(publisher.user, "It") as done:
        if done_to == "made":
            make.a_member("Y")
        elif done_to == "changed":
            row.short_name = "Z"
            row.save()
        elif done_to == "deleted":
            row.delete()
        elif done_to.endswith("_at"):
            setattr(meeting, done_to, timezone.now())
            meeting.save()
        else:
            meeting.status = done_to
            meeting.save()
    before = Meeting.history.count() + Member.history.count()
    page = client.get(done.undo_url).content.decode()
    assert f"This cannot be taken back by your account. {sentence}" in page
    answer = client.post(done.undo_url, follow=True)
    assert sentence in answer.content.decode()
    assert Meeting.history.count() + Member.history.count() == before
    done.refresh_from_db()
    assert done.undone_at is None


@pytest.mark.parametrize("number", [1, 3])
def test_the_pages_cost_the_same_for_any_number_of_rows(
    editor, forum, number, django_assert_num_queries
):
    for each in range(number):
        with act(editor.user, f"Act {each}", subject=forum.meeting):
            row = make.a_member(f"Member {each}")
            make.a_delegation(forum.meeting, row).delegates.create(name="X")
    editor.get(reverse("admin:acts"))
    with django_assert_num_queries(LIST_QUERIES):
        editor.get(reverse("admin:acts"))
    with act(editor.user, "Big") as done:
        for each in range(number):
            row = make.a_member(f"Other {each}")
            make.a_delegation(forum.meeting, row).delegates.create(name="X")
    with django_assert_num_queries(DETAIL_QUERIES):
        editor.get(done.undo_url)


LIST_QUERIES = 7
#: Made rows are the dearest: each table that may refer to them is asked once.
DETAIL_QUERIES = 37
