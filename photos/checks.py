"""What an album and a photo should have before the public sees them."""

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from baliprocess.desk.checks import Check, Finding, fields, missing, wording
from baliprocess.publishing import Status

from .missing import faults
from .models import Photo


def album_rows(queryset):
    """`queryset` of albums with the number of their photos, and of those not described yet."""
    photos = Photo.objects.filter(album=OuterRef("pk")).exclude(status=Status.WITHDRAWN).order_by()
    bare = photos.filter(Q(alt_text="") | Q(credit_line=""))

    def count(rows):
        return Coalesce(Subquery(rows.values("album").annotate(n=Count("pk")).values("n")), 0)

    return queryset.annotate(photos_here=count(photos), bare_here=count(bare))


def _described(album):
    if not album.photos_here:
        return None
    if not album.bare_here:
        return []
    number = album.bare_here
    words = "1 photo lacks" if number == 1 else f"{number} photos lack"
    place = reverse("admin:photos_album_desk", args=[album.pk])
    return [Finding(f"{words} an alternative text or a credit, and will not be shown.", place)]


ALBUM_CHECKS = (
    Check(
        "Photos",
        missing(
            "The album holds no photo.", "#fieldset-0-3-heading", lambda row: not row.photos_here
        ),
    ),
    Check("Alternative texts and credits", _described),
    Check(
        "Cover",
        missing(
            "No cover is chosen: the first photo will stand for the album.",
            "cover",
            lambda row: not row.cover_id,
            applies=lambda row: row.photos_here > 0,
        ),
    ),
    Check("Date", missing("No date is given.", "taken_on", lambda row: not row.taken_on)),
    Check(
        "Place",
        missing(
            "City or country is not given.", "city", lambda row: not (row.city and row.country)
        ),
    ),
    Check(
        "Credit",
        missing("The album has no credit line.", "credit_line", lambda row: not row.credit_line),
    ),
    wording(
        fields("title", "description", "city", "country", "creator", "credit_line", "change_note")
    ),
)


def _alternative_text(photo):
    found = [fault for fault in faults(photo) if "alternative" in fault]
    return [Finding(f"It has {fault}.", "alt_text", refuses=True) for fault in found]


PHOTO_CHECKS = (
    Check("Alternative text", _alternative_text),
    Check(
        "Credit",
        missing(
            "It has no credit line.",
            "credit_line",
            lambda row: not row.credit_line.strip(),
            refuses=True,
        ),
    ),
    Check(
        "Caption",
        missing(
            "No caption says who does what, where and when.", "caption", lambda row: not row.caption
        ),
    ),
    wording(
        fields(
            *("headline", "caption", "creator", "credit_line", "copyright_notice"),
            *("city", "country", "persons_shown", "change_note"),
        )
    ),
)
