"""Accounts with fewer rights than the groups of the site give, and forms sent by no page."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from meetings.models import Delegate, Document, Meeting
from news.models import Article
from tests import make

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db

TOO_MANY = (
    "More rows were sent than this form takes, so nothing was saved. Open it anew and enter at "
    "most {} rows."
)


def with_rights(*codenames):
    user = User.objects.create_user("custom", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def delegates(forum):
    """The page of the delegates of a meeting to which one came, as (its address, her row)."""
    delegation = make.a_delegation(forum.meeting, forum.members["VN"])
    row = Delegate.objects.create(delegation=delegation, name="Lan Anh")
    return reverse("admin:meetings_meeting_delegates", args=[forum.meeting.pk]), row


def test_who_may_only_change_delegates_adds_none(delegates):
    url, row = delegates
    client = with_rights("view_meeting", "change_delegate", "view_delegate")
    form = Form(client, url)
    assert form["delegates-TOTAL_FORMS"] == "1"
    assert form.send(**{"delegates-0-name": "Lan Anh Nguyen"}).status_code == 302
    forged = {"delegates-TOTAL_FORMS": "2", "delegates-1-name": "Somebody Else"}
    choice = {"delegates-1-delegation": row.delegation_id, "delegates-1-function": "adviser"}
    # A form that is sent twice only leads to what the first one did.
    form = Form(client, url)
    assert form.send(**forged, **choice).status_code == 403
    assert list(Delegate.objects.values_list("name", flat=True)) == ["Lan Anh Nguyen"]


def test_boxes_of_a_meeting_that_write_other_records_need_the_right_to(forum):
    client = with_rights("view_meeting", "change_meeting")
    loose, report = make.a_document(), make.an_article()
    form = Form(client, reverse("admin:meetings_meeting_change", args=[forum.meeting.pk]))
    taking_in = {"more_delegations", "take_in_documents", "articles"}
    assert not taking_in & form.values.keys()
    response = form.send(
        more_delegations=[forum.members["VN"].pk],
        take_in_documents=[loose.pk],
        articles=[report.pk],
        city="Denpasar",
    )
    assert response.status_code == 302
    meeting = Meeting.objects.get()
    assert (meeting.city, meeting.delegations.count(), meeting.articles.count()) == (
        "Denpasar",
        0,
        0,
    )
    assert Document.objects.get().meeting is None
    assert Article.objects.get() == report


@pytest.mark.parametrize("count", ["TOTAL_FORMS", "INITIAL_FORMS"])
def test_more_rows_than_a_form_takes_are_not_even_built(editor, forum, count):
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[forum.meeting.pk]))
    response = form.send(**{f"delegations-{count}": "999999"}, city="Denpasar")
    assert mistakes(response) == [
        ("delegations-heading", f"Delegation: {TOO_MANY.format(300)}"),
    ]
    formsets = {each.formset.prefix: each for each in response.context["inline_admin_formsets"]}
    assert formsets["delegations"].formset.forms == []
    assert Meeting.objects.get().city == "Bali"


def test_more_delegates_than_the_page_takes_are_not_even_built(editor, delegates):
    url, _row = delegates
    response = Form(editor, url).send(**{"delegates-TOTAL_FORMS": "999999"})
    assert mistakes(response) == [("", TOO_MANY.format(1_000))]
    assert response.context["formset"].forms == []


# --- Characters no text needs --------------------------------------------------------------------


def test_a_text_loses_controls_and_marks_that_turn_it_around(editor):
    article = make.an_article(standfirst="A summary", status="draft")
    form = Form(editor, reverse("admin:news_article_change", args=[article.pk]))
    response = form.send(
        headline="A\x0b \x08head\u202eline\x1b", body="One\tline\r\nand\x02 another"
    )
    assert response.status_code == 302
    article.refresh_from_db()
    assert (article.headline.split(), article.body) == (
        ["A", "headline"],
        "One\tline\nand another",
    )
