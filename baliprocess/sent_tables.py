"""Tables and texts on their way into the record: what was sent, kept between the steps.

A leaf: imports nothing of the apps. In the database, for every machine of an installation sees it,
nobody can fetch it by an address of its own, and it goes with its row.
"""

import datetime as dt
import hashlib

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import get_random_string

#: So long an import may take from the upload to the last step.
KEPT = dt.timedelta(hours=24)
#: What one person may have waiting of one kind; older ones go.
WAITING = 5


def _token():
    return get_random_string(24)


class SentTableQuerySet(models.QuerySet):
    def fresh(self, now=None):
        """Those that have not expired."""
        return self.filter(sent_at__gt=(now or timezone.now()) - KEPT)

    def tidy(self, user, table, now=None):
        """Delete what has expired, and of `user` all but the latest that wait for `table`."""
        self.filter(sent_at__lte=(now or timezone.now()) - KEPT).delete()
        own = self.filter(user=user, table=table)
        waiting = own.order_by("-pk").values_list("pk", flat=True)
        self.filter(pk__in=list(waiting[WAITING - 1 :])).delete()


class SentTable(models.Model):
    """What one person sent: the bytes, and what was chosen about them so far.

    `table` is what they are for: a kind of table, or a page that reads texts; of such a page
    `filename` is the path and `data` are the boxes of its form as JSON, [(name, [values])].
    `pasted` text is kept in UTF-8. `done_at` is when it was carried out, once; the bytes are
    dropped then.
    """

    shows_on_pages = False

    token = models.CharField(max_length=24, unique=True, default=_token)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    sent_at = models.DateTimeField(default=timezone.now, db_index=True)
    table = models.CharField(max_length=40)
    target = models.BigIntegerField(null=True)
    filename = models.CharField(max_length=200, blank=True)
    pasted = models.BooleanField(default=False)
    data = models.BinaryField()
    sheet = models.CharField(max_length=200, blank=True)
    header = models.PositiveIntegerField(null=True)
    mapping = models.JSONField(default=dict)
    others = models.BooleanField(default=False)
    done_at = models.DateTimeField(null=True)
    result = models.CharField(max_length=500, blank=True)
    act = models.BigIntegerField(null=True)

    objects = SentTableQuerySet.as_manager()

    class Meta:
        default_permissions = ()

    def __str__(self):
        return self.filename or "pasted cells"


class ChosenColumns(models.Model):
    """Which column was which when a table with these headings was last imported."""

    shows_on_pages = False

    table = models.CharField(max_length=40)
    headings = models.CharField(max_length=64)
    mapping = models.JSONField(default=dict)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["table", "headings"], name="one_choice_per_set_of_headings"
            )
        ]

    def __str__(self):
        return f"{self.table} {self.headings[:8]}"

    @staticmethod
    def of(headings):
        """A short text that stands for a set of headings in their order."""
        return hashlib.sha256("\0".join(headings).encode("utf-8", "replace")).hexdigest()
