"""The table of members and meetings."""

import re
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import Count, Exists, F, OuterRef, Q, Window
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import (
    Facet,
    FacetedFilterSet,
    KnownChoiceFilter,
    SlugFilter,
    YearFilter,
    YearSpanForm,
)
from baliprocess.listing import FilteredList
from baliprocess.parts import Parts
from members.models import Member, label_of

from .. import participation
from ..models import Delegation, Meeting, Series

#: So many columns stand on one page; the files hold everything.
COLUMNS = 30
SORTS = [
    ("name", _("by name")),
    ("-name", _("by name, from the end")),
    ("-total", _("by meetings, most first")),
    ("total", _("by meetings, fewest first")),
]


def choose_rows(meetings, _name, _choice):
    """The kind of the members, and their order, choose rows of the table, not meetings."""
    return meetings


def naming(meetings, _name, slug):
    """The meetings of which the record says anything about the member `slug`."""
    said = Delegation.objects.published().filter(meeting=OuterRef("pk"), member__slug=slug)
    return meetings.filter(Exists(said))


class ParticipationFilter(FacetedFilterSet):
    series = SlugFilter("series__slug", label=_("Series"), noun=_("series"))
    since = YearFilter("starts_on__year", "gte", label=_("From"))
    until = YearFilter("starts_on__year", "lte", label=_("To"))
    kind = KnownChoiceFilter(choices=Member.Kind.choices, label=_("Members"), method=choose_rows)
    member = SlugFilter(method=naming, label=_("One member"), noun=_("member"))
    sort = KnownChoiceFilter(choices=SORTS, method=choose_rows, label=_("Order"))

    facets = {
        "series": Facet("series__slug", "series__name"),
        "member": Facet(
            "delegations__member__slug",
            label_of("delegations__member__"),
            condition=~Q(names_public=Meeting.NamesPublic.NOTHING),
        ),
    }

    class Meta:
        model = Meeting
        form = YearSpanForm
        fields = []

    @cached_property
    def pills(self):
        """The order is no choice of something: the links in the head of the table change it."""
        return [pill for pill in super().pills if pill.name != "sort"]

    def _offer(self, name):
        return None if name == "sort" else super()._offer(name)


class Participation(FilteredList):
    template_name = "meetings/participation.html"
    filterset_class = ParticipationFilter
    columns = participation.EXPORT_COLUMNS
    name = "participation"
    title = "Participation"

    @cached_property
    def filterset(self):
        """The filters; the page opens with the first series of all, the files hold everything."""
        data = self.request.GET
        opening = self.kwargs.get("format") is None
        narrowing = set(ParticipationFilter.base_filters) - {"sort"}
        if opening and not any(name in data for name in sorted(narrowing)):
            first = Series.objects.order_by("position", "name").values_list("slug", flat=True)
            data = {"series": first.first() or "", "sort": data.get("sort", "")}
        return ParticipationFilter(data, queryset=self.public_rows())

    def public_rows(self):
        return Meeting.objects.published()

    @cached_property
    def chosen(self):
        return self.filterset.form.cleaned_data if self.filterset.is_valid() else {}

    def meetings(self, page=None):
        """The meetings in the order of time: those on this page of columns, without one all."""
        hosts = Member.objects.filter(hosted_meetings=OuterRef("pk")).order_by()
        rows = self.filterset.rows.select_related("series", "country")
        rows = rows.annotate(host_rows=Parts(hosts, ["id"]), in_all=Window(Count("pk")))
        rows = rows.order_by(F("starts_on").desc(nulls_last=True), "-pk")
        if page is not None:
            rows = rows[(page - 1) * COLUMNS :][:COLUMNS]
        meetings = list(rows)[::-1]
        for meeting in meetings:
            meeting.host_ids = [host["id"] for host in meeting.host_rows]
        return meetings

    def table(self, meetings):
        delegations = Delegation.objects.published().filter(
            meeting__in={meeting.pk for meeting in meetings}, member__isnull=False
        )
        delegations = delegations.only(
            "member_id", "meeting_id", "capacity", "presence", "source_url"
        )
        members = Member.objects.order_by("sort_key").with_spans()
        if kind := self.chosen.get("kind"):
            members = members.filter(kind=kind)
        if slug := self.chosen.get("member"):
            members = members.filter(slug=slug)
        return participation.build(meetings, delegations, members, sort=self.sort)

    @property
    def sort(self):
        return self.chosen.get("sort") or "name"

    def page(self):
        filterset = self.filterset
        status = 200 if filterset.is_valid() else 400
        wanted = self.request.GET.get("page", "")
        meetings = self.meetings(max(int(wanted), 1) if re.fullmatch("[0-9]{1,4}", wanted) else 1)
        # Counted with the rows; only a page without any needs a query of its own.
        in_all = meetings[0].in_all if meetings else filterset.rows.count()
        page, page_error = self.paged(range(in_all), COLUMNS)
        if page_error:
            meetings = self.meetings(page.number)
        if not in_all:
            filterset.unknown_slugs()
        context = self.get_context_data(
            filterset=filterset,
            table=self.table(meetings),
            filter_query=self.filter_query(),
            page=page,
            page_error=page_error,
            sort=self.sort,
        )
        return self.render_to_response(context, status=404 if page_error else status)

    def filter_query(self):
        """The filters in force and the order as part of an address; of an opened page, too."""
        chosen = {name: self.filterset.data.get(name, "") for name in self.filterset.filters}
        return urlencode({name: value for name, value in chosen.items() if value})

    @cached_property
    def whole_table(self):
        return self.table(self.meetings())

    def lines(self):
        return list(participation.export_rows(self.whole_table))

    def line_columns(self):
        return self.columns

    def beside(self):
        return {"totals": participation.export_totals(self.whole_table)}
