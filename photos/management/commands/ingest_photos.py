"""`manage.py ingest_photos ALBUM FILE…`: the photos of a folder into an album."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from photos.ingest import Duplicate, Duplicates, Refused, ingest
from photos.inspection import read_bytes
from photos.management.progress import Bar
from photos.models import Album


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
        progress = Bar(self.stderr)
        outcomes, stopped = {"taken": 0, "skipped": [], "refused": []}, ""
        for number, path in enumerate(files, start=1):
            try:
                take(path, found, choice, outcomes)
            except OSError as problem:
                # The place for the files fails, not this file: it would fail the others as well.
                stopped = f"{path}: {_reason(problem)}"
                progress.clear()
                break
            progress(number, len(files))
        self.report(outcomes, stopped)

    def report(self, outcomes, stopped):
        skipped, refused = outcomes["skipped"], outcomes["refused"]
        for line in skipped:
            self.stdout.write(f"skipped {line}")
        for line in refused:
            self.stderr.write(f"refused {line}")
        self.stdout.write(
            f"{outcomes['taken']} taken, {len(skipped)} skipped, {len(refused)} refused."
        )
        if stopped:
            raise CommandError(
                f"Stopped at {stopped.rstrip('.')}. Run the same again later: what was taken is "
                "skipped then."
            )
        if refused:
            raise CommandError("Not every file could be taken; the others are in the album.")


def take(path, album, duplicates, outcomes):
    """Take the file at `path`, and note what became of it. Raises OSError if it cannot be kept."""
    try:
        data = read_bytes(path)
    except (Refused, OSError) as problem:
        outcomes["refused"].append(f"{path}: {_reason(problem)}")
        return
    try:
        ingest(data, album=album, name=path.name, duplicates=duplicates)
    except Duplicate as duplicate:
        outcomes["skipped"].append(f"{path}: the {duplicate.same} is photo {duplicate.photo.pk}")
    except Refused as problem:
        outcomes["refused"].append(f"{path}: {problem}")
    else:
        outcomes["taken"] += 1


def _reason(problem):
    if isinstance(problem, OSError):
        return problem.strerror or "The file cannot be read."
    return str(problem)
