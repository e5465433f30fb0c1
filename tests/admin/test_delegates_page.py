"""All names of a meeting in one table."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from meetings.models import Delegate, Meeting

from .pages import Form, mistakes, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(forum):
    forum.australia = forum.meeting.delegations.create(
        member=forum.members["AU"], capacity="co-chair"
    )
    forum.vietnam = forum.meeting.delegations.create(member=forum.members["VN"])
    forum.url = reverse("admin:meetings_meeting_delegates", args=[forum.meeting.pk])
    return forum


def names(page):
    rows = Delegate.objects.order_by("pk")
    return [(row.delegation.label, row.name, row.function) for row in rows]


def test_names_of_several_delegations_are_entered_at_once(editor, page):
    form = Form(editor, page.url)
    form.add_row("delegates", delegation=page.vietnam.pk, name="Tô Anh Dũng", function="head")
    form.add_row("delegates", name="Trần Thị B", position="Expert")
    form.add_row("delegates", delegation=page.australia.pk, name="A. Person")
    form.add_row("delegates", name="B. Person")
    response = form.send()
    assert response.status_code == 302
    assert said(response) == ["Delegates: 4 entered."]
    # A row without a delegation belongs to that of the row above.
    assert names(page) == [
        ("Viet Nam", "Tô Anh Dũng", "head"),
        ("Viet Nam", "Trần Thị B", "representative"),
        ("Australia", "A. Person", "representative"),
        ("Australia", "B. Person", "representative"),
    ]
    assert LogEntry.objects.get().object_id == str(page.meeting.pk)
    assert Delegate.objects.first().history.first().history_user == editor.user


def test_more_rows_than_are_shown_can_be_sent(editor, page):
    form = Form(editor, page.url)
    for number in range(100):
        values = {"delegation": page.vietnam.pk} if number == 0 else {}
        form.add_row("delegates", name=f"Delegate {number}", **values)
    assert form.send().status_code == 302
    assert page.vietnam.delegates.count() == 100


def test_the_rows_stand_in_protocol_order(editor, page):
    page.vietnam.delegates.create(name="V2", order=2)
    page.vietnam.delegates.create(name="V1", order=1)
    page.australia.delegates.create(name="A1")
    form = Form(editor, page.url)
    assert [form[f"delegates-{number}-name"] for number in range(3)] == ["A1", "V1", "V2"]


def test_names_are_changed_and_deleted(editor, page):
    page.australia.delegates.create(name="A1")
    page.vietnam.delegates.create(name="V1", function="head")
    form = Form(editor, page.url)
    form["delegates-0-name"] = "A. One"
    form.values["delegates-1-DELETE"] = "on"
    form.add_row("delegates", delegation=page.vietnam.pk, name="V2", function="head")
    response = form.send(_save="1")
    assert said(response) == ["Delegates: 1 entered, 1 changed, 1 deleted."]
    assert response.url == reverse("admin:meetings_meeting_change", args=[page.meeting.pk])
    assert names(page) == [
        ("Australia", "A. One", "representative"),
        ("Viet Nam", "V2", "head"),
    ]


def test_mistakes_are_told_and_nothing_is_written(editor, page):
    other = Meeting.objects.create(series=page.series)
    foreign = other.delegations.create(member=page.members["JP"])
    form = Form(editor, page.url)
    form.add_row("delegates", name="No delegation yet")
    form.add_row("delegates", delegation=page.vietnam.pk, name="One", function="head")
    form.add_row("delegates", name="Two", function="head")
    form.add_row("delegates", delegation=foreign.pk, name="Foreign")
    form.add_row("delegates", delegation=page.vietnam.pk, name=" ")
    head = "This delegation already has a head: change that one first, or choose another function."
    invalid = "Select a valid choice. That choice is not one of the available choices."
    assert sorted(mistakes(form.send())) == [
        ("id_delegates-0-delegation", "Delegate 1, delegation: Choose the delegation."),
        ("id_delegates-2-function", f"Delegate 3, function: {head}"),
        ("id_delegates-3-delegation", f"Delegate 4, delegation: {invalid}"),
        ("id_delegates-4-name", "Delegate 5, name: This field is required."),
    ]
    assert names(page) == []


def test_saving_nothing_says_so(editor, page):
    assert said(Form(editor, page.url).send()) == ["Nothing was changed."]


def test_without_delegations_the_way_to_them_is_shown(editor, forum):
    url = reverse("admin:meetings_meeting_delegates", args=[forum.meeting.pk])
    assert "This meeting has no delegations yet." in editor.get(url).content.decode()
    assert editor.get(reverse("admin:meetings_meeting_delegates", args=[999])).status_code == 404


def test_who_may_only_look_sees_no_boxes(reader, page):
    page.vietnam.delegates.create(name="V1")
    content = reader.get(page.url).content.decode()
    assert "V1" in content
    assert 'name="delegates-0-name"' not in content
    assert reader.post(page.url, {}).status_code == 403


def test_a_table_that_was_tampered_with_is_no_error(editor, page):
    response = editor.post(page.url, {"delegates-TOTAL_FORMS": "x"})
    assert response.status_code == 200
    assert "ManagementForm data is missing" in str(mistakes(response))
