"""Bringing photos before the public, taking them away, deleting them."""

from django.db import IntegrityError, transaction
from django.utils.text import get_text_list

from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.models import DELETED
from photos.missing import faults
from photos.models import Album, Photo

from .grid import hidden_because
from .selection import NOTHING_SELECTED, counted, selected

_NOT_YOURS = "it is {}, and it is for a publisher to change that"
_MOST_NAMED = 20
BRING_BACK = f"For {UNDO_DAYS} days this can be taken back under “What was done”."


def move(desk, photos, status):
    """Give `photos`, a queryset, `status`: (moved photos, those that had it, [(photo, reason)]).

    A photo that lacks what the public needs, or whose status is not for this user to change, stays
    as it is and is named. Each photo is saved by itself, all in one transaction.
    """
    moved, already, refused = [], [], []
    words = {Photo.Status.PUBLISHED: "Published", Photo.Status.WITHDRAWN: "Withdrawn"}
    with desk.acting(f"{words[status]} photos") as done:
        rows = photos.order_by().values("pk")
        for photo in desk.photos().select_for_update().filter(pk__in=rows):
            if photo.status == status:
                already.append(photo)
                continue
            if reason := _reason_against(desk, photo, status):
                refused.append((photo, reason))
                continue
            photo.status = status
            photo._change_reason = f"{words[status]} from the photo desk"
            try:
                with transaction.atomic():
                    photo.save()
            except IntegrityError:
                refused.append((photo, "the database refuses it as it stands"))
            else:
                moved.append(photo)
        done.text = f"{words[status]} {counted(len(moved))}"
    return moved, already, refused


def _reason_against(desk, photo, status):
    if status not in desk.photo_admin.allowed_statuses(desk.request, photo.status):
        return _NOT_YOURS.format(photo.get_status_display().lower())
    if status == Photo.Status.PUBLISHED and (found := faults(photo)):
        return f"it has {get_text_list(found, 'and')}"
    return ""


def publish_view(desk):
    return _moved(desk, Photo.Status.PUBLISHED, "published")


def withdraw_view(desk):
    return _moved(desk, Photo.Status.WITHDRAWN, "withdrawn")


def _moved(desk, status, done):
    photos = selected(desk)
    if not photos.exists():
        return desk.answer(("error", NOTHING_SELECTED), status=422)
    moved, already, refused = move(desk, photos, status)
    if moved:
        desk.note(f"Photo desk: {counted(len(moved))} {done}.")
    said = []
    if moved:
        said.append(("success", f"{counted(len(moved))} {done}."))
        if status == Photo.Status.PUBLISHED and (reason := hidden_because(desk)):
            said.append(("warning", f"{reason} The photos wait for that."))
    if already:
        said.append(("info", f"{counted(len(already))} {done} before."))
    if refused:
        said.append(("warning", f"Not {done}: {counted(len(refused))}."))
        said += [
            ("warning", f"{desk.name(photo)}: {reason}.") for photo, reason in refused[:_MOST_NAMED]
        ]
    if len(refused) > _MOST_NAMED:
        said.append(("warning", f"And {len(refused) - _MOST_NAMED} more."))
    return desk.answer(*said)


def delete(desk, photos):
    """Delete `photos`, a queryset, as one act; gives the number.

    Their files stay, unreachable, as long as the act can be taken back.
    """
    with desk.acting("Deleted photos", kind=DELETED) as done:
        rows = list(desk.photos().select_for_update().filter(pk__in=photos.order_by().values("pk")))
        for photo in rows:
            photo._change_reason = "Deleted from the photo desk"
            photo.delete()
        done.text = f"Deleted {counted(len(rows))} from the photo desk"
    return len(rows)


def delete_view(desk):
    """Delete the selected photos; without script after a page that asks."""
    photos = selected(desk)
    if not photos.exists():
        return desk.answer(("error", NOTHING_SELECTED), status=422)
    if not desk.request.POST.get("confirm"):
        return desk.render(
            "desk/delete.html",
            {"subtitle": "Delete photos", "photos": list(photos), "count": photos.count()},
        )
    number = delete(desk, photos)
    desk.note(f"Photo desk: {counted(number)} deleted.")
    return desk.answer(("success", f"{counted(number)} deleted, with all files. {BRING_BACK}"))


def publish_album_view(desk):
    """Bring the album itself before the public."""
    album = desk.album
    if Album.Status.PUBLISHED not in desk.album_admin.allowed_statuses(desk.request, album.status):
        reason = _NOT_YOURS.format(album.get_status_display().lower())
        return desk.answer(("error", f"The album stays as it is: {reason}."), status=403)
    desk.change_album("Published the album from the photo desk", status=Album.Status.PUBLISHED)
    desk.note("Photo desk: album published.")
    return desk.answer(("success", "The album is published."))
