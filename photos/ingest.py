"""The verb of the picture library: a file comes in, a draft photo with all its files stands there.

Files are written before the row, so that no row ever stands without them; what a failure leaves
behind is a file without a row, and `manage.py check_photos` sweeps it up.
"""

import contextlib
import secrets

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from baliprocess import quotas
from baliprocess.alone import alone_with
from baliprocess.scanning import NotClean, scan
from baliprocess.told import told

from . import decoder
from .inspection import Refused, inspect, name_of, read_bytes
from .models import Agency, Photo, Rendition

__all__ = ["Duplicate", "Duplicates", "Refused", "ingest", "write_renditions"]

ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}


class Duplicates(models.TextChoices):
    """What to do with a picture that is in the library already."""

    ASK = "ask", _("Ask")
    KEEP = "keep", _("Keep both")
    REPLACE = "replace", _("Replace the file of the earlier one")


class Duplicate(Exception):
    """The picture is in the library already, as `photo`; `same` is "file" or "picture".

    "picture": every pixel is the same, but the file differs: other captions, another format.
    """

    def __init__(self, photo, same):
        super().__init__(told("This {same} is in the library already.", same=same))
        self.photo = photo
        self.same = same


def ingest(
    file,
    *,
    album,
    name=None,
    user=None,
    upload_key="",
    duplicates=Duplicates.ASK,
    position=None,
    now=None,
):
    """Take `file` (a path, a binary file or bytes) into `album`; gives back the draft Photo.

    A new photo stands at `position`, or behind all others. Safe to repeat: an upload with an
    `upload_key` that has been seen gives back the photo it made. Texts come from the file itself,
    then from the album. Raises `Refused` with a sentence for the officer if the file cannot be a
    photo, and `Duplicate` if the picture is there already and `duplicates` says to ask. Either
    leaves rows and files as they were.
    """
    if upload_key and (known := Photo.objects.filter(upload_key=upload_key).first()):
        return known
    name = name_of(file) if name is None else name
    # Names on a disk need not be text: what no database can keep becomes a question mark.
    name = name.encode(errors="replace").decode()
    now = now or timezone.now()
    given = (file, album, name, user, upload_key, duplicates, position, now)
    try:
        try:
            return _ingest(*given)
        except _Overtaken:
            return _ingest(*given)
    except Duplicate as duplicate:
        # The same upload came twice at once: the other one was first.
        if upload_key and duplicate.photo.upload_key == upload_key:
            return duplicate.photo
        raise


def _ingest(file, album, name, user, upload_key, duplicates, position, now):
    data = read_bytes(file)
    try:
        quotas.check(user, len(data))
    except quotas.Reached as reached:
        raise Refused(str(reached)) from reached
    shape = inspect(data, name=name)
    try:
        scan(data)
    except NotClean as error:
        raise Refused(str(error)) from error
    earlier = _earlier(duplicates, "file", sha256=shape.sha256)
    made = decoder.render(data, shape=shape)
    earlier = earlier or _earlier(duplicates, "picture", pixel_sha256=made.pixel_sha256)
    photo = earlier if earlier and duplicates == Duplicates.REPLACE else Photo(album=album)
    replaced = _names(photo) if photo.pk else []
    # Here, because it brings the readers of three formats, for uploads alone.
    from . import iptc

    _describe(photo, iptc.read(data, now=now))
    photo.original_name = name[-255:]
    photo.bytes, photo.sha256 = shape.bytes, shape.sha256
    photo.width, photo.height = made.width, made.height
    photo.pixel_sha256, photo.difference_hash = made.pixel_sha256, made.difference_hash
    photo.dominant_colour = made.colour
    photo.upload_key = upload_key or photo.upload_key
    photo.uploaded_by = user
    with _kept_if_all_goes_well() as (save, keep):
        folder = _new_folder()
        photo.original = save(f"originals/{folder}.{ENDINGS[shape.format]}", data)
        renditions = _save_renditions(made, folder, save)
        try:
            _write_rows(photo, renditions, replaced, position, duplicates, keep)
        except quotas.Reached as reached:
            raise Refused(str(reached)) from reached
        except IntegrityError:
            # The same again, but the other one was first by less: its key is taken.
            first = Photo.objects.filter(upload_key=upload_key).first() if upload_key else None
            if first is None:
                raise
            _delete([str(photo.original), *(str(each.file) for each in renditions)])
            return first
    return photo


def write_renditions(photo, made):
    """Write the files of `made` (a `Renditions`) and their rows for `photo`, which has none.

    To be called in a transaction; on an exception no file stays behind.
    """
    with _kept_if_all_goes_well() as (save, _keep):
        renditions = _save_renditions(made, _new_folder(), save)
        for rendition in renditions:
            rendition.photo = photo
        Rendition.objects.bulk_create(renditions)


def _new_folder():
    """A folder name that nothing of the upload has a say in."""
    token = secrets.token_hex(16)
    return f"{token[:2]}/{token}"


def _save_renditions(made, folder, save):
    """The unsaved rows of the files of `made`, which `save` has written into `folder`."""
    return [
        Rendition(
            format=each.format.lower(),
            width=each.width,
            height=each.height,
            bytes=len(each.data),
            file=save(f"renditions/{folder}/{_file_name(each)}", each.data),
        )
        for each in (*made.pictures, made.download)
    ]


def _earlier(duplicates, same, **lookup):
    """The photo that is the same, unless both are kept. Raises `Duplicate` if asking is wished."""
    if duplicates == Duplicates.KEEP:
        return None
    photo = Photo.objects.filter(**lookup).select_related("album").order_by("pk").first()
    if photo and duplicates == Duplicates.ASK:
        raise Duplicate(photo, same)
    return photo


class _Overtaken(Exception):
    """The picture that is to be replaced came in while this one was being made smaller."""


def _write_rows(photo, renditions, replaced, position, duplicates, keep):
    with transaction.atomic():
        # One at a time brings the same picture, or one for the same album.
        alone_with("picture", photo.pixel_sha256)
        alone_with("album", str(photo.album_id))
        if photo.pk:
            photo.renditions.all().delete()
        elif _earlier(duplicates, "file", sha256=photo.sha256) or _earlier(
            duplicates, "picture", pixel_sha256=photo.pixel_sha256
        ):
            raise _Overtaken
        elif position is not None:
            photo.position = position
        else:
            last = Photo.objects.filter(album=photo.album).aggregate(n=models.Max("position"))["n"]
            photo.position = (last or 0) + 1
        photo.save()
        quotas.spend(photo.uploaded_by, photo.bytes)
        for rendition in renditions:
            rendition.photo = photo
        Rendition.objects.bulk_create(renditions)
        transaction.on_commit(lambda: _delete(replaced))
        # A commit that failed may have taken place: the connection was lost after it, or the disk
        # would not flush what it has written, and shows it after a restart.
        keep()


def _describe(photo, embedded):
    """Fill the empty texts of `photo` from what its file says, then from its album."""
    # Its many expressions are compiled when a photo comes in, not at each start.
    from .credit_lines import normalise_credit

    credit = normalise_credit(
        embedded.credit_line.value or embedded.creator.value or embedded.copyright_notice.value,
        [agency.pattern for agency in Agency.objects.all()],
    )
    album = photo.album
    texts = {
        "headline": embedded.headline.value,
        "caption": embedded.caption.value,
        "alt_text": embedded.alt_text.value,
        "creator": embedded.creator.value or credit.creator or album.creator,
        "credit_line": credit.credit_line or album.credit_line,
        "copyright_notice": embedded.copyright_notice.value,
        "city": embedded.city.value or album.city,
        "country": embedded.country.value or album.country,
        "persons_shown": "\n".join(embedded.persons_shown.value),
        "keywords": "\n".join(embedded.keywords.value),
    }
    for field, text in texts.items():
        if not getattr(photo, field):
            longest = Photo._meta.get_field(field).max_length
            setattr(photo, field, text[:longest])
    if photo.taken_at is None and (moment := embedded.taken_at.value):
        if timezone.is_aware(moment):
            photo.taken_offset = int(moment.utcoffset().total_seconds() // 60)
        else:
            moment = timezone.make_aware(moment, timezone.get_fixed_timezone(0))
        photo.taken_at = moment
    photo.embedded = embedded.as_json()


def _file_name(picture):
    return "download.jpg" if picture.format == "JPEG" else f"{picture.width}.webp"


def _names(photo):
    return [photo.original.name, *photo.renditions.values_list("file", flat=True)]


@contextlib.contextmanager
def _kept_if_all_goes_well():
    """Gives a function that saves bytes under a name; what it saved is deleted on an exception.

    And one to call when rows may stand from then on, whatever happens: nothing is deleted any more,
    and what has no row after all is found by the janitor.
    """
    saved = []

    def save(name, data):
        saved.append(default_storage.save(name, ContentFile(data)))
        return saved[-1]

    try:
        yield save, saved.clear
    except BaseException:
        _delete(saved)
        raise


def _delete(names):
    for name in names:
        # What cannot be deleted now is a file without a row, which the janitor finds.
        with contextlib.suppress(OSError):
            default_storage.delete(name)
