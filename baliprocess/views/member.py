"""The page of one member: its seats, its story, and every meeting it attended."""

from django.http import Http404
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.views.generic import TemplateView

from baliprocess import record_line
from baliprocess.citing import Citation
from baliprocess.machines import RecordFormats
from baliprocess.publishing import find_former
from meetings.lines import attendance_mark, rows_by_timeline
from meetings.models import Delegate, Meeting
from meetings.nearest import entries, nearest, reach
from meetings.participation import cell_kind, not_met, silence
from meetings.views.meetings import ics_response
from members.exports import MEMBER_COLUMNS, member_row
from members.models import Group, Member

from ..member_data import member_data
from ..member_feed import MemberFeed
from . import member_rows as rows


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
    meetings = {meeting.pk: meeting for meeting in nearest(today)}
    drawn = entries(meetings.values())
    cut, since = reach(meetings.values(), today)
    delegations = {}
    if cut:
        named = rows.delegations_around(member=member.pk, today=today)
        hosted = set(rows.hosted_around(member=member.pk, today=today))
    else:
        named = rows.delegations(member=member.pk)
        hosted = set(rows.hosted(member=member.pk))
    for delegation in named:
        if delegation.meeting_id in meetings:
            delegation.member = member
            delegation.meeting = meetings[delegation.meeting_id]
            delegations[delegation.meeting_id] = delegation

    memberships = rows.memberships(member=member.pk)
    of_process = [each for each in memberships if each.group.kind == Group.Kind.PROCESS]
    spans = [(each.started_on, each.ended_on) for each in of_process]
    photos = rows.photos(member=member.pk)

    pending = {key: not_met(meeting, today) for key, meeting in meetings.items()}

    def mark(meeting):
        delegation = delegations.get(meeting.pk)
        kind, note = attendance_mark(
            delegation,
            hosted=meeting.pk in hosted,
            silence=pending[meeting.pk] or silence(spans, meeting.starts_on),
        )
        if delegation:
            hosts = {member.pk} if meeting.pk in hosted else ()
            delegation.participation = cell_kind(delegation, hosts=hosts)
            delegation.part_taken = note
            delegation.head = head_of(delegation)
            note = ", ".join(filter(None, [note, headed_by(delegation.head)]))
        line = drawn[meeting.pk]
        # One that was called off is crossed out whoever was to come.
        kind = line.kind if meeting.is_called_off else kind
        return line._replace(kind=kind, note=note or line.note)

    return {
        "member": member,
        "is_cut": cut,
        "names": rows.names(member=member.pk),
        "current": [each for each in memberships if each.runs_on(today)],
        "former": [each for each in memberships if not each.runs_on(today)],
        "milestones": rows.milestones(member=member.pk),
        "delegations": [delegations[key] for key in meetings if key in delegations],
        # Of those it could have come to.
        "met": sum(key in delegations or not pending[key] for key in meetings),
        "hosted": [meeting for key, meeting in meetings.items() if key in hosted],
        "line": record_line.draw(
            rows_by_timeline(meetings.values(), mark),
            today=today,
            since=since,
        ),
        "photos": photos,
        "photos_counted": bool(photos) and photos[0].total < rows.PHOTOS_COUNTED,
        "articles": rows.articles(member=member.pk),
    }


def head_of(delegation):
    """The head of the delegation, if the public may know who it was, or None."""
    people = delegation.public_delegates
    return next((each for each in people if each.function == Delegate.Function.HEAD), None)


def headed_by(head):
    """Who headed a delegation, for the record line, or ""."""
    return gettext("headed by %(name)s") % {"name": head} if head else ""
