"""The desk for what belongs to the site as a whole: its standing pages, and the staff accounts."""

import datetime as dt

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, Permission, User
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils.html import format_html, strip_tags
from django.utils.http import urlencode
from django.utils.text import format_lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import PUBLICATION, ListExports, PlainDeskAdmin, PublishedAdmin
from baliprocess.desk.checks import Check, fields, missing, wording
from baliprocess.desk.needs import Need, NeedsFilter

from .accounts import links, sessions
from .audit import AuditEntry, note
from .models import Page, SearchMiss
from .previews.admin import PreviewLinkAdmin  # noqa: F401 (registers itself)

#: Words that were searched for and not found are pointed out for so long, and from so many times.
WEEKS_SHOWN, OFTEN = 2, 2


def _no_text(page):
    return not strip_tags(page.body).strip()


@admin.register(Page)
class PageAdmin(PublishedAdmin):
    list_display = ["title", "slug", "position", "publication"]
    search_fields = ["title", "lead", "body"]
    fieldsets = [
        (
            None,
            {
                "fields": ["title", "lead", "body"],
                "description": _(
                    "The page with the address “licence” states the licence of the data: its "
                    "title is the name of the licence, its lead says it in a sentence. Data, "
                    "archives and the data page name it once it is published."
                ),
            },
        ),
        (_("Menu and address"), {"fields": [("position", "slug")]}),
        PUBLICATION,
    ]
    checks = (
        Check(_("Text"), missing(_("The page has no text."), "body", _no_text, refuses=True)),
        Check(
            _("Lead"),
            missing(_("No lead says what the page is about."), "lead", lambda row: not row.lead),
        ),
        wording(fields("title", "lead", "body", "change_note")),
    )


def _of_late(now):
    return Q(last_on__gte=now.date() - dt.timedelta(days=WEEKS_SHOWN * 7), times__gte=OFTEN)


@admin.register(SearchMiss)
class SearchMissAdmin(ListExports, PlainDeskAdmin):
    """What visitors searched for and did not find: often another name of something that is here."""

    list_display = ["terms", "times", "last_on", "look"]
    export_leaves_out = ("look",)
    list_filter = [NeedsFilter]
    search_fields = ["terms"]
    needs = (
        Need(
            "of-late",
            format_lazy(_("more than once in the last {weeks} weeks"), weeks=WEEKS_SHOWN),
            format_lazy(
                _("word searched for more than once in the last {weeks} weeks, and not found"),
                weeks=WEEKS_SHOWN,
            ),
            format_lazy(
                _("words searched for more than once in the last {weeks} weeks, and not found"),
                weeks=WEEKS_SHOWN,
            ),
            _of_late,
        ),
    )

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    @admin.display(description=_("Search"))
    def look(self, obj):
        """Whether it is found by now: the same search on the site."""
        address = reverse("search") + f"?{urlencode({'q': obj.terms})}"
        return format_html('<a href="{}">{}</a>', address, gettext("Search again"))


class ActorFilter(admin.AllValuesFieldListFilter):
    """By who did it; what nobody did, the system did."""

    def choices(self, changelist):
        for choice in super().choices(changelist):
            yield choice | {"display": choice["display"] or _("The system")}


@admin.register(AuditEntry)
class AuditEntryAdmin(ListExports, PlainDeskAdmin):
    """What was done to accounts, to the public record, and out of it. Nobody can change it."""

    list_display = ["at", "actor", "action", "subject", "detail"]
    list_display_links = None
    list_filter = ["action", "at", ("actor", ActorFilter)]
    search_fields = ["actor", "detail", "subject_model"]
    date_hierarchy = "at"
    fields = ["at", "actor", "action", "subject", "detail"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=_("record"))
    def subject(self, obj):
        return obj.subject


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(Permission)
class PermissionAdmin(PlainDeskAdmin):
    """Answers the box in which a group of staff is given its rights."""

    search_fields = ["name", "codename", "content_type__model"]
    ordering = ["content_type__app_label", "content_type__model", "codename"]
    related = ("content_type",)
    fields = ["name"]

    def get_model_perms(self, request):
        return {}

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm("auth.view_group")

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def autocomplete_label(self, obj):
        return obj.name


@admin.register(Group)
class StaffGroupAdmin(ListExports, PlainDeskAdmin, GroupAdmin):
    list_display = ["name"]
    list_per_page = 50
    filter_horizontal = ()
    autocomplete_fields = ["permissions"]
    fieldsets = [
        (
            None,
            {
                "fields": ["name", "permissions"],
                "description": _(
                    "Viewer, Photo desk, Editor, Publisher and Administrator get their rights "
                    "anew with every update of the site; for other rights make a group."
                ),
            },
        )
    ]


@admin.register(User)
class StaffUserAdmin(ListExports, PlainDeskAdmin, UserAdmin):
    """Accounts. Only a superuser can make or touch another superuser."""

    form = UserAdmin.form
    list_display = ["username", "email", "first_name", "last_name", "is_active", "role"]
    list_filter = ["is_active", "groups"]
    autocomplete_fields = ["groups"]
    filter_horizontal = ()
    actions = ["end_sessions"]
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (_("Person"), {"fields": [("first_name", "last_name"), "email"]}),
        (
            _("What the account may do"),
            {
                "fields": ["is_active", "is_staff", "groups", "is_superuser"],
                "description": _(
                    "A group gives the rights: Viewer, Photo desk, Editor, Publisher or "
                    "Administrator."
                ),
            },
        ),
        (_("Dates"), {"fields": [("last_login", "date_joined")]}),
    ]
    readonly_fields = ["last_login", "date_joined"]
    add_fieldsets = [
        (
            None,
            {
                "fields": ["username", "email", "usable_password", "password1", "password2"],
                "description": _(
                    "Without a password the account’s owner sets one: you get a link to hand on."
                ),
            },
        ),
        (_("What the account may do"), {"fields": ["groups"]}),
    ]

    def get_urls(self):
        made = self.admin_site.admin_view(self.link_view)
        return [path("<int:pk>/link/", made, name="auth_user_link"), *super().get_urls()]

    def link_view(self, request, pk):
        """Make a link with which the account's owner sets a password; it is shown this once."""
        user = get_object_or_404(User, pk=pk)
        if not self.has_change_permission(request, user) or not user.is_active:
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": _("Link to set a password"),
            "opts": self.opts,
            "original": user,
            "hours": links.HOURS,
            "sends_mail": settings.SENDS_MAIL and bool(user.email),
        }
        if request.method == "POST":
            link = links.link_for(user, links.base_address(request))
            note("link-made", user=request.user, subject=user)
            context |= {"link": link, "sent": "send" in request.POST and links.send(user, link)}
        response = render(request, "accounts/link_made.html", context)
        response["Cache-Control"] = "no-store"
        return response

    def response_add(self, request, obj, post_url_continue=None):
        if not obj.has_usable_password() and "_addanother" not in request.POST:
            # Somebody was invited: the link is what comes next.
            return HttpResponseRedirect(reverse("admin:auth_user_link", args=[obj.pk]))
        return super().response_add(request, obj, post_url_continue)

    def save_model(self, request, obj, form, change):
        if not change:
            # Visitors have no accounts, so whoever gets one is to sign in here.
            obj.is_staff = True
        super().save_model(request, obj, form, change)

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request, obj=None):
        fields = [*super().get_readonly_fields(request, obj)]
        return fields if request.user.is_superuser else [*fields, "is_superuser"]

    def _may_touch(self, request, obj):
        return obj is None or request.user.is_superuser or not obj.is_superuser

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and self._may_touch(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and self._may_touch(request, obj)

    @admin.action(description=_("End all their sessions"), permissions=["change"])
    def end_sessions(self, request, queryset):
        """For whoever has lost a telephone or left a machine open: everywhere, at once."""
        users = [user for user in queryset if self.has_change_permission(request, user)]
        counts = [(user, sessions.end(user)) for user in users]
        for user, number in counts:
            if number:
                note("sessions-ended", user=request.user, subject=user, detail=str(number))
        ended = sum(number for _user, number in counts)
        said = ngettext("%d session was ended.", "%d sessions were ended.", ended) % ended
        self.message_user(request, said)

    @admin.display(description=_("staff groups"))
    def role(self, obj):
        if obj.is_superuser:
            return gettext("Superuser")
        return ", ".join(group.name for group in obj.groups.all())
