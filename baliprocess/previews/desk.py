"""Previews in the admin: of what stands in a form, and of what is saved."""

from contextlib import contextmanager

from django.contrib.auth import get_permission_codename
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, resolve, reverse
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from baliprocess import languages
from meetings.models import Document
from photos.models import Photo

from .answering import public_answer
from .files import no_files
from .reveal import revealed
from .sharing import SharingSite, address

LOST = _(
    "The preview could not be made: somebody else changed or deleted the record "
    "in the meantime. Save in the form to see what happened; nothing is lost "
    "there."
)


class _Previewed(HttpResponse):
    """What a form answers in place of its redirect: the public page of what was just saved."""


def _viewer(user):
    """A function that tells whether `user` may view the rows of a model."""

    def may_view(model):
        options = model._meta
        verbs = (get_permission_codename(verb, options) for verb in ("view", "change"))
        return any(user.has_perm(f"{options.app_label}.{verb}") for verb in verbs)

    return may_view


@contextmanager
def _nothing_kept(request):
    """Within, whatever is saved, said or uploaded by `request` is undone at the end."""
    said = request._messages
    request._messages = FallbackStorage(request)
    request.previews = True
    try:
        with transaction.atomic(), no_files():
            yield
            transaction.set_rollback(True)
    finally:
        request._messages = said
        request.previews = False


class PreviewSite(SharingSite):
    """For the AdminSite: what its published records need to be previewed."""

    def get_urls(self):
        part = self.admin_view(require_safe(self.preview_part))
        return [path("preview/<path:path>", part, name="preview_part"), *super().get_urls()]

    # --- what stands in the form --------------------------------------------------------------

    def preview_view(self, request, model_admin, pk=None):
        """The public page of what the form sends, or of what is saved; in a frame."""
        row = None
        if pk is not None:
            row = model_admin.asked_for(request, pk)
            if not model_admin.has_view_or_change_permission(request, row):
                raise PermissionDenied
        if request.method == "POST":
            return self._preview_of_form(request, model_admin, row)
        if row is None:
            if not model_admin.has_add_permission(request):
                raise PermissionDenied
            return redirect(address(model_admin, "add"))
        answer = self.public_page(request, row, kind="saved")
        return self._framed(request, model_admin, answer, row)

    def _preview_of_form(self, request, model_admin, row):
        with _nothing_kept(request):
            key = str(row.pk) if row else None
            answer = model_admin.changeform_view(request, key)
        if isinstance(answer, _Previewed):
            return self._framed(request, model_admin, answer, row)
        mistakes = (getattr(answer, "context_data", None) or {}).get("error_links")
        sentences = [sentence for _place, sentence in mistakes] if mistakes else [LOST]
        return self._page(
            request, model_admin, "admin/preview_mistakes.html", row, sentences=sentences
        )

    def public_page(self, request, row, *, kind="unsaved"):
        """The page of the saved `row` as the public will see it, as a response."""
        preview = {"kind": kind, "framed": True}
        # The public page has one language at this address, whatever that of the desk.
        spoken = translation.override(languages.default())
        with spoken, revealed(row, _viewer(request.user)) as scope:
            preview["also"] = scope.also
            prefix = reverse("admin:preview_part", args=["-"]).removesuffix("-")
            answer = public_answer(request, scope.page, prefix=prefix, preview=preview)
        return _Previewed(answer.content)

    def _framed(self, request, model_admin, answer, row):
        # In the attribute of a frame the page is escaped like any text.
        html = answer.content.decode()
        return self._page(request, model_admin, "admin/preview.html", row, page=html)

    def _page(self, request, model_admin, template, row, **more):
        context = {
            **self.each_context(request),
            "title": gettext("Preview"),
            "subtitle": str(row) if row else "",
            "opts": model_admin.opts,
            "original": row,
            "is_saved": request.method != "POST",
            **more,
        }
        request.current_app = self.name
        return TemplateResponse(request, template, context)

    def preview_part(self, request, path):
        """A picture or file shown in a preview, for staff who may see it; else the public page."""
        address = f"/{path}"
        match = resolve(address)
        may_view = _viewer(request.user)
        if match.url_name == "rendition":
            model, lookup = Photo, {"pk": match.kwargs["photo"]}
        elif match.url_name in ("document_version", "document_file"):
            model, lookup = Document, {"slug": match.kwargs["slug"]}
        else:
            return redirect(address)
        if not may_view(model):
            raise PermissionDenied
        row = get_object_or_404(model._base_manager, **lookup)
        with translation.override(languages.default()), revealed(row, may_view):
            response = public_answer(request, address, prefix="/", preview=None)
        response["Cache-Control"] = "no-store, private"
        return response
