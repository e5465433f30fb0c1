"""Whether rows and files of the picture library belong together, and mending where they do not."""

import contextlib
import datetime as dt
from dataclasses import dataclass, field

from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from baliprocess.acts.purging import kept_files

from . import decoder
from .ingest import write_renditions
from .inspection import Refused
from .models import Photo, Rendition
from .renditions import sizes

FOLDERS = ("originals", "renditions")
#: A younger file without a row may belong to an upload that is still running.
GRACE = dt.timedelta(hours=1)
LOST = _("The original is gone: restore it from a backup.")


@dataclass
class Report:
    """What was found: photos without their original, renditions missing, files without a row."""

    lost: list = field(default_factory=list)
    incomplete: list = field(default_factory=list)
    orphans: list = field(default_factory=list)
    unmended: dict = field(default_factory=dict)

    def __bool__(self):
        return bool(self.lost or self.incomplete or self.orphans)


def check(*, now=None):
    """The Report on the whole library; nothing is changed. Reads names, not contents.

    Photos that come or go meanwhile are not reported. Raises `StorageDown` if files lie on another
    machine that does not answer.
    """
    now = now or timezone.now()
    report = Report()
    files = {name for folder in FOLDERS for name in default_storage.names_below(folder)}
    # What was deleted lately can come back, and needs its files then.
    claimed = kept_files(now=now)
    for photo in Photo.objects.prefetch_related("renditions").iterator(chunk_size=500):
        renditions = photo.renditions.all()
        names = {each.file.name for each in renditions}
        claimed |= {photo.original.name, *names}
        if photo.original.name not in files and _is_lost(photo):
            report.lost.append(photo)
        elif (names - files or not _are_all(renditions, photo)) and _is_incomplete(photo):
            report.incomplete.append(photo)
    report.orphans = sorted(name for name in files - claimed if _is_older(name, now - GRACE))
    return report


def _are_all(renditions, photo):
    """Whether there is a row for every file that is made from `photo`."""
    made = {(each.format, each.width, each.height) for each in renditions}
    wanted = {("webp", *size) for size in sizes(photo.width, photo.height)}
    return made == wanted | {("jpeg", photo.width, photo.height)}


# The files were listed before the rows were read: what looks wrong is looked at again.


def _is_lost(photo):
    name = Photo.objects.filter(pk=photo.pk).values_list("original", flat=True).first()
    return name is not None and not default_storage.exists(name)


def _is_incomplete(photo):
    photo = Photo.objects.filter(pk=photo.pk).prefetch_related("renditions").first()
    return photo is not None and not (
        _are_all(photo.renditions.all(), photo)
        and all(default_storage.exists(each.file.name) for each in photo.renditions.all())
    )


def _is_older(name, moment):
    try:
        return default_storage.get_modified_time(name) < moment
    except FileNotFoundError:
        return False


def mend(report, *, progress=None):
    """Delete files without a row and make missing renditions again from the original.

    What cannot be mended, photos whose original is lost or no longer readable, stays as it is and
    is listed in `report.unmended` with a sentence. It may be interrupted anywhere and repeated.
    `progress` is told how many of all files and photos are done.
    """
    for done, thing in enumerate((todo := [*report.orphans, *report.incomplete]), 1):
        if isinstance(thing, str):
            default_storage.delete(thing)
        else:
            try:
                _make_again(thing)
            except (Refused, OSError) as problem:
                report.unmended[thing] = str(problem)
        if progress:
            progress(done, len(todo))
    for photo in report.lost:
        report.unmended[photo] = LOST
    return report


def _make_again(photo):
    with photo.original.open("rb") as file:
        made = decoder.render(file)
    with transaction.atomic():
        # Whoever replaces or deletes the photo now waits, or was first and has made its files.
        same = Photo.objects.select_for_update().filter(pk=photo.pk, original=photo.original.name)
        if not same.exists():
            return
        old = [each.file.name for each in photo.renditions.all()]
        Rendition.objects.filter(photo=photo).delete()
        write_renditions(photo, made)
        # Pages show the sizes as a part of the photo: what changes them changes the photo.
        Photo.objects.filter(pk=photo.pk).update(updated_at=timezone.now())
    for name in old:
        # What stays is a file without a row, and the next check finds it.
        with contextlib.suppress(OSError):
            default_storage.delete(name)
