"""Photos coming in: one a request from the script of the desk, several from a plain form."""

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import unquote

from django.db import OperationalError
from django.http import JsonResponse, UnreadablePostError
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.files import NO_ROOM, StorageDown
from baliprocess.patience import open_anew
from photos import decoder
from photos.ingest import Duplicate, Duplicates, Refused, ingest
from photos.inspection import MB, MOST_BYTES
from photos.models import Photo

from . import grid, taking_in
from .limits import PLAIN_AT_MOST
from .pictures import Shown, shown, with_files
from .selection import counted

TOO_LARGE = format_lazy(_("The file is larger than {most} MB."), most=MOST_BYTES // MB)
CUT = _("The connection was cut before the whole file was here. Nothing was stored; send it again.")
DISK_FULL = _(
    "There is no room left on the server. Nothing was stored; tell whoever runs the site."
)
BUSY = _("The server is busy. Nothing was stored; the file is sent again in a moment.")
STORAGE_DOWN = _("The storage of files does not answer. Nothing was stored; send it again later.")
NO_REPLACING = _("Your account may not replace the file of a photo.")
BAD_KEY = _("The request names its upload in no usable way.")

_KEY = re.compile(r"[A-Za-z0-9-]{8,32}")
#: The key of one of many files: which choice it belongs to, and its place in that.
_NTH = re.compile(r"([0-9a-f]{16})-([0-9]{1,5})")
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    `state` is taken, refused, duplicate, or failed, after which it may be sent again. `photo` is
    the one it became, or for a duplicate the earlier one.
    """

    name: str
    state: str
    status: int
    sentence: str = ""
    photo: Photo | None = None
    picture: Shown | None = None
    same: str = ""


def take(desk, data, *, name, key, duplicates, in_one_act=True):
    """Take one file into the album of `desk`; gives the `Outcome`, whatever the file is.

    `key` makes it safe to repeat, and says with which others it makes one act; without
    `in_one_act` the caller records that. Only what nobody foresaw is raised.
    """
    if duplicates == Duplicates.REPLACE and not desk.may("change_photo"):
        return Outcome(name, "refused", 403, NO_REPLACING)
    try:
        photo = ingest(
            data,
            album=desk.album,
            name=name,
            user=desk.request.user,
            upload_key=f"{desk.album.pk}-{key}",
            duplicates=duplicates,
            position=_place(desk, key),
        )
        if in_one_act:
            taking_in.record(desk, [photo], drop=_drop(desk, key))
    except Refused as refusal:
        if str(refusal) == decoder.BUSY:
            return Outcome(name, "failed", 503, BUSY)
        return Outcome(name, "refused", 422, str(refusal))
    except Duplicate as found:
        return _duplicate(desk, name, found)
    except OperationalError:
        open_anew()
        return Outcome(name, "failed", 503, BUSY)
    except StorageDown:
        return Outcome(name, "failed", 503, STORAGE_DOWN)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        return Outcome(name, "failed", 507, DISK_FULL)
    return Outcome(name, "taken", 201, photo=photo)


def _drop(desk, key):
    """How the upload keys of the photos that were chosen with that of `key` begin, or ""."""
    match = _NTH.fullmatch(key)
    return f"{desk.album.pk}-{match[1]}-" if match else ""


def _place(desk, key):
    """The position for the file with `key`, so that files stand as they were chosen; or None.

    Several come at once and any of them may be first: the place of one tells those of all others.
    """
    match = _NTH.fullmatch(key)
    if not match:
        return None
    own = _drop(desk, key)
    known = desk.photos().filter(upload_key__startswith=own).values_list("position", "upload_key")
    for position, other in known[:1]:
        return max(1, position - int(other.removeprefix(own)) + int(match[2]))
    last = desk.photos().values_list("position", flat=True).last() or 0
    return last + 1 + int(match[2])


def _duplicate(desk, name, found):
    photo = with_files(Photo.objects.filter(pk=found.photo.pk)).select_related("album").first()
    if photo is None:
        # It was deleted in this very moment.
        return Outcome(name, "failed", 503, BUSY)
    where = gettext("in the album “{album}”").format(album=photo.album) if photo.album_id else ""
    sentence = gettext("The same {same} is in the library already, {where}: {name}.").format(
        same=found.same, where=where, name=desk.name(photo)
    )
    return Outcome(name, "duplicate", 409, sentence, photo, shown(photo), found.same)


# One file a request


def upload_view(desk):
    """Take the file that is the body of the request. Answers in JSON.

    Headers: X-Upload-Name, the file's name in percent-encoded UTF-8; X-Upload-Key, letters and
    digits by which a repeated request is known; X-Upload-Duplicates, ask, keep or replace. 201 is
    a photo, 409 a duplicate, 422 a refusal; after 400, 503 and 507 it may be sent again.
    """
    headers = desk.request.headers
    key = headers.get("X-Upload-Key", "")
    duplicates = headers.get("X-Upload-Duplicates", Duplicates.ASK)
    if not _KEY.fullmatch(key) or duplicates not in Duplicates.values:
        return JsonResponse({"error": BAD_KEY}, status=400)
    length = _length(desk.request)
    if length > MOST_BYTES:
        return JsonResponse({"error": TOO_LARGE, "state": "refused"}, status=413)
    data = _body(desk.request, length)
    if data is None:
        return JsonResponse({"error": CUT, "state": "failed"}, status=400)
    name = unquote(headers.get("X-Upload-Name", ""), errors="replace")
    return _told(desk, take(desk, data, name=name, key=key, duplicates=duplicates))


def _length(request):
    text = request.META.get("CONTENT_LENGTH") or ""
    return int(text) if text.isascii() and text.isdecimal() else 0


def _body(request, length):
    """The body of `request`, or None if it ended before `length` bytes were there."""
    pieces, missing = [], length
    try:
        while missing and (piece := request.read(min(missing, _PIECE))):
            pieces.append(piece)
            missing -= len(piece)
    except (UnreadablePostError, OSError):
        return None
    return None if missing else b"".join(pieces)


def _told(desk, outcome):
    answer = {"state": outcome.state}
    if outcome.sentence:
        answer["error"] = outcome.sentence
    if outcome.photo:
        answer["photo"] = {
            "id": outcome.photo.pk,
            "url": desk.url("unit", outcome.photo.pk) if outcome.state == "taken" else "",
            "name": desk.name(outcome.photo),
        }
    if outcome.state == "duplicate":
        answer["same"] = outcome.same
        answer["may_replace"] = desk.may("change_photo")
        if outcome.picture:
            picture = outcome.picture
            answer["picture"] = {
                "src": picture.src,
                "width": picture.width,
                "height": picture.height,
                "alt": picture.alt or gettext("The earlier picture, which has no alternative text"),
            }
    response = JsonResponse(answer, status=outcome.status)
    if outcome.status == 503:
        response["Retry-After"] = "3"
    return response


# Several files from a plain form


def plain_view(desk):
    """Take the files of a form without script; answers with the grid and a list of results."""
    request = desk.request
    files = request.FILES.getlist("photos")
    if not files:
        return desk.answer(("error", gettext("Choose the photos first.")))
    key = request.POST.get("key", "")
    duplicates = request.POST.get("duplicates", Duplicates.ASK)
    if not _KEY.fullmatch(key) or duplicates not in Duplicates.values:
        return desk.answer(("error", BAD_KEY))
    outcomes = [
        take(
            desk,
            file,
            name=file.name,
            key=_key_of(file, key),
            duplicates=duplicates,
            in_one_act=False,
        )
        for file in files[:PLAIN_AT_MOST]
    ]
    taking_in.record(desk, [each.photo for each in outcomes if each.state == "taken"])
    left = gettext(
        "Not taken: at most {plain_at_most} photos at once. Send it with the next ones."
    ).format(plain_at_most=PLAIN_AT_MOST)
    outcomes += [Outcome(file.name, "refused", 413, left) for file in files[PLAIN_AT_MOST:]]
    taken = sum(outcome.state == "taken" for outcome in outcomes)
    if taken:
        desk.note(f"Photo desk: {counted(taken).english} taken in.")
    return grid.page(desk, results=outcomes)


def _key_of(file, key):
    """The upload key of a file in the form `key`: sent twice it is the same, another file not."""
    digest = hashlib.sha256(f"{key} {file.name}\n".encode())
    for chunk in file.chunks():
        digest.update(chunk)
    return digest.hexdigest()[:32]
