"""Saving without writing files: a preview must leave none behind."""

from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import FileField
from django.db.models.signals import pre_save
from django.dispatch import receiver

_writes_nothing = ContextVar("writes_nothing", default=False)


@contextmanager
def no_files():
    """Within, an upload is saved by its name only; the file itself is not written."""
    token = _writes_nothing.set(True)
    try:
        yield
    finally:
        _writes_nothing.reset(token)


# A signal, because uploads are saved by forms and models of every app, and the storage is theirs.
@receiver(pre_save)
def _keep_the_name_only(sender, instance, **_kwargs):
    if not _writes_nothing.get():
        return
    for field in sender._meta.local_fields:
        file = getattr(instance, field.name) if isinstance(field, FileField) else None
        if file and not file._committed:
            file.name = field.generate_filename(instance, file.name)
            file._committed = True
