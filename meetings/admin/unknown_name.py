"""Names that were pasted and left undecided; they are settled on the page of their meeting."""

from django.contrib import admin, messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import DeskAdmin, Need, NeedsFilter
from baliprocess.told import told, told_n
from meetings.models import UnknownName
from meetings.models.unknown_name import is_waiting
from meetings.record import settle

NEEDS = (
    Need(
        "waiting",
        _("still to decide"),
        _("name pasted among those who came, and not decided"),
        _("names pasted among those who came, and not decided"),
        lambda _now: is_waiting(),
    ),
)


@admin.register(UnknownName)
class UnknownNameAdmin(DeskAdmin):
    """A list; each name leads to the page of its meeting, where it is settled."""

    list_display = ["text", "meeting", "passage", "pasted_at", "pasted_by", "state"]
    list_select_related = ["meeting__series", "pasted_by"]
    list_filter = [NeedsFilter, "settled_as"]
    search_fields = ["text", "passage"]
    search_help_text = _("The name, or words it stood with")
    needs = NEEDS
    actions = ["leave_out"]
    readonly_fields = ["meeting", "pasted_by"]

    def has_add_permission(self, request):
        return False

    def for_list(self, queryset):
        return queryset.annotate(waits=is_waiting())

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Where it is settled: the page on which who came to its meeting is pasted."""
        name = self.get_object(request, object_id)
        if name is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        url = reverse("admin:meetings_meeting_attendance", args=[name.meeting_id])
        return redirect(f"{url}#decide")

    @admin.display(description=_("state"))
    def state(self, obj):
        if not obj.settled_as and not obj.waits:
            return gettext("A member’s name by now")
        return obj.get_settled_as_display()

    @admin.action(description=_("Leave out the chosen names"), permissions=["change"])
    def leave_out(self, request, queryset):
        with self.acting(request, told("Left out pasted names"), kind="attendance") as done:
            count = len(settle(list(queryset), UnknownName.Settled.DISMISSED))
            done.text = told_n(
                "Left out {number} pasted name", "Left out {number} pasted names", count
            )
        said = (
            gettext("{count} left out.").format(count=count)
            if count
            else gettext("They were settled already.")
        )
        self.message_user(request, said, messages.SUCCESS)
