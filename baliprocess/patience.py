"""Waiting for the database no longer than it is worth, and not trusting it for longer. A leaf."""

from django.db import connection


class impatient:  # noqa: N801 (used like a function)
    """Within it SQLite waits a quarter of a second for another writer, not twenty."""

    def __enter__(self):
        self._wait(250)

    def __exit__(self, *_error):
        self._wait(connection.settings_dict.get("OPTIONS", {}).get("timeout", 5) * 1000)

    def _wait(self, milliseconds):
        if connection.vendor == "sqlite" and not connection.in_atomic_block:
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA busy_timeout = {int(milliseconds)}")


def open_anew():
    """Let this thread open the database anew after the request, as a connection that is too old.

    SQLite's file that was opened while its disk took no writes never takes any: without this a
    worker would have to be restarted once the disk is well again.
    """
    if connection.vendor == "sqlite":
        connection.close_at = 0
