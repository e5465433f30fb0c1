"""Which versions a form was made from, carried by the form, and what has come since."""

from dataclasses import dataclass, field

from django.core import signing
from django.db.models import Max, Value
from django.forms.models import _get_foreign_key, model_to_dict

from baliprocess.acts.effects import (
    Change,
    compared,
    history_of,
    relations_of,
    state_of,
    states,
)
from baliprocess.acts.recording import has_history

SALT = "versions of a form"
#: The hidden box of a form with the versions it was made from.
BOX = "_made_from"


def of_record(model_admin, request, obj):
    """{model: {key: latest version}} of `obj` and of the rows of its form; one query."""
    queries = [_latest(type(obj), "pk", obj.pk)]
    for inline in model_admin.get_inline_instances(request, obj):
        if has_history(inline.model):
            fk = _get_foreign_key(type(obj), inline.model, fk_name=inline.fk_name)
            queries.append(_latest(inline.model, fk.attname, obj.pk))
    first, *others = queries
    found = {}
    for label, key, version in first.union(*others, all=True) if others else first:
        found.setdefault(label, {})[key] = version
    return found


def _latest(model, column, value):
    history = history_of(model)
    name = model._meta.pk.attname
    column = name if column == "pk" else column
    return (
        history.objects.filter(**{column: value})
        .order_by()
        .values_list(Value(model._meta.label_lower), name)
        .annotate(latest=Max("history_id"))
    )


def seal(obj, versions, extra):
    """`versions` and `extra`, {box: keys}, of the form for `obj`, as text for a hidden box."""
    return signing.dumps([obj._meta.label_lower, obj.pk, versions, extra], salt=SALT, compress=True)


def unseal(obj, text):
    """(versions, extra) as `seal` took them; None if `text` is not the seal of `obj`."""
    try:
        label, pk, versions, extra = signing.loads(text or "", salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    if (label, pk) != (obj._meta.label_lower, obj.pk):
        return None
    versions = {
        name: {int(key): version for key, version in keys.items()}
        for name, keys in versions.items()
    }
    return versions, extra


@dataclass
class Merge:
    """A row that somebody saved since the form was made: how it stood then, and stands now.

    `base` is None if nobody knows how it stood.
    """

    row: object
    base: dict | None
    version: int
    theirs: dict = field(default_factory=dict)

    @property
    def changes(self):
        """What they changed: `Change`s."""
        if self.base is None:
            return []
        return [
            Change(name, self.base[name], self.theirs[name])
            for name in compared(type(self.row))
            if self.base[name] != self.theirs[name]
        ]

    def initial(self, names):
        """What the boxes `names` showed when the form was made."""
        model = type(self.row)
        if self.base is None:
            return {}
        columns = {each.attname for each in history_of(model).tracked_fields}
        base = model(**{key: value for key, value in self.base.items() if key in columns})
        fields = [each.name for each in model._meta.concrete_fields if each.name in names]
        found = model_to_dict(base, fields=fields) if fields else {}
        for each in relations_of(model):
            if each.name in names:
                found[each.name] = list(self.base[each.name])
        return found


def merges(rows, then, now):
    """{row's key: Merge} of those `rows`, of one model, that have a later version than `then`."""
    later = [row for row in rows if now.get(row.pk) and now[row.pk] != then.get(row.pk)]
    if not later:
        return {}
    wanted = {then[row.pk] for row in later if row.pk in then}
    known = states(type(later[0]), wanted)
    return {
        row.pk: Merge(row, known.get(then.get(row.pk)), now[row.pk], state_of(row)) for row in later
    }
