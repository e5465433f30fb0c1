"""What the record says about the news: who publishes, and what was reported."""

import re

from news.models import Article, Outlet

from .loading import Entry, Noun, Source
from .reading import Fault

COLUMNS = {
    "outlets.csv": ("name", "kind", "language", "homepage_url"),
    "news.csv": (
        "slug",
        "headline",
        "date",
        "place",
        "outlet",
        "agency",
        "source_url",
        "meeting_slug",
        "member_slugs",
        "summary",
    ),
}

KINDS = {kind: kind for kind in Outlet.Kind.values}


def outlets(row, _loader):
    yield Entry(
        (row.required("name"),),
        {
            "name": row.text("name"),
            "kind": row.choice("kind", KINDS),
            "homepage_url": row.text("homepage_url"),
        },
    )


def articles(row, loader):
    parts = re.fullmatch(r"(\d{4})-(.+)", row.required("slug"), re.ASCII)
    if not parts:
        raise Fault(f"slug: “{row.text('slug')}” must begin with the year: 2019-a-few-words.")
    year, slug = parts.groups()
    reported = row.date("date")
    outlet = row.required("outlet")
    languages = loader.tables.by("outlets.csv", "name").get((outlet,), [])
    yield Entry(
        (year, slug),
        {
            "year": int(year),
            "slug": slug,
            "headline": row.text("headline"),
            "standfirst": row.text("summary"),
            "dateline": row.text("place"),
            "reported_on": reported.first,
            "precision": reported.precision,
            "outlet": loader.find("outlets", outlet),
            "agency": loader.find_any("outlets", row.text("agency")),
            "source_url": row.required("source_url"),
            "language": languages[0].text("language") if languages else "en",
            "meetings": loader.find_all("meetings", row.words("meeting_slug")),
            "members": loader.find_all("members", row.words("member_slugs")),
            "status": Article.Status.PUBLISHED,
        },
    )


NOUNS = (
    Noun("outlets", Outlet, key=("name",), sources=(Source("outlets.csv", outlets),)),
    Noun(
        "articles",
        Article,
        key=("year", "slug"),
        sources=(Source("news.csv", articles),),
        many=("meetings", "members"),
        reads=("outlets.csv",),
    ),
)
