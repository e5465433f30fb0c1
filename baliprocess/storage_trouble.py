"""A plain page, not a fault of the site, where the place that keeps the files does not work."""

import logging

from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from .files import NO_ROOM, StorageDown

AWAY = _(
    "The storage that keeps pictures and documents does not answer at the "
    "moment. Nothing was changed. Please try again in a minute."
)
FULL = _("There is no room left on the server for files. Nothing was stored; please tell us.")

logger = logging.getLogger(__name__)


class StorageTroubleMiddleware:
    """Answers 503 to whatever needs a file while the storage is away, or its disk takes no more."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, OSError):
            return None
        away = isinstance(exception, StorageDown)
        if not (away or exception.errno in NO_ROOM):
            return None
        if not away:
            logger.error("%s %s: %s", request.method, request.path, exception)
        response = render(request, "503.html", {"sentence": AWAY if away else FULL}, status=503)
        response["Retry-After"] = "60"
        response["Cache-Control"] = "no-store"
        return response
