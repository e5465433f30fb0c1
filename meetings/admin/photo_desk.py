"""From a meeting to the desk of its photos, in one click."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext

from baliprocess.dates import Precision
from baliprocess.told import told
from meetings.models import Meeting
from photos.models import Album


def album_for(meeting):
    """The album of `meeting`, made with its title, place and first day if it has none.

    Asked twice at once, it makes one.
    """
    with transaction.atomic():
        meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
        if meeting.album is None:
            known_to_the_day = meeting.date_precision == Precision.DAY
            meeting.album = Album.objects.create(
                title=str(meeting)[:200],
                city=meeting.city,
                country=meeting.country.label[:100] if meeting.country else "",
                taken_on=meeting.starts_on if known_to_the_day else None,
            )
            meeting._change_reason = told("Album made for its photos").english
            meeting.save()
    return meeting.album


class PhotoDeskLink:
    """For the ModelAdmin of meetings: the address behind “Photos: open the desk”."""

    def photo_desk_view(self, request, pk):
        meeting = self.get_object(request, str(pk))
        if meeting is None:
            raise Http404
        if not self.has_view_or_change_permission(request, meeting):
            raise PermissionDenied
        if meeting.album_id:
            return redirect("admin:photos_album_desk", meeting.album_id)
        if request.method != "POST":
            # Whoever had to sign in first comes here by a link, which must not make anything.
            messages.info(request, gettext("This meeting has no album yet."))
            return redirect("admin:meetings_meeting_change", meeting.pk)
        may_change = self.has_change_permission(request, meeting)
        if not (may_change and request.user.has_perm("photos.add_album")):
            raise PermissionDenied
        album = album_for(meeting)
        messages.success(
            request,
            gettext("Album “{album}” made for the meeting; it is a draft.").format(album=album),
        )
        return redirect("admin:photos_album_desk", album.pk)
