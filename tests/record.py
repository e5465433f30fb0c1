"""The whole public record: `whole_record` holds it for a module of tests, `load` puts it in.

A test that drives a browser, or any with `transaction=True`, calls `load_whole()` itself: what a
module holds in an open transaction no other connection can see.
"""

import io

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction

from baliprocess.backup.rows import next_key, set_next_key, tables

#: Not of the record: accounts and their rights, and what the engine counts.
OTHERS = {"admin", "auth", "contenttypes", "sessions"}
_kept = {}


def load(*arguments, **options):
    """Run `load_record`; gives back what it printed."""
    out = io.StringIO()
    call_command("load_record", *map(str, arguments), stdout=out, **options)
    return out.getvalue()


def load_whole():
    """Put the whole record in: read from its files once in a process, as rows from then on."""
    if _kept:
        with transaction.atomic():
            for table, (columns, rows, _) in _kept.items():
                _put(table, columns, rows)
            for model in _models():
                set_next_key(model, _kept[model._meta.db_table][2], connection)
        return
    load(verbosity=0)
    keys = {model._meta.db_table: next_key(model, connection) for model in _models()}
    for table in [*keys, *(["search_index"] if connection.vendor == "sqlite" else [])]:
        _kept[table] = (*_rows(table), keys.get(table))


def _models():
    return [model for label, model in tables(apps).items() if label.split(".")[0] not in OTHERS]


def _rows(table):
    key = "rowid, " if table == "search_index" else ""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT {key}* FROM "{table}"')  # noqa: S608 - tables of our own
        return [column[0] for column in cursor.description], cursor.fetchall()


def _put(table, columns, rows):
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join(["%s"] * len(columns))
    with connection.cursor() as cursor:
        cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608
        if rows:
            insert = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
            cursor.executemany(insert, rows)


@pytest.fixture(scope="module")
def _record_of_the_module(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        load_whole()
        # Once here: what a test's savepoint checks is to be checked again after its end.
        connection.check_constraints()
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


@pytest.fixture
def whole_record(_record_of_the_module, db):
    """The whole record, loaded once for the tests of a module; each test's changes are undone."""
