"""The parts of a row, fetched with it: rows of other tables as one JSON column.

A page about a meeting needs its hosts, figures, agenda, sessions … Each prefetch is a query of its
own; as sub-queries that return JSON they all travel with the meeting. SQLite and PostgreSQL build
the same list, `instances()` makes model instances of it again.

This module is a leaf: it imports nothing of the project.
"""

import functools
import json

from django.db.models import CharField, ForeignKey, IntegerField, JSONField, Subquery, TextField
from django.db.models.base import ModelState

#: Fields whose values are in JSON what they are in Python.
PLAIN = (CharField, TextField, IntegerField)


class Parts(Subquery):
    """The rows of `queryset`, in its order, as a JSON list of objects.

    `columns` are names of fields, of fields across foreign keys and of annotations of the queryset;
    it refers to the outer row through OuterRef. No rows give an empty list.
    """

    output_field = JSONField()

    def __init__(self, queryset, columns, **extra):
        self.columns = tuple(columns)
        super().__init__(queryset.values(*self.columns), output_field=JSONField(), **extra)

    def as_sql(self, compiler, connection, template=None, **extra_context):
        query = self.query.clone()
        query.subquery = True
        sql, params = query.get_compiler(connection=connection).as_sql(with_col_aliases=True)
        if connection.vendor == "postgresql":
            build, gather, empty = "jsonb_build_object", "jsonb_agg", "'[]'::jsonb"
        else:
            build, gather, empty = "json_object", "json_group_array", "json('[]')"
        pairs = ", ".join(f"'{name}', \"{name}\"" for name in self.columns)
        rows = f"{gather}({build}({pairs}))"
        # Every name in it is one of our own fields; values travel as parameters.
        return f"(SELECT COALESCE({rows}, {empty}) FROM ({sql}) AS part_rows)", params  # noqa: S608


def instances(model, rows):
    """Model instances of what `Parts` returned: the fields given, the others at their defaults.

    Keys that are no field become plain attributes, nested parts remain lists of dicts. They are
    put together without Model.__init__, which takes ten times as long: no signal tells of them.
    """
    rows = json.loads(rows) if isinstance(rows, str) else rows
    if not rows:
        return []
    read, defaults = _columns(model, tuple(rows[0]))
    result = []
    for row in rows:
        instance = model.__new__(model)
        instance._state = ModelState()
        instance._state.adding = False
        values = vars(instance)
        values.update(defaults)
        values.update(row)
        for name, convert in read:
            values[name] = convert(values[name])
        result.append(instance)
    return result


@functools.lru_cache(maxsize=256)
def _columns(model, names):
    """How columns are read that JSON keeps as something else, and the values of other fields."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    read = [
        (name, fields[name].to_python if name in fields else _nested)
        for name in names
        if not _is_plain(fields.get(name))
    ]
    others = (field for name, field in fields.items() if name not in names)
    return read, {field.attname: field.get_default() for field in others}


def _is_plain(field):
    is_link = isinstance(field, ForeignKey)
    return isinstance(field.target_field if is_link else field, PLAIN)


def _nested(value):
    return json.loads(value) if isinstance(value, str) and value[:1] == "[" else value
