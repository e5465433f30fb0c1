"""What is kept for how long: the table of docs/retention.md, and what the command deletes."""

import datetime as dt
import io
import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone

from baliprocess.audit import AuditEntry
from baliprocess.models import SearchMiss
from baliprocess.retention import RULES, retain
from baliprocess.saving import Notice, Submission
from meetings.models import Delegate, DelegateContact
from tests import make

DOCS = Path(__file__).parent.parent / "docs" / "retention.md"


def test_the_table_in_the_documents_is_that_of_the_code():
    text = DOCS.read_text("utf-8")
    rows = re.findall(r"^\| ([A-Z].*?) \| (\d+) \| (.*?) \|$", text, re.MULTILINE)
    assert rows == [(rule.name, str(rule.days), rule.since) for rule in RULES]


@pytest.mark.django_db
def test_contact_data_of_who_was_deleted_goes_when_nobody_can_bring_her_back():
    person = make.a_delegation().delegates.create(name="Lan Anh")
    DelegateContact.objects.create(delegate=person, phone="1")
    key = person.pk
    person.delete()
    (version,) = Delegate.history.filter(id=key, history_type="-")
    for days, left in ((29, 1), (31, 0)):
        now = version.history_date + dt.timedelta(days=days)
        (number,) = (n for rule, n in retain(now=now)[0] if rule.since.startswith("the delegate"))
        assert (number, DelegateContact.objects.count()) == (1 - left, left)


@pytest.mark.django_db
def test_each_is_deleted_when_its_time_is_over_and_not_before():
    now = timezone.now()

    def ago(days):
        return now - dt.timedelta(days=days)

    user = User.objects.create_user("anna")
    kept = []
    for days in (364, 366):
        day = ago(days).date()
        person = make.a_delegation(make.a_meeting(starts_on=day)).delegates.create(name="Lan Anh")
        DelegateContact.objects.create(delegate=person, phone="1")
        SearchMiss.objects.create(terms=f"word {days}", last_on=day)
    for days in (29, 31):
        Submission.objects.create(key=str(days), model="x", at=ago(days))
    for days in (89, 91):
        Notice.objects.create(user=user, model="x", object_pk=1, text="x", at=ago(days))
    AuditEntry.objects.create(action="export", at=ago(731))
    AuditEntry.objects.create(action="publish", at=ago(729))
    models = (DelegateContact, SearchMiss, Submission, Notice)
    told = io.StringIO()
    call_command("retain", dry_run=True, stdout=told)
    assert [model.objects.count() for model in models] == [2, 2, 2, 2]
    assert "Contact data: 1 would be deleted" in told.getvalue()
    retain(now=now)
    assert [model.objects.count() for model in models] == [1, 1, 1, 1]
    assert not AuditEntry.objects.filter(action="export").exists()
    assert AuditEntry.objects.filter(action="publish").exists()
    assert AuditEntry.objects.filter(action="retention").count() == 5
    kept = [number for _rule, number in retain(now=now)[0]]
    assert kept == [0] * len(RULES)
