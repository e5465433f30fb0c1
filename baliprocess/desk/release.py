"""The step before the public: what is missing is said, and stops who did not see it. A part of
`PublishedAdmin`.

Publishing from the form saves first: whatever was typed or uploaded is kept. If something is found,
the record keeps the status it had and a page says what; one click there publishes all the same.
"""

from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import IntegrityError
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.changes import tell
from baliprocess.publishing import Status
from baliprocess.told import told

from .checks import report

CONFIRMED = "publish_all_the_same"
SEEN = "seen"
#: So many open questions are named in a row of the list.
SHOWN = 2


class ReleaseMixin:
    """For a ModelAdmin of published records: its checks, and where they are shown."""

    #: The questions, `Check`s, asked of each row before the public sees it.
    checks = ()

    def for_checks(self, queryset):
        """`queryset` with all that `checks` ask of a row."""
        return queryset

    def reports(self, keys):
        """{primary key: Report} of the rows with these keys, by one query."""
        rows = self.for_checks(self.model._base_manager.filter(pk__in=list(keys)))
        return {row.pk: report(self.checks, row) for row in rows} if self.checks else {}

    def report_of(self, obj):
        """The Report of `obj` as it is saved; None where there is nothing to ask."""
        if obj is None or obj.pk is None:
            return None
        return self.reports([obj.pk]).get(obj.pk)

    # --- in the list --------------------------------------------------------------------------

    def completeness(self, obj):
        found = obj.report
        words = ", ".join(found.open[:SHOWN]).lower()
        if (more := len(found.open) - SHOWN) > 0:
            words += gettext(", {more} more").format(more=more)
        state = "open" if found.findings else "whole"
        return format_html(
            '<span class="completeness completeness-{}">{}</span>{}',
            state,
            found.completeness,
            format_html('<br><span class="quiet">{}</span>', words) if words else "",
        )

    completeness.short_description = _("complete")

    def with_reports(self, rows):
        """`rows` of a list, each with its `report` if the list has a column for it."""
        if "completeness" not in self.list_display:
            return rows
        rows = list(rows)
        found = self.reports(row.pk for row in rows)
        for row in rows:
            row.report = found[row.pk]
        return rows

    # --- in the form --------------------------------------------------------------------------

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        request.began_at = timezone.now()
        return super().changeform_view(request, object_id, form_url, extra_context)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        row = form.instance
        stored = self._stored(request, row) if change else None
        was = stored["status"] if stored else Status.DRAFT
        is_preview = getattr(request, "previews", False)
        if row.status != Status.PUBLISHED or was == Status.PUBLISHED or is_preview:
            return
        found = self.report_of(row)
        if not (found and found.findings):
            return
        if "_popup" in request.POST and not found.refusals:
            # A window that closes has no room for a question.
            text = " ".join(finding.sentence for finding in found.remarks)
            self.message_user(
                request,
                gettext("“{row}” was published. {text}").format(row=row, text=text),
                messages.WARNING,
            )
            return
        self._hold_back(request, form, was)

    def _hold_back(self, request, form, status):
        """Let the row just saved keep its former `status`, in its history too."""
        row = form.instance
        row.status = status
        self.model._base_manager.filter(pk=row.pk).update(status=status)
        tell(self.model, {row.pk})
        versions = self.model.history.filter(id=row.pk, history_date__gte=request.began_at)
        versions.filter(status=Status.PUBLISHED).update(status=status)
        if "status" in form.changed_data:
            form.changed_data.remove("status")
        request.held_back = row.pk

    def response_add(self, request, obj, post_url_continue=None):
        return self._held(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        return self._held(request, obj) or super().response_change(request, obj)

    def _held(self, request, obj):
        if getattr(request, "held_back", None) != obj.pk:
            if "_publish" in request.POST and obj.is_public():
                # That it was changed is no answer to who pressed “Save and publish”.
                self.message_user(
                    request, gettext("“{obj}” was published.").format(obj=obj), messages.SUCCESS
                )
            return None
        self.message_user(
            request, gettext("Saved, but not published yet: see below."), messages.WARNING
        )
        if "_popup" in request.POST:
            return None
        return redirect(self._address("publish", obj.pk))

    def _address(self, name, *args):
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{name}", args=args)

    def checklist(self, request, obj):
        """What the panel of the form shows, or None."""
        found = self.report_of(obj)
        if found is None:
            return None
        return {
            "report": found,
            "lines": found.lines(),
            "is_open": bool(found.findings) and obj.status != Status.PUBLISHED,
            "is_public": obj.status == Status.PUBLISHED,
        }

    # --- one record ---------------------------------------------------------------------------

    def get_urls(self):
        view = self.admin_site.admin_view(self.publish_view)
        name = f"{self.opts.app_label}_{self.opts.model_name}_publish"
        return [path("<int:pk>/publish/", view, name=name), *super().get_urls()]

    def publish_view(self, request, pk):
        """What is missing of one record; a POST publishes it all the same, if nothing refuses."""
        row = self.asked_for(request, pk)
        if not (self.has_change_permission(request, row) and self.has_publish_permission(request)):
            raise PermissionDenied
        change_url = self._address("change", row.pk)
        if row.status == Status.PUBLISHED:
            self.message_user(
                request, gettext("“{row}” is published.").format(row=row), messages.INFO
            )
            return redirect(change_url)
        if Status.PUBLISHED not in self.allowed_statuses(request, row.status):
            raise PermissionDenied
        found = self.report_of(row)
        sentences = [finding.sentence for finding in found.findings] if found else []
        if request.method == "POST" and not (found and found.refusals):
            if set(sentences) <= set(request.POST.getlist(SEEN)):
                return self._publish_one(request, row, change_url)
            self.message_user(
                request,
                gettext("Something else was found in the meantime: see below."),
                messages.WARNING,
            )
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Before it is published"),
            "subtitle": str(row),
            "opts": self.opts,
            "original": row,
            "report": found,
            "lines": found.lines(change_url) if found else [],
            "change_url": change_url,
            "seen": sentences,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/publish.html", context)

    def _publish_one(self, request, row, change_url):
        try:
            with self.acting(request, told("Published “{name}”", name=str(row))) as done:
                row = self._locked(self.model._base_manager.filter(pk=row.pk)).get()
                done.about(row)
                self._move_one(request, row, Status.PUBLISHED, told("Published"))
        except (ValidationError, IntegrityError, ObjectDoesNotExist) as error:
            sentences = getattr(error, "messages", [gettext("Somebody else changed it just now.")])
            self.message_user(request, " ".join(sentences), messages.ERROR)
        else:
            text = format_html(gettext("“{}” was published."), row)
            self.message_user(request, text, messages.SUCCESS)
        return redirect(change_url)

    # --- several records ----------------------------------------------------------------------

    def confirm_publishing(self, request, queryset):
        """What is found in the rows of `queryset`, as a page to confirm; None if nothing is.

        Once confirmed, leaves nothing to ask.
        """
        rows = [row for row in queryset if row.status != Status.PUBLISHED]
        found = self.reports(row.pk for row in rows)
        if CONFIRMED in request.POST or not any(each.findings for each in found.values()):
            return None
        records = [
            {
                "name": str(row),
                "url": self._address("change", row.pk),
                "lines": found[row.pk].lines(self._address("change", row.pk)),
                "refused": bool(found[row.pk].refusals),
            }
            for row in rows
        ]
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Before they are published"),
            "subtitle": "",
            "opts": self.opts,
            "open": [each for each in records if each["lines"]],
            "whole": [each for each in records if not each["lines"]],
            "to_publish": sum(not each["refused"] for each in records),
            "keys": list(queryset.values_list("pk", flat=True)),
            "checkbox": ACTION_CHECKBOX_NAME,
            "confirmed": CONFIRMED,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/publish_selected.html", context)

    def publishable(self, request, queryset):
        """The rows of `queryset` that no check refuses; says which are refused, and why."""
        found = self.reports(queryset.values_list("pk", flat=True))
        refused = [
            row
            for row in queryset
            if row.status != Status.PUBLISHED and row.pk in found and found[row.pk].refusals
        ]
        if refused:
            reasons = [
                (row, " ".join(each.sentence for each in found[row.pk].refusals)) for row in refused
            ]
            lines = format_html_join("", "<li>{}: {}</li>", reasons)
            text = gettext("{count} could not be published:").format(
                count=self._count(len(refused))
            )
            self.message_user(request, format_html("{}<ul>{}</ul>", text, lines), messages.ERROR)
        return queryset.exclude(pk__in=[row.pk for row in refused])
