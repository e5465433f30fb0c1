"""A view of the database that stands still while others write, and a database for a while."""

import contextlib
import copy
import tempfile
import threading
from pathlib import Path

from django.db import connections, router, transaction
from django.db.migrations.executor import MigrationExecutor

FOR_A_WHILE = "for_a_while"
STANDING = "standing_still"


@contextlib.contextmanager
def one_more(name, entry):
    """`entry` as one more database of this process, under `name`, while the block runs."""
    connections.settings[name] = connections.configure_settings({"default": {}, name: entry})[name]
    try:
        # At once: what cannot be opened shall fail here, not in the middle of something.
        with connections[name].wrap_database_errors:
            connections[name].connect()
        yield name
    finally:
        connections[name].close()
        del connections[name]
        del connections.settings[name]


@contextlib.contextmanager
def standing_still(using="default"):
    """The alias of a view of the database `using` in which nothing changes any more.

    Writers go on meanwhile. SQLite is copied by its own backup, page by page; PostgreSQL keeps a
    repeatable snapshot.
    """
    connection = connections[using]
    if connection.vendor == "sqlite":
        with tempfile.TemporaryDirectory(prefix="baliprocess-backup-") as folder:
            path = Path(folder) / "db.sqlite3"
            connection.ensure_connection()
            with connection.cursor() as cursor:
                cursor.execute("VACUUM INTO %s", [str(path)])
            with one_more(STANDING, _sqlite_entry(path)) as name:
                yield name
        return
    entry = copy.deepcopy(connections.settings[using])
    entry["NAME"] = connection.settings_dict["NAME"]
    entry.setdefault("OPTIONS", {}).pop("pool", None)
    with one_more(STANDING, entry) as name, transaction.atomic(using=name):
        with connections[name].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield name


@contextlib.contextmanager
def for_a_while():
    """The alias of an empty SQLite database that is gone after the block."""
    with (
        tempfile.TemporaryDirectory(prefix="baliprocess-restore-") as folder,
        one_more(FOR_A_WHILE, _sqlite_entry(Path(folder) / "db.sqlite3")) as name,
    ):
        yield name


class _Only:
    """Sends every query of one thread that names no database to `alias`."""

    def __init__(self, alias):
        self.alias = alias
        self.thread = threading.get_ident()

    def db_for_read(self, model, **hints):
        return self.alias if threading.get_ident() == self.thread else None

    db_for_write = db_for_read


def migrate_there(alias, targets=None):
    """Bring the database `alias` to `targets`, else to the newest migrations; gives its state.

    A migration that forgets to name its database would write into the live one: here it cannot.
    """
    executor = MigrationExecutor(connections[alias])
    only = _Only(alias)
    router.routers.insert(0, only)
    try:
        return executor.migrate(executor.loader.graph.leaf_nodes() if targets is None else targets)
    finally:
        router.routers.remove(only)


def _sqlite_entry(path):
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        # Nothing here has to survive anything.
        "OPTIONS": {"init_command": "PRAGMA synchronous=OFF;"},
    }
