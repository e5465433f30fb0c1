"""The list of meetings, one series, one meeting."""

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.generic import TemplateView

from baliprocess.archiving import stream
from baliprocess.citing import Citation
from baliprocess.formats import csv_response
from baliprocess.keys import COUNTED, few
from baliprocess.listing import FilteredList
from baliprocess.machines import RecordFormats
from baliprocess.publishing import find_former

from .. import exports, page_rows
from ..archive import entries
from ..feeds import MeetingFeed
from ..filters import LATEST_FIRST, MeetingFilter
from ..models import JointSeries, Meeting, Series
from ..pages import MeetingPage
from ..versions import with_versions

LONGEST_NUMBER = 4
NOT_ALL = "The first %(number)s meetings of this list; narrow it by year or series for the others."


def ics_response(request, meetings, *, name, filename, query="", sessions=()):
    """`meetings` as a calendar to download or subscribe to; `query` holds its filters.

    Of more than are counted it holds the first, and says so.
    """
    # Chosen before their versions are counted, which takes longest.
    chosen = few(meetings, COUNTED + 1).select_related("series", "country")
    found = with_versions(chosen.latest_first())
    note = "" if len(found) <= COUNTED else NOT_ALL % {"number": COUNTED}
    path = f"{request.path}?{query}" if query else request.path
    # Here, because its library is large, and few processes make a calendar.
    from .. import calendar

    body = calendar.calendar(
        found[:COUNTED],
        site=request.build_absolute_uri("/").rstrip("/"),
        name=name,
        address=request.build_absolute_uri(path),
        sessions=sessions,
        note=note,
    )
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response


class MeetingList(FilteredList):
    template_name = "meetings/meeting_list.html"
    as_lines = True
    filterset_class = MeetingFilter
    columns = exports.MEETING_COLUMNS
    name = "meetings"
    title = "Meetings"
    order = LATEST_FIRST

    def get(self, request, *args, **kwargs):
        self.order = self.filterset.order
        return super().get(request, *args, **kwargs)

    def public_rows(self):
        return Meeting.objects.published().latest_first()

    def row(self, meeting):
        return exports.meeting_row(meeting)

    def shown(self, rows):
        return rows.with_cards().lines()

    def formats(self):
        return super().formats() | {"ics": self.as_ics, "atom": self.as_atom}

    def as_ics(self):
        if errors := self.errors():
            return errors
        chosen = [str(pill.value) for pill in self.filterset.pills]
        return ics_response(
            self.request,
            self.filterset.rows,
            name=": ".join(filter(None, ["Bali Process", ", ".join(chosen)])),
            filename="meetings.ics",
            query=self.filter_query(),
        )

    def as_atom(self):
        feed = MeetingFeed(self.filterset.rows, query=self.filter_query())
        return self.errors() or feed(self.request)


class MeetingDetail(RecordFormats, TemplateView):
    template_name = "meetings/meeting_detail.html"
    columns = exports.MEETING_COLUMNS

    def row(self, meeting):
        return exports.meeting_row(meeting)

    def citation(self, meeting):
        return Citation(
            key=meeting.slug,
            title=meeting.name,
            url=self.address(meeting),
            place=MeetingPage(meeting).place,
            first=meeting.starts_on,
            last=meeting.ends_on,
            precision=meeting.date_precision,
        )

    def get(self, request, *args, **kwargs):
        meeting = self.meeting()
        if isinstance(meeting, HttpResponse):
            return meeting
        page, form = MeetingPage(meeting), kwargs.get("format")
        if form is None:
            citation = self.citation(meeting)
            context = self.get_context_data(page=page, meeting=meeting, citation=citation)
            return self.render_to_response(context)
        if form == "ics":
            rows = Meeting.objects.filter(pk=meeting.pk)
            sessions = [each for _, day in page.programme for each in day]
            filename = f"{meeting.slug}.ics"
            return ics_response(
                request, rows, name=meeting.name, filename=filename, sessions=sessions
            )
        if form == "participants":
            return csv_response(
                exports.PARTICIPANT_COLUMNS,
                exports.participant_rows(page.delegations),
                filename=f"{meeting.slug}-participants.csv",
            )
        if form == "zip":
            return self.archive(meeting)
        answer = self.as_format(form, meeting, lambda: exports.meeting_data(page))
        if answer is None:
            raise Http404("A meeting is offered as .json, .csv, .ics, .zip, .bib and .ris.")
        return answer

    def archive(self, meeting):
        """The record to take along, written while it is sent: no page cache keeps it."""
        kind = {"content_type": "application/zip"}
        if self.request.method == "HEAD":
            response = HttpResponse(**kind)
        else:
            parts = stream(meeting.slug, entries(meeting, self.request))
            response = StreamingHttpResponse(parts, **kind)
        response["Content-Disposition"] = f'attachment; filename="{meeting.slug}.zip"'
        response["Cache-Control"] = "no-store"
        return response

    def meeting(self):
        """The meeting at this address, or the redirect to where it stands now."""
        series, key = self.kwargs["series"], self.kwargs["key"]
        number = int(key) if key.isdigit() else None
        if number is not None and (len(key) > LONGEST_NUMBER or key.startswith("0")):
            raise Http404("The record has no such meeting.")
        if number is None:
            found = page_rows.by_slug(series=series, slug=key, now=timezone.now())
        else:
            found = page_rows.by_number(series=series, number=number, now=timezone.now())
        meeting = found[0] if found else None
        if meeting and not (meeting.number and number is None):
            return meeting
        target = meeting or self.elsewhere(series, number, key)
        return redirect(target.get_absolute_url(), permanent=True)

    def elsewhere(self, series, number, key):
        """The meeting that a joint number, a slug alone or a former address leads to."""
        rows = Meeting.objects.published().select_related("series")
        if number:
            joint = JointSeries.objects.filter(series__slug=series, number=number)
            found = rows.filter(joint_series__in=joint).first()
        else:
            found = rows.filter(slug=key).first()
        if found:
            return found
        former = Series.history.filter(slug=series).values("id")
        named = {"number": number} if number else {"slug": key}
        find_former(rows, series_id__in=former, **named)
        raise Http404("The record has no such meeting.")
