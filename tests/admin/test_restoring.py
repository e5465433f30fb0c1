"""Old versions out of the history, and what goes out of public sight without being withdrawn."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from baliprocess.models import Page
from meetings.models import Delegate
from news.models import Article
from tests import make

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db


def version_url(row, version):
    options = getattr(row, "instance_type", type(row))._meta
    name = f"admin:{options.app_label}_{options.model_name}_simple_history"
    return reverse(name, args=[version.id, version.history_id])


def with_rights(*codenames):
    user = User.objects.create_user("custom", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    return client


def article(**values):
    return make.an_article(standfirst="A summary", **values)


def test_a_public_photo_keeps_its_alternative_text_when_restored(editor):
    row = make.a_photo(status="draft", alt_text="")
    version = row.history.first()
    row.status, row.alt_text = "published", "Delegates at a table"
    row.save()
    response = Form(editor, version_url(row, version)).send(_save="1")
    assert response.status_code == 200
    assert response.context["adminform"].form.errors == {
        "alt_text": [
            "A photo needs an alternative text and a credit line before it can be published."
        ]
    }
    row.refresh_from_db()
    assert (row.status, row.alt_text) == ("published", "Delegates at a table")


def test_a_version_says_what_restoring_it_changes(editor):
    row = article(headline="First")
    first = row.history.first()
    row.headline = "Second"
    row.save()
    lines = editor.get(version_url(row, first)).context["restoring"]
    assert [(str(line.label), line.before, line.after) for line in lines] == [
        ("Headline", "Second", "First")
    ]
    page = editor.get(version_url(row, row.history.first()))
    assert page.context["restoring"] == []
    assert "Nothing of it has changed since." in page.content.decode()
    row.delete()
    page = editor.get(version_url(first, first))
    assert (page.status_code, page.context["restoring"]) == (200, None)


@pytest.mark.parametrize(
    ("account", "status"),
    [("contributor", "draft"), ("editor", "draft"), ("publisher", "published")],
)
def test_what_was_deleted_comes_back_as_a_draft(request, account, status):
    client = request.getfixturevalue(account)
    row = article()
    row.delete()
    form = Form(client, version_url(row, Article.history.earliest("history_id")))
    assert form.send(_save="1").status_code == 302
    assert Article.objects.get().status == status


def test_a_deleted_page_comes_back_as_a_draft():
    row = Page.objects.create(title="Terms", slug="terms", body="Text", status="published")
    row.delete()
    client = with_rights("add_page", "change_page", "view_page")
    form = Form(client, version_url(row, Page.history.earliest("history_id")))
    response = form.send(_save="1")
    assert response.status_code == 302, response.context["adminform"].form.errors
    assert [page.status for page in Page.objects.filter(slug="terms")] == ["draft"]


def test_to_bring_a_record_back_is_to_add_one():
    row = article()
    row.delete()
    url = version_url(row, Article.history.earliest("history_id"))
    client = with_rights("change_article", "view_article")
    assert client.post(url, {"headline": "Back"}).status_code == 403
    assert not Article.objects.exists()


def test_who_may_only_look_restores_nothing(reader):
    row = article(headline="First wording")
    version = row.history.first()
    row.headline = "Second wording"
    row.save()
    assert reader.get(version_url(row, version)).status_code == 200
    assert reader.post(version_url(row, version), {}).status_code == 403
    row.refresh_from_db()
    assert row.headline == "Second wording"


def test_a_second_head_is_not_restored(editor, forum):
    delegation = make.a_delegation(forum.meeting, forum.members["VN"])
    row = Delegate.objects.create(delegation=delegation, name="First", function="head")
    version = row.history.first()
    row.function = "representative"
    row.save()
    Delegate.objects.create(delegation=delegation, name="Second", function="head")
    response = Form(editor, version_url(row, version)).send(_save="1")
    assert response.status_code == 200
    row.refresh_from_db()
    assert row.function == "representative"


# --- Out of public sight -------------------------------------------------------------------------


@pytest.mark.parametrize(("account", "moved"), [("editor", False), ("publisher", True)])
def test_only_who_may_withdraw_moves_a_photo_out_of_sight(request, account, moved):
    client = request.getfixturevalue(account)
    seen, unseen = make.an_album(), make.an_album(status="draft")
    row = make.a_photo(album=seen)
    form = Form(client, reverse("admin:photos_photo_change", args=[row.pk]))
    form["album"] = unseen.pk
    response = form.send()
    if not moved:
        assert [place for place, _sentence in mistakes(response)] == ["id_album"]
    row.refresh_from_db()
    assert row.album == (unseen if moved else seen)


def test_an_editor_moves_a_photo_between_public_albums(editor):
    row, other = make.a_photo(), make.an_album()
    form = Form(editor, reverse("admin:photos_photo_change", args=[row.pk]))
    form["album"] = other.pk
    assert form.send().status_code == 302
    row.refresh_from_db()
    assert row.album == other
