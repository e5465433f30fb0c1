"""Which number a meeting has: "14th", "fourteenth", "ke-14", "14e", "lần thứ 14", "SOM 14", "V"."""

import re
from dataclasses import dataclass

# One language a line, from the first on.
_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas \
kedua_belas ketiga_belas keempat_belas kelima_belas keenam_belas ketujuh_belas kedelapan_belas \
kesembilan_belas kedua_puluh
première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième \
onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième \
dix-neuvième vingtième
"""
_NUMBER_OF = {
    word.replace("_", " "): number
    for words in _WORDS.strip().splitlines()
    for number, word in enumerate(words.split(), 1)
} | {"premier": 1, "seconde": 2, "keduabelas": 12, "keempatbelas": 14}
# "ke dua" and "ke-dua" are misprints of "kedua".
_NUMBER_OF |= {
    f"ke{mark}{word.removeprefix('ke')}": number
    for word, number in _NUMBER_OF.items()
    if word.startswith("ke") and " " not in word
    for mark in " -"
}
_VIETNAMESE = (
    "nhất hai ba tư năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm "
    "mười_sáu mười_bảy mười_tám mười_chín hai_mươi"
)
_VIETNAMESE_OF = {
    word.replace("_", " "): number for number, word in enumerate(_VIETNAMESE.split(), 1)
}
_ROMAN_OF = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18,
    "XIX": 19, "XX": 20,
}  # fmt: skip


def _any_of(words):
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_ORDINAL = re.compile(
    rf"(?<![^\W_])(?:(?P<figure>\d{{1,2}})\s?(?:st|nd|rd|th|e|è|ème|re|ère|er)(?![^\W_])"
    rf"|ke\s?-?\s?(?P<ke>\d{{1,2}})(?!\d)"
    rf"|(?:lần\s)?thứ\s(?P<thu>\d{{1,2}}(?!\d)|(?:{_any_of(_VIETNAMESE_OF)})(?![^\W_]))"
    rf"|lần\s(?P<lan>\d{{1,2}})(?!\d)"
    rf"|(?P<word>{_any_of(_NUMBER_OF)})(?![^\W_]))",
    re.IGNORECASE,
)
#: Behind the short name of a series: "AHG SOM 14", "BRMC V".
BEHIND = re.compile(
    rf"(?:[\s-]{{1,2}}(?P<figure>\d{{1,2}})(?![\d/.:-]\d|\d)"
    rf"|\)?[\s-]{{1,2}}(?P<roman>{_any_of(_ROMAN_OF)})(?![^\W_]))"
)
_WHOSE = re.compile(r"\b(?:its|their|our|his|her|very|at)\s$", re.IGNORECASE)
_DAYS = re.compile(r"\b(?:hari|tahun|kali|sesi|tahap|negara)\s$", re.IGNORECASE)
_SINCE = re.compile(r"\s(?:[\w-]{1,20}\s){1,4}since\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ordinal:
    number: int
    start: int
    end: int


def ordinals(text):
    """Every ordinal in `text`, in order. Weekdays ("thứ Ba") are none."""
    found = []
    for match in _ORDINAL.finditer(text):
        number = _number(match)
        if number and not _is_weekday(text, match) and not _counts_otherwise(text, match):
            found.append(Ordinal(number, match.start(), match.end()))
    return found


def _number(match):
    for group in ("figure", "ke", "lan"):
        if match[group]:
            return int(match[group])
    if match["thu"]:
        thu = match["thu"].lower()
        return int(thu) if thu.isdecimal() else _VIETNAMESE_OF[thu]
    return _NUMBER_OF[match["word"].lower()]


def _is_weekday(text, match):
    return (
        bool(match["thu"])
        and not match[0].lower().startswith("lần")
        and (not match["thu"].isdecimal())
    )


def _counts_otherwise(text, match):
    """Whether an ordinal counts something else: "its first talks since 2018", "hari kedua"."""
    if match["word"] and _DAYS.search(text[max(0, match.start() - 10) : match.start()]):
        return True
    if match[0].lower() != "first":
        return False
    before, after = (
        text[max(0, match.start() - 8) : match.start()],
        text[match.end() : match.end() + 60],
    )
    return bool(_WHOSE.search(before) or _SINCE.match(after))


def number_behind(text, end):
    """The number right behind the short name of a series, and where it ends, or None."""
    match = BEHIND.match(text, end)
    if not match or "\n" in match[0]:
        # The next line begins with a word of its own: "… MEETING", "I will co-chair …".
        return None
    number = int(match["figure"]) if match["figure"] else _ROMAN_OF[match["roman"]]
    return (number, match.end()) if number else None
