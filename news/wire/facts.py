"""When, where and by whom a report is, from the parts of its text."""

import datetime as dt
import re

from .moments import WEEKDAY, WEEKDAYS, a_date
from .outlets import AGENCY
from .past_and_ahead import AHEAD, BACK_THEN, LATER, OCCASION
from .story import StatedDate
from .whereabouts import Whereabouts

# How far into the report its own day and place are told.
_PARAGRAPHS = 12
_LEAD_SENTENCES, _FIRST_SENTENCES = 7, 3

# Of the numbers of a Layout: behind a stamp, before a sign-off.
_BEHIND_AUTHOR = 2.5
# So soon after an event somebody tells the press of it.
_TOLD_WITHIN = dt.timedelta(days=3)
# So near its meeting a report is of the same year.
_BESIDE = dt.timedelta(days=21)

_SAID = re.compile(
    r"(?<![^\W_])(?:said|says|told|announced|kata|ujar|ucap|tutur|jelas|terang|ungkap|menurut|"
    r"mengatakan|melaporkan|memberitakan|menyampaikan|mengonfirmasi|menyebutkan|"
    r"a dit|déclaré|indiqué|annoncé|selon|cho biết|nói|theo|phát biểu)(?:nya)?(?![^\W_])",
    re.IGNORECASE,
)
_NEWS_BEFORE = re.compile(r"(?:ngày|sáng|chiều|tối|hôm nay|le|ce|on)\s{1,2}\(?$", re.IGNORECASE)
_OPENS = re.compile(
    r"^\W{0,3}(?:theo\s(?:phóng viên|pv)\s[^,\n]{2,40},\s)?(?:ngày|sáng|trưa|chiều|tối)\s\(?$",
    re.IGNORECASE,
)
_BRIEFING = re.compile(
    r"briefing,?\s(?:held\s)?on\s$|(?:press|media|news)\s(?:release|statement),?\s"
    r"(?:on\s|of\s|dated\s)?$|(?:siaran pers|communiqué de presse|thông cáo báo chí),?\s"
    r"(?:(?:du|le|ngày)\s)?$",
    re.IGNORECASE,
)
_ARTICLE_AND_WORD = re.compile(r"[Tt]he\s\S+")
_PICTURE_DESK = re.compile(r"\s(?:foto|photos?)/", re.IGNORECASE)
# "baoquocte.vn" as whom a picture is by
_ADDRESS = re.compile(r"[\w-]+(?:[.,][\w-]+){1,3}")
_AT_THE_TIME = re.compile(r"\b(?:pada|tanggal|hari)\s\(?$", re.IGNORECASE)
# The day in brackets behind where a statement came in: "di Suva (19/9/2017)"
_BESIDE_CITY = re.compile(r"(?<![^\W_])(?:di|in|à|tại)\s[A-Z]\w+(?:\s[A-Z]\w+)?,?\s\($")
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
        stamps = sorted(self.layout.stamps, key=lambda stamp: (stamp[0], stamp[1].start))
        stamped = [moment for _priority, moment in stamps if self._day_of(moment)]
        # "20-21 May 2025" is when it met, and of a report no day.
        line = self.layout.dateline.moment if self.layout.dateline else None
        days = [moment for moment in stamped if moment.precision == "day" and not moment.last]
        if days:
            return self._as_date(self._not_of_the_visit(days, line))
        if line and self._day_of(line) and line.precision == "day" and not line.last:
            return self._as_date(line)
        months = [moment for moment in stamped if moment.precision != "day"]
        if line and line.day and not line.year:
            return self._with_year(line, months)
        return self._in_lead(months) or (self._as_date(months[0]) if months else None)

    def _not_of_the_visit(self, days, line):
        """The first of `days`, unless it only says when somebody looked at the page.

        Such a day stands alone above everything, without a clock; the report's comes below it.
        """
        first, *others = days
        if first.time or self.source.text[: first.start].strip():
            return first
        if line and line.day and line.year:
            return line
        clocked = next((each for each in others if each.time), None)
        return clocked or self._told_long_before(first) or first

    def _told_long_before(self, visit):
        """The last whole day, with its weekday, that the lead tells long before `visit`."""
        told = [
            moment
            for start, end in self.lead
            for moment in self._between(start, end)
            if moment.year and moment.weekday is not None and moment.agrees(moment.year)
            if self._day_of(moment) < self._day_of(visit) - _BESIDE
        ]
        return max(told, key=self._day_of, default=None)

    def date_readings(self):
        """Each day that the stamp may mean, if it is in figures and nothing tells which; or ()."""
        stamps = [
            moment for _priority, moment in sorted(self.layout.stamps, key=lambda each: each[0])
        ]
        line = self.layout.dateline.moment if self.layout.dateline else None
        for moment in () if self.date else filter(None, (*stamps, line)):
            days = [a_date(moment.year, month, day) for day, month in moment.orders]
            if moment.year and len(days) > 1:
                words = (self.source.words(moment.start, moment.end),)
                return tuple(StatedDate(day, "day", words) for day in days)
        return ()

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
        line = self.layout.dateline
        if self.date or (line and line.moment):
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
        for order, (start, end) in enumerate(self.lead):
            for moment in self._between(start, end):
                # Further down "on June 8" is a day of what is told.
                is_bare = moment.weekday is None and moment.year is None
                if is_bare and order >= _FIRST_SENTENCES:
                    continue
                if moment.last or not self._is_news(moment, start, end):
                    continue
                if moment.year:
                    if self._day_of(moment):
                        return self._as_date(self._said_later(moment) or moment)
                elif found := self._with_year(moment, stamps):
                    return found
        return self._of_the_event()

    def _said_later(self, event):
        """The day on which the first sentences say that somebody told of the event, or None."""
        start = next(start for start, end in self.lead if start <= event.start < end)
        if _SAID.search(self.source.text, start, event.start):
            return None
        for start, end in self.lead:
            for moment in self._between(max(start, event.end), end):
                day = moment.year and moment.weekday is not None and self._day_of(moment)
                said = day and _SAID.search(self.source.text, start, moment.start)
                if said and dt.timedelta(0) < day - self._day_of(event) <= _TOLD_WITHIN:
                    return moment
        return None

    def _of_the_event(self):
        """The day of what the first sentence reports: "pada Kamis, 16 Februari 2023"."""
        for start, end in self.lead[:1]:
            for moment in self._between(start, end):
                before = self.source.text[start : moment.start]
                ahead = any(each.search(before) for each in (AHEAD, LATER, BACK_THEN))
                whole = moment.year and moment.weekday is not None and not moment.last
                if whole and not ahead and _AT_THE_TIME.search(before) and self._day_of(moment):
                    return self._as_date(moment)
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
        if any(each.search(before) for each in (AHEAD, LATER, BACK_THEN)):
            return False
        if moment.weekday is None and OCCASION.search(before):
            return False
        # "…, Selasa (7/8)" is when it was said; "pada Selasa (7/8)" when something is.
        if not said and _AT_THE_TIME.search(before):
            return False
        if moment.weekday is not None or (moment.year and _BESIDE_CITY.search(before)):
            return True
        # "Ngày 23/7/2019, tại Đà Nẵng" opens a report; elsewhere a whole date tells of an event.
        opens = _OPENS.search(text[start : moment.start]) or _BRIEFING.search(before)
        return bool(opens) or (moment.year is None and bool(_NEWS_BEFORE.search(before)))

    def place(self):
        """Where the report is from, Stated, or None; see Whereabouts."""
        return Whereabouts(self).place()

    # The agency

    def agency(self):
        """Who published: place line, stamp, sign-off, source; else who the picture is by."""
        if self.layout.outlets:
            _priority, outlet, span = min(self.layout.outlets, key=self._weight)
            return self._stated(span, outlet.name)
        for start, end in self.lead:
            text = self.source.text
            match = _CORRESPONDENT.search(text, start, end) or _REPORTS.search(text, start, end)
            outlet = match and self.outlets.exactly(match["outlet"])
            if outlet:
                return self._stated(match.span("outlet"), outlet.name)
        return self._by_itself() or self._by_its_picture()

    def _weight(self, found):
        """How low an outlet of the layout is: an agency as author comes before a site alone."""
        priority, outlet, _span = found
        line = self.layout.dateline
        is_site = priority == 0 and outlet.kind != AGENCY and line and line.place is None
        return _BEHIND_AUTHOR if is_site else priority

    def _by_itself(self):
        """The paper that speaks of itself in its report."""
        for start, end in self.layout.body[:_PARAGRAPHS]:
            for match in _ITSELF.finditer(self.source.text, start, end):
                name = match.lastgroup
                words = match[name]
                outlet = self.outlets.press(words)
                # Of an agency others quote what it was told.
                # "The Post" is how many a paper calls itself.
                is_short = _ARTICLE_AND_WORD.fullmatch(words) and not self.outlets.exactly(words)
                if outlet and outlet.kind != AGENCY and " " in words and not is_short:
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
            named = [self.outlets.exactly(part.strip()) for part in words.split("/")]
            if any(each and each.elsewhere for each in named) and not self.layout.is_cut:
                # "Reuters/Antara Foto": bought from one that had it from another.
                return None
            for part in [words, *reversed(re.split(r"/|:\s", words))]:
                outlet = self.outlets.exactly(part)
                if outlet and self.layout.byline and outlet.kind == AGENCY:
                    # A paper's own author beside the picture of an agency.
                    return None
                if outlet and _PICTURE_DESK.search(words) and not self.layout.is_cut:
                    # "ANTARA FOTO/Name": papers buy such pictures.
                    return None
                if outlet and _ADDRESS.fullmatch(words):
                    # Where another's picture was found.
                    return None
                if outlet and (not outlet.elsewhere or self.layout.is_cut):
                    return self._stated((credit.first, credit.last), outlet.name)
        return None
