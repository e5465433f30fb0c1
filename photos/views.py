"""The public pages of albums and photos, and their files."""

import hashlib
from pathlib import PurePath

from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from baliprocess.formats import json_response
from baliprocess.publishing import find_former

from .models import Album, Photo, Rendition
from .tagging import with_credit

ALBUMS_PER_PAGE = 24
SECONDS_KEPT = 5


class AlbumList(TemplateView):
    template_name = "photos/album_list.html"

    def get_context_data(self, **kwargs):
        albums = Album.objects.published().with_cards().filter(photo_count__gt=0)
        paginator = Paginator(albums, ALBUMS_PER_PAGE)
        page = paginator.get_page(self.request.GET.get("page"))
        covers = (
            Photo.objects.published()
            .filter(pk__in=[album.cover_pk for album in page])
            .with_pictures()
        )
        by_key = {cover.pk: cover for cover in covers}
        for album in page:
            album.cover_photo = by_key.get(album.cover_pk)
        return super().get_context_data(page=page, count=paginator.count, **kwargs)


class AlbumDetail(TemplateView):
    template_name = "photos/album_detail.html"

    def get_context_data(self, *, album, **kwargs):
        found = public_album(album)
        photos = Photo.objects.published().filter(album=found).with_pictures()
        return super().get_context_data(
            album=found,
            photos=list(photos.order_by("position", "pk")),
            meetings=public_meetings(found),
            **kwargs,
        )


class PhotoDetail(TemplateView):
    template_name = "photos/photo_detail.html"

    def get(self, request, *args, **kwargs):
        photos = Photo.objects.published()
        photo = photos.filter(album__slug=kwargs["album"], pk=kwargs["pk"]).with_page().first()
        if photo is None:
            find_former(photos, within=("album", Album.objects.published()), id=kwargs["pk"])
            raise Http404("There is no such photo.")
        if kwargs.get("format") == "json":
            return json_response(photo_data(photo))
        if kwargs.get("format"):
            raise Http404("A photo is offered as .json.")
        order = list(photos.filter(album=photo.album).order_by("position", "pk"))
        place = next(i for i, each in enumerate(order) if each.pk == photo.pk)
        for each in order:
            each.album = photo.album
        context = self.get_context_data(
            photo=photo,
            number=place + 1,
            total=len(order),
            previous=order[place - 1] if place else None,
            next=order[place + 1] if place + 1 < len(order) else None,
            meetings=public_meetings(photo.album),
        )
        return self.render_to_response(context)


def public_album(slug):
    """The public album at this address. Raises Http404, Moved or Gone."""
    albums = Album.objects.published()
    album = albums.filter(slug=slug).first()
    if album is None:
        find_former(albums, slug=slug)
        raise Http404("There is no such album.")
    return album


def public_meetings(album):
    """The public meetings the album was made at."""
    return list(album.meetings.published().select_related("series", "country"))


def photo_data(photo):
    """What the page of a photo says, for machines."""
    return {
        "id": photo.pk,
        "headline": photo.headline,
        "caption": photo.caption,
        "alt_text": photo.alt_text,
        "creator": photo.creator,
        "credit_line": photo.credit_line,
        "copyright_notice": photo.copyright_notice,
        "licence": photo.licence,
        "taken_at": photo.taken_at.isoformat() if photo.taken_at else None,
        "city": photo.city,
        "country": photo.country,
        "persons_shown": photo.persons_shown.splitlines(),
        "members_shown": [member.slug for member in photo.members_shown.all()],
        "files": [
            {"width": file.width, "height": file.height, "url": file.get_absolute_url()}
            for file in photo.files
            if file.format == Rendition.Format.WEBP
        ],
        "download_url": photo.get_download_url(),
        "url": photo.get_absolute_url(),
    }


def _public_rendition(photo, **lookup):
    """The file made from a public photo. Raises Http404 as soon as the photo is not public."""
    rows = Rendition.objects.filter(photo__in=Photo.objects.published(), photo=photo)
    rendition = rows.filter(**lookup).select_related("photo__album").first()
    if rendition is None:
        raise Http404("There is no such picture.")
    return rendition


def _open(rendition):
    try:
        return rendition.file.open("rb")
    except FileNotFoundError:
        raise Http404("The file of this picture is missing. Please tell us.") from None


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
    response = unchanged or FileResponse(_open(rendition), content_type="image/webp")
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
        with _open(rendition) as file:
            data = with_credit(file.read(), *words)
        response = HttpResponse(data, content_type="image/jpeg")
        name = f"bali-process-{photo.album.slug}-{photo.pk}.jpg"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
    return _guarded(response, etag)
