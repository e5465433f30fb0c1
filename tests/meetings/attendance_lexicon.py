"""The names of the public record for the tests of readers, without a database."""

import csv
import functools
from pathlib import Path

from meetings.attendance import Lexicon, Name

RECORD = Path(__file__).resolve().parent.parent.parent / "record"


def _rows(file):
    with (RECORD / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


@functools.cache
def lexicon():
    """The names of all members and groups, read from the files of the record."""
    names, bodies = [Name("bali-process", "Bali Process", "process")], set()
    for row in _rows("members.csv"):
        if row["kind"] == "organisation":
            bodies.add(row["slug"])
        written = [row["name"], row["short_name"], *row["aliases"].split(";")]
        texts = dict.fromkeys(filter(None, map(str.strip, written)))
        names += [Name(row["slug"], text, body=row["slug"] in bodies) for text in texts]
    names += [
        Name(
            row["member_slug"],
            row["text"],
            row["kind"],
            row["language"],
            row["match_case"] == "yes",
            body=row["member_slug"] in bodies,
        )
        for row in _rows("names.csv")
    ]
    for row in _rows("groups.csv"):
        short = row["short_name"] if len(row["short_name"]) > 2 else row["name"]
        names += [Name(row["slug"], text, "group") for text in {row["name"], short}]
    return Lexicon(names)
