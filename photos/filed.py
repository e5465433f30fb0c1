"""By what photos are sorted and chosen: repeated, so that an index has it all."""

from django.db import models
from django.db.models import DO_NOTHING, F

from baliprocess.keys import LatestFirst, OfRelated, beside
from baliprocess.repeated import repeat
from members.models import Member

#: The order of photos: by the day of the album, its key, and the place in it.
FILED = ("-filed_on", "-album", "position", "id")
#: What no version holds, because it follows from the album.
COLUMNS = ("filed_on", "filed_year", "filed_country")

_YEAR_OF_ALBUM = "CAST(substr(CAST(above.taken_on AS text), 1, 4) AS integer)"
repeat(
    "photos",
    row="photos_photo",
    above="photos_album",
    link="album_id",
    columns=(
        ("filed_on", "above.taken_on"),
        ("filed_year", f"COALESCE(row.taken_year, {_YEAR_OF_ALBUM})"),
        ("filed_country", "COALESCE(NULLIF(row.country, ''), above.country)"),
    ),
    sources=("taken_on", "country"),
    own=("taken_year", "country"),
)


class Shown(models.Model):
    """A row of the table behind `Photo.members_shown`, which Django makes for a photo's members.

    Only to be read, with what a migration has added to that table: repeated of the photo.
    """

    photo = models.ForeignKey(
        "photos.Photo", DO_NOTHING, related_name="+", related_query_name="shown"
    )
    member = models.ForeignKey(Member, DO_NOTHING, related_name="+")
    filed_on = models.DateField(null=True, editable=False)
    filed_in = models.BigIntegerField(null=True, editable=False)
    place = models.PositiveIntegerField(null=True, editable=False)

    class Meta:
        managed = False
        db_table = "photos_photo_members_shown"
        default_permissions = ()
        indexes = [
            LatestFirst(
                fields=["member", "-filed_on", "-filed_in", "place", "photo"],
                name="photo_latest_of_member",
            ),
        ]

    def __str__(self):
        return f"{self.photo_id}: {self.member_id}"


repeat(
    "photos",
    row=Shown._meta.db_table,
    above="photos_photo",
    link="photo_id",
    columns=(
        ("filed_on", "above.filed_on"),
        ("filed_in", "above.album_id"),
        ("place", "above.position"),
    ),
    sources=("filed_on", "album_id", "position"),
)


def by_slug(photos, _name, slug):
    """Those of `photos` that show the member `slug`."""
    return showing(photos, Member.objects.key_by_slug(slug))


def showing(photos, member):
    """Those of `photos` that show the member with this key, in the order of the index."""
    return beside(
        photos.filter(shown__member=member),
        filed_on=F("shown__filed_on"),
        album_id=F("shown__filed_in"),
        position=F("shown__place"),
        pk=OfRelated("shown__pk", "photo"),
        rising=("position", "pk"),
    )
