"""The addresses of the desk, and which rights each of them asks for."""

from functools import partial

from django.urls import path

from baliprocess.desk.pasted import takes_pastes

from . import (
    apply,
    grid,
    lines_view,
    order,
    pictures,
    publication,
    taking_down,
    undo,
    unit,
    uploads,
)
from .access import at_desk, session


def album_urls(album_admin):
    """The addresses below those of `album_admin`."""

    def at(route, name, view, *rights, methods=("POST",)):
        guarded = at_desk(album_admin, view, *rights, methods=methods)
        return path(f"<int:album>/desk/{route}", guarded, name=f"photos_album_{name}")

    def paste(route, name, view, *rights):
        # What is far too large comes as a GET, to be answered in a sentence.
        guarded = at_desk(album_admin, view, *rights, methods=("GET", "POST"))
        return path(f"<int:album>/desk/{route}", takes_pastes(guarded), name=f"photos_album_{name}")

    uploading = ("add_photo", "change_album")
    changing = ("change_photo",)
    return [
        at("", "desk", grid.page, methods=("GET",)),
        at("session.json", "session", session, methods=("GET",)),
        at("upload/", "upload", uploads.upload_view, *uploading),
        at("upload-form/", "upload_form", uploads.plain_view, *uploading),
        at("apply/", "apply", apply.apply_view, *changing),
        at("foretell/", "foretell", apply.preview_view, *changing),
        paste("lines/", "lines", lines_view.lines_view, *changing),
        paste("foretell-lines/", "foretell_lines", lines_view.preview_view, *changing),
        at("undo/", "undo", undo.undo_view, *changing),
        at("order/", "order", order.order_view, "change_album", *changing),
        at("cover/", "cover", order.cover_view, "change_album"),
        at("publish/", "publish_photos", publication.publish_view, "publish_photo"),
        at("publish-album/", "publish_album", publication.publish_album_view, "publish_album"),
        at("withdraw/", "withdraw_photos", publication.withdraw_view, "withdraw_photo"),
        at("delete/", "delete_photos", publication.delete_view, "delete_photo"),
        at("photo/<int:photo>/", "unit", unit.unit_view, methods=("GET", "POST")),
        at("photo/<int:photo>/rows/", "rows", unit.rows_view, *changing),
        at("photo/<int:photo>/focal/", "focal", order.focal_view, *changing),
    ]


def photo_urls(photo_admin):
    """The addresses below those of `photo_admin`: each photo's files, and taking it down."""
    view = photo_admin.admin_site.admin_view(partial(pictures.file_view, photo_admin))
    down = photo_admin.admin_site.admin_view(partial(taking_down.take_down_view, photo_admin))
    return [
        path("<int:pk>/file/<int:width>.<str:kind>", view, name="photos_photo_file"),
        path("<int:pk>/take-down/", down, name="photos_photo_take_down"),
    ]
