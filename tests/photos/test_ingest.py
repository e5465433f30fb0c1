import datetime as dt
import io
from pathlib import Path
from threading import Barrier, Thread

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.utils import timezone
from PIL import Image

from photos import check as checking
from photos import ingest as ingesting
from photos.ingest import Duplicate, Duplicates, Refused, ingest
from photos.management.progress import Bar
from photos.models import Agency, Album, Photo, Rendition
from tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


def picture(colour="#0b5a68", size=(700, 500), form="JPEG", **options):
    """The bytes of a picture with a little detail, so that its hash means something."""
    image = Image.new("RGB", size, colour)
    image.paste("#ffffff", (size[0] // 2, 0, size[0], size[1] // 3))
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def exif(**tags):
    numbers = {"artist": 0x013B, "copyright": 0x8298, "description": 0x010E}
    data = Image.Exif()
    if taken := tags.pop("date", None):
        data.get_ifd(0x8769)[0x9003] = taken
    for name, text in tags.items():
        data[numbers[name]] = text
    return data


def stored():
    media = Path(settings.MEDIA_ROOT)
    return sorted(str(path.relative_to(media)) for path in media.rglob("*") if path.is_file())


def state():
    return stored(), list(Photo.objects.values()), list(Rendition.objects.values())


def test_a_file_becomes_a_draft_with_all_its_files():
    album = make.an_album()
    photo = ingest(picture(), album=album, name="Plenary.JPG")
    photo = Photo.objects.get(pk=photo.pk)
    assert (photo.status, photo.width, photo.height, photo.position) == ("draft", 700, 500, 1)
    assert photo.original_name == "Plenary.JPG"
    assert photo.original.open().read() == picture()
    renditions = [(r.format, r.width, r.height) for r in photo.renditions.all()]
    assert renditions == [
        ("jpeg", 700, 500),
        ("webp", 320, 229),
        ("webp", 640, 457),
        ("webp", 700, 500),
    ]
    for rendition in photo.renditions.all():
        with rendition.file.open() as file:
            data = file.read()
        assert len(data) == rendition.bytes
        assert Image.open(io.BytesIO(data)).size == (rendition.width, rendition.height)
    names = [photo.original.name, *(r.file.name for r in photo.renditions.all())]
    assert stored() == sorted(names)
    assert "plenary" not in " ".join(names).lower()


def test_texts_come_from_the_file_then_from_the_album():
    Agency.objects.create(name="VNA", ways="TTXVN")
    album = make.an_album(credit_line="Ministry", city="Da Nang", country="Viet Nam")
    tags = exif(
        description="Delegates at the opening", artist="Lan Anh", date="2019:07:23 09:30:00"
    )
    photo = ingest(picture(exif=tags), album=album)
    assert (photo.caption, photo.creator, photo.city, photo.country) == (
        "Delegates at the opening",
        "Lan Anh",
        "Da Nang",
        "Viet Nam",
    )
    assert photo.taken_at == dt.datetime(2019, 7, 23, 9, 30, tzinfo=dt.UTC)
    assert (photo.taken_offset, photo.taken_on) == (None, dt.date(2019, 7, 23))
    assert photo.embedded["caption"] == {"value": "Delegates at the opening", "source": "exif"}


def test_a_date_in_the_future_is_not_believed():
    tags = exif(date=f"{timezone.now().year + 1}:01:01 00:00:00")
    assert ingest(picture(exif=tags), album=make.an_album()).taken_at is None


def test_photos_stand_in_the_order_of_their_arrival():
    album = make.an_album()
    for colour in ("#111111", "#555555", "#999999"):
        ingest(picture(colour), album=album)
    assert list(album.photos.values_list("position", flat=True)) == [1, 2, 3]


def test_the_same_file_is_found_and_nothing_changes():
    first = ingest(picture(), album=make.an_album())
    before = state()
    with pytest.raises(Duplicate) as found:
        ingest(picture(), album=make.an_album())
    assert (found.value.photo, found.value.same) == (first, "file")
    assert state() == before


def test_the_same_picture_with_other_tags_is_found():
    first = ingest(picture(), album=make.an_album())
    with pytest.raises(Duplicate) as found:
        ingest(picture(exif=exif(artist="Another")), album=make.an_album())
    assert (found.value.photo, found.value.same) == (first, "picture")


def test_both_can_be_kept():
    album = make.an_album()
    ingest(picture(), album=album)
    ingest(picture(), album=album, duplicates=Duplicates.KEEP)
    assert album.photos.count() == 2


def test_replacing_keeps_the_officers_words_and_the_address(django_capture_on_commit_callbacks):
    photo = ingest(picture(), album=make.an_album())
    Photo.objects.filter(pk=photo.pk).update(caption="As the officer wrote it")
    old = stored()
    tags = exif(artist="Lan Anh", description="As the file says")
    with django_capture_on_commit_callbacks(execute=True):
        again = ingest(picture(exif=tags), album=make.an_album(), duplicates=Duplicates.REPLACE)
    assert (again.pk, again.album, again.caption, again.creator) == (
        photo.pk,
        photo.album,
        "As the officer wrote it",
        "Lan Anh",
    )
    assert len(stored()) == len(old)
    assert set(stored()).isdisjoint(old)


def test_a_repeated_upload_gives_back_its_photo():
    album = make.an_album()
    first = ingest(picture(), album=album, upload_key="abc")
    assert ingest(picture(), album=album, upload_key="abc") == first
    assert Photo.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "a.jpg", "empty"),
        (b"Dear colleague", "a.jpg", "not a photo"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.jpg", ""),
        (picture()[:-400], "a.jpg", ""),
        (picture(form="PNG"), "a.jpg", ""),
    ],
)
def test_what_is_no_photo_is_refused_and_nothing_changes(data, name, sentence):
    album = make.an_album()
    before = state()
    with pytest.raises(Refused) as refusal:
        ingest(data, album=album, name=name)
    assert sentence in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert state() == before


def test_a_failing_disk_leaves_neither_row_nor_file(monkeypatch):
    album = make.an_album()
    before = state()
    saved = []
    real = ingesting.default_storage.save

    def fill_up(name, content):
        if len(saved) == 3:
            raise OSError(28, "No space left on device")
        saved.append(name)
        return real(name, content)

    monkeypatch.setattr(ingesting.default_storage, "save", fill_up)
    with pytest.raises(OSError, match="No space"):
        ingest(picture(), album=album)
    assert len(saved) == 3
    assert state() == before


def test_a_row_that_cannot_be_written_leaves_no_file():
    before = state()
    with pytest.raises(ValueError, match="must be saved"):
        ingest(picture(), album=Album(title="Never saved"))
    assert state() == before


@pytest.mark.django_db(transaction=True)
def test_the_same_upload_twice_at_once_makes_one_photo():
    album = make.an_album()
    start, results = Barrier(2), []

    def upload():
        start.wait()
        try:
            results.append(ingest(picture(), album=album, upload_key="abc").pk)
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


@pytest.mark.django_db(transaction=True)
def test_a_commit_that_took_place_and_was_told_as_failed_leaves_a_row_with_its_files(monkeypatch):
    album = make.an_album()
    commit = connection._commit

    def commit_and_be_lost():
        commit()
        if Photo.objects.exists():
            raise OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(connection, "_commit", commit_and_be_lost)
    with pytest.raises(OperationalError):
        ingest(picture(), album=album)
    monkeypatch.undo()
    photo = Photo.objects.get()
    names = [photo.original.name, *photo.renditions.values_list("file", flat=True)]
    assert stored() == sorted(names)


# The commands


def test_ingest_photos_takes_a_folder_and_names_what_it_could_not(tmp_path, capsys):
    album = make.an_album(slug="da-nang")
    (tmp_path / "one.jpg").write_bytes(picture("#111111"))
    (tmp_path / "two.jpg").write_bytes(picture("#222222"))
    (tmp_path / "again.jpg").write_bytes(picture("#222222"))
    (tmp_path / "letter.jpg").write_bytes(b"Dear colleague")
    files = [tmp_path / f"{name}.jpg" for name in ("one", "two", "again", "letter", "missing")]
    with pytest.raises(CommandError, match="Not every file"):
        call_command("ingest_photos", "da-nang", *files)
    out, err = capsys.readouterr()
    assert "2 taken, 1 skipped, 2 refused." in out
    assert "letter.jpg" in err
    assert "missing.jpg: No such file or directory" in err
    assert album.photos.count() == 2


def test_ingest_photos_names_the_albums_there_are():
    make.an_album(slug="da-nang")
    with pytest.raises(CommandError, match=r"no album “paris”. Albums: da-nang\."):
        call_command("ingest_photos", "paris", "a.jpg")


def test_check_photos_finds_and_mends(capsys, monkeypatch):
    monkeypatch.setattr(checking, "GRACE", dt.timedelta(0))
    whole, incomplete, lost = (
        ingest(picture(colour), album=make.an_album()) for colour in ("#111111", "#555555", "#999")
    )
    call_command("check_photos")
    assert capsys.readouterr().out == "Every photo has its files and every file its photo.\n"
    missing = incomplete.renditions.get(width=320)
    missing.file.storage.delete(missing.file.name)
    lost.original.storage.delete(lost.original.name)
    orphan = lost.original.storage.save("originals/zz/orphan.jpg", io.BytesIO(b"x"))
    with pytest.raises(CommandError, match="--mend"):
        call_command("check_photos")
    assert capsys.readouterr().out.splitlines() == [
        f"photo {lost.pk}: the original {lost.original.name} is missing",
        f"photo {incomplete.pk}: pictures made from it are missing",
        f"{orphan}: belongs to no photo",
    ]
    with pytest.raises(CommandError, match="Not everything"):
        call_command("check_photos", "--mend")
    report = checking.check()
    assert (report.lost, report.incomplete, report.orphans) == ([lost], [], [])
    made_again = [(r.format, r.width, r.height) for r in incomplete.renditions.all()]
    assert made_again == [(r.format, r.width, r.height) for r in whole.renditions.all()]


def test_a_running_upload_is_no_orphan(capsys):
    ingest(picture(), album=make.an_album()).delete()
    call_command("check_photos")
    assert "every file its photo" in capsys.readouterr().out


def test_check_photos_finds_a_size_without_a_row(capsys):
    photo = ingest(picture(), album=make.an_album())
    photo.renditions.filter(width=640).delete()
    with pytest.raises(CommandError, match="--mend"):
        call_command("check_photos")
    assert f"photo {photo.pk}: pictures made from it are missing" in capsys.readouterr().out
    call_command("check_photos", "--mend")
    assert capsys.readouterr().out.endswith("Mended.\n")
    assert [r.width for r in photo.renditions.filter(format="webp")] == [320, 640, 700]


def test_a_photo_that_came_while_the_files_were_listed_is_no_finding(monkeypatch):
    album = make.an_album()
    listed = checking.default_storage.names_below

    def names_below(folder):
        found = listed(folder)
        if folder == "renditions":
            ingest(picture(), album=album)
        return found

    monkeypatch.setattr(checking.default_storage, "names_below", names_below)
    assert not checking.check()
    assert Photo.objects.count() == 1


def test_ingest_photos_stops_where_nothing_can_be_kept(tmp_path, capsys, monkeypatch):
    make.an_album(slug="da-nang")
    files = [tmp_path / f"{number}.jpg" for number in range(3)]
    for number, path in enumerate(files):
        path.write_bytes(picture(f"#{number}{number}{number}"))
    real, saved = ingesting.default_storage.save, []

    def fill_up(name, content):
        saved.append(name)
        if len(saved) > 6:
            raise OSError(28, "No space left on device")
        return real(name, content)

    monkeypatch.setattr(ingesting.default_storage, "save", fill_up)
    with pytest.raises(CommandError, match=r"Stopped at .*1.jpg: No space left on device. Run"):
        call_command("ingest_photos", "da-nang", *files)
    assert capsys.readouterr().out == "1 taken, 0 skipped, 0 refused.\n"
    assert (Photo.objects.count(), len(stored())) == (1, 5)


def test_the_bar_fills_up_on_a_terminal_only():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    stream = Terminal()
    bar = Bar(stream)
    bar(1, 2)
    bar(2, 2)
    half, whole = stream.getvalue().split("\r")[1:]
    assert (half, whole) == (f"[{'#' * 15}{' ' * 15}] 1 of 2", f"[{'#' * 30}] 2 of 2\n")
    quiet = io.StringIO()
    Bar(quiet)(1, 2)
    assert quiet.getvalue() == ""
