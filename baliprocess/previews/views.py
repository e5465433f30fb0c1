"""The address that opens one record to whoever has its link."""

import datetime as dt

from django.conf import settings
from django.contrib.auth import get_permission_codename
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import resolve, reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from baliprocess.desk.keys import is_key
from baliprocess.publishing import Gone, Moved
from meetings.models import Document
from photos.models import Photo

from .answering import public_answer
from .models import PreviewLink, digest
from .reveal import revealed

#: What of a record a link opens besides its page; each as far as who made the link may view it.
OWN_PARTS = (Document, Photo)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def open_preview(request):
    """Where a link leads: its secret, which is in no address, is exchanged for a cookie.

    The cookie is that of this one link, and lasts as long as it. No other is set: who sends the
    secret from elsewhere gains nothing but what the secret opens anyway.
    """
    if request.method != "POST":
        return _kept_nowhere(render(request, "previews/open.html"), referrer="same-origin")
    token = request.POST.get("link", "").strip().rpartition("#")[2]
    link = PreviewLink.objects.alive().filter(token_sha256=digest(token)).first()
    if link is None:
        return _kept_nowhere(render(request, "previews/dead.html", status=404))
    response = redirect("preview_link", link.pk)
    response.set_cookie(
        cookie_of(link.pk),
        token,
        expires=link.expires_at.astimezone(dt.UTC),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return _kept_nowhere(response)


@require_safe
def former_preview_link(request, token):
    """A link as they were once made, with its secret in the address: it goes behind the "#"."""
    return _kept_nowhere(redirect(f"{reverse('open_preview')}#{token}"))


def cookie_of(pk):
    """The name of the cookie that opens the link `pk`; as strict as that of the session."""
    return f"{'__Host-' if settings.SESSION_COOKIE_SECURE else ''}preview-{pk}"


@require_safe
def preview_link(request, pk, path=""):
    """The record of a link in the public's own page, or a part of it; one answer for all others.

    Missing, wrong, expired and withdrawn secrets cannot be told apart.
    """
    secret = digest(request.COOKIES.get(cookie_of(pk), ""))
    links = PreviewLink.objects.alive().filter(token_sha256=secret)
    link = links.filter(pk=pk).first() if is_key(str(pk)) else None
    try:
        response = _answer(request, link, f"/{path}" if path else "")
    except (Http404, Moved, Gone, FileNotFoundError):
        response = render(request, "previews/dead.html", status=404)
    for name in ("ETag", "Last-Modified"):
        del response[name]
    return _kept_nowhere(response)


def _kept_nowhere(response, *, referrer="no-referrer"):
    response["Cache-Control"] = "no-store, private"
    response["Referrer-Policy"] = referrer
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response


def _may(user, verb, model):
    options = model._meta
    return user.has_perm(f"{options.app_label}.{get_permission_codename(verb, options)}")


def _answer(request, link, path):
    record = link.record() if link else None
    if record is None or not _still_stands(link, record):
        raise Http404
    maker = link.made_by

    def may_view(model):
        return model in OWN_PARTS and _may(maker, "view", model)

    prefix = reverse("preview_link", args=[link.pk])
    preview = {"kind": "link", "until": link.expires_at.astimezone(dt.UTC)}
    with revealed(record, may_view) as scope:
        asked = path or scope.page
        if not _opens(scope, asked):
            return HttpResponseRedirect(asked)
        preview["also"] = scope.also
        response = public_answer(request, asked, prefix=prefix, preview=preview)
    if not path:
        link.count_use()
    return response


def _still_stands(link, record):
    """A link shows no more than its maker may: with the right or the account it ends."""
    maker = link.made_by
    if maker is None or not (maker.is_active and maker.is_staff):
        return False
    return _may(maker, "change", type(record))


def _opens(scope, path):
    """Whether the link answers `path` itself. Raises Http404 for no address, and for archives."""
    match = resolve(path)
    if match.url_name == "rendition":
        return int(match.kwargs["photo"]) in scope.photos
    holds = scope.holds(path)
    if holds and match.kwargs.get("format") == "zip":
        # An archive is written while it is sent: its record is hidden again by then.
        raise Http404
    return holds
