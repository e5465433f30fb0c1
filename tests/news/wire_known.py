"""The record's members, meetings and outlets as the reader takes them, read from its files."""

import csv
import datetime as dt
from functools import cache
from pathlib import Path

from baliprocess.record.naming import other_names
from news.known import FORUM, IN_REPORTS, SERIES_WORDS
from news.wire import Known, KnownMeeting

RECORD = Path(__file__).resolve().parent.parent.parent / "record"
RANKS = {"ministerial": 3, "senior-officials": 2, "technical": 1}


def _rows(name):
    with (RECORD / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _names():
    for row in _rows("members"):
        aliases = [alias for alias in row["aliases"].split(";") if alias]
        yield row["slug"], row["name"], "official", "", False
        organisation = row["kind"] == "organisation"
        for name in other_names(row["name"], row["short_name"], aliases, organisation=organisation):
            yield row["slug"], name.text, name.kind, "", name.match_case
    for row in _rows("names"):
        match_case = row["match_case"] == "yes"
        yield row["member_slug"], row["text"], row["kind"], row["language"], match_case
    yield from IN_REPORTS


def _meetings():
    levels = {row["slug"]: RANKS[row["level"]] for row in _rows("series_details")}
    levels["government-business-forum"] = 1
    details = {row["slug"]: row for row in _rows("meeting_details")}
    for row in _rows("meetings"):
        dates = row["start_date"], row["end_date"]
        # A row with dates of its own tells them less exactly.
        inexact = row["slug"] in details and details[row["slug"]]["start_date"]
        if inexact or not all(dates):
            dates = None, None
        starts_on, ends_on = (dt.date.fromisoformat(date) if date else None for date in dates)
        yield KnownMeeting(
            key=row["slug"],
            numbers=((row["series"], int(row["number"]) if row["number"] else None),),
            title=row["title"] if row["series"] in {"workshop", "special-event"} else "",
            city=row["city"],
            country=row["country_slug"],
            starts_on=starts_on,
            ends_on=ends_on,
            rank=levels[row["series"]],
        )


def _series():
    for row in _rows("series"):
        yield row["slug"], (row["name"],)
        for line in SERIES_WORDS.get(row["slug"], "").splitlines():
            for words in filter(None, map(str.strip, line.split("|"))):
                yield row["slug"], tuple(words.split("+"))


@cache
def known():
    """The Known of the record's files."""
    return Known(
        names=tuple(_names()),
        meetings=tuple(_meetings()),
        series=tuple(_series()),
        outlets=tuple((row["name"], row["kind"]) for row in _rows("outlets")),
        forum=FORUM,
    )
