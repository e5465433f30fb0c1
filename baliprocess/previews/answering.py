"""Asking the public's own view for a page, as a visitor without an account would."""

from io import BytesIO

from django.contrib.auth.models import AnonymousUser
from django.core.handlers.wsgi import WSGIRequest
from django.urls import resolve

from baliprocess.languages import addresses_below

#: What a visitor's request does not bring along: whom it comes from, and what is kept of before.
LEFT_OUT = (
    *("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_REFERER", "CONTENT_TYPE", "CONTENT_LENGTH"),
    *("HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE"),
    *("HTTP_RANGE", "HTTP_IF_RANGE"),
)


def public_answer(request, path, *, prefix, preview):
    """The answer of the site to a visitor's GET of `path`, with `preview` for its banner.

    Raises Resolver404 for an address the site does not know, and what its view raises.
    """
    match = resolve(path)
    environ = {key: value for key, value in request.META.items() if key not in LEFT_OUT}
    environ |= {"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": ""}
    environ["wsgi.input"] = BytesIO()
    inner = WSGIRequest(environ)
    inner.user = AnonymousUser()
    inner.resolver_match = match
    with addresses_below(prefix):
        response = match.func(inner, *match.args, **match.kwargs)
        if getattr(response, "context_data", None) is not None:
            response.context_data["preview"] = preview
        if hasattr(response, "render"):
            response.render()
    return response
