"""What the rows of a query become whose SQL is kept: instances, dicts or tuples.

Instances are put together without Model.__init__, which takes ten times as long: no signal tells
of them. This module is a leaf: it imports nothing of the project but other leaves.
"""

from django.db.models import Model
from django.db.models.base import ModelState
from django.db.models.query import (
    FlatValuesListIterable,
    ModelIterable,
    ValuesIterable,
    ValuesListIterable,
)

from .publishing import Published
from .unread import Unread

#: The ways in which models read a row that are known here.
KNOWN = (Model.from_db.__func__, Published.from_db.__func__)


def reader(queryset, compiler):
    """The function from rows, as the database gives them, to the list that `queryset` would give.

    `compiler` has made the SQL of the queryset. Raises ValueError where the queryset or the model
    reads its rows in another way than Django's own.
    """
    convert = _converter(compiler)
    kind = queryset._iterable_class
    if kind is ModelIterable:
        instances = _Instances(compiler)
        return lambda rows: instances.of(convert(rows))
    if kind is ValuesIterable:
        query = queryset.query
        names = list(
            query.selected or [*query.extra_select, *query.values_select, *query.annotation_select]
        )

        def build(row):
            return dict(zip(names, row, strict=True))
    elif kind is FlatValuesListIterable:

        def build(row):
            return row[0]
    elif kind is ValuesListIterable:
        build = tuple
    else:
        raise ValueError(f"Rows of {kind.__name__} are read in a way of their own.")
    return lambda rows: [build(row) for row in convert(rows)]


def unread(queryset, compiler):
    """The function from rows to `Unread` ones, each made an instance when it is asked for."""
    read = reader(queryset, compiler)
    columns = ", ".join(sql for _expression, (sql, _params), _alias in compiler.select)

    def read_one(values):
        return read([values])[0]

    return lambda rows: [Unread(values, columns, read_one) for values in rows]


def _converter(compiler):
    """What makes of rows lists of the values that fields have in Python."""
    connection, last = compiler.connection, compiler.col_count
    found = compiler.get_converters([row[0] for row in compiler.select[:last]])
    converters = [(place, converts, field) for place, (converts, field) in found.items()]

    def convert(rows):
        for row in rows:
            # What was only sorted by stands behind.
            values = list(row[:last])
            for place, converts, field in converters:
                value = values[place]
                for each in converts:
                    value = each(value, field, connection)
                values[place] = value
            yield values

    return convert


class _Instances:
    """Instances of a model, with their annotations and what is joined to them."""

    def __init__(self, compiler):
        self.row = _Row(compiler.klass_info, compiler.select, compiler.connection.alias)
        self.annotations = list((compiler.annotation_col_map or {}).items())

    def of(self, rows):
        made, known = [], {}
        for values in rows:
            instance = self.row.instance(values, known)
            for name, place in self.annotations:
                setattr(instance, name, values[place])
            made.append(instance)
        return made


class _Row:
    """Which columns make an instance of one model, and of what is joined to it."""

    def __init__(self, info, select, alias):
        self.model = info["model"]
        if info.get("from_parent") or self.model.from_db.__func__ not in KNOWN:
            raise ValueError(f"Rows of {self.model.__name__} are read in a way of their own.")
        places = info["select_fields"]
        self.first, self.end = places[0], places[-1] + 1
        self.names = [select[place][0].target.attname for place in range(self.first, self.end)]
        self.key = self.first + self.names.index(self.model._meta.pk.attname)
        self.tells_status = issubclass(self.model, Published)
        self.alias = alias
        self.joined = [
            (_Row(other, select, alias), other["local_setter"], other["remote_setter"])
            for other in info.get("related_klass_infos", [])
        ]

    def instance(self, values, known):
        """One made of `values`. What is joined to several rows is one instance for all of them.

        `known` are those that were joined already.
        """
        instance = self.model.__new__(self.model)
        state = instance._state = ModelState()
        state.adding, state.db = False, self.alias
        own = instance.__dict__
        own.update(zip(self.names, values[self.first : self.end], strict=True))
        if self.tells_status:
            own["status_before"] = own.get("status")
        for row, set_here, set_there in self.joined:
            key = values[row.key]
            other = None if key is None else known.get((row, key))
            if key is not None and other is None:
                other = known[row, key] = row.instance(values, known)
            set_here(instance, other)
            if other is not None:
                set_there(other, instance)
        return instance
