"""Series of meetings."""

from django.contrib import admin
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import ADDRESS, DeskAdmin
from meetings.models import Meeting, Series


@admin.register(Series)
class SeriesAdmin(DeskAdmin):
    list_display = ["name", "short_name", "level", "group", "meeting_count", "position"]
    list_select_related = ["group"]
    list_filter = ["level"]
    search_fields = ["name", "short_name"]
    autocomplete_fields = ["group"]
    related = ("group",)
    fieldsets = [
        (None, {"fields": ["name", "short_name", "level", "group"]}),
        (_("How it is shown"), {"fields": ["ordinal_style", "position", "timeline_row"]}),
        (_("Page"), {"fields": ["description"]}),
        ADDRESS,
    ]

    def for_list(self, queryset):
        rows = Meeting.objects.filter(series=OuterRef("pk")).order_by().values("series")
        count = rows.annotate(n=Count("pk")).values("n")
        return queryset.annotate(meeting_count=Coalesce(Subquery(count), 0))

    @admin.display(description=_("meetings"), ordering="meeting_count")
    def meeting_count(self, obj):
        return obj.meeting_count
