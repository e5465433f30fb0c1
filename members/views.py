"""The public lists of members and groups. The page of one member draws on all apps and stands
with the site itself."""

from itertools import groupby

from django.http import Http404
from django.utils.timezone import localdate
from django.views.generic import TemplateView

from baliprocess.listing import FilteredList
from baliprocess.publishing import find_former

from .feeds import MembersFeed
from .filters import MemberFilter
from .models import Group, Member, Membership


class MemberList(FilteredList):
    template_name = "members/member_list.html"
    filterset_class = MemberFilter
    per_page = 100
    name = "members"
    columns = (
        "slug",
        "name",
        "short_name",
        "kind",
        "iso3166_alpha2",
        "role",
        "since",
        "note",
        "url",
        "source_url",
    )

    def public_rows(self):
        return Member.objects.order_by("sort_key")

    def formats(self):
        return super().formats() | {"atom": self.as_atom}

    def as_atom(self):
        rows = self.filterset.rows.with_cards()
        return self.errors() or MembersFeed(rows, query=self.filter_query())(self.request)

    def row(self, member):
        seat = member.seat
        return {
            "slug": member.slug,
            "name": member.name,
            "short_name": member.short_name,
            "kind": member.kind,
            "iso3166_alpha2": member.iso_code,
            "role": seat.role if seat else None,
            "since": seat.started_on.isoformat() if seat and seat.started_on else None,
            "note": member.note,
            "url": member.get_absolute_url(),
            "source_url": member.source_url,
        }


class GroupList(TemplateView):
    template_name = "members/group_list.html"

    def get_context_data(self, **kwargs):
        groups = Group.objects.with_cards()
        return super().get_context_data(groups=groups, **kwargs)


class GroupDetail(TemplateView):
    template_name = "members/group_detail.html"

    def get_context_data(self, *, slug, **kwargs):
        group = Group.objects.filter(slug=slug).first()
        if group is None:
            find_former(Group.objects.all(), slug=slug)
            raise Http404("There is no such group.")
        memberships = list(group.memberships.with_member())
        today = localdate()
        return super().get_context_data(
            group=group,
            roles=by_role([each for each in memberships if each.runs_on(today)]),
            former=[each for each in memberships if not each.runs_on(today)],
            series=group.series.with_cards(),
            **kwargs,
        )


def by_role(memberships):
    """`memberships` under the name of their role: co-chairs, members, observers."""
    order = list(Membership.Role)
    ranked = sorted(memberships, key=lambda each: order.index(each.role))
    return [
        (role.label, list(rows))
        for role, rows in groupby(ranked, key=lambda each: Membership.Role(each.role))
    ]
