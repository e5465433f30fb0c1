"""The desk for what belongs to the site as a whole: its standing pages, and the staff accounts."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User

from baliprocess.desk import PUBLICATION, PlainDeskAdmin, PublishedAdmin

from .models import Page


@admin.register(Page)
class PageAdmin(PublishedAdmin):
    list_display = ["title", "slug", "position", "publication"]
    search_fields = ["title", "lead", "body"]
    fieldsets = [
        (None, {"fields": ["title", "lead", "body"]}),
        ("Menu and address", {"fields": [("position", "slug")]}),
        PUBLICATION,
    ]


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(Group)
class StaffGroupAdmin(PlainDeskAdmin, GroupAdmin):
    list_display = ["name"]
    list_per_page = 50


@admin.register(User)
class StaffUserAdmin(PlainDeskAdmin, UserAdmin):
    """Accounts. Only a superuser can make or touch another superuser."""

    form = UserAdmin.form
    list_display = ["username", "email", "first_name", "last_name", "is_active", "role"]
    list_filter = ["is_active", "groups"]
    autocomplete_fields = ["groups"]
    filter_horizontal = ()
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Person", {"fields": [("first_name", "last_name"), "email"]}),
        (
            "What the account may do",
            {
                "fields": ["is_active", "is_staff", "groups", "is_superuser"],
                "description": "A group gives the rights: Editor, Publisher or Administrator.",
            },
        ),
        ("Dates", {"fields": [("last_login", "date_joined")]}),
    ]
    readonly_fields = ["last_login", "date_joined"]
    add_fieldsets = [
        (None, {"fields": ["username", "usable_password", "password1", "password2"]}),
        ("What the account may do", {"fields": ["groups"]}),
    ]

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

    @admin.display(description="groups")
    def role(self, obj):
        if obj.is_superuser:
            return "Superuser"
        return ", ".join(group.name for group in obj.groups.all())
