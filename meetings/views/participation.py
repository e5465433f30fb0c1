"""The table of members and meetings."""

from functools import cached_property
from typing import NamedTuple

from django.db.models import OuterRef
from django.utils.translation import gettext

from baliprocess.formats import error_response
from baliprocess.keys import Among, Column, Many, Order, day, together
from baliprocess.listing import FilteredList, no_place
from baliprocess.page_cache.kept import kept
from baliprocess.parts import Parts
from baliprocess.prepared import Prepared
from members.models import Member

from .. import participation
from ..filters import NARROWING, ParticipationFilter
from ..models import Delegation, Meeting, Series

#: So many columns stand on one page; the files hold everything.
COLUMNS = 30


def _members():
    """All members with their seats and names, in the order of lists."""
    return list(Member.objects.order_by("sort_key").with_spans())


first_series = Prepared(
    lambda: Series.objects.order_by("position", "name").values_list("slug", flat=True)[:1]
)


class Came(NamedTuple):
    """What the table shows of a delegation."""

    member_id: int
    meeting_id: int
    capacity: str
    presence: str
    source_url: str


came = Prepared(
    lambda meetings: (
        Delegation.objects.published()
        .filter(Among("meeting", meetings), member__isnull=False)
        .values_list(*Came._fields)
    ),
    meetings=str,
)


class Participation(FilteredList):
    template_name = "meetings/participation.html"
    filterset_class = ParticipationFilter
    columns = participation.EXPORT_COLUMNS
    name = "participation"
    title = "Participation"
    order = Order(Column("starts_on", day, nullable=True), Column("pk"))

    @cached_property
    def asked(self):
        """What the filters read: the page opens with the first series, the files hold all."""
        data = self.request.GET
        opening = self.kwargs.get("format") is None
        if opening and not any(name in data for name in sorted(NARROWING)):
            data = {"series": next(iter(first_series()), ""), "sort": data.get("sort", "")}
        return data

    def make_filterset(self):
        return ParticipationFilter(self.asked, queryset=self.public_rows)

    def public_rows(self):
        return Meeting.objects.published().latest_first()

    @cached_property
    def chosen(self):
        return self.filterset.form.cleaned_data if self.filterset.is_valid() else {}

    def with_hosts(self, rows):
        rows = self.order.sort(rows)
        hosts = Member.objects.filter(hosted_meetings=OuterRef("pk")).order_by()
        rows = rows.select_related("series", "country")
        return rows.annotate(host_rows=Parts(hosts, ["id"]))

    def meetings(self, rows=None):
        """`rows`, the latest first, or all meetings of the filters, in the order of time."""
        if rows is None:
            rows = self.with_hosts(self.filterset.rows)
        meetings = list(rows)[::-1]
        for meeting in meetings:
            meeting.host_ids = [host["id"] for host in meeting.host_rows]
        return meetings

    def table(self, meetings):
        found = came(meetings=together(meeting.pk for meeting in meetings))
        delegations = map(Came._make, found)
        members = kept("members with spans", _members)
        if kind := self.chosen.get("kind"):
            members = [each for each in members if each.kind == kind]
        if slug := self.chosen.get("member"):
            members = [each for each in members if each.slug == slug]
        return participation.build(meetings, delegations, members, sort=self.sort)

    @property
    def sort(self):
        return self.chosen.get("sort") or "name"

    def page(self):
        filterset = self.filterset
        status = 200 if filterset.is_valid() else 400
        in_all = filterset.total
        page, page_error = self.paged(None, COLUMNS, in_all, self.with_hosts)
        meetings = self.meetings(page)
        if not in_all or filterset.strays:
            filterset.unknown_slugs()
        context = self.get_context_data(
            filterset=filterset,
            table=self.table(meetings),
            one_series=len({meeting.series_id for meeting in meetings}) == 1,
            filter_query=self.filter_query(),
            page=page,
            count=in_all,
            page_error=page_error,
            sort=self.sort,
        )
        return self.render_to_response(context, status=404 if page_error else status)

    def filter_query(self):
        """The filters in force and the order as part of an address; of an opened page, too."""
        return self.filterset.address(self.filterset.chosen)[1:]

    def errors(self):
        """Also refuses to set more meetings side by side than are counted."""
        if (errors := super().errors()) or not isinstance(self.filterset.total, Many):
            return errors
        told = gettext(
            "These are more than %(most)d meetings: choose a series, a member, or years with "
            "“since” and “until”."
        )
        return error_response({"since": [told % {"most": self.filterset.total}]})

    @cached_property
    def whole_table(self):
        return self.table(self.meetings())

    def lines(self):
        return list(participation.export_rows(self.whole_table))

    def line_columns(self):
        return self.columns

    def _page_by_key(self, _size):
        """No meeting tells where the lines go on: each is one of a member at a meeting."""
        asked = self.request.GET
        return error_response({"page": [no_place(asked.get("after") or asked["before"])]}, 404)

    def beside(self):
        return {"totals": participation.export_totals(self.whole_table)}
