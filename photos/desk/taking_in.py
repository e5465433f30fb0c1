"""The photos of one drop as one act, taken back like any other: by that they go to the bin.

The script sends one file a request, several at a time, so the act grows with each of them. It
begins with the first, and a file that comes after it was taken back begins another.
"""

from django.db import transaction

from baliprocess.acts import Act, ActRow, append
from photos.models import Album, Photo

from .selection import counted

KIND = "taken-in"


def record(desk, photos, *, drop=""):
    """Let `photos`, just taken in, belong to the act of their drop; safe to repeat.

    `drop` is how the upload keys of all photos of the drop begin; without it these are all.
    """
    with transaction.atomic():
        # Of the first two, which come at once, one waits here for the act of the other.
        if Album.objects.select_for_update().filter(pk=desk.album.pk).first() is None:
            return
        versions = _not_yet(photos)
        if not versions:
            return
        done = _act(desk, drop) if drop else None
        if done is None:
            with desk.acting(_text(len(versions)), kind=KIND) as done:
                done.add(versions)
        else:
            append(done, versions)
            done.text = _text(done.rows.count())
            done.save(update_fields=["text"])


def _text(number):
    return f"Took in {counted(number)}"


def _not_yet(photos):
    """The first versions of those of `photos` that belong to no act."""
    keys = [photo.pk for photo in photos]
    versions = Photo.history.filter(id__in=keys, history_type="+").order_by("history_id")
    known = ActRow.objects.filter(model=Photo._meta.label_lower, object_pk__in=keys)
    known = set(known.values_list("version", flat=True))
    return [each for each in versions if each.history_id not in known]


def _act(desk, drop):
    """The act in which earlier photos of the drop were taken in; None if none stands."""
    before = desk.photos().order_by().filter(upload_key__startswith=drop).values("pk")
    rows = ActRow.objects.filter(model=Photo._meta.label_lower, object_pk__in=before)
    acts = Act.objects.standing().of_kind(KIND).filter(user=desk.request.user, purged_at=None)
    return acts.filter(pk__in=rows.values("act")).first()
