"""What the pages of an import show and ask: the table sent, its columns, the plan."""

from django import forms
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from baliprocess.importing import SAME, STATES, WRONG, Tally, planned
from baliprocess.scanning import NotClean, scan
from baliprocess.sent_tables import ChosenColumns
from baliprocess.tables import (
    MOST_BYTES,
    MOST_ROWS,
    Column,
    TableError,
    find_header,
    guess,
    open_table,
    paste_table,
)
from baliprocess.tables.columns import SEARCHED, left_out
from baliprocess.tables.mapped import MappedTable
from baliprocess.told import Number

from .pasted import drain, size_of

SAMPLES = 3
PER_PAGE = 100
TOO_MUCH = _(
    "Nothing was read: {size:.1f} MB were sent. A file may have {file} MB, and "
    "pasted cells about {cells:.1f} MB: save larger tables as a file and choose that."
)


def takes_tables(view):
    """`view`, for which a request that is too large looks like one to show the page.

    It finds how many bytes were sent in `request.sent_too_much`, which is 0 for all others.
    """
    protected = csrf_protect(view)

    @csrf_exempt
    def guarded(request, *args, **kwargs):
        request.sent_too_much = 0
        size = size_of(request)
        if request.method == "POST":
            too_large = size > MOST_BYTES + 1_000_000
            try:
                if not too_large:
                    request.POST  # noqa: B018 - the body is read here
            except RequestDataTooBig:
                too_large = True
            if too_large:
                drain(request, size)
                request.sent_too_much = size
                request.method = "GET"
                request._post, request._files = QueryDict(), MultiValueDict()
        return protected(request, *args, **kwargs)

    return guarded


def too_much(size):
    """The sentence for who sent `size` bytes."""
    return TOO_MUCH.format(
        size=size / 1_000_000,
        file=MOST_BYTES // 1024 // 1024,
        cells=settings.DATA_UPLOAD_MAX_MEMORY_SIZE / 1_000_000,
    )


class SendForm(forms.Form):
    """A file, or cells pasted from a spreadsheet: one of the two."""

    table = forms.ChoiceField(label=_("What the rows are"), widget=forms.RadioSelect)
    file = forms.FileField(
        label=_("A file"),
        required=False,
        help_text=format_lazy(
            _(".xlsx, .csv or .tsv; up to {size} MB and {rows:,} rows."),
            size=MOST_BYTES // 1024 // 1024,
            rows=Number(MOST_ROWS - 1),
        ),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.tsv,.txt,.tab"}),
    )
    cells = forms.CharField(
        label=_("Or cells pasted from a spreadsheet"),
        required=False,
        strip=False,
        help_text=_(
            "Select the cells in Excel, LibreOffice or Google Sheets, headings included, "
            "copy, and paste them here."
        ),
        widget=forms.Textarea(attrs={"rows": 10, "spellcheck": "false"}),
    )

    def __init__(self, *args, importers, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["table"]
        field.choices = [(name, capfirst(str(each.many))) for name, each in importers.items()]
        if len(importers) == 1:
            field.widget, field.initial = forms.HiddenInput(), next(iter(importers))
        else:
            field.initial = next(iter(importers))

    def clean(self):
        cleaned = super().clean()
        file, cells = cleaned.get("file"), cleaned.get("cells", "")
        if file and cells.strip():
            raise forms.ValidationError(gettext("Choose a file or paste cells: not both at once."))
        if not file and not cells.strip():
            if not self.errors:
                raise forms.ValidationError(gettext("Choose a file, or paste the cells."))
            return cleaned
        # A browser sends line breaks as CRLF, also those within cells.
        data = file.read() if file else cells.replace("\r\n", "\n").encode("utf-8", "replace")
        try:
            if file:
                scan(data)
            table = open_table(data) if file else paste_table(data.decode())
            cleaned["sheet"] = _first_with_rows(data, table)
        except (TableError, NotClean) as error:
            self.add_error("file" if file else "cells", str(error))
        cleaned["data"] = data
        return cleaned


def _first_with_rows(data, table):
    """The name of the first sheet with anything in it; raises TableError if there is nothing."""
    for sheet in table.sheets or ("",):
        read = open_table(data, sheet) if sheet else table
        if next(read.rows(), None):
            return sheet
    raise TableError(gettext("There is nothing in it: no cell is filled in."))


class Sent:
    """A SentTable with what can be read in it; raises TableError where it cannot."""

    def __init__(self, row, importer):
        self.row, self.importer = row, importer
        data = bytes(row.data)
        if row.pasted:
            self.table = paste_table(data.decode())
        else:
            self.table = open_table(data, row.sheet or None)
        self.head = []
        for count, pair in enumerate(self.table.rows()):
            if count >= SEARCHED + SAMPLES:
                break
            self.head.append(pair)

    @property
    def header(self):
        """The number of the row of headings; 0 for none. As chosen, else as found."""
        if self.row.header is not None:
            return self.row.header
        return find_header(self.importer.columns, self.head) or 0

    def headings(self):
        """The headings in their order; made up where the table has none."""
        cells = next((cells for number, cells in self.head if number == self.header), [])
        below = [cells for number, cells in self.head if number > self.header]
        width = max(map(len, [cells, *below[:SEARCHED]]), default=0)
        cells = [*cells, *[""] * (width - len(cells))]
        return [
            " ".join(each.split())[:80] or gettext("Column {letters}").format(letters=letters(n))
            for n, each in enumerate(cells)
        ]

    def samples(self):
        """Some rows below the headings."""
        return [cells for number, cells in self.head if number > self.header][:SAMPLES]

    def mapping(self):
        """{place: name of a column}: as chosen, as chosen the last time, or guessed."""
        headings = self.headings()
        if self.row.mapping:
            return {int(place): name for place, name in self.row.mapping.items()}
        known = ChosenColumns.objects.filter(
            table=self.row.table, headings=ChosenColumns.of(headings)
        ).first()
        if known and self.header:
            names = {each.name for each in self.importer.columns if isinstance(each, Column)}
            return {int(at): name for at, name in known.mapping.items() if name in names}
        below = [cells for number, cells in self.head if number > self.header]
        return guess(self.importer.columns, headings, below)

    def rows(self):
        """The rows below the headings by the names of their columns."""
        return MappedTable(self.table, self.mapping(), self.header)

    def remember(self):
        """Keep the choice of columns for the next table with these headings."""
        if self.header:
            ChosenColumns.objects.update_or_create(
                table=self.row.table,
                headings=ChosenColumns.of(self.headings()),
                defaults={"mapping": self.row.mapping},
            )


def letters(place):
    """The letters of the column at `place`, from 0, as a spreadsheet has them."""
    text, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(65 + rest) + text
    return text


class ColumnsForm(forms.Form):
    """Which column is which; one select for each column of the table."""

    others = forms.BooleanField(
        label=_("A name that is no member is another body"),
        required=False,
        help_text=_("Otherwise such rows are wrong, so that no misprint becomes a body."),
    )

    def __init__(self, *args, sent, **kwargs):
        super().__init__(*args, **kwargs)
        self.sent = sent
        self.order_fields([])
        if len(sent.table.sheets) > 1:
            self.fields["sheet"] = forms.ChoiceField(
                label=gettext("Sheet"),
                choices=[(name, name) for name in sent.table.sheets],
                initial=sent.table.sheet,
            )
        shown = [
            (number, " · ".join(filter(None, (each.strip() for each in cells)))[:70])
            for number, cells in sent.head[:SEARCHED]
        ]
        self.fields["header"] = forms.TypedChoiceField(
            label=gettext("Row of the headings"),
            coerce=int,
            choices=[
                (0, gettext("none: all rows are data")),
                *((n, f"{n}: {text}") for n, text in shown),
            ],
            initial=sent.header,
        )
        if not hasattr(sent.importer, "finder"):
            del self.fields["others"]
        else:
            self.fields["others"].initial = sent.row.others
        self._add_columns(sent)

    def _add_columns(self, sent):
        columns = [each for each in sent.importer.columns if isinstance(each, Column)]
        options = [("", gettext("leave out")), *((each.name, each.label) for each in columns)]
        helps = {each.name: each.help for each in columns}
        reasons = left_out(sent.importer.columns, sent.headings())
        mapping, samples = sent.mapping(), sent.samples()
        self.lines = []
        for place, heading in enumerate(sent.headings()):
            name = f"column-{place}"
            self.fields[name] = forms.ChoiceField(
                label=heading, choices=options, required=False, initial=mapping.get(place, "")
            )
            self.lines.append(
                {
                    "box": self[name],
                    "letters": letters(place),
                    "samples": [row[place][:60] for row in samples if place < len(row)],
                    "reason": reasons.get(place, ""),
                    "help": helps.get(mapping.get(place), ""),
                }
            )

    def chosen(self):
        """{place: name} of what was chosen in the selects."""
        found = {}
        for place in range(len(self.lines)):
            if name := self.cleaned_data.get(f"column-{place}"):
                found[place] = name
        return found

    def clean(self):
        cleaned = super().clean()
        by_name = {}
        for place, name in self.chosen().items():
            if name in by_name:
                first = self.fields[f"column-{by_name[name]}"].label
                self.add_error(
                    f"column-{place}",
                    gettext("“{first}” is this already: choose one of them.").format(first=first),
                )
            by_name.setdefault(name, place)
        for sentence in self.sent.importer.missing(set(by_name)):
            self.add_error(None, sentence)
        return cleaned


class Preview:
    """One page of the plan of a table: the rows of `show`, and what the whole comes to."""

    WRITES = "writes"

    def __init__(self, sent, importer, show=None, page=1):
        self.tally, self.page = Tally(), max(page, 1)
        # Nobody says what to show: what is wrong if anything is, else what would be written.
        kept = {name: [] for name in (*STATES, self.WRITES, "all")}
        for each in planned(importer, sent.rows()):
            self.tally.add(each)
            kinds = [each.state, "all", *([self.WRITES] if each.state not in (SAME, WRONG) else [])]
            for kind in kinds:
                self._keep(kept[kind], kind, show, each)
        self.counts = dict(self.tally.states) | {
            "all": self.tally.rows,
            self.WRITES: self.tally.writes,
        }
        if show not in kept:
            show = WRONG if self.counts.get(WRONG) else self.WRITES
            show = show if self.counts.get(show) else "all"
        self.show, self.rows = show, [each for each in kept[show] if each is not None]
        self.total = self.counts.get(show, 0)
        self.pages = max(1, -(-self.total // PER_PAGE))

    def _keep(self, rows, kind, show, each):
        """Keep what may stand on the page asked for; of what was not asked for the first page."""
        page = self.page if kind == show else 1
        place = rows_seen(rows, kind, self.tally)
        if (page - 1) * PER_PAGE < place <= page * PER_PAGE:
            rows.append(each)

    @property
    def notes(self):
        """(what else is done, how often)."""
        return list(self.tally.notes.items())

    @property
    def filters(self):
        """(name, label, count) of what can be shown."""
        labels = [
            ("wrong", gettext("Wrong")),
            ("new", gettext("New")),
            ("changed", gettext("Changed")),
            ("same", gettext("The same")),
        ]
        found = [(name, label, self.counts.get(name, 0)) for name, label in labels]
        return [*found, ("all", gettext("All"), self.counts["all"])]


def rows_seen(_rows, kind, tally):
    """How many rows of this kind have been counted so far."""
    if kind == "all":
        return tally.rows
    return tally.writes if kind == Preview.WRITES else tally.states[kind]
