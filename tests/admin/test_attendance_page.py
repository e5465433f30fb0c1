"""Who came to a meeting, pasted: what the page shows, and what the button writes."""

import time

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from baliprocess.acts import Act
from meetings.models import Delegate, Delegation, Meeting, UnknownName
from members.models import MemberName
from tests import make

from .pages import Form, mistakes, said, undo_link

pytestmark = pytest.mark.django_db

NUMERALS = ("Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu")
LANDS = ["".join(NUMERALS[int(digit)] for digit in f"{n:04}") + "land" for n in range(1_500)]
SENTENCE = "The meeting was attended by Australia, Viet Nam and Atlantis."
LIST = (
    "AUSTRALIA\n"
    "H.E. Ms Jane Sample, Ambassador for Border Affairs, Head of Delegation\n"
    "Mr Paul Example, Director (Alternate)\n\n"
    "VIET NAM\n"
    "Mr Binh Sample, Deputy Director\n"
)
TWO_HEADS = (
    "Australia would have 2 heads of delegation: Kim Former and H.E. Ms Jane Sample. "
    "Choose another function for all but one."
)


@pytest.fixture
def url(forum):
    return reverse("admin:meetings_meeting_attendance", args=[forum.meeting.pk])


def read(client, url, text, **values):
    """The page after “Read it”, as (its form, its review)."""
    form = Form(client, url)
    form["text"] = text
    response = form.send(_read="1", **values)
    assert "error_links" not in response.context or not response.context["error_links"]
    return Form.of(client, url, response), response.context["review"]


def row(review, text):
    """The one row whose words are `text`."""
    (found,) = [each for each in review.rows if text in (each.text, getattr(each, "name_given", 0))]
    return found


def on_record(forum):
    rows = forum.meeting.delegations.select_related("member").order_by("pk")
    return [(each.label, each.capacity, each.presence, each.source_url) for each in rows]


def people():
    rows = Delegate.objects.select_related("delegation__member").order_by("pk")
    return [(p.delegation.label, str(p), p.position, p.function, p.public) for p in rows]


def waiting():
    return [str(name) for name in UnknownName.objects.waiting().order_by("pk")]


def done(response):
    """What the one message of the next page tells that was done."""
    (sentence,) = said(response)
    return sentence


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


# --- People --------------------------------------------------------------------------------------


def test_a_list_of_people_is_recorded_with_its_delegations(editor, forum, url):
    form, review = read(editor, url, LIST)
    assert review.in_words == "2 found: 2 new. 3 people: 3 new."
    response = form.send(_save="1")
    assert done(response) == "2 delegations recorded, 3 people entered."
    assert response.url.endswith(f"/{forum.meeting.pk}/change/#delegations-heading")
    assert people() == [
        ("Australia", "H.E. Ms Jane Sample", "Ambassador for Border Affairs", "head", True),
        ("Australia", "Mr Paul Example", "Director", "alternate", True),
        ("Viet Nam", "Mr Binh Sample", "Deputy Director", "not-stated", True),
    ]
    form, review = read(editor, url, LIST)
    assert review.in_words == "2 found: 2 already on record. 3 people: 3 already there."
    form.send(_save="1")
    assert (Delegate.objects.count(), Act.objects.count()) == (3, 1)


def test_every_box_of_a_person_is_written(editor, forum, url):
    form, review = read(editor, url, LIST)
    paul = row(review, "Paul Example")
    form[paul.name("delegation")] = f"m{forum.members['VN'].pk}"
    form[paul.name("honorific")] = "Dr"
    form[paul.name("person")] = "Paul \u202eExample-Smith"
    form[paul.name("position")] = "Counsellor"
    form[paul.name("function")] = "adviser"
    del form.values[paul.name("public")]
    form[row(review, "Binh Sample").name("delegation")] = "out"
    form.send(_save="1")
    assert people() == [
        ("Australia", "H.E. Ms Jane Sample", "Ambassador for Border Affairs", "head", True),
        ("Viet Nam", "Dr Paul Example-Smith", "Counsellor", "adviser", False),
    ]


def test_a_known_person_keeps_what_is_on_record_unless_the_text_is_taken(editor, forum, url):
    vietnam = make.a_delegation(forum.meeting, forum.members["VN"])
    vietnam.delegates.create(name="Bình Sample", position="Director", function="adviser")
    form, review = read(editor, url, LIST)
    binh = row(review, "Binh Sample")
    assert (binh.state, binh.contrary, binh.adds) == (
        "differs",
        [("position", "Director")],
        ["honorific"],
    )
    form.send(_save="1")
    assert people()[0] == ("Viet Nam", "Mr Bình Sample", "Director", "adviser", True)
    form, review = read(editor, url, LIST)
    form[row(review, "Binh Sample").name("take_from")] = "text"
    form.send(_save="1")
    assert people()[0] == ("Viet Nam", "Mr Binh Sample", "Deputy Director", "adviser", True)
    # What is written by hand is meant, whatever stands in the list beside it.
    form, review = read(editor, url, LIST.replace("Deputy", "Assistant"))
    form[row(review, "Binh Sample").name("position")] = "Chief of Section"
    form.send(_save="1")
    assert people()[0] == ("Viet Nam", "Mr Binh Sample", "Chief of Section", "adviser", True)


def test_a_second_head_is_told_and_nothing_is_lost(editor, forum, url):
    australia = make.a_delegation(forum.meeting, forum.members["AU"])
    australia.delegates.create(name="Kim Former", function="head")
    form, review = read(editor, url, LIST)
    jane = row(review, "Jane Sample")
    assert list(jane.notes) == ["On record Kim Former is the head."]
    form[row(review, "Binh Sample").name("position")] = "Edited"
    response = form.send(_save="1")
    assert mistakes(response) == [
        ("", TWO_HEADS),
    ]
    assert Delegate.objects.count() == 1
    form = Form.of(editor, url, response)
    assert form[row(review, "Binh Sample").name("position")] == "Edited"
    form[jane.name("function")] = "deputy-head"
    form.send(_save="1")
    assert Delegate.objects.count() == 4


def test_a_heading_nobody_knows_is_decided_once_for_all_its_people(editor, forum, url):
    text = LIST + "\nATLANTIS\nMr One Sample, Chief\nMs Two Sample, Clerk\n"
    form, review = read(editor, url, text)
    atlantis = row(review, "ATLANTIS")
    assert mistakes(form.send(_save="1")) == [
        (
            atlantis.name("who"),
            "Choose whose delegation “ATLANTIS” is, or leave it out: 2 people stand under it.",
        )
    ]
    form[atlantis.name("who")] = f"m{forum.members['JP'].pk}"
    form.send(_save="1")
    assert [(label, name) for label, name, *_ in people()][3:] == [
        ("Japan", "Mr One Sample"),
        ("Japan", "Ms Two Sample"),
    ]


def test_a_line_that_may_be_a_heading_is_asked_about_not_passed_over(editor, forum, url):
    text = LIST + "\nAtlantis\nMr One Sample, Chief\n"
    form, review = read(editor, url, text)
    assert [each.text for each in review.sections["decide"]] == ["Atlantis"]
    form[row(review, "Atlantis").name("who")] = "out"
    form.send(_save="1")
    # To leave a delegation out leaves out its people.
    assert [name for _, name, *_ in people()] == [
        "H.E. Ms Jane Sample",
        "Mr Paul Example",
        "Mr Binh Sample",
    ]


def test_people_without_a_delegation_get_one_together(editor, forum, url):
    form, review = read(editor, url, "Mr One Sample, Chief\nMs Two Sample, Clerk\n")
    assert review.in_words == "2 people; 2 without a delegation."
    response = form.send(_save="1")
    assert [sentence for _place, sentence in mistakes(response)] == [
        "Choose the delegation of One Sample, or leave the person out.",
        "Choose the delegation of Two Sample, or leave the person out.",
    ]
    form["rest"] = f"m{forum.members['VN'].pk}"
    form.send(_save="1")
    assert [(label, name) for label, name, *_ in people()] == [
        ("Viet Nam", "Mr One Sample"),
        ("Viet Nam", "Ms Two Sample"),
    ]


def test_lines_nothing_was_made_of_are_kept_unless_left_out(editor, forum, url):
    form, review = read(editor, url, LIST + "Somebody else of whom 42 is said\nPage 2\n3\n")
    assert [line.text for line in review.lines] == ["Somebody else of whom 42 is said", "Page 2"]
    form[row(review, "Page 2").name("delegation")] = "out"
    form.send(_save="1")
    assert waiting() == ["Somebody else of whom 42 is said"]
    UnknownName.objects.all().delete()
    form, review = read(editor, url, LIST + "Somebody else of whom 42 is said\nPage 2\n")
    form[row(review, "Page 2").name("delegation")] = f"m{forum.members['AU'].pk}"
    form[row(review, "Page 2").name("person")] = "Page Two"
    form.values["leave_lines"] = "1"
    form.send(_save="1")
    assert (waiting(), people()[-1][:2]) == ([], ("Australia", "Page Two"))


def test_contact_data_is_told_of_and_kept_nowhere(editor, forum, url):
    text = (
        "From: Jane Sample <jane@example.org>\nSubject: Atlantis\n\n"
        + LIST
        + "Tel: +84 24 555 0101\nMs Two Sample, Clerk, two@example.org\nPage 2\n"
    )
    form, review = read(editor, url, text)
    assert [line.text for line in review.lines] == ["Page 2"]
    assert [row.position for row in review.people][-1] == "Clerk"
    assert [row.text for row in review.rows if row.text == "Atlantis"] == []
    page = form.send(_read="1").content.decode()
    assert "4 pieces of contact data, or lines from the head of a mail" in page
    form.send(_save="1")
    assert waiting() == ["Page 2"]
    assert people()[-1][:3] == ("Viet Nam", "Ms Two Sample", "Clerk")


# --- What changed since, and other accidents -----------------------------------------------------


def test_a_text_read_beside_a_name_left_open_is_not_said_to_have_changed(editor, forum, url):
    form, _review = read(editor, url, SENTENCE)
    form.send(_save="1")
    assert waiting() == ["Atlantis"]
    # The page holds that name already when the next text is pasted on it.
    form, review = read(editor, url, "ELBONIA\nMr Paul Example, Director\n\n" + LIST)
    assert [each.text for each in review.rows if each.stale] == []
    (heading,) = [each for each in review.parties if each.text == "ELBONIA"]
    assert list(heading.notes) == ["What you choose holds for the person under it, too."]
    assert dict(heading.who_box.groups[0][1])[""] == "Choose …"
    response = form.send(_save="1")
    assert [sentence for _box, sentence in mistakes(response)] == [
        "Choose whose delegation “ELBONIA” is, or leave it out: one person stands under it."
    ]


def test_what_somebody_changed_meanwhile_is_shown_before_anything_is_written(editor, forum, url):
    form, review = read(editor, url, "Attended by Australia and Viet Nam.")
    form[row(review, "Australia").name("capacity")] = "observer"
    make.a_delegation(forum.meeting, forum.members["VN"], presence="apologies")
    response = form.send(_save="1")
    assert "Nothing was written yet" in said(response)[0]
    assert [label for label, *_ in on_record(forum)] == ["Viet Nam"]
    again = response.context["review"]
    assert [(each.text, each.stale) for each in again.parties] == [
        ("Australia", False),
        ("Viet Nam", True),
    ]
    form = Form.of(editor, url, response)
    assert form[row(review, "Australia").name("capacity")] == "observer"
    form.send(_save="1")
    assert {(label, capacity, presence) for label, capacity, presence, _ in on_record(forum)} == {
        ("Viet Nam", "member", "apologies"),
        ("Australia", "observer", "attended"),
    }


def test_a_text_that_was_changed_is_read_again_and_keeps_the_choices(editor, forum, url):
    form, review = read(editor, url, "Attended by Australia.")
    form[row(review, "Australia").name("capacity")] = "observer"
    form["text"] = "Attended by Australia and Viet Nam."
    response = form.send(_save="1")
    assert "Nothing was written yet" in said(response)[0]
    Form.of(editor, url, response).send(_save="1")
    assert [(label, capacity) for label, capacity, *_ in on_record(forum)] == [
        ("Australia", "observer"),
        ("Viet Nam", "member"),
    ]


def test_choices_that_were_not_offered_are_refused(editor, forum, url):
    form, review = read(editor, url, LIST)
    australia, jane = row(review, "AUSTRALIA"), row(review, "Jane Sample")
    forged = {
        australia.name("who"): "m999999",
        australia.name("presence"): "asleep",
        jane.name("delegation"): "b:Elsewhere",
        jane.name("person"): "x" * 201,
    }
    response = form.send(_save="1", **forged)
    assert [place for place, _sentence in mistakes(response)] == list(forged)
    assert on_record(forum) == []


@pytest.mark.parametrize(
    ("values", "place", "sentence"),
    [
        ({"text": ""}, "id_text", "Paste the text that says who came"),
        ({"text": " \n\t"}, "id_text", "Paste the text that says who came"),
        ({"text": "Nothing to see here."}, "id_text", "Nobody was found in this text."),
        ({"text": SENTENCE, "source_url": "javascript:alert(1)"}, "id_source_url", "Source: "),
        ({"text": "Fiji, " * 20_000}, "id_text", "The text has 120,000 characters"),
        ({"text": f"Attended by {', '.join(LANDS)}"}, "id_text", "The text holds 1,500 names"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_text_is_kept(
    editor, url, forum, values, place, sentence
):
    response = Form(editor, url).send(_read="1", **values)
    ((found, told),) = mistakes(response)
    assert (found, told[: len(sentence)]) == (place, sentence)
    assert Form.of(editor, url, response)["text"] == values["text"]
    assert Delegation.objects.count() == 0


def test_ten_megabytes_are_answered_in_a_sentence_and_at_once(editor, url, forum):
    started = time.process_time()
    response = editor.post(url, {"text": "Viet Nam, " * 1_000_000, "_read": "1"})
    assert time.process_time() - started < 2
    assert response.status_code == 413
    ((_place, sentence),) = response.context["error_links"]
    assert sentence.startswith("What you pasted is too large to be read: 10.0 MB.")


def test_a_hostile_text_is_shown_inert(editor, url, forum):
    text = (
        "<script>alert(1)</script> Attended by \u202eAustralia\u202c, Viet\x00 Nam\x08, "
        "“<b onmouseover=alert(1)>Atlantis</b>” and {{ settings }} {% now %}.\r\n"
    )
    form, review = read(editor, url, text)
    assert [each.text for each in review.sections["new"]] == ["Australia", "Viet Nam"]
    response = editor.post(url, {"text": text, "_read": "1"}, follow=True)
    content = response.content.decode()
    for forbidden in ("<script>alert", "<b onmouseover", "\u202e", "\x00", "\x08"):
        assert forbidden not in content, repr(forbidden)
    form.send(_save="1")
    kept = [*UnknownName.objects.values_list("text", "passage")]
    assert not any(char in str(kept) for char in "\u202e\x00\x08")


# --- Who may -------------------------------------------------------------------------------------


def test_only_who_may_write_delegations_sees_the_page(reader, editor, forum, url):
    assert editor.get(url).status_code == 200
    for answer in (reader.get(url), reader.post(url, {"text": SENTENCE})):
        assert answer.status_code == 403
    for missing in ("change_meeting", "add_delegation", "change_delegation"):
        user = User.objects.create_user(missing, is_staff=True)
        rights = Permission.objects.filter(content_type__app_label="meetings")
        user.user_permissions.set(rights.exclude(codename=missing))
        client = Client()
        client.force_login(user)
        assert client.get(url).status_code == 403, missing
    assert editor.get(url.replace(f"/{forum.meeting.pk}/", "/999/")).status_code == 404


def test_without_the_right_to_people_or_names_there_are_none(forum, url):
    user = User.objects.create_user("few", is_staff=True)
    codenames = ["view_meeting", "change_meeting", "add_delegation", "change_delegation"]
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    _form, review = read(client, url, LIST + "\nAttended by Atlantis.")
    assert (review.people, row(review, "Atlantis").can_remember) == ([], False)


def test_what_was_pasted_outlives_a_session_that_has_ended(forum, url):
    client = Client()
    assert client.get(url).status_code == 302
    response = client.post(url, {"text": "<b>Attended by Fiji", "_save": "1"})
    assert response.status_code == 403
    content = response.content.decode()
    assert "&lt;b&gt;Attended by Fiji</textarea>" in content
    assert f"/admin/login/?next={url}" in content
    assert Delegation.objects.count() == 0


def test_the_form_of_another_site_is_refused(editor, forum, url):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor.user)
    assert client.post(url, {"text": SENTENCE, "_save": "1"}).status_code == 403


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
