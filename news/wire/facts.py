"""When, where and by whom a report is, from the parts of its text."""

import datetime as dt
import re

from .moments import WEEKDAY, WEEKDAYS, a_date
from .outlets import AGENCY
from .places import is_where
from .story import StatedDate

# How far into the report its own day and place are told.
_PARAGRAPHS = 12
_LEAD_SENTENCES, _FIRST_SENTENCES = 5, 3

# So near its meeting a report is of the same year.
_BESIDE = dt.timedelta(days=21)

_AHEAD = re.compile(
    r"(?<![^\W_])(?:will|to be held|to take place|scheduled|upcoming|next|slated|due to|expected|"
    r"akan|mendatang|bakal|dijadwalkan|rencananya|depan|sẽ|sắp|tới|dự kiến|aura lieu|se tiendra|"
    r"prochaine?|prévue?)(?![^\W_])",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:besok|esok|hingga|sampai|tomorrow|until|jusqu'au)\b", re.IGNORECASE)
_FOUNDING = (
    r"initiated|established|launched|founded|inception|first held|created in|formed in|"
    r"began in (?=\d)|set up|dibentuk|didirikan|diprakarsai|digagas|lancée?|créée?|fondée?|"
    r"instauré|thành lập|khởi xướng|sáng lập|"
    r"adopted (?:at|by|in)|endorsed (?:at|by|in)|agreed (?:at|in)|adoptée? (?:à|lors)"
)
_BEFORE_NOW = (
    r"since|sejak|depuis|kể từ|last year|ago|tahun lalu|l'an dernier|année dernière|năm ngoái"
)
#: Tells how the forum began; _BACK_THEN also of what was before.
FOUNDING = re.compile(rf"(?<![^\W_])(?:{_FOUNDING})(?![^\W_])", re.IGNORECASE)
# Before a date: it is that of a beginning, or of another meeting that came first.
SINCE = re.compile(
    r"(?<![^\W_])(?:since|sejak|depuis|kể từ)(?![^\W_])[^.\n]{0,50}$"
    r"|(?<![^\W_])(?:preceded by|didahului|diawali|précédée? (?:de|du|des|par|d'))[^.\n\d]{0,70}$",
    re.IGNORECASE,
)
_BACK_THEN = re.compile(rf"(?<![^\W_])(?:{_FOUNDING}|{_BEFORE_NOW})(?![^\W_])", re.IGNORECASE)
_SAID = re.compile(
    r"(?<![^\W_])(?:said|says|told|announced|kata|ujar|ucap|tutur|jelas|terang|ungkap|menurut|"
    r"mengatakan|menyampaikan|mengonfirmasi|menyebutkan|"
    r"a dit|déclaré|indiqué|annoncé|selon|cho biết|nói|theo|phát biểu)(?:nya)?(?![^\W_])",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?:joint\s|media\s|press\s|transcript of\s){0,3}(?:doorstop|press conference|interview|"
    r"conference|remarks|speech|address|briefing|statement|transcript)(?![^\W_])",
    re.IGNORECASE,
)
_FROM_FILE = re.compile(
    r"(?<![^\W_])(?:file|archives?|arsip|ilustrasi|illustration|tư liệu|minh họa)(?![^\W_])",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"(?<![^\W_])(?:said|told|heard|agreed|announced|warned|pledged|speaking)(?![^\W_])",
    re.IGNORECASE,
)
_NEWS_BEFORE = re.compile(r"(?:ngày|sáng|chiều|tối|hôm nay|le|ce|on)\s{1,2}\(?$", re.IGNORECASE)
_OPENS = re.compile(r"^\W{0,3}(?:ngày|sáng|trưa|chiều|tối)\s\(?$", re.IGNORECASE)
_BRIEFING = re.compile(
    r"briefing,?\s(?:held\s)?on\s$|(?:press|media|news)\s(?:release|statement)\s(?:on|of|dated)\s$",
    re.IGNORECASE,
)
_AT_THE_TIME = re.compile(r"\b(?:pada|tanggal|hari)\s\(?$", re.IGNORECASE)
_REPORTS = re.compile(r",\s(?:reports?|dilansir|lapor)\s(?P<outlet>[^\n,;()]{2,30}?)(?=\.?$|,)")
# How a paper speaks of itself: "…, the minister told The Fiji Times", "The Star has learnt".
_ITSELF = re.compile(
    r"(?:\b(?:told|tells|received by|interview with|speaking to|kepada)\s(?P<told>(?:the\s)?[A-Z]"
    r"[^\s,.;:()\"”]+(?:\s[A-Z][^\s,.;:()\"”]+){0,3})"
    r"|(?:^|\s)(?P<knows>(?:[Tt]he\s)?[A-Z][^\s,.;:()]+(?:\s[A-Z][^\s,.;:()]+){0,3})\s"
    r"(?:has\slearn(?:t|ed)|learns|understands|reports|can\sreveal|was\stold|is\stold))(?![^\W_])"
)
_CORRESPONDENT = re.compile(
    r"(?:phóng viên|pv|correspondents?|reporters?|correspondant)\s(?P<outlet>[^\s,.]{2,12})\s"
    r"(?:tại|ở|in|à)\s",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/]|-\d)")


class Facts:
    """Reads the Layout of a text for its day, place and agency."""

    def __init__(self, source, layout, moments, outlets, places):
        self.source, self.layout, self.moments = source, layout, moments
        self.outlets, self.places = outlets, places
        self.lead = self._lead()
        self.date = self._date()

    def _lead(self):
        line = self.layout.dateline
        found, counted = [], 0
        for start, end in self.layout.body[:_PARAGRAPHS]:
            for sentence in self.source.sentences(start, min(end, start + 4_000)):
                found.append(sentence)
                # What stands above the place line sums up.
                counted += line is None or sentence[0] >= line.start
                if counted == _LEAD_SENTENCES or len(found) == 2 * _LEAD_SENTENCES:
                    return found
        return found

    def _stated(self, span, value=None):
        return self.source.stated(*span, value)

    # The day

    def _date(self):
        stamps = sorted(self.layout.stamps, key=lambda stamp: stamp[0])
        stamped = [moment for _priority, moment in stamps if self._day_of(moment)]
        whole = next((moment for moment in stamped if moment.precision == "day"), None)
        if whole:
            return self._as_date(whole)
        line = self.layout.dateline.moment if self.layout.dateline else None
        if line and self._day_of(line) and line.precision == "day":
            return self._as_date(line)
        months = [moment for moment in stamped if moment.precision != "day"]
        if line and line.day and not line.year:
            return self._with_year(line, months)
        return self._in_lead(months) or (self._as_date(months[0]) if months else None)

    def date_by_meeting(self, meeting):
        """Whether the day of a place line without a year lies beside `meeting`; then it is taken.

        "NUSA DUA, March 30 (Reuters)" on the fourth conference is of the year it sat in.
        """
        line = self.layout.dateline.moment if self.layout.dateline else None
        if self.date or not (line and line.day and meeting.starts_on) or line.year:
            return False
        for year in {meeting.starts_on.year, meeting.ends_on.year}:
            first = line.first_date(year)
            if not first or not line.agrees(year):
                continue
            if meeting.starts_on - _BESIDE <= first <= meeting.ends_on + _BESIDE:
                self.date = self._completed(line, year)
        return self.date is not None

    def date_by_picture(self):
        """Whether a picture's caption tells the day whose weekday the lead names; it is taken."""
        if self.date or self.layout.dateline is None or self.layout.dateline.moment:
            return False
        days = {
            WEEKDAYS[match[0].lower()]
            for start, end in self.lead[:_FIRST_SENTENCES]
            for match in WEEKDAY.finditer(self.source.text, start, end)
        }
        for moment in self.moments:
            day = self._in_caption(moment) and moment.day and self._day_of(moment)
            if day and days == {day.weekday()}:
                self.date = self._as_date(moment)
                return True
        return False

    def _day_of(self, moment):
        """The first date of `moment`; of two readings the one that another date confirms."""
        if not moment.orders:
            return moment.first_date()
        others = {(each.day, each.month) for each in self.moments if each.day}
        confirmed = [order for order in moment.orders if order in others]
        if len(confirmed) != 1:
            return None
        day, month = confirmed[0]
        return a_date(moment.year, month, day)

    def _as_date(self, moment, also=()):
        precision = moment.precision
        words = tuple(self.source.words(each.start, each.end) for each in (moment, *also))
        return StatedDate(self._day_of(moment), precision, words, moment.time, moment.zone)

    def _with_year(self, moment, stamps):
        """`moment`, whose year is told elsewhere: by a stamp, a copyright line, another date."""
        for stamp in stamps:
            if moment.agrees(stamp.year) and moment.month == stamp.month:
                return self._completed(moment, stamp.year, stamp)
        others = [each for each in self.moments if each.year and each.month == moment.month]
        for year in [*self.layout.years, *(each.year for each in others)]:
            if moment.agrees(year):
                return self._completed(moment, year)
        return None

    def _completed(self, moment, year, stamp=None):
        spans = sorted((each.start, each.end) for each in (moment, stamp) if each)
        words = tuple(self.source.words(*span) for span in spans)
        return StatedDate(moment.first_date(year), "day", words, moment.time, moment.zone)

    def _in_lead(self, stamps):
        """The day told in the first sentences: "mardi 23 juillet", "Selasa (22/3/2016)"."""
        for start, end in self.lead:
            for moment in self._between(start, end):
                if moment.last or not self._is_news(moment, start, end):
                    continue
                if moment.year:
                    if self._day_of(moment):
                        return self._as_date(moment)
                elif found := self._with_year(moment, stamps):
                    return found
        return None

    def _between(self, start, end):
        return [
            each
            for each in self.moments
            if start <= each.start < end
            and (each.day or each.orders)
            and not self._in_caption(each)
        ]

    def _in_caption(self, moment):
        return any(start <= moment.start < end for start, end in self.layout.captions)

    def _is_news(self, moment, start, end):
        """Whether a date of the report is its own day: with a weekday or "on", and not ahead."""
        text = self.source.text
        before = text[max(start, moment.start - 160) : moment.start]
        # "… next week, the minister said on Wednesday": what is ahead is not the day it was said.
        said = max((match.end() for match in _SAID.finditer(before)), default=0)
        before = before[said:]
        if any(each.search(before) for each in (_AHEAD, _LATER, _BACK_THEN)):
            return False
        # "…, Selasa (7/8)" is when it was said; "pada Selasa (7/8)" when something is.
        if not said and _AT_THE_TIME.search(before):
            return False
        if moment.weekday is not None:
            return True
        # "Ngày 23/7/2019, tại Đà Nẵng" opens a report; elsewhere a whole date tells of an event.
        opens = _OPENS.search(text[start : moment.start]) or _BRIEFING.search(before)
        return bool(opens) or (moment.year is None and bool(_NEWS_BEFORE.search(before)))

    # The place

    def place(self):
        """Where the report is from: its place line, its stamp, or where its lead tells it from."""
        if self.layout.places:
            _priority, span = min(self.layout.places)
            words = self.source.text[slice(*span)]
            name = self.places.name(words) or self.places.name(re.split(r"\s?[,(]", words)[0])
            return self._stated(span, name or _spelled(words))
        if self.layout.headline and (found := self._place_of_event(*self.layout.headline)):
            return found
        for order, (start, end) in enumerate(self.lead):
            is_first = order < _FIRST_SENTENCES
            for first, last, name in self._cities(start, end):
                if self._tells_where(first, last, start, end, is_first=is_first):
                    return self._stated((first, last), name)
        return self._place_of_picture()

    def _place_of_event(self, start, end):
        """Where the title says that somebody spoke: "Press conference - Suva, Fiji"."""
        text = self.source.text
        if not _SPOKEN.match(text, start, end):
            return None
        for first, last, name in self._cities(start, end):
            rest = text[last:end].strip(" ,")
            is_end = not rest or self.outlets.is_other(rest)
            if is_end and text[max(start, first - 2) : first].strip() in {",", "-", "–", "—", "|"}:
                return self._stated((first, last), name)
        return None

    def _place_of_picture(self):
        """Where the picture was taken, if nothing else tells where the report is from."""
        text = self.source.text
        for start, end in self.layout.captions[:2]:
            if _FROM_FILE.search(text, start, end):
                continue
            for first, last, name in self._cities(start, end):
                if is_where(text, first) and not _is_part_of_a_name(text, last):
                    return self._stated((first, last), name)
        return None

    def _cities(self, start, end):
        """The cities of a sentence; "Nusa Dua, Bali" is one, and the first of the two."""
        found = []
        for first, last, name in self.places.found(self.source.text, start, end):
            if found and self.source.text[found[-1][1] : first].strip() == ",":
                first_of_two = found.pop()
                found.append((first_of_two[0], last, first_of_two[2]))
            else:
                found.append((first, last, name))
        return found

    def _tells_where(self, first, last, start, end, *, is_first):
        text = self.source.text
        if _is_part_of_a_name(text, last):
            return False
        if not ((is_first and is_where(text, first)) or self._is_beside_a_day(first, last, start)):
            return False
        sentence = text[start:end]
        # "It will go on, ministers heard in Suva": what is ahead is not where it was said.
        heard = max((each.end() for each in _HEARD.finditer(text, start, first)), default=start)
        if FOUNDING.search(sentence) or _AHEAD.search(text, heard, min(end, last + 30)):
            return False
        years = {int(match[0]) for match in YEAR.finditer(sentence)}
        if self.date is None:
            return not years or start == self.lead[0][0]
        return years <= {self.date.first.year}

    def _is_beside_a_day(self, first, last, start):
        """Whether only a comma parts the city from a date: "Kuningan, Jakarta, Rabu (2/3/2016)"."""
        text = self.source.text
        days = [each for each in self.moments if start - 1 <= each.start < last + 60 and each.day]
        if any(
            each.start >= last and text[last : each.start].strip() in {",", ""} for each in days
        ):
            return True
        # "Kamis, 4 Februari 2016 di gedung …, Jakarta"
        before = [each for each in days if each.end <= first]
        return bool(before) and first - before[-1].end <= 60 and text[first - 2] == ","

    # The agency

    def agency(self):
        """Who published: place line, stamp, sign-off, source; else who the picture is by."""
        if self.layout.outlets:
            _priority, outlet, span = min(self.layout.outlets, key=lambda found: found[0])
            return self._stated(span, outlet.name)
        for start, end in self.lead:
            text = self.source.text
            match = _CORRESPONDENT.search(text, start, end) or _REPORTS.search(text, start, end)
            outlet = match and self.outlets.exactly(match["outlet"])
            if outlet:
                return self._stated(match.span("outlet"), outlet.name)
        return self._by_itself() or self._by_its_picture()

    def _by_itself(self):
        """The paper that speaks of itself in its report."""
        for start, end in self.layout.body[:_PARAGRAPHS]:
            for match in _ITSELF.finditer(self.source.text, start, end):
                name = match.lastgroup
                words = match[name]
                outlet = self.outlets.press(words)
                # Of an agency others quote what it was told.
                if outlet and outlet.kind != AGENCY and " " in words:
                    return self._stated(match.span(name), outlet.name)
        return None

    def _by_its_picture(self):
        """The agency of the picture, for a text without a place line of its own.

        An agency whose pictures stand in everybody's reports says nothing, unless a dash shows
        that the place line, which named it, was cut off.
        """
        if self.layout.dateline:
            return None
        for credit in self.layout.credits[:1]:
            words = self.source.text[credit.first : credit.last]
            for part in [words, *reversed(re.split(r"/|:\s", words))]:
                outlet = self.outlets.exactly(part)
                if outlet and self.layout.byline and outlet.kind == AGENCY:
                    # A paper's own author beside the picture of an agency.
                    return None
                if outlet and (not outlet.elsewhere or self.layout.is_cut):
                    return self._stated((credit.first, credit.last), outlet.name)
        return None


def _spelled(place):
    """A place that the record does not know: its first part, and not in capitals."""
    place = " ".join(place.split(",")[0].split())
    return place.title() if place.isupper() and len(place) > 3 else place


def _is_part_of_a_name(text, end):
    """Whether the city at `text[:end]` begins a longer name ("Bali Process", "Perth Airport")."""
    match = re.compile(r"\s{1,2}([A-Z][a-z]+)").match(text, end)
    return bool(match) and match[1].lower() not in {
        "on", "and", "city", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
    }  # fmt: skip
