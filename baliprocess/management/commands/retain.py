"""`manage.py retain [--dry-run]`: deletes what has been kept long enough."""

from django.core.management.base import BaseCommand
from django.db import connection

from baliprocess.repeated import mend_all
from baliprocess.retention import retain
from baliprocess.shared_cache import forget_expired


class Command(BaseCommand):
    help = (
        "Delete what has been kept for its time: sessions, contact data, old entries of the audit "
        "trail, files of deleted records and more; docs/retention.md lists it. To be run once a "
        "day; to run it more often is harmless."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Only say what would be done.")

    def handle(self, *, dry_run, **options):
        counts, purged = retain(dry=dry_run)
        would = "would be " if dry_run else ""
        for rule, number in counts:
            self.stdout.write(f"{rule.name}: {number} {would}deleted")
        self.stdout.write(f"Expired counts: {forget_expired(dry=dry_run)} {would}deleted")
        self.stdout.write(
            f"Deleted records: {purged.acts} {would}made final, {len(purged.files)} files "
            f"{would}deleted"
        )
        if not dry_run:
            self.stdout.write(f"Repeated dates and places: {mend_all(connection)} put right")
