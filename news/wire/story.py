"""What a wire text was read as. Every part carries the words it came from."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A passage of the text as it was handed in: `original[start:end] == text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stated:
    """What the text states, in the form to record, and the words that state it."""

    value: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class StatedDate:
    """The day of the report, as far as it is stated.

    `first` is the first day of the time that `precision` (day, month or year) leaves open.
    `time` is local to `zone`, an abbreviation or offset as printed ("WIB"), or None.
    """

    first: dt.date
    precision: str
    words: tuple[Words, ...]
    time: dt.time | None = None
    zone: str = ""

    @property
    def value(self):
        """ISO 8601, cut to what is known: "2019-07-23", "2019-07" or "2019"."""
        return self.first.isoformat()[: {"day": 10, "month": 7, "year": 4}[self.precision]]


@dataclass(frozen=True, slots=True)
class Mention:
    """A member or group that the text names, with every place that names it."""

    key: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a meeting may be meant: what speaks for or against it, and how much."""

    text: str
    weight: float
    words: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known meeting that the text may be about."""

    key: str
    score: float
    reasons: tuple[Reason, ...]
    is_numbered: bool = False  # the text gives its number


@dataclass(frozen=True, slots=True)
class Figure:
    """A number the text states about a meeting; the values are those of StatedFigure."""

    measure: str
    qualifier: str
    value: int
    kind: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """A meeting of the record. `numbers` are its (series key, number or None) pairs.

    `rank` says which of two meetings held back to back is the main one: higher is more.
    `title` is a name of its own, or "".
    """

    key: str
    numbers: tuple[tuple[str, int | None], ...]
    title: str = ""
    city: str = ""
    country: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What the reader may recognise; every row is a plain tuple.

    `names`: (key, text, kind, language, match_case) of members and groups; `kind` is a value of
    MemberName.Kind, or "group". `meetings`: KnownMeeting. `series`: (key, phrases that must stand
    together). `outlets`: (name, kind). `places`: cities. `forum`: what the forum is called; a text
    that does not name it is about none of its meetings.
    """

    names: tuple = ()
    meetings: tuple[KnownMeeting, ...] = ()
    series: tuple = ()
    outlets: tuple = ()
    places: tuple[str, ...] = ()
    forum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One wire text, read. What the text does not state is None or empty."""

    language: str = ""
    headline: Stated | None = None
    date: StatedDate | None = None
    #: The days that a date in figures may mean, where nothing tells which ("3/4/2016").
    date_readings: tuple[StatedDate, ...] = ()
    place: Stated | None = None
    agency: Stated | None = None
    byline: Stated | None = None
    initials: Stated | None = None
    photo_credit: Stated | None = None
    caption: Stated | None = None
    members: tuple[Mention, ...] = ()
    meetings: tuple[Candidate, ...] = ()
    meeting: Candidate | None = None
    figures: tuple[Figure, ...] = ()
    paragraphs: tuple[Stated, ...] = ()

    @property
    def body(self):
        """The report itself: without headline, dateline, credits, stamps and sign-off."""
        return "\n\n".join(paragraph.value for paragraph in self.paragraphs)
