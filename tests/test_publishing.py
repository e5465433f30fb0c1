"""One predicate decides what the public sees, at which moment and through what it hangs on."""

import datetime as dt

import pytest
from django.utils import timezone

from meetings.models import Delegate, Delegation, Document, Meeting
from news.models import Article
from photos.models import Album, Photo

from . import make

pytestmark = pytest.mark.django_db

NOW = timezone.now()
EARLIER, LATER = NOW - dt.timedelta(seconds=1), NOW + dt.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("values", "public"),
    [
        ({"status": "published"}, True),
        ({"status": "draft"}, False),
        ({"status": "review"}, False),
        ({"status": "withdrawn"}, False),
        ({"publish_at": NOW}, True),
        ({"publish_at": LATER}, False),
        ({"unpublish_at": LATER}, True),
        ({"unpublish_at": NOW}, False),
        ({"publish_at": EARLIER, "unpublish_at": LATER}, True),
        ({"status": "draft", "publish_at": EARLIER}, False),
    ],
)
def test_a_row_is_public_from_one_moment_to_another(values, public):
    article = make.an_article(**values)
    assert list(Article.objects.published(now=NOW)) == ([article] if public else [])
    assert article.is_public(now=NOW) is public


def test_what_belongs_to_a_hidden_meeting_is_hidden():
    meeting = make.a_meeting(status="draft", album=make.an_album())
    delegation = make.a_delegation(meeting)
    delegation.delegates.create(name="Name")
    make.a_document(meeting=meeting)
    make.a_photo(album=meeting.album)

    def public():
        models = (Meeting, Delegation, Delegate, Document, Album, Photo)
        return {model.__name__: model.objects.published().count() for model in models}

    assert set(public().values()) == {0}
    Meeting.objects.update(status="published")
    assert set(public().values()) == {1}


def test_album_of_two_meetings_is_public_with_either_and_counted_once():
    album = make.an_album()
    make.a_photo(album=album)
    for status in ("published", "published", "draft"):
        make.a_meeting(status=status, album=album)
    assert [each.pk for each in Album.objects.published()] == [album.pk]
    assert Photo.objects.published().count() == 1


@pytest.mark.parametrize(
    ("rule", "delegations", "names"),
    [
        ("everyone", 1, {"Head", "Expert"}),
        ("heads", 1, {"Head"}),
        ("delegations", 1, set()),
        ("nothing", 0, set()),
    ],
)
def test_a_meeting_says_whose_names_are_public(rule, delegations, names):
    delegation = make.a_delegation(make.a_meeting(names_public=rule))
    delegation.delegates.create(name="Head", function="head")
    delegation.delegates.create(name="Expert", function="expert")
    delegation.delegates.create(name="Kept to staff", function="expert", public=False)
    assert Delegation.objects.published().count() == delegations
    assert {each.name for each in Delegate.objects.published()} == names
    rows = Delegation.objects.published().with_delegates()
    assert {person.name for row in rows for person in row.public_delegates} == names
