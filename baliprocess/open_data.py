"""Data may be read by the scripts of other sites; pages, files and the desk may not.

This module is a leaf: it imports nothing of the project but other leaves.
"""

from django.conf import settings
from django.http import HttpResponse
from django.urls import Resolver404, resolve, reverse

from baliprocess.clean_input import READING

#: The formats of an address that are data. "participants" is the list of one meeting.
DATA = {"json", "csv", "ics", "atom", "bib", "ris", "zip", "xml", "participants"}
METHODS = ", ".join(READING)
BY_HTTPS = "Data are given by HTTPS only: write https:// in the address."


def is_data(match):
    """Whether the view that `match` leads to, or None, answers with data for anybody."""
    return (
        match is not None
        and not match.app_names
        and (match.kwargs.get("format") in DATA or getattr(match.func, "is_open_data", False))
    )


def open_data(view):
    """Decorator: the answers of `view` are data, whatever its address ends in."""
    view.is_open_data = True
    return view


class PlainHTTPMiddleware:
    """Refuses data asked for without HTTPS where the site has it; pages are redirected instead.

    A program would follow a redirect in silence and send its next question in the open again.
    Calendars are let through to the redirect: webcal:// means http:// to who subscribes.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            match = _match(request)
            if is_data(match) and match.kwargs.get("format") != "ics":
                response = HttpResponse(
                    f"{BY_HTTPS}\n",
                    status=403,
                    content_type="text/plain; charset=utf-8",
                    # Django's middleware, which would say it, stands further in.
                    headers={"X-Content-Type-Options": "nosniff"},
                )
                response.note = BY_HTTPS
                return response
        return self.get_response(request)


class OpenDataMiddleware:
    """Cross-origin headers on data, and the answer to what browsers ask beforehand (OPTIONS).

    Nothing there depends on who asks, and no cookie is taken along: `*` opens no door.
    https://fetch.spec.whatwg.org/#http-cors-protocol
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method == "OPTIONS" and is_data(_match(request)):
            response = HttpResponse(status=204, headers={"Allow": METHODS})
            response["Access-Control-Allow-Methods"] = METHODS
            response["Access-Control-Allow-Headers"] = "If-None-Match, If-Modified-Since"
            response["Access-Control-Max-Age"] = "86400"
            response["Access-Control-Allow-Origin"] = "*"
            return response
        response = self.get_response(request)
        if is_data(request.resolver_match):
            response["Access-Control-Allow-Origin"] = "*"
            response["Access-Control-Expose-Headers"] = "Link, ETag, Last-Modified"
            if response.status_code == 200:
                response["Link"] = ", ".join(filter(None, [response.get("Link"), _terms(request)]))
        return response


def _match(request):
    try:
        return resolve(request.path_info)
    except Resolver404:
        return None


def _terms(request):
    """Where the terms of use and the description of all data stand, as links.

    What stands there says whether a licence is stated, and which: to name it here would cost every
    answer a query. https://www.rfc-editor.org/rfc/rfc6903 (terms-of-service)
    """
    terms = request.build_absolute_uri(f"{reverse('page_detail', args=['data'])}#licence")
    description = request.build_absolute_uri(reverse("openapi"))
    return f'<{terms}>; rel="terms-of-service", <{description}>; rel="service-desc"'
