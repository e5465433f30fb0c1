"""`manage.py move_to_postgres --to postgres://…`: the whole database to PostgreSQL, proved."""

import os
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from baliprocess.backup.moving import Misfits, NotMoved, compare, move
from baliprocess.environment import Environment, masked


class Command(BaseCommand):
    help = (
        "Carries everything in the database over to an empty PostgreSQL, in one transaction, and "
        "compares every row before it is kept. The database that is in use is only read, and "
        "can be begun from again whenever this was interrupted. Stop the site meanwhile, or let "
        "it run: pages go on, saving waits and then says so. Files stay where they are."
    )

    def add_arguments(self, parser):
        where = parser.add_mutually_exclusive_group(required=True)
        where.add_argument("--to", help="postgres://user:password@host/name, an empty database")
        where.add_argument(
            "--to-file", help="a file with that address, which then nobody sees among processes"
        )
        parser.add_argument(
            "--check", action="store_true", help="only compare the two; nothing is written"
        )

    def handle(self, *, to, to_file, check, verbosity, **options):
        entry = self.entry(to, to_file)
        say = self.stdout.write if verbosity else lambda _text: None
        try:
            if check:
                compared, entries = compare(entry), None
            else:
                compared, entries = move(entry, say=lambda text: say(f"  {text} …"))
        except Misfits as error:
            for each in error.shown:
                self.stderr.write(f"  {each}")
            rest = f" and {error.more:,} more" if error.more else ""
            raise CommandError(
                f"Nothing was written. PostgreSQL would refuse the {len(error.shown)} values "
                f"above{rest}. Correct them in the admin, then run this again."
            ) from error
        except NotMoved as error:
            raise CommandError(f"Nothing was written. {error}") from error
        except (DatabaseError, OSError) as error:
            raise CommandError(f"Nothing was kept: {str(error).strip()}") from error
        self.show(compared)
        self.finish(compared, entries, to or f"the address in {to_file}")

    def entry(self, to, to_file):
        """The entry of `DATABASES` for the address that was given. Raises CommandError."""
        if to_file:
            try:
                to = Path(to_file).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                raise CommandError(f"{to_file} cannot be read.") from error
        reader = Environment({"DATABASE_URL": to})
        entry = reader.database("DATABASE_URL", default="")
        if reader.problems or not entry["ENGINE"].endswith("postgresql"):
            told = [each for each in reader.problems if "packages" in each]
            raise CommandError(
                told[0] if told else "--to must be postgres://user:password@host/name."
            )
        return entry

    def show(self, compared):
        width = max(len(each.table) for each in compared)
        here, there = "rows here", "rows there"
        self.stdout.write(f"\n  {'table':{width}}  {here:>11}  {there:>11}  SHA-256 here  there")
        for each in compared:
            counts = f"{each.here[0]:>11,}  {each.there[0]:>11,}"
            sums = f"{each.here[1][:12]}  {each.there[1][:12]}"
            told = "PASS" if each.same else "FAIL"
            self.stdout.write(f"  {each.table:{width}}  {counts}  {sums}  {told}")

    def finish(self, compared, entries, to):
        rows = sum(each.here[0] for each in compared)
        wrong = [each.table for each in compared if not each.same]
        if wrong:
            raise CommandError(f"FAIL: {len(wrong)} of {len(compared)} tables differ.")
        self.stdout.write(
            self.style.SUCCESS(f"\n  PASS: {rows:,} rows in {len(compared)} tables are the same.")
        )
        if entries is None:
            return
        where = masked(to) if "://" in to else to
        kept = "" if os.environ.get("SITE_SECRET_KEY") else ", and the same var/secret-key"
        self.stdout.write(
            f"  The search was made anew: {entries:,} entries.\n"
            f"  Now set DATABASE_URL to {where} in the environment of the site, keep the "
            f"other variables as they are{kept}, and restart. What is saved before that is saved "
            "in the old database only.\n"
            "  The old database was not changed: keep it until the first backup of the new one "
            "says PASS."
        )
