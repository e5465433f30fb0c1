"""Every migration of the site goes back, or says why not; there and back leaves the same tables."""

import contextlib
import copy

import pytest
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader

from baliprocess.backup.snapshot import migrate_there, one_more
from baliprocess.page_cache import triggers

#: Migrations that cannot be undone, each with its reason. A restore is the way back.
ONE_WAY = {}
OWN = {"baliprocess", "members", "photos", "meetings", "news"}


@contextlib.contextmanager
def a_copy_of_the_database(folder):
    """The alias of a copy of the migrated database, gone after the block."""
    entry = copy.deepcopy(connections.settings["default"])
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        entry["NAME"] = str(folder / "copy.sqlite3")
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [entry["NAME"]])
        with one_more("there_and_back", entry) as alias:
            yield alias
        return
    # Other processes of the tests have a copy of theirs in the same cluster.
    copied = f"{name}_there_and_back"
    # Nobody may be connected to what is copied.
    connection.close()
    with one_more("beside", entry | {"NAME": "postgres"}) as beside:
        with connections[beside].cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{copied}"')
            cursor.execute(f'CREATE DATABASE "{copied}" TEMPLATE "{name}"')
        try:
            with one_more("there_and_back", entry | {"NAME": copied}) as alias:
                yield alias
        finally:
            with connections[beside].cursor() as cursor:
                cursor.execute(f'DROP DATABASE "{copied}"')


#: {the statements that made a table of SQLite: what `described` gives of it}
_read = {}


def tables(alias):
    """{table: (columns, constraints and indexes)} of the database `alias`."""
    found = {}
    introspection = connections[alias].introspection
    with connections[alias].cursor() as cursor:
        for name in introspection.table_names(cursor):
            if connections[alias].vendor != "sqlite":
                found[name] = described(introspection, cursor, name)
                continue
            # All that SQLite knows of a table are these; Django parses them anew each time.
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE tbl_name = %s", [name])
            made = frozenset(cursor.fetchall())
            if made not in _read:
                _read[made] = described(introspection, cursor, name)
            found[name] = _read[made]
    return found


def described(introspection, cursor, name):
    """(columns, constraints and indexes) of the table `name`."""
    columns = {
        (each.name, each.type_code, each.null_ok)
        for each in introspection.get_table_description(cursor, name)
    }
    constraints = {
        (tuple(each["columns"] or ()), each["unique"], each["check"], each["index"])
        for each in introspection.get_constraints(cursor, name).values()
    }
    return columns, constraints


def test_each_migration_can_be_undone_or_says_why_not():
    one_way = set()
    for (app, name), migration in MigrationLoader(None).disk_migrations.items():
        if app in OWN and not all(each.reversible for each in migration.operations):
            one_way.add((app, name))
    assert one_way == set(ONE_WAY)


@pytest.mark.django_db(transaction=True)
def test_back_to_the_first_ones_and_there_again_leaves_the_same_tables(tmp_path):
    with a_copy_of_the_database(tmp_path) as alias:
        before = tables(alias)
        triggers.remove(connections[alias])
        migrate_there(alias, [(app, "0001_initial") for app in sorted(OWN)])
        assert tables(alias) != before
        migrate_there(alias)
        # As after every migration; PostgreSQL's triggers keep a table of their own.
        triggers.install(connections[alias])
        after = tables(alias)
    differing = {name for name in before | after if before.get(name) != after.get(name)}
    assert differing == set()
