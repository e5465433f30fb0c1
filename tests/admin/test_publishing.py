"""Who may bring a record before the public: in the form, from the list, out of its history."""

import datetime as dt

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from baliprocess.models import Page
from meetings.models import Document, Meeting
from news.models import Article
from photos.models import Album, Photo
from tests import make

from .pages import Form, mistakes, said

pytestmark = pytest.mark.django_db


def change(row):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[row.pk])


def act(client, model, action, rows):
    """Take `action` on `rows` from their list; what the checks find is confirmed at once."""
    options = model._meta
    url = reverse(f"admin:{options.app_label}_{options.model_name}_changelist")
    data = {"action": action, "_selected_action": [row.pk for row in rows]}
    return client.post(url, data | {"publish_all_the_same": "1"})


def article(**values):
    return Article.objects.create(
        **{"headline": "A headline", "standfirst": "A summary", "year": 2019} | values
    )


# --- The form ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("account", "status", "offered"),
    [
        ("contributor", "draft", ["draft", "review"]),
        ("contributor", "published", None),
        ("contributor", "withdrawn", None),
        ("editor", "draft", ["draft", "review", "published"]),
        ("editor", "published", None),
        ("editor", "withdrawn", None),
        ("publisher", "draft", ["draft", "review", "published", "withdrawn"]),
        ("publisher", "published", ["draft", "review", "published", "withdrawn"]),
        ("publisher", "withdrawn", ["draft", "review", "published", "withdrawn"]),
    ],
)
def test_the_form_offers_the_steps_an_account_may_take(request, account, status, offered):
    client = request.getfixturevalue(account)
    form = Form(client, change(article(status=status)))
    assert form.options.get("status") == offered


def test_a_step_that_is_not_offered_is_refused_when_sent_all_the_same(contributor):
    row = article()
    form = Form(contributor, change(row))
    response = form.send(status="published")
    assert [place for place, _sentence in mistakes(response)] == ["id_status"]
    response = form.send(_publish="1")
    assert [place for place, _sentence in mistakes(response)] == ["id_status"]
    row.refresh_from_db()
    assert row.status == "draft"


def test_fields_that_are_not_offered_are_ignored_when_sent_all_the_same(editor):
    row = article(status="published")
    Form(editor, change(row)).send(
        headline="Corrected",
        status="draft",
        unpublish_at_0="2001-01-01",
        unpublish_at_1="00:00",
        publish_at_0="2099-01-01",
        publish_at_1="00:00",
    )
    row.refresh_from_db()
    assert (row.headline, row.status, row.publish_at, row.unpublish_at) == (
        "Corrected",
        "published",
        None,
        None,
    )


def test_only_who_may_publish_sees_the_button_for_it(contributor, editor):
    row = article()
    for client, expected in ((contributor, False), (editor, True)):
        content = client.get(change(row)).content.decode()
        assert ('name="_publish"' in content) is expected
    row.status = "published"
    row.save()
    assert 'name="_publish"' not in editor.get(change(row)).content.decode()


def test_a_photo_is_not_published_without_alternative_text_and_credit(editor):
    album = Album.objects.create(title="Da Nang")
    photo = Photo.objects.create(album=album, caption="The opening", sha256="1")
    sentence = "A photo needs an alternative text and a credit line before it can be published."
    form = Form(editor, change(photo))
    form["status"] = "published"
    assert mistakes(form.send()) == [("id_alt_text", f"Alternative text: {sentence}")]
    form["alt_text"] = "The hall, with the flags of the members"
    assert mistakes(form.send()) == [("id_credit_line", f"Credit line: {sentence}")]
    form["credit_line"] = "VNA"
    assert form.send().status_code == 302
    photo.refresh_from_db()
    assert photo.status == "published"


def test_the_standing_pages_are_for_publishers_to_publish(editor, publisher):
    page = Page.objects.create(slug="about", title="About")
    assert Form(editor, change(page)).options["status"] == ["draft", "review"]
    assert "published" in Form(publisher, change(page)).options["status"]


# --- The list ------------------------------------------------------------------------------------


def test_an_editor_publishes_from_the_list(editor, forum):
    meetings = [
        Meeting.objects.create(series=forum.series, number=number, status=status)
        for number, status in ((21, "draft"), (22, "review"))
    ]
    response = act(editor, Meeting, "publish", [*meetings, forum.meeting])
    assert said(response) == ["2 meetings published.", "1 meeting was published already."]
    for meeting in meetings:
        meeting.refresh_from_db()
        version = meeting.history.first()
        assert meeting.status == version.status == "published"
        assert version.history_user == editor.user
        assert version.history_change_reason == "Published from the list"
    assert LogEntry.objects.filter(user=editor.user).count() == 2
    assert forum.meeting.history.count() == 1


def test_a_row_that_cannot_be_published_is_named_with_its_reason(editor):
    album = Album.objects.create(title="Da Nang")
    good = Photo.objects.create(
        album=album, headline="Good", alt_text="A hall", credit_line="VNA", sha256="1"
    )
    Photo.objects.create(album=album, headline="Bare", sha256="2")
    response = act(editor, Photo, "publish", Photo.objects.all())
    refused, done = said(response)
    assert done == "1 photo published."
    assert refused == (
        "1 photo could not be published:<ul><li>Bare: It has no alternative text. It has no credit "
        "line.</li></ul>"
    )
    good.refresh_from_db()
    assert good.status == "published"
    assert Photo.objects.get(headline="Bare").status == "draft"


def test_an_article_without_anything_cannot_be_published(editor):
    empty = article(standfirst="", headline="Empty & void")
    (refused,) = said(act(editor, Article, "publish", [empty]))
    assert "Empty &amp; void: An article needs something to read" in refused
    form = Form(editor, change(empty))
    assert mistakes(form.send()) == [
        (
            "",
            "An article needs something to read: a summary, a text, or the address of the report.",
        )
    ]
    empty.refresh_from_db()
    assert empty.status == "draft"


def test_marking_for_review_does_not_take_away_from_the_public(editor, publisher):
    draft, public = article(headline="Draft"), article(headline="Public", status="published")
    done, refused = said(act(editor, Article, "mark_for_review", [draft, public]))
    assert done == "1 article marked as ready for review."
    assert "Public: it is published, and it is for a publisher to change that." in refused
    public.refresh_from_db()
    assert public.status == "published"
    assert said(act(publisher, Article, "mark_for_review", [public])) == [
        "1 article marked as ready for review."
    ]


def test_withdrawing_is_for_publishers(editor, publisher):
    row = article(status="published")
    response = act(editor, Article, "withdraw", [row])
    assert said(response) == ["No action selected."]
    row.refresh_from_db()
    assert row.status == "published"
    assert said(act(publisher, Article, "withdraw", [row])) == ["1 article withdrawn."]
    row.refresh_from_db()
    assert row.status == "withdrawn"


def test_a_record_that_is_incomplete_can_still_be_withdrawn(publisher):
    row = article(standfirst="", status="published")
    assert said(act(publisher, Article, "withdraw", [row])) == ["1 article withdrawn."]


@pytest.mark.parametrize(
    ("account", "actions"),
    [
        ("reader", []),
        ("contributor", ["mark_for_review"]),
        ("editor", ["publish", "mark_for_review"]),
        ("publisher", ["publish", "mark_for_review", "withdraw", "delete_selected"]),
    ],
)
def test_the_list_offers_the_actions_an_account_may_take(request, account, actions):
    article()
    client = request.getfixturevalue(account)
    response = client.get(reverse("admin:news_article_changelist"))
    form = response.context["action_form"]
    offered = [value for value, _label in form.fields["action"].choices if value] if form else []
    assert sorted(offered) == sorted(actions)


def test_the_list_tells_when_and_why_the_public_sees_nothing(superuser, forum):
    now = timezone.now()
    draft = Meeting.objects.create(series=forum.series, number=30)
    Document.objects.create(kind="agenda", title="Bound", meeting=draft, status="published")
    article(headline="Later", status="published", publish_at=now + dt.timedelta(days=900))
    article(
        headline="Past", status="published", unpublish_at=dt.datetime(2019, 7, 23, 9, tzinfo=dt.UTC)
    )
    documents = superuser.get(reverse("admin:meetings_document_changelist")).content.decode()
    articles = superuser.get(reverse("admin:news_article_changelist")).content.decode()
    assert "its meeting is not public" in documents
    assert f"from {now + dt.timedelta(days=900):%Y-%m-%d %H:%M} UTC" in articles
    assert "until 2019-07-23 09:00 UTC" in articles


def test_the_form_says_what_a_moment_means_where_the_meeting_sits(editor, forum):
    meeting = forum.meeting
    meeting.city, meeting.timezone, meeting.status = "Da Nang", "Asia/Ho_Chi_Minh", "draft"
    meeting.publish_at = dt.datetime(2026, 11, 22, 19, tzinfo=dt.UTC)
    meeting.save()
    document = make.a_document(meeting=meeting, status="draft", unpublish_at=meeting.publish_at)
    words = "That is 02:00 on 23 November 2026 in Da Nang."
    mark = 'data-of="id_{}" data-zone="Asia/Ho_Chi_Minh" data-place="Da Nang">{}</span>'
    content = editor.get(change(meeting)).content.decode()
    assert mark.format("publish_at", words) in content
    assert mark.format("unpublish_at", "") in content
    assert mark.format("unpublish_at", words) in editor.get(change(document)).content.decode()
    assert 'data-zone="" data-place=""></span>' in editor.get(change(article())).content.decode()


# --- The public page and the history -------------------------------------------------------------


def test_the_link_to_the_site_is_there_once_the_public_sees_the_page(editor, forum):
    address = forum.meeting.get_absolute_url()
    assert f'href="{address}"' in editor.get(change(forum.meeting)).content.decode()
    draft = Meeting.objects.create(series=forum.series, number=31)
    assert draft.get_absolute_url() not in editor.get(change(draft)).content.decode()


def version_url(row, version):
    options = row._meta
    return reverse(
        f"admin:{options.app_label}_{options.model_name}_simple_history",
        args=[row.pk, version.history_id],
    )


def test_the_history_tells_who_changed_what(editor):
    row = article(headline="First wording")
    Form(editor, change(row)).send(headline="Second wording")
    url = reverse("admin:news_article_history", args=[row.pk])
    content = editor.get(url).content.decode()
    assert "<del>First wording</del> <ins>Second wording</ins>" in content
    assert "editor" in content


def test_an_old_version_can_be_restored(editor):
    row = article(headline="First wording")
    first = row.history.first()
    Form(editor, change(row)).send(headline="Second wording")
    form = Form(editor, version_url(row, first))
    assert form["headline"] == "First wording"
    assert form.send(_save="1").status_code == 302
    row.refresh_from_db()
    assert row.headline == "First wording"
    assert row.history.count() == 3


@pytest.mark.parametrize(("then", "now"), [("draft", "published"), ("published", "withdrawn")])
def test_restoring_does_not_publish_or_withdraw_for_who_may_not(editor, then, now):
    row = article(status=then)
    version = row.history.first()
    row.status = now
    row.save()
    form = Form(editor, version_url(row, version))
    assert form.send(_save="1").status_code == 302
    row.refresh_from_db()
    assert row.status == now


# --- Scheduled for later -------------------------------------------------------------------------


def test_what_is_scheduled_is_unknown_until_its_moment(publisher, client):
    """Though its first form was held back by the questions that the checks ask."""
    row = article(language="en")
    later = timezone.now() + dt.timedelta(days=2)
    form = Form(publisher, change(row))
    form.send(_publish="1", publish_at_0=later.strftime("%Y-%m-%d"), publish_at_1="09:00")
    url = reverse("admin:news_article_publish", args=[row.pk])
    publisher.post(url, {"seen": publisher.get(url).context["seen"]})
    row.refresh_from_db()
    assert (row.status, row.publish_at.date()) == ("published", later.date())
    assert client.get(row.get_absolute_url()).status_code == 404
    row.publish_at = later + dt.timedelta(days=1)
    row.save()
    assert client.get(row.get_absolute_url()).status_code == 404


def test_what_was_public_and_is_scheduled_anew_is_gone(client):
    row = article(status="published")
    row.publish_at = timezone.now() + dt.timedelta(days=2)
    row.save()
    assert client.get(row.get_absolute_url()).status_code == 410
