"""Reads from standard input who attended, and prints what the desk would suggest."""

import codecs
import json
import sys

from django.core.management.base import BaseCommand, CommandError

from meetings.attendance import read_attendance
from meetings.lexicon import member_lexicon
from members.recorded import require_members


class Command(BaseCommand):
    help = (
        "Reads one text (a sentence, a list, a table) from standard input and prints whom it names "
        "as attending or absent, and in which capacity. A member that is named where it may have "
        "come, though nothing says so, is among the ambiguous, as its only candidate. Nothing is "
        "written to the database."
    )

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="print JSON instead of a table")

    def handle(self, *, json, **options):
        require_members()
        reading = read_attendance(decoded(sys.stdin.buffer.read()), member_lexicon())
        self.stdout.write(as_json(reading) if json else as_table(reading))
        if reading.refused:
            raise CommandError(reading.refused)


def decoded(data):
    """`data` as text: UTF-8, UTF-16 with a mark of it, else the code page of Western Windows."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def as_json(reading):
    """`reading` as JSON; what the text does not state is null."""
    return json.dumps(
        {
            "found": [
                {
                    "member": find.member,
                    "capacity": find.capacity,
                    "presence": find.presence,
                    "text": find.text,
                    "start": find.start,
                    "end": find.end,
                    "hosted": find.hosted,
                    "misprint": find.misprint,
                    "reason": find.reason,
                }
                for find in reading.found
            ],
            "other_bodies": [
                _named(body) | {"group": body.group, "acronym": body.acronym or None}
                for body in reading.other_bodies
            ],
            "ambiguous": [
                _named(name) | {"candidates": list(name.candidates)} for name in reading.ambiguous
            ],
            "unknown": [_named(name) | {"country": name.country} for name in reading.unknown],
            "mentioned": [
                {"member": name.member, "text": name.text, "reason": name.reason}
                for name in reading.mentioned
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


def _named(named):
    return {
        "text": named.text,
        "capacity": named.capacity,
        "presence": named.presence,
        "start": named.start,
        "end": named.end,
        "reason": named.reason,
    }


def as_table(reading):
    """`reading` as lines for a terminal, one name a line, under headings."""
    groups = (
        ("Found", reading.found, lambda find: find.member),
        ("Other bodies", reading.other_bodies, lambda body: body.group or ""),
        ("Ambiguous", reading.ambiguous, lambda name: " or ".join(name.candidates)),
        ("Unknown", reading.unknown, lambda name: "a country" if name.country else ""),
        ("Only mentioned", reading.mentioned, lambda name: name.member),
    )
    lines = []
    for title, named, key in groups:
        if named:
            lines += ["", title, *_aligned([_cells(each, key(each)) for each in named])]
    return "\n".join(lines[1:]) or "The text names nobody."


def _cells(named, key):
    told = [getattr(named, "presence", None), getattr(named, "capacity", None)]
    # What was pasted may hold line ends and control characters; a table holds one line a name.
    text = " ".join("".join(c if c.isprintable() else " " for c in named.text).split())
    return [text, key, ", ".join(filter(None, told)), named.reason]


def _aligned(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  " + "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
