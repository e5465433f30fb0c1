"""The act that is going on, and what is written within it."""

from contextlib import contextmanager
from contextvars import ContextVar

from django.db import models, transaction
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from simple_history.signals import post_create_historical_record, pre_create_historical_record
from simple_history.utils import get_m2m_field_name

from baliprocess.told import Told

from .models import Act, ActRow

_current = ContextVar("current_act", default=None)
#: SQLite takes a limited number of values in one statement.
CHUNK = 500


def current_act():
    """The act that is going on, or None."""
    return _current.get()


@contextmanager
def act(user, text, *, subject=None, kind=""):
    """One transaction whose versions belong together; gives the `Act`.

    `subject` is what it is about, saved or made within; an act within an act joins the outer
    one. Rolls everything back on an exception. An act in which nothing was written leaves no row:
    its `pk` stays None.
    """
    outer = _current.get()
    if outer is not None:
        with transaction.atomic():
            yield outer
        return
    known = user is not None and user.pk is not None
    done = Act(user=user if known else None, text=text, kind=kind)
    done.about(subject)
    done.written, done.rest, done.left_behind = {}, {}, {}
    token = _current.set(done)
    try:
        with transaction.atomic():
            yield done
            if not transaction.get_connection().needs_rollback:
                _save_left_behind(done)
                _keep(done)
    except BaseException:
        done.pk = None
        raise
    finally:
        _current.reset(token)
        done.written = done.rest = done.left_behind = None


def append(done, versions):
    """Let `versions` belong to `done`, too: an act that goes on in one request after the other."""
    rows = []
    for version in versions:
        model = type(version).instance_type
        pk = getattr(version, model._meta.pk.attname)
        rows.append(
            ActRow(
                act=done, model=model._meta.label_lower, object_pk=pk, version=version.history_id
            )
        )
    ActRow.objects.bulk_create(rows)


def _keep(done):
    rows = list(_rows(done))
    if not rows:
        return
    if done.subject_row is not None and done.subject_row.pk:
        # What was made or renamed within is called as it is now.
        done.about(done.subject_row)
    if isinstance(done.text, Told):
        done.words, done.text = done.text.as_json(), done.text.english
    done.text = done.text[:500]
    done.save()
    for row in rows:
        row.act = done
    ActRow.objects.bulk_create(rows)


def _rows(done):
    """An `ActRow` for each version in order; what a savepoint rolled back is not there."""
    found = {}
    for history in {model for model, _key in done.written}:
        keys = [key for model, key in done.written if model is history]
        name = history.instance_type._meta.pk.attname
        for start in range(0, len(keys), CHUNK):
            rows = history.objects.filter(history_id__in=keys[start : start + CHUNK])
            for version, pk in rows.order_by().values_list("history_id", name):
                found[history, version] = pk
    for history, version in done.written:
        if (history, version) in found:
            label = history.instance_type._meta.label_lower
            yield ActRow(
                model=label,
                object_pk=found[history, version],
                version=version,
                rest=done.rest.get((history, version)),
            )


# --- What is written -----------------------------------------------------------------------------


@receiver(pre_create_historical_record)
def _name_the_user(history_instance, **_):
    done = _current.get()
    if done is not None and history_instance.history_user is None:
        history_instance.history_user = done.user


@receiver(post_create_historical_record)
def _collect(instance, history_instance, **_):
    if history_instance.history_type == "-":
        _write_relations(instance, history_instance)
    done = _current.get()
    if done is not None:
        key = type(history_instance), history_instance.history_id
        done.written[key] = None
        left_out = type(history_instance)._history_excluded_fields
        if history_instance.history_type == "-" and left_out:
            fields = [type(instance)._meta.get_field(name) for name in left_out]
            done.rest[key] = {each.attname: getattr(instance, each.attname) for each in fields}


# --- What is deleted -----------------------------------------------------------------------------


def has_history(model):
    """Whether versions of the rows of `model` are kept."""
    return hasattr(model._meta, "simple_history_manager_attribute")


def watch(every_model):
    """Notice deletions of rows of those of `every_model` that have a history."""
    # Not for every model at once: where somebody listens, Django deletes row by row.
    for model in filter(has_history, every_model):
        pre_delete.connect(_before_deletion, sender=model, dispatch_uid="acts")


def _before_deletion(sender, instance, **_):
    """Keep what the rows of other tables say about `instance`: its deletion takes that along."""
    # When the last version is written, these rows are gone.
    instance.relations_before_deletion = {
        field: list(_through_rows(field, instance))
        for field in sender.history.model._history_m2m_fields
    }
    done = _current.get()
    if done is not None:
        for model, keys in _pointing_at(sender, instance):
            done.left_behind.setdefault(model, set()).update(keys)


def _through_rows(field, instance):
    return field.remote_field.through.objects.filter(**{get_m2m_field_name(field): instance})


def _write_relations(instance, version):
    for field, rows in getattr(instance, "relations_before_deletion", {}).items():
        history = getattr(type(version), field.name).model
        names = [each.attname for each in field.remote_field.through._meta.concrete_fields]
        history.objects.filter(history=version).delete()
        history.objects.bulk_create(
            history(history=version, **{name: getattr(row, name) for name in names}) for row in rows
        )


def _pointing_at(model, instance):
    """(model, primary keys) of rows that only lose a reference when `instance` goes."""
    for relation in model._meta.get_fields(include_hidden=True):
        if not (relation.auto_created and (relation.one_to_many or relation.one_to_one)):
            continue
        other, name = relation.related_model, relation.field.name
        if relation.on_delete is models.SET_NULL and has_history(other):
            yield other, other._base_manager.filter(**{name: instance}).values_list("pk", flat=True)
        source = other._meta.auto_created
        if source and has_history(source) and source is not model:
            field = next(
                (
                    each
                    for each in source.history.model._history_m2m_fields
                    if each.remote_field.through is other
                ),
                None,
            )
            if field is not None:
                column = f"{get_m2m_field_name(field)}_id"
                rows = other._base_manager.filter(**{name: instance})
                yield source, rows.values_list(column, flat=True)


def _save_left_behind(done):
    """Write a version of each row that lost a reference, so that the act knows of it."""
    for model, keys in done.left_behind.items():
        rows = model._base_manager.select_for_update().filter(pk__in=keys)
        for row in rows.order_by("pk"):
            row.save()
