"""Who has which record open in a form: a quiet note to the others, never a lock. A leaf."""

import datetime as dt

from django.conf import settings
from django.db import DatabaseError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .patience import impatient

#: So long somebody counts as being at a form of which nothing has been heard since.
FRESH = dt.timedelta(minutes=2)


class OpenForm(models.Model):
    """Somebody had the form of a record open at a moment; its page says so again and again."""

    shows_on_pages = False

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    model = models.CharField(max_length=100)
    object_pk = models.BigIntegerField()
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["model", "object_pk", "user"],
                name="a_form_is_open_once_for_each_user",
                violation_error_message=_("This account has this form open already."),
            ),
        ]

    def __str__(self):
        return f"{self.model} {self.object_pk}, {self.user}"


def note(row, user, *, now=None):
    """Write down that `user` has the form of `row` open; gives the moment that was written.

    A database that is busy or full is no reason to keep anybody from the form.
    """
    now = now or timezone.now()
    mine = OpenForm(user=user, model=row._meta.label_lower, object_pk=row.pk, seen_at=now)
    try:
        with impatient(), transaction.atomic():
            OpenForm.objects.bulk_create(
                [mine],
                update_conflicts=True,
                unique_fields=["model", "object_pk", "user"],
                update_fields=["seen_at"],
            )
    except DatabaseError:
        pass
    return now


def forget(row, user, *, seen_at):
    """Take back what `note` wrote at `seen_at`; what a later page has written stays."""
    _of(row).filter(user=user, seen_at__lte=seen_at).delete()


def others(row, user, *, now=None):
    """The accounts besides `user` that have the form of `row` open, by name."""
    now = now or timezone.now()
    fresh = _of(row).filter(seen_at__gt=now - FRESH, seen_at__lte=now + FRESH)
    found = fresh.exclude(user=user).select_related("user").order_by("user__username")
    return [each.user for each in found]


def _of(row):
    return OpenForm.objects.filter(model=row._meta.label_lower, object_pk=row.pk)
