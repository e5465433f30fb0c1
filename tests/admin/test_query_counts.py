"""Every list, form and the start page ask the database as often for three rows as for one."""

import datetime as dt

import pytest
from django.contrib.auth.models import Group as StaffGroup
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from baliprocess.models import Page
from meetings.models import AgendaItem, Delegate, Delegation, Document, Meeting, Series, UnknownName
from members.models import Group, Member
from news.models import Article, Outlet
from photos.models import Album, Photo

pytestmark = pytest.mark.django_db


def grow(number):
    """A whole record of its own, with at least one row of every model."""
    group = Group.objects.create(name=f"Group {number}", kind="forum")
    series = Series.objects.create(name=f"Series {number}", group=group, level="ministerial")
    member = Member.objects.create(name=f"Member {number}", kind="state")
    member.names.create(text=f"Name {number}")
    member.memberships.create(group=group)
    member.milestones.create(text="Something", occurred_on=dt.date(2018, 1, number))
    album = Album.objects.create(title=f"Album {number}", taken_on=dt.date(2018, 1, number))
    photo = Photo.objects.create(
        album=album, sha256=str(number), taken_at=dt.datetime(2018, 1, number, tzinfo=dt.UTC)
    )
    photo.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(b"x", f"{number}.webp")
    )
    album.cover = photo
    album.save()
    day = dt.date(2018, 1, number)
    meeting = Meeting.objects.create(
        series=series,
        number=number,
        starts_on=day,
        ends_on=day,
        country=member,
        city="Bali",
        album=album,
        lead_photo=photo,
        status="published",
    )
    meeting.hosts.add(member)
    document = Document.objects.create(
        kind="agenda", title=f"Agenda {number}", meeting=meeting, issued_on=day, status="published"
    )
    document.files.create(external_url="https://example.org/a.pdf")
    outlet = Outlet.objects.create(name=f"Outlet {number}")
    article = Article.objects.create(
        headline=f"Report {number}", outlet=outlet, reported_on=day, lead_photo=photo
    )
    article.meetings.add(meeting)
    article.members.add(member)
    fill(meeting, number, member)
    Page.objects.create(slug=f"page-{number}", title=f"Page {number}")
    user = User.objects.create_user(f"user{number}")
    user.groups.add(StaffGroup.objects.create(name=f"Staff {number}"))
    return meeting


def fill(meeting, number, member):
    """One more of each part of `meeting`."""
    delegation = meeting.delegations.create(member=member)
    delegate = delegation.delegates.create(name=f"Delegate {number}")
    item = meeting.agenda_items.create(number=str(number), title=f"Item {number}")
    session = meeting.sessions.create(title=f"Session {number}")
    session.items.add(item)
    session.speakers.add(delegate)
    meeting.figures.create(measure="delegates", value=number)
    meeting.unknown_names.create(text=f"Unknown {number}")
    meeting.joint_series.create(series=Series.objects.create(name=f"Joint {number}"))


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def count(django_assert_num_queries, superuser):
    """A function that opens `url` and asserts the number of queries."""

    def count(url, number):
        with django_assert_num_queries(number):
            assert superuser.get(url).status_code == 200

    return count


LISTS = [
    (Meeting, 9),
    (Document, 7),
    (Delegation, 5),
    (Delegate, 5),
    (UnknownName, 5),
    (Series, 5),
    (AgendaItem, 5),
    (Article, 10),
    (Outlet, 5),
    (Album, 7),
    (Photo, 8),
    (Member, 5),
    (Group, 5),
    (Page, 5),
    (User, 7),
    (StaffGroup, 5),
]


def queries_of_lists(client):
    """{model: how many queries its list makes}."""
    counted = {}
    for model, _number in LISTS:
        options = model._meta
        url = reverse(f"admin:{options.app_label}_{options.model_name}_changelist")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url).status_code == 200, url
        counted[model.__name__] = len(queries)
    return counted


def test_a_list_costs_the_same_at_one_and_three_rows(superuser):
    expected = {model.__name__: number for model, number in LISTS}
    grow(1)
    queries_of_lists(superuser)  # content types are remembered from here on
    assert queries_of_lists(superuser) == expected
    grow(2)
    grow(3)
    assert queries_of_lists(superuser) == expected


def test_the_start_page_costs_the_same_at_one_and_three_rows(superuser, count):
    url = reverse("admin:index")
    grow(1)
    superuser.get(url)
    count(url, 12)
    grow(2)
    grow(3)
    count(url, 12)


def test_the_form_of_a_meeting_costs_the_same_at_one_and_three_rows_of_each_part(superuser, count):
    meeting = grow(1)
    url = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    superuser.get(url)
    count(url, 28)
    for number in (2, 3):
        fill(meeting, number, Member.objects.create(name=f"Further {number}", kind="state"))
    count(url, 28)


def test_the_page_of_delegates_costs_the_same_at_one_and_three_rows(superuser, count):
    meeting = grow(1)
    url = reverse("admin:meetings_meeting_delegates", args=[meeting.pk])
    superuser.get(url)
    count(url, 12)
    for number in (2, 3):
        fill(meeting, number, Member.objects.create(name=f"Further {number}", kind="state"))
    count(url, 12)


@pytest.mark.parametrize(("model", "number"), [(Member, 12), (Group, 11), (Document, 14)])
def test_a_form_with_rows_costs_the_same_at_one_and_three(superuser, count, model, number):
    grow(1)
    row = model.objects.filter(slug__endswith="1").first()
    options = model._meta
    url = reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[row.pk])
    superuser.get(url)
    count(url, number)
    for extra in (2, 3):
        if model is Document:
            row.files.create(version=extra, external_url="https://example.org/a.pdf")
        elif model is Member:
            row.names.create(text=f"Further {extra}")
            row.memberships.create(group=Group.objects.create(name=f"G {extra}", kind="forum"))
        else:
            row.memberships.create(member=Member.objects.create(name=f"M {extra}", kind="state"))
    count(url, number)


def test_typing_in_a_box_costs_the_same_at_one_and_three_rows(superuser, django_assert_num_queries):
    url = reverse("admin:autocomplete")
    questions = [
        ("meetings", "document", "meeting"),
        ("meetings", "delegation", "member"),
        ("meetings", "session", "speakers"),
        ("meetings", "delegate", "delegation"),
        ("meetings", "meeting", "articles"),
        ("meetings", "meeting", "lead_photo"),
    ]
    grow(1)

    def ask():
        for app_label, model_name, field_name in questions:
            data = {"app_label": app_label, "model_name": model_name, "field_name": field_name}
            assert superuser.get(url, data | {"term": ""}).json()["results"]

    with django_assert_num_queries(29):
        ask()
    grow(2)
    grow(3)
    with django_assert_num_queries(29):
        ask()
