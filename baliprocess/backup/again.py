"""Doing again, after a backup was put back, what had been erased or closed since it was made."""

import json

from django.conf import settings

from baliprocess import not_again
from baliprocess.accounts.standing import forget_credentials, hold_back
from baliprocess.audit import note
from baliprocess.erasure.again import erase_again, highest_keys, take_down_again

from .checking import rows_of
from .manifest import backups
from .rows import next_key, set_next_key
from .sealing import Damaged


def registers(root, seal, more):
    """({mark: Entry} of every register there is, sentences on those that cannot be read)."""
    found = not_again.entries_of() | not_again.entries_in(settings.NOT_AGAIN_FILE)
    if more is not None:
        found |= not_again.entries_in(more)
    problems = []
    for folder in backups(root):
        try:
            for values in rows_of(folder, not_again.NotAgain, seal):
                entry = not_again.entry_of(json.dumps(values))
                found[entry.mark] = entry
        except (Damaged, ValueError, KeyError) as error:
            problems.append(f"The backup {folder.name} does not say who was erased: {error}")
    return found, problems


def do_again(entries, connection):
    """(people, photos, accounts, passwords, sentences): what `entries` tell is done once more."""
    if not entries:
        return 0, 0, 0, 0, []
    not_again.take_in(entries)
    problems = erase_again(entries)
    take_down_again(entries)
    for model, key in highest_keys(entries).items():
        if next_key(model, connection) <= key:
            set_next_key(model, key + 1, connection)
    accounts, passwords = hold_back(entries), forget_credentials(entries)
    people, photos = (sum(each.kind == kind for each in entries) for kind in ("person", "photo"))
    told = f"{people} people, {photos} photos, {accounts} accounts, {passwords} passwords"
    note("restored", detail=f"again: {told}")
    return people, photos, accounts, passwords, problems
