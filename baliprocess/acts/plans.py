"""What taking an act back would do now, and what it has to leave as it is."""

from dataclasses import dataclass, field

from django.core.files.storage import default_storage
from django.db import models
from django.utils.text import get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.fingerprints import fingerprint
from baliprocess.languages import listed

from .effects import (
    CHANGED,
    CREATED,
    DELETED,
    compared,
    effects,
    fields_of,
    history_of,
    in_chunks,
    relations_of,
    state_of,
)

GONE = _("it has been deleted since")
UNKNOWN = _("how it stood before is not recorded")


@dataclass(slots=True)
class Kept:
    """What stays as it is, and why: a row, or some of its fields (`names`).

    `by` and `at` tell who changed it since, where somebody did.
    """

    effect: object
    reason: str
    names: tuple = ()
    by: object = None
    at: object = None


@dataclass(slots=True)
class Step:
    """What will be done to one row: `values` is what it gets back."""

    effect: object
    values: dict = field(default_factory=dict)
    row: object = None


@dataclass(slots=True)
class Plan:
    """`steps` in the order in which they can be taken, `kept` what they leave."""

    steps: list = field(default_factory=list)
    kept: list = field(default_factory=list)

    @property
    def digest(self):
        """Names what is kept, so that a confirmation is for what was shown and nothing else."""
        kept = [(str(k.effect.model), k.effect.pk, k.reason, sorted(k.names)) for k in self.kept]
        return fingerprint(kept, length=16)


def plan(act, *, lock=False):
    """The `Plan` of taking `act` back now; `lock` holds its rows until the transaction ends."""
    found = effects(act)
    rows = _present(found, lock)
    result = Plan()
    deletions, steps = {}, []
    creations = {e.key: e for e in found if e.kind == DELETED and e.key not in rows}
    for effect in found:
        row = rows.get(effect.key)
        if effect.kind == CHANGED:
            step = _reversal(effect, row, result.kept)
        elif effect.kind == CREATED:
            step = _deletion(effect, row, result.kept)
            if step:
                deletions[effect.key] = step
        else:
            step = _return(effect, row, result.kept)
        if step:
            steps.append(step)
    steps = _with_parents(steps, creations, result.kept)
    steps = _without_dependents(steps, deletions, result.kept)
    # What was written last goes first: each state on the way has been there before.
    result.steps = sorted(steps, key=lambda step: -step.effect.order)
    _name_who_changed(result.kept)
    return result


def _present(found, lock):
    """{(model, key): row} of those rows that are there now."""
    keys = {}
    for effect in found:
        keys.setdefault(effect.model, []).append(effect.pk)
    rows = {}
    for model, pks in keys.items():
        names = [each.name for each in relations_of(model)]
        for chunk in in_chunks(pks):
            query = model._base_manager.filter(pk__in=chunk).prefetch_related(*names)
            if lock:
                query = query.select_for_update()
            rows.update({(model, row.pk): row for row in query.order_by("pk")})
    return rows


def _reversal(effect, row, kept):
    if row is None:
        kept.append(Kept(effect, GONE))
        return None
    if effect.before is None:
        kept.append(Kept(effect, UNKNOWN))
        return None
    now, values, later = state_of(row), {}, []
    for change in effect.changes:
        if now[change.name] == change.before:
            continue
        if now[change.name] == change.after:
            values[change.name] = change.before
        else:
            later.append(change.name)
    if later:
        kept.append(Kept(effect, gettext("it has been changed again since"), tuple(later)))
    return Step(effect, values, row) if values else None


def _deletion(effect, row, kept):
    if row is None:
        return None
    now = state_of(row)
    later = tuple(name for name in compared(effect.model) if now[name] != effect.after[name])
    if later:
        kept.append(Kept(effect, gettext("it has been changed since it was made"), later))
        return None
    return Step(effect, row=row)


def _return(effect, row, kept):
    if row is not None:
        return None
    for each in fields_of(effect.model):
        name = effect.before[each.attname]
        if isinstance(each, models.FileField) and name and not default_storage.exists(name):
            kept.append(Kept(effect, gettext("its file is not there any more")))
            return None
    return Step(effect, dict(effect.before))


# --- What must be there for a row to come back ---------------------------------------------------


def _with_parents(steps, creations, kept):
    """`steps` without those that would refer to what is not there any more."""
    missing = _missing_targets(steps, creations)
    result = []
    for step in steps:
        lost = [
            each
            for each in fields_of(step.effect.model)
            if each.is_relation and (each.related_model, step.values.get(each.attname)) in missing
        ]
        for relation in relations_of(step.effect.model):
            if relation.name in step.values:
                step.values[relation.name] = tuple(
                    key
                    for key in step.values[relation.name]
                    if (relation.related_model, key) not in missing
                )
        names = tuple(each.attname for each in lost)
        if any(not each.null for each in lost) and step.effect.kind == DELETED:
            what = listed(each.verbose_name for each in lost if not each.null)
            kept.append(
                Kept(
                    step.effect,
                    gettext("the {what} it belongs to is not there any more").format(what=what),
                )
            )
            continue
        if lost:
            kept.append(Kept(step.effect, gettext("what it referred to has been deleted"), names))
            for each in lost:
                step.values.pop(each.attname)
                if step.effect.kind == DELETED:
                    step.values[each.attname] = None
        if step.values or step.effect.kind == CREATED:
            result.append(step)
    return result


def _missing_targets(steps, creations):
    """{(model, key)} that `steps` refer to and that will not be there."""
    wanted = {}
    for step in steps:
        for each in fields_of(step.effect.model):
            if each.is_relation and step.values.get(each.attname) is not None:
                wanted.setdefault(each.related_model, set()).add(step.values[each.attname])
        for each in relations_of(step.effect.model):
            wanted.setdefault(each.related_model, set()).update(step.values.get(each.name, ()))
    missing = set()
    for model, keys in wanted.items():
        asked = {key for key in keys if (model, key) not in creations}
        there = set()
        for chunk in in_chunks(asked):
            rows = model._base_manager.filter(pk__in=chunk).order_by()
            there.update(rows.values_list("pk", flat=True))
        missing |= {(model, key) for key in asked - there}
    return missing


# --- What has come to depend on a row since ------------------------------------------------------


def _without_dependents(steps, deletions, kept):
    """`steps` without the deletion of what others refer to; what leans on that stays as well."""
    going = dict(deletions)
    reverted = {(s.effect.key, name) for s in steps for name in s.values}
    pointers = _pointers(deletions, reverted)
    held = True
    while held:
        held = [
            key for key in going if any(source not in going for source, _ in pointers.get(key, ()))
        ]
        for key in held:
            names = sorted(
                {
                    str(model._meta.verbose_name)
                    for (model, _pk), _ in pointers[key]
                    if (model, _pk) not in going
                }
            )
            kept.append(
                Kept(
                    going[key].effect,
                    gettext("a {names} refers to it by now").format(
                        names=get_text_list(names, "and a")
                    ),
                )
            )
            del going[key]
    return [s for s in steps if s.effect.kind != CREATED or s.effect.key in going]


def _pointers(deletions, reverted):
    """{(model, key): {((model, key) that refers to it, field)}}, but for what is taken back."""
    by_model = {}
    for model, pk in deletions:
        by_model.setdefault(model, []).append(pk)
    found = {}
    for model, keys in by_model.items():
        for relation in model._meta.get_fields(include_hidden=True):
            if not (relation.auto_created and (relation.one_to_many or relation.one_to_one)):
                continue
            if relation.on_delete is models.DO_NOTHING:
                # The versions of other tables, which outlive what they tell of.
                continue
            for source, name, target in _rows_pointing(model, relation, keys):
                if (source, name) not in reverted:
                    found.setdefault((model, target), set()).add((source, name))
    return found


def _rows_pointing(model, relation, keys):
    other, column = relation.related_model, relation.field.attname
    owner, source_column, name = other, "pk", column
    if other._meta.auto_created:
        owner = other._meta.auto_created
        field = next(f for f in owner._meta.many_to_many if f.remote_field.through is other)
        if relation.field.name == field.m2m_field_name():
            # Its own rows of a many-to-many field go with it.
            return
        source_column, name = f"{field.m2m_field_name()}_id", field.name
    elif not hasattr(other._meta, "simple_history_manager_attribute") or is_derived(other):
        # Derived rows, which go with what they were made from.
        return
    for chunk in in_chunks(keys):
        rows = other._base_manager.filter(**{f"{column}__in": chunk}).order_by()
        for source, target in rows.values_list(source_column, column):
            yield (owner, source), name, target


def is_derived(model):
    """Whether rows of `model` are made from the row they belong to, and come and go with it."""
    return getattr(model, "is_derived", False)


def _name_who_changed(kept):
    """Write to each of `kept` who wrote the latest version since, and when."""
    by_model = {}
    for each in kept:
        by_model.setdefault(each.effect.model, []).append(each)
    for model, group in by_model.items():
        name = model._meta.pk.attname
        latest = {}
        for chunk in in_chunks({each.effect.pk for each in group}):
            rows = history_of(model).objects.filter(**{f"{name}__in": chunk})
            for row in rows.select_related("history_user").order_by("history_id"):
                latest[getattr(row, name)] = row
        for each in group:
            row = latest.get(each.effect.pk)
            if row is not None and row.history_id > each.effect.last:
                each.by, each.at = row.history_user, row.history_date
