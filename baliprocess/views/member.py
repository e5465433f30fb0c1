"""The page of one member: its seats, its story, and every meeting it attended."""

from django.http import Http404
from django.utils.timezone import localdate
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.machines import RecordFormats
from baliprocess.publishing import find_former
from meetings.models import Meeting
from meetings.views.meetings import ics_response
from members.exports import MEMBER_COLUMNS, member_row
from members.models import Group, Member

from ..member_data import member_data
from ..member_feed import MemberFeed
from . import member_rows as rows
from .member_meetings import MemberMeetings


class MemberDetail(RecordFormats, TemplateView):
    template_name = "members/member_detail.html"
    columns = MEMBER_COLUMNS

    def row(self, member):
        return member_row(member)

    def citation(self, member):
        return Citation(key=member.slug, title=member.name, url=self.address(member))

    def get(self, request, *args, slug, **kwargs):
        member = rows.by_slug.first(slug=slug)
        if member is None:
            find_former(Member.objects.all(), slug=slug)
            raise Http404("There is no such member.")
        form = kwargs.get("format")
        if form == "ics":
            return ics_response(
                request,
                Meeting.objects.published().with_delegation_of(member).latest_first(),
                name=f"Bali Process: {member}",
                filename=f"{member.slug}.ics",
            )
        if form == "atom":
            return MemberFeed(member)(request)
        if form:
            answer = self.as_format(form, member, lambda: member_data(member_context(member)))
            if answer is None:
                raise Http404("A member is offered as .json, .csv, .ics, .atom, .bib and .ris.")
            return answer
        context = member_context(member) | {"citation": self.citation(member)}
        return self.render_to_response(self.get_context_data(**context))


def member_context(member):
    """All that the page of `member` shows."""
    today = localdate()
    memberships = rows.memberships(member=member.pk)
    of_process = [each for each in memberships if each.group.kind == Group.Kind.PROCESS]
    spans = [(each.started_on, each.ended_on) for each in of_process]
    meetings = MemberMeetings(member, today, spans)
    photos = rows.photos(member=member.pk)
    return {
        "member": member,
        "is_cut": meetings.is_cut,
        "names": rows.names(member=member.pk),
        "current": [each for each in memberships if each.runs_on(today)],
        "former": [each for each in memberships if not each.runs_on(today)],
        "milestones": rows.milestones(member=member.pk),
        "delegations": meetings.delegations,
        "met": meetings.met,
        "hosted": meetings.hosted,
        "line": meetings.line(),
        "photos": photos,
        "photos_counted": bool(photos) and photos[0].total < rows.PHOTOS_COUNTED,
        "articles": rows.articles(member=member.pk),
    }
