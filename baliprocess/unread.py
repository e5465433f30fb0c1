"""Rows of a list as the database gave them, and the lines that were written of them.

What a line says follows from the values of its row and from the language of the page alone. So a
row is read, and its line written, only where the same values were not there before: whatever is
saved, by whatever hand, comes with other values.

This module is a leaf: it imports nothing of the project but other leaves.
"""

from .languages import of_page

#: So many bytes of lines are kept, with the values they were written of: some nine hundred lines.
#: Beside its letters each takes about OWN.
MOST = 1_500_000
OWN = 1_200


class Unread:
    """A row by its `values`; `columns` is the SQL that gave them, `read` makes an instance.

    It has the attributes of that instance, which is made once one of them is asked for.
    """

    __slots__ = ("_row", "columns", "read", "values")

    def __init__(self, values, columns, read):
        self.values, self.columns, self.read = values, columns, read
        self._row = None

    @property
    def row(self):
        if self._row is None:
            self._row = self.read(self.values)
        return self._row

    def __getattr__(self, name):
        return getattr(self.row, name)


class Lines:
    """Lines by all that they follow from. Once there are too many, all are written anew."""

    def __init__(self, most=MOST):
        self.most = most
        self.forget()

    def forget(self):
        """Only what is in no row, such as another catalogue of words, needs it: tests have it."""
        self.kept, self.bytes = {}, 0

    def of(self, rows, write):
        """What `write(row)` gives for each of `rows`: any thing, and the line as a text.

        `write` is a function of a module. It looks at nothing but what was read of the row, and
        at the language and the addresses of the page.
        """
        page = (write, of_page())
        return [
            self._line(page, row, write) if isinstance(row, Unread) else write(row) for row in rows
        ]

    def _line(self, page, row, write):
        key = (page, row.columns, row.values)
        line = self.kept.get(key)
        if line is None:
            line = write(row.row)
            texts = (each for each in (*line, *row.values) if isinstance(each, str))
            self.bytes += OWN + sum(map(len, texts))
            if self.bytes > self.most:
                self.forget()
            else:
                self.kept[key] = line
        return line


#: Those of all lists of this process.
lines = Lines()
