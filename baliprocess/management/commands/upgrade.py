"""`manage.py upgrade`: from the old version's state to the new one's, or not at all."""

import contextlib
import fcntl
import io
import shutil
import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, SystemCheckError
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from baliprocess.backup.checking import Newer, standing_again
from baliprocess.backup.making import Busy, make
from baliprocess.backup.manifest import note_result
from baliprocess.backup.restoring import holds_a_record
from baliprocess.backup.sealing import Damaged, NoKey, own_seal
from baliprocess.backup.snapshot import migrate_there
from baliprocess.health import readiness
from baliprocess.search.index import rebuild

from .up import describe_database, require_writable

#: Beside what a backup and a rehearsal take, so much shall stay free.
RESERVE = 200_000_000


class Command(BaseCommand):
    help = (
        "Run once after the program was replaced by a newer version, with the site running or "
        "stopped: checks, makes a backup and proves it, rehearses the migrations on what was "
        "restored from it, then migrates, collects the static files, rebuilds the search and "
        "asks whether the site is ready. Stops at the first failure and says what to do. "
        "Twice does no harm."
    )
    # They are the first step, and told as one.
    requires_system_checks = ()

    def handle(self, **options):
        started = time.monotonic()
        self.backup = None
        with alone():
            self.step("Checks", self.check_everything)
            changes = self.step("Migrations to come", self.pending)
            self.step("Backup and rehearsal", self.back_up_and_rehearse)
            self.step("Migrate", lambda: self.migrate(changes))
            self.step("Static files", self.collect)
            self.step("Search", self.search)
            self.step("Ready", self.ready)
        self.stdout.write(
            self.style.SUCCESS(
                f"  Upgraded in {time.monotonic() - started:.0f} seconds. Restart the site now, "
                "so that it runs the new version: systemctl restart baliprocess"
            )
        )

    def step(self, name, work):
        """Do one step; a failure names the step."""
        self.stdout.write(f"  {name} … ", ending="")
        self.stdout.flush()
        try:
            told = work()
        except CommandError as error:
            self.stdout.write("failed")
            raise CommandError(f"Stopped at “{name}”. {error}") from error
        text = told if isinstance(told, str) else f"{len(told)}" if told is not None else "done"
        self.stdout.write(text)
        return told

    # --- The steps, each a sentence when it fails -----------------------------------------------

    def check_everything(self):
        require_writable(settings.VAR_DIR)
        try:
            connection.ensure_connection()
        except DatabaseError as error:
            raise CommandError(
                f"The database does not answer: {_first_line(error)}. It is {describe_database()}; "
                "start it, or correct DATABASE_URL. Nothing was changed."
            ) from error
        try:
            self.check(databases=["default"], display_num_errors=False)
        except SystemCheckError as error:
            raise CommandError(
                f"{error}\nCorrect this, then run upgrade again. Nothing was changed."
            ) from error
        needed = RESERVE + 3 * _database_size()
        free = shutil.disk_usage(settings.VAR_DIR).free
        if free < needed:
            raise CommandError(
                f"{free // 1_000_000} MB are free below {settings.VAR_DIR}, and an upgrade may "
                f"take {needed // 1_000_000} MB. Make room, then run upgrade again. Nothing was "
                "changed."
            )
        return "passed"

    def pending(self):
        """The migrations that are not applied, as their names."""
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        unknown = set(executor.loader.applied_migrations) - set(executor.loader.disk_migrations)
        ours = sorted(each for each in unknown if each[0] in executor.loader.migrated_apps)
        if ours:
            app, name = ours[-1]
            raise CommandError(
                f"The database was made by a newer version (migration {app} {name}). Install that "
                "version again, or restore a backup made with this one. Nothing was changed."
            )
        return [f"{migration.app_label} {migration.name}" for migration, _backwards in plan]

    def back_up_and_rehearse(self):
        if not connection.introspection.table_names() or not holds_a_record():
            return "no record yet"
        try:
            seal = own_seal()
            made = make(settings.BACKUP_DIR, seal=seal)
        except (NoKey, Busy, OSError, DatabaseError) as error:
            raise CommandError(
                f"The backup could not be made: {error} Nothing was changed. Correct this, then "
                "run upgrade again."
            ) from error
        try:
            with standing_again(made, seal) as (_manifest, alias):
                note_result(made, passed=True, why="", at=timezone.now())
                migrate_there(alias)
        except (Damaged, Newer) as error:
            note_result(made, passed=False, why=str(error), at=timezone.now())
            raise CommandError(
                f"The backup {made.name} does not pass its check: {error} Nothing was changed."
            ) from error
        except Exception as error:
            raise CommandError(
                f"The rehearsal of the migrations failed: {_first_line(error)} "
                "Nothing was changed: put the old version of the program back, and it runs as "
                f"before. Send this message to who wrote the new one. The backup is {made}."
            ) from error
        self.backup = made
        return f"PASS {made.name}"

    def migrate(self, changes):
        try:
            call_command("migrate", interactive=False, verbosity=0)
        except Exception as error:
            raise CommandError(
                f"{_first_line(error)} Each migration is applied wholly or not at all. "
                f"{self._way_back()}"
            ) from error
        return f"{len(changes)} applied" if changes else "nothing to do"

    def collect(self):
        try:
            # What the old version serves stays there, under its own names.
            call_command("collectstatic", interactive=False, verbosity=0, stdout=io.StringIO())
        except (OSError, ValueError) as error:
            raise CommandError(
                f"The static files cannot be written below {settings.STATIC_ROOT}: {error}. Make "
                f"room or give this user the right, then run upgrade again. {self._way_back()}"
            ) from error

    def search(self):
        try:
            return f"{sum(rebuild().values())} entries"
        except (OSError, DatabaseError) as error:
            raise CommandError(
                f"The index of the search was not rebuilt: {_first_line(error)} The site works "
                "with the one it had. Run `manage.py rebuild_search` when this is corrected."
            ) from error

    def ready(self):
        if failures := readiness():
            reasons = " ".join(failures.values())
            raise CommandError(f"The site would not be ready: {reasons} {self._way_back()}")
        return "yes"

    def _way_back(self):
        if self.backup is None:
            return "Correct this, then run upgrade again."
        return (
            "Correct this and run upgrade again; or go back: install the old version and run "
            f"`manage.py restore {self.backup.name} --replace`."
        )


@contextlib.contextmanager
def alone():
    """Keep a second upgrade out while the block runs. Raises CommandError."""
    require_writable(settings.VAR_DIR)
    with (settings.VAR_DIR / ".upgrade.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CommandError("Another upgrade is running; wait for its end.") from error
        yield


def _database_size():
    """Bytes of the database on this machine's disk; 0 where it lies elsewhere."""
    if connection.vendor != "sqlite":
        return 0
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        pages = cursor.fetchone()[0]
        cursor.execute("PRAGMA page_size")
        return pages * cursor.fetchone()[0]


def _first_line(error):
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return f"{type(error).__name__}: {lines[0].rstrip('.')}."
