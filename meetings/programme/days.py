"""Which day a heading of a programme opens: by its date, its weekday or its number."""

import datetime as dt
import re
from dataclasses import dataclass

_MONTH_NAMES = """
january januari janvier jan
february februari pebruari février fevrier feb févr fév
march maret mars mar
april avril apr avr
may mei mai
june juni juin jun
july juli juillet jul juil
august agustus août aout aug agu agt
september septembre sep sept
october oktober octobre oct okt
november nopember novembre nov
december desember décembre decembre dec des déc
"""
_WEEKDAY_NAMES = """
monday mon senin lundi thứ_hai
tuesday tue tues selasa mardi thứ_ba
wednesday wed rabu mercredi thứ_tư
thursday thu thurs kamis jeudi thứ_năm
friday fri jumat jum'at jum’at vendredi thứ_sáu
saturday sat sabtu samedi thứ_bảy
sunday sun minggu ahad dimanche chủ_nhật
"""
_NUMBER_NAMES = """
one first pertama satu premier première nhất
two second kedua dua deuxième hai
three third ketiga tiga troisième ba
four fourth keempat empat quatrième tư
five fifth kelima lima cinquième năm
"""


def _numbered(table, first):
    return {
        name.replace("_", " "): number
        for number, line in enumerate(table.strip().splitlines(), first)
        for name in line.split()
    }


_MONTHS = _numbered(_MONTH_NAMES, 1)
_WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
_NUMBERS = _numbered(_NUMBER_NAMES, 1)


def _any_of(names):
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = rf"(?:(?P<weekday>{_any_of(_WEEKDAYS)})(?![^\W_])\.?\s?,?\s?(?:/\s?)?)"
_DATES = [
    rf"(?:ngày\s)?(?P<day>\d{{1,2}})\stháng\s(?P<number>\d{{1,2}})(?:\snăm\s{_YEAR})?",
    (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?(?:\sof)?[\s-]"
        rf"(?P<month>{_any_of(_MONTHS)})\b\.?(?:,?[\s-]{_YEAR})?"
    ),
    (
        rf"(?P<month>{_any_of(_MONTHS)})\b\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
        rf"(?:,?\s{_YEAR})?"
    ),
    rf"{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)",
    rf"(?P<day>\d{{1,2}})[/.](?P<number>\d{{1,2}})[/.]{_YEAR}",
]
_DATES = [
    re.compile(rf"(?<![\d/–-])(?:{_WEEKDAY})?(?:the\s|le\s|tanggal\s)?{each}(?!\d)", re.IGNORECASE)
    for each in _DATES
]
_DAY = re.compile(
    rf"(?<![^\W_])(?:(?:day|hari(?:\s?ke)?|jour|ngày(?:\sthứ)?)\s?[-#]?\s?(?P<count>\d{{1,2}}|{_any_of(_NUMBERS)})"
    rf"|(?P<first>first|second|third|fourth|fifth|premier|deuxième|troisième)\s(?:day|jour))(?![^\W_])"
    r"(?!\stháng)",
    re.IGNORECASE,
)
_ONLY_WEEKDAY = re.compile(rf"^\W{{0,3}}{_WEEKDAY}\W*$", re.IGNORECASE)
_RANGE = re.compile(r"\d\s?(?:-|–|—|to|s\.?d\.?|sampai|au|đến)\s?\d{1,2}\s", re.IGNORECASE)
#: Longer headings tell of more than the day.
_LONGEST_REST = 45


@dataclass(frozen=True, slots=True)
class Heading:
    """A day as a heading names it; `rest` is what else stands in the line."""

    date: dt.date | None
    number: int | None
    weekday: int | None
    rest: str


class Calendar:
    """The days a programme can be about: those of the meeting, if they are known."""

    def __init__(self, starts_on=None, ends_on=None):
        self.first, self.last = starts_on, ends_on or starts_on

    def heading(self, line):
        """The Heading that `line` is, or None."""
        if _RANGE.search(line):
            return None
        number = _DAY.search(line)
        rest = line[: number.start()] + line[number.end() :] if number else line
        for form in _DATES:
            if match := form.search(rest):
                rest = (rest[: match.start()] + " " + rest[match.end() :]).strip(" \t,:;.–—-()|/")
                if len(rest) > _LONGEST_REST or (not number and not self._opens(line, match)):
                    return None
                return Heading(self._date(match), _count(number), None, rest)
        if weekday := _ONLY_WEEKDAY.match(rest.strip(" ,:–—-()")):
            return Heading(None, _count(number), _WEEKDAYS[weekday["weekday"].lower()], "")
        if number and not line[: number.start()].strip(" \t*#–—-("):
            rest = rest.strip(" \t,:;.–—-()|/")
            return Heading(None, _count(number), None, rest) if len(rest) <= _LONGEST_REST else None
        return None

    @staticmethod
    def _opens(line, match):
        """Whether the date stands at the beginning: else the line tells of something else."""
        return not line[: line.find(match[0])].strip(" \t,:;.–—-()*#")

    def _date(self, match):
        groups = match.groupdict()
        named = groups.get("month")
        month = _MONTHS[named.lower()] if named else int(groups["number"])
        year = groups.get("year") or (self.first.year if self.first else None)
        try:
            return dt.date(int(year), month, int(groups["day"])) if year else None
        except ValueError:
            return None

    def day_of(self, heading):
        """The date that `heading` means within the meeting, or None."""
        if heading.date or not self.first:
            return heading.date
        if heading.weekday is not None:
            ahead = (heading.weekday - self.first.weekday()) % 7
            day = self.first + dt.timedelta(days=ahead)
            return day if day <= self.last else None
        if heading.number and heading.number <= 31:
            return self.first + dt.timedelta(days=heading.number - 1)
        return None

    def date_in(self, line):
        """The one whole date that a line tells somewhere, or None."""
        if _RANGE.search(line):
            return None
        for form in _DATES:
            if match := form.search(line):
                return self._date(match)
        return None


def _count(match):
    if not match:
        return None
    word = (match["count"] or match["first"]).lower()
    return int(word) if word.isdecimal() else _NUMBERS[word]
