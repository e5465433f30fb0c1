"""Small valid rows for tests: what a test does not care about is filled in."""

import datetime as dt
from itertools import count

from django.contrib.auth.models import Group as StaffGroup

from baliprocess.staff import grant_groups
from meetings.models import Delegation, Document, Meeting, Series
from members.models import Group, Member, Membership
from news.models import Article, Outlet
from photos.models import Album, Photo

_numbers = count(1)


def a_series(**values):
    return Series.objects.create(**{"name": f"Series {next(_numbers)}"} | values)


def a_meeting(**values):
    """A published meeting of one day; `starts_on` alone also sets the last day."""
    values = {"status": "published", "starts_on": dt.date(2019, 7, 23)} | values
    values.setdefault("ends_on", values["starts_on"])
    if "series" not in values:
        values["series"] = a_series()
    return Meeting.objects.create(**values)


def a_member(name=None, **values):
    name = name or f"Member {next(_numbers)}"
    return Member.objects.create(**{"name": name, "kind": "state"} | values)


def the_process():
    return Group.objects.get_or_create(
        slug="bali-process", defaults={"name": "Bali Process", "kind": "process"}
    )[0]


def the_groups():
    """{name: group} of the staff. `migrate` granted them; a test that empties the database does not
    leave them.
    """
    return {group.name: group for group in StaffGroup.objects.all()} or grant_groups()


def a_seat(member, role="member", **values):
    """A membership of the Process."""
    return Membership.objects.create(group=the_process(), member=member, role=role, **values)


def a_delegation(meeting=None, member=None, **values):
    return Delegation.objects.create(
        meeting=meeting or a_meeting(), member=member or a_member(), **values
    )


def a_document(**values):
    values = {"title": f"Document {next(_numbers)}", "kind": "report"} | values
    return Document.objects.create(**{"status": "published"} | values)


def an_outlet(**values):
    return Outlet.objects.create(**{"name": f"Outlet {next(_numbers)}"} | values)


def an_article(**values):
    values = {"headline": f"Article {next(_numbers)}", "year": 2019} | values
    return Article.objects.create(**{"status": "published"} | values)


def an_album(**values):
    values = {"title": f"Album {next(_numbers)}"} | values
    return Album.objects.create(**{"status": "published"} | values)


def a_photo(**values):
    values = {"alt_text": "Delegates at a table", "credit_line": "VNA"} | values
    if "album" not in values:
        values["album"] = an_album()
    return Photo.objects.create(**{"status": "published"} | values)
