"""Answers to requests that no view has seen."""

from django.conf import settings
from django.core.exceptions import TooManyFilesSent
from django.http import HttpResponseBadRequest
from django.template import loader


def bad_request(request, exception):
    """The page for a request that cannot be read; it says what to do where that is known."""
    reason = ""
    if isinstance(exception, TooManyFilesSent):
        most = settings.DATA_UPLOAD_MAX_NUMBER_FILES
        reason = (
            f"More than {most} files were sent in one go, and none of them was taken. "
            "Go back and send them in smaller lots."
        )
    return HttpResponseBadRequest(loader.get_template("400.html").render({"reason": reason}))
