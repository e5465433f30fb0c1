"""The list of links for somebody without an account, each of which can be withdrawn here."""

from django.apps import apps
from django.contrib import admin, messages
from django.contrib.auth import get_permission_codename
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from baliprocess.desk import ListExports, PlainDeskAdmin

from .models import PreviewLink
from .reveal import can_reveal

STANDINGS = {"open": _("open"), "withdrawn": _("withdrawn"), "expired": _("expired")}


def changeable(user):
    """The labels of the models with previews whose rows `user` may change."""
    for model in filter(can_reveal, apps.get_models()):
        codename = get_permission_codename("change", model._meta)
        if user.has_perm(f"{model._meta.app_label}.{codename}"):
            yield model._meta.label_lower


@admin.register(PreviewLink)
class PreviewLinkAdmin(ListExports, PlainDeskAdmin):
    """Links are made in the form of a record; here they are seen and withdrawn."""

    list_display = [
        "record",
        "note",
        "maker",
        "created_at",
        "expires_at",
        "standing",
        "uses",
        "last_used_at",
    ]
    list_display_links = None
    list_select_related = export_related = ["made_by"]
    search_fields = ["object_text", "note", "made_by__username"]
    fields = readonly_fields = [name for name in list_display if name != "record"]
    actions = ["withdraw"]

    def has_view_permission(self, request, obj=None):
        allowed = changeable(request.user)
        return any(obj is None or label == obj.model for label in allowed)

    def get_model_perms(self, request):
        # The form of each record leads here; the head of every page is full.
        return {}

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).filter(model__in=list(changeable(request.user)))

    @admin.display(description=_("record"), ordering="object_text")
    def record(self, obj):
        return format_html('<a href="{}">{}</a>', obj.record_url, obj.object_text)

    @admin.display(description=_("made by"), ordering="made_by__username")
    def maker(self, obj):
        # By name only: most who see the list may not see the account.
        return str(obj.made_by or gettext("a former colleague"))

    @admin.display(description=_("state"))
    def standing(self, obj):
        return STANDINGS[obj.state]

    @admin.action(description=_("Withdraw"), permissions=["view"])
    def withdraw(self, request, queryset):
        number = queryset.withdraw()
        said = ngettext("{number} link was withdrawn.", "{number} links were withdrawn.", number)
        self.message_user(request, said.format(number=number), messages.SUCCESS)

    def get_urls(self):
        view = self.admin_site.admin_view(require_POST(self.withdraw_view))
        address = path("<int:pk>/withdraw/", view, name="baliprocess_previewlink_withdraw")
        return [address, *super().get_urls()]

    def withdraw_view(self, request, pk):
        """Withdraw one link, from the form of its record."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        link = self.get_object(request, str(pk))
        if link is None:
            raise Http404
        if not self.get_queryset(request).filter(pk=link.pk).withdraw():
            said = gettext("This link opened nothing any more.")
        elif link.note:
            said = gettext("The link for {whom} was withdrawn: it opens nothing any more.")
        else:
            said = gettext("The link was withdrawn: it opens nothing any more.")
        # Told where the officer is, at the foot of a long form.
        messages.success(request, said.format(whom=link.note), extra_tags="share")
        return redirect(f"{link.record_url}#share-said")
