"""Tables as lines of JSON that no engine has a say in, and back."""

import base64
import datetime as dt
import decimal
import hashlib
import itertools
import json
import uuid

from django.db import models

CHUNK = 500
#: What is not worth keeping, or must not come back: people signed in, what the engine counts, and
#: when this database was itself put back.
LEFT_OUT = frozenset(("sessions.session", "baliprocess.pagecachestate", "baliprocess.restoration"))


class Unreadable(ValueError):
    """A line that is no row of its table; the message says which."""


def tables(apps, *, without=LEFT_OUT):
    """The models whose rows a backup holds, many-to-many tables included, by label."""
    found = {
        model._meta.label_lower: model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    }
    return {label: found[label] for label in sorted(found) if label not in without}


def columns(model):
    """The fields of `model` that are columns, in the order of their names."""
    fields = [field for field in model._meta.local_concrete_fields if not _is_computed(field)]
    return sorted(fields, key=lambda field: field.attname)


def _is_computed(field):
    return isinstance(field, getattr(models, "GeneratedField", ()))


def _plain(value):
    """`value` of a column as JSON has it."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat() if value.tzinfo else value.isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, decimal.Decimal | uuid.UUID):
        return str(value)
    if isinstance(value, dt.timedelta):
        return value.total_seconds()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    return str(value)


def line_of(fields, values):
    """One row as a line: the same row gives the same bytes on every engine."""
    plain = [
        value if isinstance(field, models.JSONField) else _plain(value)
        for field, value in zip(fields, values, strict=True)
    ]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def lines_of(model, using):
    """The rows of `model` in the database `using` as lines, in the order of their keys.

    The first line names the columns.
    """
    fields = columns(model)
    names = [field.attname for field in fields]
    yield json.dumps(names).encode() + b"\n"
    rows = model._base_manager.using(using).order_by("pk").values_list(*names)
    for values in rows.iterator(chunk_size=CHUNK):
        yield line_of(fields, values)


class Sum:
    """Counts and sums up lines on their way."""

    def __init__(self):
        self.total, self.count = hashlib.sha256(), -1

    def over(self, lines):
        """`lines` as they are; once they are through, `told` speaks of all of them."""
        for line in lines:
            self.total.update(line)
            self.count += 1
            yield line

    @property
    def told(self):
        """(number of rows, SHA-256 of their lines): the first line names the columns."""
        return self.count, self.total.hexdigest()


def digest(model, using):
    """(number of rows, SHA-256 of their lines) of `model` in the database `using`."""
    found = Sum()
    for _line in found.over(lines_of(model, using)):
        pass
    return found.told


def _value(field, plain):
    if plain is None or isinstance(field, models.JSONField):
        return plain
    column = getattr(field, "target_field", field)
    if isinstance(column, models.BinaryField):
        return base64.b64decode(plain, validate=True)
    if isinstance(column, models.DurationField):
        return dt.timedelta(seconds=plain)
    if isinstance(column, models.DateTimeField):
        return dt.datetime.fromisoformat(plain)
    return column.to_python(plain)


def insert(model, lines, connection):
    """Write `lines` into the table of `model`, as they are: nothing is derived or checked.

    Returns the number of rows. Raises Unreadable. Whoever calls has opened a transaction.
    """
    lines = iter(lines)
    by_name = {field.attname: field for field in columns(model)}
    try:
        names = json.loads(next(lines))
        fields = [by_name[name] for name in names]
    except (StopIteration, ValueError, KeyError, TypeError) as error:
        raise Unreadable(f"{model._meta.label}: the columns are not those of the table.") from error
    found = _Values(model, fields, lines, connection)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {_place(model, fields, connection)} FROM STDIN") as copy:
                for values in found:
                    copy.write_row(values)
        else:
            marks = ", ".join(["%s"] * len(fields))
            statement = f"INSERT INTO {_place(model, fields, connection)} VALUES ({marks})"  # noqa: S608
            while some := list(itertools.islice(found, CHUNK)):
                cursor.executemany(statement, some)
    return found.count


def _place(model, fields, connection):
    """Table and columns, as a statement names them."""
    quote = connection.ops.quote_name
    names = ", ".join(quote(field.column) for field in fields)
    return f"{quote(model._meta.db_table)} ({names})"


class _Values:
    """The values of `lines`, one list after the other, as the driver of `connection` takes them."""

    def __init__(self, model, fields, lines, connection):
        self.model, self.fields, self.connection = model, fields, connection
        self.lines, self.count = enumerate(lines, start=2), 0

    def __iter__(self):
        return self

    def __next__(self):
        number, line = next(self.lines)
        try:
            row = json.loads(line)
            values = [
                field.get_db_prep_save(_value(field, plain), self.connection)
                for field, plain in zip(self.fields, row, strict=True)
            ]
        except (ValueError, TypeError, ArithmeticError) as error:
            raise Unreadable(f"{self.model._meta.label}, line {number}: {error}") from error
        self.count += 1
        return values


# --- The next key of a table ---------------------------------------------------------------------


def _has_sequence(model):
    return isinstance(model._meta.pk, models.AutoField | models.BigAutoField)


def next_key(model, connection):
    """The key that the next row of `model` would get at least, or None where keys are not counted.

    It is kept because a key that was once given must never be given again: history and former
    addresses know rows by it.
    """
    if not _has_sequence(model):
        return None
    table, column = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        else:
            cursor.execute(
                "SELECT pg_sequence_last_value(pg_get_serial_sequence(%s, %s)::regclass)",
                [f'"{table}"', column],
            )
        row = cursor.fetchone()
    return (row[0] or 0) + 1 if row else 1


def set_next_key(model, key, connection):
    """Let keys of `model` go on from `key`."""
    if key is None or not _has_sequence(model):
        return
    table, column = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("UPDATE sqlite_sequence SET seq = %s WHERE name = %s", [key - 1, table])
            if not cursor.rowcount:
                cursor.execute(
                    "INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, key - 1]
                )
        else:
            # As if the key before had just been given: only then the sequence tells it again.
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, %s)::regclass, %s, %s)",
                [f'"{table}"', column, max(key - 1, 1), key > 1],
            )
