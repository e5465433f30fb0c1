"""What goes wrong between pasting who came and recording it, and who may."""

import time

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from meetings.models import Delegation, UnknownName
from tests import make

from .attendance import LIST, SENTENCE, on_record, read, row, waiting
from .pages import Form, mistakes, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(forum):
    return reverse("admin:meetings_meeting_attendance", args=[forum.meeting.pk])


NUMERALS = ("Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu")


LANDS = ["".join(NUMERALS[int(digit)] for digit in f"{n:04}") + "land" for n in range(1_500)]


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
