"""The pages on which acts are listed, told and taken back."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from baliprocess.acts import act
from meetings.models import Meeting
from members.models import Member
from news.models import Article
from tests import make

pytestmark = pytest.mark.django_db


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
