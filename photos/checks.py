"""What an album and a photo should have before the public sees them."""

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

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
    said = ngettext(
        "{number} photo lacks an alternative text or a credit, and will not be shown.",
        "{number} photos lack an alternative text or a credit, and will not be shown.",
        number,
    )
    place = reverse("admin:photos_album_desk", args=[album.pk])
    return [Finding(said.format(number=number), place)]


ALBUM_CHECKS = (
    Check(
        _("Photos"),
        missing(
            _("The album holds no photo."), "#fieldset-0-3-heading", lambda row: not row.photos_here
        ),
    ),
    Check(_("Alternative texts and credits"), _described),
    Check(
        _("Cover"),
        missing(
            _("No cover is chosen: the first photo will stand for the album."),
            "cover",
            lambda row: not row.cover_id,
            applies=lambda row: row.photos_here > 0,
        ),
    ),
    Check(_("Date"), missing(_("No date is given."), "taken_on", lambda row: not row.taken_on)),
    Check(
        _("Place"),
        missing(
            _("City or country is not given."), "city", lambda row: not (row.city and row.country)
        ),
    ),
    Check(
        _("Credit"),
        missing(_("The album has no credit line."), "credit_line", lambda row: not row.credit_line),
    ),
    wording(
        fields("title", "description", "city", "country", "creator", "credit_line", "change_note")
    ),
)


def _alternative_text(photo):
    found = [fault for fault in faults(photo) if "alternative" in fault]
    return [
        Finding(gettext("It has {fault}.").format(fault=fault), "alt_text", refuses=True)
        for fault in found
    ]


PHOTO_CHECKS = (
    Check(_("Alternative text"), _alternative_text),
    Check(
        _("Credit"),
        missing(
            _("It has no credit line."),
            "credit_line",
            lambda row: not row.credit_line.strip(),
            refuses=True,
        ),
    ),
    Check(
        _("Caption"),
        missing(
            _("No caption says who does what, where and when."),
            "caption",
            lambda row: not row.caption,
        ),
    ),
    wording(
        fields(
            *("headline", "caption", "creator", "credit_line", "copyright_notice"),
            *("city", "country", "persons_shown", "change_note"),
        )
    ),
)
