"""The pictures as staff see them: drafts too, at an address that asks who is looking."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.http import FileResponse, Http404
from django.urls import reverse
from django.utils.translation import gettext

from baliprocess.desk.keys import is_key
from photos.models import Rendition

_TYPES = {"webp": "image/webp", "jpeg": "image/jpeg"}
#: The width in pixels up to which a file counts as a thumbnail.
SMALL = 640


@dataclass(frozen=True, slots=True)
class Shown:
    """An image for a page: where it comes from, in which widths, its size, what it shows."""

    src: str
    srcset: str
    width: int
    height: int
    alt: str


def with_files(photos, *, widest=None):
    """`photos`, a queryset, with the WebP files made from each, for `shown`; one more query."""
    files = Rendition.objects.filter(format=Rendition.Format.WEBP).order_by("width")
    if widest:
        files = files.filter(width__lte=widest)
    return photos.prefetch_related(Prefetch("renditions", files, to_attr="webp_files"))


def shown(photo, *, alt=None):
    """How `photo`, from `with_files`, is shown; None if it has no files."""
    files = photo.webp_files
    if not files:
        return None
    addresses = [address_of(file) for file in files]
    pairs = zip(addresses, files, strict=True)
    return Shown(
        src=addresses[0],
        srcset=", ".join(f"{address} {file.width}w" for address, file in pairs),
        width=photo.width or files[-1].width,
        height=photo.height or files[-1].height,
        alt=photo.alt_text if alt is None else alt,
    )


def focus(photo):
    """(x, y, radius) of the mark on the focal point of `photo`, in its own pixels."""
    width, height = photo.width or 3, photo.height or 2
    radius = max(1, round(max(width, height) / 40))
    return round(photo.focal_x * width), round(photo.focal_y * height), radius


def address_of(file):
    """Where staff get the rendition `file`."""
    return reverse("admin:photos_photo_file", args=[file.photo_id, file.width, file.format])


def file_view(photo_admin, request, pk, width, kind):
    """One file made from a photo, for staff who may see photos.

    Like every page of the admin it is never kept by the browser.
    """
    if not photo_admin.has_view_permission(request):
        raise PermissionDenied
    if not is_key(pk):
        raise Http404(gettext("There is no such picture."))
    file = Rendition.objects.filter(photo=pk, width=width, format=kind).first()
    if file is None:
        raise Http404(gettext("There is no such picture."))
    try:
        content = file.file.open("rb")
    except FileNotFoundError:
        raise Http404(gettext("The file of this picture is missing: run check_photos.")) from None
    response = FileResponse(content, content_type=_TYPES[kind])
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
