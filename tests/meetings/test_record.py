"""Putting on record who came: what is written, what is kept, and that twice is as once."""

import datetime as dt

import pytest
from django.contrib.auth.models import User

from meetings.models import Delegate, Delegation, UnknownName
from meetings.record import (
    Match,
    Participant,
    TwoHeads,
    Unplaced,
    advance,
    keep_unplaced,
    record_attendance,
    record_delegates,
    settle,
)
from tests import make

pytestmark = pytest.mark.django_db

SOURCE = "https://example.org/statement"


@pytest.fixture
def meeting():
    return make.a_meeting()


@pytest.fixture
def viet_nam():
    member = make.a_member("Viet Nam")
    make.a_seat(member)
    return member


def on_record(meeting):
    rows = meeting.delegations.select_related("member").order_by("pk")
    return [(row.label, row.capacity, row.presence, row.source_url) for row in rows]


def people(meeting):
    rows = Delegate.objects.filter(delegation__meeting=meeting).order_by("delegation", "order")
    return [
        (row.delegation.label, row.honorific, row.name, row.position, row.function) for row in rows
    ]


# --- Delegations ---------------------------------------------------------------------------------


def test_delegations_are_made_with_capacity_presence_and_source(meeting, viet_nam):
    chair, observer = make.a_member("Australia"), make.a_member("Japan")
    make.a_seat(chair, role="co-chair")
    written = record_attendance(
        meeting,
        [
            Match(chair.pk),
            Match(viet_nam.pk, presence="apologies"),
            Match(observer.pk, capacity="observer"),
            Match(other_body="Pacific Forum", capacity="invited"),
        ],
        source_url=SOURCE,
    )
    assert [row.label for row in written] == ["Australia", "Viet Nam", "Japan", "Pacific Forum"]
    assert on_record(meeting) == [
        ("Australia", "co-chair", "attended", SOURCE),
        ("Viet Nam", "member", "apologies", SOURCE),
        ("Japan", "observer", "attended", SOURCE),
        ("Pacific Forum", "invited", "attended", SOURCE),
    ]
    assert written[0].history.get().history_change_reason == "Recorded from a pasted text"


def test_the_same_passage_twice_changes_nothing(meeting, viet_nam):
    matches = [Match(viet_nam.pk), Match(other_body="Pacific Forum", capacity="observer")]
    record_attendance(meeting, matches, source_url=SOURCE)
    before = list(Delegation.history.values_list("history_id", flat=True))
    assert record_attendance(meeting, matches, source_url=SOURCE) == []
    # Another spelling of the same body is the same body.
    assert record_attendance(meeting, [Match(other_body="PACIFIC  forum")]) == []
    assert list(Delegation.history.values_list("history_id", flat=True)) == before


@pytest.mark.parametrize(
    ("known", "told", "then"),
    [
        ("unknown", "invited", "invited"),
        ("invited", "confirmed", "confirmed"),
        ("invited", "apologies", "apologies"),
        ("confirmed", "attended", "attended"),
        ("confirmed", "invited", "confirmed"),
        ("attended", "invited", "attended"),
        ("attended", "apologies", "attended"),
        ("attended", "unknown", "attended"),
        ("apologies", "attended", "apologies"),
        ("apologies", "invited", "apologies"),
    ],
)
def test_what_is_known_never_gives_way_to_less(meeting, viet_nam, known, told, then):
    assert advance(known, told) == then
    delegation = make.a_delegation(meeting, viet_nam, presence=known)
    written = record_attendance(meeting, [Match(viet_nam.pk, presence=told)])
    delegation.refresh_from_db()
    assert (delegation.presence, written) == (then, [delegation] if then != known else [])


def test_the_officer_may_choose_against_the_record(meeting, viet_nam):
    make.a_delegation(meeting, viet_nam, presence="attended", capacity="member", source_url=SOURCE)
    told = Match(viet_nam.pk, presence="apologies", capacity="observer")
    assert record_attendance(meeting, [told]) == []
    chosen = Match(
        viet_nam.pk, presence="apologies", capacity="observer", chosen=frozenset({"presence"})
    )
    record_attendance(meeting, [chosen], source_url="https://example.org/later")
    assert on_record(meeting) == [
        ("Viet Nam", "member", "apologies", "https://example.org/later"),
    ]
    chosen = Match(viet_nam.pk, capacity="observer", chosen=frozenset({"capacity"}))
    record_attendance(meeting, [chosen])
    assert on_record(meeting) == [
        ("Viet Nam", "observer", "apologies", "https://example.org/later"),
    ]


def test_what_was_not_stated_is_filled_in(meeting, viet_nam):
    make.a_delegation(meeting, viet_nam, capacity="not-stated")
    record_attendance(meeting, [Match(viet_nam.pk, capacity="observer")], source_url=SOURCE)
    assert on_record(meeting) == [("Viet Nam", "observer", "attended", SOURCE)]
    # A source that only says the same does not take the place of the first.
    record_attendance(meeting, [Match(viet_nam.pk)], source_url="https://example.org/other")
    assert on_record(meeting) == [("Viet Nam", "observer", "attended", SOURCE)]


def test_one_delegation_named_twice_is_written_once_with_what_says_most(meeting, viet_nam):
    matches = [
        Match(viet_nam.pk, presence="invited"),
        Match(viet_nam.pk, presence="attended", capacity="observer"),
        Match(viet_nam.pk, presence="invited"),
    ]
    assert len(record_attendance(meeting, matches)) == 1
    assert on_record(meeting) == [("Viet Nam", "observer", "attended", "")]


# --- People --------------------------------------------------------------------------------------


def test_people_are_entered_with_their_delegation(meeting, viet_nam):
    written = record_delegates(
        meeting,
        [
            Participant(
                "Lan Sample",
                viet_nam.pk,
                honorific="H.E. Ms",
                position="Deputy Minister",
                function="head",
            ),
            Participant("Binh Sample", viet_nam.pk, public=False),
            Participant("Alo Example", other_body="Pacific Forum", function="expert"),
        ],
        source_url=SOURCE,
    )
    assert [each.is_new for each in written] == [True, True, True]
    assert on_record(meeting) == [
        ("Viet Nam", "member", "attended", SOURCE),
        ("Pacific Forum", "not-stated", "attended", SOURCE),
    ]
    assert people(meeting) == [
        ("Viet Nam", "H.E. Ms", "Lan Sample", "Deputy Minister", "head"),
        ("Viet Nam", "", "Binh Sample", "", "not-stated"),
        ("Pacific Forum", "", "Alo Example", "", "expert"),
    ]
    assert [row.public for row in Delegate.objects.order_by("pk")] == [True, False, True]


def test_the_same_list_twice_doubles_nobody(meeting, viet_nam):
    listed = [
        Participant("Lan Sample", viet_nam.pk, function="head"),
        Participant("B", viet_nam.pk),
    ]
    record_delegates(meeting, listed, source_url=SOURCE)
    before = Delegate.history.count(), Delegation.history.count()
    assert record_delegates(meeting, listed, source_url=SOURCE) == []
    assert record_delegates(meeting, [Participant("LÀN sample", viet_nam.pk)]) == []
    assert (Delegate.history.count(), Delegation.history.count()) == before


def test_a_known_person_is_filled_in_and_changed_only_by_choice(meeting, viet_nam):
    delegation = make.a_delegation(meeting, viet_nam, presence="invited")
    delegation.delegates.create(
        name="Lan Sample", position="Director", function="not-stated", public=False
    )
    told = Participant(
        "Lán Sample", viet_nam.pk, honorific="Ms", position="Minister", function="adviser"
    )
    (changed,) = record_delegates(meeting, [told])
    assert not changed.is_new
    assert people(meeting) == [("Viet Nam", "Ms", "Lan Sample", "Director", "adviser")]
    delegation.refresh_from_db()
    assert delegation.presence == "attended"
    chosen = Participant("Lán Sample", viet_nam.pk, position="Minister", chosen=True)
    record_delegates(meeting, [chosen])
    # What the text does not state stays.
    assert people(meeting) == [("Viet Nam", "Ms", "Lán Sample", "Minister", "adviser")]
    assert Delegate.objects.get().public


def test_a_second_head_is_refused_and_nothing_is_written(meeting, viet_nam):
    delegation = make.a_delegation(meeting, viet_nam)
    delegation.delegates.create(name="First", function="head")
    listed = [Participant("Second", viet_nam.pk, function="head"), Participant("C", None, "X")]
    with pytest.raises(
        TwoHeads, match="Viet Nam would have 2 heads of delegation: First and Second"
    ):
        record_delegates(meeting, listed)
    assert people(meeting) == [("Viet Nam", "", "First", "", "head")]
    assert meeting.delegations.count() == 1


def test_a_head_is_handed_on_in_one_go(meeting, viet_nam):
    delegation = make.a_delegation(meeting, viet_nam)
    delegation.delegates.create(name="First", function="head")
    delegation.delegates.create(name="Second", function="not-stated", order=1)
    record_delegates(
        meeting,
        [
            Participant("Second", viet_nam.pk, function="head", chosen=True),
            Participant("First", viet_nam.pk, function="alternate", chosen=True),
            Participant("Third", viet_nam.pk),
        ],
    )
    assert [(name, function) for _, _, name, _, function in people(meeting)] == [
        ("First", "alternate"),
        ("Second", "head"),
        ("Third", "not-stated"),
    ]


# --- Names nobody could place --------------------------------------------------------------------


def waiting():
    return [str(name) for name in UnknownName.objects.waiting().order_by("pk")]


def test_names_left_open_wait_once_and_are_settled(meeting):
    user = User.objects.create_user("officer")
    names = [Unplaced("Atlantis", "Atlantis came.", "attended"), Unplaced("ATLANTIS")]
    (kept,) = keep_unplaced(meeting, names, user=user, source_url=SOURCE)
    assert (kept.text, kept.passage, kept.presence, kept.pasted_by, kept.source_url) == (
        "Atlantis",
        "Atlantis came.",
        "attended",
        user,
        SOURCE,
    )
    assert keep_unplaced(meeting, names) == []
    assert waiting() == ["Atlantis"]
    assert settle([kept], "dismissed") == [kept]
    assert settle([kept], "dismissed") == []
    assert waiting() == []
    # Pasted and left open anew, it is asked about anew.
    assert keep_unplaced(meeting, names) == [kept]
    assert waiting() == ["Atlantis"]


def test_a_name_is_settled_as_soon_as_a_member_bears_it(meeting, viet_nam):
    keep_unplaced(meeting, [Unplaced("Đại Việt"), Unplaced("Ruritania"), Unplaced("Elsewhere")])
    viet_nam.names.create(text="Dai Viet", kind="former")
    make.a_member("Ruritania")
    assert waiting() == ["Elsewhere"]


def test_long_names_are_cut_to_what_can_be_kept(meeting):
    (kept,) = keep_unplaced(meeting, [Unplaced("x" * 900, "y" * 900)])
    assert (len(kept.text), len(kept.passage)) == (200, 500)


def test_whatever_is_ahead_can_be_recorded_as_invited(viet_nam):
    meeting = make.a_meeting(starts_on=dt.date(2099, 1, 1))
    record_delegates(meeting, [Participant("Lan", viet_nam.pk)], presence="invited")
    assert on_record(meeting) == [("Viet Nam", "member", "invited", "")]
