"""The text of PDF files, from files that mean well and files that do not."""

import io
import zlib

import pytest
from pypdf import PdfWriter

from baliprocess.search import pdf


def a_pdf(*pages, filtered=False):
    """The bytes of a PDF with a line of text on each page."""
    contents = [f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode() for text in pages]
    return with_contents(contents, filtered=filtered)


def with_contents(contents, *, filtered=False):
    count = len(contents)
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        coded = zlib.compress(content) if filtered else content
        head = f"<< /Length {len(coded)}{' /Filter /FlateDecode' if filtered else ''} >>".encode()
        objects.append(head + b"\nstream\n" + coded + b"\nendstream")
    file = io.BytesIO()
    file.write(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(file.tell())
        file.write(f"{number} 0 obj\n".encode() + each + b"\nendobj\n")
    start = file.tell()
    file.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    file.writelines(f"{place:010d} 00000 n \n".encode() for place in places)
    file.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n".encode())
    file.write(f"startxref\n{start}\n%%EOF\n".encode())
    return file.getvalue()


def locked():
    writer = PdfWriter(clone_from=io.BytesIO(a_pdf("Secret")))
    writer.encrypt("password", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_the_text_of_every_page_is_read():
    reading = pdf.read(a_pdf("Irregular migration", "People smuggling", filtered=True))
    assert reading == pdf.Reading("Irregular migration\nPeople smuggling", 2, "")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", pdf.UNREADABLE),
        (b"%PDF-1.4\nnothing of the kind", pdf.UNREADABLE),
        (a_pdf("Cut off")[:200], pdf.UNREADABLE),
        (with_contents([b""]), pdf.NO_TEXT),
        (locked(), pdf.ENCRYPTED),
    ],
    ids=["empty", "no PDF", "cut off", "no text", "locked"],
)
def test_what_cannot_be_read_is_said(data, fault):
    reading = pdf.read(data)
    assert (reading.text, reading.fault) == ("", fault)


def test_a_file_that_swells_without_end_is_given_up(monkeypatch):
    monkeypatch.setattr(pdf, "WALL_SECONDS", 30)
    bomb = with_contents([b" " * 400_000_000], filtered=True)
    reading = pdf.read(bomb)
    assert (reading.text, bool(reading.fault)) == ("", True)


def test_a_file_above_the_limit_is_not_even_opened(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_BYTES", 10)
    assert pdf.read(b"%PDF-1.4 and more") == pdf.Reading(fault=pdf.TOO_LARGE)


def test_pages_beyond_the_limit_are_left():
    text = "x" * 60
    reading = pdf.read(a_pdf(*[f"{text} {n}" for n in range(pdf.MOST_PAGES + 5)]))
    assert (reading.pages, len(reading.text.splitlines())) == (pdf.MOST_PAGES + 5, pdf.MOST_PAGES)
