"""Links for somebody without an account: made in the form of a record, and shown once."""

from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from .models import DAYS, PreviewLink, digest
from .reveal import can_reveal
from .views import cookie_of

ONCE = _(
    "A link is shown once, when it is made. Whoever did not copy it withdraws it and makes another."
)
#: Whose cookie holds a link from its making until it is shown.
NEW = "new"
#: Seconds from the one to the other.
SHOWN_WITHIN = 300


class SharingSite:
    """For the AdminSite: the links to its published records."""

    def share_panel(self, request, model_admin, row):
        """What the form shows of the links to `row`; None for who may not make any."""
        if not (can_reveal(type(row)) and model_admin.has_change_permission(request, row)):
            return None
        links = list(PreviewLink.objects.about(row).alive().select_related("made_by"))
        return {"links": links, "days": DAYS, "url": address(model_admin, "share", row.pk)}

    def share_view(self, request, model_admin, pk):
        """Make a link to a record, and lead to the page that shows it."""
        return require_POST(self._share)(request, model_admin, pk)

    def _share(self, request, model_admin, pk):
        row = model_admin.asked_to_change(request, pk)
        note = " ".join(request.POST.get("note", "").split())
        _link, token = PreviewLink.objects.make(row, request.user, note=note)
        response = redirect(address(model_admin, "shared", row.pk))
        # Between the two no table keeps it: it travels with the browser that asked for it.
        response.set_cookie(
            cookie_of(NEW),
            token,
            max_age=SHOWN_WITHIN,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Strict",
        )
        return response

    def shared_view(self, request, model_admin, pk):
        """The link that was just made, this once; afterwards, the form of its record."""
        return require_GET(self._shared)(request, model_admin, pk)

    def _shared(self, request, model_admin, pk):
        row = model_admin.asked_to_change(request, pk)
        token = request.COOKIES.get(cookie_of(NEW), "")
        made = PreviewLink.objects.about(row).alive().filter(made_by=request.user)
        link = made.filter(token_sha256=digest(token)).first()
        if link is None:
            messages.info(request, ONCE, extra_tags="share")
            return redirect(f"{address(model_admin, 'change', row.pk)}#share-said")
        url = request.build_absolute_uri(f"{reverse('open_preview')}#{token}")
        page = self._page(request, model_admin, "admin/link_made.html", row, link=link, url=url)
        page.delete_cookie(cookie_of(NEW), samesite="Strict")
        return page


def address(model_admin, name, *args):
    options = model_admin.opts
    return reverse(f"admin:{options.app_label}_{options.model_name}_{name}", args=args)
