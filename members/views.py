"""The public lists of members and groups. The page of one member draws on all apps and stands
with the site itself."""

from itertools import groupby

from django import forms
from django.http import Http404
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, ngettext_lazy
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.formats import error_response
from baliprocess.listing import FilteredList
from baliprocess.machines import RecordFormats
from baliprocess.publishing import find_former

from . import page_rows, region_map
from .exports import GROUP_COLUMNS, MEMBER_COLUMNS, group_data, group_row, member_row
from .feeds import MembersFeed
from .filters import GroupFilter, MemberFilter
from .models import Group, Member, Membership


class MemberList(FilteredList):
    template_name = "members/member_list.html"
    filterset_class = MemberFilter
    per_page = 100
    grows = False
    name = "members"
    title = "Members and observers"
    columns = MEMBER_COLUMNS

    def public_rows(self):
        return Member.objects.order_by("sort_key")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"map": region_map.draw(context["page"])}

    def formats(self):
        return super().formats() | {"atom": self.as_atom}

    def as_atom(self):
        rows = self.filterset.rows.with_cards()
        return self.errors() or MembersFeed(rows, query=self.filter_query())(self.request)

    def row(self, member):
        return member_row(member)


class GroupList(FilteredList):
    template_name = "members/group_list.html"
    filterset_class = GroupFilter
    per_page = 100
    name = "groups"
    title = "Groups"
    columns = GROUP_COLUMNS

    def public_rows(self):
        return Group.objects.all()

    def row(self, group):
        return group_row(group)


class GroupDetail(RecordFormats, TemplateView):
    template_name = "members/group_detail.html"
    columns = GROUP_COLUMNS

    def row(self, group):
        return group_row(group)

    def citation(self, group):
        return Citation(key=group.slug, title=group.name, url=self.address(group))

    def get(self, request, *args, slug, **kwargs):
        today = localdate()
        group = page_rows.by_slug.first(slug=slug, today=today)
        if group is None:
            find_former(Group.objects.all(), slug=slug)
            raise Http404("There is no such group.")
        form_on = OnForm(request.GET)
        asked = form_on.cleaned_data["on"] if form_on.is_valid() else None
        if asked is None:
            memberships = page_rows.memberships(group=group.pk)
        else:
            memberships = page_rows.memberships_on(group=group.pk, on=asked)
        names = page_rows.names(group=group.pk)
        if form := kwargs.get("format"):
            if form_on.errors:
                return error_response(form_on.errors)
            answer = self.as_format(
                form,
                group,
                lambda: group_data(group, memberships, names, group.series.all(), on=asked),
            )
            if answer is None:
                raise Http404("A group is offered as .json, .csv, .bib and .ris.")
            return answer
        date = asked or today
        context = self.get_context_data(
            group=group,
            roles=by_role([each for each in memberships if each.runs_on(date)]),
            former=[] if asked else [each for each in memberships if not each.runs_on(date)],
            citation=self.citation(group),
            names=names,
            name_then=next((each.text for each in names[::-1] if each.runs_on(date)), ""),
            on=asked,
            form=form_on,
        )
        return self.render_to_response(context, status=400 if form_on.errors else 200)


class OnForm(forms.Form):
    """The day on which a group is to be seen; none is today."""

    on = forms.DateField(
        required=False,
        input_formats=["%Y-%m-%d"],
        error_messages={
            "invalid": gettext_lazy("Write the day as year, month and day, such as 2019-07-23.")
        },
    )


def by_role(memberships):
    """`memberships` under the name of their role: co-chairs, members, observers."""
    names = {
        Membership.Role.CO_CHAIR: ngettext_lazy("Co-chair", "Co-chairs"),
        Membership.Role.MEMBER: ngettext_lazy("Member", "Members"),
        Membership.Role.OBSERVER: ngettext_lazy("Observer", "Observers"),
    }
    order = list(Membership.Role)
    ranked = sorted(memberships, key=lambda each: order.index(each.role))
    parts = [(role, list(rows)) for role, rows in groupby(ranked, key=lambda each: each.role)]
    return [(names[role] % len(rows), rows) for role, rows in parts]
