"""Deleting and moving records in the admin: each is an act, whose message leads to the way back."""

import datetime as dt

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from baliprocess.acts import UNDO_DAYS, Act, CannotStand, undo
from baliprocess.desk.release import CONFIRMED
from meetings.models import Delegation, Meeting
from members.models import Member
from tests import make

from .pages import said, undo_link
from .test_deleting import delete

pytestmark = pytest.mark.django_db


def test_a_deleted_meeting_comes_back_with_all_its_parts_by_the_link(publisher, forum):
    meeting = Meeting.objects.create(series=forum.series, number=50)
    meeting.delegations.create(member=forum.members["VN"]).delegates.create(name="X")
    meeting.figures.create(measure="delegates", value=100)
    meeting.joint_series.create(series=make.a_series(), number=3)
    meeting.sessions.create(title="Opening").items.add(meeting.agenda_items.create(title="Item"))
    key, parts = meeting.pk, parts_of(meeting)
    page = publisher.get(delete(meeting)).content.decode()
    assert f"For {UNDO_DAYS} days this can be taken back" in page
    assert "Viet Nam, " in page
    response = publisher.post(delete(meeting), {"post": "yes"})
    done = Act.objects.get()
    assert undo_link(response) == done.undo_url
    assert (done.text, done.kind, done.subject_pk) == (
        f"Deleted the meeting “{meeting}”",
        "deleted",
        key,
    )
    assert not Meeting.objects.filter(pk=key).exists()
    publisher.post(done.undo_url)
    assert parts_of(Meeting.objects.get(pk=key)) == parts


def parts_of(meeting):
    relations = ("delegations", "figures", "joint_series", "sessions", "agenda_items")
    found = {name: list(getattr(meeting, name).order_by("pk").values()) for name in relations}
    found["items"] = [list(each.items.values_list("pk")) for each in meeting.sessions.all()]
    found["names"] = list(meeting.delegations.values_list("delegates__name"))
    return found


def test_several_deleted_from_the_list_come_back_as_one(publisher, forum):
    rows = [make.a_member(f"M{number}") for number in range(3)]
    response = publisher.post(
        reverse("admin:members_member_changelist"),
        {"action": "delete_selected", "_selected_action": [r.pk for r in rows], "post": "yes"},
    )
    assert not Member.objects.filter(pk__in=[row.pk for row in rows]).exists()
    assert Act.objects.get().text == "Deleted 3 members"
    publisher.post(undo_link(response))
    assert Member.objects.filter(pk__in=[row.pk for row in rows]).count() == 3


@pytest.mark.parametrize(
    ("action", "status", "text"),
    [
        ("publish", "published", "Published from the list: 2 meetings"),
        ("mark_for_review", "review", "Marked as ready for review from the list: 2 meetings"),
        ("withdraw", "withdrawn", "Withdrawn from the list: 2 meetings"),
    ],
)
def test_what_is_moved_from_the_list_is_one_act(publisher, forum, action, status, text):
    rows = [make.a_meeting(status="draft") for _ in range(2)]
    data = {"action": action, "_selected_action": [row.pk for row in rows], CONFIRMED: "1"}
    response = publisher.post(reverse("admin:meetings_meeting_changelist"), data)
    keys = [row.pk for row in rows]
    assert set(Meeting.objects.filter(pk__in=keys).values_list("status", flat=True)) == {status}
    assert Act.objects.get().text == text
    publisher.post(undo_link(response))
    assert set(Meeting.objects.filter(pk__in=keys).values_list("status", flat=True)) == {"draft"}


def test_what_was_moved_already_is_no_act(publisher, forum):
    data = {"action": "publish", "_selected_action": [forum.meeting.pk]}
    response = publisher.post(reverse("admin:meetings_meeting_changelist"), data)
    assert said(response) == ["1 meeting was published already."]
    assert Act.objects.count() == 0


def test_after_30_days_a_deletion_is_final(publisher, forum, capsys):
    row = make.a_delegation(forum.meeting, forum.members["VN"])
    publisher.post(delete(row), {"post": "yes"})
    other = make.a_delegation(forum.meeting, forum.members["JP"])
    publisher.post(delete(other), {"post": "yes"})
    old, young = Act.objects.order_by("pk")
    Act.objects.filter(pk=old.pk).update(
        at=timezone.now() - dt.timedelta(days=UNDO_DAYS, minutes=1)
    )
    call_command("purge_acts", dry_run=True)
    old.refresh_from_db()
    assert old.purged_at is None
    call_command("purge_acts")
    call_command("purge_acts")
    assert capsys.readouterr().out.splitlines() == [
        "1 deletion would be made final, 0 files would be deleted.",
        "1 deletion made final, 0 files deleted.",
        "0 deletions made final, 0 files deleted.",
    ]
    assert "The 30 days in which it could" not in publisher.get(young.undo_url).content.decode()
    assert "the 30 days in which it could" in publisher.get(old.undo_url).content.decode()
    with pytest.raises(CannotStand, match="The 30 days"):
        undo(old, publisher.user)
    undo(young, publisher.user)
    assert list(Delegation.objects.all()) == [other]
