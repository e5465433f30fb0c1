"""Contact data goes with its delegate, comes back with her, and is gone once she is erased."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from baliprocess.acts import Act, act, undo
from baliprocess.erasure import erase, find
from baliprocess.staff import grant_groups
from meetings.models import Delegate, DelegateContact
from tests import make

pytestmark = pytest.mark.django_db
NAME = "Trần Thị Lan"
REACHED = {"email": "lan@example.org", "phone": "+84 1"}


@pytest.fixture
def publisher():
    user = User.objects.create_user("anna", is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    return user


@pytest.fixture
def person():
    row = make.a_delegation().delegates.create(name=NAME)
    DelegateContact.objects.create(delegate=row, **REACHED)
    return row


def told():
    """How each delegate on record can be reached."""
    rows = Delegate.objects.order_by("pk").values("name", "contact__email", "contact__phone")
    return [tuple(row.values()) for row in rows]


@pytest.mark.parametrize("what", ["delegate", "delegation", "meeting"])
def test_who_is_deleted_and_brought_back_can_be_reached_as_before(person, publisher, what):
    before = told()
    rows = {"delegation": person.delegation, "meeting": person.delegation.meeting}
    row = rows.get(what, person)
    with act(publisher, "Deleted", subject=row, kind="deleted") as done:
        row.delete()
    assert told() == []
    assert DelegateContact.objects.left_behind().count() == 1
    undo(done, publisher)
    assert told() == before == [(NAME, *REACHED.values())]
    assert DelegateContact.objects.left_behind().count() == 0


def test_nobody_sees_it_meanwhile_and_nobody_else_gets_it(person, publisher):
    client = Client()
    client.force_login(publisher)
    assert client.post(f"/admin/meetings/delegate/{person.pk}/delete/", {"post": "yes"}).url
    other = person.delegation.delegates.create(name="Other")
    (done,) = Act.objects.all()
    for address in (
        f"/admin/acts/{done.pk}/",
        f"/admin/meetings/delegate/{other.pk}/change/",
        "/admin/meetings/delegate/export.csv",
    ):
        answer = client.get(address)
        assert answer.status_code == 200
        assert REACHED["email"] not in answer.getvalue().decode()


def test_an_erasure_takes_it_from_who_is_there_and_from_who_was_deleted(person, publisher):
    again = make.a_delegation().delegates.create(name=NAME)
    DelegateContact.objects.create(delegate=again, **REACHED)
    other = make.a_delegation().delegates.create(name="Somebody Else")
    DelegateContact.objects.create(delegate=other, **REACHED)
    person.delete()
    erase(find([NAME]), publisher)
    assert told() == [("Somebody Else", *REACHED.values())]
    assert DelegateContact.objects.count() == 1


def test_no_filter_tells_of_whom_it_is_kept_to_who_may_not_see_it(person, publisher):
    grant_groups()["Editor"].user_set.add(User.objects.create_user("editor", is_staff=True))
    lists = "/admin/meetings/delegate/", "/admin/meetings/delegate/export.csv"
    for user, status in (("editor", 400), ("anna", 200)):
        client = Client()
        client.force_login(User.objects.get(username=user))
        answers = [client.get(f"{url}?contact__isnull=False").status_code for url in lists]
        assert answers == [status] * 2
