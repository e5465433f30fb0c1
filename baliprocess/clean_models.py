"""Control characters go before a row is written, whoever writes it: forms, imports or commands.

Only `bulk_create` and `update` pass by; readers of tables and texts clean what they hand to those.
A leaf: it imports nothing of the apps.
"""

from functools import partial

from django.db.models import CharField, TextField
from django.db.models.signals import pre_save

from .plain import without_controls

APPS = {"members", "photos", "meetings", "news"}


def connect(models):
    """Clean the rows of those of `models` that hold the record."""
    for model in models:
        if model._meta.app_label not in APPS and model._meta.label != "baliprocess.Page":
            continue
        fields = {
            field.attname: isinstance(field, TextField)
            for field in model._meta.local_concrete_fields
            if isinstance(field, CharField | TextField)
        }
        pre_save.connect(
            partial(_clean, fields), sender=model, weak=False, dispatch_uid="clean_models"
        )


def _clean(fields, instance, raw=False, **_):
    for name, lines in fields.items():
        text = instance.__dict__.get(name)
        # Most are ASCII without a break: a look that costs nothing.
        if isinstance(text, str) and not (text.isascii() and text.isprintable()):
            setattr(instance, name, without_controls(text, lines=lines))
