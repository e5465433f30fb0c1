"""How much one account may send in a day: files and bytes, counted where they are stored. A leaf.

    check(user, size)     before work is done on a file
    spend(user, size)     in the transaction that stores it

Both raise `Reached` with a sentence. Days are those of UTC. Without an account, as on the command
line, nothing is counted.
"""

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

MB = 1_000_000


class Reached(Exception):
    """The account has sent what it may in a day; the text says so to whoever sent it."""


class Uploaded(models.Model):
    """What an account has sent on a day."""

    shows_on_pages = False

    user_pk = models.BigIntegerField()
    day = models.DateField()
    files = models.PositiveIntegerField(default=0)
    size = models.PositiveBigIntegerField(default=0)

    class Meta:
        default_permissions = ()
        ordering = ["day", "user_pk"]
        constraints = [
            models.UniqueConstraint(fields=["user_pk", "day"], name="one_count_per_account_and_day")
        ]

    def __str__(self):
        return f"{self.user_pk}, {self.day}: {self.files}"


def _today():
    return timezone.now().date()


def _compare(row, size):
    files, most = settings.UPLOAD_FILES_PER_DAY, settings.UPLOAD_BYTES_PER_DAY
    if row.files + 1 > files:
        raise Reached(
            _(
                "Nothing was stored: your account has sent %(files)d files today, as many as one "
                "account may in a day. Go on tomorrow, or ask whoever runs the site."
            )
            % {"files": row.files}
        )
    if row.size + size > most:
        raise Reached(
            _(
                "Nothing was stored: with this file your account would have sent more than "
                "%(megabytes)d MB today, which is the most for one day. Go on tomorrow, or ask "
                "whoever runs the site."
            )
            % {"megabytes": most // MB}
        )


def _counts(user):
    return user is not None and user.pk is not None


def check(user, size):
    """Raise `Reached` if `user` may not send a further file of `size` bytes today."""
    if _counts(user):
        row = Uploaded.objects.filter(user_pk=user.pk, day=_today()).first()
        _compare(row or Uploaded(), size)


def spend(user, size, *, checked=False):
    """Count a file of `size` bytes for `user`; raises `Reached` where it is one too many.

    `checked`: the form was, a moment ago, and what was typed in it shall not be lost to that.
    """
    if not _counts(user):
        return
    with transaction.atomic():
        rows = Uploaded.objects.select_for_update()
        row, _made = rows.get_or_create(user_pk=user.pk, day=_today())
        if not checked:
            _compare(row, size)
        row.files += 1
        row.size += size
        row.save(update_fields=["files", "size"])


def spent_today():
    """[(key of an account, files, bytes)] of the five that have sent most today."""
    rows = Uploaded.objects.filter(day=_today()).order_by("-size")
    return [*rows.values_list("user_pk", "files", "size")[:5]]
