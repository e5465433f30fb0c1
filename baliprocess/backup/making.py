"""Making a backup, while the site goes on."""

import contextlib
import fcntl
import importlib.metadata
import platform
import secrets
import shutil
from pathlib import Path

from django.apps import apps
from django.core.files.storage import default_storage
from django.db import connections, models
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from baliprocess import not_again

from .manifest import Manifest, backups, read_manifest, write_manifest
from .rows import Sum, lines_of, next_key, tables
from .sealing import Damaged
from .snapshot import standing_still
from .store import CHUNK, Store, flush_folder, whole_file

STORE = "files"


class Busy(Exception):
    """Another backup, or the letting go of old ones, is under way in the same place."""


@contextlib.contextmanager
def alone_in(root):
    """Keep other processes from writing to the backups in `root`. Raises Busy."""
    root = Path(root)
    root.mkdir(mode=0o750, parents=True, exist_ok=True)
    with (root / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Busy(f"Another backup is being made in {root}.") from error
        yield


def make(root, *, seal, using="default", now=None):
    """Make a backup of the database `using` and of all uploaded files below `root`.

    Returns its folder. Nothing is left of a backup that could not be finished. Raises Busy and
    OSError.
    """
    root, now = Path(root), now or timezone.now()
    with alone_in(root):
        folder = _free_name(root, now)
        unfinished = root / f".{folder.name}-{secrets.token_hex(4)}"
        unfinished.mkdir(mode=0o750)
        try:
            not_again.copy_out(using)
            with standing_still(using) as alias:
                written = _write_tables(unfinished, alias, seal)
                names = sorted(file_names(alias))
                migrations = sorted(MigrationRecorder(connections[alias]).applied_migrations())
            kept, missing = _keep_files(root, names, seal)
            manifest = Manifest(
                made_at=now.isoformat(),
                engine=connections[using].vendor,
                seal=seal.name,
                versions={
                    "django": importlib.metadata.version("django"),
                    "python": platform.python_version(),
                },
                migrations=[list(each) for each in migrations],
                tables=written,
                files=kept,
                missing=missing,
            )
            write_manifest(unfinished, manifest)
            unfinished.rename(folder)
            flush_folder(root)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
    return folder


def _free_name(root, now):
    name, count = f"{now:%Y%m%dT%H%M%SZ}", 1
    folder = root / name
    while folder.exists():
        count += 1
        folder = root / f"{name}-{count}"
    return folder


def _write_tables(folder, alias, seal):
    written = {}
    for label, model in tables(apps).items():
        found = Sum()
        with whole_file(folder / f"{label}.rows") as file, seal.writer(file) as sealed:
            for line in found.over(lines_of(model, alias)):
                sealed.write(line)
        count, total = found.told
        written[label] = {
            "rows": count,
            "sha256": total,
            "next_key": next_key(model, connections[alias]),
        }
    return written


def file_names(alias):
    """The names of all files that rows of the database `alias` stand for."""
    found = set()
    for model in tables(apps).values():
        for field in model._meta.local_concrete_fields:
            # What old versions of a row named may be gone for good reason.
            if isinstance(field, models.FileField) and not hasattr(model, "history_id"):
                rows = model._base_manager.using(alias).exclude(**{field.attname: ""})
                found.update(rows.values_list(field.attname, flat=True))
    return {name for name in found if name}


def _keep_files(root, names, seal):
    """({name: sha256 and size}, names that are missing); files of earlier backups are kept once.

    A file never changes under its name, so what an earlier backup holds in the same size is not
    read again.
    """
    store, earlier = Store(root / STORE, seal), _earlier_files(root)
    kept, missing = {}, []
    for name in names:
        try:
            size = default_storage.size(name)
            known = earlier.get(name)
            if known and known["size"] == size and store.holds(known["sha256"]):
                kept[name] = known
                continue
            with default_storage.open(name, "rb") as file:
                digest, size = store.add(file.chunks(CHUNK))
        except FileNotFoundError:
            missing.append(name)
            continue
        kept[name] = {"sha256": digest, "size": size}
    return kept, missing


def _earlier_files(root):
    for folder in backups(root):
        with contextlib.suppress(Damaged):
            return read_manifest(folder).files
    return {}
