"""A table by the names of its columns, once somebody has said which is which."""

from dataclasses import dataclass

from .columns import Column
from .formulas import read_cell
from .table import Table


@dataclass(frozen=True)
class Row:
    """One row: its number, its cells as sent, and {name of a column: text} of those filled in."""

    number: int
    cells: list[str]
    texts: dict[str, str]


@dataclass(frozen=True)
class MappedTable:
    """The rows of `table` below row `header` (None: all), by `mapping`, {place: name}."""

    table: Table
    mapping: dict[int, str]
    header: int | None = None

    @property
    def names(self):
        return set(self.mapping.values())

    def __iter__(self):
        """Each Row, anew whenever it is asked for; raises TableError."""
        places = sorted(self.mapping.items())
        first = self.header or 0
        for number, cells in self.table.rows():
            if number <= first:
                continue
            width = len(cells)
            texts = {}
            for place, name in places:
                if place >= width:
                    break
                text = cells[place]
                if text and not text.isspace():
                    texts[name] = read_cell(text) if text[0] == "'" else text
            yield Row(number, cells, texts)


def read_values(columns, texts):
    """({name: value}, [sentence]) of a row: what `columns`, {name: Column}, read in its cells."""
    values, problems = {}, []
    for name, text in texts.items():
        column = columns.get(name)
        if column is None:
            continue
        try:
            values[name] = column.read(text)
        except ValueError as error:
            problems.append(f"{column.label}: {error}")
    return values, problems


def only_columns(columns):
    """{name: Column} of what is taken in."""
    return {column.name: column for column in columns if isinstance(column, Column)}
