"""Read one wire text from standard input and print what the desk would suggest."""

import json as json_format
import sys

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from members.recorded import NONE
from news.known import known
from news.wire import LARGEST, Reader, TooLong, as_text, as_values, refuse_too_long


class Command(BaseCommand):
    help = (
        "Reads one wire text from standard input and prints what it states: headline, date, "
        "place, agency, byline, photo credit, members, meeting and figures."
    )

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="one JSON object, for programs")

    def handle(self, *, json, **options):
        try:
            text = _standard_input()
            refuse_too_long(text)
            story = Reader(known()).read(text)
        except TooLong as error:
            raise CommandError(str(error)) from None
        except DatabaseError:
            raise CommandError(NONE) from None
        if json:
            # ASCII, so that no encoding of a terminal or pipe can break it.
            self.stdout.write(json_format.dumps(as_values(story), indent=1))
        else:
            self.stdout.write(as_text(story))


def _standard_input():
    """The text on standard input, at most one byte more than a text may have.

    UTF-8; bytes that are none are read as Windows-1252, which is what old editors write.
    """
    data = sys.stdin.buffer.read(LARGEST + 1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The cut at the limit may go through a letter.
        cut = len(data) > LARGEST and error.start > LARGEST - 4
        return data.decode("utf-8" if cut else "cp1252", "replace")
