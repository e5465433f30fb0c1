"""The files the public gets: what is in them, and who gets them when."""

import io

import pytest
from PIL import Image

from photos import iptc
from photos.ingest import ingest
from photos.models import Album, Photo
from tests import make

from .test_ingest import exif, picture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def photo():
    """A public photo whose file holds a position, a serial number, a thumbnail and a comment."""
    tags = exif(artist="Lan Anh", description="The plenary")
    tags.get_ifd(0x8825)[2] = (16.0, 3.0, 0.0)
    tags.get_ifd(0x8769)[0xA431] = "SERIAL-4711"
    data = picture(exif=tags, comment=b"from the desk of someone")
    album = make.an_album(slug="da-nang", credit_line="VNA")
    made = ingest(data, album=album)
    Photo.objects.update(status="published", alt_text="Delegates", copyright_notice="© VNA 2019")
    made.refresh_from_db()
    return made


def addresses(photo):
    pictures = [f.get_absolute_url() for f in photo.renditions.filter(format="webp")]
    return [*pictures, photo.get_download_url()]


def body(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_nothing_private_travels_and_the_credit_does(client, photo):
    original = photo.original.open().read()
    assert b"SERIAL-4711" in original
    assert b"from the desk" in original
    for address in addresses(photo):
        response = client.get(address)
        assert response.status_code == 200
        data = body(response)
        image = Image.open(io.BytesIO(data))
        embedded = image.getexif()
        assert not set(embedded) - {0x010E, 0x013B, 0x8298, 0x8769}
        assert (dict(embedded.get_ifd(0x8825)), image.info.get("comment")) == ({}, None)
        for secret in (b"SERIAL-4711", b"from the desk", b"ICC_PROFILE"):
            assert secret not in data
    told = iptc.read(body(client.get(photo.get_download_url())))
    assert (told.creator.value, told.credit_line.value, told.copyright_notice.value) == (
        "Lan Anh",
        photo.credit_line,
        "© VNA 2019",
    )
    assert told.has_position is False


def test_a_corrected_credit_stands_in_the_next_download(client, photo):
    first = client.get(photo.get_download_url())
    Photo.objects.update(credit_line="Việt Nam News Agency")
    second = client.get(photo.get_download_url(), headers={"if-none-match": first["ETag"]})
    assert second.status_code == 200
    assert iptc.read(second.content).credit_line.value == "Việt Nam News Agency"


def test_an_unchanged_file_is_not_sent_again(client, photo):
    for address in addresses(photo):
        first = client.get(address)
        again = client.get(address, headers={"if-none-match": first["ETag"]})
        assert (again.status_code, body(again)) == (304, b"")
        assert again["Cache-Control"] == first["Cache-Control"] == "public, max-age=5"


@pytest.mark.parametrize(
    "hide",
    [
        lambda _: Photo.objects.update(status="withdrawn"),
        lambda _: Photo.objects.update(status="draft"),
        lambda _: Album.objects.update(status="draft"),
        lambda photo: make.a_meeting(album=photo.album, status="draft"),
        lambda photo: photo.delete(),
    ],
    ids=["withdrawn", "draft", "hidden album", "hidden meeting", "deleted"],
)
def test_no_address_of_a_hidden_photo_answers(client, photo, hide):
    known = addresses(photo)
    etags = [client.get(address)["ETag"] for address in known]
    hide(photo)
    for address, etag in zip(known, etags, strict=True):
        for headers in ({}, {"if-none-match": etag}):
            assert client.get(address, headers=headers).status_code in {404, 410}


def test_files_run_nothing_and_are_what_they_say(client, photo):
    for address in addresses(photo):
        response = client.get(address)
        assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert response["X-Content-Type-Options"] == "nosniff"
        expected = "image/jpeg" if address.endswith("jpg") else "image/webp"
        assert response["Content-Type"] == expected
    disposition = client.get(photo.get_download_url())["Content-Disposition"]
    assert disposition == f'attachment; filename="bali-process-da-nang-{photo.pk}.jpg"'


def test_a_missing_file_is_a_plain_404(client, photo):
    for rendition in photo.renditions.all():
        rendition.file.storage.delete(rendition.file.name)
    assert {client.get(address).status_code for address in addresses(photo)} == {404}


KEPT = ("Content-Type", "Cache-Control", "ETag", "Content-Security-Policy")


def test_nginx_sends_the_bytes_only_where_it_is_set_and_with_the_same_headers(
    client, photo, settings
):
    rendition = photo.renditions.filter(format="webp").first()
    address = rendition.get_absolute_url()
    own = client.get(address)
    assert (own.get("X-Accel-Redirect"), bool(body(own))) == (None, True)
    settings.X_ACCEL = "/internal/"
    sent = client.get(address)
    assert sent["X-Accel-Redirect"] == f"/internal/{rendition.file.name}"
    assert (sent.status_code, sent.content) == (200, b"")
    assert {name: sent[name] for name in KEPT} == {name: own[name] for name in KEPT}
    unchanged = client.get(address, headers={"If-None-Match": own["ETag"]})
    assert (unchanged.status_code, unchanged.get("X-Accel-Redirect")) == (304, None)
    # The credit is put into the download as it goes out: no file holds these bytes.
    download = client.get(photo.get_download_url())
    assert (download.get("X-Accel-Redirect"), download.content[:2]) == (None, b"\xff\xd8")


def test_nginx_is_told_nothing_of_what_is_hidden(client, photo, settings):
    settings.X_ACCEL = "/internal/"
    Photo.objects.update(status="withdrawn")
    for address in addresses(photo):
        response = client.get(address)
        assert (response.status_code, response.get("X-Accel-Redirect")) == (404, None)
