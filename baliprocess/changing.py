"""What changed on record since a moment, and what has left the public since.

Both are read from the history tables, so they hold whoever made the change. A record counts as
changed with its parts; it has left when the public could see it once and cannot any more.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import datetime as dt
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from .prepared import Prepared
from .publishing import Status

#: So many keys travel in one query.
LOT = 400
END = dt.datetime.max.replace(tzinfo=dt.UTC)


class Span(NamedTuple):
    """From `start` until `end`, which is not in it, the public could see this `version`."""

    start: dt.datetime
    end: dt.datetime
    version: dict


class Departure(NamedTuple):
    """What the public knew as `key` left at `gone_at`; `moved_to` is its new key, or ""."""

    key: object
    gone_at: dt.datetime
    moved_to: object = ""


class ChangesQuerySet(models.QuerySet):
    """A queryset that knows what changed. Subclasses name what belongs to a record.

    `parts` are reverse foreign keys whose rows belong to it ("delegations__delegates" for parts of
    parts), `above` foreign keys to rows whose names it repeats, `key_fields` what its identifier
    is made of.
    """

    parts = ()
    above = ()
    key_fields = ("slug",)

    def changed_since(self, moment):
        """Those that changed at `moment` or later, in whatever they show; or appeared since."""
        named = (self.model, self.parts, self.above)
        keys = _first_changed(*named)(moment=moment)
        # Most ask for what is new since yesterday: few keys, which every query then takes as such.
        return self.filter(pk__in=keys if len(keys) <= LOT else _changed(*named, moment))

    def with_changed_at(self):
        """Each with the moment of its last change, its parts included, as `changed_at`."""
        moments = [self._last_change(path.split("__")) for path in self.parts]
        if hasattr(self.model, "publish_at"):
            moments.append(F("publish_at"))
        own = F("updated_at")
        if not moments:
            return self.annotate(changed_at=own)
        return self.annotate(changed_at=Greatest(own, *[Coalesce(each, own) for each in moments]))

    def _last_change(self, path):
        relation = self.model._meta.get_field(path[0])
        model, lookup = relation.related_model, relation.field.name
        for name in path[1:]:
            deeper = model._meta.get_field(name)
            model, lookup = deeper.related_model, f"{deeper.field.name}__{lookup}"
        versions = model.history.filter(**{lookup: OuterRef("pk")}).order_by("-history_date")
        return Subquery(versions.values("history_date")[:1])

    # --- what left ------------------------------------------------------------------------------

    def touched(self, moment, now):
        """The keys of the rows whose own visibility may have ended between the two moments."""
        keys = set(_versions(self.model, moment).values_list("id", flat=True))
        if hasattr(self.model, "unpublish_at"):
            over = self.model._base_manager.filter(
                status=Status.PUBLISHED, unpublish_at__gte=moment, unpublish_at__lte=now
            )
            keys |= set(over.values_list("pk", flat=True))
        return keys

    def spans(self, keys):
        """{key: spans} in which the public could see each of the rows `keys`, the earliest first.

        A row of which no version is kept has none.
        """
        return {key: _alone(versions) for key, versions in self.versions(keys).items()}

    def versions(self, keys):
        """{key: versions} of the rows `keys`, each a dict of its columns, the earliest first."""
        found = defaultdict(list)
        for some in lots(keys):
            rows = self.model.history.filter(id__in=some).order_by("history_date", "history_id")
            for row in rows.values():
                found[row["id"]].append(row)
        return found

    def key_of(self, version):
        """The identifier of a row in a version of it, as machines know it."""
        values = [version[name] for name in self.key_fields]
        return values[0] if len(values) == 1 else "/".join(map(str, values))

    def departures(self, moment, *, now=None):
        """What left the public from `moment` until now: a list of Departure, the earliest first.

        `self` are the rows the public may see. What it never could see is not among them.
        """
        now = now or timezone.now()
        touched = self.touched(moment, now)
        present = set()
        for some in lots(touched):
            present.update(self.order_by().filter(pk__in=some).values_list("pk", flat=True))
        left = self._left(touched - present, moment, now) + self._renamed(present, moment, now)
        taken = self._taken({each.key for each in left})
        return sorted(
            (each for each in left if each.key not in taken),
            key=lambda each: (each.gone_at, str(each.key)),
        )

    def _left(self, keys, moment, now):
        gone = []
        for spans in self.spans(keys).values():
            last = max(spans, key=lambda span: span.end, default=None)
            if last and moment <= last.end <= now:
                gone.append(Departure(self.key_of(last.version), last.end))
        return gone

    def _renamed(self, keys, moment, now):
        names = [name for name in self.key_fields if name != "id"]
        if not names:
            return []
        other = Q()
        for name in names:
            other |= ~Q(**{name: F(f"now_{name}")})
        current = self.model._base_manager.filter(pk=OuterRef("id"))
        named = {f"now_{name}": Subquery(current.values(name)) for name in names}
        renamed = set()
        for some in lots(keys):
            rows = self.model.history.filter(id__in=some).annotate(**named).filter(other)
            renamed.update(rows.order_by().values_list("id", flat=True))
        here = {}
        for some in lots(renamed):
            rows = self.model._base_manager.filter(pk__in=some).values("pk", *names)
            here |= {row["pk"]: self.key_of(row) for row in rows}
        gone = {}
        for key, spans in self.spans(renamed).items():
            for span in spans:
                there = self.key_of(span.version)
                if there != here[key] and moment <= span.end <= now:
                    gone[there] = Departure(there, span.end, here[key])
        return list(gone.values())

    def _taken(self, keys):
        """Those of `keys` that lead to a record the public can see now."""
        first = self.key_fields[-1]
        values = {str(key).rpartition("/")[2] for key in keys}
        taken = set()
        for some in lots(values):
            rows = self.order_by().filter(**{f"{first}__in": some})
            taken |= {self.key_of(row) for row in rows.values(*self.key_fields)}
        return taken


def lots(keys):
    """`keys` in lists of as many as one query takes."""
    keys = sorted(keys)
    return [keys[at : at + LOT] for at in range(0, len(keys), LOT)]


def _changed(model, parts, above, moment):
    """The keys of the rows of `model` that changed at `moment` or later, or appeared since."""
    rows = model._base_manager.order_by()
    # Each from an index of its own: one condition over all would be asked of every row.
    changed = [
        rows.filter(updated_at__gte=moment).values_list("pk", flat=True),
        _versions(model, moment).values("id"),
    ]
    if hasattr(model, "publish_at"):
        changed.append(rows.filter(publish_at__gte=moment).values("pk"))
    changed += [_owners(model, path.split("__"), moment) for path in parts]
    for name in above:
        versions = _versions(model._meta.get_field(name).related_model, moment)
        changed.append(rows.filter(**{f"{name}__in": versions.values("id")}).values("pk"))
    return changed[0].union(*changed[1:])


@cache
def _first_changed(*named):
    """The same keys, one more than travel in one query at most."""
    return Prepared(lambda moment: _changed(*named, moment)[: LOT + 1], moment=dt.datetime)


def _versions(model, moment):
    return model.history.filter(history_date__gte=moment).order_by()


def _owners(model, path, moment):
    """The keys of the rows of `model` of which a part, at the end of `path`, changed."""
    relation = model._meta.get_field(path[0])
    part, key = relation.related_model, relation.field.attname
    if path[1:]:
        changed = part.history.filter(id__in=_owners(part, path[1:], moment)).order_by()
    else:
        changed = _versions(part, moment)
    return changed.filter(**{f"{key}__isnull": False}).values(key)


def lifetimes(versions):
    """The (start, end, version) of each of the `versions` of one row: how long it stood."""
    ends = [version["history_date"] for version in versions[1:]] + [END]
    return [
        Span(version["history_date"], end, version)
        for version, end in zip(versions, ends, strict=True)
        if version["history_type"] != "-"
    ]


def _alone(versions):
    """The spans in which the row itself was public, whatever it hangs on."""
    found = []
    for span in lifetimes(versions):
        version = span.version
        if version.get("status", Status.PUBLISHED) == Status.PUBLISHED:
            start = max(span.start, version.get("publish_at") or span.start)
            end = min(span.end, version.get("unpublish_at") or span.end)
            found += [Span(start, end, version)] if start < end else []
    return found


def within(spans, name, spans_of):
    """`spans` as far as what they hang on was public as well: {key: spans}.

    `name` is the column that leads there, `spans_of` gives the spans of those rows; who hangs on
    nothing stands for itself.
    """
    keys = {each.version[name] for rows in spans.values() for each in rows} - {None}
    above = spans_of(keys)
    found = {}
    for key, rows in spans.items():
        found[key] = []
        for each in rows:
            parent = each.version[name]
            free = [each] if parent is None else above.get(parent, [])
            found[key] += meet(each, free)
    return found


def meet(span, others):
    """The parts of `span` that also lie in one of `others`."""
    pairs = [(max(span.start, each.start), min(span.end, each.end)) for each in others]
    return [Span(start, end, span.version) for start, end in pairs if start < end]


def outside(span, others):
    """The parts of `span` that lie in none of `others`."""
    rest = [span]
    for other in others:
        rest = [
            Span(start, end, span.version)
            for each in rest
            for start, end in (
                (each.start, min(each.end, other.start)),
                (max(each.start, other.end), each.end),
            )
            if start < end
        ]
    return rest


def identifier(row):
    """What machines know `row`, an instance, by: the same for ever, unless staff rename it."""
    names = type(row)._default_manager.all().key_fields
    values = [getattr(row, name) for name in names]
    return values[0] if len(values) == 1 else "/".join(map(str, values))
