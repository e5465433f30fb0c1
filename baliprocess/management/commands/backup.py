"""`manage.py backup`: make a backup of the record and all files, and prove that it can be restored.

Nothing has to be stopped for it. Run it daily, and copy its folder to another place.
"""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.timesince import timesince

from baliprocess.backup.checking import Newer, check
from baliprocess.backup.making import Busy, make
from baliprocess.backup.manifest import backups, last_result, note_result, read_manifest
from baliprocess.backup.pruning import prune
from baliprocess.backup.sealing import Damaged, NoKey, own_seal
from baliprocess.not_again import Unreadable


class Command(BaseCommand):
    help = "Make a backup, restore it in a temporary place, compare, and say PASS or FAIL."

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=settings.BACKUP_DIR)
        parser.add_argument("--check", metavar="NAME", help="only check the backup of this name")
        parser.add_argument("--list", action="store_true", help="only list the backups there are")
        parser.add_argument("--keep-all", action="store_true", help="let no old backup go")

    def handle(self, *, folder, check, list, keep_all, **options):  # noqa: A002 - the option's name
        try:
            seal = own_seal()
        except NoKey as error:
            raise CommandError(f"SITE_BACKUP_KEY is of no use: {error}") from error
        if list:
            return self.list_all(folder)
        if check:
            made = folder / Path(check).name
        else:
            made = self.write(folder, seal)
        passed = self.prove(made, seal)
        if passed and not check and not keep_all:
            gone, files = prune(folder, seal=seal)
            if gone or files:
                self.stdout.write(f"  Let go: {gone} old backups, {files} files only they held")
        return None

    def write(self, folder, seal):
        try:
            made = make(folder, seal=seal)
        except (Busy, Unreadable) as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"The backup could not be written: {error}.") from error
        manifest = read_manifest(made)
        rows = sum(told["rows"] for told in manifest.tables.values())
        size = sum(told["size"] for told in manifest.files.values())
        self.stdout.write(
            f"  {made}\n  {rows:,} rows in {len(manifest.tables)} tables, "
            f"{len(manifest.files):,} files of {size / 1e6:,.1f} MB"
        )
        for name in manifest.missing:
            self.stderr.write(f"  The record names a file that is missing: {name}")
        return made

    def prove(self, made, seal):
        try:
            manifest = check(made, seal)
        except (Damaged, Newer) as error:
            if made.is_dir():
                note_result(made, passed=False, why=str(error), at=timezone.now())
            raise CommandError(f"FAIL {made.name}: {error}") from error
        note_result(made, passed=True, why="", at=timezone.now())
        age = timesince(manifest.moment)
        self.stdout.write(
            self.style.SUCCESS(f"  PASS {made.name}: made {age} ago, restored and compared")
        )
        return True

    def list_all(self, folder):
        for made in backups(folder):
            result = last_result(made)
            state = "not checked" if result is None else "PASS" if result["passed"] else "FAIL"
            try:
                age = f"{timesince(read_manifest(made).moment)} old"
            except Damaged as error:
                age = str(error)
            self.stdout.write(f"  {made.name}  {state}  {age}")
