"""Who came to a meeting, pasted: what the page shows, and what the button writes."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from baliprocess.acts import Act
from meetings.models import Delegation, Meeting, UnknownName
from members.models import MemberName
from tests import make

from .attendance import LIST, SENTENCE, done, on_record, people, read, row, waiting
from .pages import Form, said, undo_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(forum):
    return reverse("admin:meetings_meeting_attendance", args=[forum.meeting.pk])


# --- Delegations ---------------------------------------------------------------------------------


def test_a_sentence_is_read_and_recorded_as_one_act(editor, forum, url):
    form, review = read(editor, url, SENTENCE, source_url="https://example.org/report")
    assert review.in_words == "2 found: 2 new; 1 to decide."
    assert (Delegation.objects.count(), UnknownName.objects.count()) == (0, 0)
    response = form.send(_save="1")
    assert done(response) == "2 delegations recorded, 1 name left to decide."
    # What is left to decide stands on the page again.
    assert response.url == url
    source = "https://example.org/report"
    assert on_record(forum) == [
        ("Australia", "co-chair", "attended", source),
        ("Viet Nam", "member", "attended", source),
    ]
    assert waiting() == ["Atlantis"]
    act = Act.objects.get()
    assert (act.user, act.subject_pk, act.undo_url) == (
        editor.user,
        forum.meeting.pk,
        reverse("admin:act", args=[act.pk]),
    )
    assert undo_link(response) == act.undo_url


def test_the_act_is_undone_with_everything_in_it(editor, forum, url):
    form, review = read(editor, url, "Attended by Viettnam and Atlantis.\n\n" + LIST)
    # A spelling that was guessed may be remembered.
    assert list(row(review, "Viettnam").notes) == ["The spelling was guessed."]
    form[row(review, "Viettnam").name("remember")] = "misprint"
    response = form.send(_save="1")
    assert done(response) == (
        "2 delegations recorded, 3 people entered, 1 spelling remembered, 1 name left to decide."
    )
    form = Form(editor, Act.objects.get().undo_url)
    form.send(_undo="1")
    assert (on_record(forum), people(), waiting()) == ([], [], [])
    assert not MemberName.objects.exists()
    assert not UnknownName.objects.exists()


def test_the_same_passage_twice_changes_nothing(editor, forum, url):
    read(editor, url, SENTENCE)[0].send(_save="1")
    form, review = read(editor, url, SENTENCE)
    assert review.in_words == "2 found: 2 already on record; 1 to decide."
    assert done(form.send(_save="1")) == ("All of this is on record already: nothing was changed.")
    assert (len(on_record(forum)), Act.objects.count()) == (2, 1)


def test_every_choice_of_a_row_is_written(editor, forum, url):
    text = "Attended by Australia, Japan and the Pacific Islands Forum. Indonesia sent apologies."
    form, review = read(editor, url, text)
    australia, japan = row(review, "Australia"), row(review, "Japan")
    form[australia.name("presence")] = "confirmed"
    form[australia.name("capacity")] = "member"
    form[japan.name("who")] = f"m{forum.members['VN'].pk}"
    assert form[row(review, "Indonesia").name("presence")] == "apologies"
    form.send(_save="1")
    found = {label: (capacity, presence) for label, capacity, presence, _ in on_record(forum)}
    body = {label for label in found if "Pacific" in label}
    assert found == {
        "Australia": ("member", "confirmed"),
        # Whose delegation it is decides in which capacity it comes.
        "Viet Nam": ("member", "attended"),
        "Indonesia": ("co-chair", "apologies"),
        **{label: found[label] for label in body},
    }
    assert len(body) == 1


def test_who_may_have_come_is_left_out_unless_she_says_yes(editor, forum, url):
    said = "Australia, Indonesia and Japan agreed that the workshop was overdue."
    make.a_delegation(forum.meeting, forum.members["ID"])
    form, review = read(editor, url, f"Viet Nam attended. {said}")
    assert review.in_words == "1 found: 1 new; 2 may have come."
    australia, japan = review.sections["asked"]
    assert (japan.text, japan.passage) == ("Japan", said.removesuffix("."))
    assert (japan.shows_passage, row(review, "Viet Nam").shows_passage) == (True, False)
    (_heading, choices), *others = japan.who_box.groups
    assert (choices, others) == (
        [("out", "No – only mentioned"), (f"m{forum.members['JP'].pk}", "Yes: Japan")],
        [],
    )
    # What is on record already need not be asked.
    assert [each.text for each in review.sections["named"]] == ["Indonesia"]
    assert form[japan.name("who")] == "out"
    form[australia.name("who")] = f"m{forum.members['AU'].pk}"
    form.send(_save="1")
    assert [each[0] for each in on_record(forum)] == ["Indonesia", "Viet Nam", "Australia"]


def test_what_differs_is_asked_about_and_the_record_stands_unless_chosen(editor, forum, url):
    australia = make.a_delegation(forum.meeting, forum.members["AU"], presence="invited")
    japan = make.a_delegation(forum.meeting, forum.members["JP"], capacity="member")
    vietnam = make.a_delegation(forum.meeting, forum.members["VN"])
    text = (
        "Attended by Australia and Viet Nam. Japan attended as an observer. "
        "Indonesia was invited to the meeting."
    )
    form, review = read(editor, url, text)
    assert review.in_words == "4 found: 1 new, 1 already on record, 2 differ."
    assert [(each.text, each.differences) for each in review.sections["differs"]] == [
        ("Australia", [("came", "Invited", "Attended")]),
        ("Japan", [("as", "Member", "Observer")]),
    ]
    # It says more of Australia, so that is taken; of Japan it says something else.
    assert form[row(review, "Australia").name("presence")] == "attended"
    assert form[row(review, "Japan").name("capacity")] == "member"
    form[row(review, "Japan").name("capacity")] = "observer"
    response = form.send(_save="1")
    assert done(response) == "1 delegation recorded, 2 delegations changed."
    for each in (australia, japan, vietnam):
        each.refresh_from_db()
    assert (australia.presence, japan.capacity, vietnam.history.count()) == (
        "attended",
        "observer",
        1,
    )


def test_attended_does_not_give_way_to_apologies(editor, forum, url):
    make.a_delegation(forum.meeting, forum.members["VN"], presence="attended")
    form, review = read(editor, url, "Apologies were received from Viet Nam.")
    assert [each.text for each in review.sections["differs"]] == ["Viet Nam"]
    form.send(_save="1")
    assert [presence for _, _, presence, _ in on_record(forum)] == ["attended"]
    form, review = read(editor, url, "Apologies were received from Viet Nam.")
    form[row(review, "Viet Nam").name("presence")] = "apologies"
    form.send(_save="1")
    assert [presence for _, _, presence, _ in on_record(forum)] == ["apologies"]


def test_who_is_only_said_not_to_have_come_is_left_out(editor, forum, url):
    form, review = read(editor, url, "Australia attended. Viet Nam did not attend the meeting.")
    assert [each.text for each in review.sections["away"]] == ["Viet Nam"]
    form.send(_save="1")
    assert [label for label, *_ in on_record(forum)] == ["Australia"]


def test_nobody_has_attended_a_meeting_that_is_ahead(editor, forum, url):
    Meeting.objects.filter(pk=forum.meeting.pk).update(starts_on="2099-01-01", ends_on="2099-01-02")
    read(editor, url, LIST)[0].send(_save="1")
    assert {presence for _, _, presence, _ in on_record(forum)} == {"invited"}


# --- Unknown names -------------------------------------------------------------------------------


def test_an_unknown_name_becomes_a_spelling_of_a_member(editor, forum, url):
    form, review = read(editor, url, "Attended by Australia and Jpan.")
    name = row(review, "Jpan")
    # Written almost like a member's name, so it is offered first, as a misprint.
    assert name.who_box.groups[1] == ("It may be", [(f"m{forum.members['JP'].pk}", "Japan")])
    assert form[name.name("remember")] == "misprint"
    form[name.name("who")] = f"m{forum.members['JP'].pk}"
    form.send(_save="1")
    assert [label for label, *_ in on_record(forum)] == ["Australia", "Japan"]
    alias = MemberName.objects.get()
    assert (alias.text, alias.kind, alias.member) == ("Jpan", "misprint", forum.members["JP"])
    # From now on it is found.
    _form, review = read(editor, url, "Attended by Jpan.")
    assert review.in_words == "1 found: 1 already on record."


def test_an_unknown_name_becomes_another_body_or_is_left_out(editor, forum, url):
    form, review = read(editor, url, "Attended by Australia, Atlantis and Ruritania.")
    form[row(review, "Atlantis").name("who")] = "body"
    form[row(review, "Ruritania").name("who")] = "out"
    form.send(_save="1")
    assert [label for label, *_ in on_record(forum)] == ["Australia", "Atlantis"]
    assert waiting() == []


def test_a_spelling_that_another_member_bears_is_refused(editor, forum, url):
    forum.members["JP"].names.create(text="Viettnam", kind="misprint", ended_on="1990-01-01")
    form, review = read(editor, url, "Attended by Australia and Atlantis.")
    name = row(review, "Atlantis")
    forum.members["JP"].names.create(text="ATLANTIS", kind="former")
    form[name.name("who")] = f"m{forum.members['VN'].pk}"
    form[name.name("remember")] = "former"
    response = form.send(_save="1")
    # The text is read anew, and the name is known by now: nothing is written unseen.
    assert "Nothing was written yet" in said(response)[0]
    assert on_record(forum) == []


def test_names_left_open_are_settled_later(editor, forum, url):
    read(editor, url, "Attended by Australia, Atlantis, Ruritania and Elbonia.")[0].send(_save="1")
    attention = editor.get(reverse("admin:index")).context["attention"]
    (line,) = [each for each in attention if "pasted" in each["text"]]
    assert (line["number"], line["text"]) == (
        3,
        "names pasted among those who came, and not decided",
    )
    content = editor.get(line["url"]).content.decode()
    assert "Atlantis" in content
    name = UnknownName.objects.get(text="Atlantis")
    response = editor.get(reverse("admin:meetings_unknownname_change", args=[name.pk]))
    assert response.url == f"{url}#decide"
    form = Form(editor, url)
    review = editor.get(url).context["review"]
    form[row(review, "Atlantis").name("who")] = f"m{forum.members['VN'].pk}"
    form[row(review, "Atlantis").name("remember")] = "former"
    form[row(review, "Ruritania").name("who")] = "out"
    response = form.send(_save="1")
    assert done(response) == "1 delegation recorded, 1 spelling remembered."
    assert waiting() == ["Elbonia"]
    states = dict(UnknownName.objects.values_list("text", "settled_as"))
    assert states == {"Atlantis": "recorded", "Ruritania": "dismissed", "Elbonia": ""}
    # The presence is the one the passage told.
    assert on_record(forum)[-1][:3] == ("Viet Nam", "member", "attended")
    list_url = reverse("admin:meetings_unknownname_changelist")
    ticked = {"action": "leave_out", "_selected_action": UnknownName.objects.get(text="Elbonia").pk}
    response = editor.post(list_url, ticked)
    assert (waiting(), said(response)[-1]) == ([], "1 left out.")
    Form(editor, Act.objects.latest("pk").undo_url).send()
    assert waiting() == ["Elbonia"]


def test_the_ways_to_the_page(editor, reader, forum, url):
    change = reverse("admin:meetings_meeting_change", args=[forum.meeting.pk])
    delegates = reverse("admin:meetings_meeting_delegates", args=[forum.meeting.pk])
    for page in (change, delegates):
        assert f'href="{url}"' in editor.get(page).content.decode()
        assert f'href="{url}"' not in reader.get(page).content.decode()
    form = Form(editor, reverse("admin:meetings_meeting_add"))
    form["series"] = str(forum.series.pk)
    response = form.send(number="20")
    new = Meeting.objects.get(number=20)
    assert reverse("admin:meetings_meeting_attendance", args=[new.pk]) in " ".join(said(response))


# --- Cost ----------------------------------------------------------------------------------------


def test_reading_asks_the_database_as_often_for_25_delegations_as_for_one(editor, forum, url):
    names = [f"Land of {chr(65 + n)}{chr(97 + n)}gard" for n in range(25)]
    for name in names:
        member = make.a_member(name)
        make.a_seat(member)
        delegation = make.a_delegation(forum.meeting, member, presence="invited")
        delegation.delegates.create(name=f"Kim {name}")

    def cost(count):
        text = "".join(f"{name}\nMr Kim {name.split()[-1]}, Chief\n\n" for name in names[:count])
        text = f"The meeting was attended by {' and '.join(names[:count])}.\n\n{text}"
        with CaptureQueriesContext(connection) as queries:
            response = editor.post(url, {"text": text, "_read": "1"}, follow=True)
        assert len(response.context["review"].people) == count
        return len(queries)

    editor.get(url)
    assert (cost(1), cost(25)) == (25, 25)


def test_a_new_meeting_is_said_to_be_saved_first_and_then_how_to_go_on(editor, forum):
    add = reverse("admin:meetings_meeting_add")
    form = Form(editor, add)
    form["series"] = forum.series.pk
    saved, following = said(form.send())
    assert saved.startswith("The meeting “")
    new = forum.series.meetings.latest("pk")
    page = reverse("admin:meetings_meeting_attendance", args=[new.pk])
    assert f'people: <a href="{page}">paste them</a> from' in following
    sent = Form(editor, add).values | {"series": forum.series.pk}
    answer = editor.post(add, sent, follow=True, headers={"Accept-Language": "id"})
    assert ">tempelkan</a> dari laporan atau daftar." in answer.text
