"""Which part of a text is what: stamps, headline, caption, place line, report, sign-off."""

import bisect
import itertools
import re
from dataclasses import dataclass, field

from .asides import Asides
from .credits import picture_credits, signature
from .datelines import Dateline, DatelineReader, is_orphan
from .prose import TERMINAL, is_prose
from .sites import SHOWN, TOPICS, is_of_site
from .tail import Tail
from .titles import choose_title

# Above the report stand a title, stamps and the furniture of a page, but not a chapter of it.
_HEAD_LINES = 30
_HEAD_PARAGRAPHS = 6
_GLUED_WITHIN = 2_500
# A first line shorter than this is furniture or a kicker; a title is not longer than that.
_SHORTEST, _LONGEST_TITLE, _MOST_WORDS = 24, 220, 25
_LONGEST_CAPTION = 600
# What is shown below a picture, cut off and then whole, has so many letters.
_CUT_OFF = 60
_LONGEST_PERSON = 7
# What a site says of itself behind its name on the first line
_SLOGAN = 50
_SHORT_WORD = 4
# No report begins with a sentence of so few words: "Search for our site."
_LONG_ENOUGH = 5

_DATE_PREFIX = re.compile(r"\s*date\s?:?\s?(?=(?:19|20)\d\d-\d\d)", re.IGNORECASE)
# A day before the report on its line: "1 August 2024_ Ministers agreed …"
_LABEL_OF_DAY = re.compile(
    r"(?:(?:date|published|posted|updated|released|publié|tanggal|ngày đăng)(?:\s(?:on|le))?"
    r"\s?:?\s?)?[(\[]?",
    re.IGNORECASE,
)
_BEHIND_DAY = re.compile(
    r"\s{0,2}[)\]]?\s{0,2}(?:[-–—_|:]{1,3}|(?<=[\s)\]]))\s{0,2}(?=[A-ZÀ-ÞĐ\"“])"
)
# An office above what its holder says: "The Hon Ann Bell MP", "Minister for Foreign Affairs".
_OFFICE = re.compile(
    r"(?:the\s)?(?:(?:rt\.?\s)?hon(?:ourable)?\b|senator\s|h\.?e\.?\s|"
    r"(?:(?:assistant|deputy|acting)\s)?(?:prime\s)?(?:minister|secretary)\s(?:for|of)\s)[^\n]{2,80}",
    re.IGNORECASE,
)
# "The talks of 3 May 2017" tells of the talks.
_SMALL_BEFORE = re.compile(
    r"\b(?:on|of|for|in|by|at|from|to|since|until|the|le|du|au|pada|tanggal|hari|ngày|\w+day)$",
    re.IGNORECASE,
)
_NEXT_LINE = re.compile(r"\n\s*(?P<line>[^\n]+)")
_SMALL = frozenset({"and", "for", "of", "the", "to", "with"})
_END = re.compile(r"\(ends?\)", re.IGNORECASE)


@dataclass(slots=True)
class Layout:
    """The parts found so far; spans are (start, end) in the readable text.

    What comes with a number is the better stated the lower it is: 0 place line or explicit date,
    1 and 2 stamp, 3 sign-off or copyright, 4 source line.
    """

    stamps: list = field(default_factory=list)  # (number, moment)
    outlets: list = field(default_factory=list)  # (number, outlet, span)
    places: list = field(default_factory=list)  # (number, span)
    headline: tuple | None = None
    byline: tuple | None = None
    initials: tuple | None = None
    captions: list = field(default_factory=list)
    credits: list = field(default_factory=list)
    body: list = field(default_factory=list)
    years: list = field(default_factory=list)  # of copyright lines
    dateline: Dateline | None = None
    is_cut: bool = False  # a dash stands where a place line stood


def lay_out(source, moments, outlets, places):
    """The Layout of a Source whose dates are `moments`."""
    reader = _Reader(source, moments, outlets, places)
    reader.read()
    return reader.layout


class _Reader(Tail):
    def __init__(self, source, moments, outlets, places):
        self.source, self.text, self.outlets = source, source.text, outlets
        self.datelines = DatelineReader(self.text, moments, outlets, places)
        self.layout = Layout(credits=picture_credits(source, outlets, places))
        self.asides = Asides(self.text, moments, outlets, places, self.layout)
        self.moments = moments
        self.titles = []

    def read(self):
        lines = list(itertools.takewhile(lambda line: not self._ends(*line), self.source.lines))
        signed = lines and signature(self.text, *lines[-1], self.outlets)
        if signed:
            self.layout.byline = signed
            agency = lines.pop()[0], signed[0] - 1
            outlet = self.outlets.exactly(self.text[slice(*agency)])
            self.layout.outlets.append((3, outlet, agency))
        done = self._tail(lines)
        for start, end in self._head(lines[:done]):
            self._paragraph(start, end)
        if not self.layout.body:
            self._captions_as_body()
        if self.layout.headline is None:
            choose_title(self.text, self.layout, self.titles)
        if self.layout.dateline is None and lines:
            self._glued_dateline(lines[0][0])

    def _ends(self, start, end):
        """Whether the line is the mark below which a page shows other reports: "(END)"."""
        return bool(start) and bool(_END.fullmatch(self.text, start, end))

    # The head

    def _head(self, lines):
        """Take what stands above the report off the lines; those that remain are the report."""
        report = []
        for index, (first, end) in enumerate(lines):
            start = first
            if self._is_begun_twice(first, end, lines[index + 1 : index + 2]):
                self.layout.captions.append((first, end))
                continue
            if index < _HEAD_LINES and len(report) < _HEAD_PARAGRAPHS:
                is_last = index + 1 == len(lines)
                start = self._head_line(first, end, begun=bool(report), is_last=is_last)
            if start < end:
                report.append((start, end))
        return report

    def _is_begun_twice(self, start, end, following):
        """Whether the line below begins alike and ends in a credit: a caption, once cut off."""
        begun = self.text[start : min(end, start + _CUT_OFF)]
        for below, last in following if len(begun) == _CUT_OFF else ():
            whole = self.text[start:end]
            # A title that stands twice goes on with a blank.
            is_title = self.text.startswith(f"{whole} ", below)
            if self.text.startswith(begun, below) and not is_title:
                return bool(self._credits_in(below, last))
        return False

    def _head_line(self, start, end, *, begun, is_last):
        """Where the report begins in a line; its end if it holds nothing of it."""
        start = self._caption(self._date_prefix(start, end), end)
        if start >= end or self.asides.take(start, end):
            return end
        while start < end and self.text[start] in "•· ":
            start += 1
        found = None if self.layout.dateline else self.datelines.at(start, end)
        if found and self._is_shown(found, start):
            self.layout.captions.append((start, end))
            return end
        if found and found.place is None and not is_last and self._is_path(found.end, end):
            self.layout.outlets.append((4, found.outlet, found.outlet_span))
            return end
        # Below what sums it up the report itself may begin: "SUVA: Ministers …"
        place = self.text[slice(*found.place)] if found and found.place else ""
        # Before the place there was "De notre correspondante à".
        is_sure = place.isupper() or (found is not None and found.start > start)
        is_known = is_sure and (
            bool(self.datelines.places.name(place)) or self._is_town(place, found.end, end)
        )
        if found and self._is_title_with_city(found, start, end, is_last=is_last):
            found = None
        if found and (found.outlet or not begun or is_known):
            self._take_dateline(found)
            return found.end
        if begun:
            return start
        after_dash = is_orphan(self.text, start)
        if after_dash and end - after_dash < _SHORTEST:
            # "- Take action" is a line of a menu.
            return end
        if not (is_last or after_dash) and self._is_above(start, end):
            return end
        self.layout.is_cut = bool(after_dash)
        return after_dash or start

    def _is_shown(self, found, start):
        """Whether a line that looks like a place line is what a picture shows.

        "GIVES ANSWERS - The minister in Suva, 8 May", below the line of the credit.
        """
        if found.outlet or not found.place:
            return False
        place = self.text[slice(*found.place)]
        if not place.isupper() or self.datelines.places.name(place):
            return False
        above = self.text.rfind("\n", 0, start)
        is_below = any(each.end in {above, above + 1} for each in self._credits_in(0, start))
        return is_below or self._has_dateline_below(found.end)

    def _has_dateline_below(self, start):
        """Whether the next line begins with a paper and a place, as a report does."""
        following = _NEXT_LINE.search(self.text, start)
        below = following and self.datelines.at(*following.span("line"))
        return bool(below and below.outlet and below.place)

    def _is_town(self, place, start, end):
        """Whether one word in capitals is a town nobody knows: prose comes behind its dash."""
        is_word = place.isalpha() and len(place) > _SHORT_WORD and is_prose(self.text, start, end)
        dash = self.text[start - 2 : start].strip()[-1:]
        return is_word and dash in set("-–—") and not self.outlets.is_other(place)

    def _is_title_with_city(self, found, start, end, *, is_last):
        """Whether the city stands in a title: "Suva : les ministres se réunissent"."""
        is_bare = not (found.outlet or found.moment or is_last)
        is_colon = self.text[start : found.end].rstrip().endswith(":")
        line = self.text[start:end]
        is_short = len(line) <= _LONGEST_TITLE and len(line.split()) <= _MOST_WORDS
        return is_bare and is_colon and is_short and not TERMINAL.search(line)

    def _is_path(self, start, end):
        """Whether behind an outlet there is but the section of its site: "detikNews / Berita"."""
        rest = self.text[start:end]
        if not self.text[:start].count("\n") and len(rest) < _SLOGAN and not TERMINAL.search(rest):
            return True
        return 0 < len(rest.split()) < 4 and len(rest) < _SHORTEST and not TERMINAL.search(rest)

    def _is_above(self, start, end):
        """Whether the line is a kicker or a title; a title is kept."""
        if end - start < _SHORTEST and len(self.text[start:end].split()) < 3:
            self.asides.name_above = (start, end)
            return True
        if self.titles and len(self.text[start:end].split()) <= _LONGEST_PERSON:
            # Below a title, before a stamp, it may be who wrote.
            self.asides.name_above = (start, end)
        line = self.text[start:end]
        if TOPICS.match(line):
            self.layout.captions.append((start, end))
            return True
        if self.outlets.is_other(line):
            # The State whose office speaks, on a line of its own.
            return True
        if _OFFICE.fullmatch(line) and all(w[0].isupper() or w in _SMALL for w in line.split()):
            return True
        is_title = not TERMINAL.search(line) or line.endswith(("?", "!"))
        start, end = self._without_day(start, end)
        line = self.text[start:end]
        is_short = end - start <= _LONGEST_TITLE and len(line.split()) <= _MOST_WORDS
        # With a day in it, it is what stands under a picture.
        is_dated = any(
            start <= each.start < end and each.day and each.year for each in self.moments
        )
        if is_title and is_short and not (is_of_site(line) or is_dated):
            self.titles.append((start, end))
            return True
        is_told = is_prose(self.text, start, end)
        is_short = end - start < _SHORTEST or (
            end - start < 2 * _SHORTEST and len(line.split()) <= _LONG_ENOUGH
        )
        return is_short or (not is_told and is_of_site(line))

    def _without_day(self, start, end):
        """The span of a title without the day beside it, which is the stamp of the page."""
        for moment in self.moments:
            whole = moment.day and moment.year and not moment.last
            if not whole or moment.start < start or moment.end > end:
                continue
            behind = self.text[moment.end : end]
            before = self.text[start : moment.start].rstrip()
            if not behind and len(before) > _SHORTEST:
                # As in: Ministers agree on patrols | 23 July 2019
                title = before.rstrip(" |-–—")
                if any(each.end == start + len(title) for each in self.moments):
                    # "18 February 2025 – 19 February 2025" is when it met.
                    continue
                if before[-1] in "|-–—" or (
                    title[-1].isalpha() and not _SMALL_BEFORE.search(title)
                ):
                    self.layout.stamps.append((2, moment))
                    return start, start + len(title)
            elif before in {"", "[", "("} and len(behind.split()) >= _LONG_ENOUGH:
                # As in: 23 July 2019: Ministers agree on patrols
                mark = _BEHIND_DAY.match(self.text, moment.end, end)
                if mark:
                    self.layout.stamps.append((2, moment))
                    return mark.end(), end
        return start, end

    def _date_prefix(self, start, end):
        match = _DATE_PREFIX.match(self.text, start, end)
        if not match:
            return self._day_before(start, end)
        for moment in self.moments:
            if moment.start <= match.end() <= moment.end:
                self.layout.stamps.append((0, moment))
                return self._after(moment.end, end)
        return match.end()

    def _day_before(self, start, end):
        """Take a whole day and the dash behind it off the line of a report."""
        first = _LABEL_OF_DAY.match(self.text, start, end).end()
        for moment in self.moments:
            if moment.start > first:
                break
            whole = moment.start == first and moment.day and moment.year and not moment.last
            behind = whole and _BEHIND_DAY.match(self.text, moment.end, end)
            if behind and is_prose(self.text, behind.end(), end):
                self.layout.stamps.append((1, moment))
                return behind.end()
        return start

    def _caption(self, start, end):
        """Take a caption that ends in a credit off the line; where the rest of the line begins."""
        for credit in self._credits_in(start, end)[:1]:
            # A credit far into a paragraph, or behind a place line, is inside the report.
            is_far = credit.start - start > _LONGEST_CAPTION
            if is_far or self.datelines.at(start, min(end, credit.start)):
                return start
            self.layout.captions.append((start, credit.end))
            return self._after(credit.end, end)
        return start

    def _credits_in(self, start, end):
        found = self.layout.credits
        low = bisect.bisect_left(found, start, key=lambda credit: credit.start)
        high = bisect.bisect_left(found, end, key=lambda credit: credit.start)
        return found[low:high]

    def _after(self, position, end):
        while position < end and self.text[position] in " .|:)":
            position += 1
        return position

    def _take_dateline(self, found):
        self.layout.dateline = found
        if found.author and self.layout.byline is None:
            self.layout.byline = found.author
        place = self.text[slice(*found.place)] if found.place else ""
        # "SITE.id, MALAYSIA – …" names no city.
        if place and not (self.outlets.is_other(place) and not self.datelines.places.name(place)):
            self.layout.places.append((0, found.place))
        if found.outlet:
            self.layout.outlets.append((0, found.outlet, found.outlet_span))

    def _glued_dateline(self, start):
        found = self.datelines.inside(start, min(len(self.text), start + _GLUED_WITHIN))
        if not found:
            return
        self._take_dateline(found)
        body = []
        for first, last in self.layout.body:
            if first < found.start < last:
                body += [(first, found.start), (found.end, last)]
            else:
                body.append((first, last))
        self.layout.body = [(first, last) for first, last in body if first < last]

    # The report

    def _paragraph(self, start, end):
        """Add a line of the report, without captions and labels."""
        for credit in self._credits_in(start, end):
            is_near = credit.start - start <= _LONGEST_CAPTION
            if is_near and (end - credit.end < 3 or credit.start == start):
                self.layout.captions.append((start, credit.end))
                start = self._after(credit.end, end)
        if end - start <= _LONGEST_CAPTION and SHOWN.search(self.text, start, end):
            self.layout.captions.append((start, end))
        elif start < end and not self.asides.is_furniture(start, end):
            self.layout.body.append((start, end))

    def _captions_as_body(self):
        """A text that is nothing but a picture and its caption."""
        ends = {credit.end: credit.start for credit in self.layout.credits}
        spans = [(start, ends.get(end, end)) for start, end in self.layout.captions]
        self.layout.body = [(start, end) for start, end in spans if start < end]
        self.layout.captions = []
