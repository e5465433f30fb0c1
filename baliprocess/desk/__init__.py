"""The staff's desk: what the admin of every app is made of. A leaf: imports nothing of the apps."""

from .admins import DeskAdmin, PlainDeskAdmin, StackedRows, TableRows
from .autocomplete import AddBeside, ChooseOne, ChooseSeveral, scope_key
from .exporting import ExportColumn, ListExports
from .needs import Need, NeedsFilter
from .publication import ADDRESS, PUBLICATION, PublishedAdmin
from .rows import DeskForm, RowForm, RowsFormSet, RowsMixin, TableFormSet
from .table_pages import TableImports
from .typed_dates import TypedDateField

__all__ = [
    "ADDRESS",
    "PUBLICATION",
    "AddBeside",
    "ChooseOne",
    "ChooseSeveral",
    "DeskAdmin",
    "DeskForm",
    "ExportColumn",
    "ListExports",
    "Need",
    "NeedsFilter",
    "PlainDeskAdmin",
    "PublishedAdmin",
    "RowForm",
    "RowsFormSet",
    "RowsMixin",
    "StackedRows",
    "TableFormSet",
    "TableImports",
    "TableRows",
    "TypedDateField",
    "scope_key",
]
