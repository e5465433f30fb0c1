"""How large a table may be, and the one error a reader of tables raises."""

from baliprocess.told import told

#: Bytes of a file, or of pasted text in UTF-8.
MOST_BYTES = 10 * 1024 * 1024
#: Rows with anything in them, the heading included.
MOST_ROWS = 100_001
#: Cells of one row, up to the last that holds something.
MOST_COLUMNS = 200
#: Characters of one cell; spreadsheets themselves stop at 32,767.
MOST_CHARACTERS = 10_000

# Of a workbook, which is a packed file, the parts are measured before they are unpacked.
MOST_PARTS = 2_000
MOST_UNPACKED = 120 * 1024 * 1024
#: Of any part that is not the cells of a sheet; all of it is kept in memory.
MOST_OF_ONE_PART = 32 * 1024 * 1024
#: Cells a sheet names, empty ones included.
MOST_CELLS = 2_000_000
#: Elements within each other; a workbook has about ten.
DEEPEST = 60


class TableError(Exception):
    """Why a table cannot be read, in a sentence that says what to do."""


def megabytes(number):
    return f"{number / 1024 / 1024:.0f} MB"


TOO_MANY_ROWS = told(
    "The table has more than {most_rows:,} rows. Split it, and import the parts "
    "one after the other.",
    most_rows=MOST_ROWS - 1,
)
TOO_MANY_COLUMNS = told(
    "Row {row:,} has more than {most} columns. Copy the columns that matter to a sheet of their "
    "own.",
    most=MOST_COLUMNS,
    row=0,
)
TOO_MANY_CHARACTERS = told(
    "A cell in row {row:,} has more than {most:,} characters. Shorten it, or look for a quotation "
    "mark that is never closed.",
    most=MOST_CHARACTERS,
    row=0,
)
EMPTY = told("There is nothing in it. Choose the file again, or paste the cells once more.")

SAVE_AS = told("Save it as “Excel workbook (.xlsx)” or as CSV, and choose it again.")
OLD_EXCEL = told(
    "This is a workbook of the old kind (.xls), or one with a password. {save_as}", save_as=SAVE_AS
)
NO_WORKBOOK = told("This packed file is not a workbook. Choose a .csv, .tsv or .xlsx file.")
