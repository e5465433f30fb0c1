"""How long what is kept about people and by the machinery is kept. docs/retention.md tells it.

Each rule gives the rows whose time is over; `manage.py retain` deletes them.
"""

import datetime as dt
from dataclasses import dataclass

from django.apps import apps
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.purging import purge
from baliprocess.audit import note
from baliprocess.audit.model import KEPT_DAYS
from meetings.models import Delegate, DelegateContact
from meetings.models.unknown_name import is_waiting


@dataclass(frozen=True)
class Rule:
    """`model` keeps its rows for `days` after `since`, in words."""

    name: str
    model: str
    days: int
    since: str
    #: (rows, moment) -> the rows whose time was over then
    over: object
    #: Whether the versions of a row go with it.
    with_versions: bool = False

    def rows(self, now=None):
        before = (now or timezone.now()) - dt.timedelta(days=self.days)
        return self.over(apps.get_model(self.model)._base_manager.all(), before)


def _by(field):
    return lambda rows, before: rows.filter(**{f"{field}__lt": before})


def _after_meeting(rows, before):
    meeting = "delegate__delegation__meeting__"
    last = Coalesce(F(f"{meeting}ends_on"), F(f"{meeting}starts_on"))
    return rows.annotate(last=last).filter(Q(last__lt=before.date()))


def _after_deletion(rows, before):
    versions = Delegate.history.filter(
        id=OuterRef("delegate_id"), history_type="-", history_date__gte=before
    )
    gone = DelegateContact.objects.left_behind().exclude(Exists(versions))
    return rows.filter(pk__in=gone)


def _after_last_day(rows, before):
    return rows.filter(last_on__lt=before.date())


RULES = (
    Rule("Sessions", "sessions.Session", 0, "they ended", _by("expire_date")),
    Rule("Contact data", "meetings.DelegateContact", 365, "the meeting ended", _after_meeting),
    Rule(
        "Contact data of who was deleted",
        "meetings.DelegateContact",
        UNDO_DAYS,
        "the delegate was deleted",
        _after_deletion,
    ),
    Rule("Audit trail", "baliprocess.AuditEntry", KEPT_DAYS, "the entry", _by("at")),
    Rule("Log of the admin", "admin.LogEntry", KEPT_DAYS, "the entry", _by("action_time")),
    Rule("Tables and texts sent", "baliprocess.SentTable", 1, "they were sent", _by("sent_at")),
    Rule("Marks of sent forms", "baliprocess.Submission", 30, "they were sent", _by("at")),
    Rule("Marks of open forms", "baliprocess.OpenForm", 1, "they were seen open", _by("seen_at")),
    Rule(
        "Counts of uploads",
        "baliprocess.Uploaded",
        30,
        "the day",
        lambda rows, before: rows.filter(day__lt=before.date()),
    ),
    Rule("Notes to colleagues", "baliprocess.Notice", 90, "they were written", _by("at")),
    Rule(
        "Pasted names, once settled",
        "meetings.UnknownName",
        90,
        "they were pasted",
        lambda rows, before: rows.filter(pasted_at__lt=before).exclude(is_waiting()),
        with_versions=True,
    ),
    Rule("Preview links", "baliprocess.PreviewLink", 30, "they expired", _by("expires_at")),
    Rule(
        "Searches without result",
        "baliprocess.SearchMiss",
        365,
        "they were last made",
        _after_last_day,
    ),
)


def _delete(rows, rule):
    keys = list(rows.values_list("pk", flat=True)) if rule.with_versions else []
    rows.delete()
    if keys:
        # After the rows: going makes one more version.
        rows.model.history.filter(id__in=keys).delete()


def retain(*, now=None, dry=False):
    """Delete what is over; gives [(rule, rows)] and what was purged of deleted records."""
    counts = []
    for rule in RULES:
        with transaction.atomic():
            rows = rule.rows(now)
            number = rows.count()
            if number and not dry:
                _delete(rows, rule)
                if rule.model != "sessions.Session":
                    note("retention", subject=apps.get_model(rule.model), detail=str(number))
        counts.append((rule, number))
    return counts, purge(now=now, dry=dry)
