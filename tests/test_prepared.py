"""Queries whose SQL is made once: the same rows as ever, and loud about what they cannot be."""

import datetime as dt
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from baliprocess.keys import Scalars
from baliprocess.prepared import Prepared, listed
from baliprocess.publishing import without_moments
from meetings.models import Delegation, Meeting

from . import make

pytestmark = pytest.mark.django_db

TODAY = dt.date(2019, 7, 23)


def delegations(meeting, now, today):
    rows = Delegation.objects.published(now=now).filter(meeting=meeting).in_protocol_order()
    return rows.with_delegates(now=now).with_names_then().with_role_on(today)


def as_it_is(rows):
    """All that was read of each row, and of the row joined to it."""
    return [
        {name: value for name, value in vars(each).items() if name != "_state"}
        | {"member": each.member.label if each.member else None}
        for each in rows
    ]


def test_rows_are_those_of_the_query_for_every_value():
    prepared = Prepared(delegations, meeting=int, now=dt.datetime, today=dt.date)
    member = make.a_member("Kiribati")
    make.a_seat(member, role="observer", started_on="2019-01-01")
    meetings = [make.a_meeting() for _ in range(3)]
    for meeting in meetings[:2]:
        make.a_delegation(meeting, member, capacity="observer")
        found = make.a_delegation(meeting, None, note=meeting.slug)
        found.delegates.create(name="Name", function="head")
    meetings[1].publish_at = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    meetings[1].save()
    for now in (timezone.now(), dt.datetime(2031, 1, 1, tzinfo=dt.UTC)):
        for today in (TODAY, dt.date(2018, 7, 23)):
            for meeting in meetings:
                asked = {"meeting": meeting.pk, "now": now, "today": today}
                assert as_it_is(prepared(**asked)) == as_it_is(delegations(**asked))


def test_sql_is_made_once():
    made = []

    def build(number):
        made.append(number)
        return Meeting.objects.filter(number=number)

    prepared = Prepared(build, number=int)
    make.a_meeting(number=14)
    with CaptureQueriesContext(connection) as queries:
        found = [[each.number for each in prepared(number=number)] for number in (14, 15, 14)]
    # Twice at first, to tell its values from its shape.
    assert (found, len(queries), len(made)) == ([[14], [], [14]], 3, 2)


def test_tuples_and_dicts_come_as_such():
    make.a_meeting(number=14, slug="fourteenth")
    rows = Meeting.objects.order_by("pk")
    tuples = Prepared(lambda slug: rows.filter(slug=slug).values_list("number", "slug"), slug=str)
    flat = Prepared(lambda n: rows.filter(number=n).values_list("slug", flat=True), n=int)
    dicts = Prepared(lambda slug: rows.filter(slug=slug).values("starts_on"), slug=str)
    assert tuples(slug="fourteenth") == [(14, "fourteenth")]
    assert flat(n=14) == ["fourteenth"]
    assert dicts(slug="fourteenth") == [{"starts_on": TODAY}]
    assert dicts(slug="'; --%s") == []


@pytest.mark.parametrize(
    ("build", "kind", "words"),
    [
        (
            lambda value: Meeting.objects.filter(pk=value, updated_at__lt=timezone.now()),
            int,
            "a value of its own",
        ),
        (lambda value: Meeting.objects.upcoming(TODAY).filter(pk=value), int, "a day of its own"),
        (lambda value: Meeting.objects.all()[: value > 0], int, "holds no value for: value"),
        (lambda value: Meeting.objects.all()[: value % 501], int, "shape"),
    ],
)
def test_what_is_no_shape_with_values_is_refused(build, kind, words):
    with pytest.raises(ValueError, match=words):
        Prepared(build, value=kind)(value=1)


def test_rows_that_are_prefetched_are_refused():
    with pytest.raises(ValueError, match="prefetched"):
        Prepared(lambda: Meeting.objects.prefetch_related("hosts"))()


def test_what_is_public_is_so_at_the_moment_of_the_call():
    prepared = Prepared(lambda: Meeting.objects.published().values_list("slug", flat=True))
    meeting = make.a_meeting(slug="soon", publish_at=timezone.now() + dt.timedelta(hours=1))
    assert prepared() == []
    meeting.publish_at = timezone.now()
    meeting.save()
    assert prepared() == ["soon"]


def test_instances_are_those_that_django_makes():
    member = make.a_member("Kiribati")
    make.a_meeting(number=14, country=member)
    make.a_meeting(number=15)
    rows = Meeting.objects.select_related("series__group", "country").order_by("number")
    named = rows.only("number", "series__slug", "series__group__slug", "country__name")
    for build in (lambda: rows, lambda: without_moments(rows), lambda: named):
        for found, own in zip(Prepared(build)(), build(), strict=True):
            assert found == own
            assert state_of(found) == state_of(own)
            assert found.get_deferred_fields() == own.get_deferred_fields()


def test_what_is_joined_to_several_rows_is_one_instance():
    rows = Meeting.objects.select_related("series", "country").order_by("pk")
    prepared = Prepared(lambda: rows)
    series, member = make.a_series(), make.a_member("Kiribati")
    for number, country in enumerate((member, None, member), start=1):
        make.a_meeting(number=number, series=series, country=country)
    found = prepared()
    assert [each.series is found[0].series for each in found] == [True] * 3
    assert [each.country for each in found] == [member, None, member]
    assert found[0].country is found[2].country
    # Of the next call they are others.
    assert prepared()[0].series is not found[0].series


def state_of(row):
    """All that an instance holds, and what is joined to it."""
    state = vars(row._state) | {"fields_cache": {}}
    joined = {name: other and state_of(other) for name, other in row._state.fields_cache.items()}
    return {name: value for name, value in vars(row).items() if name != "_state"}, state, joined


def test_no_line_of_a_list_reads_moments():
    rows = without_moments(Meeting.objects.select_related("series__group"))
    meeting = make.a_meeting()
    found = Prepared(lambda: rows)()[0]
    assert found == meeting
    assert found.get_deferred_fields() == {
        *("publish_at", "unpublish_at", "created_at", "updated_at"),
    }
    assert "updated_at" in found.series.get_deferred_fields()


def test_rows_of_another_kind_are_refused():
    with pytest.raises(ValueError, match="a way of their own"):
        Prepared(lambda: Meeting.objects.values_list("slug", named=True))()


def test_numbers_of_rows_come_from_sql_made_before():
    made = []

    def build():
        made.append(1)
        slugs = Meeting.objects.order_by("slug").values("slug")[:1]
        return Scalars([("count", Meeting.objects.all()), slugs, Meeting.objects.none()])

    prepared = Prepared(build)
    for number in (1, 2):
        make.a_meeting(number=number, slug=f"meeting-{number}")
        assert prepared() == list(build()) == [number, "meeting-1", None]
    assert len(made) == 4


def test_lists_are_told_apart_by_their_key():
    make.a_meeting(number=14)
    for number, found in [(14, [14]), (15, []), (14, [14]), (15, [])]:
        rows = listed(("number", number), partial(Meeting.objects.filter, number=number))
        assert [each.number for each in rows] == found
    assert listed("none", Meeting.objects.none) == []


def test_none_is_refused():
    prepared = Prepared(lambda day: Meeting.objects.filter(starts_on=day), day=dt.date)
    with pytest.raises(ValueError, match="None"):
        prepared(day=None)
