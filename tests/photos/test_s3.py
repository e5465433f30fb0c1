"""Every door of the files, with the files in a bucket that is reached over HTTP."""

import datetime as dt
import io
import time

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from baliprocess.acts import UNDO_DAYS
from baliprocess.acts.purging import purge
from meetings.models import DocumentFile
from photos import check as checking
from photos.ingest import Duplicates, ingest
from photos.models import Photo, Rendition
from tests import make
from tests.admin.pages import Form
from tests.conftest import unavailable
from tests.photos.desk.conftest import editor, groups, picture, send  # noqa: F401 — fixtures

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
AWAY = "The storage of files does not answer. Nothing was stored; send it again later."
TROUBLES = ("500", "denied", "cut", "slow")


@pytest.fixture(scope="module")
def server():
    try:
        from tests.bucket import Bucket
    except ImportError as missing:
        unavailable(f"There is no S3 server to test with ({missing.name}; `make test` has it).")
    server = Bucket()
    yield server
    server.stop()


@pytest.fixture
def bucket(server, settings):
    settings.STORAGES = settings.STORAGES | {"default": server.storage}
    server.clear()
    yield server
    server.gate.mend()


@pytest.fixture
def album():
    return make.an_album(slug="da-nang", credit_line="VNA")


@pytest.fixture
def photo(bucket, album):
    """A public photo whose files are in the bucket."""
    made = ingest(picture(), album=album, name="a.jpg")
    Photo.objects.update(status="published", alt_text="Delegates")
    made.refresh_from_db()
    return made


def upload(client, album, data=None, key="0123456789abcdef"):
    address = reverse("admin:photos_album_upload", args=[album.pk])
    return send(client, address, data or picture(), key=key)


def addresses(photo):
    pictures = [f.get_absolute_url() for f in photo.renditions.filter(format="webp")]
    return [*pictures, photo.get_download_url()]


def files_of(photo):
    return sorted([photo.original.name, *photo.renditions.values_list("file", flat=True)])


def rows():
    return list(Photo.objects.values()), list(Rendition.objects.values())


def test_an_upload_by_the_desk_puts_every_file_into_the_bucket(editor, bucket, album):  # noqa: F811
    answer = upload(editor, album)
    photo = Photo.objects.get()
    assert (answer.status_code, answer.json()["state"]) == (201, "taken")
    assert bucket.names() == files_of(photo)
    assert bucket.content(photo.original.name) == picture()
    for rendition in photo.renditions.all():
        data = bucket.content(rendition.file.name)
        assert len(data) == rendition.bytes
        assert Image.open(io.BytesIO(data)).size == (rendition.width, rendition.height)


def test_nobody_but_the_owner_has_a_right_to_a_file(bucket, photo):
    owner = bucket.client.get_object_acl(Bucket="forum", Key=photo.original.name)["Owner"]["ID"]
    for key in bucket.names():
        grants = bucket.client.get_object_acl(Bucket="forum", Key=key)["Grants"]
        assert [(each["Grantee"].get("ID"), each["Permission"]) for each in grants] == [
            (owner, "FULL_CONTROL")
        ]


def test_the_public_gets_the_files_until_the_photo_is_withdrawn(client, bucket, photo):
    for address in addresses(photo):
        answer = client.get(address)
        data = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert (answer.status_code, Image.open(io.BytesIO(data)).width > 0) == (200, True)
    Photo.objects.update(status="withdrawn")
    asked = len(bucket.gate.seen)
    assert {client.get(address).status_code for address in addresses(photo)} <= {404, 410}
    assert bucket.gate.seen[asked:] == []


def test_staff_get_a_draft_and_nobody_else_does(editor, client, bucket, photo):  # noqa: F811
    Photo.objects.update(status="draft")
    rendition = photo.renditions.get(format="webp", width=320)
    for address in (
        reverse("admin:photos_photo_thumbnail", args=[photo.pk]),
        reverse("admin:photos_photo_file", args=[photo.pk, 320, "webp"]),
    ):
        data = b"".join(editor.get(address).streaming_content)
        assert data == bucket.content(rendition.file.name)
        assert client.get(address).status_code == 302


def test_a_document_goes_into_the_bucket_and_comes_back(client, bucket):
    file = DocumentFile.objects.create(
        document=make.a_document(slug="statement"),
        version=1,
        language="en",
        file=SimpleUploadedFile("statement.pdf", PDF),
    )
    assert bucket.names() == [file.file.name]
    address = file.get_absolute_url()
    assert b"".join(client.get(address).streaming_content) == PDF
    bucket.gate.fail("500")
    answer = client.get(address)
    assert (answer.status_code, answer["Retry-After"]) == (503, "60")
    bucket.gate.mend()
    bucket.client.delete_object(Bucket="forum", Key=file.file.name)
    assert client.get(address).status_code == 404


def test_files_go_from_the_bucket_when_their_row_cannot_come_back(bucket, photo):
    photo.delete()
    now = timezone.now()
    purge(now=now)
    assert bucket.names() != []
    purge(now=now + dt.timedelta(days=UNDO_DAYS, minutes=1))
    assert bucket.names() == []


def test_replacing_takes_the_former_files_away(bucket, photo, django_capture_on_commit_callbacks):
    before = bucket.names()
    with django_capture_on_commit_callbacks(execute=True):
        ingest(picture(), album=photo.album, name="a.jpg", duplicates=Duplicates.REPLACE)
    photo.refresh_from_db()
    assert bucket.names() == files_of(photo)
    assert set(before).isdisjoint(bucket.names())


# Failing


@pytest.mark.parametrize("unharmed", [0, 1, 3])
@pytest.mark.parametrize("trouble", TROUBLES)
def test_an_upload_that_fails_leaves_no_row_and_no_file(
    editor,  # noqa: F811
    bucket,
    album,
    trouble,
    unharmed,
):
    before = rows()
    bucket.gate.fail(trouble, "PUT", unharmed)
    begun = time.monotonic()
    answer = upload(editor, album)
    assert time.monotonic() - begun < 8
    assert (answer.status_code, answer.json()) == (503, {"state": "failed", "error": AWAY})
    assert answer["Retry-After"] == "3"
    assert (rows(), bucket.names()) == (before, [])
    bucket.gate.mend()
    assert upload(editor, album).status_code == 201


def test_a_file_whose_arrival_was_never_heard_of_is_mended(
    editor,  # noqa: F811
    bucket,
    album,
    monkeypatch,
    capsys,
):
    bucket.gate.fail("lost", "PUT", 2)
    assert upload(editor, album).status_code == 503
    bucket.gate.mend()
    (orphan,) = bucket.names()
    assert Photo.objects.count() == 0
    call_command("check_photos")
    assert bucket.names() == [orphan]
    monkeypatch.setattr(checking, "GRACE", dt.timedelta(0))
    call_command("check_photos", "--mend")
    assert bucket.names() == []
    assert f"{orphan}: belongs to no photo" in capsys.readouterr().out


def test_files_that_cannot_be_taken_back_are_mended_later(
    editor,  # noqa: F811
    bucket,
    album,
    monkeypatch,
):
    bucket.gate.fail("500", "", 5)
    assert upload(editor, album).status_code == 503
    bucket.gate.mend()
    assert Photo.objects.count() == 0
    assert bucket.names() != []
    monkeypatch.setattr(checking, "GRACE", dt.timedelta(0))
    call_command("check_photos", "--mend")
    assert bucket.names() == []


@pytest.mark.parametrize("trouble", TROUBLES)
def test_pages_of_a_storage_in_trouble_say_so(client, editor, bucket, photo, trouble):  # noqa: F811
    known = addresses(photo)
    thumbnail = reverse("admin:photos_photo_thumbnail", args=[photo.pk])
    bucket.gate.fail(trouble)
    doors = [(client, known[0]), (client, known[-1]), (editor, thumbnail)]
    for one, address in doors[:1] if trouble == "slow" else doors:
        answer = one.get(address)
        assert (answer.status_code, answer["Retry-After"]) == (503, "60")
        assert "does not answer at the moment" in answer.content.decode()
        assert answer["Cache-Control"] == "no-store"
    # Pages without files never ask.
    assert client.get(photo.get_absolute_url()).status_code == 200


def test_a_server_that_is_gone_and_comes_back(client, editor, bucket, photo):  # noqa: F811
    bucket.stop()
    assert client.get(addresses(photo)[0]).status_code == 503
    assert upload(editor, photo.album, picture(9)).status_code == 503
    with pytest.raises(CommandError, match="does not answer"):
        call_command("check_photos")
    bucket.start()
    assert client.get(addresses(photo)[0]).status_code == 200
    assert upload(editor, photo.album, picture(9)).status_code == 201


def test_a_document_that_cannot_be_stored_leaves_no_row(editor, bucket):  # noqa: F811
    document = make.a_document(title="A statement", slug="statement")
    form = Form(editor, reverse("admin:meetings_document_change", args=[document.pk]))
    form.values["title"] = "Another title"
    number = form.add_row("files", file=SimpleUploadedFile("a.pdf", PDF))
    bucket.gate.fail("500", "PUT")
    with transaction.atomic():
        assert form.send().status_code == 503
    document.refresh_from_db()
    assert (document.title, document.files.count()) == ("A statement", 0)
    assert bucket.names() == []
    bucket.gate.mend()
    form.values[f"files-{number}-file"] = SimpleUploadedFile("a.pdf", PDF)
    assert form.send().status_code == 302
    document.refresh_from_db()
    assert (document.title, document.files.count(), len(bucket.names())) == ("Another title", 1, 1)


# The commands


def test_check_photos_finds_and_mends_in_a_bucket(bucket, photo, album, monkeypatch, capsys):
    monkeypatch.setattr(checking, "GRACE", dt.timedelta(0))
    lost = ingest(picture(2), album=album, name="b.jpg")
    call_command("check_photos")
    missing = photo.renditions.get(format="webp", width=320)
    orphan = default_storage.save("originals/zz/orphan.jpg", ContentFile(b"x"))
    for key in (missing.file.name, lost.original.name):
        bucket.client.delete_object(Bucket="forum", Key=key)
    with pytest.raises(CommandError, match="Not everything"):
        call_command("check_photos", "--mend")
    assert capsys.readouterr().out.splitlines()[1:] == [
        f"photo {lost.pk}: the original {lost.original.name} is missing",
        f"photo {photo.pk}: pictures made from it are missing",
        f"{orphan}: belongs to no photo",
    ]
    lost.refresh_from_db()
    assert bucket.names() == sorted({*files_of(photo), *files_of(lost)} - {lost.original.name})


def test_listing_asks_once_for_a_thousand_files(bucket, album):
    for number in range(30):
        default_storage.save(f"originals/{number:02}/a.jpg", ContentFile(b"x"))
    asked = len(bucket.gate.seen)
    assert len(default_storage.names_below("originals")) == 30
    assert len(bucket.gate.seen) - asked == 1


def test_ingest_photos_names_the_storage(bucket, album, tmp_path, capsys):
    (tmp_path / "a.jpg").write_bytes(picture())
    bucket.gate.fail("500", "PUT", 1)
    with pytest.raises(CommandError, match=r"a.jpg: The storage of files does not answer .* again"):
        call_command("ingest_photos", "da-nang", tmp_path / "a.jpg")
    assert capsys.readouterr().out == "0 taken, 0 skipped, 0 refused.\n"
    assert (Photo.objects.count(), bucket.names()) == (0, [])


def test_the_site_itself_takes_its_storage_from_the_environment(bucket, tmp_path):
    from tests.processes import manage

    program = (
        "from django.core.files.storage import default_storage as s; "
        "from django.core.files.base import ContentFile as C; "
        "print(s.save('documents/a.txt', C(b'from a process of its own')))"
    )
    done = manage(
        "shell", "--no-imports", "-c", program, SITE_VAR_DIR=str(tmp_path), **bucket.variables
    )
    assert (done.stdout, done.returncode) == ("documents/a.txt\n", 0), done.stderr
    assert bucket.content("documents/a.txt") == b"from a process of its own"
