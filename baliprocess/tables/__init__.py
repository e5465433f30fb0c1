"""Tables as people send them: bytes of a CSV or XLSX file, or pasted cells, into rows of text.

PURE, and a leaf: imports nothing of the project. Whatever comes in, the only thing that goes out
besides rows is a `TableError`, whose text is a sentence for the person who sent it.
"""

from .columns import Column, Known, find_header, guess, header_key
from .limits import MOST_BYTES, MOST_ROWS, TableError
from .table import Table, open_table, paste_table

__all__ = [
    "MOST_BYTES",
    "MOST_ROWS",
    "Column",
    "Known",
    "Table",
    "TableError",
    "find_header",
    "guess",
    "header_key",
    "open_table",
    "paste_table",
]
