"""Putting one record before the public for the length of a transaction that is rolled back.

What belongs to the record comes along, its own photos and documents, as far as `may_view(model)`
allows. What it hangs on comes along as well if that may be viewed; else the record is shown
without it. Nothing else becomes visible: a page shown within names no other hidden record.
"""

from contextlib import contextmanager
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Case, F, Value, When

from baliprocess.models import Page
from baliprocess.publishing import Status
from meetings.models import Document, Meeting
from news.models import Article
from photos.models import Album, Photo

NO_ALT_TEXT = "Alternative text missing"
NO_CREDIT = "Credit missing"
HIDDEN_ALBUM = "Album that is not public"


@dataclass
class Scope:
    """What a preview opens: the page itself, what stands below it, and pictures."""

    page: str
    below: list = field(default_factory=list)
    photos: set = field(default_factory=set)
    #: What is shown although the public would not see it yet: {"photo": 3, "document": 1}.
    also: dict = field(default_factory=dict)

    def holds(self, path):
        """Whether the public address `path` belongs to what is opened."""
        if path == self.page or path.startswith(f"{self.page.rstrip('/')}."):
            return True
        return any(path.startswith((url, f"{url.rstrip('/')}.")) for url in self.below)


@contextmanager
def revealed(row, may_view):
    """Within, the public's own queries see `row`; gives its `Scope`. Nothing of it is kept."""
    with transaction.atomic():
        scope = _REVEAL[type(row)](row, may_view)
        yield scope
        transaction.set_rollback(True)


def can_reveal(model):
    return model in _REVEAL


def _publish(rows):
    return rows.update(status=Status.PUBLISHED, publish_at=None, unpublish_at=None)


def _show_photos(photos):
    """Publish `photos`; the database wants a text and a credit of each."""
    return photos.update(
        status=Status.PUBLISHED,
        publish_at=None,
        unpublish_at=None,
        alt_text=Case(When(alt_text="", then=Value(NO_ALT_TEXT)), default=F("alt_text")),
        credit_line=Case(When(credit_line="", then=Value(NO_CREDIT)), default=F("credit_line")),
    )


def _not_withdrawn(rows):
    return rows.exclude(status=Status.WITHDRAWN)


def _hidden_count(rows, published):
    return rows.count() - published.filter(pk__in=rows.values("pk")).count()


def _url(row):
    return type(row)._base_manager.get(pk=row.pk).get_absolute_url()


def _open_meetings_of(album, may_view):
    """Let `album` be seen: its hidden meetings with it, or without them."""
    hidden = Meeting._base_manager.filter(album=album).exclude(
        pk__in=Meeting.objects.published().values("pk")
    )
    keys = list(hidden.values_list("pk", flat=True))
    rows = Meeting._base_manager.filter(pk__in=keys)
    if may_view(Meeting):
        _publish(rows)
    else:
        rows.update(album=None)


def _meeting(meeting, may_view):
    _publish(Meeting._base_manager.filter(pk=meeting.pk))
    scope = Scope(page=_url(meeting), below=[_url(meeting)])
    if may_view(Document):
        documents = _not_withdrawn(Document._base_manager.filter(meeting=meeting.pk))
        scope.also["document"] = _hidden_count(documents, Document.objects.published())
        _publish(documents)
        scope.below += [document.get_absolute_url() for document in documents]
    album = Album._base_manager.filter(meetings=meeting.pk).first()
    if album is None:
        return scope
    if not may_view(Photo):
        Meeting._base_manager.filter(pk=meeting.pk).update(album=None)
        return scope
    _publish(Album._base_manager.filter(pk=album.pk))
    _take_photos(scope, _not_withdrawn(Photo._base_manager.filter(album=album)))
    scope.below.append(album.get_absolute_url())
    return scope


def _take_photos(scope, photos):
    keys = list(photos.values_list("pk", flat=True))
    photos = Photo._base_manager.filter(pk__in=keys)
    scope.also["photo"] = _hidden_count(photos, Photo.objects.published())
    _show_photos(photos)
    scope.photos.update(keys)


def _document(document, may_view):
    _publish(Document._base_manager.filter(pk=document.pk))
    parent = Meeting._base_manager.filter(documents=document.pk).exclude(
        pk__in=Meeting.objects.published().values("pk")
    )
    for meeting in parent:
        if may_view(Meeting):
            _publish(Meeting._base_manager.filter(pk=meeting.pk))
        else:
            Document._base_manager.filter(pk=document.pk).update(meeting=None)
    return Scope(page=_url(document), below=[_url(document)])


def _article(article, may_view):
    _publish(Article._base_manager.filter(pk=article.pk))
    scope = Scope(page=_url(article))
    photo = Photo._base_manager.filter(pk=article.lead_photo_id).select_related("album").first()
    if photo is None or photo.status == Status.WITHDRAWN or not may_view(Photo):
        return scope
    _open_meetings_of(photo.album, lambda _model: False)
    _take_photos(scope, Photo._base_manager.filter(pk=photo.pk))
    _publish(Album._base_manager.filter(pk=photo.album_id))
    return scope


def _album(album, may_view):
    _open_meetings_of(album, may_view)
    _publish(Album._base_manager.filter(pk=album.pk))
    scope = Scope(page=_url(album))
    if may_view(Photo):
        _take_photos(scope, _not_withdrawn(Photo._base_manager.filter(album=album)))
        scope.below.append(_url(album))
    return scope


def _photo(photo, may_view):
    own = Photo._base_manager.filter(pk=photo.pk)
    album = Album._base_manager.filter(pk=photo.album_id)
    others = Photo._base_manager.filter(album=photo.album_id).exclude(pk=photo.pk)
    seen = list(Photo.objects.published().filter(pk__in=others.values("pk")).values("pk"))
    hidden = others.exclude(pk__in=[each["pk"] for each in seen])
    if not Album.objects.published().filter(pk=photo.album_id).exists() and not may_view(Album):
        album.update(title=HIDDEN_ALBUM)
    hidden.update(status=Status.DRAFT)
    _open_meetings_of(photo.album_id, may_view)
    _publish(album)
    _show_photos(own)
    return Scope(page=_url(photo), below=[_url(photo)], photos={photo.pk})


def _page(page, _may_view):
    _publish(Page._base_manager.filter(pk=page.pk))
    return Scope(page=_url(page))


_REVEAL = {
    Meeting: _meeting,
    Document: _document,
    Article: _article,
    Album: _album,
    Photo: _photo,
    Page: _page,
}
