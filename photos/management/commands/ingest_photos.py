"""`manage.py ingest_photos ALBUM FILE…`: the photos of a folder into an album."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from photos.ingest import Duplicate, Duplicates, Refused, ingest
from photos.models import Album

BAR = 30


class Command(BaseCommand):
    help = "Take photo files into an album, as drafts, the way the photo desk does."

    def add_arguments(self, parser):
        parser.add_argument("album", help="The slug of the album, the last part of its address.")
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--duplicates",
            choices=["skip", Duplicates.KEEP.value, Duplicates.REPLACE.value],
            default="skip",
            help="What to do with a picture that is in the library already (default: skip).",
        )

    def handle(self, *, album, files, duplicates, **options):
        found = Album.objects.filter(slug=album).first()
        if found is None:
            known = ", ".join(Album.objects.values_list("slug", flat=True)[:20]) or "none yet"
            raise CommandError(f"There is no album “{album}”. Albums: {known}.")
        choice = Duplicates.ASK if duplicates == "skip" else Duplicates(duplicates)
        taken, skipped, refused = 0, [], []
        for number, path in enumerate(files, start=1):
            try:
                ingest(path, album=found, duplicates=choice)
                taken += 1
            except Duplicate as duplicate:
                skipped.append(f"{path}: the {duplicate.same} is photo {duplicate.photo.pk}")
            except (Refused, OSError) as problem:
                refused.append(f"{path}: {_reason(problem)}")
            self.progress(number, len(files))
        for line in skipped:
            self.stdout.write(f"skipped {line}")
        for line in refused:
            self.stderr.write(f"refused {line}")
        self.stdout.write(f"{taken} taken, {len(skipped)} skipped, {len(refused)} refused.")
        if refused:
            raise CommandError("Not every file could be taken; the others are in the album.")

    def progress(self, done, total):
        """A bar on a terminal, nothing where the output is kept in a file."""
        if self.stderr.isatty():
            filled = BAR * done // total
            end = "\n" if done == total else ""
            sys.stderr.write(f"\r[{'#' * filled}{' ' * (BAR - filled)}] {done} of {total}{end}")
            sys.stderr.flush()


def _reason(problem):
    if isinstance(problem, OSError):
        return problem.strerror or "The file cannot be read."
    return str(problem)
