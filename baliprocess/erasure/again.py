"""Erasing again who was erased since a backup was made, from what the backup brought back."""

from dataclasses import replace

from django.apps import apps
from django.db.models import Max

from meetings.models import Delegate
from photos.models import Photo
from photos.taken_down import TakenDown, take_down

from .naming import TooVague
from .sealed import Sealed
from .verb import Found, erase, find, tables_with_names

#: What is known by its key, and whose keys must therefore never be given again.
KEYED = {"person": Delegate, "photo": Photo}


def erase_again(entries):
    """Erase the people of `entries`, of a register, from the record as it now stands.

    Gives [sentences] on what could not be done. Part of the transaction that goes on.
    """
    people = [entry for entry in entries if entry.kind == "person"]
    if not people:
        return []
    sealed = Sealed([entry.told for entry in people])
    for model, columns in tables_with_names():
        names = [each.attname for each in columns]
        for values in model._base_manager.values_list(*names).iterator():
            for value in filter(None, values):
                sealed.look(value)
    problems = []
    for whose, entry in enumerate(people):
        spellings = [" ".join(words) for words in sorted(sealed.found.get(whose, ()))]
        options = {name: bool(entry.told.get(name)) for name in ("also_longer", "with_photos")}
        try:
            # Of no name at all, `find` would find everybody.
            found = find(spellings, **options) if spellings else Found([])
        except TooVague as error:
            problems.append(str(error))
            continue
        known = {*found.rows}
        for label, keys in entry.told.get("rows", {}).items():
            model = apps.get_model(label)
            present = model._base_manager.filter(pk__in=keys).values_list("pk", flat=True)
            found.rows += [(model, key) for key in present if (model, key) not in known]
        if found.count or found.photos:
            erase(replace(found, again=True), None)
    return problems


def take_down_again(entries):
    """Take down the photos of `entries` once more; their numbers answer 410 as before."""
    for entry in entries:
        if entry.kind != "photo":
            continue
        photo = Photo._base_manager.filter(pk=entry.key).first()
        if photo is not None:
            take_down(photo, None, again=True)
        else:
            TakenDown.objects.get_or_create(photo=entry.key)


def photo_files(entries, alias):
    """The names of files, in the database `alias`, that only photos of `entries` have."""
    keys = [entry.key for entry in entries if entry.kind == "photo"]
    going = Photo._base_manager.using(alias).filter(pk__in=keys)
    files = Photo.renditions.rel.related_model._base_manager.using(alias)
    names = {*going.values_list("original", flat=True)}
    names.update(files.filter(photo__in=keys).values_list("file", flat=True))
    staying = Photo._base_manager.using(alias).exclude(pk__in=keys)
    names.difference_update(staying.filter(original__in=names).values_list("original", flat=True))
    return names - {"", None}


def highest_keys(entries):
    """{model: the highest key that `entries` know}."""
    found = {}
    for entry in entries:
        model = KEYED.get(entry.kind)
        keys = [entry.key, *entry.told.get("rows", {}).get("meetings.delegate", ())]
        found.setdefault(model, []).extend(key for key in keys if key is not None)
    taken = TakenDown.objects.aggregate(highest=Max("photo"))["highest"]
    found.setdefault(Photo, []).append(taken or 0)
    return {model: max(keys) for model, keys in found.items() if model and keys}
