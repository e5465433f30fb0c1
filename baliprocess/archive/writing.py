"""Rows by the hundred thousand: past the models, their signals and their history."""

from itertools import islice

from django.core.management.color import no_style
from django.db import connection
from django.utils import timezone

BATCH = 5_000


def write(model, names, rows):
    """Write `rows`, tuples of database values for the fields `names`; other fields hold defaults.

    Dates travel as ISO texts, which both engines take. Gives back how many rows there were.
    """
    fields = [model._meta.get_field(name) for name in names]
    rest = [
        field
        for field in model._meta.concrete_fields
        if field not in fields and not field.primary_key
    ]
    defaults = tuple(_default(model, field) for field in rest)
    table = connection.ops.quote_name(model._meta.db_table)
    columns = ", ".join(connection.ops.quote_name(field.column) for field in [*fields, *rest])
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            count = _copy(cursor, f"COPY {table} ({columns}) FROM STDIN", rows, defaults)
            for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
                cursor.execute(statement)
            return count
        marks = ", ".join(["%s"] * (len(fields) + len(rest)))
        statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 (our own names)
        count, rows = 0, iter(rows)
        while some := [row + defaults for row in islice(rows, BATCH)]:
            cursor.executemany(statement, some)
            count += len(some)
        return count


def _copy(cursor, statement, rows, defaults):
    count = 0
    with cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row + defaults)
            count += 1
    return count


def _default(model, field):
    if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
        value = timezone.now()
    else:
        value = field.get_default()
    return field.get_db_prep_save(value, connection)


def first_free(model):
    """The key after the last one in use."""
    last = model._base_manager.order_by("-pk").values_list("pk", flat=True).first()
    return (last or 0) + 1
