"""The state of the public record: what a kept page must have been made under to be served.

A state has a number, which triggers in the database raise with every change of a public row, and a
span: it ends at the next moment at which something scheduled appears or leaves, and at the latest
at midnight UTC, because pages tell past from coming.

**SQLite.** Every commit, of whatever process, changes the header of the write-ahead log's index
before it returns, and that file is shared memory: as long as the 48 bytes are the same, nothing has
been committed. Only when they differ is the number read again. To look at them takes a tenth of a
microsecond, to ask SQLite for its `data_version` five. https://www.sqlite.org/walformat.html
Without such a file the number is read each time, which is as exact and slower.

**PostgreSQL.** A question to the server with each request would cost more than the request. So an
answer is trusted for HOLD seconds, and writers wait: the trigger that raises the number takes a
shared advisory lock when the transaction commits, and sleeps longer than HOLD before it goes on.
Whoever asks meanwhile finds the lock and trusts the answer for no longer than one request; whoever
asked before has asked again by then. The lock is looked for *before* the number is read: a lock
already given back means a change that the following snapshot sees. So once the commit has been
acknowledged no process, on whatever host, serves what was there before; and no host has to know of
the others.

This module imports nothing of the project but leaves.
"""

import functools
import mmap
import os
import sys
import threading
import time
from typing import NamedTuple

from django.db import Error, connections

from baliprocess.visited import own_connection

from .moments import moments_around
from .triggers import LOCK

#: For so many seconds PostgreSQL's answer is trusted. Writers sleep longer: see triggers.WAIT.
HOLD = 0.2


class State(NamedTuple):
    """`number` as the triggers count; `changed` is when it last changed, `until` when it ends.

    What appears or leaves by schedule is a change too; `leaves` is when the next record leaves so.
    All are seconds since 1970.
    """

    number: int
    changed: int
    until: float
    leaves: float


class States:
    """The present state, for all threads of a process. Subclasses ask their engine."""

    def __init__(self, alias="default", clock=time.time):
        self.alias = alias
        self.clock = clock
        self._state = None
        self._lock = threading.Lock()
        self._threads = threading.local()

    def current(self):
        """The `State` at this moment; None when it cannot be told and nothing may be kept.

        Raises django.db.Error when the database does not answer: then no change can have been
        acknowledged either.
        """
        raise NotImplementedError

    def last(self):
        """The state that was seen last, or None."""
        return self._state

    def _connection(self):
        """This thread's own connection, on which nothing is ever written."""
        found = getattr(self._threads, "connection", None)
        if found is None:
            found = self._threads.connection = own_connection(self.alias)
        if getattr(found, "immutable", False):
            # Of a disk that takes no writes: once it does, there is a log to look at again.
            found.close_if_unusable_or_obsolete()
            self._index = None
        if found.connection is None:
            found.connect()
        return found

    def forget(self):
        """Close this thread's connection: the next question opens a new one."""
        found = self._threads.__dict__.pop("connection", None)
        if found is not None:
            found.close()

    def _moved_on(self, number, changed, connection):
        """The shared state brought to `number` at this moment."""
        now = self.clock()
        with self._lock:
            state = self._state
            if state is None or state.number != number or now >= state.until:
                last, following, leaves = moments_around(connection, now)
                state = self._state = State(number, max(changed, int(last)), following, leaves)
            return state

    def _read(self, connection):
        with connection.cursor() as cursor:
            cursor.execute("SELECT number, changed FROM page_cache_state")
            return cursor.fetchone()


class SQLiteStates(States):
    #: Where the header of the index of a write-ahead log stands, and the version this code knows.
    HEADER = slice(0, 48)
    VERSION = 3_007_000

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._index = None
        # The header that was seen before the state was read, and that state: one or the other
        # thread replaces both at once.
        self._seen = (None, None)

    def current(self):
        known, state = self._seen
        if known and self._index[self.HEADER] == known and self.clock() < state.until:
            return state
        return self._ask()

    def _ask(self):
        try:
            connection = self._connection()
            # Before the number, so that a commit in between only means to look once more.
            header = self._header()
            row = self._read(connection)
            if row is None:
                return None
            state = self._moved_on(*row, connection)
        except Error:
            self.forget()
            raise
        self._seen = (header, state)
        return state

    def _header(self):
        """The header as it is now, or None where there is no write-ahead log to look at."""
        if self._index is None:
            self._index = _log_index(self.alias)
        if not self._index:
            return None
        header = self._index[self.HEADER]
        known = int.from_bytes(header[:4], sys.byteorder) == self.VERSION
        return header if known else None


def _log_index(alias):
    """The index of the write-ahead log of the database `alias`, mapped for reading; b"" for none.

    It is opened once in a process and stays open. To close the file would give back every lock
    that SQLite holds on it here (https://www.sqlite.org/howtocorrupt.html, 2.2); and without the
    connection that stays beside it, the last one to leave would delete it, and the next make a new
    one that nobody here looks at.
    """
    with _opening:
        connection = connections.create_connection(alias)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode")
            mode = cursor.fetchone()[0]
            cursor.execute("PRAGMA database_list")
            path = next(row[2] for row in cursor.fetchall() if row[1] == "main")
            cursor.execute("SELECT number FROM page_cache_state")
        if path in _log_indexes:
            connection.close()
            return _log_indexes[path][0]
        if mode != "wal" or not path:
            connection.close()
            return b""
        try:
            descriptor = os.open(f"{path}-shm", os.O_RDONLY)
            index = mmap.mmap(descriptor, 4096, access=mmap.ACCESS_READ)
        except (OSError, ValueError):
            # Reading makes it, unless the folder cannot be written to.
            connection.close()
            return b""
        _log_indexes[path] = (index, descriptor, connection)
        return index


_log_indexes = {}
_opening = threading.Lock()


class PostgresStates(States):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._trusted_until = 0.0

    def current(self):
        state = self._state
        if state and time.monotonic() < self._trusted_until and self.clock() < state.until:
            return state
        try:
            started = time.monotonic()
            connection = self._connection()
            with connection.cursor() as cursor:
                # Given back at the end of the statement: the connection commits by itself.
                cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
                quiet = cursor.fetchone()[0]
            row = self._read(connection)
            if row is None:
                return None
            state = self._moved_on(*row, connection)
        except Error:
            self.forget()
            raise
        with self._lock:
            if state is self._state:
                self._trusted_until = started + HOLD if quiet else 0.0
        return state


@functools.cache
def shared_states():
    """The `States` that everything in this process goes by."""
    return states()


def states(alias="default"):
    """The `States` for the engine behind `alias`."""
    vendor = connections[alias].vendor
    return {"sqlite": SQLiteStates, "postgresql": PostgresStates}[vendor](alias)
