"""Files of documents: checked, measured, kept private."""

import hashlib
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from meetings import uploads
from meetings.models import Document, DocumentFile

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def container(names):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return file.getvalue()


DOCX = container({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"})
MACROS = container({"word/document.xml": "<x/>", "word/vbaProject.bin": "x"})
ODT = container({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

WRONG_DOCX = "The content does not fit the name: this is no .docx file."
OLD = (
    "This is a file of an old office program or one with a password, not .docx. Save it again as "
    ".docx without a password, or as PDF."
)
EXE = (
    "File extension “exe” is not allowed. Allowed extensions are: pdf, docx, xlsx, pptx, odt, "
    "ods, odp, txt, csv."
)


@pytest.mark.parametrize(
    ("extension", "content", "sentence"),
    [
        ("pdf", PDF, ""),
        ("pdf", b"\n\n" + PDF, ""),
        ("pdf", b"<html>", "This is no PDF, although its name ends in .pdf."),
        ("pdf", b"", "The file is empty."),
        ("docx", DOCX, ""),
        ("docx", ODT, WRONG_DOCX),
        ("docx", PDF, WRONG_DOCX),
        ("docx", DOCX[:-30], WRONG_DOCX),
        ("docx", MACROS, "The file holds macros. Save it without them, or as PDF."),
        (
            "docx",
            OLD_OFFICE,
            OLD,
        ),
        ("xlsx", DOCX, "The content does not fit the name: this is no .xlsx file."),
        ("odt", ODT, ""),
        ("ods", ODT, "The content does not fit the name: this is no .ods file."),
        ("odt", DOCX, "The content does not fit the name: this is no .odt file."),
        ("txt", "Tô Anh Dũng".encode(), ""),
        ("csv", b"a,b\n\0", "This is no text, although its name ends in .csv."),
    ],
)
def test_content_must_fit_the_name(extension, content, sentence):
    file = io.BytesIO(content)
    file.read(3)
    assert uploads.fault(file, extension) == sentence
    assert file.tell() == 0


@pytest.fixture
def document(db):
    return Document.objects.create(kind="agenda", title="Agenda")


def change(document):
    return reverse("admin:meetings_document_change", args=[document.pk])


def test_an_upload_is_measured(editor, document, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    form = Form(editor, change(document))
    form.add_row("files", file=SimpleUploadedFile("Our AGENDA (final).PDF", PDF))
    assert form.send().status_code == 302
    row = document.files.get()
    assert (row.bytes, row.sha256) == (len(PDF), hashlib.sha256(PDF).hexdigest())
    assert row.file.name == "documents/agenda-v1-en.pdf"
    assert (tmp_path / row.file.name).read_bytes() == PDF
    # Saving again without choosing another file changes nothing.
    assert Form(editor, change(document)).send().status_code == 302
    row.refresh_from_db()
    assert (row.bytes, row.file.name) == (len(PDF), "documents/agenda-v1-en.pdf")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        (
            "agenda.exe",
            b"MZ",
            EXE,
        ),
        ("agenda.pdf", b"MZ", "This is no PDF, although its name ends in .pdf."),
        ("agenda.docx", PDF, WRONG_DOCX),
        ("agenda.pdf", b"", "The submitted file is empty."),
    ],
)
def test_an_upload_that_is_not_what_it_says_is_refused(
    editor, document, settings, tmp_path, name, content, sentence
):
    settings.MEDIA_ROOT = tmp_path
    form = Form(editor, change(document))
    form.add_row("files", file=SimpleUploadedFile(name, content))
    assert mistakes(form.send()) == [("id_files-0-file", f"File 1, file: {sentence}")]
    assert DocumentFile.objects.count() == 0
    assert list(tmp_path.iterdir()) == []


def test_a_new_row_is_the_next_version_or_a_translation(editor, document):
    def versions():
        return list(document.files.order_by("pk").values_list("language", "version"))

    form = Form(editor, change(document))
    form.add_row("files", external_url="https://example.org/1.pdf")
    form.add_row("files", external_url="https://example.org/2.pdf")
    assert form.send().status_code == 302
    assert versions() == [("en", 1), ("en", 2)]
    form = Form(editor, change(document))
    form.add_row("files", language="vi", external_url="https://example.org/vi.pdf")
    form.add_row("files", external_url="https://example.org/3.pdf")
    assert form.send().status_code == 302
    assert versions() == [("en", 1), ("en", 2), ("vi", 2), ("en", 3)]


def test_a_file_and_an_address_are_one_too_many(editor, document, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    sentence = "Choose a file, or give its address elsewhere: one of the two."
    form = Form(editor, change(document))
    form.add_row(
        "files",
        file=SimpleUploadedFile("agenda.pdf", PDF),
        external_url="https://example.org/a.pdf",
    )
    form.add_row("files", language="vi", pages="3")
    assert mistakes(form.send()) == [
        ("id_files-0-external_url", f"File 1, address elsewhere: {sentence}"),
        ("id_files-1-file", f"File 2, file: {sentence}"),
    ]


@pytest.mark.parametrize("language", ["../../etc", "English", "e"])
def test_a_language_is_a_code(editor, document, language):
    form = Form(editor, change(document))
    form.add_row("files", language=language, external_url="https://example.org/a.pdf")
    assert mistakes(form.send()) == [
        (
            "id_files-0-language",
            "File 1, language: Write the code of the language: en, id, vi, fr …",
        )
    ]


def test_an_upload_in_the_form_of_the_meeting_is_checked_as_well(editor, forum, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    url = reverse("admin:meetings_meeting_change", args=[forum.meeting.pk])
    form = Form(editor, url)
    form.add_row("documents", kind="agenda", upload=SimpleUploadedFile("a.pdf", b"MZ"))
    assert mistakes(form.send()) == [
        (
            "id_documents-0-upload",
            "Document 1, or file: This is no PDF, although its name ends in .pdf.",
        )
    ]
    form["documents-0-upload"] = SimpleUploadedFile("a.pdf", PDF)
    assert form.send().status_code == 302
    row = forum.meeting.documents.get().files.get()
    assert (row.bytes, row.sha256) == (len(PDF), hashlib.sha256(PDF).hexdigest())


def test_staff_reach_a_stored_file_that_the_public_does_not(
    editor, client, document, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    form = Form(editor, change(document))
    form.add_row("files", file=SimpleUploadedFile("agenda.pdf", PDF))
    form.send()
    url = reverse("admin:meetings_document_file", args=[document.files.get().pk])
    assert url in editor.get(change(document)).content.decode()
    response = editor.get(url)
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Disposition"] == 'attachment; filename="agenda-v1-en.pdf"'
    assert client.get(url).status_code == 302
    (tmp_path / document.files.get().file.name).unlink()
    assert editor.get(url).status_code == 404
    assert editor.get(reverse("admin:meetings_document_file", args=[999])).status_code == 404


def test_a_document_cannot_supersede_itself(editor, document):
    form = Form(editor, change(document))
    form["superseded_by"] = document.pk
    assert mistakes(form.send()) == [
        ("id_superseded_by", "Superseded by: A document cannot be superseded by itself.")
    ]
