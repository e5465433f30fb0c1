"""Dates as reports print them: in many languages, with and without year, as days and as spans."""

import calendar
import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field

# English, Indonesian, French and Malay
_MONTH_NAMES = """
january januari janvier jan
february februari pebruari febuari février fevrier feb fév févr
march maret mars mar mac
april avril apr avr
may mei mai
june juni juin jun
july juli juillet jul juil julai
august agustus août aout aug agu agt agust ogos
september septembre sept sep
october oktober octobre oct okt
november nopember novembre nov nop
december desember décembre decembre dec des déc disember dis
"""
# Spanish, German, Italian, Portuguese, Turkish, Filipino, Thai and Bengali
_MONTHS_ELSEWHERE = """
enero ene januar gennaio janeiro ocak มกราคม জানুয়ারি জানুয়ারী
febrero februar febbraio fevereiro şubat pebrero กุมภาพันธ์ ফেব্রুয়ারি
marzo märz março marso มีนาคม মার্চ
abril abr aprile nisan เมษายน এপ্রিল
mayo maggio maio mayıs พฤษภาคม
junio giugno junho haziran hunyo มิถุนายน
julio luglio julho temmuz hulyo กรกฎาคม জুলাই
agosto ağustos augustus สิงหาคม আগস্ট
septiembre settembre setembro eylül setyembre กันยายน সেপ্টেম্বর
octubre ottobre outubro oktubre ตุลาคม অক্টোবর
noviembre novembro kasım nobyembre พฤศจิกายน নভেম্বর
diciembre dicembre dezember dezembro aralık disyembre ธันวาคม ডিসেম্বর
"""
_WEEKDAY_NAMES = """
monday mon senin isnin lundi lunes montag thứ_hai thứ_2
tuesday tue tues selasa mardi martes dienstag thứ_ba thứ_3
wednesday wed rabu mercredi miércoles mittwoch thứ_tư thứ_4
thursday thu thur thurs kamis khamis jeudi jueves donnerstag thứ_năm thứ_5
friday fri jumat jum'at jumaat vendredi viernes freitag thứ_sáu thứ_6
saturday sat sabtu samedi sábado samstag thứ_bảy thứ_7
sunday sun minggu ahad dimanche domingo sonntag chủ_nhật
"""


def _numbered(table, first):
    lines = table.strip().splitlines()
    return {
        name.replace("_", " "): number
        for number, line in enumerate(lines, first)
        for name in line.split()
    }


MONTHS = _numbered(_MONTH_NAMES, 1) | _numbered(_MONTHS_ELSEWHERE, 1)
WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
# With a small letter these are other words ("it may 10 times", "25 des pays").
_ALSO_WORDS = frozenset(
    {"may", "mar", "dec", "des", "sep", "sept", "jan", "jun", "juli", "nov", "mac", "dis"}
)


def _any_of(names):
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_MONTH = rf"(?P<month>(?:{_any_of(MONTHS)}))(?![^\W\d_])\.?"
_TO = r"\s{0,2}(?:-|–|—|to|and|until|hingga|sampai|dan|s/d|au|et|đến|và)\s{0,2}"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?"
_LAST = rf"(?:{_TO}(?:(?:the|le|ngày)\s)?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?)?"
# "de 2019", "2562" of the Buddhist calendar
_FULL_YEAR = r"(?P<year>(?:19|20)\d\d|25[4-9]\d)(?!\d)"
_YEAR = rf"(?:\s{{0,2}},?\s{{0,2}}{_FULL_YEAR})?"
_FREE = r"(?<![\d/.,-])(?<!\d:)"
_FORMS = [
    # 2019-07-23, 2019-07
    (
        rf"{_FREE}(?P<year>(?:19|20)\d\d)(?P<iso>[-/.])(?P<month_number>\d{{1,2}})"
        r"(?:(?P=iso)(?P<day>\d{1,2}))?(?![\d/-])"
    ),
    # 23 juillet 2019, 22-23 Maret 2016
    (
        # Also behind the year of another calendar: "8 Sya'ban 1436/26 Mei 2015"
        rf"(?:(?<![\d/.:-])|(?<=\s\d\d\d\d/)){_DAY}{_LAST}\.?\s{{0,2}}(?:(?:of|de)\s)?{_MONTH}"
        rf"(?:\s{{0,2}},?\s{{0,2}}(?:del?\s)?{_FULL_YEAR})?"
    ),
    # July 23, March 29-30, 2011
    # also glued to the section of a page: "SocietySeptember 3, 2018"
    rf"(?:\b|(?<=(?-i:[a-z]))(?=(?-i:[A-Z]))|(?<=(?-i:[A-Z]{{2}}))(?=(?-i:[A-Z][a-z]{{2}}))){_MONTH}\s{{1,2}}{_DAY}{_LAST}(?!:?\d){_YEAR}",
    # ngày 23 tháng 7 năm 2019
    (
        rf"{_FREE}{_DAY}{_LAST}\s{{0,2}}tháng\s(?P<month_number>\d{{1,2}})(?!\d)"
        r"(?:\s{0,2}(?:,|năm|/|-)\s{0,2}(?:năm\s)?(?P<year>(?:19|20)\d\d)(?!\d))?"
    ),
    # tháng 4/2010
    r"\btháng\s(?P<month_number>\d{1,2})(?:/|-|\snăm\s|\s)(?P<year>(?:19|20)\d\d)(?!\d)",
    # July, 23/2019, as Viet Nam News stamps its pages
    rf"\b{_MONTH},\s{{0,2}}(?P<day>\d{{1,2}})/(?P<year>(?:19|20)\d\d)(?!\d)",
    # December, 13 2024
    rf"\b{_MONTH},\s{{1,2}}(?P<day>\d{{1,2}})\s(?P<year>(?:19|20)\d\d)(?!\d)",
    # February 2002
    rf"\b{_MONTH}\s{{0,2}},?\s{{0,2}}(?P<year>(?:19|20)\d\d)(?!\d)",
    # 03/29/2011, 23.7.2019, 22-23/3/2016, 28/2-1/3/2016
    (
        # also glued to its clock: "12:1421/01/2025"
        r"(?:(?<![\d/.:])|(?<=\d:\d\d))(?P<one>\d{1,2})(?:\s?[-–]\s?(?P<last>\d{1,2}))?(?P<mark>[/.-])"
        r"(?P<two>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\d/])"
    ),
    # 23/7, 22-23/3: with the day first, as nobody writes the month first without the year
    (
        r"(?<![\d/.,:-])(?P<day>\d{1,2})(?:\s?[-–]\s?(?P<last>\d{1,2}))?/(?P<month_number>\d{1,2})"
        r"(?![\d/]|\.\d)"
    ),
    # ngày 23-7
    r"(?:(?<=ngày\s)|(?<=sáng\s)|(?<=chiều\s)|(?<=tối\s)|(?<=hôm\s))(?P<day>\d{1,2})-(?P<month_number>\d{1,2})(?![\d/-])",
    # 02/15/19, as some sites stamp their pages
    (r"(?<![\d/.:])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<short_year>[0-3]\d)(?![\d/])"),
    # 23-Jul-2019, 23/Jul/2019, 23-Jul-19
    rf"{_FREE}(?P<day>\d{{1,2}})(?P<mark>[-/.]){_MONTH}(?P=mark)(?:(?P<year>(?:19|20)\d\d)|(?P<short_year>[0-3]\d))(?!\d)",
    # 2019 July 23, 2019-Jul-23
    rf"{_FREE}(?P<year>(?:19|20)\d\d)[\s,-]{{1,2}}{_MONTH}[\s-]{{1,2}}(?P<day>\d{{1,2}})(?!\d)",
    # 2019年7月23日, 2019년 7월 23일
    r"(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month_number>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일])?",
]
_FORMS = [re.compile(form, re.IGNORECASE) for form in _FORMS]
_BARE_FRACTION = 9
# The Buddhist calendar of Thailand, Lao PDR and Cambodia is so many years ahead.
_BUDDHIST = 543

_WEEKDAY_BEFORE = re.compile(
    rf"(?<![^\W_])(?P<name>{_any_of(WEEKDAYS)})\.?(?:\s?[-–]\s?(?:{_any_of(WEEKDAYS)}))?"
    r"[\s,(]{1,4}(?:\d{1,2}[:.h]\d\d[\s,|]{1,4})?(?:(?:ngày|le|tanggal|pagi|siang|sore|"
    r"petang|malam|the|matin|soir|après-midi|morning|afternoon|evening)\s)?(?:\()?$",
    re.IGNORECASE,
)
WEEKDAY = re.compile(rf"(?<![^\W_])(?:{_any_of(WEEKDAYS)})(?![^\W_])", re.IGNORECASE)
# In capitals only: "est" is a French word.
_ZONES = (
    "ACST|ACDT|AWST|WST|EST|EDT|AEST|AEDT|NZST|NZDT|NZT|FJT|IST|PKT|BST|BDT|BDST|NPT|MMT|AFT|SLST|"
    "SGT|MYT|PHT|PHST|PST|HKT|CST|JST|KST|CET|CEST|MST|GST"
)
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])(?P<colon>[:.h])(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)"
    r"(?:\s{0,2}(?P<half>[ap]\.?m\.?)(?![^\W_]))?"
    r"(?:\s{0,2}\(?(?P<zone>WIB|WITA|WIT|(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::\d\d)?)?|ICT|AEST|AEDT|"
    rf"(?-i:{_ZONES}))\b)?"
)
_CLOCK_AFTER = re.compile(
    rf"(?:[\s,|–•/@-]{{0,5}}|(?-i:T))(?:(?:at|pukul|jam|à|lúc|on)\s)?{_CLOCK}", re.IGNORECASE
)
_CLOCK_BEFORE = re.compile(rf"{_CLOCK}[\s,|–-]{{1,4}}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in the text at [start, end); what is not printed is None.

    `last` is the last day of a span in the same month. `orders` holds the (day, month) readings
    that remain possible for a date in figures; with more than one, day and month are None.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    weekday: int | None = None
    time: dt.time | None = None
    zone: str = ""
    orders: tuple = field(default=())

    @property
    def precision(self):
        return "day" if self.day or self.orders else "month" if self.month else "year"

    def first_date(self, year=None):
        """The date of the first day, in `year` if the text gives none; None if it is no date."""
        year = self.year or year
        if not (year and self.month):
            return None
        return a_date(year, self.month, self.day or 1)

    def last_date(self, year=None):
        first = self.first_date(year)
        if first is None:
            return None
        if not self.day:
            return first.replace(day=calendar.monthrange(first.year, first.month)[1])
        return (a_date(first.year, first.month, self.last) if self.last else None) or first

    def agrees(self, year):
        """Whether the day is in the calendar of `year`, on the printed weekday if there is one."""
        date = self.first_date(year)
        return date is not None and (self.weekday is None or date.weekday() == self.weekday)


def a_date(year, month, day):
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def moments(text, *, day_first=False):
    """Every date in `text`, in order; a passage is read once, by the first form that fits.

    `day_first`: the language of the text writes "3/2/2016" for the third of February.
    """
    taken, found = bytearray(len(text)), []
    for index, form in enumerate(_FORMS):
        for match in form.finditer(text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            in_figures = index == _BARE_FRACTION
            moment = _moment(text, match, in_figures=in_figures, day_first=day_first)
            if moment:
                found.append(moment)
                taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda moment: moment.start)


def _moment(text, match, *, in_figures, day_first):
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    year = 2000 + int(parts["short_year"]) if parts.get("short_year") else year
    year = year - _BUDDHIST if year and year > _BUDDHIST + 1_900 else year
    last = int(parts["last"]) if parts.get("last") else None
    start, end = match.span()
    before = text[max(0, start - 24) : start]
    named = _WEEKDAY_BEFORE.search(unicodedata.normalize("NFC", before))
    weekday = WEEKDAYS[named["name"].lower()] if named else None
    if named:
        start -= len(before) - named.start()
    if in_figures and not (named or _introduced(before, text[end : end + 1])):
        return None
    orders = _orders(parts, year, weekday)
    if not orders or (year is None and (parts.get("month") or "") in _ALSO_WORDS):
        return None
    orders = orders[:1] if day_first else orders
    day, month = orders[0] if len(orders) == 1 else (None, None)
    if last and not (day and day < last <= 31):
        last = None
    start, end, time, zone = _with_clock(text, start, end)
    return Moment(
        start,
        end,
        year,
        month,
        day,
        last,
        weekday,
        time,
        zone,
        tuple(orders) if len(orders) > 1 else (),
    )


def _introduced(before, after):
    """Whether a bare "23/7" stands where a date stands: in brackets, or after a word for day."""
    opening = before.rstrip()[-1:]
    return (opening == "(" and after in {")", ","}) or bool(
        re.search(
            r"(?:(?i:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|nay|pada|tanggal|le)|[^\W\d_],|TTXVN)\s$",
            before,
        )
    )


def _orders(parts, year, weekday):
    """The (day, month) pairs that the figures or words of a date may mean."""
    if parts.get("month"):
        pairs = [(int(parts["day"]) if parts.get("day") else None, MONTHS[parts["month"].lower()])]
    elif parts.get("month_number"):
        pairs = [
            (int(parts["day"]) if parts.get("day") else None, int(parts["month_number"])),
        ]
    else:
        one, two = int(parts["one"]), int(parts["two"])
        pairs = [(one, two)]
        # With dashes or points the day comes first, wherever that gives a date.
        first = parts.get("mark") in ("-", ".") and one <= 31 and two <= 12
        if one != two and not parts.get("last") and not first:
            pairs.append((two, one))
    # Without a year any leap year will do.
    pairs = [pair for pair in pairs if a_date(year or 2000, pair[1], pair[0] or 1)]
    if len(pairs) > 1 and weekday is not None:
        fitting = [pair for pair in pairs if a_date(year, pair[1], pair[0]).weekday() == weekday]
        return fitting or pairs
    return pairs


def _with_clock(text, start, end):
    """The span of a date widened by the time of day beside it, with that time and its zone."""
    clock = _CLOCK_AFTER.match(text, end, end + 40)
    if clock and (clock["colon"] in ":h" or clock["zone"] or clock["half"]):
        end = clock.end()
    else:
        begin = max(0, start - 20)
        clock = _CLOCK_BEFORE.search(text[begin:start])
        if not clock:
            return start, end, None, ""
        start = begin + clock.start()
    hour = int(clock["hour"])
    half = (clock["half"] or "").lower().replace(".", "")
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return start, end, dt.time(hour, int(clock["minute"])), (clock["zone"] or "").replace(" ", "")
