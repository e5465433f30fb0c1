"""The page of the desk: the photos of the album as a grid, with what each of them lacks."""

import secrets
from collections import Counter
from dataclasses import dataclass

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext, ngettext

from baliprocess.desk.errors import error_links
from photos.inspection import MB, MOST_BYTES
from photos.missing import says_nothing
from photos.models import Photo

from .apply_form import ApplyForm
from .limits import ACCEPTED, PLAIN_AT_MOST
from .near import near_duplicates
from .pictures import SMALL, Shown, focus, shown, with_files
from .undo import last_act
from .values import known_values

PER_PAGE = 60

NO_ALT = Q(alt_text="")
NO_CREDIT = Q(credit_line="")
NOT_OUT = Q(status__in=[Photo.Status.DRAFT, Photo.Status.REVIEW])


@dataclass(frozen=True, slots=True)
class View:
    """A choice of photos, as its link says it, and what the page says where it is empty."""

    slug: str
    label: str
    empty: str
    count: int


@dataclass(frozen=True, slots=True)
class Tile:
    """One photo in the grid; `number` is its place in the album, from 1."""

    photo: Photo
    number: int
    picture: Shown | None
    near: list
    marks: list
    picked: bool
    url: str
    focal_url: str

    @property
    def name(self):
        return gettext("photo {number}").format(number=self.number)

    @property
    def focus(self):
        """Centre and radius of the mark on the focal point, in the pixels of the photo."""
        return focus(self.photo)

    @property
    def has_focus(self):
        return (self.photo.focal_x, self.photo.focal_y) != (0.5, 0.5)


class Grid:
    """The photos of a desk, narrowed to what its user has chosen to see."""

    def __init__(self, desk):
        self.desk = desk
        self.counts = desk.photos().aggregate(
            total=Count("pk"),
            no_alt=Count("pk", filter=NO_ALT),
            no_credit=Count("pk", filter=NO_CREDIT),
            drafts=Count("pk", filter=NOT_OUT),
        )
        rows = list(desk.photos().values_list("pk", "difference_hash", "alt_text"))
        self.numbers = {key: number for number, (key, _hash, _text) in enumerate(rows, 1)}
        self.near = near_duplicates({key: shape for key, shape, _text in rows})
        times = Counter(text for _key, _hash, text in rows if text)
        self.alike = {key: times[text] for key, _hash, text in rows if times[text] > 1}

    @cached_property
    def views(self):
        counts = self.counts
        return [
            View("", gettext("All"), gettext("No photos yet."), counts["total"]),
            View(
                "no-alt",
                gettext("No alternative text"),
                gettext("Every photo has an alternative text."),
                counts["no_alt"],
            ),
            View(
                "no-credit",
                gettext("No credit"),
                gettext("Every photo has a credit."),
                counts["no_credit"],
            ),
            View(
                "near", gettext("Look alike"), gettext("No two photos look alike."), len(self.near)
            ),
            View(
                "drafts", gettext("Not published"), gettext("No drafts are left."), counts["drafts"]
            ),
        ]

    @cached_property
    def view(self):
        """The chosen view; all photos if none or an unknown one is named."""
        slug = self.desk.place.get("show", "")
        return next((view for view in self.views if view.slug == slug), self.views[0])

    @cached_property
    def query(self):
        """What the address of a photo carries along, so that the next one is of the same view."""
        return f"?{urlencode(self.desk.place)}" if self.desk.place else ""

    def photos(self):
        """The photos of the chosen view, in order."""
        return narrowed(self.desk.photos(), self.view.slug, self.near)

    def page(self):
        paginator = Paginator(with_files(self.photos().defer("embedded"), widest=SMALL), PER_PAGE)
        # The count is known, so it is not asked for again.
        paginator.count = self.view.count
        return paginator.get_page(self.desk.place.get("page"))

    def _hint(self, photo):
        times = self.alike.get(photo.pk)
        if not times:
            return []
        said = ngettext(
            "same alternative text as {number} other",
            "same alternative text as {number} others",
            times - 1,
        )
        return [said.format(number=times - 1)]

    def tile(self, photo, *, picked=False):
        return Tile(
            photo=photo,
            number=self.numbers.get(photo.pk, 0),
            picture=shown(photo),
            near=[(key, self.numbers[key]) for key in self.near.get(photo.pk, ())],
            marks=[*marks(photo), *self._hint(photo)],
            picked=picked,
            url=f"{self.desk.url('unit', photo.pk)}{self.query}",
            focal_url=self.desk.url("focal", photo.pk),
        )


def narrowed(photos, slug, near):
    """`photos` in the view `slug`; `near` holds those that look alike."""
    if slug == "near":
        return photos.filter(pk__in=list(near))
    conditions = {"no-alt": NO_ALT, "no-credit": NO_CREDIT, "drafts": NOT_OUT}
    return photos.filter(conditions[slug]) if slug in conditions else photos


def marks(photo):
    """What `photo` lacks, in the few words of a tile."""
    found = []
    if not photo.alt_text:
        found.append(gettext("no alternative text"))
    elif says_nothing(photo.alt_text, photo.original_name):
        found.append(gettext("alternative text is a file name"))
    if not photo.credit_line:
        found.append(gettext("no credit"))
    return found


def page(desk, *, form=None, lines=None, picked=(), preview=None, results=None, status=200):
    """The grid; with `form` and `picked` as they were sent, if something in them must be mended."""
    grid = Grid(desk)
    shown_page = grid.page()
    tiles = [grid.tile(photo, picked=photo.pk in picked) for photo in shown_page]
    may_change = desk.rights["change"]
    people, kept = desk.people if may_change else ([], 0)
    form = form or (ApplyForm(desk=desk) if may_change else None)
    response = desk.render(
        "desk/grid.html",
        {
            "grid": grid,
            "page": shown_page,
            "tiles": tiles,
            "form": form,
            "media": form.media if form else "",
            "error_links": error_links(form, ()) if form else (),
            "people": people,
            "people_json": [person.as_json() for person in people],
            "kept": kept,
            "preview": preview,
            "lines": lines,
            "results": results,
            "values": known_values(desk.album) if may_change else None,
            "undoable": last_act(desk) if may_change else None,
            "in_order": not grid.view.slug,
            "hidden_because": hidden_because(desk),
            "waiting": _waiting(desk),
            "album_is_public": desk.album.is_public(),
            "form_key": secrets.token_hex(8),
            "accepted": ACCEPTED,
            "most_mb": MOST_BYTES // MB,
            "plain_at_most": PLAIN_AT_MOST,
            "refused_above": settings.DATA_UPLOAD_MAX_NUMBER_FILES,
        },
    )
    response.status_code = status
    return response


def hidden_because(desk):
    """Why the public sees none of the album's published photos; "" if nothing hides them."""
    now = timezone.now()
    if not desk.album.is_public(now=now):
        return gettext("The album is not public yet.")
    if desk.meetings and not any(meeting.is_public(now=now) for meeting in desk.meetings):
        return gettext("The meeting of this album is not public yet.")
    return ""


def _waiting(desk):
    """The meetings for which the photos wait, to whoever can do something about it."""
    if not desk.request.user.has_perm("meetings.publish_meeting"):
        return []
    return [meeting for meeting in desk.meetings if not meeting.is_public()]
