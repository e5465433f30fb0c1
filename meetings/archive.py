"""The record of one meeting to take along: a page that reads offline, files, pictures, data.

Photos and files are asked for one by one, each when its turn comes: what is withdrawn while a long
archive is being sent is not in it, and the page, written last, speaks of what went in.
"""

import json

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils import translation

from baliprocess.formats import csv_response, whole
from photos.models import Photo
from photos.tagging import with_credit

from . import exports
from .models import Document, DocumentFile
from .page_rows import meeting_rows
from .pages import MeetingPage

PART = 256 * 1024
#: The width of the small pictures on the page.
SMALL = 640


def entries(meeting, request):
    """Pairs of name and content, in parts, of all that the public may see of `meeting` now."""
    photos, files, missing = [], [], []
    yield from _photos(meeting, photos, missing)
    yield from _files(meeting, files)
    # Asked again: this is the record as it is now, after what may have taken long.
    current = meeting_rows().filter(pk=meeting.pk).first()
    if current is not None:
        # Whoever asks, the bytes are the same: an archive has one address and one language.
        with translation.override(settings.LANGUAGE_CODE):
            written = list(_pages(current, photos, files, missing, request))
        yield from written


def _pages(current, photos, files, missing, request):
    """The page, its style, and the same as data; `photos` and `files` are what went in."""
    page = MeetingPage(current)
    data = {"id": current.slug} | exports.meeting_data(page)
    data["photos"] = [photo_data(photo, name) for photo, name in photos]
    data["files"] = [{"name": name, "sha256": file.sha256} for file, name in files]
    text = json.dumps(whole(data, request), ensure_ascii=False, indent=1, cls=DjangoJSONEncoder)
    yield "data.json", [f"{text}\n".encode()]
    table = csv_response(
        exports.PARTICIPANT_COLUMNS, exports.participant_rows(page.delegations), filename="x"
    )
    yield "participants.csv", [table.content]
    context = {
        "page": page,
        "meeting": current,
        "photos": photos,
        "names": {file.pk: name for file, name in files},
        "missing": len(missing),
        "site": request.build_absolute_uri("/").rstrip("/"),
        "address": request.build_absolute_uri(current.get_absolute_url()),
    }
    yield "style.css", [render_to_string("meetings/archive.css").encode()]
    yield "index.html", [render_to_string("meetings/archive.html", context).encode()]


def photo_data(photo, name):
    """What the archive says of a photo: where it lies, and how it must be credited."""
    return {
        "file": f"photos/{name}.jpg",
        "headline": photo.headline,
        "caption": photo.caption,
        "alt_text": photo.alt_text,
        "creator": photo.creator,
        "credit_line": photo.credit_line,
        "copyright_notice": photo.copyright_notice,
        "licence": photo.get_licence_display(),
        "url": photo.get_absolute_url(),
    }


def _photos(meeting, taken, missing):
    """The public photos of the album, one by one: added to `taken` once sent, else to `missing`."""
    public = Photo.objects.published().filter(album=meeting.album_id)
    keys = public.order_by("position", "pk").values_list("pk", flat=True)
    for key in list(keys) if meeting.album_id else []:
        photo = Photo.objects.published().with_pictures().filter(pk=key).first()
        if photo is None:
            continue
        name = f"{len(taken) + 1:03}-{photo.pk}"
        large = [each for each in photo.files if each.format == "jpeg"]
        small = [each for each in photo.files if each.format == "webp"]
        shown = next((each for each in small if each.width >= SMALL), None) or (small or [None])[-1]
        try:
            contents = [_read(each.file) for each in (*large[:1], shown) if each]
        except FileNotFoundError:
            contents = []
        if len(contents) < 2:
            missing.append(photo)
            continue
        words = (photo.creator, photo.credit_line, photo.copyright_notice, photo.caption)
        yield f"photos/{name}.jpg", [with_credit(contents[0], *words)]
        yield f"photos/small/{name}.webp", [contents[1]]
        photo.small = shown
        taken.append((photo, name))


def _files(meeting, taken):
    """The uploaded files of the public documents, every version; added to `taken` once sent."""
    public = Document.objects.published().filter(meeting=meeting)
    rows = DocumentFile.objects.filter(document__in=public).exclude(file="")
    keys = rows.order_by("document__slug", "version", "language").values_list("pk", flat=True)
    for key in list(keys):
        file = DocumentFile.objects.filter(
            pk=key, document__in=Document.objects.published()
        ).select_related("document")
        file = file.first()
        if file is None:
            continue
        try:
            opened = file.file.open("rb")
        except FileNotFoundError:
            continue
        name = f"documents/{file.document.slug}-v{file.version}-{file.language}.{file.extension}"
        with opened as content:
            yield name, content.chunks(PART)
        taken.append((file, name))


def _read(stored):
    with stored.open("rb") as file:
        return file.read()
