"""The list of albums, the photos chosen among all of them, and one album."""

from django.http import Http404
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.keys import Column, Order, day, together
from baliprocess.listing import FilteredList
from baliprocess.machines import RecordFormats
from baliprocess.page_cache.kept import kept
from baliprocess.publishing import find_former, without_moments

from .. import exports, page_rows
from ..filters import PhotoFilter
from ..models import Album, Photo

ALBUMS_PER_PAGE = 24
PHOTOS_PER_PAGE = 60
ALBUM_ORDER = Order(Column("taken_on", day, nullable=True), Column("pk"))


class PhotoList(FilteredList):
    """Opens with the albums; whoever chooses something is shown the photos of all albums."""

    template_name = "photos/photo_list.html"
    filterset_class = PhotoFilter
    per_page = PHOTOS_PER_PAGE
    columns = exports.PHOTO_COLUMNS
    name = "photos"
    title = "Photographs"
    order = Order(
        Column("filed_on", day, nullable=True),
        Column("album_id"),
        Column("position", falling=False),
        Column("pk", falling=False),
    )

    def public_rows(self):
        return Photo.objects.published().latest_first()

    def row(self, photo):
        return exports.photo_row(photo)

    def page(self):
        if self.filter_query():
            return super().page()
        (count,) = kept(("albums counted",), page_rows.albums_counted)
        page, page_error = self.paged(
            page_rows.with_photos, ALBUMS_PER_PAGE, count, _with_cards, order=ALBUM_ORDER
        )
        add_covers(page)
        context = self.get_context_data(
            filterset=self.filterset,
            page=page,
            count=count,
            page_error=page_error,
            filter_query="",
            shows_albums=True,
        )
        return self.render_to_response(context, status=404 if page_error else 200)


def _with_cards(albums):
    return without_moments(albums.with_cards())


def add_covers(albums):
    """Give each of `albums`, rows with cards, its public cover in one query."""
    wanted = [album.cover_pk for album in albums]
    covers = page_rows.among(keys=together(filter(None, wanted))) if any(wanted) else []
    by_key = {cover.pk: cover for cover in covers}
    for album in albums:
        album.cover_photo = by_key.get(album.cover_pk)


class AlbumDetail(RecordFormats, TemplateView):
    template_name = "photos/album_detail.html"
    columns = exports.ALBUM_COLUMNS

    def row(self, album):
        return exports.album_row(album)

    def citation(self, album):
        return Citation(
            key=album.slug,
            title=album.title,
            url=self.address(album),
            author=album.creator or "The Bali Process",
            place=", ".join(filter(None, [album.city, album.country])),
            first=album.taken_on,
            note="photographs",
        )

    def get(self, request, *args, album, **kwargs):
        found = public_album(album)
        if form := kwargs.get("format"):
            answer = self.as_format(form, found, lambda: self.data(found))
            if answer is None:
                raise Http404("An album is offered as .json, .csv, .bib and .ris.")
            return answer
        context = self.get_context_data(
            album=found,
            photos=page_rows.photos(album=found.pk),
            meetings=page_rows.meetings(album=found.pk),
            citation=self.citation(found),
        )
        return self.render_to_response(context)

    def data(self, album):
        """The album and its photos, for machines."""
        photos = Photo.objects.published().filter(album=album).order_by("position", "pk")
        card = Album.objects.with_cards().get(pk=album.pk)
        return exports.album_data(card, photos.with_cards(), page_rows.meetings(album=album.pk))


def public_album(slug):
    """The public album at this address. Raises Http404, Moved or Gone."""
    album = page_rows.album_by_slug.first(slug=slug)
    if album is None:
        find_former(Album.objects.published(), slug=slug)
        raise Http404("There is no such album.")
    return album
