"""What is hidden cannot be found, counted, suggested or guessed at; what is scheduled appears and
leaves on the second."""

import datetime as dt

import pytest
from django.utils import timezone

from baliprocess.models import Page, SearchWord
from baliprocess.search import finding
from baliprocess.search.index import rebuild
from meetings.models import Delegate, Meeting
from news.models import Article
from tests import make

pytestmark = pytest.mark.django_db

CANARY = "zxqvoria"
NEAR = "zxqvorja"
NOW = timezone.now()
HOUR = dt.timedelta(hours=1)


def in_meeting(make_it, **values):
    return lambda: make_it(meeting=make.a_meeting(**values))


def a_person(meeting_values=None, **values):
    delegation = make.a_delegation(make.a_meeting(**(meeting_values or {})))
    return delegation.delegates.create(name=CANARY, **values)


def in_album(**values):
    album = make.an_album()
    make.a_meeting(album=album, **values)
    return make.a_photo(album=album, caption=CANARY)


def with_session(**values):
    meeting = make.a_meeting(**values)
    return meeting.sessions.create(title="Opening", chair=CANARY)


def named_by_hidden_meeting():
    article = make.an_article()
    article.meetings.add(make.a_meeting(title=CANARY, status="draft"))


def album_of_hidden_and_public():
    album = make.an_album(title="Album")
    make.a_meeting(album=album)
    make.a_meeting(album=album, title=CANARY, status="draft")
    make.a_photo(album=album)


HIDDEN = {
    "draft meeting": lambda: make.a_meeting(title=CANARY, status="draft"),
    "meeting in review": lambda: make.a_meeting(title=CANARY, status="review"),
    "withdrawn meeting": lambda: make.a_meeting(title=CANARY, status="withdrawn"),
    "scheduled meeting": lambda: make.a_meeting(title=CANARY, publish_at=NOW + HOUR),
    "expired meeting": lambda: make.a_meeting(title=CANARY, unpublish_at=NOW - HOUR),
    "agenda of a draft": lambda: make.a_meeting(status="draft").agenda_items.create(title=CANARY),
    "draft document": lambda: make.a_document(title=CANARY, status="draft"),
    "document of a draft": lambda: make.a_document(
        title=CANARY, meeting=make.a_meeting(status="draft")
    ),
    "document of a scheduled meeting": lambda: make.a_document(
        title=CANARY, meeting=make.a_meeting(publish_at=NOW + HOUR)
    ),
    "draft article": lambda: make.an_article(headline=CANARY, status="draft"),
    "scheduled article": lambda: make.an_article(headline=CANARY, publish_at=NOW + HOUR),
    "full text without rights": lambda: make.an_article(
        body=f"<p>{CANARY}</p>", outlet=make.an_outlet(), source_url="https://example.org"
    ),
    "meeting of an article": named_by_hidden_meeting,
    "draft page": lambda: Page.objects.create(title=CANARY, slug="p"),
    "private person": lambda: a_person(public=False),
    "person where names are hidden": lambda: a_person({"names_public": "delegations"}),
    "person where nothing is public": lambda: a_person({"names_public": "nothing"}),
    "adviser where heads are named": lambda: a_person(
        {"names_public": "heads"}, function="adviser"
    ),
    "person at a draft": lambda: a_person({"status": "draft"}),
    "chair of a session": with_session,
    "draft photo": lambda: make.a_photo(caption=CANARY, status="draft"),
    "photo in a draft album": lambda: make.a_photo(
        caption=CANARY, album=make.an_album(status="draft")
    ),
    "photo of a draft meeting": lambda: in_album(status="draft"),
    "photo of a scheduled meeting": lambda: in_album(publish_at=NOW + HOUR),
    "album of a draft meeting": lambda: make.a_meeting(
        status="draft", album=make.an_album(title=CANARY)
    ),
    "hidden meeting of an album": album_of_hidden_and_public,
    "file name": lambda: make.a_document().files.create(external_url=f"https://e.org/{CANARY}"),
    "private note on a delegation": lambda: make.a_delegation(note=CANARY),
}


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN)
def test_nothing_tells_of_what_is_hidden(client, hide):
    hide()
    for words in (CANARY, CANARY[:5], NEAR):
        response = client.get("/search.json", {"q": words})
        answer = response.json()
        assert (answer["count"], answer["kinds"], answer["did_you_mean"]) == (0, [], None)
        assert client.get("/search/suggest.json", {"q": words}).json() == {"suggestions": []}
        page = client.get("/search/", {"q": words}).content.decode()
        assert page.count(CANARY) == page.count(words) * (words == CANARY)


SHOWN = {
    "meeting": lambda **v: make.a_meeting(title=CANARY, **v),
    "article": lambda **v: make.an_article(headline=CANARY, **v),
    "document": lambda **v: make.a_document(title=CANARY, **v),
    "document of it": lambda **v: make.a_document(title=CANARY, meeting=make.a_meeting(**v)),
    "person": lambda **v: a_person(v),
    "page": lambda **v: Page.objects.create(title=CANARY, slug="p", status="published", **v),
    "photo": lambda **v: make.a_photo(caption=CANARY, **v),
    "photo of it": in_album,
    "album": lambda **v: make.an_album(title=CANARY, **v),
}


@pytest.mark.parametrize("show", SHOWN.values(), ids=SHOWN)
def test_it_appears_and_leaves_on_the_second(show):
    show(publish_at=NOW + HOUR, unpublish_at=NOW + 2 * HOUR)
    second = dt.timedelta(seconds=1)
    for moment, seen in (
        (NOW + HOUR - second, False),
        (NOW + HOUR, True),
        (NOW + 2 * HOUR - second, True),
        (NOW + 2 * HOUR, False),
    ):
        found = (
            finding.search(CANARY, now=moment).count,
            len(finding.suggestions(CANARY, now=moment)),
        )
        assert found == (seen, seen and show is not SHOWN["photo"] and show is not in_album), moment


def count(words=CANARY):
    return finding.search(words).count


def test_what_is_written_past_the_index_is_hidden_all_the_same():
    make.an_article(headline=CANARY)
    a_person()
    assert count() == 2
    Article.objects.update(status="withdrawn")
    assert count() == 1
    Delegate.objects.update(public=False)
    assert count() == 0
    assert finding.suggestions(CANARY) == []


def test_a_word_only_hidden_rows_hold_is_never_meant():
    make.a_meeting(title=CANARY, publish_at=NOW + HOUR)
    assert SearchWord.objects.filter(word=CANARY).exists()
    assert finding.search(NEAR).meant == ""
    Meeting.objects.update(publish_at=None)
    rebuild()
    assert finding.search(NEAR).meant == CANARY
