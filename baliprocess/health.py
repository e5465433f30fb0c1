"""Two addresses for whoever watches the site: does the process live, and can it serve?

A middleware rather than views, because a probe calls by address: the host name is not checked and
no session is opened. SECURE_REDIRECT_EXEMPT lets probes go without HTTPS.
"""

import functools

from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse, HttpResponseNotAllowed


def readiness():
    """The sentence that says why the site cannot serve, or an empty string when it can."""
    try:
        applied = set(MigrationRecorder(connection).applied_migrations())
    except DatabaseError:
        return "The database does not answer."
    missing = _migrations_on_disk() - applied
    if missing:
        count = "1 migration is" if len(missing) == 1 else f"{len(missing)} migrations are"
        return f"{count} not applied: run `manage.py migrate`."
    return ""


@functools.cache
def _migrations_on_disk():
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(loader.disk_migrations)


class HealthMiddleware:
    """`/healthz` answers 200 while the process lives; `/readyz` 200 or 503 with the reason."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info not in ("/healthz", "/readyz"):
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        reason = readiness() if request.path_info == "/readyz" else ""
        return HttpResponse(
            f"{reason or 'ok'}\n",
            content_type="text/plain; charset=utf-8",
            status=503 if reason else 200,
            headers={"Cache-Control": "no-store"},
        )
