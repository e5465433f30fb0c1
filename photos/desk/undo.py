"""Taking an act of the desk back, from what the history of its photos tells."""

import datetime as dt
import re
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, Max, Min
from django.utils import timezone
from django.utils.timesince import timesince

from photos.models import Photo

from .batch import MARK, Plan, carry_out, listed, locked, refusal, value_of

FIELDS = (
    "headline",
    "caption",
    "alt_text",
    "creator",
    "credit_line",
    "copyright_notice",
    "licence",
    "city",
    "country",
    "persons_shown",
    "keywords",
    "taken_at",
    "focal_x",
    "focal_y",
)
_TOKEN = re.compile(r"[0-9a-f]{8}")
_REASON = re.compile(rf"{MARK} ([0-9a-f]{{8}}): (.*)", re.DOTALL)
NOTHING = "There is nothing to take back: that act is not in the history of this album."


@dataclass(frozen=True, slots=True)
class LastAct:
    token: str
    what: str
    count: int
    at: dt.datetime

    @property
    def ago(self):
        """How long it is past: "just now", "5 minutes ago"."""
        past = timezone.now() - self.at
        return "just now" if past < dt.timedelta(minutes=1) else f"{timesince(self.at)} ago"


@dataclass(slots=True)
class Undone:
    """What was taken back: the `Act` that did it, and (photo, field names) changed again since."""

    act: object
    kept: list


def last_act(desk):
    """The user's last act in the album that can be taken back, or None."""
    versions = Photo.history.filter(album_id=desk.album.pk, history_user=desk.request.user)
    latest = (
        versions.filter(history_change_reason__startswith=f"{MARK} ")
        .order_by("-history_id")
        .values_list("history_change_reason", "history_date")
        .first()
    )
    match = latest and _REASON.match(latest[0])
    if not match:
        return None
    count = _versions(desk.album, match[1]).aggregate(n=Count("id", distinct=True))["n"]
    return LastAct(match[1], match[2], count, latest[1])


def undo(album, token):
    """Give the photos of the act `token` back what they held before it; gives `Undone`.

    A field that has been changed again since keeps its value. Raises LookupError with a sentence
    if there is no such act.
    """
    with transaction.atomic():
        ends = _ends(album, token)
        photos = locked(Photo.objects.filter(album=album, pk__in=list(ends)))
        if not photos:
            raise LookupError(NOTHING)
        versions = _states([key for pair in ends.values() for key in pair])
        intended, kept = Plan(), []
        for photo in photos:
            before, after = (versions[key] for key in ends[photo.pk])
            touched = [name for name in before if before[name] != after[name]]
            changed = {}
            for name in touched:
                if value_of(photo, name) == after[name]:
                    changed[name] = before[name]
            if later := [name for name in touched if name not in changed]:
                kept.append((photo, later))
            if reason := refusal(photo, changed):
                intended.refused.append((photo, reason))
            elif changed:
                intended.changes[photo] = changed
        return Undone(carry_out(intended), kept)


def _versions(album, token):
    if not _TOKEN.fullmatch(token):
        return Photo.history.none()
    reason = f"{MARK} {token}: "
    return Photo.history.filter(album_id=album.pk, history_change_reason__startswith=reason)


def _ends(album, token):
    """{photo: (version before the act, last version of the act)}, as primary keys of versions."""
    spans = {
        row["id"]: (row["first"], row["last"])
        for row in _versions(album, token)
        .order_by()
        .values("id")
        .annotate(first=Min("history_id"), last=Max("history_id"))
    }
    if not spans:
        return {}
    # The act held all its photos, so nobody's version of one of them lies between its own.
    start = min(first for first, _last in spans.values())
    earlier = (
        Photo.history.filter(id__in=list(spans), history_id__lt=start)
        .order_by()
        .values_list("id")
        .annotate(latest=Max("history_id"))
    )
    return {photo: (latest, spans[photo][1]) for photo, latest in earlier}


def _states(versions):
    """{version: {field: value}}, members as a sorted tuple of primary keys."""
    rows = Photo.history.filter(history_id__in=versions).values("history_id", *FIELDS)
    states = {row.pop("history_id"): row for row in rows}
    shown = Photo.history.model._meta.get_field("historicalphoto_members_shown").related_model
    rows = shown.objects.filter(history_id__in=versions).values_list("history_id", "member_id")
    members = {}
    for version, member in rows:
        members.setdefault(version, []).append(member)
    for version, state in states.items():
        state["members_shown"] = tuple(sorted(members.get(version, ())))
    return states


def undo_view(desk):
    """Take back the act whose token was sent."""
    try:
        undone = undo(desk.album, desk.request.POST.get("token", ""))
    except LookupError as nothing:
        return desk.answer(("error", str(nothing)), status=409)
    return desk.answer(*_said(desk, undone))


def _said(desk, undone):
    count = len(undone.act.changed)
    if count:
        desk.note(f"Photo desk: taken back on {count} photos.")
        yield "success", f"Taken back on {count} photo{'' if count == 1 else 's'}."
    for photo, names in undone.kept:
        yield "warning", f"{desk.name(photo)}: the {listed(names)} changed again since, and stays."
    for photo, reason in undone.act.refused:
        yield "warning", f"{desk.name(photo)} stays as it is. {reason}"
    if not count and not undone.kept and not undone.act.refused:
        yield "info", "Nothing was to be taken back."
