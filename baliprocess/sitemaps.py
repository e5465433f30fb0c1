"""Every public page in every language, with the day of its last change, for search engines.

Each address names the same page in the other languages, as the pages do themselves:
https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from django.contrib.sitemaps import Sitemap
from django.urls import reverse

from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo

from . import languages
from .models import Page


class Translated(Sitemap):
    """Plain addresses, of which each stands in the map once for every language."""

    def get_urls(self, page=1, site=None, protocol=None):
        entries = super().get_urls(page=page, site=site, protocol=protocol)
        return [each for entry in entries for each in self.in_languages(entry)]

    def in_languages(self, entry):
        path = self.location(entry["item"])
        root = entry["location"].removesuffix(path)
        places = {code: root + languages.translated(path, code) for code in languages.codes()}
        tags = [
            *((languages.tag(code), code) for code in places),
            ("x-default", languages.default()),
        ]
        alternates = [{"lang_code": tag, "location": places[code]} for tag, code in tags]
        return [entry | {"location": place, "alternates": alternates} for place in places.values()]


class Lists(Translated):
    """The pages that are there whatever the record holds."""

    names = (
        "home",
        "meeting_list",
        "participation",
        "member_list",
        "group_list",
        "document_list",
        "article_list",
        "album_list",
        "about",
    )

    def items(self):
        return self.names

    def location(self, item):
        return reverse(item)


class Rows(Translated):
    """The rows of one queryset, which is asked anew each time."""

    def __init__(self, rows):
        self.rows = rows

    def items(self):
        return self.rows().order_by("pk")

    def lastmod(self, item):
        # What appeared by schedule is new on that day, whenever it was written.
        return max(filter(None, [item.updated_at, getattr(item, "publish_at", None)]))


class Pictured(Rows):
    """Rows of photos, each with the picture on its page."""

    def in_languages(self, entry):
        files = [file for file in entry["item"].files if file.format == "webp"]
        if files:
            root = entry["location"].removesuffix(entry["item"].get_absolute_url())
            entry["picture"] = f"{root}{files[-1].get_absolute_url()}"
        return super().in_languages(entry)


SITEMAPS = {
    "lists": Lists,
    "meetings": Rows(lambda: Meeting.objects.published().select_related("series")),
    "series": Rows(Series.objects.all),
    "members": Rows(Member.objects.all),
    "groups": Rows(Group.objects.all),
    "documents": Rows(Document.objects.published),
    "news": Rows(Article.objects.published),
    "albums": Rows(Album.objects.published),
    "photos": Pictured(lambda: Photo.objects.published().with_pictures()),
    "pages": Rows(lambda: Page.objects.published().exclude(slug="about")),
}
