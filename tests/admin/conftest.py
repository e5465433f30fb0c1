"""A small forum: the Process with its co-chairs, a series, and accounts of every kind."""

import datetime as dt
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from baliprocess.changes import gathered
from meetings.models import Meeting, Series
from members.models import Group, Member, Membership
from tests import make


@pytest.fixture
@gathered()
def forum(db):
    """Australia and Indonesia chair, Viet Nam is a member, Japan observes; they met once."""
    process = Group.objects.create(name="Bali Process", slug="bali-process", kind="process")
    ahg = Group.objects.create(name="Ad Hoc Group", kind="ad-hoc-group")
    roles = [
        ("Australia", "AU", "co-chair"),
        ("Indonesia", "ID", "co-chair"),
        ("Viet Nam", "VN", "member"),
        ("Japan", "JP", "observer"),
    ]
    members = {}
    for name, code, role in roles:
        member = Member.objects.create(name=name, iso_code=code, kind="state")
        Membership.objects.create(
            group=process, member=member, role=role, started_on=dt.date(2002, 2, 28)
        )
        members[code] = member
    members["UNHCR"] = Member.objects.create(
        name="United Nations High Commissioner for Refugees",
        short_name="UNHCR",
        kind="organisation",
    )
    series = Series.objects.create(
        name="Ad Hoc Group Senior Officials’ Meeting",
        short_name="AHG SOM",
        level="senior-officials",
        group=ahg,
    )
    meeting = Meeting.objects.create(
        series=series,
        number=13,
        starts_on=dt.date(2018, 8, 6),
        ends_on=dt.date(2018, 8, 7),
        event_status="held",
        city="Bali",
        country=members["ID"],
        timezone="Asia/Makassar",
        status="published",
    )
    return SimpleNamespace(
        process=process, ahg=ahg, members=members, series=series, meeting=meeting
    )


@pytest.fixture
def groups(db):
    return {name.lower(): group for name, group in make.the_groups().items()}


def _client(user):
    client = Client()
    client.force_login(user)
    client.user = user
    return client


@pytest.fixture
def superuser(db):
    return _client(User.objects.create_superuser("root", password="a long password"))


@pytest.fixture
def editor(groups):
    user = User.objects.create_user("editor", is_staff=True)
    user.groups.add(groups["editor"])
    return _client(user)


@pytest.fixture
def publisher(groups):
    user = User.objects.create_user("publisher", is_staff=True)
    user.groups.add(groups["publisher"])
    return _client(user)


@pytest.fixture
def administrator(groups):
    user = User.objects.create_user("administrator", is_staff=True)
    user.groups.add(groups["administrator"])
    return _client(user)


@pytest.fixture
def viewer(groups):
    user = User.objects.create_user("viewer", is_staff=True)
    user.groups.add(groups["viewer"])
    return _client(user)


@pytest.fixture
def photo_desk(groups):
    user = User.objects.create_user("photo desk", is_staff=True)
    user.groups.add(groups["photo desk"])
    return _client(user)


@pytest.fixture
def contributor(groups):
    """An Editor without the right to publish anything."""
    user = User.objects.create_user("contributor", is_staff=True)
    editing = groups["editor"].permissions.all()
    user.user_permissions.set(editing.exclude(codename__startswith="publish_"))
    return _client(user)


@pytest.fixture
def reader(groups):
    """Somebody who may look at everything and change nothing."""
    user = User.objects.create_user("reader", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    return _client(user)
