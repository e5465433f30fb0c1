"""Reading tables: what bytes and pasted cells come to, and what is refused in which words."""

import datetime as dt
import io
import re
import zipfile

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from baliprocess.tables import TableError, limits, open_table, paste_table

ROWS = [["Name", "Negara"], ["Tô Anh Dũng", "Việt Nam"], ["José; “Pepe”, Jr", 'say "no"']]


def rows(table):
    return list(table.rows())


def cells(table):
    return [row for _number, row in table.rows()]


def trimmed(row):
    """[row] without blank cells at its end; [] if nothing is left."""
    while row and not row[-1].strip():
        row = row[:-1]
    return [row] if row else []


def rows_or_sentence(read):
    """Whether `read` gives a table of texts, or refuses with a sentence; whatever else it raises
    goes through."""
    try:
        return all(isinstance(cell, str) for _number, row in read().rows() for cell in row)
    except TableError as error:
        return str(error).endswith(".")


def refused(data):
    with pytest.raises(TableError) as caught:
        rows(open_table(data))
    sentence = str(caught.value)
    assert re.fullmatch(r"[A-Z“].*[.]", sentence), sentence
    return sentence


def as_csv(mark):
    def cell(text):
        return '"' + text.replace('"', '""') + '"'

    return "\r\n".join(mark.join(map(cell, row)) for row in ROWS)


def as_xlsx(rows, *, change=None):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_part(data, name, content):
    """The workbook `data` with one of its parts replaced, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def part_of(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


NAIVE = dt.datetime(2019, 7, 23, 9, 30)  # noqa: DTZ001 - spreadsheets know no zones
SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"
LINKS = "xl/_rels/workbook.xml.rels"
CELL = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>'


def with_shared(strings):
    """A workbook of one cell whose text stands among those that cells share."""
    data = as_xlsx([["x"]])
    sheet = part_of(data, SHEET)
    assert CELL in sheet
    data = with_part(data, SHEET, sheet.replace(CELL, '<c r="A1" t="s"><v>0</v></c>'))
    link = '<Relationship Id="x9" Type="http://a/sharedStrings" Target="sharedStrings.xml"/>'
    links = part_of(data, LINKS).replace("</Relationships>", f"{link}</Relationships>")
    return with_part(with_part(data, LINKS, links), SHARED, strings)


# --- text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_is_read_in_every_encoding_and_with_every_separator(mark, encoding):
    assert cells(open_table(as_csv(mark).encode(encoding))) == ROWS


def test_what_is_not_utf_8_is_read_as_western():
    assert cells(open_table("Nom;Pays\r\nRené;Türkiye\r\n".encode("cp1252"))) == [
        ["Nom", "Pays"],
        ["René", "Türkiye"],
    ]


def test_rows_keep_the_number_the_spreadsheet_shows():
    data = b'A,B\n\n"one\nline",2\n ,\t\n3,4\n'
    assert rows(open_table(data)) == [(1, ["A", "B"]), (3, ["one\nline", "2"]), (5, ["3", "4"])]


def test_a_first_line_that_tells_the_separator_is_believed():
    data = b"sep=;\nA,B;C\n1,2;3\n"
    assert rows(open_table(data)) == [(2, ["A,B", "C"]), (3, ["1,2", "3"])]


def test_pasted_cells_hold_line_breaks_and_quotation_marks():
    text = 'Name\tPost\n"Two\nlines"\t"say ""yes"""\n"Quoted" only\tx\n"open\ty\n'
    assert cells(paste_table(text)) == [
        ["Name", "Post"],
        ["Two\nlines", 'say "yes"'],
        ['"Quoted" only', "x"],
        ['"open', "y"],
    ]


def test_characters_that_cannot_be_seen_are_left_out():
    table = paste_table("Na\u202eme\tB\u200bx\na\x00\x07b\tcafe\u0301 \u200d")
    assert cells(table) == [["Name", "Bx"], ["ab", "cafe\u0301 \u200d"]]


# --- workbooks ------------------------------------------------------------------------------------


def test_a_workbook_is_read_with_dates_numbers_and_values_for_formulas():
    def change(book):
        sheet = book.active
        sheet["A3"], sheet["B3"] = "=1+1", "merged"
        sheet.merge_cells("B3:C4")

    data = as_xlsx(
        [
            ["Text", 14, 14.5, True],
            [dt.date(2019, 7, 23), NAIVE, dt.time(9, 30), -0.0],
        ],
        change=change,
    )
    assert rows(open_table(data)) == [
        (1, ["Text", "14", "14.5", "yes"]),
        (2, ["2019-07-23", "2019-07-23 09:30:00", "09:30:00", "0"]),
        (3, ["", "merged"]),
    ]


def test_the_value_of_a_formula_counts_that_the_spreadsheet_worked_out():
    data = as_xlsx([["x"]])
    sheet = part_of(data, SHEET).replace(
        CELL,
        '<c r="A1" t="str"><f>CONCAT("a")</f><v>a_x000D_b</v></c><c r="B1" t="e"><v>#REF!</v></c>',
    )
    assert rows(open_table(with_part(data, SHEET, sheet))) == [(1, ["a\rb", "#REF!"])]


def test_shared_texts_are_read_without_how_they_are_pronounced():
    data = with_shared(
        "<x:sst xmlns:x='a'><x:si><x:r><x:t>東</x:t></x:r><x:r><x:t>京</x:t></x:r>"
        "<x:rPh><x:t>toukyou</x:t></x:rPh></x:si></x:sst>"
    )
    assert rows(open_table(data)) == [(1, ["東京"])]
    assert "damaged" in refused(with_shared("<sst></sst>"))


def test_a_sheet_can_be_chosen_and_hidden_ones_are_not_offered():
    def change(book):
        book.create_sheet("Second").append(["two"])
        book.create_sheet("Secret").sheet_state = "hidden"

    data = as_xlsx([["one"]], change=change)
    table = open_table(data)
    assert (table.sheets, table.sheet, cells(table)) == (("Sheet", "Second"), "Sheet", [["one"]])
    assert cells(open_table(data, "Second")) == [["two"]]
    with pytest.raises(TableError, match="no sheet called “Third”"):
        rows(open_table(data, "Third"))


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.text(st.characters(exclude_categories=["C"]), max_size=20),
                st.integers(-(10**12), 10**12),
                st.booleans(),
                st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)),
            ),
            min_size=1,
            max_size=4,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_workbook_is_read_as_openpyxl_reads_it(written):
    data = as_xlsx([[x if not str(x).startswith("=") else "x" for x in row] for row in written])
    sheet = openpyxl.load_workbook(io.BytesIO(data), read_only=True).active

    def text(value):
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, dt.datetime):
            return value.date().isoformat()
        return "" if value is None else str(value)

    expected = []
    for row in sheet.iter_rows(values_only=True):
        expected += trimmed([text(value) for value in row])
    assert cells(open_table(data)) == expected


# --- what is refused, and in which words ----------------------------------------------------------


def test_files_that_are_no_tables_are_refused_by_name():
    said = {
        "old": refused(b"\xd0\xcf\x11\xe0" + bytes(600)),
        "pdf": refused(b"%PDF-1.7 ..."),
        "page": refused(b"<html><table><tr><td>1</td></tr></table></html>"),
        "picture": refused(b"\xff\xd8\xff\xe0" + bytes(80)),
        "bytes": refused(bytes(range(256)) * 20),
        "empty": refused(b" \n "),
        "zip": refused(with_part(as_xlsx([["x"]]), "mimetype", "")),
    }
    assert {name: sentence.split(".")[0] for name, sentence in said.items()} == {
        "old": "This is a workbook of the old kind (",
        "pdf": "This is a PDF",
        "page": "This is a web page, even if its name ends like that of a workbook",
        "picture": "This is not a table: the file holds something else than text",
        "bytes": "This is not a table: the file holds something else than text",
        "empty": "There is nothing in it",
        "zip": "This packed file is not a workbook",
    }


def test_workbooks_of_other_kinds_are_refused_by_name():
    plain = as_xlsx([["x"]])
    macros = with_part(plain, "xl/vbaProject.bin", b"")
    assert ".xlsm" in refused(macros)
    assert ".xlsb" in refused(with_part(plain, "xl/workbook.bin", b""))
    document = with_part(with_part(plain, "mimetype", ""), "content.xml", "")
    assert ".ods" in refused(document)


def test_a_document_type_is_refused_wherever_it_stands():
    plain = with_shared("<sst><si><t>x</t></si></sst>")
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    for name in (SHEET, SHARED, "xl/workbook.xml", "xl/styles.xml"):
        text = part_of(plain, name)
        at = text.index("?>") + 2 if text.startswith("<?") else 0
        sentence = refused(with_part(plain, name, text[:at] + bomb + text[at:]))
        assert sentence.startswith("The workbook holds a document type"), name


def test_what_unpacks_to_more_than_is_taken_in_is_refused_before_it_is_unpacked():
    plain = as_xlsx([["x"]])
    assert "larger inside" in refused(with_part(plain, "xl/media/x.bin", bytes(33 * 1024 * 1024)))
    many = plain
    assert "larger inside" in refused(with_part(many, SHEET, bytes(121 * 1024 * 1024)))


def test_rows_without_end_and_columns_far_out_are_refused():
    plain = as_xlsx([["x"]])
    text = part_of(plain, SHEET)
    far = text.replace('r="A1"', 'r="XFD1"')
    assert refused(with_part(plain, SHEET, far)).startswith("Row 1 has more than 200 columns")
    low = text.replace('<row r="1"', '<row r="1048577"')
    assert "damaged" in refused(with_part(plain, SHEET, low))
    deep = text.replace("<sheetData>", "<a>" * 80 + "<sheetData>")
    assert "damaged" in refused(with_part(plain, SHEET, deep))
    endless = "<worksheet><sheetData><row>" + '<c t="n"/>' * (limits.MOST_CELLS + 1)
    assert "larger inside" in refused(with_part(plain, SHEET, endless + "</row></sheetData>"))


def test_limits_are_told_with_the_row():
    assert "10 MB" in refused(b"a" * (limits.MOST_BYTES + 1))
    assert "100,000 rows" in refused(b"a\n" * (limits.MOST_ROWS + 1))
    assert refused(b"a," * 200 + b"b\n").startswith("Row 1 has more than 200 columns")
    assert refused(b"a\n" + b"b" * 10_001).startswith("A cell in row 2 has more than 10,000")
    assert refused(b'a,b\n1,"2\n3,4\n').startswith("A quotation mark that opens in row 2")
    assert len(rows(open_table(b"a\n" * limits.MOST_ROWS))) == limits.MOST_ROWS


WORKBOOK = as_xlsx([["Name", "Country"], ["A", "B"]])


@given(st.binary(max_size=2_000))
@example(b"PK\x03\x04")
@example(b"\xff\xfe\x00")
@example(b'"')
def test_any_bytes_give_rows_or_a_sentence(data):
    assert rows_or_sentence(lambda: open_table(data))


@given(st.integers(0, len(WORKBOOK)), st.binary(max_size=8))
def test_a_damaged_workbook_gives_rows_or_a_sentence(place, put):
    for data in (WORKBOOK[:place], WORKBOOK[:place] + put + WORKBOOK[place + len(put) :]):
        assert rows_or_sentence(lambda data=data: open_table(data))


@given(st.text(max_size=300))
def test_any_pasted_text_gives_rows_or_a_sentence(text):
    assert rows_or_sentence(lambda: paste_table(text))


@given(st.lists(st.lists(st.text("ab\"'\t\n,; ", max_size=6), min_size=2, max_size=3), min_size=1))
def test_what_a_spreadsheet_copies_is_read_back(written):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if re.search('[\t\n"]', text) else text

    text = "\n".join("\t".join(map(cell, row)) for row in written)
    expected = []
    for row in written:
        expected += trimmed(row)
    if text.strip():
        assert cells(paste_table(text)) == expected
