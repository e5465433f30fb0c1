"""The addresses of the site and one for each of its error pages, for `pytest.mark.urls`."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.db import OperationalError
from django.http import Http404, HttpResponse
from django.urls import path

from baliprocess import urls
from baliprocess.files import StorageDown
from baliprocess.publishing import Gone


def _raising(error, *said):
    def view(_request):
        raise error(*said)

    return view


#: {address: the status it answers with}
STATUS = {
    "/unreadable/": 400,
    "/forbidden/": 403,
    "/missing/": 404,
    "/withdrawn/": 410,
    "/too-many/": 429,
    "/fails/": 500,
    "/database-away/": 503,
    "/storage-away/": 503,
}

urlpatterns = [
    path("unreadable/", _raising(BadRequest)),
    path("forbidden/", _raising(PermissionDenied)),
    path("missing/", _raising(Http404)),
    path("withdrawn/", _raising(Gone, "Withdrawn at the request of the host.")),
    path("too-many/", lambda _request: HttpResponse(status=429)),
    path("fails/", _raising(RuntimeError)),
    path("database-away/", _raising(OperationalError)),
    path("storage-away/", _raising(StorageDown)),
    *urls.urlpatterns,
]
handler400, handler500 = urls.handler400, urls.handler500
