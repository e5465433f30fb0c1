"""The unit mode: one photo, large, with what its file said, and the next one at a key."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import Count, F, Q
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk.admins import AT_THE_SAME_MOMENT
from baliprocess.desk.errors import error_links
from baliprocess.told import told

from .batch import Plan, carry_out, listed, locked
from .embedded import said_by_file, text_in
from .grid import Grid, narrowed
from .pictures import focus, shown, with_files
from .rows import compose
from .unit_form import FIELDS, UnitForm
from .values import known_values

GONE = _("That photo is not in the album any more.")


def unit_view(desk, photo):
    """The page of one photo; saves it, or fills its boxes as a button without script asks."""
    row = with_files(desk.photos()).prefetch_related("members_shown").filter(pk=photo).first()
    if row is None:
        raise Http404(GONE)
    site = desk.album_admin.admin_site
    if desk.request.method != "POST":
        return _page(desk, row, UnitForm(instance=row, site=site))
    if not desk.may("change_photo"):
        raise PermissionDenied
    asked = desk.request.POST
    if "take" in asked or "compose" in asked:
        return _page(desk, row, *_filled(desk, row))
    form, _changed = save(desk, photo)
    if form.errors:
        # The next attempt is judged by what is shown now.
        form.data = form.data.copy()
        form.data["seen"] = form.fingerprints()
        return _page(desk, row, form, status=422)
    if "_next" in asked:
        return redirect(_next_address(desk, row))
    messages.success(desk.request, "Saved.")
    return redirect(_address(desk, photo))


def save(desk, key):
    """Save what was sent for the photo `key`; gives (form, names of changed fields).

    What others changed since the form was shown stays, unless both changed the same field.
    """
    site = desk.album_admin.admin_site
    try:
        with transaction.atomic():
            photo = next(iter(locked(desk.photos().filter(pk=key))), None)
            if photo is None:
                raise Http404(GONE)
            form = UnitForm(desk.request.POST, instance=photo, site=site)
            changed = []
            if form.is_valid():
                changed = form.merge()
            if changed and not form.errors:
                values = {name: form.typed(name) for name in changed}
                for name, stored in form.stored.items():
                    if name != "members_shown":
                        setattr(photo, name, stored)
                with desk.acting(
                    told(
                        "Changed {names} of {photos}", names=listed(values), photos=desk.name(photo)
                    )
                ):
                    carry_out(Plan({photo: values}))
    except IntegrityError:
        form.add_error(None, AT_THE_SAME_MOMENT)
    return form, changed


# Boxes filled by a button


def _filled(desk, row):
    """(form, remarks) with what a button put into the boxes; nothing is saved by that."""
    data = desk.request.POST.copy()
    remarks = ()
    if "take" in data:
        name = data["take"]
        if text := text_in(row, name):
            data[name] = text
    else:
        people, _kept = desk.people
        composed = compose(data.get("rows", ""), people, with_country="with_country" in data)
        remarks = composed.remarks or (
            () if composed.caption else (gettext("Write the names first."),)
        )
        if composed.caption:
            data["caption"] = composed.caption
            data["alt_text"] = composed.alt_text
            data["persons_shown"] = "\n".join(composed.names)
            chosen = [*data.getlist("members_shown"), *map(str, composed.members)]
            data.setlist("members_shown", list(dict.fromkeys(chosen)))
    form = UnitForm(data, instance=row, site=desk.album_admin.admin_site)
    return form, remarks


def rows_view(desk, photo):
    """What the row captioner makes of the names sent, in JSON; nothing is saved."""
    asked = desk.request.POST
    people, _kept = desk.people
    composed = compose(asked.get("rows", ""), people, with_country="with_country" in asked)
    labels = {person.member: person.country for person in people if person.member}
    return JsonResponse(
        {
            "caption": composed.caption,
            "alt_text": composed.alt_text,
            "persons_shown": "\n".join(composed.names),
            "members_shown": [{"id": key, "text": labels[key]} for key in composed.members],
            "remarks": list(composed.remarks),
        }
    )


# The page


def _address(desk, key):
    query = f"?{urlencode(desk.place)}" if desk.place else ""
    return f"{desk.url('unit', key)}{query}"


def _sides(row):
    """The conditions of the photos before `row` in its album, and of those after it."""
    before = Q(position__lt=row.position) | Q(position=row.position, pk__lt=row.pk)
    after = Q(position__gt=row.position) | Q(position=row.position, pk__gt=row.pk)
    return before, after


def _neighbours(desk, row):
    """(previous, next) primary keys within the chosen view, whether `row` is still in it or not."""
    slug = desk.place.get("show", "")
    near = Grid(desk).near if slug == "near" else ()
    photos = narrowed(desk.photos(), slug, near)
    before, after = _sides(row)
    previous = photos.filter(before).order_by(F("position").desc(), "-pk")
    keys = [rows.values_list("pk", flat=True).first() for rows in (previous, photos.filter(after))]
    return keys[0], keys[1]


def _next_address(desk, row):
    following = _neighbours(desk, row)[1]
    return _address(desk, following) if following else desk.back(f"#photo-{row.pk}")


def _page(desk, row, form, remarks=(), status=200):
    before, _after = _sides(row)
    previous, following = _neighbours(desk, row)
    people, kept = desk.people
    response = desk.render(
        "desk/unit.html",
        {
            "subtitle": str(row),
            "photo": row,
            "picture": shown(row),
            "opened": desk.photo_admin.opened(desk.request, row),
            "focus": focus(row),
            **desk.photos().aggregate(
                total=Count("pk"), number=Count("pk", filter=before | Q(pk=row.pk))
            ),
            "form": form,
            "media": form.media,
            "fields": [(form[name], said_by_file(row, name)) for name in FIELDS[:-2]],
            "focal": [form["focal_x"], form["focal_y"]],
            "error_links": error_links(form, ()),
            "remarks": remarks,
            "previous": previous and _address(desk, previous),
            "next": following and _address(desk, following),
            "people": people,
            "people_json": [person.as_json() for person in people],
            "kept": kept,
            "rows_text": desk.request.POST.get("rows", ""),
            "with_country": "rows" not in desk.request.POST or "with_country" in desk.request.POST,
            "values": known_values(desk.album),
            "may_change": desk.rights["change"],
            "rows_url": desk.url("rows", row.pk),
            "raw": (row.embedded or {}).get("raw") or {},
            "has_position": (row.embedded or {}).get("has_position"),
        },
    )
    response.status_code = status
    return response
