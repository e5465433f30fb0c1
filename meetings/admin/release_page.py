"""A meeting and all that was made for it before the public in one act.

Documents, articles, album and photos come in as drafts, from pastes and uploads. The page lists
what would become public, with what is missing of each; who publishes ticks, and it is done at once
or not at all.
"""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from baliprocess.fingerprints import fingerprint
from baliprocess.publishing import Status
from baliprocess.told import listed, told, told_n
from meetings.models import Delegate
from photos.desk.access import Desk
from photos.desk.publication import move
from photos.missing import faults
from photos.models import Photo

PHOTOS = "photos"
WAITING = (Status.DRAFT, Status.REVIEW)


@dataclass(frozen=True, slots=True)
class Item:
    """One record that is not public yet. `box` is its name in the form."""

    box: str
    admin: object
    row: object
    url: str
    report: object
    ticked: bool = True

    @property
    def refused(self):
        return bool(self.report and self.report.refusals)

    @property
    def lines(self):
        return self.report.lines(self.url) if self.report else []

    @property
    def kind(self):
        return capfirst(self.row._meta.verbose_name)


@dataclass(frozen=True, slots=True)
class Photos:
    """The photos of the album that wait: those that can appear, and how many cannot yet."""

    ready: list
    bare: int
    url: str
    box: str = PHOTOS
    ticked: bool = True


@dataclass(slots=True)
class Release:
    """What waits for the public around a meeting, as far as one account may publish it."""

    items: list
    photos: Photos | None
    others: int

    @property
    def is_empty(self):
        return not self.items and self.photos is None

    @property
    def seen(self):
        """Names all that the page shows, so that it is what was looked at that is published."""
        state = [
            (each.box, each.row.status, str(each.row), [line["sentence"] for line in each.lines])
            for each in self.items
        ]
        if self.photos:
            state.append([photo.pk for photo in self.photos.ready])
        return fingerprint(state)


class ReleasePage:
    """For the ModelAdmin of meetings: `/<pk>/release/`."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.release_view)
        return [
            path("<int:pk>/release/", view, name="meetings_meeting_release"),
            *super().get_urls(),
        ]

    def release_view(self, request, pk):
        meeting = self.get_object(request, unquote(str(pk)))
        if meeting is None:
            raise Http404
        may = self.has_change_permission(request, meeting)
        if not (may and self.has_publish_permission(request)):
            raise PermissionDenied
        ticked = set(request.POST.getlist("publish")) if request.method == "POST" else None
        found = self._release(request, meeting, ticked)
        if request.method != "POST":
            return self._release_page(request, meeting, found)
        if not ticked:
            self.message_user(request, _("Tick what is to be published."), messages.WARNING)
        elif request.POST.get("seen") != found.seen:
            said = _("Nothing was published: something has changed since. Look again.")
            self.message_user(request, said, messages.WARNING)
        elif self._publish_all(request, meeting, found):
            return redirect("admin:meetings_meeting_change", meeting.pk)
        return self._release_page(request, meeting, found, status=409)

    def waiting(self, request, meeting):
        """How many records around `meeting` this account could publish; photos count as one."""
        found = self._release(request, meeting, None)
        return len(found.items) + (found.photos is not None)

    def response_change(self, request, obj):
        response = super().response_change(request, obj)
        if "_publish" in request.POST and obj.is_public() and (n := self.waiting(request, obj)):
            words = ngettext(
                "One record that belongs to it is not public yet.",
                "%(n)d records that belong to it are not public yet.",
                n,
            )
            url = reverse("admin:meetings_meeting_release", args=[obj.pk])
            link = _("Publish what belongs to it")
            text = format_html('{} <a href="{}">{}</a>', words % {"n": n}, url, link)
            self.message_user(request, text, messages.INFO)
        return response

    # --- what waits ---------------------------------------------------------------------------

    def _release(self, request, meeting, ticked):
        """The `Release` of `meeting`; `ticked` are the boxes that were sent, None for all."""
        groups = [[meeting], meeting.documents.all(), meeting.articles.all()]
        groups.append([meeting.album] if meeting.album_id else [])
        items, others = [], 0
        for rows in groups:
            waiting = [row for row in rows if row.status in WAITING]
            if not waiting:
                continue
            owner = self.admin_site.get_model_admin(type(waiting[0]))
            mine = [row for row in waiting if self._may_release(owner, request, row)]
            others += len(waiting) - len(mine)
            reports = owner.reports(row.pk for row in mine) if mine else {}
            items += [self._item(owner, row, reports.get(row.pk), ticked) for row in mine]
        return Release(items, self._photos(request, meeting, ticked), others)

    @staticmethod
    def _may_release(owner, request, row):
        return (
            owner.has_change_permission(request, row)
            and owner.has_publish_permission(request)
            and Status.PUBLISHED in owner.allowed_statuses(request, row.status)
        )

    @staticmethod
    def _item(owner, row, report, ticked):
        box = f"{row._meta.model_name}-{row.pk}"
        chosen = ticked is None or box in ticked
        return Item(box, owner, row, owner._address("change", row.pk), report, chosen)

    def _photos(self, request, meeting, ticked):
        owner = self.admin_site.get_model_admin(Photo)
        if not (meeting.album_id and self._may_release(owner, request, Photo())):
            return None
        rows = Photo.objects.filter(album=meeting.album_id, status__in=WAITING)
        rows = list(rows.defer("embedded").order_by("position", "pk"))
        if not rows:
            return None
        ready = [photo for photo in rows if not faults(photo)]
        url = reverse("admin:photos_album_desk", args=[meeting.album_id])
        chosen = ticked is None or PHOTOS in ticked
        return Photos(ready, len(rows) - len(ready), url, ticked=chosen)

    # --- publishing ---------------------------------------------------------------------------

    def _publish_all(self, request, meeting, found):
        """Publish what is ticked and not refused, all or nothing; whether it was done."""
        items = [each for each in found.items if each.ticked and not each.refused]
        photos = found.photos.ready if found.photos and found.photos.ticked else []
        if not items and not photos:
            said = _("Nothing that is ticked can be published yet.")
            self.message_user(request, said, messages.WARNING)
            return False
        row = None
        try:
            with self.acting(
                request, told("Published “{name}”", name=str(meeting)), subject=meeting
            ) as done:
                for row in (each.row for each in items):
                    owner = self.admin_site.get_model_admin(type(row))
                    owner._move_one(request, row, Status.PUBLISHED, REASON)
                count = self._publish_photos(request, meeting, photos) if photos else 0
                done.text = told(
                    "Published {what}: {name}", what=_listed(items, count), name=str(meeting)
                )
        except (ValidationError, IntegrityError) as error:
            sentences = getattr(error, "messages", [_("Somebody else changed it just now.")])
            text = _("Nothing was published. {row}: {value}").format(
                row=row, value=" ".join(sentences)
            )
            self.message_user(request, text, messages.ERROR)
            return False
        text = format_html(_("Published: {}."), _listed(items, count))
        self.message_user(request, text, messages.SUCCESS)
        return True

    def _publish_photos(self, request, meeting, photos):
        desk = Desk(request, self.admin_site.get_model_admin(type(meeting.album)), meeting.album)
        rows = desk.photos().filter(pk__in=[photo.pk for photo in photos])
        moved, _already, refused = move(desk, rows, Status.PUBLISHED)
        if refused:
            photo, reason = refused[0]
            raise ValidationError(f"{desk.name(photo)}: {reason}.")
        return len(moved)

    # --- the page -----------------------------------------------------------------------------

    def _release_page(self, request, meeting, found, status=200):
        names = Delegate.objects.filter(delegation__meeting=meeting)
        # One that was withdrawn does not come back beside its documents.
        appears = any(each.row == meeting for each in found.items)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Publish what belongs together"),
            "subtitle": str(meeting),
            "opts": self.opts,
            "original": meeting,
            "found": found,
            "is_public": meeting.is_public(),
            "stays_hidden": meeting.status == Status.WITHDRAWN,
            "delegations": meeting.delegations.count() if appears else 0,
            "names": names.count() if appears else 0,
            "change_url": self._address("change", meeting.pk),
        }
        request.current_app = self.admin_site.name
        template = "admin/meetings/meeting/release.html"
        return TemplateResponse(request, template, context, status=status)


REASON = told("Published with its meeting")


def _listed(items, photos):
    """What is published, counted by kind: "the meeting, 3 documents and 30 photos"."""
    counts = {}
    for each in items:
        counts.setdefault(type(each.row), []).append(each)
    words = []
    for model, group in counts.items():
        options = model._meta
        number = len(group)
        if options.model_name in ("meeting", "album"):
            words.append(told("the {kind}", kind=options.verbose_name))
        else:
            noun = options.verbose_name if number == 1 else options.verbose_name_plural
            words.append(told("{number} {names}", number=number, names=noun))
    if photos:
        words.append(told_n("{number} photo", "{number} photos", photos))
    return listed(words)
