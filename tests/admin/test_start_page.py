"""What needs attention: counted, and linked to the list of exactly those records."""

import datetime as dt

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from baliprocess.acts import act
from meetings.models import Document, Meeting
from news.models import Article
from photos.models import Album, Photo

pytestmark = pytest.mark.django_db


def attention(client):
    response = client.get(reverse("admin:index"))
    return [(item["number"], item["text"], item["url"]) for item in response.context["attention"]]


def test_a_complete_record_needs_nothing(editor, forum):
    Document.objects.create(
        kind="co-chairs-statement", title="S", meeting=forum.meeting
    ).files.create(external_url="https://example.org/s.pdf")
    Document.objects.update(status="published")
    forum.meeting.delegations.create(member=forum.members["VN"])
    assert attention(editor) == []
    content = editor.get(reverse("admin:index")).content.decode()
    assert "Nothing. Every record is dated, placed, described and out of draft." in content


def test_what_is_missing_is_counted_and_the_link_lists_exactly_that(editor, forum):
    series = forum.series
    Meeting.objects.create(series=series, number=1, status="review", format="virtual")
    Meeting.objects.create(
        series=series,
        number=2,
        starts_on=dt.date(2019, 1, 1),
        ends_on=dt.date(2019, 1, 2),
        city="Bali",
    )
    Meeting.objects.create(
        series=series,
        number=3,
        starts_on=dt.date(2019, 1, 1),
        ends_on=dt.date(2019, 1, 2),
        event_status="cancelled",
        city="Bali",
        country=forum.members["ID"],
    )
    for code in ("VN", "JP"):
        # Several delegations must not make several meetings of one.
        forum.meeting.delegations.create(member=forum.members[code])
    Document.objects.create(kind="agenda", title="Agenda")
    album = Album.objects.create(title="Album")
    Photo.objects.create(album=album, sha256="1", alt_text="A hall")
    Photo.objects.create(album=album, sha256="2", credit_line="VNA")
    Photo.objects.create(album=album, sha256="3")
    Article.objects.create(headline="Bare", source_url="https://example.org", year=2019)
    old = Article.objects.create(headline="Old", standfirst="x", year=2019)
    Article.objects.filter(pk=old.pk).update(updated_at=timezone.now() - dt.timedelta(days=15))
    meetings, documents = "/admin/meetings/meeting/", "/admin/meetings/document/"
    articles, photos = "/admin/news/article/", "/admin/photos/photo/"
    outcome = "past conferences and senior officials’ meetings without an outcome document"
    expected = [
        (1, "meeting is over, but not marked as held", f"{meetings}?needs=state"),
        (2, outcome, f"{meetings}?needs=outcome"),
        (1, "past meeting without delegations", f"{meetings}?needs=delegations"),
        (1, "meeting without dates", f"{meetings}?needs=dates"),
        (1, "meeting without a place", f"{meetings}?needs=place"),
        (1, "meeting ready for review", f"{meetings}?needs=review"),
        (1, "document without a file or address", f"{documents}?needs=file"),
        (1, "article without a summary", f"{articles}?needs=summary"),
        (1, "article left as a draft for more than 14 days", f"{articles}?needs=old-draft"),
        (2, "photos without alternative text", f"{photos}?needs=alt-text"),
        (2, "photos without a credit line", f"{photos}?needs=credit"),
    ]
    assert attention(editor) == expected
    for number, _text, url in expected:
        assert editor.get(url).context["cl"].result_count == number, url


def test_only_what_the_account_may_see_is_told(forum):
    Meeting.objects.create(series=forum.series)
    Article.objects.create(headline="Bare", source_url="https://example.org", year=2019)
    user = User.objects.create_user("news", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_article"))
    client = Client()
    client.force_login(user)
    assert attention(client) == [
        (1, "article without a summary", "/admin/news/article/?needs=summary")
    ]
    assert client.get(reverse("admin:index")).context["next_meetings"] is None


def test_the_next_meetings_stand_on_the_start_page_in_their_order(editor, forum):
    for number, year in ((40, 2099), (41, 2098), (42, 2097), (43, 2096)):
        day = dt.date(year, 5, 4)
        Meeting.objects.create(series=forum.series, number=number, starts_on=day, ends_on=day)
    response = editor.get(reverse("admin:index"))
    assert [meeting.number for meeting in response.context["next_meetings"]] == [43, 42, 41]
    assert "4\u00a0May\u00a02096" in response.content.decode()


def test_the_lists_stand_in_the_order_of_the_work(superuser, forum):
    sections = superuser.get(reverse("admin:index")).context["app_list"]
    assert [(each["name"], [model["name"] for model in each["models"]]) for each in sections] == [
        (
            "Meetings and documents",
            ["Meetings", "Documents", "Delegations", "Delegates", "Unknown names", "Series"],
        ),
        ("News", ["Articles", "Outlets"]),
        ("Albums and photos", ["Albums", "Photos", "Agencies"]),
        ("Members and groups", ["Members", "Groups"]),
        ("The site", ["Pages", "Searches without result", "Audit trail"]),
        ("Accounts", ["Users", "Staff groups"]),
    ]


def test_an_unknown_need_shows_the_whole_list(editor, forum):
    response = editor.get("/admin/meetings/meeting/?needs=nonsense")
    assert response.context["cl"].result_count == 1


def test_figures_that_contradict_and_what_is_scheduled_are_told(editor, forum):
    forum.meeting.delegations.create(member=forum.members["VN"], presence="attended")
    forum.meeting.figures.create(measure="countries", value=25)
    soon = timezone.now() + dt.timedelta(days=3)
    Article.objects.create(
        headline="Soon", standfirst="x", year=2019, status="published", publish_at=soon
    )
    Article.objects.create(
        headline="Later",
        standfirst="x",
        year=2019,
        status="published",
        publish_at=soon + dt.timedelta(days=7),
    )
    expected = [
        (
            1,
            "meeting whose stated figures contradict what is counted",
            "/admin/meetings/meeting/?needs=figures",
        ),
        (1, "article appears or leaves within 7 days", "/admin/news/article/?needs=scheduled"),
    ]
    assert [line for line in attention(editor) if "outcome" not in line[1]] == expected
    for number, _text, url in expected:
        assert editor.get(url).context["cl"].result_count == number, url


def test_the_page_begins_what_is_begun_most_often_and_tells_what_was_done(editor, forum):
    page = editor.get(reverse("admin:index"))
    assert [words for words, _url in page.context["quick_acts"]] == [
        *("New meeting", "Paste news", "Upload photos", "New document"),
    ]
    for _words, url in page.context["quick_acts"]:
        assert editor.get(url).status_code == 200, url
    me = User.objects.get(pk=int(editor.session["_auth_user_id"]))
    with act(me, "Renamed Japan", subject=forum.members["JP"]):
        forum.members["JP"].note = "Changed."
        forum.members["JP"].save()
    page = editor.get(reverse("admin:index"))
    assert [done.text for done in page.context["recent_acts"]] == ["Renamed Japan"]
    assert f'<a href="{page.context["recent_acts"][0].undo_url}">Renamed Japan</a>' in (
        page.content.decode()
    )


def test_the_start_page_costs_the_same_whatever_waits(editor, forum, django_assert_num_queries):
    editor.get(reverse("admin:index"))
    day = dt.date(2098, 5, 4)
    for number in range(20, 23):
        meeting = Meeting.objects.create(
            series=forum.series, number=number, starts_on=day, ends_on=day
        )
        meeting.delegations.create(member=forum.members["VN"])
        Article.objects.create(
            headline=f"Bare {number}", source_url="https://example.org", year=2019
        )
        with django_assert_num_queries(QUERIES):
            editor.get(reverse("admin:index"))


QUERIES = 15
