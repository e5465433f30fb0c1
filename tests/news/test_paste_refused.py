"""What the page for a pasted report refuses, and to whom."""

import json
import time
import xml.etree.ElementTree as ET

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from meetings.models import StatedFigure
from news.models import Article, Outlet
from tests.admin.pages import Form, mistakes
from tests.make import an_outlet

from .pasting import ADDRESS, PASTE, REPORT, reading

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Paste a report first."),
        (" \n\t ", "Paste a report first."),
        ("\x00\x07", "Paste a report first."),
        ("<script>alert(1)</script>", "There is nothing to read in this text"),
        ("a" * 200_001, "The text is longer than 200 kB"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(officer, text, sentence):
    [(place, told)] = mistakes(officer.post(PASTE, {"text": text}, follow=True))
    assert place == "id_text"
    assert sentence in told


@pytest.mark.parametrize("size", [2_000_000, 10_000_000])
def test_a_paste_of_megabytes_is_answered_at_once(officer, size):
    started = time.process_time()
    response = officer.post(PASTE, {"text": "a" * size, "_save": "1"}, follow=True)
    spent = time.process_time() - started
    [(place, told)] = response.context["error_links"]
    assert (response.status_code in (200, 413), place, spent < 2) == (True, "id_text", True)
    assert "200 kB" in told
    assert Article.objects.count() == 0


def test_a_paste_of_megabytes_by_nobody_leads_to_the_sign_in(client):
    response = client.post(PASTE, {"text": "a" * 10_000_000})
    assert response.url.startswith("/admin/login/")


def test_without_its_token_nothing_is_taken():
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.create_superuser("officer", password="a long password"))
    assert client.post(PASTE, {"text": REPORT}).status_code == 403


HOSTILE = (
    "Ministers \x00meet\x08 <script>alert(1)</script><img src=x onerror=alert(2)>\u202eesrever\n\n"
    "Perth, July 23, 2019 (AAP) – They said &lt;script&gt;alert(3)&lt;/script&gt; and "
    '"><b onclick=alert(4)>left</b>\ufeff \ud800the hall {{ 7|add:7 }} {% now "Y" %}.\n\n'
    "By <i>Ann</i> ]]> Bell\x1b[31m"
)


def test_a_hostile_text_is_inert_wherever_it_is_shown(officer, record):
    text = HOSTILE.encode("utf-8", "replace").decode()
    review = officer.post(PASTE, {"text": text, "source_url": ADDRESS}, follow=True)
    shown = review.content.decode()
    for raw in ("<script>alert", "<img src=x", "<b onclick", "\u202e", "\x1b", "\x00"):
        assert raw not in shown
    Form.of(officer, PASTE, review).send(_save="1")
    row = Article.objects.get()
    assert not {"\x00", "\x08", "\u202e", "\ufeff", "\x1b"} & set(
        row.headline + row.body + row.byline
    )
    assert "<script" not in row.body
    row.standfirst, row.status = "In short.", "published"
    row.save()
    visitor = Client()
    [listed] = json.loads(visitor.get("/news.json").content)["news"]
    assert listed["headline"] == row.headline
    assert (
        json.loads(visitor.get(f"{row.get_absolute_url().rstrip('/')}.json").content)["body"] == ""
    )
    feed = ET.fromstring(visitor.get("/news.atom").content)  # noqa: S314 (our own answer)
    assert feed.findtext(".//{*}entry/{*}title") == row.headline
    page = visitor.get(row.get_absolute_url()).content.decode()
    assert ("<script>alert" in page, "They said" in page, ADDRESS in page) == (False, False, True)


def test_the_public_reads_the_full_text_only_with_rights(officer, record):
    reading(officer).send(_save="1")
    row = Article.objects.get()
    row.status = "published"
    row.save()
    visitor = Client()
    assert "Fijian envoys" not in visitor.get(row.get_absolute_url()).content.decode()
    row.rights = "By letter of the agency, 2019"
    row.save()
    assert "Fijian envoys" in visitor.get(row.get_absolute_url()).content.decode()


def test_who_may_not_add_news_may_not_paste(record):
    user = User.objects.create_user("looker", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client = Client()
    client.force_login(user)
    answers = [
        client.get(PASTE),
        client.post(PASTE, {"text": REPORT}),
        client.post(PASTE, {"_save": "1"}),
    ]
    assert [each.status_code for each in answers] == [403, 403, 403]
    assert PASTE not in client.get("/admin/news/article/").content.decode()


def test_who_may_not_record_figures_sees_none(record):
    user = User.objects.create_user("writer", is_staff=True)
    names = ["add_article", "change_article", "view_article", "add_outlet"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client = Client()
    client.force_login(user)
    form = reading(client)
    assert form.names("figures") == []
    form.send(_save="1", **{"figures-TOTAL_FORMS": "1", "figures-0-take": "on"})
    assert (Article.objects.count(), StatedFigure.objects.count()) == (1, 0)


@pytest.mark.parametrize(
    "tampered",
    [
        {"figures-TOTAL_FORMS": "x"},
        {"figures-TOTAL_FORMS": "100000"},
        {"figures-0-value": "99999999999999999999"},
        {"figures-0-value": "-1"},
        {"figures-0-measure": "weather"},
        {"known_meetings": "999999"},
        {"known_members": "x"},
        {"meetings": "9" * 40},
        {"outlet": "999999"},
        {"reported_on": "32 July 2019"},
        {"headline": "a" * 301},
        {"source_url": "javascript:alert(1)"},
    ],
)
def test_what_was_tampered_with_is_refused_in_sentences(officer, record, tampered):
    form = reading(officer)
    form.values |= tampered
    response = form.send(_save="1")
    assert mistakes(response) != []
    assert (Article.objects.count(), StatedFigure.objects.count()) == (0, 0)


def test_who_may_not_add_outlets_adds_none(record):
    user = User.objects.create_user("writer", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__endswith="_article"))
    client = Client()
    client.force_login(user)
    form = reading(client)
    form["outlet"], form["new_outlet"] = "", "The Coast Daily"
    sentence = "Or a new outlet: Your account may not add outlets. Choose one of the list."
    assert mistakes(form.send(_save="1")) == [("id_new_outlet", sentence)]
    assert (Article.objects.count(), Outlet.objects.count()) == (0, 0)
    an_outlet(name="The Coast DAILY")
    form.send(_save="1")
    assert (Article.objects.get().outlet.name, Outlet.objects.count()) == ("The Coast DAILY", 1)
