"""The page of one series of meetings."""

from django.http import Http404
from django.utils.timezone import localdate
from django.views.generic import TemplateView

from baliprocess import record_line
from baliprocess.citing import Citation
from baliprocess.keys import scalars
from baliprocess.machines import RecordFormats
from baliprocess.page_cache.kept import kept
from baliprocess.publishing import find_former

from .. import exports, page_rows
from ..feeds import MeetingFeed
from ..gaps import gaps_in_words
from ..lines import entry
from ..models import Meeting, Series
from ..nearest import FIRST_DAY
from ..page_rows import OF_SERIES
from .meetings import ics_response


def _long(series):
    """How many meetings a series has, as far as they are counted, and from the last year to the
    first."""
    meetings = Meeting.objects.published().filter(series=series).latest_first()
    dated = meetings.filter(starts_on__isnull=False).values("starts_on")
    ends = [dated[:1], dated.order_by(*Meeting.EARLIEST_FIRST)[:1]]
    total, last, first = scalars([("count", meetings), *ends])
    if last is None:
        return total, []
    last, first = (int(str(day)[:4]) for day in (last, first))
    return total, list(range(last, first - 1, -1))


class SeriesDetail(RecordFormats, TemplateView):
    template_name = "meetings/series_detail.html"
    columns = exports.SERIES_COLUMNS

    def row(self, series):
        return exports.series_row(series)

    def data(self, series, meetings):
        """The series and its meetings, for machines."""
        row = Series.objects.with_cards().select_related("group").get(pk=series.pk)
        lines = [exports.meeting_row(each) for each in meetings.latest_first().with_cards()]
        return exports.series_row(row) | {"meetings": lines}

    def citation(self, series):
        return Citation(key=series.slug, title=series.name, url=self.address(series))

    def series(self):
        slug = self.kwargs["series"]
        series = page_rows.series_by_slug.first(slug=slug)
        if series is None:
            find_former(Series.objects.all(), slug=slug)
            raise Http404("There is no such series of meetings.")
        return series

    def get(self, request, *args, **kwargs):
        series, form = self.series(), kwargs.get("format")
        if form is None:
            return super().get(request, *args, current=series, **kwargs)
        meetings = Meeting.objects.published().filter(series=series)
        if form == "ics":
            name = f"Bali Process: {series}"
            meetings = meetings.latest_first()
            return ics_response(request, meetings, name=name, filename=f"{series.slug}.ics")
        if form == "atom":
            return MeetingFeed(meetings, series=series)(request)
        answer = self.as_format(form, series, lambda: self.data(series, meetings))
        if answer is None:
            raise Http404("A series is offered as .json, .csv, .ics, .atom, .bib and .ris.")
        return answer

    def get_context_data(self, *, current, **kwargs):
        meetings = page_rows.of_series(series=current.pk)
        more, meetings = len(meetings) > OF_SERIES, meetings[:OF_SERIES]
        joint = page_rows.joint(series=current.pk)
        line = record_line.draw(
            [(current.name, "", [entry(each) for each in meetings])],
            today=localdate(),
            since=min(each.starts_on or localdate() for each in meetings) if more else FIRST_DAY,
        )
        total, years = len(meetings), []
        if more:
            total, years = kept(("a long series", current.pk), lambda: _long(current))
        shown = {
            "total": total,
            "more": more,
            "years": years,
            "series": current,
            "meetings": meetings,
            "joint": joint,
            "line": line,
        }
        shown["citation"] = self.citation(current)
        numbers = [each.number for each in meetings] + [each.number_here for each in joint]
        shown["gaps"] = "" if more else gaps_in_words(filter(None, numbers))
        return super().get_context_data(**kwargs | shown)
