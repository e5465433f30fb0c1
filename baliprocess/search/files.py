"""The text of uploaded documents: read once for each content, outside the transaction that brought
the file, because a database must not wait for a stranger's PDF."""

import logging

from django.db import transaction

from baliprocess.changes import tell
from meetings.models import Document, DocumentFile

from . import pdf
from .models import FileText

logger = logging.getLogger(__name__)


def read_later(file):
    """Read the text of a DocumentFile as soon as its transaction has been committed.

    Until then, and if the process ends in between, its document is found by everything but that
    text; `rebuild_search` reads what was missed.
    """
    if file.extension == "pdf":
        # A function with a name: Django tells by it what has failed.
        def read_and_tell():
            if read(file):
                tell(Document, {file.document_id})

        transaction.on_commit(read_and_tell, robust=True)


def read(file):
    """Read `file`, unless its content has been read; whether it was. Its pages are counted."""
    key = text_key(file)
    if known := FileText.objects.filter(pk=key).first():
        _count_pages(file, known.pages)
        return False
    try:
        with file.file.open("rb") as opened:
            data = opened.read(pdf.MOST_BYTES + 1)
    except OSError:
        # The file may come back, with a restored disk for instance: nothing is remembered.
        logger.warning("The file of %s cannot be read.", file)
        return False
    found = pdf.read(data)
    _count_pages(file, found.pages)
    # Two uploads of the same content may meet here.
    FileText.objects.bulk_create(
        [FileText(key=key, text=found.text, pages=found.pages, fault=found.fault)],
        ignore_conflicts=True,
    )
    return True


def _count_pages(file, pages):
    """Keep the number of pages on the file's row, unless somebody has typed another."""
    if pages:
        DocumentFile.objects.filter(pk=file.pk, pages=None).update(pages=pages)


def read_all():
    """Read every uploaded PDF that has not been read yet; how many there were."""
    known = set(FileText.objects.values_list("pk", flat=True))
    rows = DocumentFile.objects.exclude(file="").select_related("document")
    missing = [f for f in rows if f.extension == "pdf" and text_key(f) not in known]
    return sum(read(file) for file in missing)


def latest_files(document):
    """The keys of `FileText` for the newest PDF of `document` in each language."""
    latest = {}
    for file in document.files.all():
        latest.setdefault(file.language, file)
    return [text_key(file) for file in latest.values() if file.extension == "pdf"]


def text_key(file):
    """By which the text of a DocumentFile is kept: its digest, or its name without one."""
    return file.sha256 or file.file.name
