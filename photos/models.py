"""The picture library: albums (one assignment each), their photos, and the files made from them."""

import datetime as dt

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address, plain_address
from baliprocess.keys import LatestFirst
from baliprocess.parts import Parts, instances
from baliprocess.publishing import (
    Published,
    PublishedQuerySet,
    guard_fields,
    publishing_permissions,
    unique_slug,
    visible,
)
from members.models import Member

from .agencies import Agency  # noqa: F401 (a model of this app)
from .changing import AlbumChanges, PhotoChanges
from .filed import COLUMNS, FILED, Shown  # noqa: F401 (reads a table of this app)
from .missing import says_nothing
from .taken_down import TakenDown  # noqa: F401 (its table belongs to this app)

MOST_OFFSET = 14 * 60  # minutes: no place is further from UTC, https://www.iana.org/time-zones


def album_visible(prefix="", *, now=None):
    """The Q of an album the public may see: it is public and so is what it was made for.

    An album that belongs to no meeting stands for itself; one that several meetings share is
    public as soon as one of them is.
    """
    return visible(prefix, now=now) & (
        Q(**{f"{prefix}meetings__isnull": True}) | visible(f"{prefix}meetings__", now=now)
    )


#: Where a search among photos looks.
SEARCHED = (
    *("headline", "caption", "alt_text", "persons_shown", "keywords", "creator", "credit_line"),
    *("city", "country", "album__title", "album__city", "album__country"),
)


class AlbumQuerySet(AlbumChanges, PublishedQuerySet):
    def published(self, *, now=None):
        """The albums the public may see: published, and not made for a hidden meeting only."""
        public = self.model._base_manager.filter(album_visible(now=now), pk=OuterRef("pk"))
        return self.filter(visible(now=now), Exists(public))

    def latest_first(self):
        """By day, the latest first; albums without a day at the end."""
        return self.order_by(F("taken_on").desc(nulls_last=True), F("pk").desc(nulls_last=True))

    def with_photos(self):
        """The albums of which the public may see a photo."""
        return self.filter(Exists(Photo.objects.filter(visible(), album=OuterRef("pk"))))

    def with_cards(self):
        """What a list of albums shows: the cover, and how many public photos there are."""
        photos = Photo.objects.filter(visible(), album=OuterRef("pk"))
        first = photos.order_by("position", "pk").values("pk")[:1]
        cover = photos.order_by().filter(pk=OuterRef("cover")).values("pk")
        count = photos.order_by().values("album").annotate(n=Count("pk")).values("n")
        return self.annotate(
            cover_pk=Coalesce(Subquery(cover), Subquery(first)),
            photo_count=Coalesce(Subquery(count), 0),
        )


@guard_fields
class Album(Published):
    """The photos of one assignment: one shoot, one photographer or agency."""

    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text=_("Part of the page's address. Leave empty to have it made from the title."),
    )
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    taken_on = models.DateField(_("first day"), null=True, blank=True)
    city = models.CharField(max_length=100, blank=True)
    country = models.CharField(max_length=100, blank=True)
    creator = models.CharField(
        max_length=200, blank=True, help_text=_("The photographer, unless a photo says otherwise.")
    )
    credit_line = models.CharField(
        max_length=200, blank=True, help_text=_("How these photos must be credited, e.g. VNA.")
    )
    cover = models.ForeignKey(
        "Photo", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = AlbumQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["-taken_on", "-pk"]
        permissions = publishing_permissions("album")
        constraints = [*Published.Meta.constraints]
        indexes = [
            *Published.Meta.indexes,
            LatestFirst(fields=["-taken_on", "-id"], name="album_latest"),
            models.Index(fields=["-updated_at", "-id"], name="album_changed"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return address("album_detail", self.slug)

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.title)
        super().save(*args, **kwargs)


class PhotoQuerySet(PhotoChanges, PublishedQuerySet):
    def published(self, *, now=None):
        """The photos the public may see: photo, album and the album's meeting are public."""
        # Asked of each photo's own album: a list of all public albums would grow with the archive.
        album = Album._base_manager.filter(album_visible(now=now), pk=OuterRef("album"))
        return self.filter(visible(now=now), Exists(album))

    def without_alt_text(self):
        """The photos a screen reader could say nothing about."""
        return self.filter(alt_text="")

    def without_credit(self):
        """The photos nobody is named for."""
        return self.filter(credit_line="")

    def search(self, terms):
        """The photos that hold every word of `terms` in their texts, names, place or album."""
        rows = self
        for word in terms.split():
            places = Q()
            for name in SEARCHED:
                places |= Q(**{f"{name}__icontains": word})
            rows = rows.filter(places)
        return rows

    def latest_first(self):
        """Album by album, the latest first; within an album in its own order."""
        latest = (F(name).desc(nulls_last=True) for name in ("filed_on", "album_id"))
        return self.order_by(*latest, "position", "pk")

    def with_total(self):
        """Each with the number of all rows, as `total`, for showing the first few of them."""
        # Not a window, which would make all rows whole, with their files, to show a few of them.
        rows = self.order_by().annotate(every=Value(1)).values("every")
        return self.annotate(total=Subquery(rows.annotate(n=Count("pk")).values("n")))

    def with_cards(self):
        """What a list of photos shows: the pictures, and the slugs of the members shown."""
        members = Member.objects.filter(photos=OuterRef("pk")).order_by("sort_key")
        return self.with_pictures().annotate(member_rows=Parts(members, ["slug"]))

    def with_pictures(self):
        """The photos with the files made from them, for the picture tag."""
        files = Rendition.objects.filter(photo=OuterRef("pk")).order_by("format", "width")
        return (
            self.defer("embedded")
            .select_related("album")
            .annotate(rendition_rows=Parts(files, Rendition.PUBLIC_COLUMNS))
        )


@guard_fields
class Photo(Published):
    """One photograph, described in the words of the IPTC photo metadata standard.

    https://www.iptc.org/std/photometadata/specification/
    """

    class Licence(models.TextChoices):
        MEDIA = "media", _("Free for news reporting, with credit")
        CC_BY = "cc-by", _("Creative Commons Attribution 4.0")
        PERMISSION = "permission", _("Only with permission of the rights holder")

    album = models.ForeignKey(Album, on_delete=models.CASCADE, related_name="photos")
    position = models.PositiveIntegerField(default=0)
    headline = models.CharField(max_length=200, blank=True)
    caption = models.TextField(blank=True, help_text=_("Who does what, where and when."))
    alt_text = models.CharField(
        _("alternative text"),
        max_length=500,
        blank=True,
        help_text=_(
            "What the picture shows, for those who do not see it. Needed before publishing."
        ),
    )
    creator = models.CharField("photographer", max_length=200, blank=True)
    credit_line = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("Printed beside the photo, e.g. “ANTARA/Name”. Needed before publishing."),
    )
    copyright_notice = models.CharField(max_length=300, blank=True)
    licence = models.CharField(max_length=10, choices=Licence, default=Licence.MEDIA)
    taken_at = models.DateTimeField(
        null=True, blank=True, help_text=_("In UTC; without an offset the clock of the place.")
    )
    taken_offset = models.SmallIntegerField(
        _("offset from UTC"),
        null=True,
        blank=True,
        help_text=_("In minutes: 420 for Viet Nam. Empty if the file did not say."),
        validators=[MinValueValidator(-MOST_OFFSET), MaxValueValidator(MOST_OFFSET)],
    )
    taken_year = models.SmallIntegerField(null=True, blank=True, editable=False, db_index=True)
    city = models.CharField(max_length=100, blank=True)
    country = models.CharField(max_length=100, blank=True)
    persons_shown = models.TextField(
        blank=True, help_text=_("One name a line, from left to right as they stand.")
    )
    members_shown = models.ManyToManyField(
        Member, blank=True, related_name="photos", help_text=_("Whose delegates the photo shows.")
    )
    keywords = models.TextField(blank=True, help_text=_("One a line."))
    focal_x = models.FloatField(
        default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    focal_y = models.FloatField(
        default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )

    original = models.FileField(upload_to="originals/", max_length=200, editable=False)
    original_name = models.CharField(max_length=255, blank=True, editable=False)
    bytes = models.PositiveBigIntegerField(default=0, editable=False)
    width = models.PositiveIntegerField(default=0, editable=False)
    height = models.PositiveIntegerField(default=0, editable=False)
    sha256 = models.CharField(max_length=64, editable=False, db_index=True)
    pixel_sha256 = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    difference_hash = models.CharField(max_length=16, blank=True, editable=False)
    dominant_colour = models.CharField(max_length=7, blank=True, editable=False)
    embedded = models.JSONField(
        default=dict,
        blank=True,
        editable=False,
        help_text=_("What the file itself said, and in which part of it."),
    )
    upload_key = models.CharField(
        max_length=64,
        null=True,
        blank=True,
        unique=True,
        editable=False,
        help_text=_("By which a repeated upload of the same file is known."),
    )
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    #: Repeated of the album where the photo itself says nothing: see `filed`.
    filed_on = models.DateField(null=True, blank=True, editable=False)
    filed_year = models.SmallIntegerField(null=True, blank=True, editable=False)
    filed_country = models.CharField(max_length=100, blank=True, default="", editable=False)

    objects = PhotoQuerySet.as_manager()
    # What the file said never changes while the file is the same, and can be long; years and what
    # is filed follow from others. A version that is restored takes them from the row as it stands.
    history = HistoricalRecords(
        m2m_fields=[members_shown], excluded_fields=["embedded", "taken_year", *COLUMNS]
    )

    class Meta:
        ordering = ["album", "position", "pk"]
        permissions = publishing_permissions("photo")
        constraints = [
            *Published.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(status="published") | ~(Q(alt_text="") | Q(credit_line="")),
                name="public_photo_has_alt_text_and_credit",
                violation_error_message=_(
                    "A photo needs an alternative text and a credit line before it can be "
                    "published."
                ),
            ),
            models.CheckConstraint(
                condition=Q(taken_offset__range=(-MOST_OFFSET, MOST_OFFSET))
                | Q(taken_offset__isnull=True),
                name="offset_is_that_of_a_time_zone",
                violation_error_message=_("No clock is more than 14 hours (840 minutes) from UTC."),
            ),
            models.CheckConstraint(
                condition=Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                name="focal_point_is_inside_the_photo",
                violation_error_message=_("The focal point lies outside the photo."),
            ),
        ]
        indexes = [
            *Published.Meta.indexes,
            models.Index(fields=["album", "position", "id"], name="photo_in_album"),
            LatestFirst(fields=[*FILED], name="photo_latest"),
            LatestFirst(fields=["-filed_year", *FILED], name="photo_latest_of_year"),
            LatestFirst(fields=["filed_country", *FILED], name="photo_latest_of_place"),
            models.Index(fields=["-updated_at", "-id"], name="photo_changed"),
        ]

    def __str__(self):
        return self.headline or self.alt_text or gettext("Photo {number}").format(number=self.pk)

    def get_absolute_url(self):
        return address("photo_detail", self.album.slug, self.pk)

    def clean(self):
        # That there is a text at all, a constraint sees to.
        is_out = self.status == self.Status.PUBLISHED
        if is_out and self.alt_text and says_nothing(self.alt_text, self.original_name):
            text = gettext("This is a file name or a placeholder: say what is to be seen.")
            raise ValidationError({"alt_text": text})

    def get_download_url(self):
        return plain_address("photo_download", self.album.slug, self.pk)

    def save(self, *args, **kwargs):
        self.taken_year = self.taken_on.year if self.taken_at else None
        if (names := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*names, "taken_year"}
        super().save(*args, **kwargs)

    @property
    def taken_local(self):
        """When it was taken by the clock of the place; without a zone if none is known; or None."""
        if self.taken_at is None or self.taken_offset is None:
            return self.taken_at and self.taken_at.replace(tzinfo=None)
        zone = dt.timezone(dt.timedelta(minutes=self.taken_offset))
        return self.taken_at.astimezone(zone)

    @property
    def taken_on(self):
        """The day it was taken on the spot, or None."""
        return self.taken_at and self.taken_local.date()

    @cached_property
    def files(self):
        """The files made from the photo; only on rows from `with_pictures()`."""
        return instances(Rendition, self.rendition_rows)


@guard_fields
class Rendition(models.Model):
    """A file made from a photo: one width in one format."""

    is_derived = True  #: Taking back what made the photo takes its files along.

    class Format(models.TextChoices):
        WEBP = "webp", _("WebP")
        JPEG = "jpeg", _("JPEG for download")

    PUBLIC_COLUMNS = ("id", "photo_id", "format", "width", "height", "bytes", "file")
    shows_on_pages = False  # but through its photo, which is saved with it

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")
    format = models.CharField(max_length=4, choices=Format)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    bytes = models.PositiveBigIntegerField()
    file = models.FileField(upload_to="renditions/", max_length=200)

    history = HistoricalRecords()

    class Meta:
        ordering = ["photo", "format", "width"]
        constraints = [
            models.UniqueConstraint(
                fields=["photo", "format", "width"],
                name="one_rendition_per_format_and_width",
            ),
        ]

    def __str__(self):
        return f"{self.photo_id}: {self.width} × {self.height} {self.format}"

    def get_absolute_url(self):
        """Of a WebP file; the JPEG goes out with its credit, by the address of the photo."""
        return plain_address("rendition", self.photo_id, self.width)
