"""What may be seen, and since when: the abstract base of everything the public can open.

Visibility is a question put to the database with the time as an argument, so nothing has to run
at the moment a scheduled page appears or leaves, and no page can be late.

This module is a leaf: it imports nothing of the project but leaves.
"""

from contextlib import contextmanager
from contextvars import ContextVar

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.text import format_lazy, slugify
from django.utils.translation import gettext_lazy as _

from baliprocess.alone import alone_with

#: The name of a field, which becomes translatable only when all models are there.
_name_of = lazy(lambda field: str(field.verbose_name), str)


def guard_fields(model):
    """Class decorator: a CheckConstraint for every field of `model` with choices or an address.

    Choices, and that an address begins with http, are checked by forms only; imports and raw
    writes need the database. It cannot stand in Meta, from where the nested TextChoices classes
    of the model cannot be seen.
    """
    options = model._meta
    rules = [
        models.CheckConstraint(
            condition=Q(**{f"{field.name}__in": [value for value, _ in field.flatchoices]}),
            name=f"{options.model_name}_{field.name}_is_known",
            violation_error_message=format_lazy(
                _("Choose one of the listed values for “{field}”."), field=_name_of(field)
            ),
        )
        for field in options.local_fields
        if field.choices
    ]
    rules += [
        models.CheckConstraint(
            condition=Q(**{field.name: ""})
            | Q(**{f"{field.name}__startswith": "https://"})
            | Q(**{f"{field.name}__startswith": "http://"}),
            name=f"{options.model_name}_{field.name}_is_on_the_web",
            violation_error_message=_("An address begins with https:// or http://."),
        )
        for field in options.local_fields
        if isinstance(field, models.URLField)
    ]
    options.constraints = [*options.constraints, *rules]
    options.original_attrs["constraints"] = options.constraints
    return model


def in_order(first, last, *, message):
    """A CheckConstraint that the date in `last` is not before `first`; either may be empty."""
    return models.CheckConstraint(
        condition=Q(**{f"{last}__gte": F(first)})
        | Q(**{f"{first}__isnull": True})
        | Q(**{f"{last}__isnull": True}),
        name=f"%(class)s_{last}_not_before_{first}",
        violation_error_message=message,
    )


def unique_slug(instance, text, *, field="slug", max_length=100, **scope):
    """A slug made from `text` that no other row of the same model has within `scope`.

    Digits alone are never returned: addresses keep them for numbers. The first free of
    `name`, `name-2`, `name-3` … is taken.
    """
    base = slugify(text)[: max_length - 4].strip("-") or "untitled"
    if base.isdigit():
        base = f"no-{base}"
    # Two who save at the same moment would both find the same one free.
    alone_with(type(instance)._meta.db_table, base)
    rows = type(instance)._default_manager.filter(**scope).exclude(pk=instance.pk)
    taken = set(rows.filter(**{f"{field}__startswith": base}).values_list(field, flat=True))
    candidate, count = base, 1
    while candidate in taken:
        count += 1
        candidate = f"{base}-{count}"
    return candidate


class Status(models.TextChoices):
    """How far a record has come on its way to the public."""

    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("Ready for review")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


def publishing_permissions(name):
    """The rights beside Django's own for a model called `name`, for its Meta.permissions.

    To publish brings a record before the public; to withdraw takes it away again.
    """
    return [
        (f"publish_{name}", f"Can publish {name}"),
        (f"withdraw_{name}", f"Can withdraw {name}"),
    ]


_moment = ContextVar("moment", default=None)


@contextmanager
def as_at(moment):
    """Meanwhile, what is asked without a moment of its own is what may be seen at `moment`."""
    token = _moment.set(moment)
    try:
        yield
    finally:
        _moment.reset(token)


def visible(prefix="", *, now=None):
    """The Q that holds for a row the public may see at `now` (default: this moment).

    `prefix` leads to the published row, for example `meeting__` from a delegation.
    `publish_at` is inclusive, `unpublish_at` is not: at that moment the page has left.
    """
    now = now or _moment.get() or timezone.now()
    return (
        Q(**{f"{prefix}status": Status.PUBLISHED})
        & (Q(**{f"{prefix}publish_at__isnull": True}) | Q(**{f"{prefix}publish_at__lte": now}))
        & (Q(**{f"{prefix}unpublish_at__isnull": True}) | Q(**{f"{prefix}unpublish_at__gt": now}))
    )


class PublishedQuerySet(models.QuerySet):
    def published(self, *, now=None):
        """The rows the public may see at `now`. Every door of the site goes through this."""
        return self.filter(visible(now=now))


class Published(models.Model):
    """Something staff prepare and the public sees from one moment to another."""

    Status = Status

    status = models.CharField(
        "publication",
        max_length=10,
        choices=Status,
        default=Status.DRAFT,
        help_text=_("Only what is published can be seen by the public."),
    )
    publish_at = models.DateTimeField(
        _("public from"),
        null=True,
        blank=True,
        help_text=_("Leave empty to show it as soon as it is published. Time in UTC."),
    )
    unpublish_at = models.DateTimeField(
        _("public until"),
        null=True,
        blank=True,
        help_text=_("Leave empty to keep it public. Time in UTC."),
    )
    change_note = models.CharField(
        _("public note on the last change"),
        max_length=300,
        blank=True,
        help_text=_("Shown on the page: what was corrected, or why it was withdrawn."),
    )
    created_at = models.DateTimeField(auto_now_add=True, editable=False)
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    objects = PublishedQuerySet.as_manager()

    #: The status in the database, as this row was read or last saved; None for a new one.
    status_before = None

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(publish_at__isnull=True)
                | Q(unpublish_at__isnull=True)
                | Q(unpublish_at__gt=F("publish_at")),
                name="%(class)s_leaves_after_it_appears",
                violation_error_message=_("“Public until” must be later than “public from”."),
            ),
        ]
        # Few rows have such a time: what changed since a moment is found among these alone.
        indexes = [
            models.Index(
                fields=[name], name=f"%(class)s_{name}", condition=Q(**{f"{name}__isnull": False})
            )
            for name in ("publish_at", "unpublish_at")
        ]

    @classmethod
    def from_db(cls, *args, **kwargs):
        row = super().from_db(*args, **kwargs)
        row.status_before = row.__dict__.get("status")
        return row

    def is_public(self, *, now=None):
        """Whether this row alone, without what it hangs on, may be seen at `now`."""
        now = now or timezone.now()
        return (
            self.status == Status.PUBLISHED
            and (self.publish_at is None or self.publish_at <= now)
            and (self.unpublish_at is None or self.unpublish_at > now)
        )


#: When a row is public and when it changed: no line of a list says so.
MOMENTS = ("publish_at", "unpublish_at", "created_at", "updated_at")


def without_moments(queryset):
    """`queryset` without these columns, of its rows and of what is joined to them.

    To read fifty moments takes as long as half the line they stand in.
    """
    joined = queryset.query.select_related
    return queryset.defer(*_moments(queryset.model, joined if isinstance(joined, dict) else {}))


def _moments(model, joined):
    own = {field.name: field for field in model._meta.concrete_fields}
    found = [name for name in MOMENTS if name in own]
    for name, further in joined.items():
        found += [f"{name}__{each}" for each in _moments(own[name].related_model, further)]
    return found


class Moved(Exception):
    """The address was changed; `instance` is what stands at it under its new address."""

    def __init__(self, instance):
        super().__init__(instance)
        self.instance = instance


class Gone(Exception):
    """What stood at this address was public once and is not any more.

    `note` is what the staff say of it to the public, "" if nothing.
    """

    def __init__(self, note=""):
        super().__init__(note)
        self.note = note


#: So many former versions of one address are looked at, the latest first.
VERSIONS_SEEN = 50


def find_former(queryset, *, within=None, **lookup):
    """Look for a row that once answered to `lookup`, in the history of the model.

    `queryset` is what the public may see now; `within`, a pair of the name of a foreign key and
    the rows it may lead to, keeps quiet about parts of what is hidden. Raises `Moved` with the row
    when it can still be seen under another address, `Gone` when it was public once and cannot be
    seen any more; returns None when nothing ever stood there that the public could see.
    """
    versions = queryset.model.history.filter(**lookup).exclude(history_type="-")
    for version in versions.order_by("-history_date", "-history_id")[:VERSIONS_SEEN]:
        if _was_visible(version) and not _hidden_within(version, within):
            row = queryset.filter(pk=version.id).first()
            raise Moved(row) if row else Gone(_note_on(queryset.model, version.id))


def _note_on(model, key):
    """The public note on a row that was withdrawn or whose time is over."""
    row = model._base_manager.filter(pk=key).first()
    status = getattr(row, "status", None)
    is_over = status == Status.PUBLISHED and row.unpublish_at and row.unpublish_at <= timezone.now()
    return row.change_note if is_over or status == Status.WITHDRAWN else ""


def _was_visible(version):
    """Whether the public could see this version at some moment until now."""
    if not hasattr(version, "publish_at"):
        return True
    following = version.next_record
    until = following.history_date if following else timezone.now()
    appeared = max(version.publish_at or version.history_date, version.history_date)
    left = min(version.unpublish_at or until, until)
    return version.status == Status.PUBLISHED and appeared < left


def _hidden_within(version, within):
    if within is None:
        return False
    name, rows = within
    key = getattr(version, f"{name}_id")
    return key is not None and not rows.filter(pk=key).exists()
