"""How to show a page of this site inside another: oEmbed (https://oembed.com/).

Markup without any script, style or frame: whoever takes it in keeps their own policy.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from django.http import HttpResponse
from django.urls import Resolver404, resolve
from django.utils.html import format_html
from django.utils.text import Truncator
from django.views.decorators.http import require_safe

from baliprocess import languages
from baliprocess.formats import error_response, json_response
from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo

NAME = "The Bali Process"
WIDTH, HEIGHT = 600, 240
LONGEST_WORDS = 40
#: Nobody shows anything larger.
MOST = 100_000


@dataclass(frozen=True)
class Card:
    """What is shown of a page: its title, a line of facts, a text, and a photo if it has one."""

    title: str
    url: str
    facts: str = ""
    text: str = ""
    photo: Photo | None = None
    author: str = ""


def meeting_card(series, key, **_):
    named = {"number": int(key)} if key.isdigit() and len(key) < 5 else {"slug": key}
    rows = Meeting.objects.published().select_related("series", "country")
    row = rows.get(series__slug=series, **named)
    facts = " · ".join(filter(None, [row.place, row.dates]))
    return Card(row.name, row.get_absolute_url(), facts, row.summary, _first(row.album_id))


def series_card(series, **_):
    row = Series.objects.get(slug=series)
    return Card(row.name, row.get_absolute_url(), "", row.description)


def member_card(slug, **_):
    row = Member.objects.get(slug=slug)
    return Card(row.name, row.get_absolute_url(), row.get_kind_display())


def group_card(slug, **_):
    row = Group.objects.get(slug=slug)
    return Card(row.name, row.get_absolute_url(), row.get_kind_display(), row.description)


def document_card(slug, **_):
    row = Document.objects.published().get(slug=slug)
    facts = " · ".join(filter(None, [row.get_kind_display(), row.date]))
    return Card(row.title, row.get_absolute_url(), facts, row.summary)


def article_card(year, slug, **_):
    row = Article.objects.published().select_related("outlet").get(year=year, slug=slug)
    outlet = row.outlet.name if row.outlet else ""
    facts = " · ".join(filter(None, [outlet, row.dateline, row.date]))
    photo = Photo.objects.published().filter(pk=row.lead_photo_id).with_pictures().first()
    return Card(row.headline, row.get_absolute_url(), facts, row.standfirst, photo, outlet)


def album_card(album, **_):
    row = Album.objects.published().get(slug=album)
    facts = " · ".join(filter(None, [row.city, row.credit_line]))
    return Card(row.title, row.get_absolute_url(), facts, row.description, _first(row.pk))


def photo_card(album, pk, **_):
    row = Photo.objects.published().with_pictures().get(album__slug=album, pk=pk)
    title = row.headline or row.alt_text
    author = row.creator or row.credit_line
    return Card(title, row.get_absolute_url(), row.credit_line, row.caption, row, author)


CARDS = {
    "meeting_detail": meeting_card,
    "series_detail": series_card,
    "member_detail": member_card,
    "group_detail": group_card,
    "document_detail": document_card,
    "article_detail": article_card,
    "album_detail": album_card,
    "photo_detail": photo_card,
}
ABSENT = (
    *(Meeting.DoesNotExist, Series.DoesNotExist, Member.DoesNotExist, Group.DoesNotExist),
    *(Document.DoesNotExist, Article.DoesNotExist, Album.DoesNotExist, Photo.DoesNotExist),
)


def _first(album):
    rows = Photo.objects.published().filter(album=album) if album else Photo.objects.none()
    return rows.order_by("position", "pk").with_pictures().first()


def card_at(url, host):
    """The Card of the public page at `url`, or None: foreign, unknown, hidden, of no record."""
    try:
        parts = urlsplit(url)
        _language, path = languages.split(parts.path)
        match = resolve(path)
    except (ValueError, Resolver404):
        return None
    known = parts.scheme in {"http", "https"} and parts.netloc.lower() == host.lower()
    if not known or match.view_name not in CARDS or "format" in match.kwargs:
        return None
    try:
        return CARDS[match.view_name](**match.kwargs)
    except ABSENT:
        return None


@require_safe
def oembed(request, **kwargs):
    """The page at `url` for embedding, as JSON or XML, no larger than maxwidth and maxheight."""
    form = kwargs["format"]
    if form not in {"json", "xml"} or request.GET.get("format", form) != form:
        return error_response({"format": ["Only json and xml are offered, by address."]}, 501)
    most, errors = {}, {}
    for name in ("maxwidth", "maxheight"):
        wanted = request.GET.get(name, "") or str(MOST)
        if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 9 and int(wanted)):
            errors[name] = ["Write a number of pixels, from 1."]
        else:
            most[name] = int(wanted)
    if not (url := request.GET.get("url", "")):
        errors["url"] = ["Give the address of a page of this site."]
    if errors:
        return error_response(errors)
    card = card_at(url, request.get_host())
    if card is None:
        return error_response({"url": ["There is no record at this address."]}, 404)
    data = embedding(card, request.build_absolute_uri, most["maxwidth"], most["maxheight"])
    return json_response(data) if form == "json" else xml_response(data)


def embedding(card, at, width, height):
    """What oEmbed says of `card`: a photo by itself, everything else as markup."""
    data = {
        "version": "1.0",
        "title": card.title,
        "provider_name": NAME,
        "provider_url": at("/"),
    }
    if card.author:
        data["author_name"] = card.author
    files = [each for each in card.photo.files if each.format == "webp"] if card.photo else []
    if files and card.url == card.photo.get_absolute_url():
        fitting = [each for each in files if each.width <= width and each.height <= height]
        shown = fitting[-1] if fitting else files[0]
        scale = min(1, width / shown.width, height / shown.height)
        return {"type": "photo", **data} | {
            "url": at(shown.get_absolute_url()),
            "width": max(1, int(shown.width * scale)),
            "height": max(1, int(shown.height * scale)),
        }
    small = [each for each in files if each.width <= width and each.height <= height][:1]
    if small:
        data |= {
            "thumbnail_url": at(small[0].get_absolute_url()),
            "thumbnail_width": small[0].width,
            "thumbnail_height": small[0].height,
        }
    return {"type": "rich", **data} | {
        "html": markup(card, at),
        "width": min(WIDTH, width),
        "height": min(HEIGHT, height),
    }


def markup(card, at):
    """A quotation that leads to the page."""
    facts = format_html("<p>{}</p>", card.facts) if card.facts else ""
    words = Truncator(card.text).words(LONGEST_WORDS)
    text = format_html("<p>{}</p>", words) if words else ""
    url = at(card.url)
    return format_html(
        '<blockquote cite="{0}"><p><strong><a href="{0}">{1}</a></strong></p>{2}{3}'
        "<footer>{4}</footer></blockquote>",
        url,
        card.title,
        facts,
        text,
        NAME,
    )


def xml_response(data):
    """`data` as oEmbed writes XML; control characters, which none may hold, are left out."""
    root = ET.Element("oembed")
    for name, value in data.items():
        ET.SubElement(root, name).text = "".join(
            letter for letter in str(value) if letter >= " " or letter in "\t\n"
        )
    body = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return HttpResponse(body, content_type="text/xml; charset=utf-8")
