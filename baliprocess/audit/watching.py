"""Notices what is published, withdrawn and deleted, by whichever way. Part of a leaf."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save

from baliprocess.acts.recording import has_history
from baliprocess.publishing import Published, Status

from .model import acting_user, note


def watch(every_model):
    """Notice what happens to the records among `every_model`."""
    for model in every_model:
        if model.__name__.startswith("Historical"):
            continue
        if issubclass(model, Published):
            post_save.connect(_after_saving, sender=model, dispatch_uid="audit")
        if has_history(model) or model._meta.label == "auth.User":
            post_delete.connect(_after_deletion, sender=model, dispatch_uid="audit")


def _after_saving(instance, created, raw=False, **_):
    before = None if created else instance.status_before
    now = instance.__dict__.get("status")
    instance.status_before = now
    if raw or before == now or (created and acting_user() is None):
        # What a command brings in, such as the public record, nobody has published.
        return
    if now == Status.PUBLISHED:
        note("publish", subject=instance)
    elif before == Status.PUBLISHED:
        note("withdraw", subject=instance, detail=str(now))


def _after_deletion(sender, instance, origin=None, **_):
    # What went along with something else is part of that deletion.
    if isinstance(origin, Model):
        if origin is not instance:
            return
    elif origin is not None and origin.model is not sender:
        return
    note("delete", subject=instance)
