"""What the desk keeps for a while and then forgets, by `manage.py retain`."""

import datetime as dt

import pytest
from django.core.management import call_command
from django.utils import timezone

from baliprocess.open_forms import OpenForm
from baliprocess.saving import Notice, Submission
from meetings.models import UnknownName

pytestmark = pytest.mark.django_db


def ago(**span):
    return timezone.now() - dt.timedelta(**span)


@pytest.fixture
def kept(forum, editor):
    """Two of each, the first just too old and the second just not."""
    meeting, user = forum.meeting, editor.user
    for place, (days, hours) in enumerate([(30, 1), (29, 23)]):
        Submission.objects.create(
            key=f"{place:032}", model="members.member", at=ago(days=days, hours=hours)
        )
    for days in (91, 89):
        Notice.objects.create(
            user=user, model="members.member", object_pk=1, text=str(days), at=ago(days=days)
        )
    for place, hours in enumerate((25, 23)):
        OpenForm.objects.create(
            user=user, model="members.member", object_pk=place, seen_at=ago(hours=hours)
        )
    rows = [("Old", 91, "recorded"), ("New", 89, "recorded"), ("Undecided", 400, "")]
    for text, days, settled in rows:
        name = UnknownName.objects.create(meeting=meeting, text=text, settled_as=settled)
        UnknownName.objects.filter(pk=name.pk).update(pasted_at=ago(days=days))
    return forum


def left():
    return (
        Submission.objects.count(),
        list(Notice.objects.values_list("text", flat=True)),
        OpenForm.objects.count(),
        sorted(UnknownName.objects.values_list("text", flat=True)),
        sorted(UnknownName.history.values_list("text", flat=True)),
    )


def test_what_is_old_goes_and_what_waits_stays(kept, capsys):
    before = left()
    call_command("retain", dry_run=True)
    assert left() == before
    for _ in range(2):
        call_command("retain")
        assert left() == (1, ["89"], 1, ["New", "Undecided"], ["New", "Undecided"])
    said = [line for line in capsys.readouterr().out.splitlines() if "settled" in line]
    assert said == [
        "Pasted names, once settled: 1 would be deleted",
        "Pasted names, once settled: 1 deleted",
        "Pasted names, once settled: 0 deleted",
    ]


def test_a_name_a_member_bears_by_now_is_settled(kept):
    kept.members["VN"].names.create(text="Undecided")
    call_command("retain")
    assert left()[3] == ["New"]
