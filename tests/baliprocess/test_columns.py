"""Which column is which, and what its cells come to."""

from hypothesis import example, given
from hypothesis import strategies as st

from baliprocess.tables import Column, Known, Table, find_header, guess
from baliprocess.tables.columns import left_out
from baliprocess.tables.formulas import FORMULA_STARTS, read_cell, safe_cell
from baliprocess.tables.mapped import MappedTable
from baliprocess.tables.values import choice, number, words, yes_or_no

COLUMNS = (
    Column("delegation", "Delegation", words(50), "country|negara"),
    Column("honorific", "Honorific", words(9), "title", fits=lambda cells: "Mr" in cells),
    Column("name", "Name", words(20), "full name|nama"),
    Column("position", "Position", words(50), "designation|title|jabatan"),
    Known("e mail|email", "Stays out."),
)


def test_columns_are_found_by_their_names_in_two_languages():
    head = ["No.", "NEGARA:", "Nama", "Jabatan", "E-mail"]
    assert guess(COLUMNS, head) == {1: "delegation", 2: "name", 3: "position"}
    assert left_out(COLUMNS, head) == {4: "Stays out."}
    assert guess(COLUMNS, ["Name of the delegation", "Full name (as in passport)"]) == {
        0: "delegation",
        1: "name",
    }


def test_a_heading_with_two_meanings_is_told_by_what_stands_below():
    assert guess(COLUMNS, ["Title", "Name"], [["Mr", "A"]]) == {0: "honorific", 1: "name"}
    assert guess(COLUMNS, ["Title", "Name"], [["Minister", "A"]]) == {0: "position", 1: "name"}


def test_the_heading_is_found_below_a_title():
    found = [(1, ["List of participants"]), (3, ["Country", "Name"]), (4, ["Name", "x"])]
    assert find_header(COLUMNS, found) == 3
    assert find_header(COLUMNS, [(1, ["Viet Nam", "A"]), (2, ["Japan", "B"])]) is None
    assert find_header(COLUMNS, [(1, ["Nama"]), (2, ["A"])]) == 1


def test_rows_come_by_the_names_of_their_columns():
    table = Table(lambda: iter([(1, ["x", "y"]), (2, ["'=1", ""]), (4, ["", " ", "z"])]))
    found = [(row.number, row.texts) for row in MappedTable(table, {0: "a", 2: "c"}, 1)]
    assert found == [(2, {"a": "=1"}), (4, {"c": "z"})]


# --- values ---------------------------------------------------------------------------------------


def reads(read, text):
    try:
        return read(text)
    except ValueError as error:
        return f"refused: {error}"


def test_cells_are_read_as_values_or_refused_in_a_sentence():
    read = choice([("head", "Head of delegation"), ("", "—")], "head: HoD | Ketua Delegasi")
    assert [reads(read, text) for text in ("head", "HEAD OF DELEGATION", "ketua-delegasi")] == [
        "head"
    ] * 3
    assert reads(read, "boss") == "refused: “boss” is none of: Head of delegation."
    assert reads(words(5), " a \n b ") == "a b"
    assert "longer than 5" in reads(words(5), "abcdef")
    assert "#REF!" in reads(words(50), "#REF!")
    count = number(0, 32_767)
    assert [reads(count, text) for text in ("14", " 14.0 ", "1,400")] == [14, 14, 1400]
    for text in ("-1", "1.5", "32768", "many", "٣", "9" * 400):
        assert "not a whole number from 0 to 32,767" in reads(count, text)
    assert [reads(yes_or_no, text) for text in ("Ya", "TRUE", "tidak", "0")] == [True, True, 0, 0]
    assert "neither yes nor no" in reads(yes_or_no, "perhaps")


@given(st.text(max_size=12) | st.sampled_from([f"{s}1" for s in FORMULA_STARTS]))
@example("'=1")
@example(" '＝1")
@example("''")
def test_a_cell_made_safe_is_no_formula_and_is_read_back(text):
    assert not safe_cell(text).lstrip(" \n\v\f\u00a0\u200b\ufeff").startswith(FORMULA_STARTS)
    assert read_cell(safe_cell(text)) == text
