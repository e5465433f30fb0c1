"""Which requests are counted, and what too many of them are answered.

Pages kept in memory never come here: they cost nothing, and anybody may read all of them.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import functools
import logging
from time import time

from allauth.core.internal.httpkit import get_client_ip
from allauth.core.internal.ratelimit import truncate_ip
from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse
from django.template import loader

from baliprocess.formats import error_response
from baliprocess.open_data import is_data

from .counts import HostCounts

#: The span in which requests are counted, in seconds.
SPAN = 60
SEARCHES = {"search", "suggest"}
#: What an officer takes along from the desk: the names of these views end so.
EXPORT = "_export"
#: An archive or an export reads as much as so many files of data.
WHOLE = 10

logger = logging.getLogger(__name__)


def cost(match):
    """What the view behind `match` is counted as, and for how many: ("search", 1).

    (None, 0) for what is not counted.
    """
    if match.url_name in SEARCHES and not match.app_names:
        return "search", 1
    if match.kwargs.get("format") == "zip" or (match.url_name or "").endswith(EXPORT):
        return "download", WHOLE
    return ("download", 1) if is_data(match) else (None, 0)


@functools.cache
def _host_counts(path):
    return HostCounts(path)


def counted(kind, address, by=1):
    """What `address` has asked of `kind` in this minute, with `by` more; 0 if none can be counted.

    In Redis it is counted for all machines; while it is away, and without it, for this one.
    """
    in_redis = getattr(cache, "count", None)
    key = f"limits:{kind}:{int(time() // SPAN)}:{address}"
    number = in_redis and in_redis(key, SPAN, by)
    if number:
        return number
    try:
        return _host_counts(settings.VAR_DIR / "counts").count(
            f"{kind}:{address}", SPAN, by=by, now=time()
        )
    except OSError as error:
        # A full or broken disk shall not close the doors as well.
        logger.warning("Requests cannot be counted: %s", error)
        return 0


class LimitsMiddleware:
    """Answers 429 with Retry-After to whoever asks too often for what costs most."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code == 429 and "Retry-After" not in response:
            # The limits on signing in are django-allauth's, which does not say how long.
            return too_many(request, SPAN)
        return response

    def process_view(self, request, view, args, kwargs):
        kind, by = cost(request.resolver_match)
        most = kind and settings.LIMITS[kind]
        if not most:
            return None
        # The network, not the last bits, of an IPv6 address: anybody has billions of those.
        address = truncate_ip(get_client_ip(request) or "none")
        if counted(kind, address, by) <= most:
            return None
        return too_many(request, SPAN - int(time() % SPAN))


def too_many(request, seconds):
    """The answer to one request too many, in both languages; data get it as data.

    It asks nothing of the database: under a flood of requests it has to cost little.
    """
    match = request.resolver_match
    if match and (match.url_name == "suggest" or match.kwargs.get("format") == "json"):
        sentence = f"Too many requests from your address. Try again in {seconds} seconds."
        response = error_response({"__all__": [sentence]}, status=429)
    else:
        response = HttpResponse(loader.get_template("429.html").render(), status=429)
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "no-store"
    return response
