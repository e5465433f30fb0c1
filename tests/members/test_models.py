import datetime as dt

import pytest

from members.models import Group, Member, Membership
from tests import make

pytestmark = pytest.mark.django_db

JOINED = dt.date(2013, 4, 1)


def test_seats_depend_on_the_date():
    state, observer = make.a_member("United Arab Emirates"), make.a_member("Canada")
    chair = make.a_member("Indonesia")
    make.a_seat(state, "observer", ended_on=JOINED - dt.timedelta(days=1))
    make.a_seat(state, "member", started_on=JOINED)
    make.a_seat(observer, "observer")
    make.a_seat(chair, "co-chair")
    before = JOINED - dt.timedelta(days=1)
    assert [str(m) for m in Member.objects.seated(before)] == ["Indonesia"]
    assert [str(m) for m in Member.objects.seated(JOINED)] == ["Indonesia", "United Arab Emirates"]
    assert [str(m) for m in Member.objects.observers(before)] == [
        "Canada",
        "United Arab Emirates",
    ]
    assert [str(m) for m in Member.objects.observers(JOINED)] == ["Canada"]


@pytest.mark.parametrize(("day", "runs"), [(-1, False), (0, True), (10, True), (11, False)])
def test_both_ends_of_a_membership_are_inclusive(day, runs):
    end = JOINED + dt.timedelta(days=10)
    seat = make.a_seat(make.a_member(), started_on=JOINED, ended_on=end)
    date = JOINED + dt.timedelta(days=day)
    assert Membership.objects.on(date).exists() is runs
    assert seat.runs_on(date) is runs


@pytest.mark.parametrize(
    ("values", "period"),
    [
        ({}, ""),
        ({"started_on": JOINED}, "since 1 April 2013"),
        ({"started_on": JOINED, "started_precision": "year"}, "since 2013"),
        ({"ended_on": JOINED, "ended_precision": "month"}, "until April 2013"),
        (
            {
                "started_on": dt.date(2002, 1, 1),
                "started_precision": "year",
                "ended_on": dt.date(2003, 12, 31),
                "ended_precision": "year",
            },
            "2002–2003",
        ),
    ],
)
def test_period_is_told_as_far_as_it_is_known(values, period):
    assert Membership(**values).period.replace("\u00a0", " ") == period


@pytest.mark.parametrize("terms", ["viet nam", "VIỆT NAM", "vietnam", "socialist republic", "viet"])
def test_search_finds_a_member_by_any_of_its_names(terms):
    member = make.a_member("Viet Nam")
    for kind, text in [("short", "Vietnam"), ("official", "Socialist Republic of Viet Nam")]:
        member.names.create(kind=kind, text=text)
    make.a_member("Fiji")
    assert list(Member.objects.search(terms)) == [member]


@pytest.mark.parametrize("terms", ["unhcr", "high commissioner", "COMMISSIONER"])
def test_search_finds_an_organisation_by_its_name_and_its_acronym(terms):
    unhcr = make.a_member(
        "Office of the High Commissioner", short_name="UNHCR", kind="organisation"
    )
    assert list(Member.objects.search(terms)) == [unhcr]


@pytest.mark.parametrize("terms", ["???", "zzz", "%"])
def test_search_for_nothing_known_finds_nothing(terms):
    make.a_member("Fiji")
    assert list(Member.objects.search(terms)) == []


def test_organisations_go_by_their_acronym_and_lists_by_label():
    make.a_member("Office of the High Commissioner", short_name="UNHCR", kind="organisation")
    make.a_member("Türkiye", short_name="Turkey")
    make.a_member("Tuvalu")
    assert [(m.label, m.slug) for m in Member.objects.all()] == [
        ("Türkiye", "turkiye"),
        ("Tuvalu", "tuvalu"),
        ("UNHCR", "unhcr"),
    ]


def test_groups_count_members_but_not_observers_or_the_past():
    process = make.the_process()
    today = dt.date.today()  # noqa: DTZ011
    make.a_seat(make.a_member())
    make.a_seat(make.a_member(), "co-chair")
    make.a_seat(make.a_member(), "observer")
    make.a_seat(make.a_member(), ended_on=today - dt.timedelta(days=1))
    Group.objects.create(name="Ad Hoc Group", kind="ad-hoc-group")
    counts = [(group.name, group.member_count) for group in Group.objects.with_cards()]
    assert counts == [(process.name, 2), ("Ad Hoc Group", 0)]


def test_seat_is_the_membership_in_force_today():
    member = make.a_member()
    make.a_seat(member, "observer", ended_on=dt.date(2013, 3, 31))
    current = make.a_seat(member, "member", started_on=JOINED)
    stranger = make.a_member()
    seats = {m.pk: m.seat for m in Member.objects.with_cards()}
    assert seats == {member.pk: current, stranger.pk: None}
