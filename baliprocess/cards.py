"""What a page of the record is, in so few words as others embed."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve

from baliprocess import languages
from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo


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
