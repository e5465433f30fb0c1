"""When a session ends, and who sees and ends it. And that visitors have none."""

import datetime as dt

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.test import Client

from baliprocess.accounts import sessions
from baliprocess.audit import AuditEntry
from baliprocess.staff import grant_groups
from tests import make

from .conftest import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(account):
    return account()


def signed_in(user, agent=""):
    client = Client(headers={"user-agent": agent})
    assert client.post("/admin/login/", {"username": user.username, "password": PASSWORD}).url
    return client


def is_in(client):
    return client.get("/admin/").status_code == 200


def later(**time):
    """Let so much time have passed: everything that sessions remember is so much longer ago."""
    seconds = int(dt.timedelta(**time).total_seconds())
    for row in Session.objects.all():
        store = SessionStore(row.session_key)
        for moment in (sessions.BEGAN, sessions.SEEN):
            store[moment] -= seconds
        store.save()


def test_an_hour_unused_ends_it(user):
    client = signed_in(user)
    later(minutes=59)
    assert is_in(client)
    later(minutes=59)
    assert is_in(client)
    later(minutes=61)
    assert client.get("/admin/meetings/").url == "/admin/login/?next=/admin/meetings/"
    assert Session.objects.count() == 0


def test_who_was_signed_out_before_a_form_was_sent_is_told_so(user):
    client = signed_in(user)
    later(minutes=61)
    answer = client.post("/admin/meetings/meeting/add/", {"title": "Lost?"})
    assert answer.url == "/admin/login/?next=/admin/meetings/meeting/add/&unsent=1"
    told = "You were signed out before this was sent, so nothing was saved."
    assert told in client.get(answer.url).text
    assert told not in client.get(answer.url.partition("&")[0]).text
    assert client.post("/admin/logout/").url == "/admin/"


def test_twelve_hours_end_it_however_busy(user):
    client = signed_in(user)
    for _ in range(13):
        later(minutes=55)
        assert is_in(client)
    later(minutes=6)
    assert not is_in(client)


def test_what_another_tab_does_counts(user):
    tab = signed_in(user)
    other = Client()
    other.cookies = tab.cookies
    for _ in range(3):
        later(minutes=40)
        assert is_in(other)
    assert is_in(tab)


def close(user):
    user.is_active = False
    user.save()


def new_password(user):
    user.set_password("another long phrase")
    user.save()


def no_role(user):
    user.groups.clear()


def another_role(user):
    user.groups.set([grant_groups()["Viewer"]])


def added_to_a_group(user):
    grant_groups()["Publisher"].user_set.add(user)


def taken_from_a_group(user):
    grant_groups()["Editor"].user_set.remove(user)


def group_emptied(user):
    grant_groups()["Editor"].user_set.clear()


def right_of_its_own(user):
    user.user_permissions.add(grant_groups()["Publisher"].permissions.first())


ENDS = (
    new_password,
    close,
    no_role,
    another_role,
    added_to_a_group,
    taken_from_a_group,
    group_emptied,
    right_of_its_own,
)


@pytest.mark.parametrize("change", ENDS)
def test_a_change_of_what_the_account_may_ends_its_sessions(user, account, change):
    clients = [signed_in(user), signed_in(user)]
    other = signed_in(account("budi", group="Viewer"))
    assert [is_in(client) for client in (*clients, other)] == [True, True, True]
    change(user)
    assert [is_in(client) for client in (*clients, other)] == [False, False, True]


def test_saving_an_account_without_such_a_change_ends_nothing(user):
    client = signed_in(user)
    user.first_name = "Anna"
    user.save()
    assert is_in(client)


def test_changing_ones_password_keeps_this_session_only(user):
    here, there = signed_in(user), signed_in(user)
    data = {
        "old_password": PASSWORD,
        "new_password1": "another long phrase",
        "new_password2": "another long phrase",
    }
    assert here.post("/admin/password_change/", data).status_code == 302
    assert (is_in(here), is_in(there)) == (True, False)


FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"
)


def test_one_sees_and_ends_ones_own_sessions_only(user, account):
    here, telephone = signed_in(user, FIREFOX), signed_in(user, IPHONE)
    other = signed_in(account("budi"), "<script>alert(1)</script>")
    page = here.get("/admin/sessions/")
    shown = page.context["sessions"]
    assert sorted(each.browser for each in shown) == ["Firefox on Linux", "Safari on iPhone"]
    # Whoever reads the page over a shoulder cannot take a session over.
    assert [each.key for each in shown if each.key in page.content.decode()] == []
    foreign = other.get("/admin/sessions/").context["own"]
    here.post("/admin/sessions/", {"end": foreign})
    assert [is_in(client) for client in (here, telephone, other)] == [True, True, True]
    handle = telephone.get("/admin/sessions/").context["own"]
    here.post("/admin/sessions/", {"end": handle})
    assert [is_in(client) for client in (here, telephone, other)] == [True, False, True]


def test_all_others_can_be_ended_at_once(user):
    here, *others = [signed_in(user) for _ in range(3)]
    here.post("/admin/sessions/", {"others": "on"})
    assert [is_in(client) for client in (here, *others)] == [True, False, False]


@pytest.mark.parametrize(
    "address", ["/", "/meetings/", "/search/?q=bali", "/search.json?q=bali", "/photos/", "/no/"]
)
def test_visitors_get_no_cookie_and_no_session(client, address):
    make.a_meeting()
    answer = client.get(address)
    assert (dict(answer.cookies), Session.objects.count()) == ({}, 0)
    assert "Cookie" not in answer.get("Vary", "")


def test_an_administrator_ends_the_sessions_of_others(user, account):
    chief = Client()
    chief.force_login(account("chief", group="Administrator"))
    theirs = Client()
    theirs.force_login(user)
    assert theirs.get("/admin/").status_code == 200
    data = {"action": "end_sessions", "_selected_action": [user.pk]}
    assert chief.post("/admin/auth/user/", data).status_code == 302
    assert theirs.get("/admin/").status_code == 302
    assert chief.get("/admin/").status_code == 200
    entry = AuditEntry.objects.get(action="sessions-ended")
    assert (entry.actor, entry.subject_pk, entry.detail) == ("chief", user.pk, "1")


def test_who_signed_in_a_while_ago_shows_it_again_before_ending_sessions(user):
    here = Client()
    here.force_login(user)
    answer = here.post("/admin/sessions/", {"others": "on"})
    assert answer.url.startswith("/admin/account/again/?next=%2Fadmin%2Fsessions%2F")
