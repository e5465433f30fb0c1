"""Wire text as it arrives -> Story: headline, dateline, date, agency, credits, mentions.

`read` finds what the text states and leaves empty what it does not. It knows nothing by itself of
members, meetings and outlets of the record: the caller hands those over in a Known.

PURE: text in, frozen dataclasses out. Time is linear in the length of the text: every pattern is
bounded, every passage is read by a fixed number of passes.
"""

import re

from .clear import clear_one
from .facts import Facts
from .figures import figures
from .languages import language_of
from .layout import lay_out
from .meetings import MeetingFinder, Report
from .members import Lexicon
from .moments import moments as find_moments
from .outlets import Outlets
from .places import Places
from .printing import as_text, as_values
from .several import first_of_several
from .source import LARGEST, Source, TooLong, refuse_too_long
from .story import (
    Candidate,
    Figure,
    Known,
    KnownMeeting,
    Mention,
    Reason,
    Stated,
    StatedDate,
    Story,
    Words,
)

_INITIAL = re.compile(r"[\s.][^\W\d_]$")

__all__ = [
    "LARGEST",
    "Candidate",
    "Figure",
    "Known",
    "KnownMeeting",
    "Mention",
    "Reader",
    "Reason",
    "Stated",
    "StatedDate",
    "Story",
    "TooLong",
    "Words",
    "as_text",
    "as_values",
    "first_of_several",
    "read",
    "refuse_too_long",
]


# English is written in countries that put the month first, too.
_DAY_FIRST = frozenset({"id", "vi", "fr"})


class Reader:
    """Reads many texts with one Known, which takes a few milliseconds to prepare."""

    def __init__(self, known=None):
        self.known = known or Known()
        self.lexicon = Lexicon(self.known.names)
        self.outlets = Outlets(
            self.known.outlets, others=[text for _key, text, *_rest in self.known.names]
        )
        self.places = Places(
            (*self.known.places, *(meeting.city for meeting in self.known.meetings))
        )
        self.finder = MeetingFinder(self.known)
        self.meetings = {meeting.key: meeting for meeting in self.known.meetings}

    def read(self, text):
        """The Story that `text` states. Raises TooLong beyond LARGEST bytes, and nothing else."""
        source = Source(text)
        language = language_of(source.text)
        moments = find_moments(source.text, day_first=language in _DAY_FIRST)
        layout = lay_out(source, moments, self.outlets, self.places)
        facts = Facts(source, layout, moments, self.outlets, self.places)
        facts.date_by_picture()
        spans = _in_order(layout)
        place = facts.place()
        lead = [*([layout.headline] if layout.headline else []), *facts.lead[:2]]
        mentioned = _Mentioned(source, self.lexicon, self.places, language)
        report = Report(lead, facts.date, place, mentioned)
        candidates = self.finder.candidates(source, moments, spans, report)
        meeting = clear_one(candidates, self.known.meetings)
        if meeting and meeting.is_numbered and facts.date_by_meeting(self.meetings[meeting.key]):
            report = Report(lead, facts.date, place, mentioned)
            candidates = self.finder.candidates(source, moments, spans, report)
            meeting = clear_one(candidates, self.known.meetings)
        return Story(
            language=language,
            headline=_stated(source, layout.headline),
            date=facts.date,
            date_readings=facts.date_readings(),
            place=place,
            agency=facts.agency(),
            byline=_stated(source, layout.byline),
            initials=_stated(source, layout.initials),
            photo_credit=_credit(source, layout),
            caption=_stated(source, layout.captions[0] if layout.captions else None),
            members=self.lexicon.mentions(source, _with_place_line(layout, spans), language),
            meetings=candidates,
            meeting=meeting,
            figures=figures(source, spans),
            paragraphs=tuple(source.stated(*span) for span in layout.body),
        )


class _Mentioned:
    """Who and where a passage of a text names."""

    def __init__(self, source, lexicon, places, language):
        self.source, self.lexicon, self.places = source, lexicon, places
        self.language = language

    def members(self, start, end):
        """The keys of the members and groups named in the passage."""
        found = self.lexicon.mentions(self.source, [(start, end)], self.language)
        return {mention.key for mention in found}

    def cities(self, start, end):
        """The cities named in the passage as (start, end, name)."""
        return self.places.found(self.source.text, start, end)


def read(text, known=None):
    """The Story of one text; see Reader."""
    return Reader(known).read(text)


def _stated(source, span):
    return source.stated(*span) if span else None


def _credit(source, layout):
    if not layout.credits:
        return None
    credit = layout.credits[0]
    stated = source.stated(credit.first, credit.last)
    name = stated.value.strip(" .|-–—")
    # "Antara/Ana T.": the point, where one is printed, belongs to the initial.
    pointed = _INITIAL.search(name) and f"{name}." in stated.value
    return Stated(f"{name}." if pointed else name, stated.words)


def _with_place_line(layout, spans):
    """The spans, and what is between city and agency: "SUVA, Fiji (AFP) – …" names a State."""
    line = layout.dateline
    if not (line and line.place):
        return spans
    end = line.outlet_span[0] if line.outlet_span else line.end
    return sorted({*spans, (line.place[1], end)}) if line.place[1] < end else spans


def _in_order(layout):
    """The spans that tell of the event: headline, captions and report, in the text's order."""
    spans = [*layout.captions, *layout.body]
    if layout.headline:
        spans.append(layout.headline)
    return sorted(set(spans))
