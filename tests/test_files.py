import os
from urllib.parse import quote, unquote

import pytest
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from baliprocess.files import DurableStorage, file_response
from tests import make


@pytest.fixture
def storage(tmp_path):
    return DurableStorage(location=tmp_path / "media")


def files(storage):
    return sorted(
        str(path.relative_to(storage.location))
        for path in storage.base_location_path.rglob("*")
        if path.is_file()
    )


@pytest.fixture(autouse=True)
def _path(storage, tmp_path):
    storage.base_location_path = tmp_path / "media"


def test_it_is_the_storage_of_a_local_installation():
    assert isinstance(default_storage, DurableStorage)


def test_a_saved_file_holds_its_bytes_and_leaves_nothing_beside_it(storage):
    name = storage.save("documents/a/statement.pdf", ContentFile(b"%PDF-1.7"))
    assert name == "documents/a/statement.pdf"
    assert storage.open(name).read() == b"%PDF-1.7"
    assert files(storage) == ["documents/a/statement.pdf"]


def test_a_taken_name_is_never_overwritten(storage):
    first = storage.save("a.pdf", ContentFile(b"one"))
    second = storage.save("a.pdf", ContentFile(b"two"))
    assert first != second
    assert (storage.open(first).read(), storage.open(second).read()) == (b"one", b"two")


def test_a_name_taken_in_the_last_moment_is_not_overwritten(storage, monkeypatch):
    storage.save("a.pdf", ContentFile(b"one"))
    name = storage._save("a.pdf", ContentFile(b"two"))
    assert name != "a.pdf"
    assert storage.open("a.pdf").read() == b"one"


def test_an_upload_that_breaks_off_leaves_no_file(storage):
    class Broken(ContentFile):
        def chunks(self, chunk_size=None):
            yield b"half"
            raise OSError(28, os.strerror(28))

    with pytest.raises(OSError, match="No space left"):
        storage.save("a.pdf", Broken(b"whole"))
    assert files(storage) == []


def test_files_are_for_the_owner_and_the_group_only(storage):
    name = storage.save("deep/er/a.pdf", ContentFile(b"x"))
    path = storage.base_location_path / name
    assert oct(path.stat().st_mode & 0o777) == "0o640"
    assert path.parent.stat().st_mode & 0o007 == 0


@pytest.mark.parametrize("name", ["../a.pdf", "a/../../b.pdf", "/etc/passwd"])
def test_no_name_leads_out_of_the_folder(storage, name):
    with pytest.raises(SuspiciousFileOperation):
        storage.save(name, ContentFile(b"x"))


@pytest.mark.django_db
def test_nginx_sends_documents_where_it_is_set(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    document = make.a_document(slug="paper")
    word = document.files.create(file=ContentFile(b"words", "Bản tin.docx"), language="en")
    address = word.get_absolute_url()
    own = client.get(address)
    assert (own.getvalue(), own.get("X-Accel-Redirect")) == (b"words", None)
    settings.X_ACCEL = "/internal/"
    sent = client.get(address)
    assert (sent.content, sent["X-Accel-Redirect"]) == (b"", f"/internal/{quote(word.file.name)}")
    for name in ("Content-Type", "Content-Disposition", "Content-Security-Policy"):
        assert sent[name] == own[name]
    document.status = "withdrawn"
    document.save()
    hidden = client.get(address)
    assert (hidden.status_code, hidden.get("X-Accel-Redirect")) == (410, None)


@pytest.mark.django_db
def test_a_percent_sign_in_a_name_leads_nginx_to_no_other_file(settings):
    settings.X_ACCEL = "/internal/"
    file = make.a_document(slug="paper").files.create(file="documents/100%25/a%2f..pdf", bytes=1)
    with_percent = file_response(file.file, content_type="application/pdf")
    assert unquote(with_percent["X-Accel-Redirect"]) == "/internal/documents/100%25/a%2f..pdf"
