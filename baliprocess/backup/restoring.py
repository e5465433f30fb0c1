"""Putting a backup back: all of it, or nothing changes."""

import hashlib

from django.apps import apps
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connections, transaction

from baliprocess.audit import triggers
from baliprocess.previews.models import PreviewLink
from baliprocess.restored import Restoration

from .checking import standing_again
from .making import STORE
from .rows import digest, insert, lines_of, next_key, set_next_key, tables
from .sealing import Damaged
from .snapshot import migrate_there
from .store import CHUNK, Store


class NotEmpty(Exception):
    """There is a record already, and nobody said that it may go."""


def holds_a_record(using="default"):
    """Whether the database `using` holds anything a restore would take away."""
    connection = connections[using]
    known = set(connection.introspection.table_names())
    labels = ("members.member", "meetings.meeting", "photos.photo", "news.article")
    models = [apps.get_model(label) for label in labels]
    return any(
        model._meta.db_table in known and model._base_manager.using(using).exists()
        for model in models
    )


def restore(folder, *, seal, replace=False, using="default"):
    """Put the backup in `folder` into the database `using` and the storage of files.

    It is proved first, in a database of its own, and brought there to the present migrations if it
    is older. Then files are put back, which harms nothing, and all rows in one transaction, which
    is compared row by row before it is committed. Returns the manifest. Raises Damaged, Newer,
    NotEmpty; then the record is as it was.
    """
    if holds_a_record(using) and not replace:
        raise NotEmpty("There is a record in the database already.")
    with standing_again(folder, seal) as (manifest, alias):
        migrate_there(alias)
        call_command("migrate", database=using, interactive=False, verbosity=0)
        _put_files_back(folder.parent, manifest, seal)
        _put_rows_back(alias, using)
    # What engines keep beside the tables, and what is derived.
    call_command("migrate", database=using, interactive=False, verbosity=0)
    return manifest


def _put_files_back(root, manifest, seal):
    store = Store(root / STORE, seal)
    for name, told in sorted(manifest.files.items()):
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


class _Chunks:
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

    def close(self):
        self.pieces.close()


def _put_rows_back(alias, using):
    connection, models = connections[using], tables(apps)
    with transaction.atomic(using=using):
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
