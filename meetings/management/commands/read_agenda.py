"""Reads an agenda or programme from standard input, and prints what the desk would suggest."""

import dataclasses
import json
import sys

from django.core.management.base import BaseCommand, CommandError

from baliprocess.dates import parse_partial
from meetings.programme import read_programme

from .read_attendance import decoded


class Command(BaseCommand):
    help = (
        "Reads one agenda or programme from standard input and prints its days, items and "
        "sessions. Nothing is written to the database."
    )

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
        parser.add_argument(
            "--starts-on", default="", help="the meeting's first day, as 2019-07-23: gives the year"
        )

    def handle(self, *, json, starts_on, **options):
        try:
            first = parse_partial(starts_on)[0] if starts_on else None
        except ValueError as error:
            raise CommandError(str(error)) from None
        read = read_programme(decoded(sys.stdin.buffer.read()), starts_on=first)
        self.stdout.write(as_json(read) if json else as_lines(read))
        if read.refused:
            raise CommandError(read.refused)


def as_json(read):
    """`read` as JSON; what the text does not state is null or empty."""
    values = dataclasses.asdict(read)
    del values["refused"]
    # ASCII, so that no encoding of a terminal or pipe can break it.
    return json.dumps(values, indent=1, default=_printed)


def _printed(value):
    text = value.isoformat()
    return text[:5] if ":" in text else text


def as_lines(read):
    """`read` as lines for a person."""
    lines = [f"Item {each.number or '–'}: {each.title}" for each in read.items]
    for each in read.sessions:
        times = "–".join(_printed(time) for time in (each.starts_at, each.ends_at) if time)
        told = [
            f"{each.held_on or 'no day'} {times or 'no time'} [{each.kind}] {each.title}",
            each.room,
            each.chair and f"chair: {each.chair}",
            each.items and f"items: {', '.join(each.items)}",
            each.speakers and f"speakers: {'; '.join(who.text for who in each.speakers)}",
        ]
        lines.append(" | ".join(filter(None, told)))
    lines += [f"Not understood: {each.text}" for each in read.unread]
    shown = ("".join(char if char.isprintable() else " " for char in line) for line in lines)
    return "\n".join(shown) or "The text names no item and no time."
