"""The desk of one album for one request: who may do what, and how an act is answered."""

from contextlib import contextmanager
from functools import wraps

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import act
from photos.models import Album, Photo

from .people import people_of

SIGNED_OUT = _("You are signed out. Sign in again, then resume: nothing is lost.")
NOT_ALLOWED = _("Your account may not do that.")
NO_ALBUM = _("This album does not exist any more.")
_LONGEST_KEY = 19
#: The acts of an album, by the names of their addresses.
_ADDRESSES = (
    "session",
    "upload",
    "upload_form",
    "apply",
    "foretell",
    "lines",
    "foretell_lines",
    "undo",
    "order",
    "cover",
    "publish_album",
    "publish_photos",
    "withdraw_photos",
    "delete_photos",
)


def wants_json(request):
    """Whether a script asks; browsers that follow a form never name this type."""
    return "application/json" in request.headers.get("Accept", "")


def keys_in(texts):
    """The primary keys among `texts`, in their order; what is no number is left out."""
    return [
        int(text)
        for text in texts
        if text.isascii() and text.isdecimal() and len(text) < _LONGEST_KEY
    ]


class Desk:
    """An album, the person at work on it, and what that person may do."""

    def __init__(self, request, album_admin, album):
        self.request = request
        self.album_admin = album_admin
        self.album = album

    @cached_property
    def photo_admin(self):
        return self.album_admin.admin_site.get_model_admin(Photo)

    def may(self, right):
        """Whether the user holds `right`, such as "change_photo"; to change includes to view."""
        rights = {right}
        if right.startswith("view_"):
            rights.add(right.replace("view_", "change_"))
        return any(self.request.user.has_perm(f"photos.{each}") for each in rights)

    @cached_property
    def rights(self):
        """What the pages offer, {act: whether the user may do it}."""
        change = self.may("change_photo")
        return {
            "upload": self.may("add_photo") and self.may("change_album"),
            "change": change,
            "order": change and self.may("change_album"),
            "cover": self.may("change_album"),
            "publish": self.may("publish_photo"),
            "publish_album": self.may("publish_album"),
            "withdraw": self.may("withdraw_photo"),
            "delete": self.may("delete_photo"),
        }

    def photos(self):
        """The photos of the album in their order."""
        return Photo.objects.filter(album=self.album).order_by("position", "pk")

    @cached_property
    def numbers(self):
        """The place of each photo in the album, from 1, by its key: the numbers of the tiles."""
        keys = self.photos().values_list("pk", flat=True)
        return {key: number for number, key in enumerate(keys, 1)}

    def name(self, photo):
        """How a sentence calls `photo`: what it shows, and the number that its tile has."""
        number = self.numbers.get(photo.pk)
        if number is None:
            album = Photo.objects.filter(album=photo.album_id).order_by("position", "pk")
            number = list(album.values_list("pk", flat=True)).index(photo.pk) + 1
        text = photo.headline or photo.alt_text or photo.original_name
        return (
            gettext("{text} (photo {number})").format(text=text, number=number)
            if text
            else gettext("Photo {number}").format(number=number)
        )

    @cached_property
    def meetings(self):
        """The meetings the album was made at, public or not."""
        return list(self.album.meetings.select_related("series"))

    @cached_property
    def people(self):
        """What `people_of` gives for its meetings, to those who may see delegates."""
        rights = ("meetings.view_delegate", "meetings.change_delegate")
        if not any(self.request.user.has_perm(right) for right in rights):
            return [], 0
        return people_of(self.meetings)

    # Addresses

    def url(self, name="desk", *args):
        """The address of a page or an act of this desk."""
        return reverse(f"admin:photos_album_{name}", args=[self.album.pk, *args])

    @cached_property
    def place(self):
        """The filter and the page one works on, {"show": …, "page": …}, from form or address."""
        asked = self.request.POST if self.request.method == "POST" else self.request.GET
        return {name: asked[name][:20] for name in ("show", "page") if asked.get(name)}

    def back(self, anchor=""):
        """The address of the grid with that filter and page."""
        query = f"?{urlencode(self.place)}" if self.place else ""
        return f"{self.url()}{query}{anchor}"

    # Answers

    def answer(self, *said, anchor="", status=200, **more):
        """`said`, (level, sentence) pairs, as JSON for a script, else as messages over the grid."""
        said = [(level, sentence) for level, sentence in said if sentence]
        if wants_json(self.request):
            told = [{"level": level, "text": str(sentence)} for level, sentence in said]
            return JsonResponse({"messages": told, **more}, status=status)
        for level, sentence in said:
            messages.add_message(self.request, messages.DEFAULT_LEVELS[level.upper()], sentence)
        return redirect(self.back(anchor))

    def render(self, template, context):
        """The page `template` in the clothes of the admin."""
        site = self.album_admin.admin_site
        self.request.current_app = site.name
        own = {
            "title": gettext("Photo desk"),
            "subtitle": str(self.album),
            "opts": self.album_admin.opts,
            "album": self.album,
            "desk": self,
            "at": {name: self.url(name) for name in _ADDRESSES},
            "may": self.rights,
        }
        return TemplateResponse(
            self.request,
            f"admin/photos/{template}",
            site.each_context(self.request) | own | context,
        )

    @contextmanager
    def acting(self, text, **options):
        """One act of this user about this album, which can be taken back; gives it."""
        with act(self.request.user, text, subject=self.album, **options) as done:
            yield done

    def change_album(self, reason, **values):
        """Save `values` in the album as it is now, as one act with `reason` in its history."""
        with self.acting(reason), transaction.atomic():
            album = Album.objects.select_for_update().get(pk=self.album.pk)
            for name, value in values.items():
                setattr(album, name, value)
            album._change_reason = reason.english
            album.save()
        self.album = album

    def note(self, sentence):
        """Write `sentence` into the list of recent acts."""
        self.album_admin.log_change(self.request, self.album, sentence)


def at_desk(album_admin, view, *rights, methods=("POST",)):
    """`view(desk, …)` as a view of the admin, for those who hold all `rights`.

    A script is told in JSON what a person would see as a page: that they are signed out (401),
    may not (403), or that the album is gone (404).
    """

    @wraps(view)
    def guarded(request, album, **kwargs):
        if request.method not in (*methods, *(("HEAD",) if "GET" in methods else ())):
            return HttpResponseNotAllowed(methods)
        found = Album.objects.filter(pk=album).first()
        if found is None:
            raise Http404(NO_ALBUM)
        desk = Desk(request, album_admin, found)
        if not all(desk.may(right) for right in ("view_album", "view_photo", *rights)):
            raise PermissionDenied
        return view(desk, **kwargs)

    page = album_admin.admin_site.admin_view(guarded)

    @wraps(view)
    def told(request, *args, **kwargs):
        if not wants_json(request):
            return page(request, *args, **kwargs)
        if not album_admin.admin_site.has_permission(request):
            return JsonResponse({"error": SIGNED_OUT, "signed_out": True}, status=401)
        try:
            return page(request, *args, **kwargs)
        except PermissionDenied:
            return JsonResponse({"error": NOT_ALLOWED}, status=403)
        except Http404 as missing:
            return JsonResponse({"error": str(missing) or NO_ALBUM}, status=404)

    return told


def session(desk):
    """That the user is signed in and may send photos, with the token a form needs now.

    Signing in again changes the token; the page that waits in another tab fetches the new one.
    """
    return JsonResponse({"token": get_token(desk.request), "may_upload": desk.rights["upload"]})
