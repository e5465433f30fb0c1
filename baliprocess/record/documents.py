"""What the record says about documents: what was issued, and where it can be read."""

from django.utils.text import slugify

from meetings.models import Document, DocumentFile

from .loading import Entry, Noun, Source

COLUMNS = {
    "documents.csv": ("meeting_slug", "title", "kind", "date", "source_url"),
    "document_details.csv": ("meeting_slug", "title", "adoption", "source_url"),
}

KINDS = {kind: kind for kind in Document.Kind.values} | {"declaration": Document.Kind.DECLARATION}
ADOPTIONS = {adoption: adoption for adoption in Document.Adoption.values}
LONGEST_SLUG = 90


def _slug(row, loader):
    """The address of a document: its title, with the meeting where several bear the same."""
    title = row.required("title")
    slug = slugify(title)
    if len(slug) > LONGEST_SLUG:
        slug = slug[: slug.rindex("-", 0, LONGEST_SLUG)]
    namesakes = loader.tables.by("documents.csv", "title")[title,]
    return f"{slug}-{row.text('meeting_slug')}" if len(namesakes) > 1 else slug


def documents(row, loader):
    slug, issued = _slug(row, loader), row.date("date")
    yield Entry(
        (slug,),
        {
            "slug": slug,
            "meeting": loader.find_any("meetings", row.text("meeting_slug")),
            "title": row.text("title"),
            "kind": row.choice("kind", KINDS),
            "issued_on": issued.first,
            "precision": issued.precision,
            "source_url": row.text("source_url"),
            "status": Document.Status.PUBLISHED,
        },
    )


def document_details(row, loader):
    yield Entry((_slug(row, loader),), {"adoption": row.choice("adoption", ADOPTIONS)})


def files(row, loader):
    """The record links to documents and keeps none. All whose titles it gives are in English."""
    slug = _slug(row, loader)
    yield Entry(
        (slug, "1", "en"),
        {
            "document": loader.find("documents", slug),
            "version": 1,
            "language": "en",
            "external_url": row.required("source_url"),
        },
    )


NOUNS = (
    Noun(
        "documents",
        Document,
        key=("slug",),
        sources=(
            Source("documents.csv", documents),
            Source("document_details.csv", document_details, amends=True),
        ),
    ),
    Noun(
        "files",
        DocumentFile,
        key=("document", "version", "language"),
        sources=(Source("documents.csv", files),),
    ),
)
