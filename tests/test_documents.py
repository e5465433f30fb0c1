"""The page of a document and its files: versions, languages, addresses, and reading in place."""

import hashlib

import pytest
from django.core.files.base import ContentFile

from tests import make
from tests.reading import read
from tests.search.test_pdf import a_pdf

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def put(document, text, ending="pdf", **values):
    data = a_pdf(text) if ending == "pdf" else text.encode()
    return document.files.create(
        file=ContentFile(data, name=f"a.{ending}"),
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        **values,
    )


@pytest.fixture
def paper(django_capture_on_commit_callbacks):
    document = make.a_document(title="Paper", slug="paper")
    with django_capture_on_commit_callbacks(execute=True):
        put(document, "first", version=1)
        put(document, "second", version=2)
        put(document, "pertama", version=1, language="id")
    return document


def body(response):
    return b"".join(response.streaming_content)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/documents/paper/en.pdf", "second"),
        ("/documents/paper/v2/en.pdf", "second"),
        ("/documents/paper/v1/en.pdf", "first"),
        ("/documents/paper/id.pdf", "pertama"),
    ],
)
def test_the_latest_has_an_address_of_its_own_and_old_versions_stay(client, paper, address, text):
    response = client.get(address)
    assert (response.status_code, text.encode() in body(response)) == (200, True)


def test_a_file_is_sent_once_and_asked_for_again_as_long_as_it_is_public(client, paper):
    first = client.get("/documents/paper/en.pdf")
    assert first["Cache-Control"] == "no-cache"
    held = {"If-None-Match": first["ETag"]}
    again = client.get("/documents/paper/en.pdf", headers=held)
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert client.get("/documents/paper/v1/en.pdf", headers=held).status_code == 200
    paper.status = "withdrawn"
    paper.save()
    assert client.get("/documents/paper/en.pdf", headers=held).status_code == 410


@pytest.mark.parametrize(
    "address",
    ["/documents/paper/v3/en.pdf", "/documents/paper/fr.pdf", "/documents/paper/en.docx"],
)
def test_a_file_that_is_not_there_is_not_found(client, paper, address):
    assert client.get(address).status_code == 404


def test_a_pdf_is_read_in_the_page_of_its_document_and_in_no_other(client, paper):
    file, page = client.get("/documents/paper/en.pdf"), client.get("/documents/paper/")
    assert {name: file[name] for name in ("Content-Security-Policy", "X-Frame-Options")} == {
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'",
        "X-Frame-Options": "SAMEORIGIN",
    }
    assert "frame-src 'self'" in page["Content-Security-Policy"]
    text = page.content.decode()
    assert text.count('<iframe src="/documents/paper/v') == 2
    assert text.count('loading="lazy"') == 2
    other = client.get("/documents/")
    assert "frame-src" not in other["Content-Security-Policy"]


def test_what_is_no_pdf_is_a_download_in_a_sandbox(client):
    document = make.a_document(slug="table")
    put(document, "a,b", "csv")
    file = client.get("/documents/table/en.csv")
    assert file["Content-Disposition"] == 'attachment; filename="table-en.csv"'
    assert file["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert file["X-Frame-Options"] == "DENY"
    page = client.get("/documents/table/")
    assert "<iframe" not in page.content.decode()
    assert "frame-src" not in page["Content-Security-Policy"]


def test_the_page_tells_kind_size_pages_and_versions(client, paper):
    text = " ".join(client.get("/documents/paper/").content.decode().split())
    size = f"PDF, {len(a_pdf('second'))} bytes, 1 page, version 2 of"
    assert size in text.replace("\xa0", " ")
    assert "Version 1, English" in text


def test_the_languages_to_choose_from_have_names(client, paper):
    for address, names in (
        ("/documents/", ["Any", "English (1)", "Indonesian (1)"]),
        ("/id/documents/?language=en", ["Semua", "Indonesia (1)", "Inggris (1)"]),
    ):
        options = read(client.get(address)).main.one("select", name="language").all("option")
        assert [option.text for option in options] == names


def test_a_superseded_document_leads_to_the_one_in_its_place(client, paper):
    paper.superseded_by = make.a_document(title="Better paper", slug="better")
    paper.save()
    old, new = (client.get(f"/documents/{slug}/").content.decode() for slug in ("paper", "better"))
    assert '<strong>Superseded.</strong> The current text is <a href="/documents/better/">' in old
    assert "Takes the place of" in new
    assert 'href="/documents/paper/"' in new


def test_a_withdrawn_document_says_so_with_its_note(client, paper):
    paper.status, paper.change_note = "withdrawn", "Issued by mistake."
    paper.save()
    for address in ("/documents/paper/", "/documents/paper/en.pdf", "/documents/paper/v1/en.pdf"):
        response = client.get(address)
        assert (response.status_code, "Issued by mistake." in response.content.decode()) == (
            410,
            True,
        )
