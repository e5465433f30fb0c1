"""Two people at one record: nothing is lost, and both are told."""

import datetime as dt

import pytest
from django.urls import reverse

from baliprocess.acts import Act
from meetings.models import Delegation, Meeting
from tests import make

from .pages import Form, mistakes, said, undo_link

pytestmark = pytest.mark.django_db

BOTH = "Both changes are kept."


@pytest.fixture
def meeting(forum):
    return forum.meeting


def url(meeting):
    return reverse("admin:meetings_meeting_change", args=[meeting.pk])


def opened(client, meeting):
    return Form(client, url(meeting))


def told(client, meeting):
    """What `client` is told when opening the record."""
    shown = client.get(url(meeting)).context["messages"]
    return [text for text in map(str, shown) if " saved this record on " in text]


def now(meeting):
    return Meeting.objects.get(pk=meeting.pk)


def test_what_each_changed_alone_is_kept_and_both_are_told(editor, publisher, meeting):
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs["city"], theirs["event_status"] = "Nusa Dua", "postponed"
    assert theirs.send().status_code == 302
    mine["venue"] = "Hotel"
    answer = mine.send()
    assert answer.status_code == 302
    row = now(meeting)
    assert (row.city, row.event_status, row.venue) == ("Nusa Dua", "postponed", "Hotel")
    assert said(answer)[-1] == (
        f"While you had this form open, publisher changed: State of the event and City. {BOTH}"
    )
    (note,) = told(publisher, meeting)
    assert note.startswith("editor saved this record on ")
    assert note.endswith("before your last change. Both your changes and theirs are kept.")
    assert told(publisher, meeting) == []
    publisher.post(undo_link(answer))
    row = now(meeting)
    assert (row.city, row.venue) == ("Nusa Dua", "")


def test_every_kind_of_box_keeps_what_they_entered(editor, publisher, forum, meeting):
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    for name, value in {
        "starts_on": "5 Aug 2018",
        "ends_on": "6 Aug 2018",
        "country": forum.members["VN"].pk,
        "names_public": "heads",
        "publish_at_0": "2020-01-02",
        "publish_at_1": "10:30",
        "number": "15",
    }.items():
        theirs[name] = value
    assert theirs.send().status_code == 302, mistakes(theirs.send())
    mine["venue"] = "Hotel"
    assert mine.send().status_code == 302
    row = now(meeting)
    assert (row.venue, row.starts_on, row.ends_on, row.country, row.names_public, row.number) == (
        "Hotel",
        dt.date(2018, 8, 5),
        dt.date(2018, 8, 6),
        forum.members["VN"],
        "heads",
        15,
    )
    assert row.publish_at == dt.datetime(2020, 1, 2, 10, 30, tzinfo=dt.UTC)


def test_sets_are_joined(editor, publisher, forum, meeting):
    first, second, third = (make.an_article() for _ in range(3))
    meeting.hosts.set([forum.members["AU"], forum.members["ID"]])
    first.meetings.add(meeting)
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs["hosts"] = [forum.members["ID"].pk, forum.members["VN"].pk]
    theirs["articles"] = [first.pk, second.pk]
    theirs.send()
    mine["hosts"] = [forum.members[code].pk for code in ("AU", "ID", "JP")]
    mine["articles"] = [third.pk]
    assert mine.send().status_code == 302
    assert {m.iso_code for m in now(meeting).hosts.all()} == {"ID", "VN", "JP"}
    assert set(now(meeting).articles.all()) == {second, third}


def both_changed_the_city(editor, publisher, meeting):
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs["city"] = "Nusa Dua"
    theirs.send()
    mine["city"], mine["venue"] = "Jimbaran", "Hotel"
    return mine, mine.send()


def test_what_both_changed_is_asked_with_base_theirs_and_mine(editor, publisher, meeting):
    mine, answer = both_changed_the_city(editor, publisher, meeting)
    assert [place for place, _ in mistakes(answer)] == ["id_city"]
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert (asked["label"], asked["base"], asked["theirs"], asked["mine"], asked["who"]) == (
        "City",
        "Bali",
        "Nusa Dua",
        "Jimbaran",
        "publisher",
    )
    assert now(meeting).city == "Nusa Dua"
    assert f'name="{asked["box"]}" value="mine:{asked["version"]}"' in answer.content.decode()
    assert 'value="Jimbaran"' in answer.content.decode()
    assert mine.send().status_code == 200


@pytest.mark.parametrize(("choice", "city"), [("mine", "Jimbaran"), ("theirs", "Nusa Dua")])
def test_the_choice_holds_and_the_other_is_told(editor, publisher, meeting, choice, city):
    mine, answer = both_changed_the_city(editor, publisher, meeting)
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert mine.send(**{asked["box"]: f"{choice}:{asked['version']}"}).status_code == 302
    assert (now(meeting).city, now(meeting).venue) == (city, "Hotel")
    (note,) = told(publisher, meeting)
    assert ("chose the other: City" in note) == (choice == "mine")


def test_a_choice_holds_for_what_was_shown_only(editor, publisher, meeting):
    mine, answer = both_changed_the_city(editor, publisher, meeting)
    (asked,) = answer.context["overtaken"]["conflicts"]
    third = opened(publisher, meeting)
    third["city"] = "Ubud"
    third.send()
    answer = mine.send(**{asked["box"]: f"mine:{asked['version']}"})
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert (asked["base"], asked["theirs"], asked["mine"]) == ("Bali", "Ubud", "Jimbaran")
    assert now(meeting).city == "Ubud"


def test_the_same_change_by_both_is_no_conflict(editor, publisher, meeting):
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    for form in (theirs, mine):
        form["city"] = "Nusa Dua"
        assert form.send().status_code == 302
    assert now(meeting).city == "Nusa Dua"


def test_a_form_that_nobody_overtook_says_nothing(editor, publisher, meeting):
    form = opened(editor, meeting)
    form["city"] = "Nusa Dua"
    assert [text for text in said(form.send()) if "While you had" in text] == []
    assert told(publisher, meeting) == []


def test_two_windows_of_one_person_are_merged_too(editor, meeting):
    one, two = opened(editor, meeting), opened(editor, meeting)
    one["city"] = "Nusa Dua"
    one.send()
    two["venue"] = "Hotel"
    assert "you, in another window, changed: City." in said(two.send())[-1]
    assert (now(meeting).city, now(meeting).venue) == ("Nusa Dua", "Hotel")
    assert told(editor, meeting) == []


def test_what_others_changed_elsewhere_counts_too(editor, publisher, meeting):
    mine = opened(editor, meeting)
    row = now(meeting)
    row.city, row._history_user = "Nusa Dua", publisher.user
    row.save()
    mine["venue"] = "Hotel"
    mine.send()
    assert (now(meeting).city, now(meeting).venue) == ("Nusa Dua", "Hotel")


def test_a_broken_seal_changes_nothing_of_others_silently(editor, publisher, meeting):
    form = opened(editor, meeting)
    form["_made_from"] = "nonsense"
    form["venue"] = "Hotel"
    assert form.send().status_code == 302


# --- Rows ----------------------------------------------------------------------------------------


def rows(meeting):
    found = Delegation.objects.filter(meeting=meeting).order_by("member__name")
    return [(row.member.name, row.headcount) for row in found]


def test_rows_added_by_both_are_both_kept(editor, publisher, forum, meeting):
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs.add_row("delegations", member=forum.members["VN"].pk, headcount="3")
    assert theirs.send().status_code == 302
    mine.add_row("delegations", member=forum.members["JP"].pk, headcount="4")
    answer = mine.send()
    assert answer.status_code == 302
    assert rows(meeting) == [("Japan", 4), ("Viet Nam", 3)]
    assert "publisher changed: 1 delegation added." in said(answer)[-1]


def test_different_boxes_of_one_row_are_both_kept(editor, publisher, forum, meeting):
    make.a_delegation(meeting, forum.members["VN"])
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs["delegations-0-headcount"] = "3"
    theirs.send()
    mine["delegations-0-capacity"] = "observer"
    assert mine.send().status_code == 302
    row = Delegation.objects.get()
    assert (row.headcount, row.capacity) == (3, "observer")


def test_one_box_of_one_row_changed_by_both_is_asked(editor, publisher, forum, meeting):
    make.a_delegation(meeting, forum.members["VN"])
    make.a_delegation(meeting, forum.members["JP"])
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    boxes = [f"delegations-{n}-headcount" for n in range(2)]
    theirs[boxes[0]] = "3"
    theirs.send()
    mine[boxes[0]], mine[boxes[1]] = "5", "6"
    answer = mine.send()
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert (asked["base"], asked["theirs"], asked["mine"]) == ("empty", "3", "5")
    assert asked["record"].startswith("Delegation “")
    assert mine.send(**{asked["box"]: f"theirs:{asked['version']}"}).status_code == 302
    assert sorted(count for _name, count in rows(meeting)) == [3, 6]


def test_a_row_deleted_by_them_and_untouched_by_me_stays_deleted(editor, publisher, forum, meeting):
    make.a_delegation(meeting, forum.members["VN"])
    make.a_delegation(meeting, forum.members["JP"])
    mine = opened(editor, meeting)
    Delegation.objects.get(member=forum.members["VN"]).delete()
    mine["venue"] = "Hotel"
    answer = mine.send()
    assert answer.status_code == 302
    assert (rows(meeting), now(meeting).venue) == ([("Japan", None)], "Hotel")
    assert "1 delegation deleted" in said(answer)[-1]


def test_a_row_deleted_by_them_and_changed_by_me_is_asked(editor, publisher, forum, meeting):
    make.a_delegation(meeting, forum.members["VN"], headcount=2)
    make.a_delegation(meeting, forum.members["JP"])
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    numbers = {mine[f"delegations-{n}-member"]: n for n in range(2)}
    number = numbers[str(forum.members["VN"].pk)]
    theirs.values[f"delegations-{number}-DELETE"] = "on"
    theirs.send()
    mine[f"delegations-{number}-headcount"] = "7"
    mine["venue"] = "Hotel"
    answer = mine.send()
    (back,) = answer.context["overtaken"]["brought_back"]
    assert (back["kind"], back["who"]) == ("delegation", "publisher")
    assert back["name"].startswith("Viet Nam")
    assert (rows(meeting), now(meeting).venue) == ([("Japan", None)], "")
    again = Form.of(editor, mine.url, answer)
    assert again.send().status_code == 302
    assert (rows(meeting), now(meeting).venue) == ([("Japan", None), ("Viet Nam", 7)], "Hotel")


def test_a_row_changed_by_them_and_deleted_by_me_is_asked(editor, publisher, forum, meeting):
    make.a_delegation(meeting, forum.members["VN"])
    mine, theirs = opened(editor, meeting), opened(publisher, meeting)
    theirs["delegations-0-headcount"] = "3"
    theirs.send()
    mine.values["delegations-0-DELETE"] = "on"
    answer = mine.send()
    assert answer.status_code == 200
    assert rows(meeting) == [("Viet Nam", 3)]
    (asked,) = answer.context["overtaken"]["conflicts"]
    assert mine.send(**{asked["box"]: f"mine:{asked['version']}"}).status_code == 302
    assert rows(meeting) == []


# --- Deleted meanwhile ---------------------------------------------------------------------------


def test_what_was_entered_into_a_deleted_record_can_be_saved_anew(editor, publisher, forum):
    meeting = make.a_meeting(series=forum.series, number=40, status="draft")
    make.a_delegation(meeting, forum.members["VN"])
    form = opened(editor, meeting)
    publisher.post(reverse("admin:meetings_meeting_delete", args=[meeting.pk]), {"post": "yes"})
    form["city"] = "Nusa Dua"
    answer = form.send()
    gone = answer.context["gone"]
    assert (gone["who"], gone["undo_url"]) == ("publisher", Act.objects.get().undo_url)
    assert not Meeting.objects.filter(number=40).exists()
    add = reverse("admin:meetings_meeting_add")
    assert f'action="{add}"' in answer.content.decode()
    again = Form.of(editor, add, answer)
    sent = again.send()
    assert sent.status_code == 302, mistakes(sent)
    row = Meeting.objects.get(number=40)
    assert (row.city, rows(row)) == ("Nusa Dua", [("Viet Nam", None)])


def test_a_record_that_never_was_is_not_made(editor, meeting):
    form = opened(editor, meeting)
    form.url = reverse("admin:meetings_meeting_change", args=[777])
    assert form.send().status_code == 302
    assert Meeting.objects.count() == 1
