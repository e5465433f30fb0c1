"""The desk for members and groups: who belongs, as what, since when, and how it is written."""

from operator import attrgetter

from django.contrib import admin
from django.db.models import Case, Count, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import (
    ADDRESS,
    DeskAdmin,
    ExportColumn,
    RowForm,
    TableFormSet,
    TableImports,
    TableRows,
)

from .models import Group, GroupName, Member, MemberName, Membership, Milestone
from .names import fold
from .tables import MembersImporter


class MembershipForm(RowForm):
    partial_dates = (("started_on", "started_precision"), ("ended_on", "ended_precision"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.compared_in_form = True


class MembershipFormSet(TableFormSet):
    """Ending one membership and beginning the next is one submission, so all are compared here."""

    def clean(self):
        super().clean()
        # The parent is the same in all rows, and may have no key yet.
        partner = "group_id" if self.fk.name == "member" else "member_id"
        seen = []
        for form in self.live_forms():
            row = form.instance
            if form.errors or getattr(row, partner) is None:
                continue
            for other in seen:
                if getattr(row, partner) == getattr(other, partner) and row.overlaps(other):
                    form.add_error("started_on", row.overlap_with(other))
                    break
            seen.append(row)


class MembershipRows(TableRows):
    model = Membership
    form = MembershipForm
    formset = MembershipFormSet
    fields = [
        "group",
        "member",
        "role",
        "started_on",
        "ended_on",
        "note",
        "source_url",
    ]
    autocomplete_fields = ["group", "member"]
    extra = 1
    verbose_name_plural = _("memberships")

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("group", "member")

    def get_fields(self, request, obj=None):
        return [name for name in super().get_fields(request, obj) if name != self.owner]


class MembershipsOfMember(MembershipRows):
    owner = "member"
    description = _(
        "When a role changes, give the old row its last day and add a new row. A "
        "date may be a day, a month or a year, as far as it is known; an empty end "
        "means it still runs."
    )


class MembershipsOfGroup(MembershipRows):
    owner = "group"
    description = _(
        "Who sits in this group. When a role changes, give the old row its last day "
        "and add a row. A date may be a day, a month or a year; an empty end means "
        "it still runs."
    )


class MemberNameForm(RowForm):
    places = {"one_member_per_name_and_kind": "text"}


class MemberNameRows(TableRows):
    model = MemberName
    form = MemberNameForm
    fields = [
        "text",
        "kind",
        "language",
        "started_on",
        "ended_on",
        "match_case",
        "source_url",
    ]
    extra = 1
    verbose_name_plural = _("other names")
    description = _(
        "Every other way this member is written. Search and pasted lists of "
        "participants understand them; “match case” is for short forms that are also "
        "words, such as US."
    )


class GroupNameForm(RowForm):
    partial_dates = (("ended_on", "ended_precision"),)
    places = {"one_group_name_per_end": "ended_on"}


class GroupNameRows(TableRows):
    model = GroupName
    form = GroupNameForm
    fields = ["text", "started_on", "ended_on", "source_url"]
    extra = 0
    verbose_name = _("former name")
    verbose_name_plural = _("former names")
    description = _(
        "What this group was called before, until when. Meetings until that day show it, with the "
        "name of today beside it; searches and pasted lists understand it."
    )


class MilestoneForm(RowForm):
    partial_dates = (("occurred_on", "precision"),)


class MilestoneRows(TableRows):
    model = Milestone
    form = MilestoneForm
    fields = ["occurred_on", "instrument", "text", "source_url"]
    extra = 1
    description = _(
        "What the member did of its own that belongs to the story, in one sentence each."
    )


def role_today():
    """The role of each member in the Process today, for `annotate`."""
    memberships = Membership.objects.on(localdate()).filter(
        group__kind=Group.Kind.PROCESS, member=OuterRef("pk")
    )
    return Subquery(memberships.order_by("-started_on").values("role")[:1])


def member_columns():
    """What the list of members is exported with; the importer reads it back as it is."""
    readers = {
        "kind": lambda row: row.get_kind_display(),
        "names": lambda row: [each.text for each in row.names.all() if ";" not in each.text],
    }
    columns = [each for each in MembersImporter.columns if getattr(each, "exported", False)]
    return [
        ExportColumn(
            each.label,
            readers.get(each.name, attrgetter(each.name)),
            None if each.name == "names" else each.name,
        )
        for each in columns
    ]


class StandingFilter(admin.SimpleListFilter):
    title = _("standing today")
    parameter_name = "standing"

    def lookups(self, request, model_admin):
        return [*Membership.Role.choices, ("none", gettext("Neither"))]

    def queryset(self, request, queryset):
        if self.value() in Membership.Role.values:
            return queryset.filter(role=self.value())
        return queryset.filter(role=None) if self.value() == "none" else queryset


@admin.register(Member)
class MemberAdmin(TableImports, DeskAdmin):
    importers = {MembersImporter.name: MembersImporter}
    export_columns = staticmethod(member_columns)
    export_parts = ("names",)
    list_display = ["label", "full_name", "kind", "iso_code", "standing"]
    list_filter = [StandingFilter, "kind"]
    search_fields = ["name", "short_name", "names__text"]
    search_help_text = _("Any name, former or official, with or without accents")
    fieldsets = [
        (None, {"fields": ["name", "short_name", ("kind", "iso_code")]}),
        (_("Page"), {"fields": ["note", "source_url"]}),
        ADDRESS,
    ]
    inlines = [MembershipsOfMember, MemberNameRows, MilestoneRows]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(role=role_today())

    def get_search_results(self, request, queryset, search_term):
        """By any name, whatever the accents; names that begin with the term come first."""
        # The list sorts an organisation by its acronym; here its full name counts as well.
        found = queryset.search(search_term) | queryset.filter(name__icontains=search_term)
        if folded := fold(search_term):
            named = MemberName.objects.filter(folded=folded).values("member")
            rank = Case(
                When(Q(pk__in=named) | Q(sort_key=folded), then=Value(0)),
                When(sort_key__startswith=folded, then=Value(1)),
                default=Value(2),
            )
            found = found.order_by(rank, "sort_key")
        return found, False

    @admin.display(description=_("member"), ordering="sort_key")
    def label(self, obj):
        return obj.label

    @admin.display(description=_("name"), ordering="name")
    def full_name(self, obj):
        return obj.name if obj.name != obj.label else ""

    @admin.display(description=_("standing today"), ordering="role")
    def standing(self, obj):
        return Membership.Role(obj.role).label if obj.role else ""


@admin.register(Group)
class GroupAdmin(DeskAdmin):
    list_display = ["name", "short_name", "kind", "seats", "established", "ended"]
    list_filter = ["kind"]
    search_fields = ["name", "short_name"]
    fieldsets = [
        (None, {"fields": ["name", "short_name", "kind"]}),
        (
            _("Time"),
            {
                "fields": [
                    ("established_on", "established_precision"),
                    ("ended_on", "ended_precision"),
                ]
            },
        ),
        (_("Page"), {"fields": ["description", "source_url"]}),
        ADDRESS,
    ]
    inlines = [MembershipsOfGroup, GroupNameRows]

    class GroupForm(DeskAdmin.form):
        partial_dates = (
            ("established_on", "established_precision"),
            ("ended_on", "ended_precision"),
        )

    form = GroupForm

    def get_queryset(self, request):
        seats = (
            Membership.objects.on(localdate())
            .filter(group=OuterRef("pk"))
            .exclude(role=Membership.Role.OBSERVER)
            .order_by()
            .values("group")
            .annotate(n=Count("pk"))
            .values("n")
        )
        return super().get_queryset(request).annotate(seats=Coalesce(Subquery(seats), 0))

    @admin.display(description=_("members today"), ordering="seats")
    def seats(self, obj):
        return obj.seats

    @admin.display(description=_("established"), ordering="established_on")
    def established(self, obj):
        return obj.established

    @admin.display(description=_("ended"), ordering="ended_on")
    def ended(self, obj):
        return obj.ended
