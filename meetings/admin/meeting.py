"""Meetings, with everything an officer enters about one."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import JsonResponse
from django.urls import path
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import (
    ADDRESS,
    PUBLICATION,
    AddBeside,
    ChooseSeveral,
    PublishedAdmin,
    RowForm,
    TableFormSet,
    TableImports,
    TableRows,
    scope_key,
)
from baliprocess.desk.typed_dates import read_date
from meetings.models import Delegation, JointSeries, Meeting, Series, StatedFigure
from meetings.seats import Seats, co_chairs
from meetings.tables import DelegatesImporter, DelegationsImporter

from .agenda import AgendaItemRows, SessionRows, outside
from .attendance import AttendancePage
from .checks import MEETING_CHECKS, meeting_rows
from .delegates_page import DelegatesPage
from .delegation import DelegationRows
from .document import MeetingDocumentRows
from .like import LikeThisOne, agenda_of, chairs_of, model_meeting
from .meeting_form import MeetingForm, zone_names
from .needs import NEEDS
from .photo_desk import PhotoDeskLink
from .programme_page import ProgrammePage
from .release_page import ReleasePage


class FigureRows(TableRows):
    model = StatedFigure
    fields = [
        "measure",
        "qualifier",
        "value",
        "kind",
        "stated_by",
        "source_url",
        "note",
        "preferred",
    ]
    extra = 1
    verbose_name_plural = _("figures stated by sources")
    description = _(
        "What a source claims, as it says it: “more than 100 delegates”. Sources may "
        "disagree; tick the one to show first."
    )


class JointSeriesFormSet(TableFormSet):
    def clean(self):
        super().clean()
        for form in self.live_forms():
            # The model sees the meeting's own series only once the meeting is saved.
            if form.instance.series_id and form.instance.series_id == self.instance.series_id:
                sentence = gettext("This is the series the meeting is numbered in.")
                if sentence not in form.errors.get("series", []):
                    form.add_error("series", sentence)


class JointSeriesRows(TableRows):
    model = JointSeries
    form = RowForm
    formset = JointSeriesFormSet
    fields = ["series", "number"]
    autocomplete_fields = ["series"]
    verbose_name = _("series")
    verbose_name_plural = _("other series of a joint event")
    description = _("Only for a joint event that counts in several series.")

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("series")


#: Boxes of the form that stand for rows of other tables.
TAKE_IN = ("articles", "more_delegations", "take_in_documents")
#: What one must be allowed besides to use them, for they write rows of those tables.
RIGHTS = {
    "articles": "news.change_article",
    "more_delegations": "meetings.add_delegation",
    "take_in_documents": "meetings.change_document",
}


PUT_OFF_TO_A_DAY = _(
    "It has new dates, but is still marked as postponed: the public sees it as called off. If it "
    "will take place then, choose “Scheduled” or “Confirmed”."
)


@admin.register(Meeting)
class MeetingAdmin(
    TableImports,
    AttendancePage,
    DelegatesPage,
    ProgrammePage,
    ReleasePage,
    PhotoDeskLink,
    LikeThisOne,
    PublishedAdmin,
):
    importers_of_one = {each.name: each for each in (DelegatesImporter, DelegationsImporter)}
    form = MeetingForm
    list_display = [
        "name",
        "dates",
        "place",
        "delegation_count",
        "event_status",
        "completeness",
        "publication",
    ]
    list_select_related = ["series", "country"]
    list_filter = ["event_status", "format", "series"]
    search_fields = ["title", "series__name", "series__short_name", "city", "country__name"]
    search_help_text = _(
        "Words of title, series, place or summary; “14th” and “fourteenth” work too"
    )
    date_hierarchy = "starts_on"
    autocomplete_fields = ["series", "country", "hosts", "album", "lead_photo"]
    related = ("series", "country")
    needs = NEEDS
    checks = MEETING_CHECKS
    fieldsets = [
        (None, {"fields": [("series", "number"), "title"]}),
        (
            _("When"),
            {
                "fields": [
                    ("starts_on", "ends_on", "date_precision"),
                    ("event_status", "event_status_reason"),
                ]
            },
        ),
        (_("Where"), {"fields": [("format", "city", "country"), ("venue", "timezone"), "hosts"]}),
        (_("What"), {"fields": ["summary", "note", "source_url"]}),
        (_("Delegations"), {"fields": ["more_delegations"], "classes": ["joins-next"]}),
        (
            _("Also belongs here"),
            {
                "fields": ["articles", "take_in_documents", ("album", "lead_photo")],
                "classes": ["at-end"],
            },
        ),
        (PUBLICATION[0], PUBLICATION[1] | {"fields": ["names_public", *PUBLICATION[1]["fields"]]}),
        ADDRESS,
    ]
    inlines = [
        DelegationRows,
        AgendaItemRows,
        SessionRows,
        MeetingDocumentRows,
        FigureRows,
        JointSeriesRows,
    ]

    class Media:
        js = ["admin_site/meeting.js"]

    # --- the form -----------------------------------------------------------------------------

    def get_fieldsets(self, request, obj=None):
        # Boxes that only take something in have nothing to show to who may only look.
        hidden = self._closed(request, obj)
        kept = [
            (name, options | {"fields": [each for each in options["fields"] if each not in hidden]})
            for name, options in super().get_fieldsets(request, obj)
        ]
        return [(name, options) for name, options in kept if options["fields"]]

    def _closed(self, request, obj):
        """The boxes of `TAKE_IN` that `request.user` may not use."""
        may_save = obj is None or self.has_change_permission(request, obj)
        return {name for name in TAKE_IN if not (may_save and request.user.has_perm(RIGHTS[name]))}

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        fields = form.base_fields
        # The form declares them itself, so it has them whichever the fieldsets show.
        for name in self._closed(request, obj):
            fields.pop(name, None)
        site = self.admin_site
        if "more_delegations" in fields:
            members = Delegation._meta.get_field("member")
            fields["more_delegations"].widget = ChooseSeveral(members, site)
        for name, relation in (("articles", "articles"), ("take_in_documents", "documents")):
            if name in fields:
                far_side = Meeting._meta.get_field(relation)
                widget = ChooseSeveral(far_side, site)
                if name == "take_in_documents":
                    widget.scope = {"unattached": 1}
                fields[name].widget = self._with_plus(request, widget, far_side, obj)
        return form

    def _with_plus(self, request, widget, far_side, obj):
        model = far_side.related_model
        owner = self.admin_site.get_model_admin(model)
        preset = {far_side.remote_field.name: obj.pk} if obj else {}
        can_add = owner.has_add_permission(request)
        return AddBeside(widget, model, self.admin_site, can_add=can_add, preset=preset)

    def get_formset_kwargs(self, request, obj, inline, prefix):
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        if request.method != "GET" or obj.pk is not None:
            return kwargs
        like = model_meeting(request)
        if isinstance(inline, DelegationRows):
            chairs = chairs_of(like) if like else co_chairs(*self._asked_for(request))
            chair = Delegation.Capacity.CO_CHAIR
            kwargs["initial"] = [{"member": member.pk, "capacity": chair} for member in chairs]
        elif isinstance(inline, AgendaItemRows) and like:
            kwargs["initial"] = agenda_of(like)
        return kwargs

    @staticmethod
    def _asked_for(request):
        """(series or None, date or None) as the query string of `request` names them."""
        key = scope_key(request, "series")
        series = Series.objects.filter(pk=key).first() if key else None
        try:
            date = read_date(request.GET.get("starts_on", ""))[0]
        except ValueError:
            date = None
        return series, date

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        meeting = form.instance
        if members := form.cleaned_data.get("more_delegations"):
            self._add_delegations(meeting, members)
        for document in form.cleaned_data.get("take_in_documents") or ():
            document.meeting = meeting
            document.save()
        if "articles" in form.changed_data:
            chosen = set(form.cleaned_data["articles"])
            present = set(meeting.articles.all())
            # From the side of the article, whose history keeps its meetings.
            for article in chosen - present:
                article.meetings.add(meeting)
            for article in present - chosen:
                article.meetings.remove(meeting)
        for sentence in outside(meeting, meeting.sessions.all()):
            self.message_user(request, sentence, messages.WARNING)
        if form.is_put_off_to_a_day:
            self.message_user(request, PUT_OFF_TO_A_DAY, messages.WARNING)

    @staticmethod
    def _add_delegations(meeting, members):
        seats = Seats(meeting)
        present = set(meeting.delegations.values_list("member", flat=True))
        for member in members:
            if member.pk not in present:
                meeting.delegations.create(
                    member=member, capacity=seats.capacity(member.pk), presence=seats.presence
                )

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["zone_names"] = zone_names()
        return super().render_change_form(request, context, add, change, form_url, obj)

    # --- lists and boxes ----------------------------------------------------------------------

    def for_list(self, queryset):
        rows = Delegation.objects.filter(meeting=OuterRef("pk")).order_by().values("meeting")
        count = rows.annotate(n=Count("pk")).values("n")
        return queryset.annotate(delegation_count=Coalesce(Subquery(count), 0))

    def place_of(self, obj):
        return (obj.timezone, obj.city) if obj else ("", "")

    def for_checks(self, queryset):
        return meeting_rows(queryset)

    def get_search_results(self, request, queryset, search_term):
        return queryset.search(search_term), False

    def autocomplete_label(self, obj):
        return ", ".join(filter(None, [obj.name, obj.place, obj.dates]))

    @admin.display(description=_("meeting"))
    def name(self, obj):
        return obj.name

    @admin.display(description=_("dates"), ordering="starts_on")
    def dates(self, obj):
        return obj.dates

    @admin.display(description=_("place"), ordering="city")
    def place(self, obj):
        return obj.place

    @admin.display(description=_("delegations"), ordering="delegation_count")
    def delegation_count(self, obj):
        return obj.delegation_count

    # --- more addresses -----------------------------------------------------------------------

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("co-chairs/", wrap(self.co_chairs_view), name="meetings_meeting_co_chairs"),
            path(
                "<int:pk>/delegates/",
                wrap(self.delegates_view),
                name="meetings_meeting_delegates",
            ),
            path(
                "<int:pk>/attendance/",
                self.attendance_entry,
                name="meetings_meeting_attendance",
            ),
            path("<int:pk>/photos/", wrap(self.photo_desk_view), name="meetings_meeting_photos"),
            *super().get_urls(),
        ]

    def co_chairs_view(self, request):
        """Who chairs a meeting of `?series=` on `?starts_on=`, for the script of the form."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        chairs = co_chairs(*self._asked_for(request))
        return JsonResponse({"results": [{"id": m.pk, "text": str(m)} for m in chairs]})
