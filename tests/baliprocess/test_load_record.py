"""`manage.py load_record`: what it reports, corrects, and keeps of what was edited by hand."""

import pytest
from django.core.management import CommandError, call_command

from baliprocess.models import LoadedRow
from meetings.models import Delegate, Delegation, Document, Meeting, StatedFigure
from members.models import Group, Member, Membership
from news.models import Article, Outlet
from tests.baliprocess.small_record import SOURCE, Lines, everything, remarks, totals
from tests.record import load

pytestmark = pytest.mark.django_db


# --- Reports ------------------------------------------------------------------------------------


def test_a_first_run_inserts_every_row_and_tells_it_by_file(small):
    text = load(small.folder)
    assert totals(text) == (21, 0, 0, 0, 0)
    table = [line.split() for line in text.splitlines() if ".csv: " in line]
    assert ["members.csv:", "memberships", "2", "0", "0", "0", "0"] in table
    assert ["groups.csv:", "memberships", "1", "0", "0", "0", "0"] in table
    assert remarks(text, "Inserted") == []
    assert text.endswith("The record is in.\n")


def test_the_long_report_names_every_line(small):
    text = load(small.folder, verbosity=2)
    assert len(remarks(text, "Inserted")) == 21
    assert "meetings.csv line 2: ahg-som-14." in remarks(text, "Inserted")


def test_a_quiet_run_prints_nothing(small):
    assert load(small.folder, verbosity=0) == ""
    assert Meeting.objects.count() == 1


def test_a_dry_run_reports_and_writes_nothing(small):
    before = everything()
    text = load(small.folder, dry_run=True)
    assert totals(text) == (21, 0, 0, 0, 0)
    assert text.endswith("Dry run: nothing was written.\n")
    assert everything() == before


def test_twice_is_harmless(small):
    load(small.folder)
    before = everything()
    assert totals(load(small.folder)) == (0, 0, 21, 0, 0)
    assert everything() == before


def test_a_long_list_of_remarks_is_cut_with_its_length(small):
    for number in range(120):
        small.rows["names.csv"].append(
            {"member_slug": "nowhere", "text": f"N{number}", "kind": "short"}
        )
    small.write()
    lines = []
    with pytest.raises(CommandError):
        call_command("load_record", str(small.folder), stdout=Lines(lines))
    assert "  … and 20 more (--verbosity 2 shows all).\n" in "".join(lines) + "\n"
    lines.clear()
    with pytest.raises(CommandError):
        call_command("load_record", str(small.folder), stdout=Lines(lines), verbosity=2)
    assert len(remarks("".join(lines), "Refused")) == 120


# --- Corrections of the record --------------------------------------------------------------------


def test_a_corrected_cell_is_written_with_its_history(small):
    load(small.folder)
    small.change("members.csv", 1, note="Took part in February 2002.")
    text = load(small.folder)
    assert totals(text) == (0, 1, 20, 0, 0)
    assert remarks(text, "Changed") == ["members.csv line 3: viet-nam: note."]
    member = Member.objects.get(slug="viet-nam")
    assert member.note == "Took part in February 2002."
    assert [entry.note for entry in member.history.all()] == [
        "Took part in February 2002.",
        "Took part in 2002.",
    ]


def test_a_correction_of_several_related_rows_is_written(small):
    load(small.folder)
    small.change("meetings.csv", 0, host_slug="australia")
    small.change("news.csv", 0, member_slugs="australia")
    text = load(small.folder)
    assert remarks(text, "Changed") == [
        "meetings.csv line 2: ahg-som-14: hosts.",
        "news.csv line 2: 2019/da-nang: members.",
    ]
    assert [host.slug for host in Meeting.objects.get().hosts.all()] == ["australia"]
    assert [member.slug for member in Article.objects.get().members.all()] == ["australia"]


def test_the_preferred_figure_can_move_to_another_row(small):
    load(small.folder)
    small.change("figures.csv", 0, preferred="no")
    small.change("figures.csv", 1, preferred="yes")
    assert totals(load(small.folder)) == (0, 2, 19, 0, 0)
    small.change("figures.csv", 0, preferred="yes")
    small.change("figures.csv", 1, preferred="no")
    # The first row finds the place taken until the second has given it up.
    assert totals(load(small.folder)) == (0, 2, 19, 0, 0)
    assert StatedFigure.objects.get(preferred=True).stated_by == "VNA"


def test_a_row_that_left_the_record_stays_and_is_told(small):
    load(small.folder)
    del small.rows["participation.csv"][0]
    small.write()
    text = load(small.folder)
    assert remarks(text, "Kept") == [
        (
            "participation.csv: ahg-som-14/australia is not in the record any more, but stays on "
            "the site."
        )
    ]
    assert Delegation.objects.count() == 2


def test_only_loads_the_nouns_it_is_told(small):
    load(small.folder, only=["groups", "members"])
    assert (Group.objects.count(), Member.objects.count()) == (2, 2)
    assert not Membership.objects.exists()
    load(small.folder, only=["series"])
    (small.folder / "people.csv").unlink()
    load(small.folder, only=["meetings"])
    assert Meeting.objects.get().hosts.count() == 1
    assert not Delegation.objects.exists()


# --- What somebody edited by hand -----------------------------------------------------------------


def test_an_edit_made_by_hand_is_kept_and_told(small):
    load(small.folder)
    Member.objects.filter(slug="viet-nam").update(note="Ours.")
    small.change("members.csv", 1, note="Theirs.", source_url=SOURCE)
    text = load(small.folder)
    assert remarks(text, "Kept") == [
        "members.csv line 3: viet-nam: edited by hand: note; changed: source_url."
    ]
    member = Member.objects.get(slug="viet-nam")
    assert (member.source_url, member.note) == (SOURCE, "Ours.")
    assert totals(load(small.folder))[3] == 1


def test_an_edit_made_by_hand_gives_way_when_asked(small):
    load(small.folder)
    Member.objects.filter(slug="viet-nam").update(note="Ours.")
    text = load(small.folder, overwrite=True)
    assert remarks(text, "Changed") == ["members.csv line 3: viet-nam: note."]
    assert Member.objects.get(slug="viet-nam").note == "Took part in 2002."
    assert totals(load(small.folder)) == (0, 0, 21, 0, 0)


def test_a_withdrawn_meeting_stays_withdrawn(small):
    load(small.folder)
    Meeting.objects.update(status=Meeting.Status.WITHDRAWN)
    small.change("meetings.csv", 0, venue="A hall")
    load(small.folder)
    assert Meeting.objects.values_list("status", "venue").get() == ("withdrawn", "A hall")


def test_a_new_address_given_by_hand_is_kept_and_still_found(small):
    load(small.folder)
    Meeting.objects.update(slug="da-nang-2019")
    small.add("people.csv", name="Somebody Else")
    text = load(small.folder)
    assert remarks(text, "Kept") == ["meetings.csv line 2: ahg-som-14: edited by hand: slug."]
    assert Meeting.objects.get().slug == "da-nang-2019"
    assert Delegate.objects.filter(delegation__meeting__slug="da-nang-2019").count() == 2


def test_hosts_changed_by_hand_are_kept(small):
    load(small.folder)
    Meeting.objects.get().hosts.set([])
    text = load(small.folder)
    assert remarks(text, "Kept") == ["meetings.csv line 2: ahg-som-14: edited by hand: hosts."]
    assert not Meeting.objects.get().hosts.exists()


def test_a_row_deleted_by_hand_stays_deleted_with_what_hung_on_it(small):
    load(small.folder)
    Delegation.objects.get(member__slug="viet-nam").delete()
    before = everything()
    text = load(small.folder)
    assert remarks(text, "Kept") == [
        "participation.csv line 3: ahg-som-14/viet-nam was deleted by hand and stays deleted.",
        (
            "people.csv line 2: left out, because “ahg-som-14/viet-nam” was deleted by hand from "
            "the delegations."
        ),
    ]
    assert everything() == before


def test_a_member_deleted_by_hand_is_left_out_of_lists(small):
    small.add("members.csv", slug="nepal", name="Nepal", iso3166_alpha2="NP", aliases="")
    small.change("news.csv", 0, member_slugs="viet-nam;nepal")
    load(small.folder)
    Member.objects.get(slug="nepal").delete()
    text = load(small.folder)
    assert remarks(text, "Changed") == []
    before = everything()
    load(small.folder)
    assert everything() == before
    small.change("news.csv", 0, member_slugs="australia;nepal")
    load(small.folder)
    assert [member.slug for member in Article.objects.get().members.all()] == ["australia"]


def test_a_row_deleted_by_hand_comes_back_when_asked(small):
    load(small.folder)
    Delegation.objects.get(member__slug="viet-nam").delete()
    assert totals(load(small.folder, overwrite=True)) == (2, 0, 19, 0, 0)
    assert Delegate.objects.get().name == "To Anh Dung"
    assert totals(load(small.folder)) == (0, 0, 21, 0, 0)


def test_a_row_entered_by_hand_before_the_record_is_left_alone(small):
    Member.objects.create(slug="viet-nam", name="Viet Nam", kind="state", note="Ours.")
    text = load(small.folder)
    assert remarks(text, "Kept") == [
        "members.csv line 3: viet-nam: edited by hand: short_name, iso_code, note."
    ]
    assert Member.objects.get(slug="viet-nam").note == "Ours."
    assert Delegation.objects.filter(member__slug="viet-nam").count() == 1
    assert not LoadedRow.objects.filter(model="members.member", key="viet-nam").exists()


def test_a_row_entered_by_hand_that_says_the_same_counts_as_loaded(small):
    Outlet.objects.create(name="VNA", kind="agency")
    assert totals(load(small.folder)) == (20, 0, 1, 0, 0)
    small.change("outlets.csv", 0, homepage_url=SOURCE)
    assert totals(load(small.folder)) == (0, 1, 20, 0, 0)


def test_a_row_entered_again_by_hand_is_the_one_that_counts(small):
    load(small.folder)
    Document.objects.all().delete()
    Document.objects.create(title="Statement", slug="statement", kind="strategy")
    text = load(small.folder)
    assert [line.partition(" was")[0] for line in remarks(text, "Kept")] == [
        "documents.csv line 2: statement: edited by hand: meeting, kind, source_url, status.",
        "documents.csv line 2: statement/1/en",
    ]
    assert Document.objects.get().kind == "strategy"
