"""What a process that answers visitors may take of its database."""

import contextlib
import copy

import pytest
from django.db import OperationalError, connection, connections

from baliprocess import visited as visited_module
from baliprocess.backup.snapshot import one_more
from baliprocess.visited import limit, own_connection

NAME = "visited"
postgres_alone = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite has no connections to share."
)


@contextlib.contextmanager
def visited(*, pool, seconds):
    """The database of the tests once more, under NAME, limited like that."""
    entry = copy.deepcopy(connections.settings["default"])
    entry["NAME"] = connection.settings_dict["NAME"]
    limit(entry, pool, seconds)
    with one_more(NAME, entry):
        try:
            yield
        finally:
            connections[NAME].close()
            connections[NAME].close_pool()


def ask(sql, using=None):
    with (using or connections[NAME]).cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()[0]


def server(using):
    """The number of the process of PostgreSQL that a connection speaks with, opened for that."""
    with using.wrap_database_errors:
        using.connect()
    return ask("SELECT pg_backend_pid()", using)


def test_an_entry_of_sqlite_stays_as_it_is():
    entry = {"ENGINE": "baliprocess.sqlite3", "OPTIONS": {"timeout": 20}, "CONN_MAX_AGE": None}
    kept = copy.deepcopy(entry)
    limit(entry, 2, 30)
    assert entry == kept


@postgres_alone
@pytest.mark.django_db(transaction=True)
def test_a_statement_that_takes_too_long_is_ended_and_the_next_one_is_not():
    with visited(pool=0, seconds=1):
        with pytest.raises(OperationalError, match="statement timeout"):
            ask("SELECT pg_sleep(20)")
        assert ask("SELECT 7") == 7
        # Neither is anything compiled first.
        assert ask("SHOW jit") == "off"
    assert connection.settings_dict["CONN_MAX_AGE"] is None


@postgres_alone
@pytest.mark.django_db(transaction=True)
def test_whoever_comes_when_all_of_a_pool_are_held_waits_and_has_the_next_one(monkeypatch):
    monkeypatch.setattr(visited_module, "PATIENCE", 0.2)
    with visited(pool=2, seconds=30), contextlib.ExitStack() as open_ones:

        def new(make):
            return open_ones.enter_context(contextlib.closing(make(NAME)))

        first, second, third = (new(connections.create_connection) for _ in range(3))
        connections[NAME].close()
        servers = {server(each) for each in (first, second)}
        assert len(servers) == 2
        with pytest.raises(OperationalError, match="couldn't get a connection"):
            server(third)
        # What asks whether pages are still true has a connection beside the pool.
        assert server(new(own_connection)) not in servers
        first.close()
        assert server(third) in servers
