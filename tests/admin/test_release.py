"""A meeting, its drafts and its album before the public in one act."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from baliprocess.acts import Act, undo
from photos.models import Photo
from tests import make

from .pages import Form, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(forum):
    """A draft of a meeting with a document, two articles, and an album of three photos."""
    meeting = forum.meeting
    meeting.status, meeting.album = "draft", make.an_album(title="Bali", status="draft")
    meeting.save()
    forum.document = make.a_document(
        meeting=meeting, title="Agenda", kind="agenda", summary="What was on it.", status="draft"
    )
    forum.articles = [
        make.an_article(headline=headline, status=status, standfirst="A summary.", language="en")
        for headline, status in (("First", "draft"), ("Second", "review"), ("Old", "withdrawn"))
    ]
    for article in forum.articles:
        article.meetings.add(meeting)
    whole = {"alt_text": "A table", "credit_line": "VNA"}
    for place, values in enumerate(({}, whole, whole), 1):
        Photo.objects.create(album=meeting.album, position=place, sha256=str(place), **values)
    forum.url = reverse("admin:meetings_meeting_release", args=[meeting.pk])
    forum.change_url = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    return forum


def found(client, url):
    return client.get(url).context["found"]


def boxes(release):
    return [each.box for each in release.items if not each.refused] + (
        ["photos"] if release.photos else []
    )


def statuses(waiting):
    rows = [waiting.meeting, waiting.document, *waiting.articles, waiting.meeting.album]
    for row in rows:
        row.refresh_from_db()
    photos = Photo.objects.order_by("position").values_list("status", flat=True)
    return [row.status for row in rows] + list(photos)


BEFORE = ["draft", "draft", "draft", "review", "withdrawn", "draft", *["draft"] * 3]
AFTER = ["published"] * 4 + ["withdrawn", "published", "draft", "published", "published"]


def test_everything_is_published_by_one_act_and_taken_back_by_one(publisher, waiting):
    release = found(publisher, waiting.url)
    assert [(str(each.row), each.refused) for each in release.items] == [
        (str(waiting.meeting), False),
        (str(waiting.document), False),
        ("Second", False),
        ("First", False),
        ("Bali", False),
    ]
    assert (len(release.photos.ready), release.photos.bare) == (2, 1)
    sent = {"publish": boxes(release), "seen": release.seen}
    response = publisher.post(waiting.url, sent)
    assert response.url == waiting.change_url
    assert said(response)[0].startswith(
        "Published: the meeting, 1 document, 2 articles, the album and 2 photos."
    )
    assert statuses(waiting) == AFTER
    act = Act.objects.get()
    assert (act.subject_pk, act.user) == (waiting.meeting.pk, publisher.user)
    undo(act, publisher.user)
    assert statuses(waiting) == BEFORE


def test_only_what_is_ticked_is_published(editor, waiting):
    release = found(editor, waiting.url)
    editor.post(waiting.url, {"publish": [boxes(release)[1]], "seen": release.seen})
    assert statuses(waiting) == ["draft", "published", *BEFORE[2:]]


def test_what_is_needed_is_not_ticked_away(editor, waiting):
    waiting.articles[0].headline = "tbc"
    waiting.articles[0].save()
    release = found(editor, waiting.url)
    refused = [each.box for each in release.items if each.refused]
    assert refused == [f"article-{waiting.articles[0].pk}"]
    assert f'value="{refused[0]}"' not in editor.get(waiting.url).content.decode()
    response = editor.post(waiting.url, {"publish": refused, "seen": release.seen})
    assert (response.status_code, said(response)) == (
        409,
        ["Nothing that is ticked can be published yet."],
    )
    assert statuses(waiting) == BEFORE


def test_nothing_is_published_that_was_not_looked_at(editor, waiting):
    release = found(editor, waiting.url)
    waiting.document.title = "Another title"
    waiting.document.save()
    sent = {"publish": boxes(release)[:2], "seen": release.seen}
    response = editor.post(waiting.url, sent)
    assert said(response) == ["Nothing was published: something has changed since. Look again."]
    ticked = [each.box for each in response.context["found"].items if each.ticked]
    assert ticked == boxes(release)[:2]
    assert said(editor.post(waiting.url, {})) == ["Tick what is to be published."]
    assert statuses(waiting) == BEFORE


def test_all_or_nothing(editor, waiting):
    # It passes every check, and is no address all the same.
    type(waiting.articles[1]).objects.filter(headline="Second").update(
        source_url="https://no address"
    )
    release = found(editor, waiting.url)
    response = editor.post(waiting.url, {"publish": boxes(release), "seen": release.seen})
    assert (response.status_code, said(response)) == (
        409,
        [
            (
                "Nothing was published. Second: Enter a valid URL. Name the outlet: without one a "
                "report would pass for the forum's own news."
            )
        ],
    )
    assert statuses(waiting) == BEFORE


def test_of_a_meeting_that_was_withdrawn_nothing_is_said_to_appear(editor, waiting):
    waiting.meeting.delegations.create(member=waiting.members["VN"])
    appears, stays = "With the meeting appears its 1 delegation.", "The meeting itself is withdrawn"
    for status, expected in (("draft", (True, False)), ("withdrawn", (False, True))):
        type(waiting.meeting).objects.update(status=status)
        text = editor.get(waiting.url).content.decode()
        assert (appears in text, stays in text) == expected


def test_who_may_not_publish_something_does_not_see_it(contributor, photo_desk, waiting):
    assert contributor.get(waiting.url).status_code == 403
    assert photo_desk.get(waiting.url).status_code == 403


def test_after_publishing_the_meeting_alone_the_rest_is_offered(editor, waiting):
    form = Form(editor, waiting.change_url)
    response = form.send(_publish="1")
    while response.status_code == 302 and response.url.endswith("/publish/"):
        seen = editor.get(response.url).context["seen"]
        response = editor.post(response.url, {"seen": seen})
    page = editor.get(waiting.change_url).content.decode()
    assert "Publish together" in page
    assert boxes(found(editor, waiting.url))[0] == f"document-{waiting.document.pk}"


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_as_often_for_any_number_of_drafts(editor, forum, count):
    meeting = forum.meeting
    meeting.album = make.an_album(status="draft")
    meeting.save()
    for number in range(count):
        make.a_document(meeting=meeting, status="draft")
        make.an_article(status="draft", language="en").meetings.add(meeting)
        make.a_photo(album=meeting.album, status="draft", sha256=str(number))
    url = reverse("admin:meetings_meeting_release", args=[meeting.pk])
    editor.get(url)
    with CaptureQueriesContext(connection) as queries:
        editor.get(url)
    assert len(queries) == 12
