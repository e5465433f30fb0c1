"""The files of public photos: the pictures of pages, and the download with its credit."""

import hashlib
from pathlib import PurePath

from django.http import Http404, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from baliprocess.files import MISSING, file_response

from ..models import Photo, Rendition
from ..tagging import with_credit
from ..taken_down import gone_if_taken_down

SECONDS_KEPT = 5


def _public_rendition(photo, **lookup):
    """The file made from a public photo. Raises Http404 as soon as the photo is not public, and
    Gone once it was taken down.
    """
    rows = Rendition.objects.filter(photo__in=Photo.objects.published(), photo=photo)
    rendition = rows.filter(**lookup).select_related("photo__album").first()
    if rendition is None:
        gone_if_taken_down(photo)
        raise Http404("There is no such picture.")
    return rendition


def _read(rendition):
    try:
        with rendition.file.open("rb") as file:
            return file.read()
    except FileNotFoundError:
        raise Http404(MISSING) from None


def _guarded(response, etag):
    """May be kept for seconds only, so that a withdrawn photo is gone; runs nothing."""
    response["Cache-Control"] = f"public, max-age={SECONDS_KEPT}"
    response["ETag"] = etag
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_safe
def rendition_file(request, photo, width):
    """One WebP file of a public photo. No file ever changes: a new one has a name of its own."""
    rendition = _public_rendition(photo, width=width, format=Rendition.Format.WEBP)
    etag = quote_etag(PurePath(rendition.file.name).parent.name)
    unchanged = get_conditional_response(request, etag=etag)
    response = unchanged or file_response(rendition.file, content_type="image/webp")
    return _guarded(response, etag)


@require_safe
def download(request, album, pk):
    """The photo as a JPEG in full size, with the credit it must be printed with inside the file."""
    rendition = _public_rendition(pk, photo__album__slug=album, format=Rendition.Format.JPEG)
    photo = rendition.photo
    words = (photo.creator, photo.credit_line, photo.copyright_notice, photo.caption)
    version = hashlib.sha256("\0".join([rendition.file.name, *words]).encode()).hexdigest()
    etag = quote_etag(version[:32])
    response = get_conditional_response(request, etag=etag)
    if response is None:
        data = with_credit(_read(rendition), *words)
        response = HttpResponse(data, content_type="image/jpeg")
        name = f"bali-process-{photo.album.slug}-{photo.pk}.jpg"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
    return _guarded(response, etag)
