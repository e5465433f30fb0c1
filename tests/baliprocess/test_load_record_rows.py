"""`manage.py load_record`: what it refuses, and how rows of several files come together."""

import datetime as dt

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F

from baliprocess.models import Page
from meetings.models import Delegation, Meeting, Series, StatedFigure
from members.models import Member, MemberName, Membership
from tests.baliprocess.small_record import Lines, everything, remarks, totals
from tests.record import load

pytestmark = pytest.mark.django_db


def refused(small, *arguments, **options):
    """The remarks of a run that must refuse rows, and must leave the database as it was."""
    before = everything()
    lines = []
    with pytest.raises(CommandError) as error:
        call_command("load_record", str(small.folder), *arguments, stdout=Lines(lines), **options)
    assert everything() == before
    found = remarks("".join(lines), "Refused")
    count = len(found)
    assert str(error.value) == (
        f"{count} {'row was' if count == 1 else 'rows were'} refused; nothing was written."
    )
    return found


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "row", "cells", "remark"),
    [
        (
            "meetings.csv",
            0,
            {"start_date": "2019-02-30"},
            "meetings.csv line 2: start_date: “2019-02-30” is not a day of the calendar.",
        ),
        (
            "meetings.csv",
            0,
            {"end_date": "2019-07-22"},
            "meetings.csv line 2: The meeting ends before it starts: check its dates.",
        ),
        (
            "meetings.csv",
            0,
            {"end_date": "2019-08"},
            (
                "meetings.csv line 2: start_date and end_date are not known to the same day, month "
                "or year."
            ),
        ),
        (
            "meetings.csv",
            0,
            {"start_date": ""},
            "meetings.csv line 2: end_date stands without start_date.",
        ),
        (
            "meetings.csv",
            0,
            {"series": "ahg-som"},
            "meetings.csv line 2: there is no “ahg-som” among the series.",
        ),
        (
            "meetings.csv",
            0,
            {"format": "hybird"},
            (
                "meetings.csv line 2: format: “hybird” is not one of in-person, hybrid, virtual, "
                "unknown."
            ),
        ),
        (
            "meetings.csv",
            0,
            {"number": "0"},
            "meetings.csv line 2: number: Ensure this value is greater than or equal to 1.",
        ),
        (
            "places.csv",
            0,
            {"timezone": "Asia/Da_Nang"},
            (
                "meetings.csv line 2: timezone: “Asia/Da_Nang” is not in the list of time zones. "
                "Write it like Asia/Jakarta."
            ),
        ),
        (
            "series_details.csv",
            0,
            {"slug": "agh"},
            "series_details.csv line 2: there is no “agh” among the series that this could add to.",
        ),
        (
            "figures.csv",
            1,
            {"value": ""},
            "figures.csv line 3: value is empty.",
        ),
        (
            "figures.csv",
            1,
            {"preferred": "yes"},
            "figures.csv line 3: Only one figure for each measure can be preferred.",
        ),
        (
            "figures.csv",
            1,
            {"stated_by": "VNA"},
            (
                "figures.csv line 3: “ahg-som-14/delegates/attended/VNA” stands already in "
                "figures.csv line 2."
            ),
        ),
        (
            "documents.csv",
            0,
            {"source_url": "javascript:alert(1)"},
            "documents.csv line 2: source_url: Enter a valid URL.",
        ),
        (
            "news.csv",
            0,
            {"slug": "da-nang"},
            "news.csv line 2: slug: “da-nang” must begin with the year: 2019-a-few-words.",
        ),
        (
            "news.csv",
            0,
            {"outlet": "AVN"},
            "news.csv line 2: there is no “AVN” among the outlets.",
        ),
        (
            "people.csv",
            0,
            {"name": "x" * 281},
            f"people.csv line 2: “ahg-som-14/viet-nam/{'x' * 20}…” is longer than 300 characters.",
        ),
    ],
)
def test_a_bad_cell_is_refused_in_a_sentence_and_nothing_is_written(
    small, file, row, cells, remark
):
    small.change(file, row, **cells)
    assert remark in refused(small)


def test_an_over_long_value_is_refused(small):
    small.change("news.csv", 0, headline="x" * 301)
    assert refused(small) == [
        "news.csv line 2: headline: Ensure this value has at most 300 characters (it has 301)."
    ]


def test_an_empty_name_is_refused(small):
    small.change("outlets.csv", 0, name="")
    assert refused(small) == [
        "outlets.csv line 2: name is empty.",
        "news.csv line 2: there is no “VNA” among the outlets.",
    ]


def test_a_second_meeting_with_the_same_number_is_refused(small):
    small.add("meetings.csv", slug="ahg-som-14-again")
    assert refused(small) == [
        "meetings.csv line 3: This series already has a meeting with this number."
    ]


def test_a_key_that_stands_twice_is_refused_with_both_lines(small):
    small.add("members.csv", name="Another", aliases="")
    assert "members.csv line 4: “viet-nam” stands already in members.csv line 3." in refused(small)


def test_two_members_cannot_share_a_spelling(small):
    small.change("members.csv", 0, aliases="VietNam")
    assert refused(small) == [
        "members.csv line 3: “vietnam/short” stands already in members.csv line 2."
    ]


def test_overlapping_memberships_are_refused(small):
    small.rows["memberships.csv"] = [
        {"group_slug": "bali-process", "member_slug": "viet-nam", "role": role, "since": since}
        for role, since in (("observer", "2002"), ("member", "2013-04-01"))
    ]
    small.write()
    (remark,) = refused(small)
    assert remark.startswith(
        "memberships.csv line 3: Viet Nam is already recorded as observer of Bali Process"
    )


def test_what_points_at_a_refused_row_says_so(small):
    small.change("members.csv", 1, kind="planet")
    found = refused(small)
    assert found[0] == (
        "members.csv line 3: kind: “planet” is not one of country, territory, organisation."
    )
    assert "group_members.csv line 2: “viet-nam” was itself refused among the members." in found


def test_a_row_of_the_wrong_length_is_refused_once(small):
    path = small.folder / "members.csv"
    path.write_text(path.read_text() + "nepal,Nepal\n")
    assert refused(small) == [
        (
            "members.csv line 4: has 2 cells where the file has 11 columns: a text with a comma in "
            "it stands between quotation marks."
        )
    ]


def test_files_that_are_no_tables_stop_the_run_before_it_writes(small):
    (small.folder / "members.csv").write_bytes(b"slug;name\n")
    (small.folder / "news.csv").write_bytes(b"slug,headline\nx,\xff\n")
    (small.folder / "people.csv").unlink()
    before = everything()
    with pytest.raises(CommandError) as error:
        load(small.folder, skip_refused=True)
    assert [line.partition(":")[0] for line in str(error.value).splitlines()] == [
        "Nothing was written.",
        "members.csv line 1",
        "news.csv line 2 is not UTF-8 text",
        f"people.csv is missing in {small.folder}.",
    ]
    assert everything() == before


def test_a_page_without_its_text_stops_the_run(small):
    (small.folder / "pages" / "about.html").unlink()
    with pytest.raises(CommandError, match=r"Nothing was written\.\npages/about.html is missing"):
        load(small.folder)
    assert not Page.objects.exists()
    assert not Member.objects.exists()


def test_a_folder_that_is_not_there_is_named(small):
    with pytest.raises(CommandError, match="There is no folder"):
        load(small.folder / "nowhere")


def test_a_noun_that_does_not_exist_is_refused_with_the_list():
    with pytest.raises(CommandError, match=r"invalid choice: 'menbers'.*members"):
        call_command("load_record", "--only", "menbers")


def test_good_rows_go_in_beside_refused_ones_when_asked(small):
    small.change("figures.csv", 1, preferred="yes")
    text = load(small.folder, skip_refused=True)
    assert totals(text) == (20, 0, 0, 0, 1)
    assert remarks(text, "Refused") == [
        "figures.csv line 3: Only one figure for each measure can be preferred."
    ]
    assert StatedFigure.objects.get().stated_by == "VNA"


# --- How rows of several files come together ------------------------------------------------------


def test_files_written_by_a_spreadsheet_load_the_same(small):
    load(small.folder)
    for path in small.folder.glob("*.csv"):
        path.write_bytes("\ufeff".encode() + path.read_bytes().replace(b"\n", b"\r\n"))
    assert totals(load(small.folder)) == (0, 0, 21, 0, 0)


def test_details_add_to_what_the_main_file_says(small):
    small.rows["meeting_details.csv"] = [
        {"slug": "ahg-som-14", "start_date": "2019-07", "note": "The month only."}
    ]
    small.write()
    load(small.folder)
    meeting = Meeting.objects.get()
    assert (meeting.starts_on, meeting.ends_on, meeting.date_precision, meeting.note) == (
        dt.date(2019, 7, 1),
        dt.date(2019, 7, 31),
        "month",
        "The month only.",
    )
    assert Series.objects.values_list("level", "group__slug", "position").get() == (
        "senior-officials",
        "ad-hoc-group",
        30,
    )


def test_periods_told_apart_win_over_the_other_files(small):
    small.rows["memberships.csv"] = [
        {
            "group_slug": "bali-process",
            "member_slug": "viet-nam",
            "role": role,
            "since": since,
            "until": until,
        }
        for role, since, until in (("observer", "", "2010"), ("member", "2011", ""))
    ]
    small.write()
    load(small.folder)
    start = F("started_on").asc(nulls_first=True)
    rows = Membership.objects.order_by("group__slug", "member__slug", start)
    assert [(row.group.slug, row.member.slug, row.role, row.period) for row in rows] == [
        ("ad-hoc-group", "australia", "co-chair", ""),
        ("ad-hoc-group", "viet-nam", "member", "since 12\u00a0October\u00a02011"),
        ("bali-process", "australia", "co-chair", "since 2002"),
        ("bali-process", "viet-nam", "observer", "until 2010"),
        ("bali-process", "viet-nam", "member", "since 2011"),
    ]


def test_counts_of_a_meeting_are_figures_unless_told_in_full(small):
    small.change("meetings.csv", 0, delegate_count="100", country_count="25")
    load(small.folder)
    figures = StatedFigure.objects.order_by("measure", "stated_by")
    assert [(row.text, row.measure, row.stated_by, row.preferred) for row in figures] == [
        ("25", "countries", "", True),
        ("more than 100", "delegates", "VNA", True),
        ("about 100", "delegates", "VOV", False),
    ]


def test_spellings_told_in_full_win_over_aliases(small):
    small.rows["names.csv"] = [
        {"member_slug": "viet-nam", "text": "VIETNAM", "kind": "former", "match_case": "yes"}
    ]
    small.write()
    load(small.folder)
    assert list(MemberName.objects.values_list("text", "kind", "match_case")) == [
        ("VIETNAM", "former", True)
    ]


def test_somebody_named_brings_the_delegation_that_no_list_names(small):
    del small.rows["participation.csv"][1]
    small.add("people.csv", name="Somebody Else", role="delegate")
    load(small.folder)
    delegation = Delegation.objects.get(member__slug="viet-nam")
    assert (delegation.capacity, delegation.presence) == ("invited", "attended")
    assert delegation.delegates.count() == 2


def test_pages_are_cleaned_before_they_are_compared(small):
    (small.folder / "pages" / "about.html").write_text('<p style="x">A<script>b()</script></p>')
    load(small.folder)
    assert Page.objects.get().body == "<p>A</p>"
    assert totals(load(small.folder)) == (0, 0, 21, 0, 0)
