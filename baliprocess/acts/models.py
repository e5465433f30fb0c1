"""What was done, and which versions of which rows came of it."""

import datetime as dt

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from baliprocess.told import from_json

#: So long what was deleted can be brought back; then `manage.py purge_acts` lets its files go.
UNDO_DAYS = 30
DELETED = "deleted"


def called(row):
    """`str(row)`, or its kind and number where what its name is made of is gone."""
    try:
        text = str(row)
    except (ObjectDoesNotExist, AttributeError, TypeError, ValueError):
        text = ""
    return text.strip() or f"{row._meta.verbose_name} {row.pk}"


class ActQuerySet(models.QuerySet):
    def about(self, row):
        """The acts in which a version of `row` was written."""
        rows = ActRow.objects.filter(model=row._meta.label_lower, object_pk=row.pk)
        return self.filter(pk__in=rows.values("act"))

    def standing(self):
        """The acts nobody has taken back."""
        return self.filter(undone_at=None)

    def of_kind(self, kind):
        return self.filter(kind=kind)


class Act(models.Model):
    """What somebody did in one go. `undo_url` is "" for an act in which nothing was written."""

    shows_on_pages = False

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    at = models.DateTimeField(default=timezone.now, db_index=True)
    #: In English; `words` is the same as `told` makes it, so that each reads it in her language.
    text = models.CharField(max_length=500)
    words = models.JSONField(null=True)
    kind = models.CharField(max_length=40, blank=True, db_index=True)
    subject_model = models.CharField(max_length=100, blank=True)
    subject_pk = models.BigIntegerField(null=True)
    subject_text = models.CharField(max_length=300, blank=True)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    undoes = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="+")
    purged_at = models.DateTimeField(null=True)

    objects = ActQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        # Whoever may see the rows may see what was done to them; no rights of its own.
        default_permissions = ()

    def __str__(self):
        return str(self.said)

    @property
    def said(self):
        """What was done, to be read or to be told of in another sentence."""
        return from_json(self.words) if self.words else self.text

    #: Set by `act` while it runs: the versions written, in order, as {(model, key): None}.
    written = None
    #: The same: what versions do not keep of deleted rows, as {(model, key): {column: value}}.
    rest = None
    #: The same: rows that a deletion changes without a save, as {model: {primary key}}.
    left_behind = None

    #: The same: what it is about, as an instance.
    subject_row = None

    def about(self, row):
        """Say what the act is about: `row`, saved or not yet; None changes nothing."""
        if row is not None:
            self.subject_row = row
            self.subject_model, self.subject_pk = row._meta.label_lower, row.pk
            self.subject_text = called(row)[:300]

    def add(self, rows):
        """Let `rows` belong to the act: versions, or records just written in bulk with history.

        For what was saved one by one nothing needs to be done. Raises ValueError once the act is
        over.
        """
        if self.written is None:
            raise ValueError("The act is over; nothing can be added to it.")
        records = {}
        for row in rows:
            if hasattr(row, "history_id"):
                self.written[type(row), row.history_id] = None
            else:
                records.setdefault(type(row), []).append(row.pk)
        for model, keys in records.items():
            history = model.history.model
            name = model._meta.pk.attname
            latest = (
                history.objects.filter(**{f"{name}__in": keys})
                .order_by()
                .values(name)
                .annotate(latest=models.Max("history_id"))
                .values_list("latest", flat=True)
            )
            self.written.update(dict.fromkeys((history, key) for key in sorted(latest)))

    @property
    def undo_url(self):
        """The page that shows what was done and takes it back; "" if there is nothing to see."""
        return reverse("admin:act", args=[self.pk]) if self.pk else ""

    @property
    def subject(self):
        """The model of what the act was about, or None."""
        try:
            return apps.get_model(self.subject_model) if self.subject_model else None
        except LookupError:
            return None

    @property
    def subject_url(self):
        """The form of what the act was about, which may be gone; "" without one."""
        model = self.subject
        if model is None or self.subject_pk is None:
            return ""
        options = model._meta
        try:
            return reverse(
                f"admin:{options.app_label}_{options.model_name}_change", args=[self.subject_pk]
            )
        except NoReverseMatch:
            return ""

    @property
    def last_day(self):
        """Until when it can be taken back: a moment for a deletion, None for everything else."""
        return self.at + dt.timedelta(days=UNDO_DAYS) if self.kind == DELETED else None


class ActRow(models.Model):
    """One version that an act wrote; in the order of their keys."""

    shows_on_pages = False

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="rows")
    model = models.CharField(max_length=100)
    object_pk = models.BigIntegerField()
    version = models.BigIntegerField()
    #: Of a deleted row, {column: value} of what its versions do not keep.
    rest = models.JSONField(null=True, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["model", "version"], name="one_act_per_version"),
        ]
        indexes = [models.Index(fields=["model", "object_pk"], name="act_rows_of_object")]

    def __str__(self):
        return f"{self.model} {self.object_pk}, version {self.version}"
