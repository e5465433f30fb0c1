"""In which capacity members come, and in which time zone a place lies."""

import datetime as dt

import pytest

from meetings.models import Meeting, Series
from meetings.seats import Seats, co_chairs, usual_presence
from meetings.timezones import zone_of
from members.models import Group, Member


@pytest.fixture
def process(db):
    return Group.objects.create(name="Process", kind="process")


def member(name, group, role, started_on=None, ended_on=None):
    row = Member.objects.create(name=name, kind="state")
    row.memberships.create(group=group, role=role, started_on=started_on, ended_on=ended_on)
    return row


def test_the_co_chairs_are_those_of_the_day(process):
    end = dt.date(2010, 6, 30)
    first = member("First", process, "co-chair", ended_on=end)
    second = member("Second", process, "co-chair", started_on=end + dt.timedelta(days=1))
    assert co_chairs(None, end) == [first]
    assert co_chairs(None, end + dt.timedelta(days=1)) == [second]
    assert co_chairs(None) == [second]


def test_a_group_with_co_chairs_of_its_own_is_chaired_by_them(process):
    group = Group.objects.create(name="Working group", kind="working-group")
    of_process = member("Australia", process, "co-chair")
    of_group = member("New Zealand", group, "co-chair")
    series = Series.objects.create(name="Working group meeting", group=group)
    other = Series.objects.create(name="Ministerial Conference")
    assert co_chairs(series) == [of_group]
    assert co_chairs(other) == [of_process]
    seats = Seats(Meeting(series=series))
    assert seats.capacity(of_group.pk) == "co-chair"
    assert seats.capacity(of_process.pk) == "member"


def test_capacity_follows_the_seat_on_the_day_of_the_meeting(process):
    joined = dt.date(2011, 3, 30)
    row = member("UNODC", process, "observer", ended_on=joined - dt.timedelta(days=1))
    row.memberships.create(group=process, role="member", started_on=joined)
    series = Series.objects.create(name="Ministerial Conference")
    before = Seats(Meeting(series=series, starts_on=dt.date(2009, 4, 14)))
    after = Seats(Meeting(series=series, starts_on=joined))
    assert [seats.capacity(row.pk) for seats in (before, after)] == ["observer", "member"]
    assert after.capacity(None) == after.capacity(-1) == "not-stated"


@pytest.mark.parametrize(
    ("ends_on", "status", "presence"),
    [
        (dt.date(2019, 7, 22), "held", "attended"),
        (dt.date(2019, 7, 23), "confirmed", "invited"),
        (dt.date(2019, 7, 22), "cancelled", "unknown"),
        (None, "scheduled", "unknown"),
    ],
)
def test_presence_follows_the_date(ends_on, status, presence):
    meeting = Meeting(ends_on=ends_on, event_status=status)
    assert usual_presence(meeting, dt.date(2019, 7, 23)) == presence


@pytest.mark.parametrize(
    ("code", "city", "zone"),
    [
        ("VN", "Da Nang", "Asia/Ho_Chi_Minh"),
        ("vn", "", "Asia/Ho_Chi_Minh"),
        ("ID", "Jakarta", "Asia/Jakarta"),
        ("MY", "KUALA LUMPUR", "Asia/Kuala_Lumpur"),
        ("ID", "Bali", ""),
        ("AU", "", ""),
        ("", "Geneva", ""),
        ("XX", "Nowhere", ""),
    ],
)
def test_a_zone_is_given_where_it_is_certain(code, city, zone):
    assert zone_of(code, city) == zone
