"""Whether rows and files of the picture library belong together, and mending where they do not."""

import datetime as dt
from dataclasses import dataclass, field

from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from . import decoder
from .ingest import write_renditions
from .inspection import Refused
from .models import Photo, Rendition

FOLDERS = ("originals", "renditions")
#: A younger file without a row may belong to an upload that is still running.
GRACE = dt.timedelta(hours=1)


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
    """The Report on the whole library; nothing is changed. Reads names, not contents."""
    now = now or timezone.now()
    report = Report()
    files = {name for folder in FOLDERS for name in _walk(folder)}
    claimed = set()
    for photo in Photo.objects.prefetch_related("renditions").iterator(chunk_size=500):
        names = [each.file.name for each in photo.renditions.all()]
        claimed.update([photo.original.name, *names])
        if photo.original.name not in files:
            report.lost.append(photo)
        elif not names or any(name not in files for name in names):
            report.incomplete.append(photo)
    report.orphans = sorted(
        name for name in files - claimed if default_storage.get_modified_time(name) < now - GRACE
    )
    return report


def mend(report):
    """Delete files without a row and make missing renditions again from the original.

    What cannot be mended, photos whose original is lost or no longer readable, stays as it is and
    is listed in `report.unmended` with a sentence.
    """
    for name in report.orphans:
        default_storage.delete(name)
    for photo in report.incomplete:
        try:
            with photo.original.open("rb") as file:
                made = decoder.render(file)
        except (Refused, OSError) as problem:
            report.unmended[photo] = str(problem)
        else:
            with transaction.atomic():
                old = [each.file.name for each in photo.renditions.all()]
                Rendition.objects.filter(photo=photo).delete()
                write_renditions(photo, made)
            for name in old:
                default_storage.delete(name)
    for photo in report.lost:
        report.unmended[photo] = "The original is gone: restore it from a backup."
    return report


def _walk(folder):
    """The names of all files below `folder` in the storage."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in files:
        yield f"{folder}/{name}"
    for each in folders:
        yield from _walk(f"{folder}/{each}")
