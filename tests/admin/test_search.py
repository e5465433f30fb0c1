"""The search over everything, the box that remembers, and what visitors did not find."""

import datetime as dt

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from baliprocess.models import SearchMiss
from meetings.models import Meeting
from news.models import Article

pytestmark = pytest.mark.django_db


def found(client, term):
    """{list: texts} of what the page shows."""
    lists = client.get(reverse("admin:search"), {"q": term}).context["lists"]
    return {each.name: [text for text, _url, _state in each.rows] for each in lists}


def test_it_finds_in_every_list_drafts_too_and_leads_to_the_forms(editor, forum):
    article = Article.objects.create(headline="Viet Nam hosts", standfirst="x", year=2019)
    Meeting.objects.create(series=forum.series, title="Workshop in Viet Nam")
    assert found(editor, "viet nam") == {
        "Meetings": ["Workshop in Viet Nam"],
        "Articles": ["Viet Nam hosts"],
        "Members": ["Viet Nam"],
    }
    page = editor.get(reverse("admin:search"), {"q": "hosts"})
    (articles,) = page.context["lists"]
    url = reverse("admin:news_article_change", args=[article.pk])
    assert articles.rows == [("Viet Nam hosts", url, "Draft")]
    assert editor.get(url).status_code == 200


def test_more_than_five_lead_to_the_list_with_the_same_words(editor, forum):
    for number in range(6):
        Article.objects.create(headline=f"Story {number}", standfirst="x", year=2019)
    page = editor.get(reverse("admin:search"), {"q": "story"})
    (articles,) = page.context["lists"]
    assert (len(articles.rows), articles.more) == (5, True)
    assert articles.url == "/admin/news/article/?q=story"
    assert editor.get(articles.url).context["cl"].result_count == 6


def test_only_lists_the_account_may_see_are_searched(forum):
    user = User.objects.create_user("news", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_article"))
    Article.objects.create(headline="Japan", standfirst="x", year=2019)
    client = Client()
    client.force_login(user)
    assert found(client, "japan") == {"Articles": ["Japan"]}
    client.logout()
    assert client.get(reverse("admin:search")).status_code == 302


@pytest.mark.parametrize(
    "term", ["", "x", "%", '"', "'; --", "\u202e", "x" * 500, "a b " * 40, "9" * 40]
)
def test_no_words_break_it(editor, forum, term):
    assert editor.get(reverse("admin:search"), {"q": term}).status_code == 200


def test_it_costs_the_same_whatever_it_finds(superuser, forum, django_assert_num_queries):
    address = f"{reverse('admin:search')}?q=story"
    superuser.get(address)
    for number in range(3):
        Article.objects.create(headline=f"Story {number}", standfirst="x", year=2019)
        with django_assert_num_queries(QUERIES):
            superuser.get(address)


QUERIES = 20


def choose(client, term=""):
    address = reverse("admin:autocomplete")
    query = {"app_label": "meetings", "model_name": "meeting", "field_name": "country"}
    answer = client.get(address, {"term": term, **query}).json()
    return [row["text"] for row in answer["results"]]


def test_a_box_offers_first_what_the_account_chose_last(editor, superuser, forum):
    alphabet = choose(superuser)
    assert alphabet[:2] == ["Australia", "Indonesia"]
    me = User.objects.get(pk=int(editor.session["_auth_user_id"]))
    for code in ("JP", "VN", "JP"):
        meeting = Meeting(series=forum.series, country=forum.members[code])
        meeting._history_user = me
        meeting.save()
    assert choose(editor)[:3] == ["Japan", "Viet Nam", "Australia"]
    assert choose(editor, "n")[:2] == ["Japan", "Viet Nam"]
    assert choose(superuser) == alphabet


def test_what_visitors_did_not_find_is_told_and_can_be_looked_for_again(editor, forum):
    today = dt.datetime.now(dt.UTC).date()
    SearchMiss.objects.create(terms="rohingya", times=3, last_on=today)
    SearchMiss.objects.create(terms="once", times=1, last_on=today)
    SearchMiss.objects.create(terms="old", times=9, last_on=today - dt.timedelta(days=15))
    page = editor.get(reverse("admin:index"))
    (line,) = [each for each in page.context["attention"] if "searchmiss" in each["url"]]
    assert (line["number"], line["text"]) == (
        1,
        "word searched for more than once in the last 2 weeks, and not found",
    )
    page = editor.get(line["url"])
    assert [row.terms for row in page.context["cl"].result_list] == ["rohingya"]
    assert 'href="/search/?q=rohingya"' in page.content.decode()
