"""Queries that PostgreSQL keeps planned: the same rows, whatever happens to tables and connections.

The rows of every prepared query are held by the tests of the pages, which run on both engines.
"""

import datetime as dt
import re

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from baliprocess.prepared import Prepared, listed
from meetings.models import Meeting

from . import make

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="of PostgreSQL"),
]


class Tried:
    """The rows of a table that tests alter, with a text of their own."""

    db = "default"

    def __init__(self, text, number):
        self.values = (text, number)

    def as_sql(self, _connection):
        return "SELECT number, word || '%%' FROM tried WHERE word = %s AND number > %s", self.values

    def read(self, rows):
        return list(rows)


def ask(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall() if cursor.description else None


def kept():
    """The statements that the server keeps for this connection, and how often each was planned."""
    return ask("SELECT statement, custom_plans, generic_plans FROM pg_prepared_statements")


@pytest.fixture
def tried():
    connection.close()
    ask("CREATE TABLE tried (number integer, word varchar(20))")
    ask("INSERT INTO tried VALUES (1, 'a'), (2, 'a'), (3, 'b')")
    yield Prepared(Tried, text=str, number=int)
    connection.close()
    ask("DROP TABLE tried")


def elsewhere(sql):
    """Run `sql` on a connection of its own, as another process would."""
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute(sql)
    finally:
        other.close()


def test_a_statement_is_prepared_once_for_values_of_every_size(tried):
    for number in (1, 40_000, 5_000_000_000, 0):
        found = [row[0] for row in tried(text="a", number=number)]
        assert found == [each for each in (1, 2) if each > number]
    assert tried(text="'; --%s", number=0) == []
    [(statement, custom, generic)] = kept()
    assert statement == (
        "SELECT number, word || '%' FROM tried WHERE word = $1::text AND number > $2::bigint"
    )
    assert custom + generic == 5


def test_what_is_constant_stands_in_the_text_and_what_changes_beside_it():
    connection.close()
    rows = Prepared(
        lambda day, now: Meeting.objects.published(now=now).filter(starts_on=day, venue="100%"),
        day=dt.date,
        now=dt.datetime,
    )
    make.a_meeting(venue="100%")
    now = dt.datetime(2031, 1, 1, tzinfo=dt.UTC)
    assert [each.venue for each in rows(day=dt.date(2019, 7, 23), now=now)] == ["100%"]
    [(statement, *_plans)] = kept()
    assert "'published'" in statement
    assert "'100%'" in statement
    assert set(re.findall(r"\$\d::\w+", statement)) == {"$1::date", "$2::timestamptz"}


def test_lists_are_prepared_when_they_come_again():
    connection.close()
    for times in range(3):
        listed("these", lambda: Meeting.objects.published().filter(number=14))
        assert len(kept()) == min(times, 1)


def test_queries_are_logged_in_djangos_words(tried):
    with CaptureQueriesContext(connection) as queries:
        tried(text="a", number=1)
    assert [each["sql"] for each in queries] == [
        "SELECT number, word || '%' FROM tried WHERE word = 'a' AND number > 1"
    ]


@pytest.mark.parametrize("run", [elsewhere, ask])
def test_a_table_that_is_altered_is_read_as_it_is_then(tried, run):
    assert tried(text="a", number=1) == [(2, "a%")]
    run("ALTER TABLE tried ALTER number TYPE text USING number || 'st'")
    run("ALTER TABLE tried ADD other text")
    run("ALTER TABLE tried RENAME number TO old")
    run("ALTER TABLE tried ADD number bigint DEFAULT 7")
    assert tried(text="a", number=1) == [(7, "a%"), (7, "a%")]
    assert len(kept()) == 1


def test_a_transaction_fails_with_an_altered_table_and_the_next_does_not(tried):
    tried(text="a", number=1)
    elsewhere("ALTER TABLE tried ALTER number TYPE bigint")
    with pytest.raises(DatabaseError, match="cached plan"), transaction.atomic():
        tried(text="a", number=1)
    with transaction.atomic():
        assert tried(text="a", number=1) == [(2, "a%")]


def fail(tried):
    with transaction.atomic():
        tried(text="b", number=1)
        ask("SELECT nothing")


def test_a_statement_outlives_a_transaction_that_failed(tried):
    with pytest.raises(DatabaseError):
        fail(tried)
    assert tried(text="a", number=1) == [(2, "a%")]
    with transaction.atomic():
        with pytest.raises(DatabaseError):
            fail(tried)
        assert tried(text="a", number=1) == [(2, "a%")]


def test_a_connection_that_was_lost_is_opened_anew(tried):
    tried(text="a", number=1)
    elsewhere(f"SELECT pg_terminate_backend({connection.connection.info.backend_pid})")
    with pytest.raises(DatabaseError):
        tried(text="a", number=1)
    # As Django does at the end of a request.
    connection.close_if_unusable_or_obsolete()
    assert tried(text="a", number=1) == [(2, "a%")]
    assert len(kept()) == 1


def test_a_server_that_forgets_statements_is_asked_without_them(tried):
    tried(text="a", number=1)
    # As a pooler does that lends the connection to others; the driver is not told of it.
    ask("DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$")
    assert tried(text="a", number=1) == [(2, "a%")]
    assert tried(text="b", number=1) == [(3, "b%")]
    assert kept() == []
