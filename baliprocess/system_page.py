"""What an administrator must know of the installation itself, on one page of the admin."""

import datetime as dt
import platform
import shutil
import tomllib
from pathlib import Path

import django
from django.conf import settings
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from .backup.manifest import backups, last_result, read_manifest
from .backup.sealing import Damaged
from .dates import print_date
from .health import readiness, worries
from .logs import last_errors
from .quotas import spent_today
from .told import Number

#: Who may read the audit trail.
RIGHT = "baliprocess.view_auditentry"
#: A nightly backup is late after so long.
LATE = dt.timedelta(hours=26)
#: Packages are to be looked at again after so many days: docs/operating.md, "Upgrade".
CHOSEN_WITHIN = 30


@require_safe
def system_view(request):
    """The page; 403 for all but administrators."""
    if not request.user.has_perm(RIGHT):
        raise PermissionDenied
    context = {
        **admin.site.each_context(request),
        "title": _("The system"),
        "failures": [*readiness().values(), *worries().values()],
        "backup": last_backup(settings.BACKUP_DIR),
        "parts": parts(),
        "room": room(),
        "limits": limits(),
        "sent": sent_today(),
        "errors": [error_line(each) for each in last_errors(settings.ERRORS_FILE)],
    }
    return TemplateResponse(request, "admin/system.html", context)


def parts():
    """[(what, in what version or state)] of what the installation is made of."""
    applied = MigrationRecorder(connection).applied_migrations()
    newest = max((each.applied for each in applied.values()), default=None)
    migrations = ngettext("%d applied", "%d applied", len(applied)) % len(applied)
    if newest:
        migrations += ", " + _("the last on %s") % print_date(newest.date())
    storage = settings.STORAGES["default"]
    bucket = storage.get("OPTIONS", {}).get("bucket_name")
    shared = settings.CACHES["default"]["BACKEND"].rpartition(".")[2]
    kept = settings.PAGE_CACHE_BYTES // 1_000_000
    return [
        (_("Site"), version()),
        (_("Django and Python"), f"{django.__version__}, {platform.python_version()}"),
        (_("Packages"), packages()),
        (_("Database"), engine()),
        (_("Migrations"), migrations),
        (_("Files"), f"S3, {bucket}" if bucket else str(settings.MEDIA_ROOT)),
        (_("Shared cache"), {"DatabaseCache": _("in the database")}.get(shared, shared)),
        (
            _("Kept pages"),
            _("up to %d MB in each worker") % kept if kept else _("none"),
        ),
        (_("Public hosts"), ", ".join(settings.PUBLIC_HOSTS) or _("none: search engines are off")),
    ]


def limits():
    """[(what, how much of it)] that one account may do."""
    megabytes = settings.UPLOAD_BYTES_PER_DAY // 1_000_000
    sent = _("%(files)s files and %(megabytes)s MB in a day")
    return [
        (
            _("Sent by one account"),
            sent
            % {
                "files": f"{Number(settings.UPLOAD_FILES_PER_DAY):,}",
                "megabytes": f"{Number(megabytes):,}",
            },
        ),
        (_("In one export"), _("%s rows") % f"{Number(settings.EXPORT_ROWS):,}"),
        (_("In one pasted text"), _("%s kB") % 200),
    ]


def sent_today():
    """[(name of an account, files, bytes)] of those that have sent most today."""
    spent = spent_today()
    names = get_user_model().objects.in_bulk([key for key, _files, _size in spent])
    return [(str(names.get(key, key)), files, size) for key, files, size in spent]


def version():
    """The version of the site's own program."""
    try:
        return _pyproject()["project"]["version"]
    except (OSError, ValueError, KeyError):
        return _("not known")


def packages(*, today=None):
    """When the versions of the packages were chosen, and a word once that is long ago."""
    try:
        day = dt.date.fromisoformat(_pyproject()["tool"]["site"]["resolved"])
    except (OSError, ValueError, KeyError):
        return _("not known")
    days = ((today or timezone.now().date()) - day).days
    if days <= CHOSEN_WITHIN:
        return _("chosen on {day}").format(day=print_date(day))
    return _("chosen on {day}, {days} days ago: ask for a newer version of the site").format(
        day=print_date(day), days=days
    )


def _pyproject():
    return tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text(encoding="utf-8"))


def engine():
    """The database and the number of its version, without who packaged it."""
    if connection.vendor == "sqlite":
        question, name = "SELECT sqlite_version()", "SQLite"
    else:
        question, name = "SHOW server_version", "PostgreSQL"
    try:
        with connection.cursor() as cursor:
            cursor.execute(question)
            return f"{name} {cursor.fetchone()[0].split()[0]}"
    except DatabaseError:
        return name


def last_backup(root, *, now=None):
    """{"sentence", "good"} on the latest backup below `root`."""
    now = now or timezone.now()
    try:
        made = next(iter(backups(root)), None)
        manifest = made and read_manifest(made)
    except (Damaged, OSError) as error:
        return {"sentence": _("The last backup cannot be read: %s") % error, "good": False}
    if manifest is None:
        sentence = _("There is no backup. Let “manage.py backup” run every night.")
        return {"sentence": sentence, "good": False}
    result = last_result(made)
    words = {
        "made": f"{print_date(manifest.moment.date())}, {manifest.moment:%H:%M} UTC",
        "age": timesince(manifest.moment, now),
        "rows": f"{Number(sum(told['rows'] for told in manifest.tables.values())):,}",
        "files": f"{Number(len(manifest.files)):,}",
    }
    sentence = _("Made %(made)s, %(age)s ago: %(rows)s rows and %(files)s files.") % words
    late = now - manifest.moment > LATE
    if late:
        sentence += " " + _("That is late: is the nightly backup still running?")
    if result is None:
        sentence += " " + _("It was not checked.")
    elif result["passed"]:
        sentence += " " + _("PASS: it was restored and compared.")
    else:
        sentence += " " + _("FAIL: %s") % result["why"]
    if manifest.missing:
        sentence += " " + _("Missing in the storage: %d files.") % len(manifest.missing)
    good = not late and bool(result and result["passed"]) and not manifest.missing
    return {"sentence": sentence, "good": good}


def room():
    """[(what lies there, path, free bytes, all bytes)] of the disks the site writes to."""
    places = [(_("Database and all else"), settings.VAR_DIR)]
    if settings.STORAGES["default"]["BACKEND"].endswith(".DurableStorage"):
        places.append((_("Uploaded files"), settings.MEDIA_ROOT))
    places.append((_("Backups"), settings.BACKUP_DIR))
    found = []
    for what, place in places:
        try:
            usage = shutil.disk_usage(_nearest(place))
        except OSError:
            continue
        found.append((what, str(place), usage.free, usage.total))
    return found


def _nearest(place):
    """`place`, or what is there of the way to it."""
    place = Path(place)
    while not place.exists() and place != place.parent:
        place = place.parent
    return place


def error_line(told):
    """What the page shows of an error of the log."""
    last = (told.get("exception") or "").strip().splitlines()[-1:]
    return {
        "at": dt.datetime.fromisoformat(told["at"]) if "at" in told else None,
        "message": str(told.get("message", ""))[:300],
        "cause": "".join(last)[:300],
        "request": told.get("request", ""),
    }
