"""One act on many photos: what it would change, doing it in one go, and its traces in the history.

A `Wish` says what to do to one field, `plan` what that means for each photo, `carry_out` does it.
"""

import datetime as dt
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess import languages, told
from photos.missing import faults
from photos.models import Photo

FILL, REPLACE, APPEND, SHIFT = "fill", "replace", "append", "shift"
#: By which an act of the desk is known in the history of a photo.
MARK = "Photo desk"
_NEED = {"alt_text": _("alternative text"), "credit_line": _("credit line")}
# Prose goes on after a space, names and notices after a comma, lists in a new line.
_JOINTS = {
    "headline": " ",
    "caption": " ",
    "alt_text": " ",
    "persons_shown": "\n",
    "keywords": "\n",
}
LISTS = ("persons_shown", "keywords")


@dataclass(frozen=True, slots=True)
class Wish:
    """What to do to `name`, a field: `how` is one of fill, replace, append, shift.

    `value` is text; for members a tuple of primary keys, for shift a timedelta.
    """

    name: str
    how: str
    value: object


@dataclass(slots=True)
class Plan:
    """What an act would do: {photo: {field: new value}}, and what it cannot, with the reason."""

    changes: dict = field(default_factory=dict)
    refused: list = field(default_factory=list)

    def counts(self):
        """{field: how many photos would get another value there}."""
        counted = {}
        for changed in self.changes.values():
            for name in changed:
                counted[name] = counted.get(name, 0) + 1
        return counted


@dataclass(slots=True)
class Act:
    """What was done: the photos it changed, and the refused as in the plan."""

    changed: list
    refused: list


_OWN_LABELS = {
    "taken_at": _("time taken"),
    "focal_x": _("focal point"),
    "focal_y": _("focal point"),
}


def label_of(name):
    """How sentences call a field."""
    return _OWN_LABELS.get(name) or Photo._meta.get_field(name).verbose_name


def listed(names):
    """The labels of fields in a sentence: "caption and credit line"."""
    return told.listed(dict.fromkeys(label_of(name) for name in names))


def plan(photos, wishes):
    """The `Plan` of `wishes` for `photos`. Photos come with their members prefetched.

    A photo that the act would leave with a text too long, or published without what a published
    photo needs, is refused as a whole.
    """
    result = Plan()
    for photo in photos:
        changed = {}
        for wish in wishes:
            before = value_of(photo, wish.name)
            after = _after(before, wish)
            if after != before:
                changed[wish.name] = after
        if reason := refusal(photo, changed):
            result.refused.append((photo, reason))
        elif changed:
            result.changes[photo] = changed
    return result


def value_of(photo, name):
    """The value of a field as plans compare it: members as a sorted tuple of primary keys."""
    if name == "members_shown":
        return tuple(sorted(member.pk for member in photo.members_shown.all()))
    return getattr(photo, name)


def _after(before, wish):
    if wish.how == SHIFT:
        return _shifted(before, wish.value)
    if wish.how == FILL:
        return before or wish.value
    if wish.how == REPLACE or not before:
        return wish.value
    if wish.name == "members_shown":
        return tuple(sorted({*before, *wish.value}))
    if wish.name in LISTS:
        lines = [line for line in before.splitlines() if line.strip()]
        return "\n".join(dict.fromkeys([*lines, *wish.value.splitlines()]))
    if wish.value in before:
        # To do it twice is harmless.
        return before
    joint = _JOINTS.get(wish.name, ", ")
    return f"{before.rstrip()}{joint}{wish.value}"


def _shifted(moment, by):
    if moment is None:
        return None
    try:
        return moment + by
    except OverflowError:
        return moment


def refusal(photo, changed):
    """Why `changed`, {field: value}, cannot stand in `photo`, as a sentence; "" if it can."""
    for name, value in changed.items():
        longest = None if name == "members_shown" else Photo._meta.get_field(name).max_length
        if isinstance(value, str) and longest and len(value) > longest:
            return gettext("The {label_of} would be longer than {longest} characters.").format(
                label_of=label_of(name), longest=longest
            )
        if name == "taken_at" and value and value > timezone.now() + dt.timedelta(hours=14):
            return gettext("It would have been taken in the future.")
    if photo.status == Photo.Status.PUBLISHED and changed.keys() & _NEED.keys():
        before = {name: getattr(photo, name) for name in _NEED}
        found = _faults_with(photo, changed, before)
        if found:
            return gettext("It is published, and would have {found}.").format(
                found=languages.listed(found)
            )
    return ""


def _faults_with(photo, changed, before):
    """The faults `photo` would have with the values of `changed`; it is left as it was."""
    try:
        for name in _NEED:
            setattr(photo, name, changed.get(name, before[name]))
        return faults(photo)
    finally:
        for name, value in before.items():
            setattr(photo, name, value)


def locked(photos):
    """`photos`, a queryset, as a list that nobody else can change before the transaction ends."""
    rows = Photo.objects.select_for_update().filter(pk__in=photos.order_by().values("pk"))
    return list(rows.order_by("pk").prefetch_related("members_shown"))


def apply(photos, wishes):
    """Do `wishes` to `photos`, a queryset, in one transaction; gives the `Act`."""
    with transaction.atomic():
        return carry_out(plan(locked(photos), wishes))


def carry_out(intended):
    """Save each photo of a `Plan` by itself, so that its history tells; gives the `Act`.

    To be called in the transaction in which the photos were read.
    """
    names = listed(intended.counts())
    count = len(intended.changes)
    reason = f"{MARK}: {names.english} of {count} photo{'' if count == 1 else 's'}"[:100]
    for photo, changed in intended.changes.items():
        photo._change_reason = reason
        for name, value in changed.items():
            if name == "members_shown":
                photo.members_shown.set(value)
            else:
                setattr(photo, name, value)
        photo.save()
    return Act(list(intended.changes), intended.refused)
