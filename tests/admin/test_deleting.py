"""What others refer to cannot be deleted, and the page names them."""

import pytest
from django.urls import reverse

from meetings.models import Document, Meeting, Series
from members.models import Member
from news.models import Article, Outlet

pytestmark = pytest.mark.django_db


def delete(row):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_delete", args=[row.pk])


def test_a_member_that_attended_is_kept_and_the_delegation_named(publisher, forum):
    forum.meeting.delegations.create(member=forum.members["VN"])
    page = publisher.get(delete(forum.members["VN"])).content.decode()
    assert "“Viet Nam” cannot be deleted, because the records below refer to it." in page
    assert "Viet Nam, Thirteenth Ad Hoc Group Senior Officials’ Meeting" in page
    publisher.post(delete(forum.members["VN"]), {"post": "yes"})
    assert Member.objects.filter(name="Viet Nam").exists()


def test_a_meeting_with_documents_is_kept(publisher, forum):
    Document.objects.create(kind="agenda", title="The agenda", meeting=forum.meeting)
    page = publisher.get(delete(forum.meeting)).content.decode()
    assert "cannot be deleted, because the records below refer to it." in page
    assert "The agenda" in page


def test_several_at_once_are_refused_together(publisher, forum):
    other = Series.objects.create(name="Other")
    url = reverse("admin:meetings_series_changelist")
    data = {"action": "delete_selected", "_selected_action": [forum.series.pk, other.pk]}
    page = publisher.post(url, data | {"post": "yes"}).content.decode()
    assert "The selected series cannot be deleted, because the records below refer to them." in page
    assert Series.objects.count() == 2


def test_an_outlet_with_reports_is_kept(publisher, forum):
    outlet = Outlet.objects.create(name="VNA")
    Article.objects.create(headline="Report", standfirst="x", outlet=outlet, year=2019)
    page = publisher.get(delete(outlet)).content.decode()
    assert "“VNA” cannot be deleted" in page
    assert "Report" in page


def test_what_nothing_refers_to_is_deleted_with_its_parts_and_stays_in_the_history(
    publisher, forum
):
    meeting = Meeting.objects.create(series=forum.series, number=50)
    meeting.delegations.create(member=forum.members["VN"]).delegates.create(name="X")
    assert publisher.post(delete(meeting), {"post": "yes"}).status_code == 302
    assert not Meeting.objects.filter(pk=meeting.pk).exists()
    last = Meeting.history.filter(id=meeting.pk).latest()
    assert (last.history_type, last.history_user) == ("-", publisher.user)


def test_a_delegation_deleted_in_the_form_takes_its_names_along(editor, forum):
    from .pages import Form

    row = forum.meeting.delegations.create(member=forum.members["VN"])
    row.delegates.create(name="X")
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[forum.meeting.pk]))
    form.values["delegations-0-DELETE"] = "on"
    assert form.send().status_code == 302
    assert forum.meeting.delegations.count() == 0


def test_the_page_names_what_goes_and_what_only_loses_its_link(publisher, forum):
    meeting = Meeting.objects.create(series=forum.series, number=50)
    meeting.hosts.add(forum.members["VN"])
    meeting.delegations.create(member=forum.members["VN"]).delegates.create(name="Somebody")
    outlet = Outlet.objects.create(name="VNA")
    for number in range(14):
        article = Article.objects.create(headline=f"Report {number}", outlet=outlet, year=2019)
        article.meetings.add(meeting)
    page = publisher.get(delete(meeting)).content.decode()
    goes, _, stays = page.partition("Stays, without its link to this")
    assert "Somebody" in goes
    assert "Hosts: Viet Nam" in stays
    assert stays.count("Report ") == 12
    assert "and 2 more" in stays
    assert "relationship" not in page
    assert " object (" not in page


def test_a_record_without_links_says_nothing_of_them(publisher, forum):
    series = Series.objects.create(name="Alone")
    assert "Stays, without" not in publisher.get(delete(series)).content.decode()
