"""Delegations and the people in them."""

from django.contrib import admin
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import (
    DeskAdmin,
    RowForm,
    TableFormSet,
    TableImports,
    TableRows,
    scope_key,
)
from meetings.models import Delegate, DelegateContact, Delegation
from meetings.seats import Seats
from meetings.tables import DelegatesImporter, DelegationsImporter
from meetings.tables.exporting import (
    contact_columns,
    delegate_columns,
    delegation_columns,
)
from members.models import Member
from members.names import fold


def with_delegate_count(queryset):
    rows = Delegate.objects.filter(delegation=OuterRef("pk")).order_by().values("delegation")
    count = rows.annotate(n=Count("pk")).values("n")
    return queryset.annotate(delegate_count=Coalesce(Subquery(count), 0))


# --- Rows of a meeting's form --------------------------------------------------------------------


class DelegationRowForm(RowForm):
    """A new row may leave capacity and presence to be told by membership and date."""

    DERIVED = {"capacity": _("by membership"), "presence": _("by date")}
    presets = tuple(DERIVED)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            return
        for name, label in self.DERIVED.items():
            field = self.fields[name]
            field.choices = [("", label), *field.choices]
            field.required = False
            self.initial.setdefault(name, "")
            field.initial = ""

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("capacity") and "capacity" not in self.errors:
            member = cleaned.get("member")
            cleaned["capacity"] = self.formset.seats.capacity(member.pk if member else None)
        if not cleaned.get("presence") and "presence" not in self.errors:
            cleaned["presence"] = self.formset.seats.presence
        return cleaned


class DelegationFormSet(TableFormSet):
    """The delegations of one meeting."""

    def add_fields(self, form, index):
        super().add_fields(form, index)
        form.formset = self

    @property
    def seats(self):
        if not hasattr(self, "_seats"):
            self._seats = Seats(self.instance)
        return self._seats


class DelegationRows(TableRows):
    model = Delegation
    form = DelegationRowForm
    formset = DelegationFormSet
    fields = ["member", "other_body", "capacity", "presence", "headcount", "names"]
    readonly_fields = ["names"]
    autocomplete_fields = ["member"]
    description = _(
        "Choose the member; “other body” is for one that is not in the list of "
        "members. Capacity and presence may be left to membership and date."
    )

    def get_extra(self, request, obj=None, **kwargs):
        return 1 if obj else 4

    def get_queryset(self, request):
        rows = super().get_queryset(request).select_related("member").in_protocol_order()
        return with_delegate_count(rows)

    @admin.display(description=_("names"))
    def names(self, obj):
        if obj is None or obj.pk is None:
            return "–"
        return format_html(
            '<a href="{}">{}<span class="visually-hidden"> {}</span></a>',
            reverse("admin:meetings_delegation_change", args=[obj.pk]),
            obj.delegate_count or gettext("Add"),
            gettext("names: delegation of {member}").format(member=obj.label),
        )


# --- Delegations by themselves -------------------------------------------------------------------


class DelegateRows(TableRows):
    model = Delegate
    fields = ["honorific", "name", "position", "function", "part", "order", "public"]
    extra = 3
    description = _(
        "Names and posts as given at that meeting. An unticked “public” keeps a name to staff."
    )


@admin.register(Delegation)
class DelegationAdmin(TableImports, DeskAdmin):
    importers = {DelegationsImporter.name: DelegationsImporter}
    export_columns = staticmethod(delegation_columns)
    list_display = ["label", "meeting", "dates", "capacity", "presence", "headcount", "names"]
    list_select_related = ["member", "meeting__series"]
    list_filter = ["capacity", "presence", "mode"]
    search_fields = [
        "member__name",
        "member__short_name",
        "other_body",
        "meeting__title",
        "meeting__series__name",
        "meeting__city",
    ]
    search_help_text = _("Member, meeting, series or city")
    autocomplete_fields = ["meeting", "member"]
    related = ("member", "meeting__series")
    ordering = ["-meeting__starts_on", "-meeting", "pk"]
    fieldsets = [
        (None, {"fields": ["meeting", ("member", "other_body")]}),
        (
            _("At this meeting"),
            {"fields": [("capacity", "presence", "mode"), ("headcount", "position")]},
        ),
        (_("Source"), {"fields": ["note", "source_url"]}),
    ]
    inlines = [DelegateRows]

    def for_list(self, queryset):
        return with_delegate_count(queryset)

    def get_readonly_fields(self, request, obj=None):
        return ["meeting"] if obj else []

    def get_search_results(self, request, queryset, search_term):
        """By member as the list of members finds it, by other body, or by meeting."""
        found, distinct = super().get_search_results(request, queryset, search_term)
        members = Member.objects.search(search_term).values("pk")
        return found | queryset.filter(member__in=members), distinct

    def narrow_autocomplete(self, request, queryset):
        meeting = scope_key(request, "meeting")
        return queryset if meeting is None else queryset.filter(meeting=meeting)

    def autocomplete_label(self, obj):
        # Within one meeting its name would only be repeated.
        return obj.label

    def found_label(self, obj):
        return str(obj)

    def response_post_save_change(self, request, obj):
        """Back to where one came from: the table of delegations in the meeting's form."""
        url = reverse("admin:meetings_meeting_change", args=[obj.meeting_id])
        return redirect(f"{url}#delegations-heading")

    @admin.display(description=_("delegation"), ordering="member__sort_key")
    def label(self, obj):
        return obj.label

    @admin.display(description=_("dates"), ordering="meeting__starts_on")
    def dates(self, obj):
        return obj.meeting.dates

    @admin.display(description=_("names"), ordering="delegate_count")
    def names(self, obj):
        return obj.delegate_count


class ContactRow(admin.StackedInline):
    """Shown to whoever may see contact data, and to nobody else."""

    model = DelegateContact
    autocomplete_fields = ["delegate"]
    extra = 0
    max_num = 1


@admin.register(Delegate)
class DelegateAdmin(TableImports, DeskAdmin):
    importers = {DelegatesImporter.name: DelegatesImporter}
    export_columns = staticmethod(delegate_columns)
    list_display = ["full_name", "position", "delegation_label", "meeting", "function", "public"]
    list_select_related = ["delegation__member", "delegation__meeting__series"]
    list_filter = ["function", "part", "public"]
    search_fields = [
        "name",
        "position",
        "delegation__member__name",
        "delegation__member__short_name",
        "delegation__other_body",
    ]
    search_help_text = _("Name, post or member")
    autocomplete_fields = ["delegation"]
    related = ("delegation__member", "delegation__meeting__series")
    ordering = ["name", "pk"]
    fieldsets = [
        (None, {"fields": ["delegation", ("honorific", "name"), "position"]}),
        (_("At this meeting"), {"fields": [("function", "part"), "order", "public"]}),
        (_("Source"), {"fields": ["note", "source_url"]}),
    ]

    inlines = [ContactRow]

    def columns_for(self, request):
        columns = super().columns_for(request)
        if request.user.has_perm("meetings.view_delegatecontact"):
            columns += contact_columns()
        return columns

    def get_readonly_fields(self, request, obj=None):
        return ["delegation"] if obj else []

    def lookup_allowed(self, lookup, value, request):
        """Whom contact data are kept of is told by a filter to whoever may see them alone."""
        if lookup.partition("__")[0] == "contact" and not request.user.has_perm(
            "meetings.view_delegatecontact"
        ):
            return False
        return super().lookup_allowed(lookup, value, request)

    def get_search_results(self, request, queryset, search_term):
        """By parts of name, post or member; among the delegates of one meeting without accents."""
        meeting = scope_key(request, "meeting")
        if meeting is None or not search_term:
            return super().get_search_results(request, queryset, search_term)
        words = fold(search_term).split()
        names = queryset.filter(delegation__meeting=meeting).values_list("pk", "name", "position")
        found = [
            key
            for key, *texts in names
            if words and all(word in fold(" ".join(texts)) for word in words)
        ]
        return queryset.filter(pk__in=found), False

    def narrow_autocomplete(self, request, queryset):
        meeting = scope_key(request, "meeting")
        return queryset if meeting is None else queryset.filter(delegation__meeting=meeting)

    def autocomplete_label(self, obj):
        return f"{obj}, {obj.delegation.label}"

    def found_label(self, obj):
        return f"{obj}, {obj.delegation}"

    @admin.display(description=_("name"), ordering="name")
    def full_name(self, obj):
        return str(obj)

    @admin.display(description=_("delegation"), ordering="delegation__member__sort_key")
    def delegation_label(self, obj):
        return obj.delegation.label

    @admin.display(description=_("meeting"), ordering="delegation__meeting__starts_on")
    def meeting(self, obj):
        return obj.delegation.meeting
