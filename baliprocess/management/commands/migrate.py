"""Django's `migrate`, which also puts a SQLite file into WAL mode.

WAL lets visitors read while an officer saves. The mode is kept in the file, so once is enough;
setting it on each connection would make a copy on a read-only disk fail.
"""

from django.core.management.commands import migrate
from django.db import connections


class Command(migrate.Command):
    def handle(self, *args, **options):
        super().handle(*args, **options)
        connection = connections[options["database"]]
        if connection.vendor == "sqlite" and not connection.is_in_memory_db():
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")
