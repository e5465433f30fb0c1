"""Agenda items and sessions: rows of a meeting's form."""

from django.contrib import admin
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import print_date
from baliprocess.desk import (
    PlainDeskAdmin,
    RowForm,
    RowsFormSet,
    StackedRows,
    TableRows,
    scope_key,
)
from meetings.models import AgendaItem, Delegate, Session

from .like import model_meeting

OUTSIDE_AT_MOST = 5
SAVE_FIRST = _("Save the meeting once; then each session can name its agenda items and speakers.")


def outside(meeting, sessions):
    """A sentence for each of `sessions` whose day is none of the meeting's; the first few."""
    first, last = meeting.starts_on, meeting.ends_on or meeting.starts_on
    if first is None:
        return []
    wrong = [each for each in sessions if each.held_on and not first <= each.held_on <= last]
    days = {each.held_on for each in wrong}
    if len(wrong) == len(sessions) > 1 and len(days) == 1:
        # A whole programme of another day is one mistake.
        said = gettext("All sessions are on {day}, and the meeting is on {dates}: check the day.")
        return [said.format(day=print_date(*days), dates=meeting.dates)]
    said = [
        gettext("“{title}” is on {day}, and the meeting is on {dates}: check the day.").format(
            title=each.title, day=print_date(each.held_on), dates=meeting.dates
        )
        for each in wrong[:OUTSIDE_AT_MOST]
    ]
    if rest := len(wrong) - len(said):
        said.append(
            gettext("{rest} more sessions are on days that are none of the meeting’s.").format(
                rest=rest
            )
        )
    return said


class AgendaItemForm(RowForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["position"].required = False

    def clean_position(self):
        return self.cleaned_data["position"] or 0


class AgendaItemRows(TableRows):
    model = AgendaItem
    form = AgendaItemForm
    fields = ["number", "title", "description", "position"]
    description = _("In the order of entry. “Position” is only needed to change that order.")

    def get_extra(self, request, obj=None, **kwargs):
        like = model_meeting(request) if obj is None else None
        return 1 + (like.agenda_items.count() if like else 0)


class SessionFormSet(RowsFormSet):
    """Sessions whose items and speakers are those of their own meeting."""

    def add_fields(self, form, index):
        super().add_fields(form, index)
        meeting = self.instance
        own = {
            "items": AgendaItem.objects.filter(meeting=meeting.pk),
            "speakers": Delegate.objects.filter(delegation__meeting=meeting.pk),
        }
        for name in own.keys() & form.fields.keys():
            form.fields[name].queryset = own[name]
            form.fields[name].widget.scope = {"meeting": meeting.pk}


class SessionRows(StackedRows):
    model = Session
    formset = SessionFormSet
    extra = 1
    autocomplete_fields = ["items", "speakers"]

    def get_fieldsets(self, request, obj=None):
        fields = [
            ("title", "kind"),
            ("held_on", "starts_at_local", "ends_at_local"),
            ("room", "chair"),
        ]
        if obj is None:
            return [(None, {"fields": fields, "description": SAVE_FIRST})]
        return [(None, {"fields": [*fields, "items", "speakers"]})]

    def get_queryset(self, request):
        rows = super().get_queryset(request).order_by(*Session.PROGRAMME_ORDER)
        return rows.prefetch_related("items", "speakers")


@admin.register(AgendaItem)
class AgendaItemAdmin(PlainDeskAdmin):
    """Answers the boxes in which a session names its items; items are edited with the meeting."""

    search_fields = ["number", "title"]
    autocomplete_fields = ["meeting"]

    def get_model_perms(self, request):
        return {}

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        # It goes with its meeting or out of the meeting's form, never by a page of its own.
        at = request.resolver_match.url_name if request.resolver_match else ""
        return not at.startswith("meetings_agendaitem_") and super().has_delete_permission(
            request, obj
        )

    def narrow_autocomplete(self, request, queryset):
        meeting = scope_key(request, "meeting")
        return queryset if meeting is None else queryset.filter(meeting=meeting)
