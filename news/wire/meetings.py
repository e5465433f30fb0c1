"""Which known meeting a text is about: every sign is weighed, and one is named if it is clear."""

import datetime as dt
import re

from .moments import WEEKDAY, WEEKDAYS
from .namings import Namings, Numbers
from .ordinals import ordinals
from .past_and_ahead import EARLIER, FOUNDING, SINCE, YEAR
from .phrases import Phrases
from .story import Candidate, Reason
from .themes import event_on_topic, wider

# What a sign is worth.
_NUMBERED, _OTHER_NUMBER, _PLANNED = 5.0, -5.0, 3.0
_SERIES, _SERIES_FIRST, _NUMBER_FIRST, _OTHER_SERIES = 2.0, 1.0, 3.0, -1.0
_LOOSE_NUMBER, _OTHER_LOOSE = 4.0, -1.5
_TITLED = 6.0
_DAY_AND_YEAR, _DAY, _MONTH, _YEAR_NAMED = 4.0, 3.0, 1.5, 1.0
_REPORTED_IN, _REPORTED_NEAR, _REPORTED_ABOUT = 3.5, 3.0, 1.5
_REPORTED_FAR, _REPORTED_ELSEWHEN = -3.0, -6.0
_ONLY_ONE, _ONLY_THERE = 3.0, 2.0
_PLACE, _CITY, _OTHER_CITY = 2.0, 1.5, -1.0
_FORUM_IN_LEAD = 2.0
_FIRST_TIME = 6.0
_TOPIC_NAMED = 1.5

# (days between report and meeting at most, weight, why)
_DISTANCES = (
    (0, _REPORTED_IN, "reported while it sat"),
    (3, _REPORTED_NEAR, "reported within three days"),
    (14, _REPORTED_ABOUT, "reported within two weeks"),
    (90, 0, ""),
    (400, _REPORTED_FAR, "reported months away"),
)
_ABOUT_THAT_TIME = dt.timedelta(days=100)
# A day without a year belongs to the months around the report.
_SAME_SEASON = dt.timedelta(days=200)
_MOST_DATES, _MOST_TOLD = 300, 20
_MOST_CANDIDATES = 5

#: The name of a series of so many words is not that of another forum's.
_OWN_WORDS = 4
_AGREEING = frozenset(
    (
        "its days are named",
        "it sat on the day of the report",
        "reported while it sat",
        "reported within three days",
        "the report is from its city",
        "its city is named",
    )
)
_FIRST_TIME_CUE = re.compile(
    r"first time|pertama kali|première fois|lần đầu tiên|lần đầu", re.IGNORECASE
)
_HOSTS = re.compile(
    r"(?<![^\W_])(?:host\w{0,3}|tuan rumah|accueill\w{1,5}|pays hôte|đăng cai|chủ nhà|organise)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(r"outside|di luar|hors d|ngoài|en dehors", re.IGNORECASE)


class MeetingFinder:
    """Holds the meetings, series and forum's names of a Known, ready to look in texts."""

    def __init__(self, known):
        self.meetings = known.meetings
        self.namings = Namings(known.series, known.forum)
        self.titles = Phrases((each.title, each.key) for each in known.meetings if each.title)

    def candidates(self, source, moments, spans, report):
        """The Candidates for a text, the likeliest first; () if it does not name the forum.

        `spans` tell of the event; `report` is a Report.
        """
        return _Weighing(self, source, moments, spans, report).candidates()


class Report:
    """What is known of the report itself: its lead, day, place, and who it mentions where."""

    def __init__(self, lead, date, place, mentioned):
        self.lead, self.place, self.mentioned = lead, place, mentioned
        self.date = date.first if date and date.precision != "year" else None


class _Weighing:
    def __init__(self, finder, source, moments, spans, report):
        self.finder, self.source, self.text, self.report = finder, source, source.text, report
        self.date = report.date
        self.forum = finder.namings.forum_in(self.text, spans)
        self.numbers = Numbers(self.text, self.forum)
        self.named, self.loose = [], []
        self.dates, self.cities, self.years, self.titled = {}, {}, set(), {}
        self.sentences = [each for span in spans for each in source.sentences(*span)]
        self._read(moments)

    # What the sentences tell

    def _read(self, moments):
        moments, numbers = iter(moments), iter(ordinals(self.text))
        moment, number = next(moments, None), next(numbers, None)
        for start, end in self.sentences:
            inside, counted = [], []
            while moment and moment.start < end:
                inside += [moment] if moment.start >= start else []
                moment = next(moments, None)
            while number and number.start < end:
                counted += [number] if number.start >= start else []
                number = next(numbers, None)
            if not self._is_past(start, end, inside):
                self._read_sentence(start, end, inside, counted)

    def _is_past(self, start, end, moments):
        """Whether a sentence tells of another year: how the forum began, what was held before."""
        sentence = self.text[start:end]
        years = {int(match[0]) for match in YEAR.finditer(sentence)}
        years |= {moment.year for moment in moments if moment.year}
        if not years or (self.date and self.date.year in years):
            return False
        return bool(FOUNDING.search(sentence)) or (
            self.date is not None and max(years) < self.date.year
        )

    def _read_sentence(self, start, end, moments, numbers):
        if self.date is None:
            years = YEAR.finditer(self.text, start, end)
            self.years |= {
                int(match[0])
                for match in years
                if not EARLIER.search(self.text, max(start, match.start() - 90), match.start())
            }
        named = self.finder.namings.series_in(self.text, start, end)
        free = self.numbers.attach(named, numbers)
        self.named += named
        self.loose += [number for number in free if self.numbers.is_loose(number, start)]
        for moment in moments:
            since = SINCE.search(self.text, max(start, moment.start - 90), moment.start)
            if len(self.dates) < _MOST_DATES and not since:
                key = (moment.year, moment.month, moment.day, moment.last, moment.weekday)
                self.dates.setdefault(key, moment)
        for first, last, name in self.report.mentioned.cities(start, end):
            earlier = EARLIER.search(self.text, max(start, first - 90), first)
            if not (earlier or self.numbers.in_forum(first)):
                self.cities.setdefault(name, (first, last))
        for first, last, key in self.finder.titles.found(self.text, start, end):
            self.titled.setdefault(key, (first, last))

    # The weighing

    def candidates(self):
        by_number = not (self.forum or self.titled)
        if by_number and not any(map(self._is_distinct, self.named)):
            return tuple(self._there_and_then())
        counted = {each.key: set() for each in self.named}
        for each in self.named:
            counted[each.key] |= {each.number} if each.number else set()
        attached = set().union(*counted.values())
        loose = {each.number: each for each in self.loose if each.number not in attached}
        main = [each for each in self.named if not each.is_subordinate]
        today, hosted = self._today(), self._first_hosted()
        lead = self._forum_in_lead()
        found = []
        for meeting in self.finder.meetings:
            reasons = (
                *self._for_series(meeting, counted, main),
                *self._for_loose(meeting, loose),
                *self._for_time(meeting, today, lead),
                *self._for_place(meeting),
                *self._for_name(meeting, hosted),
            )
            score = sum(reason.weight for reason in reasons)
            numbered = any(
                number and (number in counted.get(key, ()) or number in loose)
                for key, number in meeting.numbers
            )
            if score > 0 and not (by_number and not (numbered and _agrees(reasons))):
                found.append(Candidate(meeting.key, round(score, 1), reasons, numbered))
        found.sort(key=lambda candidate: (-candidate.score, candidate.key))
        return tuple(found[:_MOST_CANDIDATES])

    def _there_and_then(self):
        """The meetings of a forum not named: the topic, the day and the city agree."""
        topic = self.date and event_on_topic(self.text, self.report.lead)
        for meeting in self.finder.meetings if topic else ():
            day = [each for each in self._for_report(meeting) if each.weight >= _REPORTED_NEAR]
            city = [each for each in self._for_place(meeting) if each.weight > 0]
            if day and city:
                reasons = (*day, *city, self._reason("its topic is named", _TOPIC_NAMED, topic))
                score = round(sum(each.weight for each in reasons), 1)
                yield Candidate(meeting.key, score, reasons, False)

    def _is_distinct(self, named):
        """Whether a series is named with its number, by a name no other forum has."""
        words = self.text[named.start : named.end].split()
        return bool(named.number) and (len(words) >= _OWN_WORDS or words[0].isupper())

    def _reason(self, text, weight, span=None):
        return Reason(text, weight, (self.source.words(*span),) if span else ())

    def _for_series(self, meeting, counted, main):
        key = next((key for key, _number in meeting.numbers if key in counted), None)
        if key is None:
            if main:
                yield self._reason("another series is named", _OTHER_SERIES)
            return
        spans = [each for each in self.named if each.key == key]
        leads = any(each.key == key for each in main)
        if leads:
            yield self._reason("its series is named", _SERIES, (spans[0].start, spans[0].end))
        if leads and main[0].key == key and main[0].number in {None, dict(meeting.numbers)[key]}:
            weight = _NUMBER_FIRST if main[0].number else _SERIES_FIRST
            yield self._reason("it is named first", weight)
        exact = [each for each in spans if each.number and (key, each.number) in meeting.numbers]
        if exact:
            span = exact[0].start, exact[0].end
            weight = _PLANNED if all(each.is_planned for each in exact) else _NUMBERED
            yield self._reason(f"its number is {exact[0].number}", weight, span)
        elif counted[key]:
            yield self._reason("another number is named", _OTHER_NUMBER)
        elif leads and self._is_only_one_then(meeting, key):
            yield self._reason("the only one of its series about that time", _ONLY_ONE)
        elif leads and self._is_only_one_there(meeting, key):
            yield self._reason("the only one of its series in that city", _ONLY_THERE)

    def _is_only_one_there(self, meeting, key):
        there = [
            other.key
            for other in self.finder.meetings
            if other.city == meeting.city and key in dict(other.numbers)
        ]
        return there == [meeting.key] and meeting.city in self.cities

    def _is_only_one_then(self, meeting, key):
        series = [
            other
            for other in self.finder.meetings
            if other.starts_on and key in dict(other.numbers)
        ]
        near = [
            other.key
            for other in series
            if self.date and abs(other.starts_on - self.date) <= _ABOUT_THAT_TIME
        ]
        told = [moment for moment in self.dates.values() if moment.year and moment.month]
        return near == [meeting.key] or any(
            [other.key for other in series if self._weight_of(moment, other)] == [meeting.key]
            for moment in told[:_MOST_TOLD]
        )

    def _for_loose(self, meeting, loose):
        if not loose:
            return
        exact = [number for _key, number in meeting.numbers if number in loose]
        if exact:
            found = loose[exact[0]]
            text = f"number {found.number}, of a series not named"
            yield self._reason(text, _LOOSE_NUMBER, (found.start, found.end))
        else:
            yield self._reason("another number is named", _OTHER_LOOSE)

    def _for_time(self, meeting, today, forum_in_lead):
        dates, report = list(self._for_dates(meeting, today)), list(self._for_report(meeting))
        if dates:
            # What is named with its days may be long past or far ahead.
            report = [reason for reason in report if reason.weight > 0]
        yield from (*dates, *report)
        at_hand = any(reason.weight >= _DAY_AND_YEAR for reason in dates) or any(
            reason.weight >= _REPORTED_NEAR for reason in report
        )
        if at_hand and forum_in_lead:
            yield self._reason("the forum is named in the lead", _FORUM_IN_LEAD)

    def _for_dates(self, meeting, today):
        if not meeting.starts_on:
            return
        weighed = [(self._weight_of(each, meeting), each) for each in self.dates.values()]
        weight, moment = max(weighed, key=lambda pair: pair[0], default=(0, None))
        if weight:
            yield self._reason("its days are named", weight, (moment.start, moment.end))
            if meeting.starts_on.year in self.years:
                yield self._reason("its year is named", _YEAR_NAMED)
        elif today and meeting.starts_on <= today(meeting.starts_on.year) <= meeting.ends_on:
            yield self._reason("it sat on the day of the report", _DAY)

    def _weight_of(self, moment, meeting):
        year = meeting.starts_on.year
        first, last = moment.first_date(year), moment.last_date(year)
        if first is None or (moment.weekday is not None and not moment.agrees(year)):
            return 0
        if first > meeting.ends_on or last < meeting.starts_on:
            return 0
        if not moment.day:
            return _MONTH
        if moment.year or self.date is None:
            return _DAY_AND_YEAR if moment.year else _DAY
        # The report's day tells which year is meant.
        return _DAY_AND_YEAR if abs(first - self.date) <= _SAME_SEASON else 0

    def _for_report(self, meeting):
        if not (self.date and meeting.starts_on):
            return
        away = max(meeting.starts_on - self.date, self.date - meeting.ends_on, dt.timedelta(0)).days
        weight, text = next(
            ((weight, text) for most, weight, text in _DISTANCES if away <= most),
            (_REPORTED_ELSEWHEN, "reported in another year"),
        )
        if weight:
            yield self._reason(text, weight)

    def _forum_in_lead(self):
        return any(
            start <= first < end for first, _last in self.forum for start, end in self.report.lead
        )

    def _for_place(self, meeting):
        cities = wider(part.strip() for part in meeting.city.split(",") if part.strip())
        place = self.report.place
        if not cities:
            return
        if place and place.value in cities:
            yield Reason("the report is from its city", _PLACE, place.words)
        elif named := next((city for city in self.cities if city in cities), None):
            yield self._reason("its city is named", _CITY, self.cities[named])
        elif place or self.cities:
            yield self._reason("another city is named", _OTHER_CITY)

    def _for_name(self, meeting, hosted):
        numbered = any((each.key, each.number) in meeting.numbers for each in self.named)
        if meeting.key in self.titled and not numbered:
            yield self._reason("named by its title", _TITLED, self.titled[meeting.key])
        if meeting.key == hosted[0]:
            yield self._reason("hosted there for the first time", _FIRST_TIME, hosted[1])

    def _today(self):
        """From "Minggu (5/8)" and a lone "Senin": year -> the day of the report; else None."""
        dates = self.dates.values()
        base = next((each for each in dates if each.weekday is not None and each.day), None)
        if self.date or base is None or base.year:
            return None
        for start, end in self.report.lead:
            for match in WEEKDAY.finditer(self.text, start, end):
                if not base.start <= match.start() < base.end:
                    ahead = (WEEKDAYS[match[0].lower()] - base.weekday) % 7
                    return lambda year: _later(base, year, ahead)
        return None

    def _first_hosted(self):
        """The key of the earliest meeting in the country said to be host for the first time."""
        keys = {each.key for each in self.named}
        for start, end in self.sentences:
            cue = _FIRST_TIME_CUE.search(self.text, start, end)
            if not cue or _OUTSIDE.search(self.text, start, end):
                continue
            if not _HOSTS.search(self.text, start, end):
                continue
            hosts = self.report.mentioned.members(start, end)
            rows = [
                meeting
                for meeting in self.finder.meetings
                if meeting.starts_on and meeting.country in hosts
            ]
            rows = [row for row in rows if keys & dict(row.numbers).keys()] or rows
            if rows:
                return min(rows, key=lambda row: row.starts_on).key, cue.span()
        return "", None


def _agrees(reasons):
    """Whether day or place agree, as they must where the forum is not named."""
    return any(reason.weight > 0 and reason.text in _AGREEING for reason in reasons)


def _later(moment, year, days):
    day = moment.first_date(year)
    if day is None or day.weekday() != moment.weekday:
        return dt.date.min
    return day + dt.timedelta(days=days)
