"""How many rows stand behind every value of a column, for several columns in one query.

Rows are counted by the key of what they lead to, and its words are read once for each key: to
group twenty thousand delegations by the names of their members takes three times as long.

This module is a leaf: it imports nothing of the project.
"""

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Count, F
from django.db.models.functions import ExtractYear

#: In place of a count, where nothing was counted.
UNCOUNTED = -1


class YearOf(ExtractYear):
    """The year of a date. On SQLite it is read off its text: Django would call Python each time."""

    def as_sqlite(self, compiler, connection):
        date, params = compiler.compile(self.lhs)
        return f"CAST(SUBSTR({date}, 1, 4) AS INTEGER)", params


def led_to(model, path):
    """The model to whose rows `path` leads from `model`; None if it is a column or an expression.

    "delegations__member" leads to members, "format" to nothing.
    """
    if not isinstance(path, str):
        return None
    for name in path.split("__"):
        model = model._meta.get_field(name).related_model
    return model


class Tallies:
    """Tuples of (name, value, label, number), the number of rows behind every value.

    They are of several columns, each added by its `name`. It can be kept as Prepared queries are.
    """

    db = DEFAULT_DB_ALIAS

    def __init__(self):
        self.names = []
        self.parts = []

    def count(self, name, rows, key, words):
        """Count `rows` by `key`, a path or an expression.

        Where the path leads to something, its value and label are what `words`, a pair of columns
        or expressions, are of that; else both are the key itself.
        """
        model = led_to(rows.model, key)
        counted = (
            rows.annotate(tally_key=_expression(key))
            .values("tally_key")
            .annotate(tally_count=Count("pk", distinct=True))
            .values("tally_key", "tally_count")
        )
        named = model and _worded(model._base_manager.all(), words, "pk")
        self._add(name, _counted_by_name if model else _counted, [counted, named])

    def offer(self, name, rows, words):
        """Add the `words` of each of `rows`, without a number."""
        self._add(name, _offered, [_worded(rows, words)])

    def _add(self, name, write, querysets):
        self.names.append(name)
        self.parts.append((write, [each for each in querysets if each is not None]))

    def as_sql(self, connection):
        """Raises EmptyResultSet when there is nothing to ask the database for."""
        parts, params = [], []
        for place, (write, querysets) in enumerate(self.parts):
            try:
                found = [_sql_of(each, connection) for each in querysets]
            except EmptyResultSet:
                continue
            # All names in it are those of our own columns; values travel as parameters.
            parts.append(f"SELECT {place}, {write(*(sql for sql, _values in found))}")
            params += [value for _sql, values in found for value in values]
        if not parts:
            raise EmptyResultSet
        return " UNION ALL ".join(parts), tuple(params)

    def __iter__(self):
        connection = connections[self.db]
        try:
            asked = self.as_sql(connection)
        except EmptyResultSet:
            return iter(())
        with connection.cursor() as cursor:
            cursor.execute(*asked)
            return iter(self.read(cursor.fetchall()))

    def read(self, rows):
        """The answers, of what the database gave."""
        return [(self.names[place], *found) for place, *found in rows]


def _expression(column):
    return F(column) if isinstance(column, str) else column


def _worded(rows, words, *others):
    value, label = map(_expression, words)
    rows = rows.annotate(tally_value=value, tally_label=label)
    return rows.values(*others, "tally_value", "tally_label")


def _sql_of(queryset, connection):
    compiler = queryset.order_by().query.get_compiler(connection=connection)
    return compiler.as_sql(with_col_aliases=True)


def _text(column):
    return f"CAST({column} AS TEXT)"


def _counted(counted):
    key = _text("tally_key")
    return f"{key}, {key}, tally_count FROM ({counted}) AS counted WHERE tally_key IS NOT NULL"


def _counted_by_name(counted, named):
    words = f"{_text('tally_value')}, {_text('tally_label')}"
    both = f"({counted}) AS counted JOIN ({named}) AS named ON pk = tally_key"
    return f"{words}, tally_count FROM {both}"


def _offered(offered):
    return (
        f"{_text('tally_value')}, {_text('tally_label')}, {UNCOUNTED} FROM ({offered}) AS offered"
    )
