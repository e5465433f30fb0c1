"""`manage.py check_photos [--mend]`: do rows and files of the picture library belong together?"""

from django.core.management.base import BaseCommand, CommandError

from baliprocess.files import StorageDown
from photos.check import check, mend
from photos.management.progress import Bar


class Command(BaseCommand):
    help = "Find photos without files and files without photos; with --mend, mend what can be."

    def add_arguments(self, parser):
        parser.add_argument(
            "--mend",
            action="store_true",
            dest="mending",
            help="Make missing pictures again from the originals, and delete files nobody owns "
            "that are older than an hour.",
        )

    def handle(self, *, mending: bool, **options):
        try:
            self.look(mending)
        except StorageDown as problem:
            raise CommandError(f"{problem} Nothing more was changed; try again later.") from problem

    def look(self, mending):
        report = check()
        for photo in report.lost:
            self.stdout.write(f"photo {photo.pk}: the original {photo.original.name} is missing")
        for photo in report.incomplete:
            self.stdout.write(f"photo {photo.pk}: pictures made from it are missing")
        for name in report.orphans:
            self.stdout.write(f"{name}: belongs to no photo")
        if not report:
            self.stdout.write("Every photo has its files and every file its photo.")
            return
        if not mending:
            raise CommandError("Run it again with --mend to mend what can be mended.")
        mend(report, progress=Bar(self.stderr))
        for photo, reason in report.unmended.items():
            self.stderr.write(f"photo {photo.pk}: not mended. {reason}")
        if report.unmended:
            raise CommandError("Not everything could be mended.")
        self.stdout.write("Mended.")
