"""The archive of a meeting: what is in it, what is not, the same bytes each time, little memory."""

import hashlib
import io
import json
import tracemalloc
import zipfile

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from baliprocess.archiving import stream
from photos.models import Photo
from tests import make
from tests.photos.samples import encoded, jpeg, scene
from tests.reading import read

pytestmark = pytest.mark.django_db


def a_picture(album, **values):
    photo = make.a_photo(album=album, **values)
    for form, content in (("webp", encoded(scene(), "WEBP")), ("jpeg", jpeg())):
        photo.renditions.create(
            format=form, width=640, height=480, bytes=1, file=ContentFile(content, f"a.{form}")
        )
    return photo


@pytest.fixture
def meeting(settings, tmp_path):
    """A public meeting with a document, a photo, a name, and of each one that is not public."""
    settings.MEDIA_ROOT = tmp_path
    album = make.an_album(slug="album")
    meeting = make.a_meeting(
        slug="ahg-14", series=make.a_series(slug="s"), number=14, album=album, summary="They met."
    )
    a_picture(album, pk=1, caption="At the table", creator="A Photographer")
    a_picture(album, pk=2, caption="Canary photo", status="draft")
    delegation = make.a_delegation(meeting, make.a_member("Viet Nam"))
    delegation.delegates.create(name="To Anh Dung", function="head")
    delegation.delegates.create(name="Canary name", public=False)
    for slug, status in (("statement", "published"), ("canary-paper", "draft")):
        document = make.a_document(slug=slug, title=slug, meeting=meeting, status=status)
        document.files.create(file=ContentFile(b"%PDF-1.4 " + slug.encode(), "a.pdf"), bytes=9)
        document.files.create(language="fr", external_url="https://example.org/fr.pdf")
    return meeting


def fetched(client, meeting):
    response = client.get(f"{meeting.get_absolute_url().rstrip('/')}.zip")
    assert (response.status_code, response.streaming) == (200, True)
    return b"".join(response.streaming_content)


def opened(client, meeting):
    archive = zipfile.ZipFile(io.BytesIO(fetched(client, meeting)))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def test_the_archive_holds_the_record_and_nothing_that_is_not_public(client, meeting):
    files = opened(client, meeting)
    assert list(files) == [
        "ahg-14/photos/001-1.jpg",
        "ahg-14/photos/small/001-1.webp",
        "ahg-14/documents/statement-v1-en.pdf",
        "ahg-14/data.json",
        "ahg-14/participants.csv",
        "ahg-14/style.css",
        "ahg-14/index.html",
        "ahg-14/SHA256SUMS",
    ]
    assert b"anary" not in b"".join(files.values())
    sums = dict(
        reversed(line.split("  ")) for line in files["ahg-14/SHA256SUMS"].decode().splitlines()
    )
    assert sums == {
        name.removeprefix("ahg-14/"): hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if not name.endswith("SHA256SUMS")
    }
    data = json.loads(files["ahg-14/data.json"])
    assert (data["id"], data["title"], data["url"]) == (
        "ahg-14",
        meeting.name,
        "http://testserver/meetings/s/14/",
    )
    assert [each["file"] for each in data["photos"]] == ["photos/001-1.jpg"]
    assert [each["delegates"][0]["name"] for each in data["delegations"]] == ["To Anh Dung"]
    with Image.open(io.BytesIO(files["ahg-14/photos/001-1.jpg"])) as picture:
        assert picture.getexif()[0x013B] == "A Photographer"


def test_the_page_in_it_reads_without_a_network(client, meeting):
    files = opened(client, meeting)

    class Answer:
        content = files["ahg-14/index.html"]

    page = read(Answer)
    assert page.root.one("h1").text == "Fourteenth " + meeting.series.name
    assert "To Anh Dung" in page.root.text
    near = [each.attributes["src"] for each in page.root.all("img")]
    near += [each for each in page.links() if not each.startswith("http")]
    assert {f"ahg-14/{name}" for name in near} == {
        "ahg-14/photos/small/001-1.webp",
        "ahg-14/photos/001-1.jpg",
        "ahg-14/documents/statement-v1-en.pdf",
        "ahg-14/style.css",
    }
    assert {f"ahg-14/{name}" for name in near} <= set(files)
    assert page.root.all("script") == []
    assert b"url(" not in files["ahg-14/style.css"]


def test_the_same_record_makes_the_same_bytes(client, meeting):
    first = fetched(client, meeting)
    assert fetched(client, meeting) == first
    assert client.get("/id/").status_code == 200
    assert fetched(client, meeting) == first
    meeting.summary = "They met again."
    meeting.save()
    assert fetched(client, meeting) != first


def test_what_is_withdrawn_while_it_is_sent_is_not_in_it(client, meeting):
    second = a_picture(meeting.album, pk=3, caption="Withdrawn meanwhile")
    response = client.get("/meetings/s/14.zip")
    parts = iter(response.streaming_content)
    received = next(parts)
    Photo.objects.filter(pk=second.pk).update(status="withdrawn")
    archive = zipfile.ZipFile(io.BytesIO(received + b"".join(parts)))
    assert "ahg-14/photos/002-3.jpg" not in archive.namelist()
    assert b"Withdrawn meanwhile" not in archive.read("ahg-14/index.html")


def test_a_file_that_is_missing_is_told_and_breaks_nothing(client, meeting):
    photo = Photo.objects.get(pk=1)
    photo.renditions.get(format="jpeg").file.storage.delete(
        photo.renditions.get(format="jpeg").file.name
    )
    files = opened(client, meeting)
    assert "ahg-14/photos/001-1.jpg" not in files
    assert b"1 photograph could not be read" in files["ahg-14/index.html"]


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_a_meeting_that_is_not_public_has_none(client, meeting, status):
    meeting.status = status
    meeting.save()
    assert client.get("/meetings/s/14.zip").status_code == 410


def test_head_reads_nothing_and_a_bare_meeting_has_an_archive_too(client):
    meeting = make.a_meeting(slug="bare", series=make.a_series(slug="s"))
    response = client.head("/meetings/s/bare.zip")
    assert (response.status_code, response.streaming) == (200, False)
    assert list(opened(client, meeting)) == [
        f"bare/{name}"
        for name in ("data.json", "participants.csv", "style.css", "index.html", "SHA256SUMS")
    ]


def test_memory_does_not_grow_with_the_archive():
    """300 pictures of 2 MB: the peak stays below the size of a few of them."""

    def pictures():
        for number in range(300):
            yield f"photos/{number:03}.jpg", [bytes(2_000_000)]

    tracemalloc.start()
    total = sum(len(part) for part in stream("big", pictures()))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total > 600_000_000
    assert peak < 12_000_000
