"""People in a pasted list: what the page shows of them, and what the button writes."""

import pytest
from django.urls import reverse

from baliprocess.acts import Act
from meetings.models import Delegate, UnknownName
from tests import make

from .attendance import LIST, done, people, read, row, waiting
from .pages import Form, mistakes

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(forum):
    return reverse("admin:meetings_meeting_attendance", args=[forum.meeting.pk])


TWO_HEADS = (
    "Australia would have 2 heads of delegation: Kim Former and H.E. Ms Jane Sample. "
    "Choose another function for all but one."
)


def test_a_list_of_people_is_recorded_with_its_delegations(editor, forum, url):
    form, review = read(editor, url, LIST)
    assert review.in_words == "2 found: 2 new. 3 people: 3 new."
    response = form.send(_save="1")
    assert done(response) == "2 delegations recorded, 3 people entered."
    assert response.url.endswith(f"/{forum.meeting.pk}/change/")
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
