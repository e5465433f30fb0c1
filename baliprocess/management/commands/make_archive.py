"""Fills a database with an invented archive, to measure what the site costs at that size."""

import time

from django.core.management.base import BaseCommand, CommandError

from baliprocess.archive import Sizes, make_archive
from baliprocess.archive.making import AlreadyHeldError


class Command(BaseCommand):
    help = (
        "Fills a database with an invented archive, for measurements only: never where the true "
        "record is kept. The same sizes and seed give the same archive. No history is written, "
        "and the photographs have no files."
    )

    def add_arguments(self, parser):
        for name, default in (("meetings", 1_000), ("delegations", 20), ("news", 500)):
            parser.add_argument(f"--{name}", type=int, default=default)
        parser.add_argument("--photos", type=int, default=2_000)
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument(
            "--no-search", action="store_true", help="leave the index of the search as it is"
        )
        parser.add_argument(
            "--into-record",
            action="store_true",
            help="add to a database that holds meetings, news or photos already",
        )

    def handle(self, *, meetings, delegations, news, photos, seed, verbosity, **options):
        sizes = Sizes(meetings, delegations, news, photos)
        if min(meetings, delegations, news, photos) < 0 or meetings < 1:
            raise CommandError("Sizes are numbers from 0; there must be one meeting at least.")
        say = self.stdout.write if verbosity else lambda _text: None
        started = time.monotonic()
        try:
            make_archive(sizes, seed=seed, into_record=options["into_record"], say=say)
        except AlreadyHeldError:
            raise CommandError(
                "The database holds a record already. An invented archive belongs in a database "
                "of its own: name another in DATABASE_URL. Where the two may mix, say "
                "--into-record."
            ) from None
        if not options["no_search"]:
            from baliprocess.search.index import rebuild

            say(f"{sum(rebuild().values()):9,} entries of the search")
        say(f"Made in {time.monotonic() - started:.0f} s.")
