"""What stands on the audit trail, that it cannot be changed, and who reads it."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from baliprocess.acts import act
from baliprocess.audit import AuditEntry, note
from baliprocess.staff import grant_groups
from tests import make

pytestmark = pytest.mark.django_db


def trail():
    rows = AuditEntry.objects.order_by("pk")
    return [
        (row.action, row.actor, f"{row.subject_model} {row.subject_pk or ''}".strip())
        for row in rows
    ]


CHANGES = {
    "update": lambda: AuditEntry.objects.update(actor="somebody else"),
    "update of one": lambda: AuditEntry.objects.get().save(),
    "delete": lambda: AuditEntry.objects.all().delete(),
    "raw delete": lambda: AuditEntry.objects.all()._raw_delete("default"),
    "raw sql": lambda: connection.cursor().execute("DELETE FROM baliprocess_auditentry"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_database_refuses_to_change_the_trail(change):
    note("export", detail="1 meeting")
    with pytest.raises(IntegrityError, match="only ever added to"), transaction.atomic():
        change()
    assert AuditEntry.objects.get().detail == "1 meeting"


def test_an_unknown_action_is_refused():
    with pytest.raises(IntegrityError, match="auditentry_action_is_known"), transaction.atomic():
        AuditEntry.objects.create(action="zzz")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="TRUNCATE is PostgreSQL’s.")
def test_it_cannot_be_truncated():
    note("export")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE baliprocess_auditentry")


def test_what_is_older_than_two_years_may_go():
    for days in (729, 731):
        AuditEntry.objects.create(action="export", at=timezone.now() - dt.timedelta(days=days))
    old = AuditEntry.objects.filter(at__lt=timezone.now() - dt.timedelta(days=730))
    assert old.delete()[0] == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        AuditEntry.objects.all().delete()


@pytest.mark.django_db(transaction=True)
def test_emptying_the_database_empties_it_and_closes_it_again():
    note("export")
    call_command("flush", interactive=False, verbosity=0)
    assert trail() == []
    note("export")
    with pytest.raises(IntegrityError):
        AuditEntry.objects.all().delete()


@pytest.fixture
def publisher():
    user = User.objects.create_user("anna", is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    client = Client()
    client.force_login(user)
    client.user = user
    return client


def since(number):
    return trail()[number:]


def test_publishing_withdrawing_and_deleting_are_noted(publisher):
    meeting = make.a_meeting(status="draft")
    delegation = make.a_delegation(meeting)
    delegation.delegates.create(name="Zebedee")
    before = len(trail())
    key = f"meetings.meeting {meeting.pk}"
    with act(publisher.user, "Published"):
        meeting.status = "published"
        meeting.save()
        meeting.venue = "Hotel"
        meeting.save()
    with act(publisher.user, "Withdrew"):
        meeting = type(meeting).objects.get(pk=meeting.pk)
        meeting.status = "withdrawn"
        meeting.save()
    with act(publisher.user, "Deleted"):
        meeting.delete()
    assert since(before) == [
        ("publish", "anna", key),
        ("withdraw", "anna", key),
        ("delete", "anna", key),
    ]


def test_deleting_several_notes_each_and_not_their_parts(publisher):
    meetings = [make.a_meeting(number=number) for number in (1, 2)]
    make.a_delegation(meetings[0])
    before = len(trail())
    with act(publisher.user, "Deleted"):
        type(meetings[0]).objects.all().delete()
    assert sorted(since(before)) == [
        ("delete", "anna", f"meetings.meeting {meeting.pk}") for meeting in meetings
    ]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_is_noted_without_what_it_holds(publisher, kind):
    make.a_delegation().delegates.create(name="Zebedee")
    before = len(trail())
    publisher.get(f"/admin/meetings/delegate/export.{kind}?q=Zebedee")
    assert since(before) == [("export", "anna", "meetings.delegate")]
    assert "Zebedee" not in AuditEntry.objects.latest("pk").detail


def test_rights_and_accounts_are_noted(publisher):
    before = len(trail())
    user = User.objects.create_user("budi", is_staff=True)
    user.groups.set([grant_groups()["Editor"]])
    user.is_superuser = True
    user.save()
    user.groups.clear()
    user.delete()
    key = f"auth.user {AuditEntry.objects.latest('pk').subject_pk}"
    assert [(action, subject) for action, _actor, subject in since(before)] == [
        ("account-made", key),
        ("role-changed", key),
        ("account-changed", key),
        ("role-changed", key),
        ("delete", key),
    ]


def test_the_public_record_is_not_published_by_anybody():
    make.a_meeting()
    assert trail() == []


def test_administrators_alone_read_it_and_nobody_writes_it(publisher):
    user = User.objects.create_user("chief", is_staff=True)
    user.groups.add(grant_groups()["Administrator"])
    chief = Client()
    chief.force_login(user)
    entry = AuditEntry.objects.latest("pk")
    assert publisher.get("/admin/baliprocess/auditentry/").status_code == 403
    page = chief.get("/admin/baliprocess/auditentry/?action=sign-in&actor=anna")
    assert [row.action for row in page.context["cl"].result_list] == ["sign-in"]
    for verb in ("delete", "change"):
        answer = chief.post(f"/admin/baliprocess/auditentry/{entry.pk}/{verb}/", {"post": "yes"})
        assert answer.status_code == 403
    assert User.objects.get(username="anna").user_permissions.count() == 0


def test_the_trail_outlives_the_account():
    user = User.objects.create_user("gone", is_staff=True)
    note("export", user=user)
    user.delete()
    assert ("export", "gone", "") in trail()
