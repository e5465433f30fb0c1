import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baliprocess.record.reading import Fault, PartialDate, Row, Tables, UnreadableError, read_table

COLUMNS = ("slug", "name")


def read(text, columns=COLUMNS):
    data = text if isinstance(text, bytes) else text.encode()
    return read_table(data, "members.csv", columns)


def cells(text):
    rows, faults = read(text)
    assert faults == []
    return [(row.line, row.cells) for row in rows]


def test_rows_know_their_line_also_after_a_text_of_several_lines():
    text = 'slug,name\na,"Two\nlines"\n\nb,Bee\n'
    assert cells(text) == [
        (2, {"slug": "a", "name": "Two\nlines"}),
        (5, {"slug": "b", "name": "Bee"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "slug,name\na,Viê\u0323t Nam\n",
        "\ufeffslug,name\r\na,Viê\u0323t Nam\r\n",
        "name,slug\nViệt Nam,a",
        " slug , name \n\n a , Việt Nam \n ,  \n",
    ],
    ids=["decomposed", "byte order mark and CRLF", "other order, no end", "spaces"],
)
def test_what_spreadsheets_do_to_a_file_makes_no_difference(text):
    rows, faults = read(text)
    assert [row.cells for row in rows] == [{"slug": "a", "name": "Việt Nam"}]
    assert faults == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "members.csv is empty: its first line must name the columns."),
        (b"\n \n", "members.csv is empty: its first line must name the columns."),
        (
            b"slug;name\na;b\n",
            "members.csv line 1: the columns are separated by semicolons: save it with commas.",
        ),
        (
            b"slug\tname\na\tb\n",
            "members.csv line 1: the columns are separated by tabs: save it with commas.",
        ),
        (
            b"slug,title\n",
            "members.csv line 1: wrong columns (missing: name; not known: title). THIS",
        ),
        (
            b"slug,name,name,\n",
            "members.csv line 1: wrong columns (not known: (empty); repeated: name). THIS",
        ),
        (
            b"slug,name\na,b\nc,T\xfcrkiye\n",
            "members.csv line 3 is not UTF-8 text: save the file as “CSV UTF-8”.",
        ),
        (
            "slug,name\n".encode("utf-16"),
            "members.csv is saved as UTF-16: save it as “CSV UTF-8”.",
        ),
        (b"slug,name\na,b\0\n", "members.csv line 2 holds a control character (U+0000)."),
        (
            b'slug,name\na,"open\nb,c\n',
            "members.csv line 2: unexpected end of data: QUOTES",
        ),
        (
            b'slug,name\na,"shut"x\n',
            "members.csv line 2: ',' expected after '\"': QUOTES",
        ),
        (
            b"slug,name\na," + b"x" * 140_000 + b"\n",
            "members.csv line 2: field larger than field limit (131072): QUOTES",
        ),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_file_and_line(data, message):
    with pytest.raises(UnreadableError) as error:
        read(data)
    message = message.replace("THIS", "This file has slug, name.")
    assert str(error.value) == message.replace("QUOTES", "check the quotation marks.")


def test_a_row_with_too_few_or_too_many_cells_is_told_apart_from_the_others():
    rows, faults = read("slug,name\na\nb,Bee\nc,Sea, deep\n")
    assert [row.cells["slug"] for row in rows] == ["b"]
    assert [(row.line, sentence.partition(":")[0]) for row, sentence in faults] == [
        (2, "has 1 cells where the file has 2 columns"),
        (4, "has 3 cells where the file has 2 columns"),
    ]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    rows = []
    with contextlib.suppress(UnreadableError):
        rows, _faults = read(data)
    assert all(set(row.cells) == set(COLUMNS) for row in rows)


def row(**values):
    return Row("meetings.csv", 7, values)


def test_readers_of_cells_give_what_the_cell_says():
    cell = row(a="x; y ;;z", b="", n="12", d="2016-05", f="yes")
    assert cell.words("a") == ["x", "y", "z"]
    assert cell.words("b") == []
    assert cell.number("n") == 12
    assert cell.number("b") is None
    assert cell.flag("f") is True
    assert cell.flag("b") is False
    assert cell.date("d") == PartialDate(dt.date(2016, 5, 1), dt.date(2016, 5, 31), "month")
    assert cell.date("b") == PartialDate()
    assert str(cell) == "meetings.csv line 7"


@pytest.mark.parametrize(
    ("reader", "value", "sentence"),
    [
        ("required", "", "a is empty."),
        ("number", "1.5", "a: “1.5” is not a whole number."),
        ("number", "-1", "a: “-1” is not a whole number."),
        ("number", "٣", "a: “٣” is not a whole number."),
        ("date", "2019-02-30", "a: “2019-02-30” is not a day of the calendar."),
        (
            "date",
            "23/07/2019",
            "a: “23/07/2019” is not a date: write year-month-day, year-month or the year alone.",
        ),
        ("flag", "maybe", "a: “maybe” is not one of yes, no, (empty)."),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_column(reader, value, sentence):
    with pytest.raises(Fault) as fault:
        getattr(row(a=value), reader)("a")
    assert str(fault.value) == sentence


def test_every_unreadable_file_of_a_folder_is_named_at_once(tmp_path):
    (tmp_path / "a.csv").write_text("x\n1\n")
    (tmp_path / "b.csv").write_text("y\n1\n")
    (tmp_path / "d.csv").mkdir()
    tables = Tables(tmp_path, dict.fromkeys(["a.csv", "b.csv", "c.csv", "d.csv"], ("x",)))
    with pytest.raises(UnreadableError) as error:
        tables.read(["a.csv", "b.csv", "c.csv", "d.csv"])
    assert str(error.value).splitlines() == [
        "b.csv line 1: wrong columns (missing: x; not known: y). This file has x.",
        f"c.csv is missing in {tmp_path}.",
        "d.csv cannot be read: Is a directory.",
    ]
