"""What an act did to each row: how it stood before, how it stands after."""

from dataclasses import dataclass, field

from django.apps import apps
from django.db import models
from django.db.models import OuterRef, Subquery

from .recording import CHUNK

CREATED, CHANGED, DELETED = "created", "changed", "deleted"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a row: its name, and the values before and after."""

    name: str
    before: object
    after: object


@dataclass(slots=True)
class Effect:
    """What an act did to one row, all its versions taken together.

    `before` and `after` are {name: value}, None where there was no row; many-to-many fields as
    sorted tuples of keys. `before` of a changed row is None if no earlier version is known.
    `rest` is what versions do not keep of a deleted row, by column.
    `last` is the last version of the act, `order` its place among all that was written.
    """

    model: type
    pk: int
    kind: str
    before: dict | None
    after: dict | None
    last: int
    order: int
    rest: dict | None = None
    changes: list = field(default_factory=list)

    @property
    def key(self):
        return self.model, self.pk

    @property
    def state(self):
        """The row as it was last there."""
        return self.before if self.kind == DELETED else self.after


def history_of(model):
    return model.history.model


def relations_of(model):
    """The many-to-many fields whose rows the versions of `model` keep."""
    return history_of(model)._history_m2m_fields


def fields_of(model):
    """The fields an officer decides on: all that versions keep, but the clock's and the key."""
    return [
        each
        for each in history_of(model).tracked_fields
        if not (
            each.primary_key
            or getattr(each, "auto_now", False)
            or getattr(each, "auto_now_add", False)
        )
    ]


def compared(model):
    """The names under which two states of a row are compared."""
    return [
        *(each.attname for each in fields_of(model)),
        *(each.name for each in relations_of(model)),
    ]


def in_chunks(keys):
    keys = list(keys)
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]


def states(model, versions):
    """{version: {name: value}} of `versions`; fields by column, relations as tuples of keys."""
    history = history_of(model)
    names = [each.attname for each in history.tracked_fields]
    found = {}
    for keys in in_chunks(versions):
        rows = history.objects.filter(history_id__in=keys).order_by()
        for row in rows.values("history_id", "history_type", *names):
            found[row.pop("history_id")] = row
    for relation in relations_of(model):
        related = {}
        through = getattr(history, relation.name).model
        column = f"{relation.m2m_reverse_field_name()}_id"
        for keys in in_chunks(found):
            rows = through.objects.filter(history_id__in=keys)
            for version, key in rows.order_by().values_list("history_id", column):
                related.setdefault(version, set()).add(key)
        for version, state in found.items():
            state[relation.name] = tuple(sorted(related.get(version, ())))
    return found


def effects(act):
    """The `Effect`s of `act` in the order in which its rows were last written."""
    by_model, rests = {}, {}
    for order, row in enumerate(act.rows.all()):
        spans = by_model.setdefault(row.model, {})
        first = spans[row.object_pk][0] if row.object_pk in spans else row.version
        spans[row.object_pk] = (first, row.version, order)
        rests[row.model, row.object_pk] = row.rest
    found = []
    for label, spans in by_model.items():
        try:
            model = apps.get_model(label)
        except LookupError:
            continue
        found += _effects_of(model, spans)
    for effect in found:
        effect.rest = rests[effect.model._meta.label_lower, effect.pk]
    return sorted(found, key=lambda effect: effect.order)


def versions_before(model, versions):
    """{version: the version before it of the same row}."""
    history = history_of(model)
    name = model._meta.pk.attname
    before = (
        history.objects.filter(**{name: OuterRef(name)}, history_id__lt=OuterRef("history_id"))
        .order_by("-history_id")
        .values("history_id")[:1]
    )
    found = {}
    for keys in in_chunks(versions):
        rows = history.objects.filter(history_id__in=keys).order_by()
        found.update(rows.annotate(earlier=Subquery(before)).values_list("history_id", "earlier"))
    return found


def _effects_of(model, spans):
    earlier = versions_before(model, [first for first, _last, _order in spans.values()])
    wanted = {key for first, last, _ in spans.values() for key in (first, last, earlier.get(first))}
    known = states(model, wanted - {None})
    for pk, (first, last, order) in spans.items():
        if first not in known or last not in known:
            continue
        begins, ends = known[first]["history_type"], known[last]["history_type"]
        if begins == "+":
            before = None
        elif begins == "-":
            before = known[first]
        else:
            before = known.get(earlier[first])
        after = None if ends == "-" else known[last]
        if begins == "+" and after is None:
            continue
        kind = CREATED if begins == "+" else DELETED if after is None else CHANGED
        effect = Effect(model, pk, kind, before, after, last, order)
        effect.changes = changes_between(model, before, after)
        if kind != CHANGED or effect.changes or before is None:
            yield effect


def changes_between(model, before, after):
    empty = empty_state(model)
    before, after = before or empty, after or empty
    return [
        Change(name, before[name], after[name])
        for name in compared(model)
        if before[name] != after[name]
    ]


def empty_state(model):
    """What stands in for a row that is not there: nothing in any field."""
    return dict.fromkeys(each.attname for each in fields_of(model)) | {
        each.name: () for each in relations_of(model)
    }


def state_of(row):
    """The present state of `row` as `states` gives it."""
    state = {}
    for each in history_of(type(row)).tracked_fields:
        value = getattr(row, each.attname)
        state[each.attname] = value.name or "" if isinstance(each, models.FileField) else value
    for each in relations_of(type(row)):
        state[each.name] = tuple(sorted(related.pk for related in getattr(row, each.name).all()))
    return state
