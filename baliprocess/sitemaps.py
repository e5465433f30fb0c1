"""Every public page in every language, with the day of its last change, for search engines.

Each address names the same page in the other languages, as the pages do themselves:
https://developers.google.com/search/docs/specialty/international/localized-versions

A record that is too long for one map has an index of maps by stretches of keys, so that a map costs
the same however many there are: https://www.sitemaps.org/protocol.html#index
"""

from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as map_of
from django.contrib.sitemaps.views import x_robots_tag
from django.db import connection
from django.db.models.expressions import RawSQL
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo

from . import languages
from .keys import Many, scalars
from .models import Page

#: So many addresses stand in one map at most.
ADDRESSES = 1_000


def rows_per_map():
    """Each row has an address in every language."""
    return ADDRESSES // len(languages.codes())


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

    def __init__(self, rows, first=None):
        self.rows, self.first = rows, first

    def items(self):
        rows = self.rows().order_by("pk")
        if self.first is None:
            return rows
        return rows.filter(pk__gte=self.first, pk__lt=self.first + rows_per_map())

    def stretch(self, number):
        """The rows of the stretch of keys `number`, counted from 1."""
        return type(self)(self.rows, (number - 1) * rows_per_map() + 1)

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


@require_safe
@x_robots_tag
def sitemap(request):
    """The map of the whole site, or the index of its maps."""
    long = _long()
    if not long:
        return map_of(request, SITEMAPS, template_name="sitemap.xml")
    places = [reverse("sitemap_part", args=[name, number]) for name, number in long]
    return TemplateResponse(
        request,
        "sitemap_index.xml",
        {"sitemaps": [{"location": request.build_absolute_uri(place)} for place in places]},
        content_type="application/xml",
    )


@require_safe
def sitemap_part(request, section, number):
    """One map of the index. Raises Http404 where there is none."""
    part = SITEMAPS.get(section)
    if part is None or number < 1 or (part is Lists and number > 1):
        raise Http404("There is no such map.")
    if part is not Lists:
        part = part.stretch(number)
        if not part.items().exists():
            raise Http404("There is no such map.")
    return map_of(request, {section: part}, template_name="sitemap.xml")


def _long():
    """(name, number) of every map that holds something; none where one map holds everything."""
    sections = {name: each for name, each in SITEMAPS.items() if each is not Lists}
    # The condition holds for every key; it has the engine walk the keys, and no further than asked.
    rows = [each.items().filter(pk__gt=0) for each in sections.values()]
    counts = scalars([("count", each) for each in rows])
    if not any(isinstance(count, Many) for count in counts) and sum(counts) <= rows_per_map():
        return []
    last = scalars([each.order_by("-pk").values("pk")[:1] for each in rows])
    return [("lists", 1), *_held(zip(sections.items(), last, strict=True))]


def _held(sections):
    """(name, number) of every stretch that holds something, of sections and their last keys.

    One query asks for all of a section, made once: to make one for each takes a hundred times as
    long as to answer it.
    """
    size, parts, params, most = rows_per_map(), [], [], 1
    for (name, rows), last in sections:
        # The rows of the stretch at hand, whose number is that of a row outside of the queryset.
        place = RawSQL("(stretch.number - 1) * %s", [size])
        own = rows.items().filter(pk__gt=place, pk__lte=place + size).values("pk")[:1]
        sql, values = own.query.get_compiler(connection=connection).as_sql()
        count = -(-(last or 0) // size)
        parts.append(
            "SELECT %s AS name, stretch.number FROM stretch "  # noqa: S608 (values are parameters)
            f"WHERE stretch.number <= %s AND ({sql}) IS NOT NULL"
        )
        params += [name, count, *values]
        most = max(most, count)
    asked = (
        "WITH RECURSIVE stretch(number) AS (SELECT 1 UNION ALL "  # noqa: S608 (as above)
        f"SELECT number + 1 FROM stretch WHERE number < %s) {' UNION ALL '.join(parts)}"
    )
    with connection.cursor() as cursor:
        cursor.execute(asked, [most, *params])
        found = {tuple(row) for row in cursor.fetchall()}
    order = {name: place for place, name in enumerate(SITEMAPS)}
    return sorted(found, key=lambda each: (order[each[0]], each[1]))
