"""Whether a file is what its name says. PURE: bytes in, a sentence or a digest out."""

import hashlib
import zipfile

from django.utils.translation import gettext

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

#: A name that each kind of zip container holds.
_OFFICE_PARTS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
}
_OPEN_DOCUMENT = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
}


def fault(file, extension):
    """Why the content of the binary `file` cannot be an `extension` ("pdf"), or "".

    Reads the file from its start and leaves it there.
    """
    try:
        return _fault(file, extension)
    finally:
        file.seek(0)


def _fault(file, extension):
    file.seek(0)
    head = file.read(1024)
    if not head:
        return gettext("The file is empty.")
    if extension == "pdf":
        # Readers accept the mark anywhere in the first 1,024 bytes (ISO 32000-1, annex H).
        return (
            "" if b"%PDF-" in head else gettext("This is no PDF, although its name ends in .pdf.")
        )
    if extension in ("txt", "csv"):
        return _fault_of_text(file, extension)
    if head.startswith(OLE):
        return gettext(
            "This is a file of an old office program or one with a password, not "
            ".{extension}. Save it again as .{extension} without a password, or as PDF."
        ).format(extension=extension)
    return _fault_of_container(file, extension)


def _fault_of_text(file, extension):
    file.seek(0)
    for chunk in iter(lambda: file.read(1 << 20), b""):
        if b"\0" in chunk:
            return gettext("This is no text, although its name ends in .{extension}.").format(
                extension=extension
            )
    return ""


def _fault_of_container(file, extension):
    wrong = gettext("The content does not fit the name: this is no .{extension} file.").format(
        extension=extension
    )
    try:
        with zipfile.ZipFile(file) as container:
            names = set(container.namelist())
            if extension in _OFFICE_PARTS:
                if any(name.endswith("vbaProject.bin") for name in names):
                    return gettext("The file holds macros. Save it without them, or as PDF.")
                return "" if _OFFICE_PARTS[extension] in names else wrong
            with container.open("mimetype") as mimetype:
                return "" if mimetype.read(100).strip() == _OPEN_DOCUMENT[extension] else wrong
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError, ValueError):
        return wrong


def digest(file):
    """(SHA-256 in hexadecimal, number of bytes) of the binary `file`, left at its start."""
    file.seek(0)
    sha256, size = hashlib.sha256(), 0
    for chunk in iter(lambda: file.read(1 << 20), b""):
        sha256.update(chunk)
        size += len(chunk)
    file.seek(0)
    return sha256.hexdigest(), size
