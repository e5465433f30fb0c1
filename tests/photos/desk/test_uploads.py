import errno
import io
from pathlib import Path
from threading import Barrier, Thread

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection
from django.test import Client
from django.urls import reverse
from PIL import Image

from photos import decoder
from photos import ingest as ingesting
from photos.models import Photo, Rendition
from tests import make
from tests.photos import samples

from .conftest import picture, send

pytestmark = pytest.mark.django_db

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)


def stored():
    media = Path(settings.MEDIA_ROOT)
    return sorted(str(path.relative_to(media)) for path in media.rglob("*") if path.is_file())


def state():
    return stored(), list(Photo.objects.values()), list(Rendition.objects.values())


# One file a request


def test_a_file_becomes_a_draft_at_once(editor, at, album):
    response = send(editor, at("upload"), picture(), name="Kh%C3%A1nh%20th%C3%A0nh.jpg")
    photo = Photo.objects.get()
    assert (response.status_code, response.json()) == (
        201,
        {
            "state": "taken",
            "photo": {
                "id": photo.pk,
                "url": at("unit", photo.pk),
                "name": "Khánh thành.jpg (photo 1)",
            },
        },
    )
    assert (photo.album, photo.status, photo.uploaded_by, photo.original_name) == (
        album,
        "draft",
        editor.user,
        "Khánh thành.jpg",
    )
    assert photo.original.open().read() == picture()


def test_a_repeated_upload_is_answered_with_the_same_photo(editor, at):
    first = send(editor, at("upload"), picture())
    again = send(editor, at("upload"), picture())
    assert (again.status_code, again.json()) == (201, first.json())
    assert Photo.objects.count() == 1


def test_the_same_key_in_another_album_is_another_upload(editor, at, album):
    other = make.an_album()
    send(editor, at("upload"), picture(1))
    send(editor, reverse("admin:photos_album_upload", args=[other.pk]), picture(2))
    assert list(Photo.objects.order_by("pk").values_list("album", flat=True)) == [
        album.pk,
        other.pk,
    ]


@pytest.mark.django_db(transaction=True)
def test_the_same_upload_twice_at_once_makes_one_photo(editor, at):
    start, results = Barrier(2), []

    def upload():
        client = Client()
        client.cookies = editor.cookies
        start.wait()
        try:
            results.append(send(client, at("upload"), picture()).json()["photo"]["id"])
        finally:
            connection.close()

    threads = [Thread(target=upload) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    photo = Photo.objects.get()
    assert results == [photo.pk, photo.pk]
    assert len(stored()) == 1 + photo.renditions.count()


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "a.jpg", "The file is empty."),
        (b"Dear colleague", "a.jpg", "This is not a photo that can be read."),
        (HEIC, "IMG_0001.HEIC", "This is a HEIC picture, which browsers cannot show."),
        (picture()[:-300], "cut.jpg", "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.jpg", "This is an SVG drawing"),
        (picture(), "..%2Fa.jpg", "The file’s name contains a path."),
        (picture(), "a%00.jpg", "The file’s name contains hidden characters."),
        (picture(), "a%E2%80%AEgpj.jpg", "The file’s name contains hidden characters."),
        (picture(), "a.png", "The file’s name ends in .png, but it is a JPEG picture."),
        (picture(), "a%FF.jpg", None),
    ],
)
def test_each_refusal_is_a_sentence_and_leaves_nothing(editor, at, data, name, sentence):
    before = state()
    response = send(editor, at("upload"), data, name=name)
    if sentence is None:
        assert response.status_code == 201
        return
    assert (response.status_code, response.json()["state"]) == (422, "refused")
    assert sentence in response.json()["error"]
    assert state() == before


def test_a_file_that_is_too_large_is_refused_before_it_is_read(editor, at):
    class Unread(io.BytesIO):
        def read(self, *args):
            raise AssertionError("the body was read")

    response = editor.generic(
        "POST",
        at("upload"),
        b"",
        content_type="image/jpeg",
        headers={"Accept": "application/json", "X-Upload-Key": "0123456789abcdef"},
        CONTENT_LENGTH="41000000",
        **{"wsgi.input": Unread()},
    )
    assert (response.status_code, response.json()["error"]) == (
        413,
        "The file is larger than 40 MB.",
    )


def test_an_upload_cut_short_leaves_nothing(editor, at):
    before = state()
    part = io.BytesIO(picture()[:-100])
    response = send(editor, at("upload"), picture(), **{"wsgi.input": part})
    assert (response.status_code, response.json()["state"]) == (400, "failed")
    assert "The connection was cut" in response.json()["error"]
    assert state() == before


@pytest.mark.parametrize("key", ["", "short", "../../../../etc", "a" * 33, "äöüäöüäöü"])
def test_an_upload_needs_a_usable_key(editor, at, key):
    response = send(editor, at("upload"), picture(), key=key)
    assert response.status_code == 400
    assert Photo.objects.count() == 0


def test_a_picture_that_is_there_is_offered(editor, at):
    first = send(editor, at("upload"), picture(), name="one.jpg").json()["photo"]["id"]
    Photo.objects.filter(pk=first).update(headline="The opening")
    before = state()
    response = send(editor, at("upload"), picture(), name="two.jpg", key="another-key-0")
    file = reverse("admin:photos_photo_file", args=[first, 320, "webp"])
    assert (response.status_code, response.json()) == (
        409,
        {
            "state": "duplicate",
            "error": "The same file is in the library already, in the album “Da Nang”: "
            "The opening (photo 1).",
            "photo": {"id": first, "url": "", "name": "The opening (photo 1)"},
            "same": "file",
            "may_replace": True,
            "picture": {
                "src": file,
                "width": 480,
                "height": 320,
                "alt": "The earlier picture, which has no alternative text",
            },
        },
    )
    assert state() == before


def test_the_same_pixels_with_other_tags_are_a_duplicate_too(editor, at):
    send(editor, at("upload"), picture())
    tagged = samples.with_segments(picture(), samples.iim_segment((120, b"Another caption")))
    response = send(editor, at("upload"), tagged, key="another-key-0")
    assert (response.status_code, response.json()["same"]) == (409, "picture")


def test_both_can_be_kept_and_the_file_can_be_replaced(editor, at):
    first = send(editor, at("upload"), picture()).json()["photo"]["id"]
    Photo.objects.filter(pk=first).update(caption="As the officer wrote it")
    kept = send(editor, at("upload"), picture(), key="another-key-0", duplicates="keep")
    assert kept.status_code == 201
    assert Photo.objects.count() == 2
    tagged = samples.with_segments(picture(), samples.iim_segment((110, b"VNA")))
    replaced = send(editor, at("upload"), tagged, key="another-key-1", duplicates="replace")
    assert replaced.json()["photo"]["id"] == first
    photo = Photo.objects.get(pk=first)
    assert (photo.caption, photo.credit_line) == ("As the officer wrote it", "VNA")
    assert photo.original.open().read() == tagged


def take_away(editor, codename):
    """Take a right away; whoever loses one signs in anew."""
    editor.user.user_permissions.remove(*editor.user.user_permissions.filter(codename=codename))
    editor.force_login(editor.user)


def test_replacing_is_for_those_who_may_change_photos(editor, at):
    send(editor, at("upload"), picture())
    take_away(editor, "change_photo")
    before = state()
    asked = send(editor, at("upload"), picture(), key="another-key-0")
    assert asked.json()["may_replace"] is False
    refused = send(editor, at("upload"), picture(), key="another-key-0", duplicates="replace")
    assert refused.status_code == 403
    assert state() == before


@pytest.mark.parametrize("codename", ["add_photo", "change_album"])
def test_uploading_takes_both_rights(editor, at, codename):
    take_away(editor, codename)
    assert send(editor, at("upload"), picture()).status_code == 403
    assert Photo.objects.count() == 0


def test_a_full_disk_is_said_and_leaves_nothing(editor, at, monkeypatch):
    before = state()

    def full(name, content):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(ingesting.default_storage, "save", full)
    response = send(editor, at("upload"), picture())
    assert (response.status_code, response.json()["state"]) == (507, "failed")
    assert "no room left" in response.json()["error"]
    assert state() == before


def test_a_busy_decoder_and_a_locked_database_ask_to_come_again(editor, at, monkeypatch):
    class Busy:
        def acquire(self, timeout):
            return False

    monkeypatch.setattr(decoder._children, "places", Busy())
    response = send(editor, at("upload"), picture())
    assert (response.status_code, response["Retry-After"]) == (503, "3")
    monkeypatch.undo()

    def locked(*args, **kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr(ingesting, "_write_rows", locked)
    response = send(editor, at("upload"), picture())
    assert (response.status_code, response.json()["state"]) == (503, "failed")
    assert state() == ([], [], [])


def test_rotated_photos_and_their_words_come_in_upright_and_whole(editor, at):
    turned = samples.with_segments(
        samples.encoded(samples.corners(64, 48)),
        samples.exif_segment(samples.tiff([samples.short_tag(0x0112, 6)], gps=samples.GPS)),
        samples.xmp_segment(
            samples.xmp(elements=samples.listed("dc:description", "Alt", samples.ARABIC))
        ),
    )
    send(editor, at("upload"), turned)
    photo = Photo.objects.get()
    assert (photo.width, photo.height, photo.caption) == (48, 64, samples.ARABIC)
    assert photo.embedded["has_position"] is True
    for rendition in photo.renditions.all():
        with Image.open(rendition.file.open()) as made:
            assert made.size == (rendition.width, rendition.height)
            assert made.getexif().get_ifd(0x8825) == {}


# Several files from a plain form


def plain(client, url, *files, key="form-key-0123", duplicates="ask"):
    uploads = [SimpleUploadedFile(name, data, "image/jpeg") for name, data in files]
    return client.post(url, {"photos": uploads, "key": key, "duplicates": duplicates})


def outcomes(response):
    return [(each.name, each.state) for each in response.context["results"]]


def test_a_plain_form_takes_several_files_and_lists_what_became_of_each(editor, at):
    response = plain(
        editor,
        at("upload_form"),
        ("one.jpg", picture(1)),
        ("letter.jpg", b"Dear colleague"),
        ("two.jpg", picture(2)),
        ("again.jpg", picture(1)),
    )
    assert outcomes(response) == [
        ("one.jpg", "taken"),
        ("letter.jpg", "refused"),
        ("two.jpg", "taken"),
        ("again.jpg", "duplicate"),
    ]
    assert list(Photo.objects.order_by("position").values_list("original_name", flat=True)) == [
        "one.jpg",
        "two.jpg",
    ]
    content = response.content.decode()
    assert "The same file is in the library already" in content
    assert "This is not a photo that can be read." in content
    assert len(response.context["tiles"]) == 2


def test_the_plain_form_sent_twice_makes_nothing_twice_but_takes_other_files(editor, at):
    for _ in range(2):
        response = plain(editor, at("upload_form"), ("one.jpg", picture(1)), duplicates="keep")
        assert outcomes(response) == [("one.jpg", "taken")]
    assert Photo.objects.count() == 1
    # The way back in the browser brings the same form with its key.
    plain(editor, at("upload_form"), ("one.jpg", picture(2)))
    assert Photo.objects.count() == 2


def test_the_plain_form_names_the_files_beyond_its_limit(editor, at, monkeypatch):
    monkeypatch.setattr("photos.desk.uploads.PLAIN_AT_MOST", 1)
    response = plain(editor, at("upload_form"), ("one.jpg", picture(1)), ("two.jpg", picture(2)))
    assert outcomes(response) == [("one.jpg", "taken"), ("two.jpg", "refused")]
    assert "at most 1 photos at once" in response.context["results"][1].sentence
    assert Photo.objects.count() == 1


def test_the_plain_form_without_files_says_so(editor, at):
    response = editor.post(at("upload_form"), {"key": "form-key-0123"}, follow=True)
    assert "Choose the photos first." in response.content.decode()


def test_the_form_accepts_only_what_makes_phones_send_jpeg(editor, at):
    content = editor.get(at()).content.decode()
    assert 'accept="image/jpeg,image/png,image/webp"' in content
    assert 'enctype="multipart/form-data"' in content


# The order in which files come


BATCH = "00112233445566aa"


def names():
    return list(Photo.objects.order_by("position", "pk").values_list("original_name", flat=True))


def test_files_stand_as_they_were_chosen_whichever_comes_first(editor, at, photos):
    photos({"original_name": "there.jpg"})
    for place in (2, 0, 1, 4, 3):
        key, name = f"{BATCH}-{place}", f"{place}.jpg"
        assert send(editor, at("upload"), picture(place), name=name, key=key).status_code == 201
    assert names() == ["there.jpg", "0.jpg", "1.jpg", "2.jpg", "3.jpg", "4.jpg"]


def test_files_chosen_by_others_come_behind(editor, publisher, at):
    send(editor, at("upload"), picture(1), name="first.jpg", key=f"{BATCH}-0")
    send(publisher, at("upload"), picture(2), name="third.jpg", key="ffffffffffffffff-1")
    send(publisher, at("upload"), picture(3), name="second.jpg", key="ffffffffffffffff-0")
    assert names() == ["first.jpg", "second.jpg", "third.jpg"]


def test_no_place_is_before_the_first(editor, at):
    send(editor, at("upload"), picture(1), name="9.jpg", key=f"{BATCH}-9")
    Photo.objects.update(position=1)
    send(editor, at("upload"), picture(2), name="0.jpg", key=f"{BATCH}-0")
    assert set(Photo.objects.values_list("position", flat=True)) == {1}


def test_more_files_than_the_server_reads_are_answered_in_a_sentence(editor, at, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2
    files = [(f"{number}.jpg", picture(number)) for number in range(3)]
    response = plain(editor, at("upload_form"), *files)
    assert response.status_code == 400
    text = " ".join(response.content.decode().split())
    assert "More than 2 files were sent in one go, and none of them was taken." in text
    assert Photo.objects.count() == 0
    assert "more than 2 in one go are refused" in editor.get(at()).content.decode()
