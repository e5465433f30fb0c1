"""A form that is sent twice makes one record."""

import threading

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.urls import reverse

from baliprocess.saving import Submission
from meetings.models import Delegate, Meeting
from members.models import Member
from tests import make

from .pages import Form, said, undo_link

pytestmark = pytest.mark.django_db

ADD = "admin:members_member_add"


def filled(client):
    form = Form(client, reverse(ADD))
    form["name"], form["kind"] = "Fiji", "state"
    return form


def test_the_second_sending_leads_to_the_record_that_the_first_has_made(editor):
    form = filled(editor)
    assert form.send(_save="1").status_code == 302
    again = form.send(_save="1")
    row = Member.objects.get()
    assert again.url == reverse("admin:members_member_change", args=[row.pk])
    assert said(again)[-1] == "The member “Fiji” was saved already; it was not made a second time."


def test_two_forms_make_two_records(editor):
    form, other = filled(editor), filled(editor)
    other["name"] = "Tonga"
    form.send(_save="1")
    other.send(_save="1")
    assert Member.objects.count() == 2


def test_a_refused_form_keeps_its_key_and_takes_nothing(editor):
    form = filled(editor)
    form["name"] = ""
    answer = form.send(_save="1")
    assert f'name="_submission" value="{form["_submission"]}"' in answer.content.decode()
    assert Submission.objects.count() == 0
    form["name"] = "Fiji"
    assert form.send(_save="1").status_code == 302
    taken = Submission.objects.get()
    assert (taken.key, taken.object_pk) == (form["_submission"], Member.objects.get().pk)


def test_what_was_deleted_since_is_not_made_again(publisher):
    form = filled(publisher)
    form.send(_save="1")
    Member.objects.get().delete()
    again = form.send(_save="1")
    assert again.url == reverse("admin:members_member_changelist")
    assert said(again)[-1] == "This member was saved already, and has been deleted since."
    assert Member.objects.count() == 0


@pytest.mark.parametrize("key", ["", "x", "Z" * 32, "0" * 3000, "\x00"])
def test_a_key_that_is_none_is_no_obstacle(editor, key):
    form = filled(editor)
    form["_submission"] = key
    assert form.send(_save="1").status_code in (302, 400)
    assert Submission.objects.count() == 0


def test_in_a_window_of_its_own_the_second_sending_answers_like_the_first(editor):
    form = filled(editor)
    first = form.send(_save="1", _popup="1")
    second = form.send(_save="1", _popup="1")
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.content == second.content
    assert Member.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_sendings_at_the_same_moment_make_one_record():
    series = make.a_series(name="Workshops")
    user = User.objects.create_superuser("root", password="a long password")
    clients = [Client() for _ in range(16)]
    for client in clients:
        client.force_login(user)
    form = Form(clients[0], reverse("admin:meetings_meeting_add"))
    form["series"], form["title"] = series.pk, "Workshop on registration"
    data = form.values | {"_save": "1"}
    gate, answers = threading.Barrier(len(clients)), []

    def send(client):
        try:
            gate.wait()
            answers.append(client.post(form.url, data))
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [each.status_code for each in answers] == [302] * 16
    meeting = Meeting.objects.get()
    change = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    assert sorted(each.url for each in answers).count(change) == 15
    assert Submission.objects.get().object_pk == meeting.pk


def test_names_sent_twice_are_entered_once(editor, forum):
    make.a_delegation(forum.meeting, forum.members["VN"])
    form = Form(editor, reverse("admin:meetings_meeting_delegates", args=[forum.meeting.pk]))
    form["delegates-0-name"] = "Nguyen Van A"
    form["delegates-0-delegation"] = forum.meeting.delegations.get().pk
    first, second = form.send(), form.send()
    assert (first.status_code, second.status_code) == (302, 302)
    assert said(second)[-1].startswith("These names were saved already")
    assert Delegate.objects.count() == 1
    editor.post(undo_link(first))
    assert Delegate.objects.count() == 0
