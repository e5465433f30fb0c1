"""Writing what may as well not be written: it must not keep anybody waiting. A leaf."""

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
