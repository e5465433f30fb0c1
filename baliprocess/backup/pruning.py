"""Letting old backups go, by a rule, and the files that only they held."""

import contextlib
import shutil
from pathlib import Path

from .making import STORE, alone_in
from .manifest import backups, read_manifest
from .sealing import Damaged
from .store import Store

#: The latest of each of the last 14 days, 8 weeks and 12 months with a backup are kept, and
#: the latest 3 whatever their age.
LATEST, DAYS, WEEKS, MONTHS = 3, 14, 8, 12


def to_keep(moments):
    """The set of those of `moments`, aware datetimes, whose backups are kept."""
    ordered = sorted(moments, reverse=True)
    kept = set(ordered[:LATEST])
    for limit, span in (
        (DAYS, lambda m: m.date()),
        (WEEKS, lambda m: m.isocalendar()[:2]),
        (MONTHS, lambda m: (m.year, m.month)),
    ):
        latest = {}
        for moment in ordered:
            latest.setdefault(span(moment), moment)
        kept.update(list(latest.values())[:limit])
    return kept


def prune(root, *, seal):
    """Remove the backups below `root` that the rule lets go. Returns (backups, files) removed.

    A backup that cannot be read is left alone, and with it every file: it may still be mended.
    """
    root = Path(root)
    with alone_in(root):
        manifests, unreadable = {}, False
        for folder in backups(root):
            try:
                manifests[folder] = read_manifest(folder)
            except Damaged:
                unreadable = True
        kept = to_keep([manifest.moment for manifest in manifests.values()])
        going = [folder for folder, manifest in manifests.items() if manifest.moment not in kept]
        for folder in going:
            shutil.rmtree(folder)
            del manifests[folder]
        if unreadable:
            return len(going), 0
        store = Store(root / STORE, seal)
        named = {told["sha256"] for each in manifests.values() for told in each.files.values()}
        loose = store.names() - named
        for digest in loose:
            store.remove(digest)
        for unfinished in store.folder.glob(".*") if store.folder.is_dir() else ():
            with contextlib.suppress(OSError):
                unfinished.unlink()
        return len(going), len(loose)
