"""The links by which somebody without an account sees one record before the public does."""

import datetime as dt
import hashlib
import secrets

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

DAYS = 7


def digest(token):
    """What is kept of a token: who reads the table cannot make the link of it."""
    return hashlib.sha256(token.encode()).hexdigest()


class PreviewLinkQuerySet(models.QuerySet):
    def alive(self, *, now=None):
        """The links that open something: not withdrawn, not expired."""
        return self.filter(revoked_at=None, expires_at__gt=now or timezone.now())

    def about(self, row):
        """The links to `row`, the newest first."""
        return self.filter(model=row._meta.label_lower, object_pk=row.pk)

    def withdraw(self, *, now=None):
        """Close those that are open; gives their number."""
        now = now or timezone.now()
        return self.alive(now=now).update(revoked_at=now)

    def make(self, row, user, *, note=""):
        """A new link to `row`, as (the row of the table, its token). The token is kept nowhere."""
        token = secrets.token_urlsafe(32)
        link = self.create(
            token_sha256=digest(token),
            model=row._meta.label_lower,
            object_pk=row.pk,
            object_text=str(row)[:300],
            note=note[:200],
            made_by=user,
            expires_at=timezone.now() + dt.timedelta(days=DAYS),
        )
        return link, token


class PreviewLink(models.Model):
    """One link: to which record, for whom, by whom, and until when it opens it."""

    #: A link that is made or opened changes no public page.
    shows_on_pages = False

    token_sha256 = models.CharField(max_length=64, unique=True)
    model = models.CharField(max_length=100)
    object_pk = models.BigIntegerField()
    object_text = models.CharField("record", max_length=300)
    note = models.CharField(_("for whom"), max_length=200, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField("made", default=timezone.now)
    expires_at = models.DateTimeField("expires")
    revoked_at = models.DateTimeField("withdrawn", null=True)
    uses = models.PositiveIntegerField(_("times opened"), default=0)
    last_used_at = models.DateTimeField(_("last opened"), null=True)

    objects = PreviewLinkQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        # Whoever may change the record may make links to it; no rights of their own.
        default_permissions = ()
        indexes = [models.Index(fields=["model", "object_pk"], name="preview_link_of_record")]
        constraints = [
            models.CheckConstraint(
                condition=Q(expires_at__gt=F("created_at")),
                name="preview_link_expires_after_it_was_made",
                violation_error_message=_("A link expires later than it is made."),
            ),
        ]

    def __str__(self):
        note = self.note or gettext("no note")
        return f"{self.object_text} ({note})"

    @property
    def is_alive(self):
        return self.revoked_at is None and self.expires_at > timezone.now()

    @property
    def state(self):
        """ "open", "withdrawn" or "expired"."""
        if self.revoked_at:
            return "withdrawn"
        return "open" if self.is_alive else "expired"

    def record(self):
        """The record itself, whatever its state; None if it was deleted."""
        return apps.get_model(self.model)._base_manager.filter(pk=self.object_pk).first()

    @property
    def record_url(self):
        """The form of the record in the admin."""
        name = self.model.replace(".", "_")
        try:
            return reverse(f"admin:{name}_change", args=[self.object_pk])
        except NoReverseMatch:
            return ""

    def count_use(self):
        PreviewLink.objects.filter(pk=self.pk).update(
            uses=F("uses") + 1, last_used_at=timezone.now()
        )
