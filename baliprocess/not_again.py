"""What must not come back with a backup: who was erased, what was taken down, what was closed.

The table belongs to the record and to each backup. A copy of it lies in `settings.NOT_AGAIN_FILE`,
which survives the record: a restore does again what stands there, or in a newer backup, and not
in the backup that is put back. Nothing in it says a name. A leaf: imports nothing of the project.
"""

import datetime as dt
import fcntl
import json
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Unreadable(Exception):
    """A line of a register says nothing; the message tells which, and what to do."""


class Kind(models.TextChoices):
    PERSON = "person", _("Person erased")
    PHOTO = "photo", _("Photo taken down")
    ACCOUNT = "account", _("Rights of an account")
    PASSWORD = "password", _("Former password")
    FACTOR = "factor", _("Second factor removed")


class NotAgain(models.Model):
    """One thing that a backup made before must not bring back."""

    shows_on_pages = False

    #: By this two registers are compared: no key of one database means anything in another.
    mark = models.CharField(max_length=32, unique=True)
    at = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=10, choices=Kind)
    #: Of the photo, the account or the factor.
    key = models.BigIntegerField(null=True)
    told = models.JSONField(default=dict)

    class Meta:
        default_permissions = ()
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind__in=Kind.values), name="notagain_kind_is_known"
            ),
        ]

    def __str__(self):
        return f"{self.kind} {self.key or ''}".strip()


@dataclass(frozen=True)
class Entry:
    """A row of the register apart from any database; `at` is an aware datetime."""

    mark: str
    at: dt.datetime
    kind: str
    key: int | None
    told: dict

    def line(self):
        values = vars(self) | {"at": self.at.isoformat()}
        return json.dumps(values, ensure_ascii=False, sort_keys=True)


def remember(kind, *, key=None, told=None):
    """Note that something must not come back; part of the transaction that goes on."""
    mark = secrets.token_hex(16)
    NotAgain.objects.create(mark=mark, kind=Kind(kind), key=key, told=told or {})
    # What is committed is committed: the next backup writes what could not be written now.
    transaction.on_commit(copy_out, robust=True)


def entries_of(using="default"):
    """{mark: Entry} of the database `using`."""
    rows = NotAgain.objects.using(using).values("mark", "at", "kind", "key", "told")
    return {row["mark"]: Entry(**row) for row in rows}


def entry_of(text):
    """The `Entry` that a line of a file tells. Raises ValueError."""
    values = json.loads(text)
    if not isinstance(values, dict) or set(values) != set(Entry.__annotations__):
        raise ValueError("It has not the parts it should have.")
    at = dt.datetime.fromisoformat(values["at"])
    known = values["kind"] in Kind.values and re.fullmatch(r"[0-9a-f]{32}", values["mark"])
    if not known or at.tzinfo is None or not isinstance(values["told"], dict):
        raise ValueError("It is of no known kind.")
    return Entry(**values | {"at": at})


def entries_in(path):
    """{mark: Entry} of the file at `path`; {} without one. Raises Unreadable."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path} is not text.") from error
    found = {}
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            entry = entry_of(line)
        except (ValueError, TypeError, KeyError) as error:
            raise Unreadable(
                f"Line {number} of {path} cannot be read: who was erased may come back. Take the "
                "file from a copy, or move it away and erase again by hand."
            ) from error
        found[entry.mark] = entry
    return found


def copy_out(using="default"):
    """Let the file hold what the database `using` holds, and keep what stands only in the file."""
    path = Path(settings.NOT_AGAIN_FILE)
    path.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        present = entries_in(path)
        wanted = present | entries_of(using)
        if wanted.keys() != present.keys():
            ordered = sorted(wanted.values(), key=lambda entry: (entry.at, entry.mark))
            _write(path, "".join(f"{entry.line()}\n" for entry in ordered))


def _write(path, text):
    """`text` at `path`, whole or not at all, even after a power failure."""
    unfinished = path.with_suffix(f".{secrets.token_hex(8)}.part")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def take_in(entries):
    """Write those of `entries` that the table lacks into it."""
    known = set(NotAgain.objects.values_list("mark", flat=True))
    NotAgain.objects.bulk_create(
        NotAgain(**vars(entry)) for entry in entries if entry.mark not in known
    )
