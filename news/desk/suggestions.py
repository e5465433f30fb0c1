"""What the page of pasted reports suggests: the first values of its forms, and the words behind."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk.marked import Mark, marked
from meetings.models import Meeting, StatedFigure
from members.models import Member
from news.intake import already_taken, as_html, headline_of, outlet_at, outlet_of
from news.known import known
from news.models import Outlet

#: How many places of the text a suggestion quotes, and how much of each.
QUOTED, QUOTED_AT_LENGTH = 3, 160
#: More figures than that are no report about a meeting.
MOST_FIGURES = 60
# The boxes filled from one value of the Story, by their names.
_SINGLE = {
    "headline": "headline",
    "reported_on": "date",
    "dateline": "place",
    "outlet": "agency",
    "byline": "byline",
    "initials": "initials",
    "photo_credit": "photo_credit",
}
_LABELS = {
    "headline": _("headline"),
    "reported_on": _("date"),
    "dateline": _("place"),
    "outlet": _("agency"),
    "byline": _("byline"),
    "initials": _("initials"),
    "photo_credit": _("photo credit"),
}


@dataclass(frozen=True)
class Quotation:
    """Words of the text; `anchor` is where they stand in it."""

    text: str
    anchor: str


class Suggestions:
    """What was read in `text`; `preset` is the Meeting it was pasted for, or None."""

    def __init__(self, text, *, preset=None, source_url=""):
        self.text, self.preset, self.source_url = text, preset, source_url
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from news.wire import Reader

        reader = Reader(known())
        self.story = reader.read(text)
        self.named = outlet_of(self.story, reader)
        self.outlet = outlet_at(source_url, reader) or self.named
        self._marks, self._quoted = [], {}
        self._read_marks()

    # --- the first values of the forms ----------------------------------------------------------

    @property
    def is_empty(self):
        """Whether there is nothing in the text that could be a report."""
        return not self.story.paragraphs

    @cached_property
    def body(self):
        return as_html(self.story)

    @cached_property
    def candidates(self):
        """The meetings it may be about: the one it was pasted for, then as the reader ranks."""
        keys = [each.key for each in self.story.meetings]
        rows = Meeting.objects.filter(slug__in=keys).select_related("series", "country")
        found = {row.slug: row for row in rows}
        ranked = [found[key] for key in keys if key in found]
        if self.preset:
            ranked = [self.preset, *(each for each in ranked if each.pk != self.preset.pk)]
        return ranked

    @cached_property
    def meeting(self):
        """The one meeting it is taken to be about, or None."""
        if self.preset:
            return self.preset
        key = self.story.meeting.key if self.story.meeting else None
        return next((each for each in self.candidates if each.slug == key), None)

    @cached_property
    def other(self):
        """The meeting that the text is clearly about, if it was pasted for another; or None."""
        key = self.story.meeting.key if self.preset and self.story.meeting else None
        if key in (None, self.preset and self.preset.slug):
            return None
        return next((each for each in self.candidates if each.slug == key), None)

    @property
    def figures_of(self):
        """The meeting that its figures are about, or None where somebody has to say."""
        return None if self.other else self.meeting

    @cached_property
    def members(self):
        """The members it names, in the order in which it does."""
        keys = [mention.key for mention in self.story.members]
        found = {row.slug: row for row in Member.objects.filter(slug__in=keys)}
        return [found[key] for key in keys if key in found]

    def initial(self):
        """The first values of the ReviewForm."""
        story, outlet = self.story, self.outlet
        agency = next(
            (each for each in (self.named, outlet) if each and each.kind == Outlet.Kind.AGENCY),
            None,
        )

        def value(stated):
            return stated.value if stated else ""

        return {
            "headline": headline_of(story),
            "source_url": self.source_url,
            "reported_on": value(story.date),
            "dateline": value(story.place)[:100],
            "byline": value(story.byline)[:200],
            "initials": value(story.initials)[:20],
            "photo_credit": value(story.photo_credit)[:200],
            "language": story.language or "en",
            "outlet": outlet.pk if outlet else None,
            "new_outlet": outlet.name if outlet and not outlet.pk else "",
            "new_outlet_kind": outlet.kind if outlet else Outlet.Kind.NEWSPAPER,
            "agency": agency.pk if agency else None,
            "known_meetings": [self.meeting.pk] if self.meeting else [],
            "known_members": [member.pk for member in self.members],
            "figures_of": self.figures_of.pk if self.figures_of else None,
        }

    @cached_property
    def figures(self):
        return self.story.figures[:MOST_FIGURES]

    def figures_initial(self):
        """The first values of the FigureFormSet: ticked where it is clear whose they are."""
        return [
            {
                "take": bool(self.figures_of) and not there,
                "measure": figure.measure,
                "qualifier": figure.qualifier,
                "value": figure.value,
                "kind": figure.kind,
            }
            for figure, there in zip(self.figures, self.figures_there, strict=True)
        ]

    @cached_property
    def figures_there(self):
        """For each figure whether this outlet's very statement is recorded already."""
        names = ("measure", "qualifier", "value", "kind")
        rows, meeting = set(), self.figures_of
        if meeting and self.outlet and self.figures:
            stated = StatedFigure.objects.filter(meeting=meeting, stated_by=self.outlet.name)
            rows = set(stated.values_list(*names))
        return [tuple(getattr(each, name) for name in names) in rows for each in self.figures]

    def already(self):
        """The Article that was made of this report before, or None."""
        saved = self.outlet if self.outlet and self.outlet.pk else None
        return already_taken(self.story, outlet=saved, source_url=self.source_url)

    # --- the words behind them ------------------------------------------------------------------

    def _read_marks(self):
        story = self.story
        for box, name in _SINGLE.items():
            stated = getattr(story, name)
            self._mark(box, stated.words if stated else (), "fact", _LABELS[box])
        for reading in story.date_readings[:1]:
            self._mark("reported_on", reading.words, "fact", _LABELS["reported_on"])
        # The reader knows by what the meeting was found; the first reasons weigh most.
        for candidate in story.meetings:
            clear = story.meeting and story.meeting.key == candidate.key
            for reason in candidate.reasons:
                self._mark(
                    f"meeting {candidate.key}",
                    reason.words,
                    "meeting",
                    "meeting" if clear else "",
                    shown=bool(clear),
                )
        for mention in story.members:
            self._mark(f"member {mention.key}", mention.words, "member")
        for number, figure in enumerate(self.figures):
            self._mark(f"figure {number}", figure.words, "figure", "figure")

    def _mark(self, name, words, kind, label="", *, shown=True):
        quoted = self._quoted.setdefault(name, [])
        for passage in words:
            if not passage.text:
                continue
            anchor = f"words-{len(self._marks) + 1}" if shown else ""
            if shown:
                self._marks.append(Mark(passage.start, passage.end, kind, anchor, label))
            words_only = " ".join(passage.text.split())
            if len(words_only) > QUOTED_AT_LENGTH:
                words_only = f"{words_only[:QUOTED_AT_LENGTH].rsplit(' ', 1)[0]} …"
            if len(quoted) < QUOTED and words_only not in [each.text for each in quoted]:
                quoted.append(Quotation(words_only, anchor))

    def words(self, name):
        """The Quotations behind a box, "member <slug>", "meeting <slug>" or "figure <number>"."""
        return self._quoted.get(name, [])

    def asked(self, name):
        """What to ask or tell beside the box `name` where its words alone do not tell, or ""."""
        if name not in _SINGLE or self.words(name):
            return ""
        if name == "headline":
            return gettext("The text has no headline: its first sentence stands in.")
        if name == "outlet" and self.outlet:
            return gettext("Told by the address of the report.")
        return gettext("The text does not say.")

    @property
    def days(self):
        """The days that the date may mean, if it is in figures and nothing tells which; or ()."""
        return tuple(each.first for each in self.story.date_readings)

    @property
    def question_of_meeting(self):
        """What to ask where several meetings may be meant, or ""."""
        if self.other:
            return gettext(
                "You came here from {preset}, but the text speaks of {other}. Tick what it is "
                "about; figures are recorded only once you say whose they are."
            ).format(preset=f"“{self.preset}”", other=f"“{self.other}”")
        if self.meeting or not self.candidates:
            return ""
        return gettext("The text does not decide. Tick the one it is about, or none.")

    def reasons(self, meeting):
        """Why the reader thinks of `meeting`, in its words; most telling first."""
        found = next((each for each in self.story.meetings if each.key == meeting.slug), None)
        return [reason.text for reason in found.reasons] if found else []

    def passages(self):
        """The text in Segments, with the words marked."""
        return marked(self.text, self._marks)
