"""All delegates of one meeting in one table."""

from django.contrib import messages
from django.contrib.admin.helpers import InlineAdminFormSet
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.db.models import Case, IntegerField, Max, Value, When
from django.forms import BaseModelFormSet, modelformset_factory
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import RowForm, RowsMixin, TableRows
from baliprocess.desk.admins import AT_THE_SAME_MOMENT, ROWS_MORE
from baliprocess.desk.errors import row_error_links
from baliprocess.desk.overtaken import Overtaken, Part
from baliprocess.desk.saving import (
    KEY,
    RESTORE,
    RESTORED,
    Repeated,
    claim,
    earlier,
    new_key,
    sent_draft,
    sent_key,
)
from baliprocess.desk.versions import BOX, seal, unseal
from baliprocess.told import told
from meetings.models import Delegate, Delegation, Meeting

PREFIX = "delegates"
BLANK_ROWS = 5
NAMES_AT_MOST = 1_000


class DelegateOfMeetingForm(RowForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # A new row without a delegation belongs to that of the row above.
        self.fields["delegation"].required = bool(self.instance.pk)


class DelegatesFormSet(RowsMixin, BaseModelFormSet):
    label_boxes = True
    #: A sentence that stops the table for once, whatever it says.
    hold_back = ""

    def __init__(self, *args, meeting, **kwargs):
        self.meeting = meeting
        super().__init__(*args, **kwargs)

    def add_fields(self, form, index):
        super().add_fields(form, index)
        field = form.fields["delegation"]
        field.queryset = Delegation.objects.filter(meeting=self.meeting).select_related("member")
        field.label_from_instance = lambda delegation: delegation.label
        field.widget.scope = {"meeting": self.meeting.pk}
        # The label that was prepared before is that of a delegation by itself.
        if form.instance.pk:
            field.widget.known = {str(form.instance.delegation_id): form.instance.delegation.label}

    def clean(self):
        above = None
        for form in self.live_forms():
            if "delegation" in form.errors:
                continue
            if form.cleaned_data.get("delegation") is None:
                if above is None:
                    form.add_error("delegation", gettext("Choose the delegation."))
                    continue
                form.cleaned_data["delegation"] = form.instance.delegation = above
            above = form.instance.delegation
        super().clean()
        if self.hold_back:
            raise ValidationError(self.hold_back)

    def save_new(self, form, commit=True):
        # Behind those of the delegation who are there already, whatever numbers these have.
        new, present = form.instance, self.get_queryset()
        orders = (each.order for each in present if each.delegation_id == new.delegation_id)
        new.order = max(orders, default=0)
        return super().save_new(form, commit)


class DelegatesRows(TableRows):
    """How the rows are shown; the admin's own table, without a parent form."""

    model = Delegate
    fields = ["delegation", "honorific", "name", "position", "function", "public"]
    autocomplete_fields = ["delegation"]
    verbose_name_plural = _("delegates")
    description = _(
        "A new row without a delegation belongs to the delegation of the row above. "
        "Names and posts as given at that meeting."
    )


class DelegatesOvertaken(Overtaken):
    """What others did to the delegates of a meeting while somebody had the table open."""

    what = _("the delegates of this meeting")

    def versions_now(self):
        # Those of delegations that are gone by now as well.
        delegations = Delegation.history.filter(meeting_id=self.row.pk).values("id")
        latest = (
            Delegate.history.filter(delegation_id__in=delegations)
            .order_by()
            .values_list("id")
            .annotate(latest=Max("history_id"))
        )
        return {Delegate._meta.label_lower: dict(latest)}

    def parts(self):
        rows = Delegate.objects.filter(delegation__meeting=self.row.pk)
        yield Part(Delegate, PREFIX, self.form, rows)


class DelegatesTable:
    """The table for one request: its rows, and what others did to them since it was opened."""

    def __init__(self, model_admin, request, rows, meeting):
        self.admin, self.request, self.rows, self.meeting = model_admin, request, rows, meeting
        self.may_add = rows.has_add_permission(request, meeting)
        self.overtaken = None
        self.made_from, self.formset = request.POST.get(BOX, ""), None
        if request.method != "POST":
            # Before the rows are read: what comes in between counts as later.
            now = DelegatesOvertaken(model_admin, request, meeting, {}, {}).now
            self.made_from = seal(meeting, now, {})
            self.formset = self._formset()

    def read(self):
        """Read what was sent, within the transaction that will save it."""
        request, hold_back = self.request, RESTORED if RESTORE in self.request.POST else ""
        Meeting.objects.select_for_update().get(pk=self.meeting.pk)
        if sealed := unseal(self.meeting, request.POST.get(BOX)):
            self.overtaken = DelegatesOvertaken(self.admin, request, self.meeting, *sealed)
            self.overtaken.form = self._class().form
            hold_back = self.overtaken.take_out_deleted_rows() or hold_back
        self.formset = self._formset(request.POST)
        self.formset.hold_back = hold_back
        if not self.may_add and self.formset.extra_forms:
            raise PermissionDenied

    def boxes(self):
        """[(name, value)] of the hidden boxes of the form."""
        return [(KEY, sent_key(self.request) or new_key()), (BOX, self.made_from)]

    def _class(self):
        rows, request = self.rows, self.request
        return modelformset_factory(
            Delegate,
            form=DelegateOfMeetingForm,
            formset=DelegatesFormSet,
            fields=rows.fields,
            formfield_callback=lambda field, **kwargs: rows.formfield_for_dbfield(
                field, request, **kwargs
            ),
            extra=BLANK_ROWS if self.may_add else 0,
            can_delete=rows.has_delete_permission(request, self.meeting),
            absolute_max=NAMES_AT_MOST + ROWS_MORE,
            max_num=NAMES_AT_MOST,
        )

    def _formset(self, data=None):
        meeting = self.meeting
        delegations = Delegation.objects.filter(meeting=meeting).in_protocol_order()
        order = {key: place for place, key in enumerate(delegations.values_list("pk", flat=True))}
        queryset = (
            Delegate.objects.filter(delegation__meeting=meeting)
            .select_related("delegation__member", "delegation__meeting__series")
            .order_by(_by_place(order), "order", "pk")
        )
        merges = self.overtaken.of_rows(queryset) if self.overtaken else {}
        return self._class()(data, queryset=queryset, prefix=PREFIX, meeting=meeting, merges=merges)


class DelegatesPage:
    """For the ModelAdmin of meetings: the page with all names of a meeting."""

    def delegates_view(self, request, pk):
        meeting = self.get_object(request, unquote(str(pk)))
        if meeting is None:
            raise Http404
        rows = DelegatesRows(self.model, self.admin_site)
        if not rows.has_view_or_change_permission(request):
            raise PermissionDenied
        may_change = rows.has_change_permission(request)
        if request.method == "POST" and not may_change:
            raise PermissionDenied
        if earlier(sent_key(request)):
            return self._delegates_again(request, meeting)
        table = DelegatesTable(self, request, rows, meeting)
        if request.method != "POST":
            self._tell(request, meeting)
            return self._delegates_response(request, table)
        try:
            with self.acting(request, told("Entered delegates"), subject=meeting):
                table.read()
                if table.formset.is_valid():
                    self._save(request, table)
                    return self._after_delegates(request, meeting)
        except Repeated:
            return self._delegates_again(request, meeting)
        except IntegrityError:
            self.message_user(request, AT_THE_SAME_MOMENT, messages.ERROR)
        return self._delegates_response(request, table)

    def _save(self, request, table):
        formset = table.formset
        if key := sent_key(request):
            claim(key, table.meeting)
        formset.save()
        changed = [*formset.new_objects, *(row for row, _names in formset.changed_objects)]
        if count := len(changed) + len(formset.deleted_objects):
            message = f"{count} delegates entered, changed or deleted."
            self.log_change(request, table.meeting, message)
        self.message_user(request, self._said(formset), messages.SUCCESS)
        if table.overtaken:
            table.overtaken.forms = formset.forms
            table.overtaken.tell_both()

    @staticmethod
    def _said(formset):
        counts = [
            (gettext("{number} entered"), len(formset.new_objects)),
            (gettext("{number} changed"), len(formset.changed_objects)),
            (gettext("{number} deleted"), len(formset.deleted_objects)),
        ]
        parts = [words.format(number=number) for words, number in counts if number]
        if not parts:
            return gettext("Nothing was changed.")
        return gettext("Delegates: {what}.").format(what=", ".join(parts))

    def _delegates_again(self, request, meeting):
        text = gettext("These names were saved already; they were not entered a second time.")
        self.message_user(request, text, messages.INFO)
        return redirect("admin:meetings_meeting_delegates", meeting.pk)

    def _after_delegates(self, request, meeting):
        if "_continue" in request.POST:
            return redirect("admin:meetings_meeting_delegates", meeting.pk)
        return redirect("admin:meetings_meeting_change", meeting.pk)

    def _delegates_response(self, request, table):
        rows, meeting, formset = table.rows, table.meeting, table.formset
        shown = InlineAdminFormSet(
            rows,
            formset,
            [(None, {"fields": rows.fields})],
            readonly_fields=[],
            model_admin=self,
            has_add_permission=rows.has_add_permission(request, meeting),
            has_change_permission=rows.has_change_permission(request),
            has_delete_permission=rows.has_delete_permission(request, meeting),
            has_view_permission=rows.has_view_permission(request),
        )
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Delegates"),
            "subtitle": str(meeting),
            "meeting": meeting,
            "opts": self.opts,
            "formset": formset,
            "inline_admin_formset": shown,
            "media": self.media + shown.media,
            "error_links": row_error_links(formset, gettext("Delegate")),
            "saving": table.boxes(),
            "opened": self.opened(request, meeting),
            "draft": sent_draft(request) or "",
            "overtaken": table.overtaken.page(formset.forms) if table.overtaken else None,
            "has_delegations": meeting.delegations.exists(),
            "may_paste": self.may_paste_attendance(request, meeting),
            "may_save": shown.has_change_permission,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/meetings/meeting/delegates.html", context)


def _by_place(order):
    """The expression for the place that `order`, {key of a delegation: place}, gives a delegate."""
    whens = [When(delegation=key, then=Value(place)) for key, place in order.items()]
    # PostgreSQL takes a bare number in ORDER BY for a column.
    return Case(*whens, output_field=IntegerField()) if whens else "delegation"
