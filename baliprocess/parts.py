"""The parts of a row, fetched with it: rows of other tables as one JSON column.

A page about a meeting needs its hosts, figures, agenda, sessions … Each prefetch is a query of its
own; as sub-queries that return JSON they all travel with the meeting. SQLite and PostgreSQL build
the same list, `instances()` makes model instances of it again.

This module is a leaf: it imports nothing of the project.
"""

import json

from django.db.models import JSONField, Subquery


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

    Keys that are no field become plain attributes, nested parts remain lists of dicts.
    """
    fields = {field.attname: field for field in model._meta.concrete_fields}
    result = []
    for row in json.loads(rows) if isinstance(rows, str) else rows or []:
        known = {key: fields[key].to_python(value) for key, value in row.items() if key in fields}
        instance = model(**known)
        instance._state.adding = False
        for key in row.keys() - known.keys():
            value = row[key]
            nested = isinstance(value, str) and value[:1] == "["
            setattr(instance, key, json.loads(value) if nested else value)
        result.append(instance)
    return result
