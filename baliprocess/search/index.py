"""Keeps the entries true to the rows: `reindex` after a change, `rebuild` for everything.

This is one of the two places where the site listens to signals. What can be found is derived from
fifteen tables that are written by forms, rows of forms, commands, pasted lists, restored versions
and undone acts; a call in each of these would be forgotten in one of them, and what is forgotten
here stays findable after it has been changed. Verbs that write past the signals tell
`baliprocess.changes`.
"""

import hashlib
import json
from itertools import chain

from django.db import transaction
from django.db.models import Q
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.utils.translation import override

from baliprocess.changes import gathered, listen, tell
from baliprocess.languages import default
from meetings.models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    DocumentFile,
    JointSeries,
    Meeting,
    Series,
    Session,
)
from members.models import Group, GroupName, Member, MemberName
from members.names import fold
from news.models import Article, Outlet
from photos.models import Album, Photo

from . import files
from .engines import Text, clipped, engine, tag
from .models import SearchEntry, SearchLink, SearchWord
from .sources import SOURCES

BATCH = 500
LONGEST_BODY = 300_000
SHORTEST_WORD = 4

#: Rows that have no entry of their own, and the foreign key to the row that speaks of them.
PARTS = {
    AgendaItem: ("meeting_id", Meeting),
    Delegation: ("pk", Delegation),
    DocumentFile: ("document_id", Document),
    GroupName: ("group_id", Group),
    JointSeries: ("meeting_id", Meeting),
    MemberName: ("member_id", Member),
    Session: ("meeting_id", Meeting),
    Outlet: ("pk", Outlet),
}
WHOLE = (Album, Article, Delegate, Document, Group, Meeting, Member, Photo, Series)

#: What may appear or leave with a row, although no entry speaks of it yet.
BELOW = {
    Meeting: lambda keys: [
        (Delegate, Q(delegation__meeting__in=keys)),
        (Document, Q(meeting__in=keys)),
        (Album, Q(meetings__in=keys)),
        (Photo, Q(album__meetings__in=keys)),
        (Article, Q(meetings__in=keys)),
    ],
    Album: lambda keys: [(Photo, Q(album__in=keys))],
    Delegation: lambda keys: [(Delegate, Q(delegation__in=keys))],
    Outlet: lambda keys: [(Article, Q(outlet__in=keys) | Q(agency__in=keys))],
}


def connect():
    """Listen to every change of what is indexed. Called once, when the site starts."""
    for model in (*WHOLE, *PARTS, *(source.model for source in SOURCES.values())):
        post_save.connect(_saved, sender=model, dispatch_uid=f"search {model._meta.label}")
        post_delete.connect(_saved, sender=model, dispatch_uid=f"search {model._meta.label}")
    for relation in (Meeting.hosts, Article.members, Article.meetings, Photo.members_shown):
        m2m_changed.connect(_joined, sender=relation.through, dispatch_uid=f"search {relation}")
    listen(reindex)


def _saved(sender, instance, raw=False, **_kwargs):
    # A fixture is read table by table: its rows cannot be followed yet. `rebuild_search` can.
    if raw:
        return
    attribute, model = PARTS.get(sender, ("pk", sender))
    tell(model, {getattr(instance, attribute)})
    if sender is DocumentFile and instance.file:
        files.read_later(instance)


def _joined(sender, instance, action, reverse, model, pk_set, **_kwargs):
    if not action.startswith(("post_", "pre_clear")):
        return
    if reverse and pk_set:
        tell(model, pk_set)
    tell(type(instance), {instance.pk})


def reindex(changes):
    """Bring the entries of the rows in `changes`, {model: keys}, and of what speaks of them, up to
    date, in the transaction that is running. What did not change is not written.
    """
    with transaction.atomic():
        touched = {}
        for model, keys in changes.items():
            _touch(touched, model, keys)
        for label, keys in touched.items():
            for some in _some(sorted(keys)):
                _renew(SOURCES[label], some)


def _some(keys):
    return [keys[start : start + BATCH] for start in range(0, len(keys), BATCH)]


def _touch(touched, model, keys):
    label = model._meta.label_lower
    if label in SOURCES:
        touched.setdefault(label, set()).update(keys)
    links = SearchLink.objects.filter(model=label, object_id__in=keys)
    for other, key in links.values_list("entry__model", "entry__object_id"):
        touched.setdefault(other, set()).add(key)
    for other, condition in BELOW.get(model, lambda _keys: [])(list(keys)):
        found = other._base_manager.filter(condition).order_by().values_list("pk", flat=True)
        touched.setdefault(other._meta.label_lower, set()).update(found)


def _renew(source, keys):
    """Write the entries of the rows of `source` under `keys`, as far as they differ; their count.

    Rows that are gone, or will not be public, lose their entry. Whatever language the writer reads
    the desk in, what is kept is English.
    """
    with override(default()):
        entries = source.entries(source.rows().filter(pk__in=keys))
        wanted = {source.number(entry): entry for entry in entries}
        rows = {number: _row(source, number, entry) for number, entry in wanted.items()}
    standing = dict(
        SearchEntry.objects.filter(model=source.label, object_id__in=keys).values_list(
            "id", "digest"
        )
    )
    fresh = {n: row for n, row in rows.items() if standing.get(n) != row.digest}
    _forget([number for number in standing if number not in rows or number in fresh])
    _write(fresh, wanted)
    return len(fresh)


def _row(source, number, entry):
    """The SearchEntry for `entry`, with a digest of all that depends on it."""
    row = SearchEntry(
        id=number,
        kind=entry.kind,
        model=source.label,
        object_id=entry.row.pk,
        title=entry.title,
        folded=fold(entry.title)[:300],
        url=entry.url or entry.row.get_absolute_url(),
        detail=entry.detail,
        language=entry.language,
        summary=entry.summary,
        body=entry.body[:LONGEST_BODY],
        year=entry.year or (entry.starts_on.year if entry.starts_on else None),
        starts_on=entry.starts_on,
        ends_on=entry.ends_on,
        precision=entry.precision,
        opens_at=entry.window[0],
        closes_at=entry.window[1],
    )
    said = [str(value) for value in (*entry.names, *entry.around, *sorted(entry.links))]
    fields = [str(getattr(row, each.attname)) for each in row._meta.fields]
    whole = json.dumps([fields, said])
    row.digest = hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()
    return row


def _forget(numbers):
    if numbers:
        SearchLink.objects.filter(entry__in=numbers).delete()
        SearchEntry.objects.filter(pk__in=numbers).delete()
        engine().remove(numbers)


def _write(rows, entries):
    if not rows:
        return
    SearchEntry.objects.bulk_create(rows.values())
    links, texts, vocabulary = [], [], set()
    for number, row in rows.items():
        entry = entries[number]
        links += [SearchLink(entry=row, model=model, object_id=key) for model, key in entry.links]
        columns = _columns(entry, row)
        texts.append(Text(number, columns, _tags(row, entry)))
        vocabulary.update(_vocabulary(columns[0], columns[1]))
    SearchLink.objects.bulk_create(links)
    engine().write(texts)
    SearchWord.objects.bulk_create(
        [SearchWord(word=word) for word in sorted(vocabulary)], ignore_conflicts=True
    )


def _columns(entry, row):
    return (
        row.folded,
        # Who remembers the year looks for a statement or a report by it as for a meeting.
        _folded((*entry.names, row.year)),
        fold(row.summary),
        clipped(f"{_folded(entry.around)} {fold(row.body)}"),
    )


def _folded(names):
    return " ".join(dict.fromkeys(fold(str(name)) for name in names if name))


def _tags(row, entry):
    tags = [tag("y", row.year)] if row.year else []
    for model, key in sorted(entry.links):
        if model == Member._meta.label_lower:
            tags.append(tag("m", key))
        elif model == Series._meta.label_lower:
            tags.append(tag("s", key))
    return tuple(tags)


def _vocabulary(*texts):
    words = chain.from_iterable(text.split() for text in texts)
    return {word for word in words if SHORTEST_WORD <= len(word) <= 40 and word.isalpha()}


def rebuild():
    """Make the whole index anew, in one transaction. Returns {kind: entries}.

    The files of documents are read first, outside it: that may take its time.
    """
    files.read_all()
    with gathered():
        SearchEntry.objects.all().delete()
        SearchWord.objects.all().delete()
        engine().clear()
        counts = {}
        for source in SOURCES.values():
            keys = list(source.model._base_manager.order_by("pk").values_list("pk", flat=True))
            for some in _some(keys):
                counts[source.label] = counts.get(source.label, 0) + _renew(source, some)
    return counts


def fill_if_empty(plan=(), **_kwargs):
    """After `migrate`: an index that holds nothing is made from the record."""
    if any(backwards for _migration, backwards in plan):
        # These tables are those of an older version.
        return
    if not SearchEntry.objects.exists():
        rebuild()
