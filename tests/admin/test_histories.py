"""The history of a record tells what became of it and of its parts, in words."""

import pytest
from django.urls import reverse

from baliprocess.acts import Act
from meetings.models import Delegate, Meeting
from tests import make

from .pages import Form
from .test_restoring import with_rights

pytestmark = pytest.mark.django_db


def history(client, row, query=""):
    options = row._meta
    url = reverse(f"admin:{options.app_label}_{options.model_name}_history", args=[row.pk])
    return client.get(url + query)


def shown(response):
    """[(who, model, what was done, name of a part, its lines)], the latest first."""
    return [
        (
            str(entry.version.history_user or "the system"),
            entry.model.__name__,
            entry.done,
            entry.name if entry.is_part else "",
            [(line.label, line.before, line.after) for line in entry.lines],
        )
        for entry in response.context["page"]
    ]


def test_a_change_is_told_in_words_with_who_and_the_act(editor, forum):
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[forum.meeting.pk]))
    form["event_status"], form["country"] = "postponed", forum.members["VN"].pk
    form["hosts"] = [forum.members["VN"].pk, forum.members["AU"].pk]
    assert form.send().status_code == 302
    response = history(editor, forum.meeting)
    changes = [line for entry in shown(response)[:2] for line in entry[4]]
    assert changes == [
        ("Hosts", "empty", "Australia, Viet Nam"),
        ("State of the event", "Held", "Postponed"),
        ("Country", "Indonesia", "Viet Nam"),
    ]
    assert {entry[:3] for entry in shown(response)[:2]} == {("editor", "Meeting", "changed")}
    done = Act.objects.get()
    said = f"Changed the meeting “{forum.meeting}”: state of the event, country, hosts"
    link = f'<a href="{done.undo_url}">{said}</a>'
    page = response.content.decode()
    assert page.count(link) == 1


def test_an_act_names_what_it_changed_in_the_language_of_who_reads(editor, forum):
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[forum.meeting.pk]))
    for name in ("city", "venue", "summary", "note"):
        form[name] = "Changed"
    form.add_row("agenda_items", title="Opening")
    form.add_row("delegations", member=forum.members["VN"].pk)
    form.send()
    said = f"Changed the meeting “{forum.meeting}”: city, venue, summary, note, 2 more"
    assert Act.objects.get().text == said
    page = editor.get(reverse("admin:acts"), headers={"Accept-Language": "id"}).text
    assert f"Mengubah pertemuan “{forum.meeting}”: kota, tempat, ringkasan, catatan, 2 lagi" in page


def test_the_parts_of_a_meeting_are_in_its_history(publisher, forum):
    meeting = forum.meeting
    document = make.a_document(meeting=meeting, title="Statement")
    document.files.create(external_url="https://example.org/a.pdf")
    row = make.a_delegation(meeting, forum.members["VN"])
    row.delegates.create(name="Nguyen Van A")
    meeting.agenda_items.create(title="Border management")
    meeting.sessions.create(title="Opening")
    meeting.figures.create(measure="delegates", value=100)
    meeting.joint_series.create(series=make.a_series())
    make.a_delegation(make.a_meeting(), forum.members["JP"])
    row.headcount = 3
    row.save()
    row.delete()
    found = shown(history(publisher, meeting))
    assert [(model, done) for _who, model, done, *_ in found] == [
        ("Delegation", "deleted"),
        ("Delegate", "deleted"),
        ("Delegation", "changed"),
        ("JointSeries", "made"),
        ("StatedFigure", "made"),
        ("Session", "made"),
        ("AgendaItem", "made"),
        ("Delegate", "made"),
        ("Delegation", "made"),
        ("DocumentFile", "made"),
        ("Document", "made"),
        ("Meeting", "made"),
    ]
    assert found[1][3] == "Nguyen Van A"
    assert found[2][3:] == (f"Viet Nam, {meeting}", [("Headcount", "empty", "3")])


def test_parts_one_may_not_see_are_left_out(forum):
    make.a_delegation(forum.meeting, forum.members["VN"])
    client = with_rights("view_meeting")
    found = shown(history(client, forum.meeting))
    assert [model for _who, model, *_ in found] == ["Meeting"]


def test_a_version_leads_to_where_it_is_restored(editor, forum):
    forum.meeting.city = "Ubud"
    forum.meeting.save()
    response = history(editor, forum.meeting)
    oldest = response.context["page"].object_list[-1]
    assert f'href="{oldest.url}"' in response.content.decode()
    assert Form(editor, oldest.url).send(_save="1").status_code == 302
    assert Meeting.objects.get(pk=forum.meeting.pk).city == "Bali"


def test_what_was_deleted_still_has_its_history(publisher, forum):
    row = make.a_delegation(forum.meeting, forum.members["VN"])
    key = row.pk
    row.delete()
    row.pk = key
    found = shown(history(publisher, row))
    assert [(model, done) for _who, model, done, *_ in found] == [
        ("Delegation", "deleted"),
        ("Delegation", "made"),
    ]


def test_what_never_was_has_none(editor, forum):
    assert history(editor, Meeting(pk=777)).status_code == 404


def test_a_long_history_comes_in_pages(editor, forum):
    for number in range(60):
        forum.meeting.venue = f"Hotel {number}"
        forum.meeting.save()
    first = shown(history(editor, forum.meeting))
    last = shown(history(editor, forum.meeting, "?p=3"))
    assert (len(first), len(last)) == (25, 11)
    assert first[0][4] == [("Venue", "Hotel 58", "Hotel 59")]
    assert history(editor, forum.meeting, "?p=99999999999999999999").status_code == 200


QUERIES = 24


@pytest.mark.parametrize("number", [1, 3])
def test_it_costs_the_same_for_any_number_of_versions(
    editor, forum, number, django_assert_num_queries
):
    for each in range(number):
        row = make.a_delegation(forum.meeting, make.a_member())
        name = row.delegates.create(name=f"Name {each}")
        Delegate.objects.get(pk=name.pk).save()
        forum.meeting.hosts.add(row.member)
    history(editor, forum.meeting)
    with django_assert_num_queries(QUERIES):
        history(editor, forum.meeting)
