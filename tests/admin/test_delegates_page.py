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


def test_who_is_added_stands_behind_those_who_were_pasted(editor, page):
    page.vietnam.delegates.create(name="Head", order=1)
    page.vietnam.delegates.create(name="Second", order=2)
    form = Form(editor, page.url)
    form.add_row("delegates", delegation=page.vietnam.pk, name="Third")
    form.add_row("delegates", name="Fourth")
    assert form.send().status_code == 302
    rows = page.vietnam.delegates.order_by("order", "pk")
    assert [row.name for row in rows] == ["Head", "Second", "Third", "Fourth"]


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


def test_how_rows_are_entered_is_told_to_who_may(reader, editor, page):
    page.vietnam.delegates.create(name="Lan Anh")
    how = "A new row without a delegation belongs to"
    told = [how in each.get(page.url).content.decode() for each in (reader, editor)]
    assert told == [False, True]


def test_a_table_that_was_tampered_with_is_no_error(editor, page):
    response = editor.post(page.url, {"delegates-TOTAL_FORMS": "x"})
    assert response.status_code == 200
    assert "ManagementForm data is missing" in str(mistakes(response))


# Two at one table


def people(page):
    rows = Delegate.objects.order_by("pk")
    return [(row.name, row.position) for row in rows]


def told(client, page):
    """What `client` is told of the other when opening the table."""
    shown = client.get(page.url).context["messages"]
    return [text for text in map(str, shown) if " saved the delegates " in text]


@pytest.fixture
def table(page):
    """The page with three delegates."""
    page.rows = [
        page.australia.delegates.create(name="A. Person", position="Minister"),
        page.vietnam.delegates.create(name="V. Person", position="Director"),
        page.vietnam.delegates.create(name="W. Person"),
    ]
    return page


def test_what_each_changed_alone_is_kept_and_both_are_told(editor, publisher, table):
    mine, theirs = Form(editor, table.url), Form(publisher, table.url)
    theirs["delegates-0-position"] = "Prime Minister"
    theirs.add_row("delegates", delegation=table.vietnam.pk, name="By them")
    theirs.send()
    mine["delegates-0-name"], mine["delegates-1-position"] = "A. Person-Smith", "Head"
    mine.add_row("delegates", delegation=table.vietnam.pk, name="By me")
    answer = mine.send()
    assert answer.status_code == 302
    assert people(table) == [
        ("A. Person-Smith", "Prime Minister"),
        ("V. Person", "Head"),
        ("W. Person", ""),
        ("By them", ""),
        ("By me", ""),
    ]
    assert said(answer)[-1] == (
        "While you had this form open, publisher changed: A. Person-Smith (position) and "
        "1 delegate added. Both changes are kept."
    )
    (note,) = told(publisher, table)
    assert note.startswith("editor saved the delegates of this meeting on ")
    assert told(publisher, table) == []


def test_what_both_changed_is_asked_and_the_choice_stands(editor, publisher, table):
    mine, theirs = Form(editor, table.url), Form(publisher, table.url)
    theirs["delegates-0-position"] = "Prime Minister"
    theirs.send()
    mine["delegates-0-position"], mine["delegates-1-name"] = "President", "V. Other"
    answer = mine.send()
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert (asked["base"], asked["theirs"], asked["mine"], asked["who"]) == (
        "Minister",
        "Prime Minister",
        "President",
        "publisher",
    )
    assert people(table)[:2] == [("A. Person", "Prime Minister"), ("V. Person", "Director")]
    again = Form.of(editor, table.url, answer)
    again.values[asked["box"]] = f"mine:{asked['version']}"
    assert again.send().status_code == 302
    assert people(table)[:2] == [("A. Person", "President"), ("V. Other", "Director")]
    (note,) = told(publisher, table)
    assert "editor saw yours and chose the other: Position" in note


def test_a_row_deleted_by_one_and_changed_by_the_other_is_brought_back_by_choice(
    editor, publisher, table
):
    mine, theirs = Form(editor, table.url), Form(publisher, table.url)
    theirs.values["delegates-1-DELETE"] = "on"
    theirs.send()
    mine["delegates-1-position"], mine["delegates-2-name"] = "Head", "W. Changed"
    answer = mine.send()
    (back,) = answer.context["overtaken"]["brought_back"]
    assert (back["name"], back["who"]) == ("V. Person", "publisher")
    assert people(table) == [("A. Person", "Minister"), ("W. Person", "")]
    assert Form.of(editor, table.url, answer).send().status_code == 302
    assert sorted(people(table)) == [
        ("A. Person", "Minister"),
        ("V. Person", "Head"),
        ("W. Changed", ""),
    ]


def test_a_row_one_changed_is_not_deleted_unseen_by_the_other(editor, publisher, table):
    mine, theirs = Form(editor, table.url), Form(publisher, table.url)
    theirs["delegates-2-position"] = "Adviser"
    theirs.send()
    mine.values["delegates-2-DELETE"] = "on"
    answer = mine.send()
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert people(table)[2] == ("W. Person", "Adviser")
    again = Form.of(editor, table.url, answer)
    again.values["delegates-2-DELETE"] = "on"
    again.values[asked["box"]] = f"mine:{asked['version']}"
    assert again.send().status_code == 302
    assert len(people(table)) == 2


def test_a_draft_of_the_table_is_shown_again_and_not_saved(editor, table):
    form = Form(editor, table.url)
    form["delegates-0-name"] = "Typed before the crash"
    answer = form.send(_restore="1")
    assert "not saved. Look through it" in answer.content.decode()
    assert "Typed before the crash" in answer.content.decode()
    assert people(table)[0][0] == "A. Person"
