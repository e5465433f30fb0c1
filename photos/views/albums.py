"""The list of albums, the photos chosen among all of them, and one album."""

from django.http import Http404
from django.views.generic import TemplateView

from baliprocess.listing import FilteredList
from baliprocess.publishing import find_former

from .. import exports
from ..filters import PhotoFilter
from ..models import Album, Photo

ALBUMS_PER_PAGE = 24
PHOTOS_PER_PAGE = 60


class PhotoList(FilteredList):
    """Opens with the albums; whoever chooses something is shown the photos of all albums."""

    template_name = "photos/photo_list.html"
    filterset_class = PhotoFilter
    per_page = PHOTOS_PER_PAGE
    columns = exports.PHOTO_COLUMNS
    name = "photos"

    def public_rows(self):
        return Photo.objects.published().latest_first()

    def row(self, photo):
        return exports.photo_row(photo)

    def page(self):
        if self.filter_query():
            return super().page()
        albums = Album.objects.published().with_cards().filter(photo_count__gt=0)
        page, page_error = self.paged(albums, ALBUMS_PER_PAGE)
        add_covers(page)
        context = self.get_context_data(
            filterset=self.filterset,
            page=page,
            count=page.paginator.count,
            page_error=page_error,
            filter_query="",
            shows_albums=True,
        )
        return self.render_to_response(context, status=404 if page_error else 200)


def add_covers(albums):
    """Give each of `albums`, rows with cards, its public cover in one query."""
    wanted = [album.cover_pk for album in albums]
    covers = Photo.objects.published().filter(pk__in=wanted).with_pictures()
    by_key = {cover.pk: cover for cover in covers}
    for album in albums:
        album.cover_photo = by_key.get(album.cover_pk)


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
