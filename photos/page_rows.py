"""The queries behind the pages of albums and of a photo: each made once, run for every page."""

from baliprocess.keys import Among, Scalars
from baliprocess.prepared import Prepared
from baliprocess.publishing import without_moments
from members.models import Member

from .models import Album, Photo


def _in_album(album):
    return Photo.objects.published().filter(album=album).order_by("position", "pk")


def _meetings(album):
    meeting = Album._meta.get_field("meetings").related_model
    rows = meeting.objects.published().filter(album=album).select_related("series", "country")
    return without_moments(rows)


def with_photos():
    """The albums that the list shows, the latest first."""
    return Album.objects.published().with_photos().latest_first()


albums_counted = Prepared(lambda: Scalars([("count", with_photos())]))
album_by_slug = Prepared(lambda slug: Album.objects.published().filter(slug=slug), slug=str)
meetings = Prepared(_meetings, album=int)
photos = Prepared(lambda album: without_moments(_in_album(album).with_pictures()), album=int)
keys = Prepared(lambda album: _in_album(album).values_list("pk", flat=True), album=int)
photo = Prepared(
    lambda album, key: Photo.objects.published().filter(album__slug=album, pk=key).with_pictures(),
    album=str,
    key=int,
)
#: The photos among these keys, `together`.
among = Prepared(
    lambda keys: without_moments(
        Photo.objects.published().filter(Among("pk", keys)).with_pictures()
    ),
    keys=str,
)
members_shown = Prepared(
    lambda photo: Member.objects.filter(photos=photo).order_by("sort_key"), photo=int
)
