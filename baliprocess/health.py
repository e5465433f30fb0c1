"""Two addresses for whoever watches the site: does the process live, and can it serve?

A middleware rather than views, because a probe calls by address: the host name is not checked and
no session is opened. SECURE_REDIRECT_EXEMPT lets probes go without HTTPS.
"""

import functools
import shutil
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse, HttpResponseNotAllowed
from django.utils.translation import gettext

from baliprocess import scanning

#: With less than this free, SQLite's log, an upload or a backup may soon find no room.
LEAST_FREE = 300_000_000


def readiness():
    """What keeps the site from serving, as {name: sentence}; empty when it can."""
    failures = {}
    try:
        applied = set(MigrationRecorder(connection).applied_migrations())
    except DatabaseError:
        failures["database"] = gettext("The database does not answer.")
    else:
        if missing := _migrations_on_disk() - applied:
            count = "1 migration is" if len(missing) == 1 else f"{len(missing)} migrations are"
            failures["migrations"] = f"{count} not applied: run `manage.py migrate`."
    if not getattr(staticfiles_storage, "hashed_files", True):
        failures["static"] = gettext(
            "The static files are not collected: run `manage.py collectstatic`."
        )
    return failures


def worries():
    """What does not keep the site from serving but wants somebody, as {name: sentence}."""
    found = {}
    for name, folder in {"var": settings.VAR_DIR, "media": _media_folder()}.items():
        if folder is None or not Path(folder).is_dir():
            continue
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
            free = shutil.disk_usage(folder).free
        except OSError as error:
            found[name] = gettext("Nothing can be written there ({strerror}).").format(
                strerror=error.strerror
            )
            continue
        if free < LEAST_FREE:
            found[name] = gettext("Only {free} MB are free there.").format(free=free // 1000000)
    redis = getattr(cache, "answers", None)
    if redis and not redis():
        found["redis"] = gettext(
            "Redis does not answer; the database and each machine count meanwhile."
        )
    if scanning.answers() is False:
        found["scanner"] = gettext(
            "The virus scanner does not answer; no file is taken until it does."
        )
    return found


def _media_folder():
    """Where uploads lie on this machine; None when they lie elsewhere."""
    local = settings.STORAGES["default"]["BACKEND"].endswith(".DurableStorage")
    return settings.MEDIA_ROOT if local else None


@functools.cache
def _migrations_on_disk():
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(loader.disk_migrations)


class HealthMiddleware:
    """`/healthz` answers 200 while the process lives; `/readyz` 200 or 503 with named failures.

    A worry ("worry var: …") follows the "ok" of 200: the site serves, and somebody should look.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info not in ("/healthz", "/readyz"):
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        failures, lines = {}, ["ok"]
        if request.path_info == "/readyz":
            failures = readiness()
            if "X-Forwarded-For" in request.headers:
                # Through the proxy anybody may ask; names are for who asks the process itself.
                return _answer(failures, ["not ready" if failures else "ok"])
            lines = [f"{name}: {why}" for name, why in failures.items()] or lines
            lines += [f"worry {name}: {why}" for name, why in worries().items()]
        return _answer(failures, lines)


def _answer(failures, lines):
    return HttpResponse(
        "\n".join([*lines, ""]),
        content_type="text/plain; charset=utf-8",
        status=503 if failures else 200,
        headers={"Cache-Control": "no-store"},
    )
