"""Delegations, delegates and members from tables: the plan of each row, and what is written."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baliprocess.acts import act, undo
from baliprocess.importing import Refused, carry_out, planned
from baliprocess.tables.mapped import only_columns, read_values
from meetings.models import Delegate, Delegation
from meetings.tables import DelegatesImporter
from meetings.tables.columns import DELEGATE_COLUMNS
from members.models import Member
from tests.make import a_meeting

from .importing import a_meeting_of_three, do, mapped, plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return a_meeting_of_three()


def people():
    rows = Delegate.objects.order_by("pk")
    return [(row.delegation.label, row.honorific, row.name, row.function) for row in rows]


# --- delegates ------------------------------------------------------------------------------------

LIST = """
Negara     | Title | Nama         | Jabatan                | Role
Viet Nam   | Mr    | Tô Anh Dũng  | Vice Minister          | Ketua Delegasi
           | Ms    | Trần B       | Director               |
AUSTRALIA  | Dr    | A. Person    | Ambassador             | Head of Delegation
I.O.M.     |       | C. Person    | Chief of Mission       | adviser
"""


def test_a_list_of_participants_makes_delegations_and_delegates(meeting):
    assert do(DelegatesImporter(meeting), LIST) == {"new": 4}
    assert people() == [
        ("Viet Nam", "Mr", "Tô Anh Dũng", "head"),
        ("Viet Nam", "Ms", "Trần B", "representative"),
        ("Australia", "Dr", "A. Person", "head"),
        ("IOM", "", "C. Person", "adviser"),
    ]
    assert Delegation.objects.count() == 3
    assert [row.history.get().history_type for row in Delegate.objects.all()] == ["+"] * 4
    assert [row.history.get().history_type for row in Delegation.objects.all()] == ["+"] * 3
    assert do(DelegatesImporter(meeting), LIST) == {"same": 4}


def test_new_rows_stand_behind_those_on_record_unless_the_table_numbers_them(meeting):
    delegation = meeting.delegations.create(member=Member.objects.get(slug="viet-nam"))
    delegation.delegates.create(name="Head", order=1)
    table = "Negara | Nama | Order\nViet Nam | Second |\n | Third |\n | First | 0\n"
    assert do(DelegatesImporter(meeting), table) == {"new": 3}
    rows = delegation.delegates.order_by("order", "pk")
    assert [row.name for row in rows] == ["First", "Head", "Second", "Third"]


def test_the_plan_says_what_each_row_would_do_and_writes_nothing(meeting):
    delegation = meeting.delegations.create(member=Member.objects.get(slug="viet-nam"))
    delegation.delegates.create(name="TO ANH DUNG", honorific="Mr", function="expert")
    found = plan(
        DelegatesImporter(meeting),
        """
        Delegation | Honorific | Name        | Function
        Vietnam    | Mr        | Tô Anh Dũng | Expert
        Viet Nam   |           | New One     | boss
        Wakanda    |           | Nobody      |
        Viet Nam   | Ms        |             |
        Viet Nam   | Ms        | New Two     |
        """,
    )
    assert found == [
        (2, "changed", "Tô Anh Dũng, Viet Nam", [("Name", "TO ANH DUNG", "Tô Anh Dũng")]),
        (
            3,
            "wrong",
            "New One, Viet Nam",
            [
                (
                    "Function: “boss” is none of: Head of delegation, Deputy head, Representative, "
                    "Alternate, Adviser, Expert, Support staff, Not stated."
                )
            ],
        ),
        (
            4,
            "wrong",
            "Nobody",
            [
                (
                    "No member is called “Wakanda”. Correct the name, or add it to the member’s "
                    "other names; a body that is no member can be taken as another body."
                )
            ],
        ),
        (
            5,
            "wrong",
            "Viet Nam",
            ["There is no name in this row: write it, or take the row out."],
        ),
        (6, "new", "New Two, Viet Nam", [("Honorific", "", "Ms")]),
    ]
    assert people() == [("Viet Nam", "Mr", "TO ANH DUNG", "expert")]


def test_one_wrong_row_keeps_all_others_out(meeting):
    text = "Delegation | Name\nViet Nam | A\nNowhere | B\nAustralia | C"
    with pytest.raises(Refused) as refused:
        do(DelegatesImporter(meeting), text)
    assert dict(refused.value.tally.states) == {"new": 2, "wrong": 1}
    assert (Delegate.objects.count(), Delegation.objects.count()) == (0, 0)
    assert Delegate.history.count() == 0


def test_a_second_import_corrects_by_name_and_never_empties_or_deletes(meeting):
    do(DelegatesImporter(meeting), LIST)
    text = "Delegation | Name | Position | Honorific\nViet Nam | tran b | Deputy Director |"
    assert do(DelegatesImporter(meeting), text) == {"changed": 1}
    row = Delegate.objects.get(position="Deputy Director")
    assert (row.name, row.honorific, Delegate.objects.count()) == ("tran b", "Ms", 4)
    assert [each.position for each in row.history.order_by("pk")] == ["Director", "Deputy Director"]


def test_the_head_of_a_delegation_can_change_in_one_table_in_any_order(meeting):
    do(DelegatesImporter(meeting), LIST)
    text = """
    Delegation | Name        | Function
    Viet Nam   | New Head    | Head of delegation
    Viet Nam   | Tô Anh Dũng | Adviser
    """
    assert plan(DelegatesImporter(meeting), text)[1][3] == [
        ("Function", "Head of delegation", "Adviser")
    ]
    assert do(DelegatesImporter(meeting), text) == {"new": 1, "changed": 1}
    heads = Delegate.objects.filter(delegation__member__slug="viet-nam", function="head")
    assert [row.name for row in heads] == ["New Head"]
    row = Delegate.objects.get(name="Tô Anh Dũng")
    assert [each.function for each in row.history.order_by("pk")] == ["head", "adviser"]


def test_two_heads_are_refused_with_both_rows_named(meeting):
    do(DelegatesImporter(meeting), LIST)
    text = """
    Delegation | Name | Function
    Viet Nam   | X    | Head
    Australia  | Y    | Head
    Australia  | Z    | HoD
    IOM        | V    | Head
    IOM        | W    | Head
    """
    problems = {row[2]: row[3] for row in plan(DelegatesImporter(meeting), text)}
    assert problems["X, Viet Nam"] == [
        (
            "This delegation already has a head, Tô Anh Dũng: give Tô Anh Dũng another function in "
            "this table or on the page “All delegates”."
        )
    ]
    assert problems["W, IOM"] == [
        "Row 5 already is the head of this delegation: give one another function."
    ]
    assert problems["V, IOM"] == [("Function", "", "Head of delegation")]


def test_the_same_name_twice_is_told(meeting):
    text = "Delegation | Name\nViet Nam | A. Bé\nViet Nam | a be\nAustralia | A. Bé"
    assert [row[1] for row in plan(DelegatesImporter(meeting), text)] == ["new", "wrong", "new"]
    assert plan(DelegatesImporter(meeting), text)[1][3] == [
        "Row 2 already names a be in this delegation: keep one of the two."
    ]


def test_a_name_that_is_recorded_twice_is_matched_row_by_row(meeting):
    delegation = meeting.delegations.create(member=Member.objects.get(slug="viet-nam"))
    for post in ("First", "Second"):
        delegation.delegates.create(name="Same Name", position=post)
    text = "Delegation | Name | Position\nViet Nam | Same Name | Second\nViet Nam | Same Name | {}"
    assert do(DelegatesImporter(meeting), text.format("First")) == {"same": 2}
    assert do(DelegatesImporter(meeting), text.format("Third")) == {"same": 1, "changed": 1}


def test_names_in_two_columns_and_institutions_are_joined(meeting):
    text = """
    Country | First name | Surname | Designation | Ministry
    Viet Nam | Anh Dũng | Tô | Vice Minister | Ministry of Public Security
    """
    do(DelegatesImporter(meeting), text)
    row = Delegate.objects.get()
    assert row.name == "Anh Dũng Tô"
    assert row.position == "Vice Minister, Ministry of Public Security"


def test_a_row_with_a_member_alone_heads_those_below(meeting):
    text = "Name | Designation\nVIET NAM |\nA | Director\nB |\nAustralia |\nC |"
    assert do(DelegatesImporter(meeting), text) == {"new": 3}
    assert [row[0] for row in people()] == ["Viet Nam", "Viet Nam", "Australia"]


def test_other_bodies_come_only_if_that_is_said(meeting):
    text = "Delegation | Name\nRed Cross of Somewhere | A"
    assert plan(DelegatesImporter(meeting), text)[0][1] == "wrong"
    assert do(DelegatesImporter(meeting, others=True), text) == {"new": 1}
    assert Delegation.objects.get().other_body == "Red Cross of Somewhere"
    assert do(DelegatesImporter(meeting), text) == {"same": 1}


def test_delegates_of_many_meetings_find_theirs(meeting):
    a_meeting(series=meeting.series, number=15, slug="mc-15", title="The Fifteenth")
    text = """
    Series | Number | Meeting | Delegation | Name
    Ministerial Conference | 15 | | Viet Nam | A
    | | mc-14 | Viet Nam | B
    | | /meetings/ministerial-conference/14/ | Viet Nam | C
    | | the fifteenth | Viet Nam | D
    | | nothing like it | Viet Nam | E
    Ministerial Conference | 99 | | Viet Nam | F
    """
    found = plan(DelegatesImporter(), text)
    assert [row[1] for row in found] == ["new"] * 4 + ["wrong"] * 2
    assert found[4][3][0].startswith("There is no meeting “nothing like it”. Write the last part")
    assert found[5][3] == ["There is no meeting number 99 of “Ministerial Conference”."]
    foreign = plan(DelegatesImporter(meeting), "Meeting | Delegation | Name\nmc-15 | Viet Nam | A")
    assert foreign[0][3] == [
        (
            "This row is of another meeting, “The Fifteenth”. Take it out, or import the table "
            "from the list."
        )
    ]


def test_batches_see_what_those_before_them_wrote(meeting, monkeypatch):
    monkeypatch.setattr("baliprocess.importing.BATCH", 2)
    do(DelegatesImporter(meeting), LIST)
    text = LIST.replace("Ketua Delegasi", "expert").replace("Director               |", "D | head")
    marks = set()
    for importer in (DelegatesImporter(meeting), DelegatesImporter(meeting)):
        rows = [(r.number, r.state, r.changes) for r in planned(importer, mapped(importer, text))]
        marks.add(repr(rows))
    assert len(marks) == 1
    assert do(DelegatesImporter(meeting), text) == {"changed": 2, "same": 2}
    names = [row.name for row in Delegate.objects.filter(function="head").order_by("pk")]
    assert names == ["Trần B", "A. Person"]
    duplicate = "Delegation | Name\nViet Nam | X\nViet Nam | Y\nViet Nam | X"
    assert [row[1] for row in plan(DelegatesImporter(meeting), duplicate)][-1] == "wrong"
    with pytest.raises(Refused):
        do(DelegatesImporter(meeting), duplicate)


def test_a_plan_that_changed_since_it_was_looked_at_is_not_carried_out(meeting):
    text = "Delegation | Name | Position\nViet Nam | A | Director"
    importer = DelegatesImporter(meeting)
    looked_at = carry_out(DelegatesImporter(meeting), mapped(importer, text)).mark
    Delegate.objects.all().delete()
    with pytest.raises(Refused):
        do(DelegatesImporter(meeting), text, expected=looked_at)
    assert Delegate.objects.count() == 0


def test_an_import_is_one_act_that_can_be_taken_back(meeting, django_user_model):
    user = django_user_model.objects.create_superuser("root")
    do(DelegatesImporter(meeting), "Delegation | Name | Position\nViet Nam | Trần B | Before")
    with act(user, "Imported") as done:
        do(DelegatesImporter(meeting), LIST, user=user)
    assert Delegate.history.latest("history_id").history_user == user
    assert Delegate.objects.count() == 4
    undo(done, user)
    assert [(row.name, row.position) for row in Delegate.objects.all()] == [("Trần B", "Before")]
    assert Delegation.objects.count() == 1


texts = st.text("ab 1.,#-=/:'é\u202e", max_size=12)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "honorific": texts | st.just("x" * 41),
            "name": texts | st.just("n" * 201),
            "position": texts | st.just("p" * 301),
            "function": st.sampled_from(["head", "expert", "boss", "Head of delegation"]),
            "order": st.sampled_from(["1", "-1", "32767", "32768", "one"]),
            "note": texts | st.just("n" * 301),
            "source_url": texts | st.sampled_from(["https://a.org/b", "ftp://a.org", "http://"]),
        },
    )
)
def test_what_a_row_may_hold_is_what_the_form_would_take(meeting, row):
    readers = only_columns(DELEGATE_COLUMNS)
    filled = {name: text for name, text in row.items() if text.strip()}
    values, problems = read_values(readers, filled)
    raw = {
        name: " ".join(text.split())
        for name, text in filled.items()
        if name not in ("function", "order")
    }
    delegation = Delegation(meeting=meeting, other_body="x")
    delegate = Delegate(delegation=delegation, **(raw | values))
    try:
        delegate.clean_fields(exclude=["delegation", *({"name"} - filled.keys())])
        refused = False
    except ValidationError:
        refused = True
    not_readable = {"function", "order"} & filled.keys() - values.keys()
    assert bool(problems) == (refused or bool(not_readable))
