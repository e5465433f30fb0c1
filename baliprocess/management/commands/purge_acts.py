"""`manage.py purge_acts [--dry-run]`: what was deleted becomes final, what was done with goes."""

from django.core.management.base import BaseCommand

from baliprocess import open_forms, saving
from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.purging import purge
from meetings.models import unknown_name


class Command(BaseCommand):
    help = (
        f"Make deletions older than {UNDO_DAYS} days final and delete the files that went with "
        f"them. Forget forms sent more than {saving.SUBMISSION_DAYS} days ago, notes nobody read "
        f"for {saving.NOTICE_DAYS}, and pasted names settled, {unknown_name.KEPT_DAYS} days after "
        "they came. To be run once a day; to run it more often is harmless."
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
        forms, notes = saving.purge(dry=dry_run)
        names = unknown_name.purge(dry=dry_run)
        if not dry_run:
            open_forms.purge()
        if not forms + notes + names:
            return
        counts = [
            f"{number} {noun}{'' if number == 1 else 's'}"
            for number, noun in ((forms, "sent form"), (notes, "note"), (names, "settled name"))
        ]
        self.stdout.write(f"{', '.join(counts)} {would}forgotten.")
