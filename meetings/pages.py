"""Everything the page of one meeting shows, gathered in a number of queries that never grows."""

import datetime as dt
import functools
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from django.utils import timezone, translation
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from baliprocess import languages, record_line
from baliprocess.parts import instances
from members.models import Member

from . import nearest, page_rows
from .body import body_of
from .counting import contradicts, counted, disagree
from .models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    JointSeries,
    Meeting,
    Series,
    Session,
    StatedFigure,
)

HEADINGS = {
    0: _("Co-Chairs"),
    1: _("Members"),
    2: _("Observers"),
    3: _("Organisations"),
    4: _("Others"),
}


@dataclass(frozen=True)
class FigureLine:
    """One measure: what the record itself counts, and what sources state about it."""

    measure: str
    counted: int | None
    stated: list

    @property
    def label(self):
        """What is counted, in the language of the page: "Countries and territories"."""
        return StatedFigure.Measure(self.measure).label

    @property
    def disputed(self):
        """Whether the sources cannot all be right."""
        return disagree(self.stated)


@functools.cache
def _measures():
    """Pairs of measure and its name in the language of the record, which remarks are written in."""
    with translation.override(languages.default()):
        return [(measure, str(label)) for measure, label in StatedFigure.Measure.choices]


class MeetingPage:
    """One public meeting and all that its page, its JSON and its list of participants show."""

    def __init__(self, meeting, *, now=None, today=None):
        self.meeting = meeting
        self.now = now or timezone.now()
        self.today = today or localdate()

    @cached_property
    def hosts(self):
        return instances(Member, self.meeting.host_rows)

    @cached_property
    def joint(self):
        """What a joint event also is: pairs of words ("Seventh Meeting of …") and address."""
        named = []
        for row in instances(JointSeries, self.meeting.joint_rows):
            series = Series(
                slug=row.series__slug,
                name=row.series__name,
                ordinal_style=row.series__ordinal_style,
            )
            words = f"{series.ordinal(row.number)} {series.name}".strip()
            named.append((words, series.get_absolute_url()))
        return named

    @cached_property
    def agenda(self):
        return instances(AgendaItem, self.meeting.agenda_rows)

    @cached_property
    def programme(self):
        """The sessions by day: (date or None, sessions), in the order of the programme."""
        sessions = instances(Session, self.meeting.session_rows)
        all_names = self.meeting.names_public == Meeting.NamesPublic.EVERYONE
        for session in sessions:
            session.chair = session.chair if all_names else ""
            session.item_list = instances(AgendaItem, session.item_rows)
            session.speaker_list = instances(Delegate, session.speaker_rows)
        return [(day, list(rows)) for day, rows in groupby(sessions, key=lambda each: each.held_on)]

    @cached_property
    def delegations(self):
        """The public delegations in protocol order, each with its public delegates."""
        return page_rows.delegations(meeting=self.meeting.pk, now=self.now, today=self.today)

    @property
    def place(self):
        """Where it sat, under the name the place had then."""
        meeting = self.meeting
        if not meeting.country_then:
            return meeting.place
        return ", ".join(filter(None, [meeting.city, meeting.country_then]))

    @cached_property
    def body(self):
        """Who sat in the body that met, then and now; None if the record does not say."""
        return body_of(self.meeting, today=self.today)

    @cached_property
    def present(self):
        """The delegations the record does not know to have stayed away."""
        away = {
            Delegation.Presence.INVITED,
            Delegation.Presence.CONFIRMED,
            Delegation.Presence.APOLOGIES,
        }
        return [each for each in self.delegations if each.presence not in away]

    @cached_property
    def headings(self):
        """The delegations under the headings of the protocol: (heading, delegations)."""
        under = {}
        for delegation in self.delegations:
            under.setdefault(delegation.rank, []).append(delegation)
        return [(HEADINGS[rank], under[rank]) for rank in sorted(under)]

    @cached_property
    def co_chairs(self):
        wanted = Delegation.Capacity.CO_CHAIR
        return [each for each in self.delegations if each.capacity == wanted]

    @cached_property
    def speakers(self):
        """The delegates who had a part in the meeting, with their delegation."""
        return [
            (delegate, delegation)
            for delegation in self.delegations
            for delegate in delegation.public_delegates
            if delegate.part
        ]

    @cached_property
    def figures(self):
        """What is stated beside what is counted, for every measure that has either."""
        stated = {}
        for figure in instances(StatedFigure, self.meeting.figure_rows):
            stated.setdefault(figure.measure, []).append(figure)
        lines = []
        for measure, name in _measures():
            counted = self.counted.get(measure) or None
            for figure in stated.get(measure, []):
                figure.contradicted = contradicts(figure, counted)
                figure.remark = "" if figure.note.strip(". ") == name else figure.note
            if measure in stated or (counted and measure in self.ALWAYS_COUNTED):
                lines.append(FigureLine(measure, counted, stated.get(measure, [])))
        return lines

    @property
    def has_stated_figures(self):
        """Whether any source states a figure: without one there is nothing to compare."""
        return any(line.stated for line in self.figures)

    @cached_property
    def stated_attendance(self):
        """Who came as sources state it, the preferred figure of each: "25 countries and …"."""
        wanted = dict.fromkeys(self.OF_ATTENDANCE)
        for figure in instances(StatedFigure, self.meeting.figure_rows):
            if figure.kind == StatedFigure.Kind.ATTENDED and figure.measure in wanted:
                wanted[figure.measure] = wanted[figure.measure] or str(figure)
        return [words for words in wanted.values() if words]

    OF_ATTENDANCE = (
        StatedFigure.Measure.DELEGATIONS,
        StatedFigure.Measure.COUNTRIES,
        StatedFigure.Measure.ORGANISATIONS,
        StatedFigure.Measure.DELEGATES,
    )
    ALWAYS_COUNTED = (StatedFigure.Measure.DELEGATIONS, StatedFigure.Measure.DELEGATES)

    @cached_property
    def counted(self):
        """What the record counts, by measure. It counts itself, not the room."""
        return counted(self.present, sum(len(each.public_delegates) for each in self.present))

    @cached_property
    def documents(self):
        """The public documents, outcomes before papers, then by date."""
        rows = page_rows.documents(meeting=self.meeting.pk, now=self.now)
        return sorted(rows, key=lambda each: each.kind not in Document.OUTCOME_KINDS)

    @cached_property
    def articles(self):
        """The public news about the meeting, the earliest first; days unknown end their year."""
        rows = page_rows.articles(meeting=self.meeting.pk, now=self.now)
        return sorted(rows, key=lambda each: (each.year, each.reported_on or dt.date.max))

    @cached_property
    def photos(self):
        """The first public photos of the meeting's album, with their pictures."""
        if not self.meeting.album_id:
            return []
        return page_rows.photos(album=self.meeting.album_id, now=self.now)

    @cached_property
    def siblings(self):
        """The public meetings of the series, the earliest first; undated ones at the end."""
        date = self.meeting.starts_on or self.today
        rows = nearest.of_series(self.meeting.series_id, self.today, date=date, now=self.now)
        return sorted(rows, key=lambda each: each.starts_on is None)

    @cached_property
    def place_in_series(self):
        return next((i for i, each in enumerate(self.siblings) if each.pk == self.meeting.pk), None)

    @property
    def is_ahead(self):
        """Whether it has not ended yet; a meeting without a date is taken for held."""
        return self.meeting.ends_on is not None and self.meeting.ends_on >= self.today

    @property
    def previous(self):
        place = self.place_in_series
        return self.siblings[place - 1] if place else None

    @property
    def next(self):
        place = self.place_in_series
        later = self.siblings[place + 1 :] if place is not None else []
        return later[0] if later else None

    @cached_property
    def line(self):
        """The record line of the series, this meeting lit."""
        line = nearest.line(self.meeting.series, self.siblings, self.today)
        return record_line.lit(line, self.meeting.get_absolute_url())

    @property
    def line_is_part(self):
        """Whether the line shows the nearest meetings of the series, and not all of them."""
        return nearest.is_part(self.siblings)
