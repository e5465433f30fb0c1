"""Letting others who want the very same wait until this transaction is over. A leaf."""

import hashlib

from django.db import connection

#: The engine has room for some thousands of locks; a long import shall not take them all. That two
#: different things share one now and then only makes somebody wait.
MOST = 1024


def alone_with(*what):
    """Hold `what`, texts that name something, until the transaction ends.

    Whoever asks for the same meanwhile waits, and sees afterwards what was written. SQLite lets one
    transaction write at a time anyhow; outside of a transaction nothing is held.
    """
    if connection.vendor != "postgresql":
        return
    name = hashlib.blake2b("\0".join(what).encode(), digest_size=8).digest()
    with connection.cursor() as cursor:
        number = int.from_bytes(name, "big") % MOST
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])
