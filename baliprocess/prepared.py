"""Queries of one shape, whose SQL is made once and run again with other values.

To build a queryset with all the parts of a page and to make SQL of it takes Django ten times as
long as the database takes to answer. The shape of such a query never changes, only its values do.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import datetime as dt
import re
import threading
from collections import OrderedDict

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.timezone import localdate

from .prepared_rows import reader, unread
from .publishing import as_at

#: The name of the value that is the moment of a call.
CLOCK = "clock"
#: So many queries of lists are kept, by what is chosen in them.
LISTS = 100

#: Two values of each kind that no row of this site has: what differs between the two ways of
#: writing a query is a value, all else its shape.
_STAND_INS = {
    int: (range(31_001, 31_100), range(31_501, 31_600)),
    str: ([f"stand-in-{n}" for n in range(99)], [f"standing-in-{n}" for n in range(99)]),
    dt.date: (
        [dt.date(1701, 1, 1) + dt.timedelta(n) for n in range(99)],
        [dt.date(1703, 1, 1) + dt.timedelta(n) for n in range(99)],
    ),
    dt.datetime: (
        [dt.datetime(1705, 1, 1, 1, 1, 1, n, dt.UTC) for n in range(1, 99)],
        [dt.datetime(1707, 1, 1, 1, 1, 1, n, dt.UTC) for n in range(1, 99)],
    ),
}
_DATED = re.compile(r"\d{4}-\d\d-\d\d")


class Prepared:
    """A query to call with its values: `Prepared(build, meeting=int, now=datetime)`.

    `build` is given a value for each name and gives back a queryset, of instances, dicts or tuples
    without prefetches; or what else has `db`, `as_sql(connection)` and `read(rows)`. Calling gives
    the list of its rows. No value may change the shape of the query, as None does, nor may `build`
    look at the language of the page, nor at the clock but through `published()`, which then means
    the moment of the call, or another that is given as `clock`. Raises ValueError at the first
    call if it does look at the clock, or if a value is lost.
    """

    #: Whether the query may hold days that are no values: of a list, whose key names today.
    dated = False
    #: What reads its rows: the function that makes it of a queryset and of what compiled that.
    reader = staticmethod(reader)

    def __init__(self, build, **kinds):
        self.build = build
        self.kinds = kinds | {CLOCK: dt.datetime}
        # A thread has a connection of its own, and what is made of a query belongs to it.
        self._made = threading.local()

    def __call__(self, **values):
        run = getattr(self._made, "run", None)
        if run is None or run.connection is not connections[run.db]:
            run = self._made.run = _Run(self)
        return run.rows({CLOCK: timezone.now()} | values)

    def first(self, **values):
        """The first of the rows that a call gives, or None."""
        return next(iter(self(**values)), None)


def listed(key, build, *, as_lines=False):
    """The rows of the queryset that `build()` makes; its SQL is kept under `key`.

    `key` is hashable and tells it from every other list of today; what is used least leaves. Where
    the rows are wanted `as_lines`, none is read before something is asked of it: see `unread`.
    """
    key = (localdate(), key)
    with _lock:
        prepared = _lists.pop(key, None)
        if prepared is None:
            prepared = Prepared(build)
            prepared.dated = True
            if as_lines:
                prepared.reader = unread
        _lists[key] = prepared
        while len(_lists) > LISTS:
            _lists.popitem(last=False)
    try:
        return prepared()
    except EmptyResultSet:
        return []


def hold(instance, **related):
    """Give `instance` the rows of these relations of many, as a prefetch would."""
    for name, rows in related.items():
        queryset = instance._meta.get_field(name).related_model._base_manager.none()
        queryset._result_cache, queryset._prefetch_done = rows, True
        vars(instance).setdefault("_prefetched_objects_cache", {})[name] = queryset


_lists = OrderedDict()
_lock = threading.Lock()


class _Run:
    """One prepared query on one connection."""

    def __init__(self, prepared):
        build, kinds = prepared.build, prepared.kinds
        written = []
        for turn in (0, 1):
            stand_ins = {
                name: _STAND_INS[kind][turn][place]
                for place, (name, kind) in enumerate(kinds.items())
            }
            own = {name: value for name, value in stand_ins.items() if name != CLOCK}
            with as_at(stand_ins[CLOCK]):
                queryset = build(**own)
            connection = connections[queryset.db]
            if isinstance(queryset, QuerySet):
                compiler = _compiler(queryset, connection)
                (sql, params), read = compiler.as_sql(), None
            else:
                (sql, params), read = queryset.as_sql(connection), queryset.read
            adapted = {name: _adapted(value, connection) for name, value in stand_ins.items()}
            written.append((sql, params, adapted))
        self.connection = connection
        self.db = queryset.db
        self.places, self.params = _places(*written, dated=prepared.dated)
        self.sql = sql
        self.named = connection.vendor == "sqlite" and _named(sql, len(self.params))
        self.statement = None
        if connection.vendor == "postgresql":
            # Here, because its driver is installed for PostgreSQL alone.
            from .prepared_postgres import Statement

            places = dict(self.places)
            # Of lists there are as many as filters and pages: most are asked for once.
            self.statement = Statement(sql, self.params, places, kinds, often=not prepared.dated)
        self.read = read or prepared.reader(queryset, compiler)

    def rows(self, values):
        params = list(self.params)
        adapted = {name: _adapted(value, self.connection) for name, value in values.items()}
        for place, name in self.places:
            params[place] = adapted[name]
        if self.statement:
            return self.read(self.statement.rows(self.connection, adapted, tuple(params)))
        with self.connection.cursor() as cursor:
            if self.named:
                named = {f"v{place}": value for place, value in enumerate(params)}
                cursor.execute(self.named, named)
            else:
                cursor.execute(self.sql, tuple(params))
            return self.read(cursor.fetchall())


def _compiler(queryset, connection):
    if queryset._prefetch_related_lookups:
        raise ValueError("Rows that are prefetched take a query that cannot be prepared.")
    return queryset.query.get_compiler(connection=connection)


def _named(sql, count):
    """`sql` with names in place of its `%s`.

    Django looks for each `%s` on SQLite, by a regular expression and at every run; names it fills
    in at once.
    """
    return sql.replace("%%", "%%%%") % tuple(f"%(v{place})s" for place in range(count))


def _adapted(value, connection):
    """A value as the fields of its kind hand it to the database."""
    if isinstance(value, dt.datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, dt.date):
        return connection.ops.adapt_datefield_value(value)
    if value is None:
        raise ValueError("None changes the shape of a query: it cannot be prepared for that.")
    return value


def _places(first, second, *, dated):
    """Where in the parameters which value stands, as pairs; and the parameters.

    Each of the two is (SQL, parameters, {name: adapted value}).
    """
    (sql, params, names), (other_sql, others, other_names) = first, second
    if sql != other_sql or len(params) != len(others):
        raise ValueError("The shape of this query depends on its values.")
    places = []
    for place, (one, other) in enumerate(zip(params, others, strict=True)):
        found = [name for name in names if (one, other) == (names[name], other_names[name])]
        if found:
            places.append((place, found[0]))
        elif one != other:
            raise ValueError(f"This query makes a value of its own: {one!r}, then {other!r}.")
        elif not dated and (isinstance(one, dt.date) or _DATED.match(str(one))):
            raise ValueError(f"This query holds a day of its own: {one!r}.")
    lost = names.keys() - {name for _, name in places} - {CLOCK}
    if lost:
        raise ValueError(f"This query holds no value for: {', '.join(sorted(lost))}.")
    return places, list(params)
