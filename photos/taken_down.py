"""Taking a photo down for good: row, versions and every file go, its addresses answer 410.

Not a deletion that can be undone for thirty days: nothing of the photo is left but its number.
"""

from django.core.files.storage import default_storage
from django.db import models, transaction
from django.utils import timezone

from baliprocess.acts import ActRow
from baliprocess.audit import note
from baliprocess.not_again import remember
from baliprocess.publishing import Gone


class TakenDown(models.Model):
    """That a photo once stood under this number, which is never given again."""

    shows_on_pages = False

    photo = models.BigIntegerField(unique=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return str(self.photo)


def gone_if_taken_down(key):
    """Raise `Gone` if the photo of this number was taken down; else do nothing."""
    if TakenDown.objects.filter(photo=key).exists():
        raise Gone


def take_down(photo, user, *, again=False):
    """Take `photo` down in one act: its files, its versions and itself; the trail keeps a number.

    The files go once it is certain that the rows have gone. `again`: a backup brought it back.
    """
    history, parts = type(photo).history.model, photo.renditions.model.history.model
    with transaction.atomic():
        key = photo.pk
        versions = {
            history: history.objects.filter(id=key),
            parts: parts.objects.filter(photo=key),
        }
        names = {photo.original.name, *photo.renditions.values_list("file", flat=True)}
        names.update(versions[history].values_list("original", flat=True))
        names.update(versions[parts].values_list("file", flat=True))
        note("take-down", user=user, subject=photo, detail="again after a restore" * again)
        if not again:
            remember("photo", key=key)
        TakenDown.objects.get_or_create(photo=key)
        photo.delete()
        for model, rows in versions.items():
            forget_versions(model, rows)
        # A file that another photo names, a copy of this one, is that photo's.
        shared = type(photo)._base_manager.filter(original__in=names)
        names -= {"", None, *shared.values_list("original", flat=True)}
        transaction.on_commit(lambda: _delete_files(names))


def forget_versions(model, rows):
    """Delete versions of records, and what acts say of them."""
    keys = list(rows.values_list("history_id", flat=True))
    label = model.instance_type._meta.label_lower
    for start in range(0, len(keys), 500):
        some = keys[start : start + 500]
        ActRow.objects.filter(model=label, version__in=some).delete()
        model.objects.filter(history_id__in=some).delete()


def _delete_files(names):
    for name in sorted(names):
        default_storage.delete(name)
