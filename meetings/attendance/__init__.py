"""Who attended, read from what was pasted. PURE: text in, frozen results out; knows no database."""

from .apart import Line
from .delegates import Delegates, read_delegates
from .entries import Person
from .lexicon import Lexicon, Name
from .reading import LIMIT, read_attendance
from .results import Ambiguous, Attendance, Find, Mention, OtherBody, Unknown

__all__ = [
    "LIMIT",
    "Ambiguous",
    "Attendance",
    "Delegates",
    "Find",
    "Lexicon",
    "Line",
    "Mention",
    "Name",
    "OtherBody",
    "Person",
    "Unknown",
    "read_attendance",
    "read_delegates",
]
