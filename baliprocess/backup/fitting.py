"""What SQLite has taken and PostgreSQL would refuse, found before anything is written there.

SQLite keeps in a column what it is given: a text longer than the column says, a day that is none,
a NUL character. So do rows that came past the site, or before it knew better.
"""

import json
import math
from dataclasses import dataclass

from django.db import models
from django.db.backends.base.operations import BaseDatabaseOperations
from django.utils.dateparse import parse_date, parse_datetime, parse_time

from .rows import CHUNK, columns


@dataclass(frozen=True)
class Misfit:
    """One value: the table by its label, the key of its row, the column, and what is wrong."""

    table: str
    key: object
    column: str
    fault: str

    def __str__(self):
        return f"{self.table} {self.key}, {self.column}: {self.fault}"


def misfits(model, connection):
    """Every `Misfit` in the rows of `model`, one after the other; none but on SQLite.

    Rows are read past the models, which would tell a spoilt moment as an empty one.
    """
    if connection.vendor != "sqlite":
        return
    fields = [model._meta.pk, *columns(model)]
    checks = [None, *(_check_of(field) for field in fields[1:])]
    quote = connection.ops.quote_name
    # The plus keeps the driver from reading a value by the type of its column.
    names = ", ".join(f"+{quote(field.column)}" for field in fields)
    label, raw = model._meta.label_lower, connection.connection
    plain = raw.text_factory
    # A text that is not UTF-8 shall be told, and not end the reading.
    raw.text_factory = lambda data: data.decode(errors="surrogateescape")
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {names} FROM {quote(model._meta.db_table)}")  # noqa: S608
            while some := cursor.fetchmany(CHUNK):
                for key, *values in some:
                    for field, check, value in zip(fields[1:], checks[1:], values, strict=True):
                        if value is not None and check and (fault := check(value)):
                            yield Misfit(label, key, field.attname, fault)
    finally:
        raw.text_factory = plain


def dangling(models, connection):
    """A `Misfit` for every row that names another which is not there; SQLite can be told not to
    mind."""
    if connection.vendor != "sqlite":
        return
    by_table = {model._meta.db_table: model for model in models}
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_key_check")
        for table, key, parent, _place in cursor.fetchall():
            if table in by_table:
                label = by_table[table]._meta.label_lower
                yield Misfit(label, key, f"the row of {parent} it belongs to", "is not there")


# --- One kind of column after the other ----------------------------------------------------------


def _check_of(field):
    """A function that gives what is wrong with a raw value of `field`, "" for nothing; or None."""
    while isinstance(field, models.ForeignKey):
        field = field.target_field
    kind = field.get_internal_type()
    if isinstance(field, models.CharField | models.TextField | models.FileField):
        return _text(field.max_length if kind != "TextField" else None)
    if kind in BaseDatabaseOperations.integer_field_ranges:
        return _whole(*BaseDatabaseOperations.integer_field_ranges[kind])
    return _BY_KIND.get(kind)


def _text(longest):
    def check(value):
        if not isinstance(value, str):
            return "is no text"
        if longest and len(value) > longest:
            return f"has {len(value)} characters, of which the column takes {longest}"
        return _letters(value)

    return check


def _letters(text):
    if (place := text.find("\0")) >= 0:
        return f"holds a NUL character, after {place} others"
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return f"is not UTF-8, after {error.start} characters"
    return ""


def _whole(least, most):
    def check(value):
        if not isinstance(value, int):
            return "is no whole number"
        return "" if least <= value <= most else f"is {value}, which is not {least} to {most}"

    return check


def _read_by(parse, fault):
    def check(value):
        try:
            return "" if isinstance(value, str) and parse(value) is not None else fault
        except ValueError:
            return fault

    return check


def _json(value):
    try:
        found = json.loads(value)
    except (TypeError, ValueError):
        return "is no JSON"
    waiting = [found]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting += [*each, *each.values()]
        elif isinstance(each, list):
            waiting += each
        elif isinstance(each, str) and (fault := _letters(each)):
            return fault
        elif isinstance(each, float) and not math.isfinite(each):
            return f"holds {each}, which is no number of JSON"
    return ""


_BY_KIND = {
    "BooleanField": lambda value: "" if value in (0, 1) else "is neither true nor false",
    "FloatField": lambda value: "" if isinstance(value, int | float) else "is no number",
    "BinaryField": lambda value: "" if isinstance(value, bytes) else "is no bytes",
    "DateField": _read_by(parse_date, "is no day"),
    "DateTimeField": _read_by(parse_datetime, "is no moment"),
    "TimeField": _read_by(parse_time, "is no time"),
    "JSONField": _json,
}
