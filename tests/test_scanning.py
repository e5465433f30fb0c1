"""Whatever is sent goes to the virus scanner first, where there is one."""

import io
import socketserver
import struct
import tempfile
import threading
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from baliprocess import scanning
from baliprocess.scanning import NotClean, answers, scan
from baliprocess.sent_tables import SentTable
from baliprocess.staff import grant_groups
from meetings.models import DocumentFile
from photos.ingest import Refused, ingest
from photos.models import Photo
from tests import make
from tests.admin.pages import Form, mistakes
from tests.photos.test_ingest import picture

BAD = b"what-the-scanner-knows"
FOUND = "The virus scanner found “Test.Sample-1” in this file, and nothing was stored."
AWAY = "The file could not be checked for viruses, and nothing was stored."


class Clamd(socketserver.StreamRequestHandler):
    """clamd(8) as far as the site asks it; `server.says` overrides what it finds."""

    def handle(self):
        command = b""
        while not command.endswith(b"\0"):
            command += self.rfile.read(1)
        if command == b"zPING\0":
            self.wfile.write(b"PONG\0")
            return
        assert command == b"zINSTREAM\0"
        heard = b""
        while size := struct.unpack("!I", self.rfile.read(4))[0]:
            heard += self.rfile.read(size)
        self.server.heard.append(heard)
        found = b"stream: Test.Sample-1 FOUND\0" if BAD in heard else b"stream: OK\0"
        self.wfile.write(found if self.server.says is None else self.server.says)


class _Threads(socketserver.ThreadingMixIn):
    daemon_threads = True
    heard, says = (), None


class UnixServer(_Threads, socketserver.UnixStreamServer):
    pass


class TCPServer(_Threads, socketserver.TCPServer):
    pass


@pytest.fixture(params=["unix", "tcp"])
def clamd(request, settings):
    """A scanner that listens; `heard` is what it was sent."""
    # The path of a socket has at most 107 characters.
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "clamd.ctl")
        unix = request.param == "unix"
        server = UnixServer(path, Clamd) if unix else TCPServer(("127.0.0.1", 0), Clamd)
        server.heard = []
        settings.CLAMD = path if unix else f"127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        server.server_close()
        thread.join()


def test_without_a_scanner_nothing_is_asked(settings):
    assert settings.CLAMD == ""
    scan(BAD)
    assert answers() is None


def test_what_is_clean_passes_and_is_heard_whole(clamd):
    data = bytes(range(256)) * 4_000
    file = io.BytesIO(data)
    file.read(10)
    scan(file)
    assert (clamd.heard, file.tell(), answers()) == ([data], 0, True)


def test_what_is_found_is_named(clamd):
    with pytest.raises(NotClean, match=FOUND):
        scan(b"x" * 1_000_000 + BAD)


@pytest.mark.parametrize(
    "says",
    [
        b"INSTREAM size limit exceeded. ERROR\0",
        b"stream: OK",
        b"",
        b"stream: OK\nstream: OK\0",
        b"\xff" * 10_000,
        b"stream: " + b"x" * 300 + b" FOUND\0",
    ],
    ids=["too large", "ok unfinished", "silent", "two lines", "noise", "long name"],
)
def test_any_other_answer_refuses(clamd, says):
    clamd.says = says
    if says == b"stream: OK":
        # A newline or nothing at the end: what it said is plain all the same.
        scan(b"x")
        return
    with pytest.raises(NotClean, match=AWAY):
        scan(b"x")


@pytest.mark.parametrize("place", ["/none/clamd.ctl", "127.0.0.1:1"])
def test_a_scanner_that_is_away_refuses(settings, place):
    settings.CLAMD = place
    with pytest.raises(NotClean, match=AWAY):
        scan(b"x")
    assert answers() is False


def test_a_scanner_that_says_nothing_refuses_in_time(settings, monkeypatch):
    monkeypatch.setattr(scanning, "PATIENCE", 0.2)
    with TCPServer(("127.0.0.1", 0), Clamd) as silent:
        settings.CLAMD = f"127.0.0.1:{silent.server_address[1]}"
        with pytest.raises(NotClean, match=AWAY):
            scan(b"x")


@pytest.mark.django_db
def test_its_absence_is_a_worry(client, settings):
    settings.CLAMD = "/none/clamd.ctl"
    answer = client.get("/readyz").content.decode()
    assert "worry scanner: The virus scanner does not answer; no file is taken" in answer


# --- The doors by which files come ---------------------------------------------------------------


@pytest.fixture
def editor(client, django_user_model, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    user = django_user_model.objects.create_user("editor", is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    client.force_login(user)
    return client


def stored(settings):
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


@pytest.mark.django_db
@pytest.mark.parametrize("clamd", ["unix"], indirect=True)
def test_a_document_is_refused(clamd, editor, settings):
    document = make.a_document(title="Agenda")
    form = Form(editor, reverse("admin:meetings_document_change", args=[document.pk]))
    form.add_row("files", file=SimpleUploadedFile("a.pdf", b"%PDF-1.7\n" + BAD))
    ((place, sentence),) = mistakes(form.send())
    assert (place, FOUND in sentence) == ("id_files-0-file", True)
    assert (DocumentFile.objects.count(), stored(settings)) == (0, [])
    form = Form(editor, reverse("admin:meetings_document_change", args=[document.pk]))
    form.add_row("files", file=SimpleUploadedFile("a.pdf", b"%PDF-1.7\nclean"))
    assert form.send().status_code == 302
    assert DocumentFile.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("clamd", ["unix"], indirect=True)
def test_a_photo_is_refused(clamd, editor, settings):
    album = make.an_album()
    with pytest.raises(Refused, match=FOUND):
        ingest(picture() + BAD, album=album, name="a.jpg")
    assert (Photo.objects.count(), stored(settings)) == (0, [])


@pytest.mark.django_db
@pytest.mark.parametrize("clamd", ["unix"], indirect=True)
def test_a_table_is_refused(clamd, editor):
    meeting = make.a_meeting()
    form = Form(editor, reverse("admin:meetings_meeting_table_of_one", args=[meeting.pk]))
    file = SimpleUploadedFile("a.csv", b"Member\n" + BAD)
    ((place, sentence),) = mistakes(form.send(file=file))
    assert (place, FOUND in sentence) == ("id_file", True)
    assert SentTable.objects.count() == 0
