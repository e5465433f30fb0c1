"""`manage.py restore NAME`: put a backup back, all of it or nothing."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from baliprocess.backup.checking import Newer
from baliprocess.backup.making import Busy, make
from baliprocess.backup.restoring import NotEmpty, holds_a_record, restore
from baliprocess.backup.sealing import Damaged, NoKey, own_seal
from baliprocess.not_again import Unreadable


class Command(BaseCommand):
    help = "Put a backup back into the database and the storage of files."

    def add_arguments(self, parser):
        parser.add_argument(
            "name", help="the name of the backup's folder, as `backup --list` shows"
        )
        parser.add_argument("--folder", type=Path, default=settings.BACKUP_DIR)
        parser.add_argument(
            "--replace",
            action="store_true",
            help="the record that is there may go; a backup of it is made first",
        )

        parser.add_argument(
            "--not-again",
            type=Path,
            metavar="FILE",
            help="a further register of who was erased, saved from elsewhere: not-again.jsonl",
        )

    def handle(self, *, name, folder, replace, not_again, **options):
        made = folder / Path(name).name
        if not made.is_dir():
            raise CommandError(f"There is no backup {made.name} in {folder}.")
        try:
            seal = own_seal()
            if replace and holds_a_record():
                before = make(folder, seal=seal)
                self.stdout.write(f"  What was there is kept in {before}")
            restored = restore(made, seal=seal, replace=replace, more=not_again)
        except NotEmpty as error:
            raise CommandError(
                f"{error} Nothing was changed. To replace it, run this again with --replace; "
                "a backup of it is made first."
            ) from error
        except (Damaged, Newer, NoKey, Busy, Unreadable) as error:
            raise CommandError(f"Nothing was changed. {error}") from error
        except (OSError, DatabaseError) as error:
            raise CommandError(f"Nothing in the record was changed: {error}") from error
        manifest = restored.manifest
        rows = sum(told["rows"] for told in manifest.tables.values())
        self.stdout.write(
            self.style.SUCCESS(
                f"  Restored {made.name}: {rows:,} rows and {len(manifest.files):,} files, each "
                "compared. Restart the site, and sign in again."
            )
        )
        for line in lines_about(restored):
            self.stdout.write(f"  {line}")
        for problem in restored.problems:
            self.stderr.write(f"  Look at this: {problem}")


def lines_about(restored):
    """What was done again because it had been done since the backup, a line each."""
    done = (
        (restored.people, "people erased since were erased again"),
        (restored.photos, "photos taken down since were taken down again"),
        (restored.accounts, "accounts lost again what they had lost since"),
        (
            restored.passwords,
            "accounts whose password was changed since need a new one (`manage.py invite NAME`)",
        ),
    )
    return [f"{words}: {number:,}" for number, words in done if number]
