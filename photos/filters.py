"""What the photos of all albums can be narrowed by."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import Facet, FacetedFilterSet
from baliprocess.filtering import ChangedFilter, SearchFilter, SlugFilter, YearFilter
from baliprocess.keys import LOOKED_AT, few
from members.models import Member, label_of

from .filed import Shown, by_slug
from .models import Album, Photo

ALBUMS_OFFERED = 100


def countries(_photos):
    """Albums with every country that one of the latest was made in."""
    latest = few(Album.objects.published().latest_first(), LOOKED_AT)
    return latest.exclude(country="").distinct()


def members_shown(photos):
    shown = Shown.objects.filter(member=OuterRef("pk"))
    return Member.objects.filter(Exists(shown.filter(Exists(photos.filter(pk=OuterRef("photo"))))))


def latest_albums(_photos):
    """The latest public albums; older ones are reached from the list of albums."""
    return few(Album.objects.published().latest_first(), ALBUMS_OFFERED)


class PhotoFilter(FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    # What a photo does not say of itself, its album says.
    year = YearFilter("filed_year", label=_("Year"))
    place = SlugFilter("filed_country", label=_("Place"), noun=_("photographed place"))
    member = SlugFilter(method=by_slug, label=_("Shows"), noun=_("photographed member"))
    album = SlugFilter("album__slug", label=_("Album"), noun=_("public album"))
    updated_since = ChangedFilter()

    facets = {
        "year": Facet("filed_year", order="key", years="filed_year"),
        "place": Facet("filed_country", among=countries, offers=("country", "country")),
        "member": Facet(
            "members_shown",
            among=members_shown,
            offers=("slug", label_of()),
        ),
        "album": Facet("album", among=latest_albums, offers=("slug", "title")),
    }

    class Meta:
        model = Photo
        fields = []
