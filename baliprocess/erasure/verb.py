"""Finding a person in every table, and erasing her from all of them in one transaction."""

import json
from dataclasses import dataclass, field

from django.apps import apps
from django.db import connections, models, transaction
from django.utils.translation import gettext as _

from baliprocess.audit import note
from baliprocess.fingerprints import fingerprint
from baliprocess.not_again import remember
from baliprocess.prose import ProseField
from baliprocess.search.index import rebuild
from meetings.models import Delegate, DelegateContact
from members.models import Member
from photos.models import Photo
from photos.taken_down import forget_versions, take_down

from .naming import Name, TooVague, words_of
from .sealed import seal

#: Accounts and what belongs to them: a delegate never has one. The trail holds no names.
NOT_LOOKED_AT = ("auth", "account", "mfa", "sessions", "contenttypes", "sites")
NOT_LOOKED_AT_MODELS = ("baliprocess.auditentry", "baliprocess.pagecachestate")
#: Made anew afterwards from what is left.
DERIVED = ("baliprocess.searchentry", "baliprocess.searchlink", "baliprocess.searchword")
#: Rows that are nothing but what somebody typed or sent: the whole row goes.
WHOLE_ROWS = ("baliprocess.searchmiss", "meetings.unknownname", "baliprocess.loadedrow")
SHOWN_EACH_SIDE = 30


@dataclass
class Found:
    """What an erasure would do. `mark` is equal as long as nothing has changed."""

    spellings: list
    also_longer: bool = False
    with_photos: bool = False
    #: Whether it was done before, and a backup has brought the person back.
    again: bool = False
    #: [(model, key, column, text before, text after)]
    changes: list = field(default_factory=list)
    #: [(model, key)] of rows that go as a whole
    rows: list = field(default_factory=list)
    #: Photos that show the person, by what is written about them.
    photos: list = field(default_factory=list)
    #: [(model, excerpt)] of names that go on: perhaps somebody else
    left: list = field(default_factory=list)

    @property
    def mark(self):
        told = [
            *((model._meta.label, key, name) for model, key, name, _b, _a in self.changes),
            *((model._meta.label, key) for model, key in self.rows),
        ]
        return fingerprint(self.spellings, self.also_longer, self.with_photos, told)

    @property
    def count(self):
        return len(self.rows) + len({(model, key) for model, key, *_rest in self.changes})

    def by_kind(self):
        """[(what it is, rows that go, rows that change, up to 5 excerpts)] for the preview."""
        kinds = {}
        for model, _key in self.rows:
            kinds.setdefault(model, [0, set(), []])[0] += 1
        for model, key, _name, before, after in self.changes:
            kind = kinds.setdefault(model, [0, set(), []])
            kind[1].add(key)
            if len(kind[2]) < 5:
                kind[2].append(_excerpt(before, _text(after)))
        names = ((str(model._meta.verbose_name_plural), *rest) for model, rest in kinds.items())
        return sorted((name, gone, len(keys), texts) for name, gone, keys, texts in names)


def _excerpt(before, after):
    """The text around the first difference, as it would be."""
    at = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    start = max(0, at - SHOWN_EACH_SIDE)
    end = at + 2 * SHOWN_EACH_SIDE
    return f"{'…' if start else ''}{after[start:end]}{'…' if end < len(after) else ''}"


def tables_with_names():
    """The models in which names may stand, with their columns of text."""
    for model in apps.get_models(include_auto_created=True):
        options = model._meta
        known = options.label_lower in (*NOT_LOOKED_AT_MODELS, *DERIVED)
        if options.app_label in NOT_LOOKED_AT or known or options.proxy or not options.managed:
            continue
        columns = [
            each
            for each in options.concrete_fields
            if isinstance(each, models.CharField | models.TextField | models.JSONField)
            and not each.choices
            and not isinstance(each, models.FileField)
        ]
        if columns:
            yield model, columns


def find(spellings, *, also_longer=False, with_photos=False):
    """The `Found` of a person; raises TooVague for what is not the whole name of one.

    `spellings` are all ways the name is written; accents and case do not matter. Where another
    name follows (“Tran Thi Lan Anh” for “Tran Thi Lan”) it is left, unless `also_longer`.
    """
    name = Name(spellings)
    members = {tuple(words_of(each)) for each in Member.objects.values_list("name", flat=True)}
    for spelling in spellings:
        if tuple(words_of(spelling)) in members:
            raise TooVague(_("“%s” is a member of the Process, not a person.") % spelling)
    found = Found([*spellings], also_longer, with_photos)
    for model, columns in tables_with_names():
        _look(model, columns, name, found)
    shown = Photo._base_manager.order_by("pk").values_list("pk", "persons_shown", "caption")
    found.photos = [
        key
        for key, *texts in shown
        if any(also_longer or not each.goes_on for text in texts for each in name.places(text))
    ]
    return found


def _look(model, columns, name, found):
    label = model._meta.label_lower
    person = getattr(model, "instance_type", model) is Delegate
    names = [each.attname for each in columns]
    for key, *values in model._base_manager.order_by("pk").values_list("pk", *names).iterator():
        row = dict(zip(names, values, strict=True))
        if person and name.is_whole(row["name"]):
            found.rows.append((model, key))
            continue
        changes = []
        for column in columns:
            before = row[column.attname]
            if not before:
                continue
            after = _cleaned(column, before, name, found, model)
            if after != before:
                changes.append((model, key, column.attname, _text(before), after))
        if changes and label in WHOLE_ROWS:
            found.rows.append((model, key))
        else:
            found.changes += changes


def _text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _cleaned(column, value, name, found, model):
    """`value` of a column without the name; a JSON value as JSON."""
    if isinstance(column, models.JSONField):
        return _cleaned_json(value, name, found.also_longer)
    for place in name.places(value):
        if place.goes_on and not found.also_longer:
            found.left.append((model, value[max(0, place.start - 20) : place.end + 30]))
    if isinstance(column, models.SlugField):
        return name.without(value, also_longer=True, instead="name-removed")
    if column.name == "persons_shown":
        # A line that begins with the name is this person, whatever post and country follow.
        lines = [line for line in value.splitlines() if not _begins(name, line)]
        value = "\n".join(lines)
    if name.is_whole(value):
        return "" if column.blank else name.without(value, also_longer=True)
    after = name.without(value, also_longer=found.also_longer)
    if isinstance(column, ProseField) and after != value:
        after = column.sanitize(after)
    return after[: column.max_length] if column.max_length else after


def _begins(name, line):
    head = line.partition(",")[0]
    return name.is_whole(head) or any(
        not place.goes_on and place.end >= len(head.rstrip()) for place in name.places(head)
    )


def _cleaned_json(value, name, also_longer):
    if isinstance(value, str):
        return name.without(value, also_longer=also_longer)
    if isinstance(value, list):
        return [_cleaned_json(each, name, also_longer) for each in value]
    if isinstance(value, dict):
        return {key: _cleaned_json(each, name, also_longer) for key, each in value.items()}
    return value


@transaction.atomic
def erase(found, user):
    """Do what `found` says, all of it or nothing; gives the number of rows that went or changed.

    There is no way back and no version of before: acts that made the rows forget them. The trail
    says that it was done, by whom, and not to whom.
    """
    if found.with_photos:
        for photo in Photo._base_manager.filter(pk__in=found.photos):
            take_down(photo, user, again=found.again)
    if not found.again:
        _remember(found)
    versions, rows = {}, {}
    for model, key in found.rows:
        (versions if hasattr(model, "instance_type") else rows).setdefault(model, []).append(key)
    for model, keys in rows.items():
        for row in model._base_manager.filter(pk__in=keys):
            row.delete()
    _erase_contact_data(rows.get(Delegate, ()), versions.get(Delegate.history.model, ()))
    for model, key, column, _before, after in found.changes:
        _write(model, key, column, after)
    # Deleting has written versions, too.
    for person in [model for model in rows if hasattr(model, "history")]:
        gone = person.history.model.objects.filter(**{f"{person._meta.pk.name}__in": rows[person]})
        forget_versions(person.history.model, gone)
    for model, keys in versions.items():
        forget_versions(model, model.objects.filter(pk__in=keys))
    # Tables on their way into the record cannot be looked into.
    apps.get_model("baliprocess", "SentTable").objects.all().delete()
    again = ", again after a restore" if found.again else ""
    note("erase", user=user, detail=f"{found.count} rows{again}")
    rebuild()
    transaction.on_commit(scrub, robust=True)
    return found.count


def _remember(found):
    """Let no backup of before bring the person back."""
    people = [key for model, key in found.rows if model is Delegate]
    options = {"also_longer": found.also_longer, "with_photos": found.with_photos}
    rows = {Delegate._meta.label_lower: people} if people else {}
    remember("person", told=seal(found.spellings) | options | {"rows": rows})


def scrub(using="default"):
    """Let what was deleted be gone from the file of the database, too, where there is one.

    SQLite leaves it in pages it will use again, PostgreSQL until its next vacuum.
    """
    connection = connections[using]
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _erase_contact_data(people, versions):
    """It outlives a deletion: of whoever is erased, or was deleted before, it goes now."""
    DelegateContact.objects.filter(delegate_id__in=people).delete()
    gone = Delegate.history.filter(pk__in=versions).values_list("id", flat=True)
    DelegateContact.objects.left_behind().filter(delegate_id__in=[*gone]).delete()


def _write(model, key, column, after):
    row = model._base_manager.filter(pk=key)
    field_ = model._meta.get_field(column)
    if field_.unique or isinstance(field_, models.SlugField):
        others = model._base_manager.exclude(pk=key).filter(**{column: after})
        if others.exists():
            after = f"{after[: (field_.max_length or 100) - 12]}-{key}"
    # Not saved but written: a version of it would say what was there before.
    row.update(**{column: after})
