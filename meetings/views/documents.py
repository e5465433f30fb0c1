"""The list of documents, one document, and its files."""

import mimetypes

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.files import file_response
from baliprocess.keys import Column, Order, day
from baliprocess.listing import FilteredList
from baliprocess.machines import RecordFormats
from baliprocess.publishing import find_former

from .. import exports, page_rows
from ..feeds import DocumentFeed
from ..filters import DocumentFilter
from ..models import Document, Meeting


class DocumentList(FilteredList):
    template_name = "meetings/document_list.html"
    as_lines = True
    filterset_class = DocumentFilter
    columns = exports.DOCUMENT_COLUMNS
    name = "documents"
    title = "Documents"
    order = Order(Column("issued_on", day, nullable=True), Column("pk"))

    def public_rows(self):
        return Document.objects.published().latest_first()

    def row(self, document):
        return exports.document_row(document)

    def shown(self, rows):
        return rows.with_cards().lines()

    def formats(self):
        return super().formats() | {"atom": self.as_atom}

    def as_atom(self):
        rows = self.filterset.rows
        return self.errors() or DocumentFeed(rows, query=self.filter_query())(self.request)


def public_document(slug):
    """The public document at this address. Raises Http404, Moved or Gone."""
    document = page_rows.document_by_slug.first(slug=slug)
    if document is None:
        rows = Document.objects.published()
        find_former(rows, within=("meeting", Meeting.objects.published()), slug=slug)
        raise Http404("There is no such document.")
    return document


class DocumentDetail(RecordFormats, TemplateView):
    template_name = "meetings/document_detail.html"
    columns = exports.DOCUMENT_COLUMNS

    def row(self, document):
        return exports.document_row(document)

    def citation(self, document):
        by_chairs = document.kind == Document.Kind.CO_CHAIRS_STATEMENT
        return Citation(
            key=document.slug,
            title=document.title,
            url=self.address(document),
            kind="document",
            author="Co-Chairs of the Bali Process" if by_chairs else "The Bali Process",
            first=document.issued_on,
            precision=document.precision,
            note=", ".join(filter(None, [document.get_kind_display(), document.symbol])),
        )

    def get(self, request, *args, **kwargs):
        document = public_document(kwargs["slug"])
        if form := kwargs.get("format"):
            answer = self.as_format(form, document, lambda: exports.document_data(document))
            if answer is None:
                raise Http404("A document is offered as .json, .csv, .bib and .ris.")
            return answer
        successor = document.superseded_by_id
        context = self.get_context_data(
            document=document,
            citation=self.citation(document),
            supersedes=page_rows.superseded_by(document=document.pk),
            successor=successor and page_rows.document_by_key.first(key=successor),
        )
        response = self.render_to_response(context)
        if any(file.extension == "pdf" for file in document.latest_files):
            # A PDF of our own is read within the page.
            response._csp_config = settings.SECURE_CSP | {"frame-src": ["'self'"]}
        return response


@require_safe
def document_file(request, slug, language, extension, version=None):
    """One file of a public document: a given version, or the latest in its language.

    PDF is shown in the browser, everything else is downloaded, under a policy by which the file
    can load and run nothing.
    """
    document = public_document(slug)
    files = document.latest_files if version is None else document.all_files
    for file in files:
        if file.language == language and version in {None, file.version}:
            break
    else:
        raise Http404("There is no such version of this document.")
    if file.external_url:
        return redirect(file.external_url)
    if file.extension != extension:
        raise Http404(f"This document is kept as .{file.extension}.")
    kind = mimetypes.types_map.get(f".{extension}", "application/octet-stream")
    # A stored file never changes: a new version, or another file in its place, has another name.
    etag = quote_etag(file.sha256 or file.file.name)
    response = get_conditional_response(request, etag=etag) or file_response(
        file.file,
        content_type=kind,
        as_attachment=extension != "pdf",
        filename=f"{document.slug}-{language}.{extension}",
    )
    # Kept by the browser, but asked for each time whether it is still public.
    response["ETag"], response["Cache-Control"] = etag, "no-cache"
    if extension == "pdf":
        # Chromium's own PDF reader does not open in a sandbox; the document's page frames it.
        response["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'self'"
        response["X-Frame-Options"] = "SAMEORIGIN"
    else:
        response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
