"""Django's `migrate`, which also makes the groups of the staff and the table of the shared cache,
and puts SQLite into WAL mode. Each migration is applied wholly, or not at all.

WAL lets visitors read while an officer saves. The mode is kept in the file, so once is enough;
setting it on each connection would make a copy on a read-only disk fail.
"""

from django.core.management import CommandError, call_command
from django.core.management.commands import migrate
from django.db import connections

from baliprocess import repeated
from baliprocess.migrating import Executor
from baliprocess.page_cache import triggers
from baliprocess.staff import grant_groups
from baliprocess.table_statistics import gather_again

# Django has no other way to say which.
migrate.MigrationExecutor = Executor


class Command(migrate.Command):
    def handle(self, *args, **options):
        connection = connections[options["database"]]
        only_asked = options["plan"] or options["check_unapplied"]
        if options["migration_name"] and not only_asked:
            # Going back may take away the table they write. They are made again afterwards.
            triggers.remove(connection)
        if only_asked or not self._pending(connection, options):
            super().handle(*args, **options)
        else:
            # SQLite makes no table anew while triggers of another speak of it.
            repeated.remove(connection)
            try:
                super().handle(*args, **options)
            finally:
                repeated.install(connection)
            gather_again(connection)
        if not (options["app_label"] or options["plan"] or options["check_unapplied"]):
            # Only now have all apps their permissions.
            grant_groups()
            call_command("createcachetable", database=options["database"], verbosity=0)
            self._look_again(connection)
        if connection.vendor == "sqlite" and not connection.is_in_memory_db():
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")

    def _pending(self, connection, options):
        """Whether anything is to be done: what is asked for by name may lead back."""
        return options["migration_name"] or self._left(connection)

    @staticmethod
    def _left(connection):
        executor = Executor(connection)
        return executor.migration_plan(executor.loader.graph.leaf_nodes())

    def _look_again(self, connection):
        """A folder that could not be read looks like an app without migrations."""
        left = self._left(connection)
        if left:
            raise CommandError(
                f"{len(left)} migrations were not seen and are not applied: the program could not "
                "be read from the disk. Look at the disk, then run this again."
            )
