"""“Somebody has this open”: seen by the others, gone after two minutes, never in the way."""

import datetime as dt

import pytest
from django.db import DatabaseError
from django.urls import reverse

from baliprocess import open_forms
from baliprocess.open_forms import OpenForm
from baliprocess.page_cache.model import PageCacheState

from .pages import Form

pytestmark = pytest.mark.django_db

TEXT = "editor has this open, too. You can go on: what each of you changes is kept."


@pytest.fixture
def urls(forum):
    key = [forum.meeting.pk]
    return {
        name: reverse(f"admin:meetings_meeting_{name}", args=key)
        for name in ("change", "opened", "delegates")
    }


def shown(client, url):
    return client.get(url).context["opened"]


def test_the_second_is_told_of_the_first_and_nobody_of_themselves(editor, publisher, urls):
    assert shown(editor, urls["change"])["text"] == ""
    assert shown(publisher, urls["change"])["text"] == TEXT
    assert shown(publisher, urls["delegates"])["text"] == TEXT
    assert editor.post(urls["opened"]).json()["text"].startswith("publisher has this open")


def test_several_are_named(editor, publisher, superuser, urls):
    for client in (editor, publisher):
        shown(client, urls["change"])
    assert shown(superuser, urls["change"])["text"].startswith("editor and publisher have this ")


def test_a_page_not_heard_of_for_two_minutes_counts_as_closed(editor, publisher, urls):
    shown(editor, urls["change"])
    minutes = dt.timedelta(minutes=2)
    OpenForm.objects.update(seen_at=OpenForm.objects.get().seen_at - minutes)
    assert shown(publisher, urls["change"])["text"] == ""
    editor.post(urls["opened"])
    assert publisher.post(urls["opened"]).json()["text"] == TEXT


def test_who_leaves_is_gone_unless_a_later_page_is_open(editor, publisher, urls):
    first = shown(editor, urls["change"])["at"]
    second = shown(editor, urls["change"])["at"]
    assert editor.post(urls["opened"], {"left": first}).status_code == 204
    assert publisher.post(urls["opened"]).json()["text"] == TEXT
    editor.post(urls["opened"], {"left": second})
    assert publisher.post(urls["opened"]).json()["text"] == ""


@pytest.mark.parametrize("left", ["", "x", "2026-99-99T00:00:00Z", "2026-01-01T00:00:00"])
def test_a_moment_that_is_none_is_no_error(editor, urls, left):
    shown(editor, urls["change"])
    assert editor.post(urls["opened"], {"left": left}).status_code == 204
    assert OpenForm.objects.count() == 1


def test_who_may_only_look_neither_tells_nor_is_told(viewer, editor, urls):
    assert shown(viewer, urls["change"]) is None
    assert shown(editor, urls["change"])["text"] == ""
    assert viewer.post(urls["opened"]).status_code == 403


def test_the_record_can_be_saved_meanwhile(editor, publisher, urls, forum):
    shown(publisher, urls["change"])
    form = Form(editor, urls["change"])
    form["venue"] = "Hotel"
    assert form.send().status_code == 302
    forum.meeting.refresh_from_db()
    assert forum.meeting.venue == "Hotel"


def test_a_database_that_takes_no_rows_keeps_nobody_from_the_form(editor, urls, forum, monkeypatch):
    def refuses(*_args, **_options):
        raise DatabaseError("database is locked")

    monkeypatch.setattr(OpenForm.objects, "bulk_create", refuses)
    assert editor.get(urls["change"]).status_code == 200
    assert open_forms.others(forum.meeting, editor.user) == []


def test_no_public_page_is_made_anew_for_it(editor, urls):
    def number():
        return PageCacheState.objects.values_list("number", flat=True).first()

    before = number()
    editor.post(urls["opened"])
    assert (number(), OpenForm.objects.count()) == (before, 1)
