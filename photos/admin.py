"""The desk for albums and photos. Photos come in with their file; here they are described."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import FileResponse, Http404
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import (
    ADDRESS,
    PUBLICATION,
    DeskAdmin,
    DeskForm,
    Need,
    PublishedAdmin,
    scope_key,
)
from baliprocess.desk.keys import is_key

from .checks import ALBUM_CHECKS, PHOTO_CHECKS, album_rows
from .desk.urls import album_urls, photo_urls
from .models import Agency, Album, Photo, Rendition

#: How many photos the form of an album shows; its list of photos has the others.
PHOTOS_SHOWN = 60


def with_thumbnails(queryset):
    """The photos with the files they can be shown by, smallest first."""
    return queryset.prefetch_related(
        Prefetch("renditions", Rendition.objects.order_by("width", "format"), to_attr="pictures")
    )


def smallest(photo_pk):
    """The smallest file made from a photo, or None."""
    return Rendition.objects.filter(photo=photo_pk).order_by("width", "format").first()


def thumbnail(photo):
    """A small picture of `photo`; a dash while there is none.

    Rows of a list should come from `with_thumbnails`, others cost a query.
    """
    fetched = getattr(photo, "pictures", None)
    picture = next(iter(fetched), None) if fetched is not None else smallest(photo.pk)
    if picture is None:
        return "–"
    height = 64
    return format_html(
        '<img class="thumbnail" src="{}" width="{}" height="{}" alt="{}" loading="lazy">',
        reverse("admin:photos_photo_thumbnail", args=[photo.pk]),
        round(height * picture.width / picture.height),
        height,
        photo.alt_text,
    )


class AlbumForm(DeskForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "cover" in self.fields:
            self.fields["cover"].queryset = Photo.objects.filter(album=self.instance)
            self.fields["cover"].widget.widget.scope = {"album": self.instance.pk}


class PhotoForm(DeskForm):
    #: Whether the form may take a public photo out of public sight.
    may_withdraw = False

    def clean_album(self):
        album = self.cleaned_data["album"]
        if self.may_withdraw or album is None or Album.objects.published().filter(pk=album.pk):
            return album
        if Photo.objects.published().filter(pk=self.instance.pk).exists():
            raise ValidationError(
                gettext(
                    "The public sees this photo, and does not see that album. It is for somebody "
                    "who may withdraw photos to move it there."
                )
            )
        return album


@admin.register(Album)
class AlbumAdmin(PublishedAdmin):
    form = AlbumForm
    list_display = ["title", "taken_on", "place", "photo_count", "publication"]
    search_fields = ["title", "city", "country", "creator", "credit_line"]
    date_hierarchy = "taken_on"
    autocomplete_fields = ["cover"]
    readonly_fields = ["photo_list"]
    checks = ALBUM_CHECKS

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["title", "taken_on", ("city", "country"), "description"]}),
            (gettext("Credit"), {"fields": [("creator", "credit_line")]}),
            PUBLICATION,
            ADDRESS,
        ]
        if obj:
            fieldsets.insert(2, (gettext("Photos"), {"fields": ["cover", "photo_list"]}))
        return fieldsets

    def for_list(self, queryset):
        photos = Photo.objects.filter(album=OuterRef("pk")).order_by().values("album")
        count = photos.annotate(n=Count("pk")).values("n")
        return queryset.annotate(photo_count=Coalesce(Subquery(count), 0))

    def for_checks(self, queryset):
        return album_rows(queryset)

    def get_urls(self):
        return [*album_urls(self), *super().get_urls()]

    @admin.display(description=_("place"), ordering="city")
    def place(self, obj):
        return ", ".join(filter(None, [obj.city, obj.country]))

    @admin.display(description=_("photos"), ordering="photo_count")
    def photo_count(self, obj):
        return obj.photo_count

    @admin.display(description=_("photos in this album"))
    def photo_list(self, obj):
        photos = with_thumbnails(obj.photos.order_by("position", "pk"))[: PHOTOS_SHOWN + 1]
        rows = [(photo, thumbnail(photo)) for photo in photos[:PHOTOS_SHOWN]]
        everything = f"{reverse('admin:photos_photo_changelist')}?album={obj.pk}"
        return render_to_string(
            "admin/photos/album/_photos.html",
            {"rows": rows, "everything": everything, "more": len(photos) > PHOTOS_SHOWN},
        )


def _no_alt(now):
    return Q(alt_text="")


def _no_credit(now):
    return Q(credit_line="")


@admin.register(Photo)
class PhotoAdmin(PublishedAdmin):
    form = PhotoForm
    list_display = ["picture", "name", "album", "described", "credit_line", "publication"]
    list_display_links = ["picture", "name"]
    list_select_related = ["album"]
    list_filter = ["licence"]
    search_fields = ["headline", "caption", "alt_text", "creator", "credit_line", "album__title"]
    date_hierarchy = "taken_at"
    autocomplete_fields = ["album", "members_shown"]
    related = ("album",)
    readonly_fields = ["picture", "file"]
    checks = PHOTO_CHECKS
    fieldsets = [
        (None, {"fields": ["picture", "file", "album", "headline", "caption", "alt_text"]}),
        (_("Credit"), {"fields": [("creator", "credit_line"), "copyright_notice", "licence"]}),
        (
            _("What it shows"),
            {
                "fields": [
                    "taken_at",
                    ("city", "country"),
                    "members_shown",
                    "persons_shown",
                    "keywords",
                    ("focal_x", "focal_y"),
                    "position",
                ]
            },
        ),
        PUBLICATION,
    ]
    needs = (
        Need(
            "alt-text",
            _("without alternative text"),
            _("photo without alternative text"),
            _("photos without alternative text"),
            _no_alt,
        ),
        Need(
            "credit",
            _("without credit"),
            _("photo without a credit line"),
            _("photos without a credit line"),
            _no_credit,
        ),
    )

    def get_queryset(self, request):
        return with_thumbnails(super().get_queryset(request))

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        form.may_withdraw = self.has_withdraw_permission(request)
        return form

    def has_add_permission(self, request):
        # A photo is nothing without its file, which this form does not take.
        return False

    def narrow_autocomplete(self, request, queryset):
        album = scope_key(request, "album")
        return queryset if album is None else queryset.filter(album=album)

    def hidden_because(self, obj):
        return "" if obj.album.is_public() else gettext("its album is not public")

    @admin.display(description=_("picture"))
    def picture(self, obj):
        return thumbnail(obj)

    @admin.display(description=_("photo"), ordering="headline")
    def name(self, obj):
        return str(obj)

    @admin.display(description=_("alternative text"), boolean=True)
    def described(self, obj):
        return bool(obj.alt_text)

    @admin.display(description=_("file"))
    def file(self, obj):
        return gettext("{value}, {width} × {height} pixels").format(
            value=obj.original_name or "no name", width=obj.width, height=obj.height
        )

    def get_urls(self):
        view = self.admin_site.admin_view(self.thumbnail_view)
        return [
            path("<int:pk>/thumbnail/", view, name="photos_photo_thumbnail"),
            *photo_urls(self),
            *super().get_urls(),
        ]

    def thumbnail_view(self, request, pk):
        """The smallest file made from the photo, for staff who may see the photo."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        picture = smallest(pk) if is_key(pk) else None
        if picture is None:
            raise Http404
        try:
            content = picture.file.open()
        except FileNotFoundError:
            raise Http404 from None
        kind = {"webp": "image/webp", "jpeg": "image/jpeg"}[picture.format]
        response = FileResponse(content, content_type=kind)
        response["Cache-Control"] = "private, max-age=3600"
        return response


@admin.register(Agency)
class AgencyAdmin(DeskAdmin):
    """The agencies whose credits are known: what reading a photo and its credit goes by."""

    list_display = ["name", "written"]
    search_fields = ["name", "ways"]
    fields = ["name", "ways"]

    @admin.display(description=_("ways it is written"))
    def written(self, obj):
        return ", ".join(obj.pattern[1]) or "–"
