"""Times of the day as people write them, in English, Indonesian, Vietnamese and French.

This module is a leaf: it imports nothing of the project.
"""

import datetime as dt
import re

from django.utils.translation import gettext_lazy as _

_ZONE = r"(?:\s?(?:WIB|WITA|WIT|GMT|UTC|ICT|hrs|hours|hr|H|uhr|local time|LT|l\.t\.)\b\.?)?"
_HALF = (
    r"(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|noon\b|midday\b|midnight\b|sáng|trưa|chiều|tối|"
    r"pagi|siang|sore|malam)"
)
#: One time: 09:00, 9.00, 9h00, 9 h, 0900 hrs, 9am, 9.30 p.m., 8 giờ 30, noon.
TIME = (
    r"(?:(?:(?P<{0}h>[01]?\d|2[0-4])(?:[:.：]|\s?(?:h|H|giờ|g)\s?)(?P<{0}m>[0-5]\d)(?![\d])"
    r"|(?P<{0}hh>[01]\d|2[0-4])(?P<{0}mm>[0-5]\d)(?!\d)"
    r"|(?P<{0}o>[01]?\d|2[0-4])\s?(?:h|H|giờ)(?![^\W_])"
    r"|(?P<{0}b>1[0-2]|0?\d)(?=\s?[ap]\.?\s?m\b))"
    rf"(?:\s?(?P<{{0}}half>{_HALF}))?{_ZONE}"
    r"|(?P<{0}word>(?:12\s)?(?:noon|midday|midnight)\b))"
)
_ONE = re.compile(rf"(?:at|pukul|jam|à|lúc|kl\.?)?\s*{TIME.format('a')}", re.IGNORECASE)
_BARE = re.compile(r"(?:[01]?\d|2[0-4])")
_AFTERNOON = ("p", "chiều", "tối", "sore", "malam")
_NIGHT = ("midnight",)

NOT_A_TIME = _("“{}” is not a time. Write it like 09:30, 9.30 or 9am.")


def read_time(text):
    """The time of day that `text` as a whole writes: "9am", "9.30", "0930 hrs", "14h", "9".

    Raises ValueError with a sentence for the person who typed it.
    """
    text = " ".join(text.split())
    if _BARE.fullmatch(text):
        return _clock(int(text), 0, "", text)
    if seconds := re.fullmatch(r"(\d{1,2}:\d\d):\d\d(?:\.\d+)?", text):
        return read_time(seconds[1])
    match = _ONE.fullmatch(text)
    if match is None:
        raise ValueError(NOT_A_TIME.format(text))
    return time_in(match, "a")


def time_in(match, name):
    """The time that the groups `name` of a match of TIME hold. Raises ValueError for none."""
    groups = match.groupdict()
    half = " ".join((groups[f"{name}half"] or "").lower().replace(".", "").split())
    if word := groups[f"{name}word"]:
        return dt.time(0 if "midnight" in word.lower() else 12)
    hour = next(int(groups[name + each]) for each in ("h", "hh", "o", "b") if groups[name + each])
    minute = int(groups[f"{name}m"] or groups[f"{name}mm"] or 0)
    return _clock(hour, minute, half, match[0])


def has_half(match, name):
    """Whether the match says which half of the day is meant, or counts to 24 anyhow."""
    groups = match.groupdict()
    return bool(groups[f"{name}half"] or groups[f"{name}word"])


def _clock(hour, minute, half, text):
    if hour == 24 and minute == 0:
        hour = 0
    if half:
        if half.startswith(_AFTERNOON) and hour < 12:
            hour += 12
        elif half.replace(" ", "") == "am" and hour == 12:
            hour = 0
        elif half == "siang" and 1 <= hour <= 4:
            hour += 12
        elif half in _NIGHT:
            hour = 0
    try:
        return dt.time(hour, minute)
    except ValueError:
        raise ValueError(NOT_A_TIME.format(text)) from None
