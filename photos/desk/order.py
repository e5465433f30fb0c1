"""The order of an album's photos, its cover, and what must stay in sight of a photo."""

import math
from functools import partial

from django.db import transaction
from django.http import JsonResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import current_act
from baliprocess.told import told
from photos.models import Album, Photo

from .access import keys_in, wants_json
from .batch import Plan, carry_out, locked
from .selection import NOTHING_SELECTED, counted, picked

ORDERED = told("Order of photos changed at the photo desk").english
#: What the photos of an album can be sorted by; those without a value come last.
SORTS = {
    "taken": (_("time taken"), lambda photo: (photo.taken_at is None, photo.taken_at)),
    "name": (
        _("file name"),
        lambda photo: (not photo.original_name, _natural(photo.original_name)),
    ),
}


def _natural(text):
    """A key that puts IMG_9 before IMG_10."""
    parts, digits = [], ""
    for character in f"{text.casefold()}\0":
        if character.isascii() and character.isdigit():
            digits += character
            continue
        if digits:
            parts.append((0, int(digits), ""))
            digits = ""
        parts.append((1, 0, character))
    return parts


def rearrange(album, arranged):
    """Number the photos of `album` in the order that `arranged(list of photos)` gives them.

    Gives the number of photos that got another position, each with a version that says so.
    """
    with transaction.atomic():
        album = Album.objects.select_for_update().get(pk=album.pk)
        photos = list(
            Photo.objects.filter(album=album)
            .order_by("position", "pk")
            .only("pk", "position", "taken_at", "original_name")
        )
        moved = []
        for position, photo in enumerate(arranged(photos), 1):
            if photo.position != position:
                photo.position = position
                moved.append(photo)
        if moved:
            Photo.objects.bulk_update(moved, ["position"], batch_size=200)
            _write_versions(moved)
            album._change_reason = ORDERED
            album.save()
    return len(moved)


def _write_versions(photos):
    """A version of each of `photos` as it is now, with its members: of the act, if one goes on."""
    running = current_act()
    user = running.user if running else None
    versions = Photo.history.bulk_history_create(
        photos, update=True, batch_size=200, default_user=user, default_change_reason=ORDERED
    )
    shown = Photo.history.model._meta.get_field("historicalphoto_members_shown").related_model
    links = Photo.members_shown.through.objects.filter(photo__in=photos)
    by_photo = {}
    for link in links:
        by_photo.setdefault(link.photo_id, []).append(link)
    shown.objects.bulk_create(
        shown(history=version, id=link.pk, photo_id=link.photo_id, member_id=link.member_id)
        for version in versions
        for link in by_photo.get(version.id, ())
    )
    if running:
        running.add(versions)


def placed(photos, keys, before):
    """`photos` with those of `keys` taken out and put in front of the photo `before`.

    None puts them at the end. One that is itself among `keys` stands for the next that is not.
    """
    order = [photo.pk for photo in photos]
    while before in keys:
        place = order.index(before) + 1
        before = order[place] if place < len(order) else None
    taken = [photo for photo in photos if photo.pk in keys]
    rest = [photo for photo in photos if photo.pk not in keys]
    place = next((i for i, photo in enumerate(rest) if photo.pk == before), len(rest))
    return [*rest[:place], *taken, *rest[place:]]


def _stepped(photos, key, step):
    """`photos` with the photo `key` exchanged with its neighbour."""
    photos = list(photos)
    place = next((i for i, photo in enumerate(photos) if photo.pk == key), None)
    if place is not None and 0 <= place + step < len(photos):
        photos[place], photos[place + step] = photos[place + step], photos[place]
    return photos


def order_view(desk):
    """Move one photo `up` or `down`, `sort` all, or put the ticked ones `to` a place."""
    asked = desk.request.POST
    for name, step in (("up", -1), ("down", 1)):
        if key := _key(asked.get(name)):
            with desk.acting(told("Moved a photo to another place")):
                rearrange(desk.album, partial(_stepped, key=key, step=step))
            return desk.answer(anchor=f"#photo-{key}")
    if asked.get("sort") in SORTS:
        label, key = SORTS[asked["sort"]]
        with desk.acting(told("Sorted the photos by {label}", label=label)):
            moved = rearrange(desk.album, partial(sorted, key=_sortable(key)))
        return desk.answer(
            (
                "success",
                gettext("Sorted by {label}: {moved} moved.").format(
                    label=label, moved=counted(moved)
                ),
            )
        )
    return _place(desk, set(picked(desk)))


def _place(desk, keys):
    """Put the photos of `keys` where the form says."""
    asked = desk.request.POST
    if not keys:
        return desk.answer(("error", NOTHING_SELECTED), status=422)
    before = _key(asked.get("before"))
    if "before" not in asked:
        place = _key(asked.get("to"))
        if not place:
            return desk.answer(
                ("error", gettext("Write the place, from 1, to move them to.")), status=422
            )
        others = desk.photos().exclude(pk__in=keys).values_list("pk", flat=True)
        before = next(iter(others[place - 1 : place]), None)
    with desk.acting(told("Moved {photos} to another place", photos=counted(len(keys)))):
        rearrange(desk.album, partial(placed, keys=keys, before=before))
    return desk.answer(("success", gettext("{count} moved.").format(count=counted(len(keys)))))


def _key(text):
    return next(iter(keys_in([text or ""])), None)


def _sortable(key):
    # None and a moment cannot be compared; what has no value keeps its place among the last.
    def of(photo):
        missing, value = key(photo)
        return (True,) if missing else (False, value)

    return of


def cover_view(desk):
    """Make a photo the cover of the album."""
    photo = desk.photos().filter(pk=_key(desk.request.POST.get("cover"))).first()
    if photo is None:
        return desk.answer(
            ("error", gettext("That photo is not in the album any more.")), status=404
        )
    desk.change_album(told("Cover chosen at the photo desk"), cover=photo)
    return desk.answer(
        ("success", gettext("The album has a new cover.")), anchor=f"#photo-{photo.pk}"
    )


def focal_view(desk, photo):
    """Store what must stay in sight when the photo is cropped: `x` and `y`, from 0 to 1."""
    try:
        x, y = (float(desk.request.POST[name]) for name in ("x", "y"))
    except (KeyError, ValueError):
        x = y = math.nan
    if not (0 <= x <= 1 and 0 <= y <= 1):
        return desk.answer(
            ("error", gettext("The focal point lies outside the photo.")), status=422
        )
    with transaction.atomic():
        rows = locked(desk.photos().filter(pk=photo))
        if not rows:
            return desk.answer(
                ("error", gettext("That photo is not in the album any more.")), status=404
            )
        values = {"focal_x": round(x, 4), "focal_y": round(y, 4)}
        with desk.acting(told("Set the focal point of {name}", name=desk.name(rows[0]))):
            carry_out(Plan({rows[0]: values}))
    if wants_json(desk.request):
        return JsonResponse(values)
    return desk.answer(anchor=f"#photo-{photo}")
