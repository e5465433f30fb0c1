"""Saving a record in the admin: as one act, once, losing nothing that others saved meanwhile."""

import re
import secrets

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import current_act
from baliprocess.acts.recording import has_history
from baliprocess.saving import Notice, Submission
from baliprocess.told import joined, told, told_n

from . import versions
from .gone import Gone
from .keys import is_key
from .opened import OpenedMixin
from .overtaken import Overtaken
from .rows import RowsMixin

#: The hidden box of an add form by which it is known when it is sent again.
KEY = "_submission"
#: The hidden box by which the browser knows its draft (static/admin_site/drafts.js), and the one
#: that asks to show a draft again without saving it.
DRAFT, RESTORE = "_draft", "_restore"
RESTORED = _("This is what you had typed and not saved. Look through it, then save.")
#: What was changed in one go is named up to so many; the page of the act tells all.
NAMED_AT_MOST = 4
_A_KEY = re.compile(r"[0-9a-f]{32}")


class Repeated(Exception):
    """The same form has just been saved by another request."""


def new_key():
    return secrets.token_hex(16)


def sent_key(request):
    """The key of the form that `request` sends, or None."""
    key = request.POST.get(KEY, "")
    return key if _A_KEY.fullmatch(key) else None


def sent_draft(request):
    """By which the browser knows what it keeps of the form that `request` sends, or None."""
    key = request.POST.get(DRAFT, "")
    return key if _A_KEY.fullmatch(key) else None


def earlier(key):
    """The `Submission` that the form of `key` has led to, or None."""
    return Submission.objects.filter(key=key).first() if key else None


def claim(key, row=None, *, model=None):
    """Take `key` for the row that is being made, within its transaction; gives the `Submission`.

    Raises `Repeated` if it has been taken, waiting for whoever is about to.
    """
    label = (model or type(row))._meta.label_lower
    try:
        with transaction.atomic():
            return Submission.objects.create(key=key, model=label, object_pk=row and row.pk)
    except IntegrityError:
        raise Repeated from None


class SavingMixin(OpenedMixin):
    """For a ModelAdmin with history."""

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method != "POST":
            return self._opened(request, object_id, form_url, extra_context)
        request.hold_back = RESTORED if RESTORE in request.POST else ""
        if object_id is None:
            return self._added(request, form_url, extra_context)
        return self._changed(request, object_id, form_url, extra_context)

    def save_model(self, request, obj, form, change):
        taken = None
        if not change and (key := sent_key(request)):
            taken = claim(key, model=type(obj))
        super().save_model(request, obj, form, change)
        if taken:
            Submission.objects.filter(pk=taken.pk).update(object_pk=obj.pk)
        if done := current_act():
            done.about(obj)
            named = {"kind": self.opts.verbose_name, "name": str(obj)}
            done.text = (
                told("Changed the {kind} “{name}”", **named)
                if change
                else told("Made the {kind} “{name}”", **named)
            )

    def _in_words(self, form, formsets):
        """What was changed, by the names of the boxes and of the tables of rows."""
        own = {each.name: each for each in (*self.opts.concrete_fields, *self.opts.many_to_many)}
        parts = [own[name].verbose_name for name in form.changed_data if name in own]
        parts += [each.model._meta.verbose_name_plural for each in formsets if each.has_changed()]
        named = {"kind": self.opts.verbose_name, "name": str(form.instance)}
        if not parts:
            return told("Changed the {kind} “{name}”", **named)
        if rest := len(parts[NAMED_AT_MOST:]):
            parts[NAMED_AT_MOST:] = [told_n("{number} more", "{number} more", rest)]
        return told("Changed the {kind} “{name}”: {what}", what=joined(parts), **named)

    # --- sent twice ---------------------------------------------------------------------------

    def _added(self, request, form_url, extra_context):
        key = sent_key(request)
        if found := earlier(key):
            return self._again(request, found)
        try:
            with self.acting(request, told("Made a {kind}", kind=self.opts.verbose_name)):
                response = super().changeform_view(request, None, form_url, extra_context)
        except Repeated:
            return self._again(request, earlier(key))
        if isinstance(response, TemplateResponse) and (found := earlier(key)):
            # Refused only because the first of the two has just been saved.
            return self._again(request, found)
        return response

    def _again(self, request, found):
        """Lead to the row that the first sending of the form has made."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        row = self.get_object(request, str(found.object_pk))
        name = self.opts.verbose_name
        if row is None:
            text = gettext("This {name} was saved already, and has been deleted since.").format(
                name=name
            )
            self.message_user(request, text, messages.WARNING)
            return redirect(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")
        if "_popup" in request.POST:
            return self.response_add(request, row)
        text = gettext(
            "The {name} “{row}” was saved already; it was not made a second time."
        ).format(name=name, row=row)
        self.message_user(request, text, messages.INFO)
        return redirect(self._change_url(row.pk))

    def _change_url(self, pk):
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[pk])

    # --- saved over somebody else’s version -----------------------------------------------------

    def _opened(self, request, object_id, form_url, extra_context):
        row = self._row(request, object_id)
        if row is not None:
            # Before the row itself is read: what comes in between counts as later.
            request.made_from = versions.of_record(self, request, row)
            self._tell(request, row)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _row(self, request, object_id):
        """An instance that has only the key, or None."""
        return self.model(pk=int(object_id)) if object_id and is_key(object_id) else None

    def _tell(self, request, row):
        """Show what others left for this user to know about `row`."""
        notes = Notice.objects.filter(
            user=request.user, model=self.opts.label_lower, object_pk=row.pk
        )
        for note in notes:
            self.message_user(request, str(note), messages.INFO)
        if notes:
            Notice.objects.filter(pk__in=[note.pk for note in notes]).delete()

    def _changed(self, request, object_id, form_url, extra_context):
        row = self._row(request, object_id)
        sealed = row and versions.unseal(row, request.POST.get(versions.BOX))
        with self.acting(request, told("Changed a {kind}", kind=self.opts.verbose_name)):
            if sealed:
                locked = self.model._base_manager.select_for_update().filter(pk=row.pk)
                if not locked.exists():
                    return Gone(self, request, row.pk).response()
                request.overtaken = Overtaken(self, request, locked.get(), *sealed)
                request.hold_back = request.overtaken.take_out_deleted_rows() or request.hold_back
            response = super().changeform_view(request, object_id, form_url, extra_context)
            if sealed and not isinstance(response, TemplateResponse):
                request.overtaken.tell_both()
            return response

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        overtaken, names = getattr(request, "overtaken", None), {}
        if overtaken and change and obj is not None and obj.pk == overtaken.row.pk:
            names = {"newer": overtaken.of_row(obj), "shown": overtaken.shown}
        if sentence := getattr(request, "hold_back", ""):
            names["hold_back"] = sentence
        return type(form)(form.__name__, (form,), names) if names else form

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if change and (done := current_act()):
            done.text = self._in_words(form, formsets)
        if overtaken := getattr(request, "overtaken", None):
            overtaken.forms = [form, *(row for formset in formsets for row in formset.forms)]

    def get_formset_kwargs(self, request, obj, inline, prefix):
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        overtaken = getattr(request, "overtaken", None)
        if overtaken and issubclass(inline.formset, RowsMixin) and has_history(inline.model):
            kwargs["merges"] = overtaken.of_rows(kwargs["queryset"])
        return kwargs

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["draft"] = sent_draft(request) or ""
        context["saving"] = self._boxes(request, context, add, obj)
        if change and not context.get("is_popup"):
            context["opened"] = self.opened(request, obj)
        if overtaken := getattr(request, "overtaken", None):
            rows = context["inline_admin_formsets"]
            forms = [form for inline in rows for form in inline.formset.forms]
            context["overtaken"] = overtaken.page([context["adminform"].form, *forms])
        return super().render_change_form(request, context, add, change, form_url, obj)

    def _boxes(self, request, context, add, obj):
        """[(name, value)] of the hidden boxes of the form."""
        if add:
            return [(KEY, sent_key(request) or new_key())]
        if request.method == "POST":
            return [(versions.BOX, request.POST.get(versions.BOX, ""))]
        made_from = getattr(request, "made_from", None)
        if made_from is None or obj is None:
            return []
        form = context["adminform"].form
        own = {each.name for each in (*self.opts.concrete_fields, *self.opts.many_to_many)}
        shown = {
            name: form.initial[name]
            for name in form.fields
            if name not in own and isinstance(form.initial.get(name), list)
        }
        return [(versions.BOX, versions.seal(obj, made_from, shown))]
