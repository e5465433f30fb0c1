"""The page on which a photo is taken down for good."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from photos.models import Photo
from photos.taken_down import take_down


def take_down_view(photo_admin, request, pk):
    """GET asks, POST takes the photo down: for whoever may both withdraw and delete it."""
    photo = get_object_or_404(Photo, pk=pk)
    may = photo_admin.has_withdraw_permission(request)
    if not (may and photo_admin.has_delete_permission(request, photo)):
        raise PermissionDenied
    if request.method == "POST":
        take_down(photo, request.user)
        told = _("The photo was taken down. Its addresses say that it is gone.")
        messages.success(request, told)
        return HttpResponseRedirect(reverse("admin:photos_photo_changelist"))
    context = {
        **photo_admin.admin_site.each_context(request),
        "title": _("Take a photo down for good"),
        "opts": photo_admin.opts,
        "original": photo,
    }
    return render(request, "admin/photos/photo/take_down.html", context)
