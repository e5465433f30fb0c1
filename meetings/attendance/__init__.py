"""Who attended, read from what was pasted. PURE: text in, frozen results out; knows no database."""

from .lexicon import Lexicon, Name
from .reading import LIMIT, read_attendance
from .results import Ambiguous, Attendance, Find, Mention, OtherBody, Unknown

__all__ = [
    "LIMIT",
    "Ambiguous",
    "Attendance",
    "Find",
    "Lexicon",
    "Mention",
    "Name",
    "OtherBody",
    "Unknown",
    "read_attendance",
]
