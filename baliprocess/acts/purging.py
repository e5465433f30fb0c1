"""The files of what was deleted: kept while the deletion can be taken back, then let go.

No address leads to them meanwhile: whoever asks for a file is asked for its row first.
"""

import datetime as dt
from dataclasses import dataclass, field

from django.apps import apps
from django.core.files.storage import default_storage
from django.db import models
from django.utils import timezone

from .models import DELETED, UNDO_DAYS, Act
from .recording import has_history


def file_fields():
    """(model, name of a field) of everything with a history that has files."""
    return [
        (model, each.name)
        for model in apps.get_models()
        if has_history(model)
        for each in model._meta.concrete_fields
        if isinstance(each, models.FileField)
    ]


def cutoff(now=None):
    """What was deleted before this moment cannot be brought back."""
    return (now or timezone.now()) - dt.timedelta(days=UNDO_DAYS)


def kept_files(*, now=None):
    """The names of the files whose rows were deleted so lately that they can come back."""
    names = set()
    for model, name in file_fields():
        names.update(_deleted(model, name).filter(history_date__gte=cutoff(now)))
    return names - {"", None}


def _deleted(model, name):
    history = model.history.model
    return history.objects.filter(history_type="-").order_by().values_list(name, flat=True)


@dataclass
class Purged:
    """How many acts became final, and the names of the files that were let go."""

    acts: int = 0
    files: list = field(default_factory=list)


def purge(*, now=None, dry=False):
    """Make deletions older than 30 days final and delete their files; gives what was `Purged`.

    A file that a row or a younger deletion names stays. Safe to repeat; `dry` changes nothing.
    """
    before = cutoff(now)
    old = Act.objects.standing().filter(kind=DELETED, purged_at=None, at__lt=before)
    result = Purged(acts=old.count())
    claimed, gone = kept_files(now=now), set()
    for model, name in file_fields():
        gone.update(_deleted(model, name).filter(history_date__lt=before))
        claimed.update(model._base_manager.order_by().values_list(name, flat=True))
    result.files = sorted((gone - claimed) & _stored(gone - {"", None}))
    if not dry:
        old.update(purged_at=now or timezone.now())
        for each in result.files:
            default_storage.delete(each)
    return result


def _stored(names):
    """The names of all files in the folders in which `names` stand."""
    folders = {name.partition("/")[0] for name in names}
    return {name for folder in folders for name in default_storage.names_below(folder)}
