"""The table of members and meetings."""

from functools import cached_property

from django.db.models import Exists, F, OuterRef, Q

from baliprocess.facets import (
    Facet,
    FacetedFilterSet,
    KnownChoiceFilter,
    SlugFilter,
    YearFilter,
    YearSpanForm,
)
from baliprocess.formats import csv_response, json_response
from baliprocess.listing import FilteredList
from baliprocess.parts import Parts
from members.models import Member, label_of

from .. import participation
from ..models import Delegation, Meeting, Series

#: More columns than this help nobody; the page says so and asks to narrow the choice. The files
#: hold everything.
MOST_MEETINGS = 60


def choose_members(meetings, _name, _kind):
    """The kind chooses rows of the table, not meetings."""
    return meetings


def naming(meetings, _name, slug):
    """The meetings of which the record says anything about the member `slug`."""
    said = Delegation.objects.published().filter(meeting=OuterRef("pk"), member__slug=slug)
    return meetings.filter(Exists(said))


class ParticipationFilter(FacetedFilterSet):
    series = SlugFilter("series__slug", label="Series", noun="series")
    since = YearFilter("starts_on__year", "gte", label="From")
    until = YearFilter("starts_on__year", "lte", label="To")
    kind = KnownChoiceFilter(choices=Member.Kind.choices, label="Members", method=choose_members)
    member = SlugFilter(method=naming, label="One member", noun="member")

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


class Participation(FilteredList):
    template_name = "meetings/participation.html"
    filterset_class = ParticipationFilter
    columns = participation.EXPORT_COLUMNS
    name = "participation"

    @cached_property
    def filterset(self):
        """The filters; the page opens with the first series of all, the files hold everything."""
        data = self.request.GET
        opening = self.kwargs.get("format") is None
        if opening and not any(name in data for name in ParticipationFilter.base_filters):
            first = Series.objects.order_by("position", "name").values_list("slug", flat=True)
            data = {"series": first.first() or ""}
        return ParticipationFilter(data, queryset=self.public_rows())

    def public_rows(self):
        return Meeting.objects.published()

    @cached_property
    def table(self):
        hosts = Member.objects.filter(hosted_meetings=OuterRef("pk")).order_by()
        rows = self.filterset.rows.select_related("series", "country")
        rows = rows.annotate(host_rows=Parts(hosts, ["id"]))
        rows = rows.order_by(F("starts_on").desc(nulls_last=True), "-pk")
        if self.kwargs.get("format") is None:
            rows = rows[:MOST_MEETINGS]
        meetings = list(rows)[::-1]
        for meeting in meetings:
            meeting.host_ids = [host["id"] for host in meeting.host_rows]
        delegations = Delegation.objects.published().filter(
            meeting__in={meeting.pk for meeting in meetings}, member__isnull=False
        )
        delegations = delegations.only(
            "member_id", "meeting_id", "capacity", "presence", "source_url"
        )
        members = Member.objects.order_by("sort_key")
        chosen = self.filterset.form.cleaned_data if self.filterset.is_valid() else {}
        if kind := chosen.get("kind"):
            members = members.filter(kind=kind)
        if slug := chosen.get("member"):
            members = members.filter(slug=slug)
        return participation.build(meetings, delegations, members)

    def page(self):
        filterset = self.filterset
        status = 200 if filterset.is_valid() else 400
        if not self.table.meetings:
            filterset.unknown_slugs()
        context = self.get_context_data(
            filterset=filterset,
            table=self.table,
            filter_query=self.filter_query(),
            most=MOST_MEETINGS,
        )
        return self.render_to_response(context, status=status)

    def machine_rows(self):
        return list(participation.export_rows(self.table))

    def as_csv(self):
        return self.errors() or csv_response(
            self.columns, self.machine_rows(), filename="participation.csv"
        )

    def as_json(self):
        return self.errors() or json_response({"participation": self.machine_rows()})

    def formats(self):
        return {"csv": self.as_csv, "json": self.as_json}
