"""Proving a backup: every byte is read, every row put into a database and compared."""

import contextlib
import hashlib
import json

from django.db import IntegrityError, connections, transaction
from django.db.migrations.loader import MigrationLoader

from .making import STORE
from .manifest import read_manifest
from .rows import Unreadable, digest, insert, set_next_key, tables
from .sealing import Damaged
from .snapshot import for_a_while, migrate_there
from .store import Store


class Newer(Exception):
    """A backup knows migrations that this version of the site does not."""


def _targets(migrations):
    """What to migrate to so that exactly `migrations`, pairs of app and name, are applied.

    Raises Newer.
    """
    loader = MigrationLoader(None)
    wanted = {tuple(each) for each in migrations}
    # A squashed or removed migration of another app's past is no reason to refuse.
    unknown = sorted(wanted - set(loader.disk_migrations))
    if unknown:
        names = ", ".join(f"{app} {name}" for app, name in unknown[:3])
        raise Newer(
            f"It was made by another, probably newer version of the site (migrations {names}). "
            "Put it back with that version, or upgrade this one first."
        )
    graph = loader.graph
    return [
        node
        for node in sorted(wanted)
        if not any(
            child in wanted and child[0] == node[0] for child in graph.node_map[node].children
        )
    ]


def _lines(folder, label, seal):
    """The lines of a table of the backup in `folder`."""
    path = folder / f"{label}.rows"
    try:
        file = path.open("rb")
    except OSError as error:
        raise Damaged(f"{path.name} is missing.") from error
    with file:
        rest = b""
        for piece in seal.reader(file):
            lines = (rest + piece).split(b"\n")
            rest = lines.pop()
            yield from lines
        if rest:
            raise Damaged(f"{path.name} ends in the middle of a row.")


def rows_of(folder, model, seal):
    """The rows of `model` in the backup in `folder`, as {column: plain value} without the key.

    None in a backup of a version that did not have the table. Raises Damaged.
    """
    if model._meta.label_lower not in read_manifest(folder).tables:
        return
    lines = _lines(folder, model._meta.label_lower, seal)
    try:
        names = json.loads(next(lines))
        for line in lines:
            values = dict(zip(names, json.loads(line), strict=True))
            del values[model._meta.pk.attname]
            yield values
    except (StopIteration, ValueError, TypeError, KeyError) as error:
        raise Damaged(f"The rows of {model._meta.label_lower} cannot be read.") from error


def _check_lines(folder, label, told, seal):
    """Raise Damaged unless the file of a table holds the bytes that were written."""
    total, count = hashlib.sha256(), -1
    for line in _lines(folder, label, seal):
        total.update(line + b"\n")
        count += 1
    if (count, total.hexdigest()) != (told["rows"], told["sha256"]):
        raise Damaged(f"The rows of {label} are not those that were written.")


def _check_files(root, manifest, seal):
    """Read every file of `manifest` below `root`. Raises Damaged."""
    store = Store(root / STORE, seal)
    for name, told in sorted(manifest.files.items()):
        try:
            store.check(told["sha256"])
        except Damaged as error:
            raise Damaged(f"{name}: {error}") from error


@contextlib.contextmanager
def standing_again(folder, seal):
    """(manifest, alias) of the backup in `folder` in a database for a while, proved row by row.

    Its files have been read as well. It stands there as it was made, at its own migrations. Raises
    Damaged and Newer.
    """
    manifest = read_manifest(folder)
    if manifest.seal not in seal.names:
        raise Damaged(
            "It is encrypted, and there is no key: set SITE_BACKUP_KEY."
            if manifest.seal != "none"
            else "It is not encrypted, though there is a key: take SITE_BACKUP_KEY away to read it."
        )
    targets = _targets(manifest.migrations)
    for label, told in manifest.tables.items():
        _check_lines(folder, label, told, seal)
    _check_files(folder.parent, manifest, seal)
    with for_a_while() as alias:
        connection = connections[alias]
        state = migrate_there(alias, targets)
        models = tables(state.apps)
        if set(models) != set(manifest.tables):
            odd = sorted(set(models) ^ set(manifest.tables))
            raise Damaged(f"It has not the tables it should have: {', '.join(odd[:5])}.")
        try:
            with transaction.atomic(using=alias):
                for model in models.values():
                    model._base_manager.using(alias).all()._raw_delete(alias)
                for label, model in models.items():
                    insert(model, _lines(folder, label, seal), connection)
                    set_next_key(model, manifest.tables[label]["next_key"], connection)
        except (Unreadable, IntegrityError) as error:
            raise Damaged(f"Its rows do not go together: {error}") from error
        for label, model in models.items():
            told = manifest.tables[label]
            if digest(model, alias) != (told["rows"], told["sha256"]):
                raise Damaged(f"The rows of {label} do not stand in a database as they did.")
        yield manifest, alias


def check(folder, seal):
    """The manifest of the backup in `folder`, all of which has been proved.

    Raises Damaged and Newer.
    """
    with standing_again(folder, seal) as (manifest, _alias):
        return manifest
