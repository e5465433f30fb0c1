"""Putting a backup back: all of it, or nothing changes.

What was erased, taken down or closed since the backup does not come back (`not_again`).
"""

import hashlib
import io
from dataclasses import dataclass, field

from django.apps import apps
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connections, transaction

from baliprocess import not_again
from baliprocess.audit import triggers
from baliprocess.erasure.again import photo_files
from baliprocess.erasure.verb import scrub
from baliprocess.previews.models import PreviewLink
from baliprocess.restored import Restoration

from .again import do_again, registers
from .checking import standing_again
from .making import STORE
from .manifest import Manifest
from .rows import digest, insert, lines_of, next_key, set_next_key, tables
from .sealing import Damaged
from .snapshot import migrate_there
from .store import CHUNK, Store


class NotEmpty(Exception):
    """There is a record already, and nobody said that it may go."""


def holds_a_record():
    """Whether the database holds anything a restore would take away."""
    connection = connections["default"]
    known = set(connection.introspection.table_names())
    labels = ("members.member", "meetings.meeting", "photos.photo", "news.article")
    models = [apps.get_model(label) for label in labels]
    return any(model._meta.db_table in known and model._base_manager.exists() for model in models)


@dataclass(frozen=True)
class Restored:
    """What was put back, and what was done again because it had been done since the backup."""

    manifest: Manifest
    people: int = 0
    photos: int = 0
    accounts: int = 0
    passwords: int = 0
    #: Sentences on what an officer has to look at.
    problems: list = field(default_factory=list)


def restore(folder, *, seal, replace=False, more=None):
    """Put the backup in `folder` into the database and the storage of files; gives `Restored`.

    It is proved first, in a database of its own, and brought there to the present migrations if it
    is older. Then files are put back, which harms nothing, and all rows in one transaction, which
    is compared row by row before it is committed, and in which those are erased again who were
    erased since; `more` is a further register of them. Raises Damaged, Newer, NotEmpty and
    not_again.Unreadable; then the record is as it was.
    """
    if holds_a_record() and not replace:
        raise NotEmpty("There is a record in the database already.")
    with standing_again(folder, seal) as (manifest, alias):
        migrate_there(alias)
        call_command("migrate", interactive=False, verbosity=0)
        known, problems = registers(folder.parent, seal, more)
        before = not_again.entries_of(alias)
        entries = [known[mark] for mark in sorted(known.keys() - before.keys())]
        skipped = photo_files(entries, alias)
        _put_files_back(folder.parent, manifest, seal, skipped)
        again = _put_rows_back(alias, "default", {entry.mark: entry for entry in entries}, before)
    # What engines keep beside the tables, and what is derived.
    call_command("migrate", interactive=False, verbosity=0)
    not_again.copy_out()
    if entries:
        scrub()
    return Restored(manifest, *again[:4], problems=[*problems, *again[4]])


def _put_files_back(root, manifest, seal, skipped):
    store = Store(root / STORE, seal)
    for name, told in sorted(manifest.files.items()):
        if name in skipped:
            continue
        if default_storage.exists(name):
            if default_storage.size(name) == told["size"] and _sum_of(name) == told["sha256"]:
                continue
            default_storage.delete(name)
        written = default_storage.save(name, File(_Chunks(store.read(told["sha256"])), name=name))
        if written != name:
            default_storage.delete(written)
            raise Damaged(f"The storage would not take {name} under its own name.")


def _sum_of(name):
    """The SHA-256 of the stored file: a disk that failed, or who meant harm, leaves the size."""
    found = hashlib.sha256()
    with default_storage.open(name, "rb") as file:
        for chunk in file.chunks(CHUNK):
            found.update(chunk)
    return found.hexdigest()


class _Chunks(io.RawIOBase):
    """Bytes that come in pieces, as a file that storages can read once."""

    def __init__(self, pieces):
        self.pieces, self.rest = pieces, b""

    def read(self, size=-1):
        while size < 0 or len(self.rest) < size:
            piece = next(self.pieces, None)
            if piece is None:
                size = len(self.rest)
                break
            self.rest += piece
        out, self.rest = self.rest[:size], self.rest[size:]
        return out

    def readable(self):
        return True

    def close(self):
        self.pieces.close()
        super().close()


def _put_rows_back(alias, using, entries, before):
    connection, models = connections[using], tables(apps)
    with transaction.atomic(using=using):
        # Once more, from here on alone: somebody may have been erased in this very moment.
        live = not_again.entries_of(using)
        entries |= {mark: entry for mark, entry in live.items() if mark not in before}
        for label in ("sessions.session",):
            # Whoever is signed in may not exist any more.
            apps.get_model(label)._base_manager.using(using).all()._raw_delete(using)
        with triggers.opened(connection):
            for model in models.values():
                model._base_manager.using(using).all()._raw_delete(using)
        for model in models.values():
            insert(model, (line.rstrip(b"\n") for line in lines_of(model, alias)), connection)
            set_next_key(model, next_key(model, connections[alias]), connection)
        for label, model in models.items():
            if digest(model, using) != digest(model, alias):
                raise Damaged(f"The rows of {label} did not arrive as they were.")
        # Which links were withdrawn since nobody can know: none shall open what was closed.
        PreviewLink.objects.using(using).withdraw()
        # Calendars that have seen later versions must still follow the next change.
        Restoration.objects.using(using).create()
        return do_again([*entries.values()], connection)
