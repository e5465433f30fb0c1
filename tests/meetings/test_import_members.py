"""Delegations and members from tables."""

import csv
import io

import pytest

from baliprocess.tables import guess, open_table
from meetings.models import Delegation, Meeting
from meetings.tables import DelegationsImporter
from meetings.tables.columns import DELEGATE_COLUMNS, DELEGATION_COLUMNS
from members.models import Member
from members.tables import MembersImporter

from .importing import a_meeting_of_three, do, plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return a_meeting_of_three()


# --- delegations ----------------------------------------------------------------------------------


def test_delegations_are_made_and_corrected_by_member(meeting):
    text = """
    Member state | Capacity | Attendance | Headcount
    Vietnam      | observer | hadir      | 4
    IOM          |          | regrets    |
    """
    assert do(DelegationsImporter(meeting), text) == {"new": 2}
    rows = Delegation.objects.order_by("pk").values_list(
        "member__slug", "capacity", "presence", "headcount"
    )
    assert list(rows) == [
        ("viet-nam", "observer", "attended", 4),
        ("iom", "not-stated", "apologies", None),
    ]
    text = text.replace("| 4", "| 5").replace("Vietnam ", "VIET NAM")
    found = plan(DelegationsImporter(meeting), text)
    assert [row[1:] for row in found] == [
        ("changed", f"Viet Nam, {meeting.name}", [("Headcount", "4", "5")]),
        ("same", f"IOM, {meeting.name}", []),
    ]
    assert do(DelegationsImporter(meeting), text) == {"changed": 1, "same": 1}
    assert do(DelegationsImporter(meeting), text) == {"same": 2}


def test_a_delegation_stands_once_in_a_table_and_needs_a_body(meeting):
    text = "Delegation | Capacity\nViet Nam |\nVietnam |\n | observer\nViet Num |"
    found = plan(DelegationsImporter(meeting), text)
    assert [row[3] for row in found][1:] == [
        ["Row 2 already is the delegation of Viet Nam at this meeting: keep one of the two."],
        ["Say whose delegation it is: the member’s name, or the name of another body."],
        [
            (
                "No member is called “Viet Num”. Is it Viet Nam? Correct the name, or add it to "
                "the member’s other names; a body that is no member can be taken as another body."
            )
        ],
    ]


# --- members --------------------------------------------------------------------------------------


def test_members_are_made_and_found_by_any_name(meeting):
    text = """
    Name     | Kind  | ISO | Other names          | Status
    Thailand | state | th  | Siam; Muang Thai     | member
    Vietnam  |       |     | Việt Nam; Cộng hòa   | member
    """
    found = plan(MembersImporter(), text)
    assert [(row[1], row[2]) for row in found] == [("new", "Thailand"), ("changed", "Viet Nam")]
    assert do(MembersImporter(), text) == {"new": 1, "changed": 1}
    thailand = Member.objects.get(name="Thailand")
    assert (thailand.slug, thailand.iso_code, thailand.sort_key) == ("thailand", "TH", "thailand")
    assert sorted(each.text for each in thailand.names.all()) == ["Muang Thai", "Siam"]
    vietnam = Member.objects.get(slug="viet-nam")
    assert (vietnam.name, sorted(each.text for each in vietnam.names.all())) == (
        "Viet Nam",
        ["Cộng hòa", "Vietnam"],
    )
    assert do(MembersImporter(), text) == {"same": 2}


def test_members_that_cannot_stand_are_told_why(meeting):
    text = """
    Address | Name | Kind | ISO | Other names
    | Laos | state | VN |
    | Brunei | | |
    iom | Australia | | |
    | Fiji | state | FJ | Vietnam
    | Samoa | state | F1 |
    | Niue | state | NU |
    | Niue | state | |
    """
    found = plan(MembersImporter(), text)
    assert [row[3] for row in found if row[1] == "wrong"] == [
        ["Another member already has this ISO 3166 code."],
        ["A new member needs a kind: state, territory or organisation."],
        ["“iom” is the address of IOM, but “Australia” is a name of Australia."],
        ["“Vietnam” is a name of Viet Nam already: two members cannot share one."],
        ["ISO 3166 code: “F1” is no ISO 3166 code of two letters, like VN."],
        ["Row 7 already is Niue: keep one of the two."],
    ]


def test_every_heading_of_an_export_is_understood_by_the_import():
    for columns in (DELEGATE_COLUMNS, DELEGATION_COLUMNS, MembersImporter.columns):
        exported = [each for each in columns if getattr(each, "exported", False)]
        labels = [each.label for each in exported]
        assert guess(columns, labels) == {n: each.name for n, each in enumerate(exported)}


def test_a_csv_file_of_the_record_is_understood():
    head = "slug,name,short_name,aliases,kind,iso3166_alpha2,status,joined,co_chair,source_url,note"
    names = guess(MembersImporter.columns, next(csv.reader(io.StringIO(head))))
    assert names == {
        0: "slug",
        1: "name",
        2: "short_name",
        3: "names",
        4: "kind",
        5: "iso_code",
        9: "source_url",
        10: "note",
    }
    assert Meeting.objects.count() == 0
    assert open_table(head.encode()).sheets == ()
