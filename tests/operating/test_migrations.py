"""Every migration of the site goes back, or says why not; there and back leaves the same tables."""

import contextlib
import copy

import pytest
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader

from baliprocess.backup.snapshot import for_a_while, migrate_there, one_more

#: Migrations that cannot be undone, each with its reason. A restore is the way back.
ONE_WAY = {}
OWN = {"baliprocess", "members", "photos", "meetings", "news"}


@contextlib.contextmanager
def an_empty_database():
    """The alias of a database of the engine in use, gone after the block."""
    if connection.vendor == "sqlite":
        with for_a_while() as alias:
            yield alias
        return
    entry = copy.deepcopy(connections.settings["default"])
    entry["NAME"] = "there_and_back"
    with connection.cursor() as cursor:
        cursor.execute("DROP DATABASE IF EXISTS there_and_back")
        cursor.execute("CREATE DATABASE there_and_back")
    try:
        with one_more("there_and_back", entry) as alias:
            yield alias
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP DATABASE there_and_back")


def tables(alias):
    """{table: (columns, constraints and indexes)} of the database `alias`."""
    found = {}
    introspection = connections[alias].introspection
    with connections[alias].cursor() as cursor:
        for name in introspection.table_names(cursor):
            columns = {
                (each.name, each.type_code, each.null_ok)
                for each in introspection.get_table_description(cursor, name)
            }
            constraints = {
                (tuple(each["columns"] or ()), each["unique"], each["check"], each["index"])
                for each in introspection.get_constraints(cursor, name).values()
            }
            found[name] = (columns, constraints)
    return found


def test_each_migration_can_be_undone_or_says_why_not():
    one_way = set()
    for (app, name), migration in MigrationLoader(None).disk_migrations.items():
        if app in OWN and not all(each.reversible for each in migration.operations):
            one_way.add((app, name))
    assert one_way == set(ONE_WAY)


@pytest.mark.django_db(transaction=True)
def test_back_to_the_first_ones_and_there_again_leaves_the_same_tables():
    with an_empty_database() as alias:
        migrate_there(alias)
        before = tables(alias)
        migrate_there(alias, [(app, "0001_initial") for app in sorted(OWN)])
        assert tables(alias) != before
        migrate_there(alias)
        after = tables(alias)
    differing = {name for name in before | after if before.get(name) != after.get(name)}
    assert differing == set()
