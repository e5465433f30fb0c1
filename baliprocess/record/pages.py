"""The standing pages: pages.csv names them, the folder `pages` holds their text as HTML."""

from baliprocess.models import Page

from .loading import Entry, Noun, Source

COLUMNS = {"pages.csv": ("slug", "title", "lead", "position")}


def pages(row, loader):
    slug = row.required("slug")
    body = loader.tables.prose(f"pages/{slug}.html")
    yield Entry(
        (slug,),
        {
            "slug": slug,
            "title": row.text("title"),
            "lead": row.text("lead"),
            # As it will be stored, so that the next run finds it unchanged.
            "body": Page._meta.get_field("body").sanitize(body),
            "position": row.number("position"),
            "status": Page.Status.PUBLISHED,
        },
    )


NOUNS = (Noun("pages", Page, key=("slug",), sources=(Source("pages.csv", pages),)),)
