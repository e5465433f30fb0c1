"""Bringing photos before the public, taking them away, deleting them."""

from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.models import DELETED
from baliprocess.languages import listed
from baliprocess.told import Told, told
from photos.missing import faults
from photos.models import Album, Photo

from .grid import hidden_because
from .selection import NOTHING_SELECTED, counted, selected

_NOT_YOURS = _("it is {}, and it is for a publisher to change that")
_MOST_NAMED = 20
BRING_BACK = format_lazy(
    _("For {days} days this can be taken back under “What was done”."), days=UNDO_DAYS
)


@dataclass(frozen=True)
class _Words:
    """The sentences about one status; `{photos}` is a number with its noun."""

    act: Told
    reason: Told
    counted: str
    done: str
    already: str
    refused: str


_WORDS = {
    Photo.Status.PUBLISHED: _Words(
        told("Published photos"),
        told("Published from the photo desk"),
        gettext_noop("Published {photos}"),
        gettext_noop("{photos} published."),
        gettext_noop("{photos} published before."),
        gettext_noop("Not published: {photos}."),
    ),
    Photo.Status.WITHDRAWN: _Words(
        told("Withdrawn photos"),
        told("Withdrawn from the photo desk"),
        gettext_noop("Withdrawn {photos}"),
        gettext_noop("{photos} withdrawn."),
        gettext_noop("{photos} withdrawn before."),
        gettext_noop("Not withdrawn: {photos}."),
    ),
}


def move(desk, photos, status):
    """Give `photos`, a queryset, `status`: (moved photos, those that had it, [(photo, reason)]).

    A photo that lacks what the public needs, or whose status is not for this user to change, stays
    as it is and is named. Each photo is saved by itself, all in one transaction.
    """
    moved, already, refused = [], [], []
    words = _WORDS[status]
    with desk.acting(words.act) as done:
        rows = photos.order_by().values("pk")
        for photo in desk.photos().select_for_update().filter(pk__in=rows):
            if photo.status == status:
                already.append(photo)
                continue
            if reason := _reason_against(desk, photo, status):
                refused.append((photo, reason))
                continue
            photo.status = status
            photo._change_reason = words.reason.english
            try:
                with transaction.atomic():
                    photo.save()
            except IntegrityError:
                refused.append((photo, gettext("the database refuses it as it stands")))
            else:
                moved.append(photo)
        done.text = told(words.counted, photos=counted(len(moved)))
    return moved, already, refused


def _reason_against(desk, photo, status):
    if status not in desk.photo_admin.allowed_statuses(desk.request, photo.status):
        return _NOT_YOURS.format(photo.get_status_display().lower())
    if status == Photo.Status.PUBLISHED and (found := faults(photo)):
        return gettext("it has {found}").format(found=listed(found))
    return ""


def publish_view(desk):
    return _moved(desk, Photo.Status.PUBLISHED)


def withdraw_view(desk):
    return _moved(desk, Photo.Status.WITHDRAWN)


def _moved(desk, status):
    words = _WORDS[status]
    photos = selected(desk)
    if not photos.exists():
        return desk.answer(("error", NOTHING_SELECTED), status=422)
    moved, already, refused = move(desk, photos, status)
    if moved:
        desk.note(f"Photo desk: {told(words.done, photos=counted(len(moved))).english}")
    said = []
    if moved:
        said.append(("success", gettext(words.done).format(photos=counted(len(moved)))))
        if status == Photo.Status.PUBLISHED and (reason := hidden_because(desk)):
            said.append(
                ("warning", gettext("{reason} The photos wait for that.").format(reason=reason))
            )
    if already:
        said.append(("info", gettext(words.already).format(photos=counted(len(already)))))
    if refused:
        said.append(("warning", gettext(words.refused).format(photos=counted(len(refused)))))
        said += [
            ("warning", f"{desk.name(photo)}: {reason}.") for photo, reason in refused[:_MOST_NAMED]
        ]
    if len(refused) > _MOST_NAMED:
        said.append(
            ("warning", gettext("And {count} more.").format(count=len(refused) - _MOST_NAMED))
        )
    return desk.answer(*said)


def delete(desk, photos):
    """Delete `photos`, a queryset, as one act; gives the number.

    Their files stay, unreachable, as long as the act can be taken back.
    """
    with desk.acting(told("Deleted photos"), kind=DELETED) as done:
        rows = list(desk.photos().select_for_update().filter(pk__in=photos.order_by().values("pk")))
        for photo in rows:
            photo._change_reason = told("Deleted from the photo desk").english
            photo.delete()
        done.text = told("Deleted {photos} from the photo desk", photos=counted(len(rows)))
    return len(rows)


def delete_view(desk):
    """Delete the selected photos; without script after a page that asks."""
    photos = selected(desk)
    if not photos.exists():
        return desk.answer(("error", NOTHING_SELECTED), status=422)
    if not desk.request.POST.get("confirm"):
        return desk.render(
            "desk/delete.html",
            {"subtitle": gettext("Delete photos"), "photos": list(photos), "count": photos.count()},
        )
    number = delete(desk, photos)
    desk.note(f"Photo desk: {counted(number).english} deleted.")
    return desk.answer(
        (
            "success",
            gettext("{number} deleted, with all files. {bring_back}").format(
                number=counted(number), bring_back=BRING_BACK
            ),
        )
    )


def publish_album_view(desk):
    """Bring the album itself before the public."""
    album = desk.album
    if Album.Status.PUBLISHED not in desk.album_admin.allowed_statuses(desk.request, album.status):
        reason = _NOT_YOURS.format(album.get_status_display().lower())
        return desk.answer(
            ("error", gettext("The album stays as it is: {reason}.").format(reason=reason)),
            status=403,
        )
    desk.change_album(
        told("Published the album from the photo desk"), status=Album.Status.PUBLISHED
    )
    desk.note("Photo desk: album published.")
    return desk.answer(("success", gettext("The album is published.")))
