"""What is done in the admin is an act, and the message about it leads to taking it back."""

import re
from contextlib import contextmanager

from django.contrib import messages
from django.utils.functional import lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from baliprocess.acts import act
from baliprocess.acts.models import DELETED
from baliprocess.told import told

_DRAFT = re.compile(r"[0-9a-f]{32}")


def _with_link(message, done, word):
    if done.undo_url:
        return format_html('{} <a href="{}">{}</a>', message, done.undo_url, word)
    return format_html("{}", message)


#: `message` with the link to `done`, an act that need not be over when the message is made.
with_undo = lazy(_with_link, SafeString)


class ActingMixin:
    """For a ModelAdmin with history: deletions are acts, and messages offer to take them back."""

    def delete_model(self, request, obj):
        text = told("Deleted the {kind} “{name}”", kind=self.opts.verbose_name, name=str(obj))
        with self.acting(request, text, subject=obj, kind=DELETED):
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        count = queryset.count()
        name = self.opts.verbose_name if count == 1 else self.opts.verbose_name_plural
        with self.acting(
            request, told("Deleted {number} {names}", number=count, names=name), kind=DELETED
        ):
            super().delete_queryset(request, queryset)

    @contextmanager
    def acting(self, request, text, **options):
        """`act` for what the user of `request` does; the next message of success links to it."""
        with act(request.user, text, **options) as done:
            request.done_act = done
            yield done

    def message_user(self, request, message, level=messages.INFO, *args, **kwargs):
        if level == messages.SUCCESS and (done := vars(request).pop("done_act", None)):
            message = with_undo(message, done, gettext("Undo"))
        draft = request.POST.get("_draft", "")
        if level != messages.ERROR and _DRAFT.fullmatch(draft):
            # The browser forgets what it kept of the form that this message says is saved.
            kwargs["extra_tags"] = f"{kwargs.get('extra_tags', '')} draft-{draft}".strip()
        super().message_user(request, message, level, *args, **kwargs)
