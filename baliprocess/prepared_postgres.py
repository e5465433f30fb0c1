"""Statements that PostgreSQL plans once for a connection and runs again with other values.

To plan a query with all the parts of a page takes PostgreSQL longer than to run it. Django writes
the values into the text of each query; here what changes is sent beside it, and all else stays in
the text, where the conditions of partial indexes are looked for. The server keeps to one plan for
all values where that seems no worse than one for each.

This module is a leaf: it imports nothing of the project.
"""

import datetime as dt

from django.db import DatabaseError
from psycopg import ClientCursor, RawCursor, errors
from psycopg.types.numeric import Int8

#: What values of each kind are to PostgreSQL, whatever column they are compared with.
_TYPES = {int: "bigint", str: "text", dt.date: "date", dt.datetime: "timestamptz"}
#: The server does not know the statement, or knows another under its name: something between
#: lends its connections to others as well.
_SHARED = (errors.InvalidSqlStatementName, errors.DuplicatePreparedStatement)


class Statement:
    """A query with values of these `kinds` at `places`, {place among the parameters: name}.

    `sql` and `params` are as Django writes them. With `often` it is prepared at its first run,
    else when it comes again.
    """

    def __init__(self, sql, params, places, kinds, *, often):
        self.sql = sql
        self.params = params
        self.places = places
        self.kinds = {name: kind for name, kind in kinds.items() if name in places.values()}
        self.prepare = True if often else None
        self.text = None

    def rows(self, connection, values, params):
        """The rows for `values`, by name; `params` are the same as Django would send them."""
        # One type for all numbers: the driver would prepare a statement for each size of them.
        sent = [
            Int8(values[name]) if kind is int else values[name] for name, kind in self.kinds.items()
        ]
        try:
            return self._run(connection, sent, params)
        except DatabaseError as error:
            if not _mended(connection, error.__cause__):
                raise
        return self._run(connection, sent, params)

    def _run(self, connection, sent, params):
        # Django's cursor: what logs, counts or wraps queries sees this one in Django's words.
        with connection.cursor() as cursor:
            if self.text is None:
                self.text = self._text(connection)
            cursor.cursor = _Cursor(connection.connection)
            cursor.cursor.runs = (self.text, sent, self.prepare)
            cursor.execute(self.sql, params)
            return cursor.fetchall()

    def _text(self, connection):
        """The query with what is constant in its text, and $1, $2 … for what changes."""
        marks = {
            name: f"${number}::{_TYPES[kind]}"
            for number, (name, kind) in enumerate(self.kinds.items(), start=1)
        }
        every = range(len(self.params))
        spots = [marks.get(self.places.get(place), "%s") for place in every]
        constants = [self.params[place] for place in every if place not in self.places]
        sql = self.sql.replace("%%", "%%%%") % tuple(spots)
        return connection.ops.compose_sql(sql, constants).encode()


def _mended(connection, cause):
    """Whether what went wrong cannot happen again, and a second run is worth it."""
    # A transaction has failed with it. The driver forgets all statements when it is rolled back.
    if connection.in_atomic_block or not connection.get_autocommit():
        return False
    if isinstance(cause, errors.FeatureNotSupported):
        # A table was altered of which a plan is kept.
        connection.connection.execute("DEALLOCATE ALL")
        return True
    if isinstance(cause, _SHARED):
        connection.connection.prepare_threshold = None
        return True
    return False


class _Cursor(RawCursor):
    """Runs the statement that it `runs` in place of the same query in Django's words."""

    runs = None

    def execute(self, sql, params):
        text, sent, prepare = self.runs
        try:
            return super().execute(text, sent, prepare=prepare)
        finally:
            # Where Django's log of queries looks for what was sent.
            self._query = _Words(self.connection, sql, params)


class _Words:
    """A query as Django would have sent it."""

    def __init__(self, *asked):
        self.asked = asked

    @property
    def query(self):
        connection, sql, params = self.asked
        return ClientCursor(connection).mogrify(sql, params).encode()
