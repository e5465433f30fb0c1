"""Django's `migrate`, which also makes the groups of the staff and the table of the shared cache,
and puts SQLite into WAL mode. Each migration is applied wholly, or not at all.

WAL lets visitors read while an officer saves. The mode is kept in the file, so once is enough;
setting it on each connection would make a copy on a read-only disk fail.
"""

from django.core.management import CommandError, call_command
from django.core.management.commands import migrate
from django.db import connections

from baliprocess.migrating import Executor
from baliprocess.page_cache import triggers
from baliprocess.staff import grant_groups

# Django has no other way to say which.
migrate.MigrationExecutor = Executor


class Command(migrate.Command):
    def handle(self, *args, **options):
        if options["migration_name"] and not (options["plan"] or options["check_unapplied"]):
            # Going back may take away the table they write. They are made again afterwards.
            triggers.remove(connections[options["database"]])
        super().handle(*args, **options)
        if not (options["app_label"] or options["plan"] or options["check_unapplied"]):
            # Only now have all apps their permissions.
            grant_groups()
            call_command("createcachetable", database=options["database"], verbosity=0)
            self._look_again(connections[options["database"]])
        connection = connections[options["database"]]
        if connection.vendor == "sqlite" and not connection.is_in_memory_db():
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")

    def _look_again(self, connection):
        """A folder that could not be read looks like an app without migrations."""
        executor = Executor(connection)
        left = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if left:
            raise CommandError(
                f"{len(left)} migrations were not seen and are not applied: the program could not "
                "be read from the disk. Look at the disk, then run this again."
            )
