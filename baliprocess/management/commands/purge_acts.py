"""`manage.py purge_acts [--dry-run]`: what was deleted long ago becomes final.

`manage.py retain` does it too, with all else that has been kept for its time.
"""

from django.core.management.base import BaseCommand

from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.purging import purge


class Command(BaseCommand):
    help = (
        f"Make deletions older than {UNDO_DAYS} days final and delete the files that went with "
        "them. To be run once a day, unless `retain` is; to run it more often is harmless."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Only say what would be done.")

    def handle(self, *, dry_run, **options):
        purged = purge(dry=dry_run)
        would = "would be " if dry_run else ""
        for name in purged.files:
            self.stdout.write(f"{name}: {would}deleted")
        self.stdout.write(
            f"{purged.acts} deletion{'' if purged.acts == 1 else 's'} {would}made final, "
            f"{len(purged.files)} file{'' if len(purged.files) == 1 else 's'} {would}deleted."
        )
