"""Answers to requests that no view has seen, or none could finish."""

import sys

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.db import InterfaceError, InternalError, OperationalError
from django.http import HttpResponse
from django.template import loader
from django.utils.translation import gettext

from baliprocess.clean_input import READING
from baliprocess.patience import open_anew

#: Heading, sentence and the same in Indonesian: what choosing a language takes may be what failed.
#: By whether the database is away, and whether something was to be written.
SAID = {
    (False, False): (
        "Something went wrong on our side",
        (
            "The page could not be made. The fault has been noted; what was saved before is safe. "
            "Please try again in a minute."
        ),
        (
            "Terjadi gangguan di pihak kami dan halaman ini tidak dapat dibuat. Yang telah "
            "tersimpan tetap aman. Silakan coba lagi sebentar lagi."
        ),
    ),
    (True, False): (
        "The record cannot be reached at the moment",
        "Nothing is lost. Please try again in a minute.",
        (
            "Data tidak dapat dijangkau saat ini. Tidak ada yang hilang. Silakan coba lagi "
            "sebentar lagi."
        ),
    ),
    (True, True): (
        "The record cannot be reached at the moment",
        (
            "Nothing was changed. What you typed is still in your browser: go back, and try "
            "again in a minute."
        ),
        "Tidak ada yang berubah. Silakan kembali dan coba lagi sebentar lagi.",
    ),
}


def bad_request(request, exception):
    """The page for a request that cannot be read; it says what to do where that is known."""
    reason, status = "", 400
    if isinstance(exception, TooManyFilesSent):
        most = settings.DATA_UPLOAD_MAX_NUMBER_FILES
        reason = (
            f"More than {most} files were sent in one go, and none of them was taken. "
            "Go back and send them in smaller lots."
        )
    elif isinstance(exception, RequestDataTooBig):
        status = 413
        reason = gettext(
            "More than {most} kB were sent in one form, which is the most that is read. Nothing "
            "was changed. Go back – your browser still holds what you typed – and send it in parts."
        ).format(most=settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1_000)
    html = loader.get_template(f"{status}.html").render({"reason": reason})
    return HttpResponse(html, status=status)


def server_error(request):
    """500 for a fault of the site; 503 where only its database or disk is away or full.

    The page asks nothing of the database. It gives the id under which the log has the fault.
    """
    away = isinstance(sys.exc_info()[1], OperationalError | InterfaceError | InternalError)
    if away:
        open_anew()
    writes = request.method not in READING
    words, sentence, indonesian = SAID[(away, writes and away)]
    response = HttpResponse(
        loader.get_template("500.html").render(
            {
                "reference": getattr(request, "reference", ""),
                "code": 503 if away else 500,
                "words": words,
                "sentence": sentence,
                "indonesian": indonesian,
            }
        ),
        status=503 if away else 500,
        headers={"Cache-Control": "no-store"},
    )
    if away:
        response["Retry-After"] = "60"
    return response
