"""Pages of a list that grows without end: each is told by the row it follows.

A page by number has to pass over all rows before it. A page by key begins in the index where the
one before ended, so that the last page costs what the first one does, and what is entered
meanwhile moves no row from one page to the next.

This module is a leaf: it imports nothing of the project.
"""

import datetime as dt
import json
from dataclasses import dataclass

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.models import F, Subquery
from django.db.models.expressions import Col
from django.db.models.lookups import IsNull

#: Rows are counted up to here. A longer list says that there are more, and is paged by key.
COUNTED = 1_000
#: Of a longer list, what cannot be looked up in an index is offered by so many of the latest rows.
LOOKED_AT = 250
#: The wish for the last page, as the key that nothing follows.
END = "end"
#: Between the parts of a key in an address: "2019-07-23~412".
APART = "~"


class Many(int):
    """`COUNTED`, where there are more than that."""


class LatestFirst(models.Index):
    """An index whose columns fall, rows without a value standing at the end on either engine."""

    def create_sql(self, model, schema_editor, using="", **kwargs):
        statement = super().create_sql(model, schema_editor, using=using, **kwargs)
        if schema_editor.connection.vendor == "postgresql":
            columns = statement.parts["columns"]
            columns.col_suffixes = [
                f"{suffix} NULLS LAST" if suffix == "DESC" else suffix
                for suffix in columns.col_suffixes
            ]
        return statement


class OfRelated(F):
    """The column `target` of the row that a path leads to: "album__taken_on", "id".

    Django takes the key of a joined row for the foreign key before it, and a foreign key for the
    key of the row it leads to: an index of the joined table then gives no order.
    """

    def __init__(self, name, target):
        super().__init__(name)
        self.target = target

    def resolve_expression(self, *args, **kwargs):
        beside = super().resolve_expression(*args, **kwargs)
        return Col(beside.alias, beside.target.model._meta.get_field(self.target))


def beside(rows, *, rising=(), **columns):
    """`rows`, of which a joined row repeats these columns, sorted by those and not by their own.

    An index of the joined table then gives their order, falling but for the `rising` ones.
    """
    rows = rows.alias(**{f"{name}_beside": column for name, column in columns.items()})
    named = {name: F(f"{name}_beside") for name in columns}
    return rows.order_by(
        *(
            column.asc() if name in rising else column.desc(nulls_last=True)
            for name, column in named.items()
        )
    )


def repeated_as(rows, name):
    """The name by which `rows` are sorted for their column `name`: what is `beside` it, if any."""
    return f"{name}_beside" if f"{name}_beside" in rows.query.annotations else name


@dataclass(frozen=True)
class Column:
    """One column of the order of a list: `name` is a path, `read` makes its value of a text.

    Rows without a value stand at the end, whatever the direction.
    """

    name: str
    read: type = int
    falling: bool = True
    nullable: bool = False

    def order(self, rows, *, backward=False):
        falling = self.falling is not backward
        column = F(repeated_as(rows, self.name))
        if not self.nullable and not self.falling:
            return column.desc() if backward else column.asc()
        # Also of what always has a value: `LatestFirst` has no other order on PostgreSQL.
        nulls = {"nulls_first" if backward else "nulls_last": True}
        return column.desc(**nulls) if falling else column.asc(**nulls)

    def value(self, text):
        """The value that stands in an address as `text`; raises ValueError."""
        if not text:
            if self.nullable:
                return None
            raise ValueError("This part of a key is never empty.")
        value = self.read(text)
        # Links repeat the key, so that each has one spelling: "7", and not "007" nor "7 ".
        if str(value) != text or (isinstance(value, int) and not 0 <= value < 2**63):
            raise ValueError("This is written otherwise than in keys, or larger than any number.")
        return value

    def same(self, rows, value):
        name = repeated_as(rows, self.name)
        return {f"{name}__isnull": True} if value is None else {name: value}

    def beyond(self, rows, value, *, backward=False):
        """The conditions, one after the other, of what comes after `value` in this column."""
        falling, name = self.falling is not backward, repeated_as(rows, self.name)
        if value is None:
            return [{f"{name}__isnull": False}] if backward else []
        found = [{f"{name}__{'lt' if falling else 'gt'}": value}]
        if self.nullable and not backward:
            found.append({f"{name}__isnull": True})
        return found


def day(text):
    """The date in an ISO text; raises ValueError."""
    return dt.date.fromisoformat(text)


class InTurn(models.Expression):
    """Whether the row is among the first `limit` of several querysets, taken one after the other.

    Each is read from its index no further than needed; a union of Django's would sort them all.
    `key` of the row is among what `column` of theirs holds.
    """

    conditional = True
    output_field = models.BooleanField()

    def __init__(self, querysets, limit, *, offset=0, key="pk", column="pk"):
        super().__init__()
        self.querysets, self.limit, self.offset = querysets, limit, offset
        self.column = column
        self.key = F(key)

    def get_source_expressions(self):
        return [self.key]

    def set_source_expressions(self, expressions):
        (self.key,) = expressions

    def as_sql(self, compiler, connection):
        key, params = compiler.compile(self.key)
        parts = []
        for queryset in self.querysets:
            rows = queryset.annotate(turn_key=F(self.column)).values("turn_key")
            query = (rows if rows.query.is_sliced else rows[: self.offset + self.limit]).query
            try:
                sql, values = query.get_compiler(connection=connection).as_sql(
                    with_col_aliases=True
                )
            except EmptyResultSet:
                continue
            parts.append(f"SELECT turn_key FROM ({sql}) AS turn{len(parts)}")  # noqa: S608
            params = [*params, *values]
        if not parts:
            raise EmptyResultSet
        cut = f"LIMIT {int(self.limit)} OFFSET {int(self.offset)}"
        # All names are those of our own columns; values travel as parameters.
        turns = " UNION ALL ".join(parts)
        chosen = f"SELECT turn_key FROM ({turns}) AS turns {cut}"  # noqa: S608
        if connection.vendor == "postgresql":
            # As an array they are looked up one by one. For IN PostgreSQL reads the whole table
            # beside them, once there are some hundreds.
            return f"{key} = ANY(ARRAY({chosen}))", params
        return f"{key} IN ({chosen})", params


class Among(models.Expression):
    """Whether a column holds one of many values, which are handed over as one: see `together`.

    However many there are, the query keeps its shape and can be prepared.
    """

    conditional = True
    output_field = models.BooleanField()

    def __init__(self, column, values):
        super().__init__()
        self.column, self.values = F(column), values

    def get_source_expressions(self):
        return [self.column]

    def set_source_expressions(self, expressions):
        (self.column,) = expressions

    def as_sql(self, compiler, connection):
        column, params = compiler.compile(self.column)
        if connection.vendor == "postgresql":
            number = isinstance(self.column.output_field, models.IntegerField | models.ForeignKey)
            kind = "bigint" if number else "text"
            values = f"SELECT value::{kind} FROM jsonb_array_elements_text(%s::jsonb)"  # noqa: S608
            return f"{column} = ANY(ARRAY({values}))", [*params, self.values]
        return f"{column} IN (SELECT value FROM json_each(%s))", [*params, self.values]  # noqa: S608


def together(values):
    """Numbers or texts as one value, for `Among`."""
    return json.dumps(list(values))


def few(rows, limit, *, offset=0):
    """The first `limit` of `rows`, as a queryset in no order to which joins may be added.

    Joined before they are chosen, they would all be sorted: a planner may begin at any table.
    """
    return rows.model._default_manager.filter(InTurn([rows], limit, offset=offset))


def found(rows):
    """The condition that `rows`, which refer to a row outside, hold any.

    For EXISTS PostgreSQL may gather the rows of all outer ones first; a limit it believes. An order
    of `rows` that an index has makes it look there, also for what has none.
    """
    return IsNull(Subquery(rows.values("pk")[:1]), False)


class CountUpTo(Subquery):
    """How many rows a queryset has, cut after `most`: that of `COUNTED` and one `many()` reads."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS counted)"
    output_field = models.IntegerField()

    def __init__(self, rows, most=COUNTED + 1):
        super().__init__(rows.values("pk")[:most])


def many(number):
    """`number`, or `Many` if that is more than are counted."""
    return Many(COUNTED) if number > COUNTED else number


class KeyPage:
    """The rows of one page; `before` and `after` lead to its neighbours, "" where there is none."""

    keyed, number = True, None

    def __init__(self, rows, *, before="", after="", own=""):
        self.object_list = rows
        self.before, self.after, self.own = before, after, own

    def __iter__(self):
        return iter(self.object_list)

    def __len__(self):
        return len(self.object_list)

    def __getitem__(self, index):
        return self.object_list[index]

    def has_previous(self):
        return bool(self.before)

    def has_next(self):
        return bool(self.after)

    def has_other_pages(self):
        return self.has_previous() or self.has_next()


class Order:
    """The order by `columns`, of which the last tells all rows apart; or `turned`, its reverse."""

    def __init__(self, *columns, turned=False):
        self.columns, self.turned = columns, turned

    def sort(self, rows, *, backward=False):
        backward = backward is not self.turned
        return rows.order_by(*(each.order(rows, backward=backward) for each in self.columns))

    def key(self, row):
        """The key of `row`, as it stands in an address."""
        return APART.join(self._text(row, column.name) for column in self.columns)

    def _text(self, row, path):
        for name in path.split("__"):
            row = getattr(row, name, None)
        return "" if row is None else str(row)

    def values(self, key):
        """The values in `key`; raises ValueError when it is none of this order."""
        pairs = zip(self.columns, key.split(APART), strict=True)
        return [column.value(text) for column, text in pairs]

    def page(self, rows, finish, size, *, after="", before=""):
        """The KeyPage of `size` rows after or before a key, from `rows`, the filtered ones.

        `finish` adds what a line shows to the rows of the page alone. Raises ValueError when a
        key is none.
        """
        backward, key = bool(before), before or after
        rows = self.sort(rows, backward=backward)
        if key in {"", END}:
            turns = [rows]
        else:
            turns = self._turns(rows, self.values(key), backward=backward)
        chosen = rows.model._default_manager.filter(InTurn(turns, size + 1))
        found = list(self.sort(finish(chosen), backward=backward))
        more, found = len(found) > size, found[:size]
        if backward:
            found.reverse()
        if not found:
            return KeyPage([], before=f"before={END}" if key else "", own="")
        earlier = more if backward else bool(key)
        later = (key != END) if backward else more
        return KeyPage(
            found,
            before=f"before={self.key(found[0])}" if earlier else "",
            after=f"after={self.key(found[-1])}" if later else "",
            own=f"{'before' if backward else 'after'}={key}" if key else "",
        )

    def first(self, rows, limit, *, offset=0, start=None):
        """The first `limit` of `rows`, in no order, as `few` gives them.

        All of them stand after the key `start`, if there is one: there the index is begun.
        """
        rows = self.sort(rows)
        turns = self._turns(rows, start, backward=False) if start else [rows]
        return rows.model._default_manager.filter(InTurn(turns, limit, offset=offset))

    def _turns(self, rows, values, *, backward):
        """`rows` beyond the key, in pieces that each are one stretch of the index, in order.

        The key may be of the first columns alone.
        """
        turns, backward = [], backward is not self.turned
        for place in reversed(range(len(values))):
            same = {}
            for column, value in zip(self.columns[:place], values, strict=False):
                same |= column.same(rows, value)
            conditions = self.columns[place].beyond(rows, values[place], backward=backward)
            turns += [rows.filter(**same, **condition) for condition in conditions]
        return turns


class Scalars:
    """The first value of the first row of each of `querysets`, all in one query; None without one.

    A pair ("count", queryset) gives how many rows it has, `Many` if they are more than `COUNTED`.
    It can be kept as Prepared queries are.
    """

    db = DEFAULT_DB_ALIAS

    def __init__(self, querysets):
        self.querysets = list(querysets)

    def as_sql(self, connection):
        parts, params = [], []
        for asked in self.querysets:
            counts = isinstance(asked, tuple)
            # In the order of the list, so that the index that gives its rows counts them too.
            rows = asked[1].values("pk")[: COUNTED + 1] if counts else asked
            try:
                compiler = rows.query.get_compiler(connection=connection)
                sql, values = compiler.as_sql(with_col_aliases=True)
            except EmptyResultSet:
                parts.append("0" if counts else "NULL")
                continue
            parts.append(f"(SELECT COUNT(*) FROM ({sql}) AS counted)" if counts else f"({sql})")  # noqa: S608
            params += values
        return f"SELECT {', '.join(parts)}", tuple(params)

    def __iter__(self):
        connection = connections[self.db]
        with connection.cursor() as cursor:
            cursor.execute(*self.as_sql(connection))
            return iter(self.read(cursor.fetchall()))

    def read(self, rows):
        """The answers, of what the database gave."""
        return [
            many(value) if isinstance(asked, tuple) else value
            for asked, value in zip(self.querysets, rows[0], strict=True)
        ]


def scalars(querysets):
    """The answers of `Scalars`, as a list."""
    return list(Scalars(querysets))
