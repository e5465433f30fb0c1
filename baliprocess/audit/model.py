"""The table of the trail, and the one function that writes it. Part of a leaf."""

from django.apps import apps
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.acts import current_act
from baliprocess.publishing import guard_fields

#: Entries are kept for so many days: two years. Only older ones can be deleted at all.
KEPT_DAYS = 730


class Action(models.TextChoices):
    SIGN_IN = "sign-in", _("Signed in")
    SIGN_OUT = "sign-out", _("Signed out")
    SIGN_IN_FAILED = "sign-in-failed", _("Failed to sign in")
    FACTOR_FAILED = "factor-failed", _("Wrong second factor")
    FACTOR_ADDED = "factor-added", _("Second factor added")
    FACTOR_REMOVED = "factor-removed", _("Second factor removed")
    FACTOR_RESET = "factor-reset", _("Recovery codes made anew")
    SESSIONS_ENDED = "sessions-ended", _("Sessions ended")
    LINK_MADE = "link-made", _("Link to set a password made")
    PASSWORD_SET = "password-set", _("Password set")
    ACCOUNT_MADE = "account-made", _("Account made")
    ACCOUNT_CHANGED = "account-changed", _("Account opened or closed")
    ROLE_CHANGED = "role-changed", _("Rights changed")
    PUBLISH = "publish", _("Published")
    WITHDRAW = "withdraw", _("Taken from the public")
    DELETE = "delete", _("Deleted")
    EXPORT = "export", _("Exported")
    ERASE = "erase", _("Person erased")
    TAKE_DOWN = "take-down", _("Taken down for good")
    RETENTION = "retention", _("Deleted by the rules of retention")
    RESTORED = "restored", _("Backup put back")


@guard_fields
class AuditEntry(models.Model):
    """That an account did something. No foreign key: an account may go, what it did stays."""

    shows_on_pages = False

    at = models.DateTimeField(_("time"), default=timezone.now, db_index=True)
    action = models.CharField(_("what"), max_length=20, choices=Action, db_index=True)
    actor_pk = models.BigIntegerField(null=True)
    actor = models.CharField(_("who"), max_length=150, blank=True, db_index=True)
    subject_model = models.CharField(max_length=100, blank=True)
    subject_pk = models.BigIntegerField(null=True)
    detail = models.CharField(_("more"), max_length=200, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]
        default_permissions = ("view",)
        verbose_name = _("entry of the audit trail")
        verbose_name_plural = _("audit trail")

    def __str__(self):
        return " ".join(filter(None, [self.actor, self.get_action_display()]))

    @property
    def subject(self):
        """ "meeting 12": the kind and the number of the record; "" without one."""
        try:
            name = apps.get_model(self.subject_model)._meta.verbose_name
        except (LookupError, ValueError):
            name = self.subject_model
        return f"{name} {self.subject_pk or ''}".strip()


def acting_user():
    """Who is at work: of the act that goes on, else of the request; None on the command line."""
    act = current_act()
    if act is not None and act.user_id:
        return act.user
    user = getattr(getattr(HistoricalRecords.context, "request", None), "user", None)
    return user if user is not None and user.is_authenticated else None


def note(action, *, user=None, subject=None, detail=""):
    """Add an entry to the trail; `user` is by default who is at work. Gives the entry.

    `subject` is a record or a model. `detail` must hold no personal data.
    """
    user = user or acting_user()
    return AuditEntry.objects.create(
        action=Action(action),
        actor_pk=user.pk if user else None,
        actor=user.get_username() if user else "",
        subject_model=subject._meta.label_lower if subject is not None else "",
        subject_pk=getattr(subject, "pk", None) if isinstance(subject, models.Model) else None,
        detail=detail[:200],
    )
