"""“Somebody has this open”: the note on a form, and the address by which its page keeps it true."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, JsonResponse
from django.urls import path, reverse
from django.utils.dateparse import parse_datetime
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from baliprocess import open_forms

from .keys import is_key


def sentence(users):
    """Who else has the record open, and that it does no harm; "" for nobody."""
    if not users:
        return ""
    names = get_text_list([user.get_full_name() or user.get_username() for user in users], _("and"))
    words = ngettext(
        "%(names)s has this open, too. You can go on: what each of you changes is kept.",
        "%(names)s have this open, too. You can go on: what each of you changes is kept.",
        len(users),
    )
    return words % {"names": names}


class OpenedMixin:
    """For a ModelAdmin: whoever may change a record is told who else has it open."""

    def get_urls(self):
        view = self.admin_site.admin_view(require_POST(self.opened_view))
        name = f"{self.opts.app_label}_{self.opts.model_name}_opened"
        return [path("<int:pk>/opened/", view, name=name), *super().get_urls()]

    def opened_view(self, request, pk):
        """Note that the page is still open, or with `left` that it is not; tells who else is."""
        row = self.model._base_manager.filter(pk=pk).first() if is_key(pk) else None
        if row is None:
            raise Http404
        if not self.has_change_permission(request, row):
            raise PermissionDenied
        if "left" in request.POST:
            if seen_at := _moment(request.POST["left"]):
                open_forms.forget(row, request.user, seen_at=seen_at)
            return HttpResponse(status=204)
        return JsonResponse(self._who_else(request, row))

    def opened(self, request, row):
        """What the form of `row` shows of the others, or None for who may not change it."""
        if row is None or not self.has_change_permission(request, row):
            return None
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_opened"
        return self._who_else(request, row) | {"url": reverse(name, args=[row.pk])}

    @staticmethod
    def _who_else(request, row):
        at = open_forms.note(row, request.user)
        return {"at": at.isoformat(), "text": sentence(open_forms.others(row, request.user))}


def _moment(text):
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None
