"""Brings the public record from its CSV files into the database. Twice is harmless."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from baliprocess.changes import gathered
from baliprocess.record.loading import Loader
from baliprocess.record.nouns import COLUMNS, NOUNS
from baliprocess.record.reading import Tables, UnreadableError
from baliprocess.record.report import Report


class Command(BaseCommand):
    help = (
        "Loads the public record (CSV files) in one transaction and reports what was inserted, "
        "changed, unchanged, kept and refused. What was edited by hand since the last load is "
        "kept. If a row is refused, nothing is written."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "record",
            help="where the CSV files are (default: the record that comes with the site)",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="report what would happen, write nothing"
        )
        parser.add_argument(
            "--overwrite",
            action="store_true",
            help="let the record win over edits and deletions made by hand",
        )
        parser.add_argument(
            "--only",
            action="append",
            choices=[noun.name for noun in NOUNS],
            metavar="NOUN",
            help="load one kind of row only (may be repeated): %(choices)s",
        )
        parser.add_argument(
            "--skip-refused",
            action="store_true",
            help="write the good rows although others are refused",
        )

    def handle(self, *, folder, dry_run, overwrite, only, skip_refused, verbosity, **options):
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}.")
        nouns = [noun for noun in NOUNS if not only or noun.name in only]
        tables, report = Tables(folder, COLUMNS), Report()
        try:
            tables.read(sorted({file for noun in nouns for file in noun.files}))
            with gathered():
                loader = Loader(tables, NOUNS, report, overwrite=overwrite)
                for noun in nouns:
                    loader.load(noun)
                refused = report.total("refused")
                written = not dry_run and (skip_refused or not refused)
                transaction.set_rollback(not written)
        except UnreadableError as error:
            raise CommandError(f"Nothing was written.\n{error}") from None
        if verbosity:
            lines = [*report.table(), *report.details(everything=verbosity > 1)]
            self.stdout.write("\n".join(lines))
        if refused and not skip_refused:
            word = "row was" if refused == 1 else "rows were"
            raise CommandError(f"{refused} {word} refused; nothing was written.")
        if verbosity:
            self.stdout.write("Dry run: nothing was written." if dry_run else "The record is in.")
