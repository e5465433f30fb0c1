"""Rows, fields and their values in the words of the desk, for histories and acts.

Whatever a page shows is asked for together: one query for each model that is named.
"""

import datetime as dt
from dataclasses import dataclass

from django.contrib import admin
from django.db import models
from django.utils.formats import date_format
from django.utils.html import strip_tags
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts.effects import in_chunks
from baliprocess.acts.models import called
from baliprocess.prose import ProseField

EMPTY = _("empty")
LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Line:
    """One field: its label, and its value before and after; "empty" where nothing stood."""

    label: str
    before: str
    after: str


class Names:
    """What other rows are called. Tell it all that will be asked for, then ask."""

    def __init__(self):
        self.wanted = {}
        self.rows = {}

    def want(self, model, key):
        if key is not None:
            self.wanted.setdefault(model, set()).add(key)

    def want_changes(self, model, changes):
        for change in changes:
            field = field_of(model, change.name)
            if not field.is_relation:
                continue
            for value in (change.before, change.after):
                for key in value if isinstance(value, tuple) else (value,):
                    self.want(field.related_model, key)

    def want_state(self, model, state):
        for field in model._meta.concrete_fields:
            if field.is_relation and state:
                self.want(field.related_model, state.get(field.attname))

    def fetch(self):
        """Look up all that is wanted and not known yet."""
        for model, keys in self.wanted.items():
            known = self.rows.setdefault(model, {})
            missing = keys - known.keys()
            desk = admin.site._registry.get(model)
            for chunk in in_chunks(missing):
                rows = model._base_manager.filter(pk__in=chunk)
                rows = rows.select_related(*(getattr(desk, "related", None) or ()))
                known.update({row.pk: row for row in rows})
        self.wanted = {}

    def row(self, model, key):
        return self.rows.get(model, {}).get(key)

    def of(self, model, key):
        """What the row is called, or that it has been deleted."""
        row = self.row(model, key)
        if row is None:
            return gettext("a {verbose_name} that has been deleted").format(
                verbose_name=model._meta.verbose_name
            )
        return called(row)

    def of_state(self, model, key, state):
        """What a row that may be gone is called, by the `state` it was in."""
        if row := self.row(model, key):
            return called(row)
        columns = {f.attname: f for f in model._meta.concrete_fields}
        row = model(**{name: value for name, value in (state or {}).items() if name in columns})
        for field in columns.values():
            if field.is_relation:
                other = self.row(field.related_model, getattr(row, field.attname))
                if other is not None:
                    setattr(row, field.name, other)
        return called(row)


def field_of(model, name):
    """The field that a state of a row calls `name`: by its column, or by its name."""
    for field in (*model._meta.concrete_fields, *model._meta.many_to_many):
        if name in (getattr(field, "attname", None), field.name):
            return field
    raise LookupError(f"{model._meta.label} has no field {name}")


def label_of(model, name):
    """How forms call the field."""
    return capfirst(str(field_of(model, name).verbose_name))


def text_of(field, value, names):
    """`value` of `field` as a reader understands it."""
    if value is None or value == "" or value == ():
        return str(EMPTY)
    if isinstance(field, models.ManyToManyField):
        return ", ".join(sorted(names.of(field.related_model, key) for key in value))
    if field.is_relation:
        return names.of(field.related_model, value)
    if field.flatchoices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, dt.datetime):
        return gettext("{date_format} UTC").format(
            date_format=date_format(value.astimezone(dt.UTC), "j F Y, H:i")
        )
    if isinstance(value, dt.date):
        return date_format(value, "j F Y")
    if isinstance(field, ProseField):
        value = strip_tags(str(value).replace("</p>", "</p>\n")).strip()
    return Truncator(str(value)).chars(LONGEST)


def lines(model, changes, names, *, everything=False):
    """A `Line` for each of `changes` that an officer can make, in the order of the model.

    What a machine fills in stays out, unless `everything` is asked for.
    """
    order = {
        field.name: place
        for place, field in enumerate((*model._meta.concrete_fields, *model._meta.many_to_many))
    }
    found = []
    for change in changes:
        field = field_of(model, change.name)
        if field.editable or everything:
            line = Line(
                capfirst(str(field.verbose_name)),
                text_of(field, change.before, names),
                text_of(field, change.after, names),
            )
            if line.before != line.after:
                found.append((order[field.name], line))
    return [line for _place, line in sorted(found, key=lambda pair: pair[0])]
