"""Bringing records before the public and taking them away again, by those who may."""

import datetime as dt

from django.contrib import admin, messages
from django.contrib.auth import get_permission_codename
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.languages import listed
from baliprocess.publishing import Status
from baliprocess.told import told

from .admins import DeskAdmin
from .moves import MOVES
from .needs import Need, NeedsFilter
from .previewing import PreviewMixin
from .release import ReleaseMixin
from .schedule import explain

FIELDS = ("status", "publish_at", "unpublish_at", "change_note")
DRAFT_DAYS = 14
SCHEDULE_DAYS = 7

#: The last part of the form of whatever can be published; rows of parts come before it.
PUBLICATION = (
    _("Publication"),
    {"fields": ["status", ("publish_at", "unpublish_at"), "change_note"], "classes": ["at-end"]},
)

#: What nobody needs to look at: addresses are made from titles by themselves.
ADDRESS = (
    _("Address"),
    {
        "fields": ["slug"],
        "classes": ["collapse", "at-end"],
        "description": _(
            "Made from the title by itself. Change it only to mend one; the former "
            "address keeps leading here."
        ),
    },
)


def _old_draft(now):
    return Q(status=Status.DRAFT, updated_at__lt=now - dt.timedelta(days=DRAFT_DAYS))


def _scheduled(now):
    """What appears or leaves within a week by its schedule."""
    week = (now, now + dt.timedelta(days=SCHEDULE_DAYS))
    return Q(status=Status.PUBLISHED) & (Q(publish_at__range=week) | Q(unpublish_at__range=week))


def _for_review(now):
    return Q(status=Status.REVIEW)


class PublishedAdmin(PreviewMixin, ReleaseMixin, DeskAdmin):
    """For models derived from Published.

    Who has neither the right to publish nor to withdraw prepares drafts and hands them in for
    review. Who may publish but not withdraw brings records out and leaves them there.
    """

    actions = ["publish", "mark_for_review", "withdraw"]
    save_and_publish = True

    @property
    def all_needs(self):
        names = self.opts.verbose_name, self.opts.verbose_name_plural
        return (
            *self.needs,
            Need(
                "scheduled",
                gettext("appears or leaves within {schedule_days} days").format(
                    schedule_days=SCHEDULE_DAYS
                ),
                gettext("{names} appears or leaves within {schedule_days} days").format(
                    names=names[0], schedule_days=SCHEDULE_DAYS
                ),
                gettext("{names} appear or leave within {schedule_days} days").format(
                    names=names[1], schedule_days=SCHEDULE_DAYS
                ),
                _scheduled,
            ),
            Need(
                "review",
                gettext("ready for review"),
                *(gettext("{name} ready for review").format(name=name) for name in names),
                _for_review,
            ),
            Need(
                "old-draft",
                gettext("draft untouched for {draft_days} days").format(draft_days=DRAFT_DAYS),
                gettext("{names} left as a draft for more than {draft_days} days").format(
                    names=names[0], draft_days=DRAFT_DAYS
                ),
                gettext("{names} left as drafts for more than {draft_days} days").format(
                    names=names[1], draft_days=DRAFT_DAYS
                ),
                _old_draft,
            ),
        )

    # --- who may what -------------------------------------------------------------------------

    def _may(self, request, verb):
        codename = get_permission_codename(verb, self.opts)
        return request.user.has_perm(f"{self.opts.app_label}.{codename}")

    def has_publish_permission(self, request):
        return self._may(request, "publish")

    def has_withdraw_permission(self, request):
        return self._may(request, "withdraw")

    def allowed_statuses(self, request, current=None):
        """The statuses `request.user` may give to a record whose stored status is `current`."""
        publish, withdraw = (
            self.has_publish_permission(request),
            self.has_withdraw_permission(request),
        )
        if publish and withdraw:
            return list(Status)
        if current in (Status.PUBLISHED, Status.WITHDRAWN):
            return [Status(current)]
        return [Status.DRAFT, Status.REVIEW, *([Status.PUBLISHED] if publish else [])]

    def _stored(self, request, obj):
        """The publication fields of `obj` as they stood when `request` came; None for a new one."""
        if obj is None or obj.pk is None:
            return None
        known = request.__dict__.setdefault("_publication_of", {})
        key = (self.model, obj.pk)
        if key not in known:
            known[key] = self.model._base_manager.filter(pk=obj.pk).values(*FIELDS).first()
        return known[key]

    def get_readonly_fields(self, request, obj=None):
        fields = [*super().get_readonly_fields(request, obj)]
        stored = self._stored(request, obj)
        if len(self.allowed_statuses(request, stored and stored["status"])) == 1:
            fields += ["status", "publish_at", "unpublish_at"]
            if not self.has_publish_permission(request):
                fields.append("change_note")
        elif not self.has_publish_permission(request):
            fields += ["publish_at", "unpublish_at"]
        return fields

    def get_form(self, request, obj=None, change=False, **kwargs):
        if getattr(request, "restores_version", False) and obj is not None:
            self._keep_publication(request, obj)
        form = super().get_form(request, obj, change, **kwargs)
        if "status" in form.base_fields:
            stored = self._stored(request, obj)
            allowed = self.allowed_statuses(request, stored and stored["status"])
            form.base_fields["status"].choices = [(item.value, item.label) for item in allowed]
        explain(form.base_fields, obj, *self.place_of(obj))
        return form

    def place_of(self, obj):
        """The time zone of the place where `obj`, or None, belongs, and the place; or ""."""
        return "", ""

    def _keep_publication(self, request, obj):
        """Take from `obj`, an old version, what its restorer may not decide about publication.

        An old version is the whole row, fields the form does not show too. It happens before the
        form is checked, so that what is public now is judged as public.
        """
        stored = self._stored(request, obj)
        if stored is None:
            may = self.has_publish_permission(request) and self.has_withdraw_permission(request)
            if not may:
                obj.status, obj.publish_at, obj.unpublish_at = Status.DRAFT, None, None
            return
        hidden = self.get_readonly_fields(request, obj)
        if obj.status not in self.allowed_statuses(request, stored["status"]):
            hidden = FIELDS
        for name in set(hidden) & set(FIELDS):
            setattr(obj, name, stored[name])

    # --- the form -----------------------------------------------------------------------------

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method == "POST" and "_publish" in request.POST:
            request.POST = request.POST.copy()
            request.POST["status"] = Status.PUBLISHED
            request.POST["_continue"] = "1"
        return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        stored = self._stored(request, obj)
        current = stored["status"] if stored else Status.DRAFT
        allowed = self.allowed_statuses(request, current)
        may_save = self.has_change_permission(request, obj) if change else True
        context["show_save_and_publish"] = (
            self.save_and_publish
            and may_save
            and Status.PUBLISHED in allowed
            and current != Status.PUBLISHED
            and not context.get("is_popup")
        )
        context["checklist"] = self.checklist(request, obj) if change else None
        context |= self.preview_context(request, obj if change else None)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # --- the list -----------------------------------------------------------------------------

    def get_list_filter(self, request):
        return [NeedsFilter, "status", *super().get_list_filter(request)]

    def hidden_because(self, obj):
        """Why the public does not see `obj` although it is published; "" if nothing hides it."""
        return ""

    @admin.display(description=_("publication"), ordering="status")
    def publication(self, obj):
        now = timezone.now()
        remark = ""
        if obj.status == Status.PUBLISHED:
            if obj.publish_at and obj.publish_at > now:
                remark = gettext("from {publish_at:%Y-%m-%d %H:%M} UTC").format(
                    publish_at=obj.publish_at
                )
            elif obj.unpublish_at and obj.unpublish_at <= now:
                remark = gettext("until {unpublish_at:%Y-%m-%d %H:%M} UTC").format(
                    unpublish_at=obj.unpublish_at
                )
            else:
                remark = self.hidden_because(obj)
        mark = format_html(
            '<span class="state state-{}">{}</span>', obj.status, obj.get_status_display()
        )
        return format_html('{}<br><span class="quiet">{}</span>', mark, remark) if remark else mark

    @admin.action(description=_("Publish"), permissions=["publish"])
    def publish(self, request, queryset):
        if page := self.confirm_publishing(request, queryset):
            return page
        rows = self.publishable(request, queryset)
        return self._move(request, rows, Status.PUBLISHED)

    @admin.action(description=_("Mark as ready for review"), permissions=["change"])
    def mark_for_review(self, request, queryset):
        self._move(request, queryset, Status.REVIEW)

    @admin.action(description=_("Withdraw from the public"), permissions=["withdraw"])
    def withdraw(self, request, queryset):
        self._move(request, queryset, Status.WITHDRAWN)

    def _move(self, request, queryset, status):
        """Give each row `status` by a save of its own, so that its history tells who did it."""
        words = MOVES[status]
        moved, already, refused = 0, 0, []
        with self.acting(request, words.reason) as whole:
            for row in self._locked(queryset):
                if row.status == status:
                    already += 1
                    continue
                try:
                    self._move_one(request, row, status, words.reason)
                    moved += 1
                except (ValidationError, IntegrityError) as error:
                    refused.append((row, _reasons(error)))
            whole.text = told(words.act, count=self._count(moved))
        if moved:
            said = gettext(words.done).format(count=self._count(moved))
            self.message_user(request, said, messages.SUCCESS)
        if already:
            said = words.already(already).format(count=self._count(already))
            self.message_user(request, said, messages.INFO)
        if refused:
            lines = format_html_join("", "<li>{}: {}</li>", refused)
            text = gettext(words.refused).format(count=self._count(len(refused)))
            self.message_user(request, format_html("{}<ul>{}</ul>", text, lines), messages.ERROR)

    def _locked(self, queryset):
        """`queryset` to be read anew, now that nobody else can save its rows before this is done.

        They are saved whole: what a colleague saved in between would be overwritten.
        """
        held = self.model._base_manager.select_for_update().filter(pk__in=queryset.values("pk"))
        list(held.order_by("pk").values_list("pk", flat=True))
        return queryset.all()

    def _move_one(self, request, row, status, reason):
        if status not in self.allowed_statuses(request, row.status):
            raise ValidationError(
                gettext("it is {status}, and it is for a publisher to change that.").format(
                    status=row.get_status_display().lower()
                )
            )
        row.status = status
        if status == Status.PUBLISHED:
            row.full_clean(validate_unique=False)
        row.validate_constraints()
        row._change_reason = reason.english
        with transaction.atomic():
            row.save()
            self.log_change(request, row, [{"changed": {"fields": ["publication"]}}])

    def _count(self, number):
        name = self.opts.verbose_name if number == 1 else self.opts.verbose_name_plural
        return told("{number} {names}", number=number, names=name)


def _reasons(error):
    if isinstance(error, IntegrityError):
        return gettext("somebody else changed it at the same moment.")
    return listed(dict.fromkeys(error.messages))
