"""Lists and records for machines: in pages with links, with what changed and what is gone.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import datetime as dt
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.translation import gettext

from .changing import identifier
from .citing import citation_response
from .formats import csv_response, csv_stream, error_response, json_response, whole
from .keys import Many

PER_PAGE, MOST_PER_PAGE = 500, 1000
#: What is saved while an answer is made bears an earlier moment than the answer: who asks again
#: from `as_of` on gets some rows twice and misses none. No act on the desk takes as long.
OVERLAP = dt.timedelta(minutes=5)
#: What stands in a line for what has left, in this order.
DEPARTED = ("deleted", "gone_at", "moved_to")


def wanted_page(wanted, pages):
    """The number of the page that `wanted`, a text, asks for, and what is wrong with it, or ""."""
    wanted = wanted or "1"
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else 0
    last = max(pages, 1)
    if 1 <= number <= last:
        return number, ""
    told = gettext("There is no page “%(page)s” in this list: it has %(last)d.")
    return min(max(number, 1), last), told % {"page": wanted[:20], "last": last}


def tombstone(departure):
    """The line that says that a record has left, or goes by another identifier now."""
    line = {"id": departure.key, "deleted": True, "gone_at": departure.gone_at.isoformat()}
    return line | ({"moved_to": departure.moved_to} if departure.moved_to else {})


def line_of(instance, row):
    """The line of `instance`, from a row with `with_changed_at()`: `row` with its identifier."""
    changed = {"updated_at": instance.changed_at.isoformat()}
    return {"id": identifier(instance)} | row | changed


def columns_of(columns):
    """The columns of the lines of a list of which each row has `columns`."""
    return ("id", *(name for name in columns if name != "id"), "updated_at")


class RecordFormats:
    """The answers of one record. Stands before a view with `row()`, `columns` and `data()`.

    In CSV a record is its line of the list.
    """

    def as_format(self, form, record, data):
        """`record` in the format `form`, None if that is none of these. `data` is called for JSON.

        `record` is public, and so is all that `data()` says.
        """
        if form == "json":
            fresh = type(record).objects.with_changed_at().get(pk=record.pk)
            return json_response(whole(line_of(fresh, data()), self.request))
        if form == "csv":
            row = type(record).objects.with_cards().with_changed_at().get(pk=record.pk)
            line = whole(line_of(row, self.row(row)), self.request)
            name = str(identifier(record)).replace("/", "-")
            return csv_response(columns_of(self.columns), [line], filename=f"{name}.csv")
        if form in {"bib", "ris"}:
            return citation_response(self.citation(record), form)
        return None

    def address(self, record):
        return self.request.build_absolute_uri(record.get_absolute_url())


class Lines:
    """The lines of a list: its rows, made when they are asked for, then `gone`.

    `choose` gives the queryset of the rows, to be counted and cut, `every` all of them.
    """

    def __init__(self, choose, every, line, gone=()):
        self.choose, self.every, self.line, self.gone = choose, every, line, list(gone)
        self._living = None

    @cached_property
    def rows(self):
        return self.choose()

    def __len__(self):
        if self._living is None:
            self._living = self.rows.count()
        return self._living + len(self.gone)

    def __getitem__(self, wanted):
        rows = [self.line(row) for row in self.rows[wanted]]
        room = wanted.stop - wanted.start - len(rows)
        if not room or not self.gone:
            return rows
        start = max(wanted.start - (len(self) - len(self.gone)), 0)
        return rows + self.gone[start : start + room]

    def __iter__(self):
        yield from map(self.line, self.every())
        yield from self.gone


class MachineLists:
    """The answers of a list in CSV and JSON. Stands before a view with `filterset` and `row()`.

    A line is what `row()` says of an instance between its `id` and the moment of its last change.
    The table holds every line, JSON comes in pages.
    """

    order = None

    def lines(self):
        """All lines of the filters in force, as something that can be counted and cut."""
        moment = self.filterset.form.cleaned_data.get("updated_since")
        gone = [tombstone(each) for each in self.public_rows().departures(moment)] if moment else ()
        return Lines(lambda: self.finish(self.filterset.rows), self.every_row, self.line, gone)

    def every_row(self):
        """All rows of the filters in force, as lines show them."""
        return self.finish(self.filterset.rows)

    def line(self, instance):
        return whole(line_of(instance, self.row(instance)), self.request)

    def line_columns(self):
        """The columns of the table; those of what has left only where that is asked for."""
        return columns_of(self.columns) + (
            DEPARTED if self.request.GET.get("updated_since") else ()
        )

    def beside(self):
        """What JSON says beside the lines, whatever the page: members of its object."""
        return {}

    def errors(self):
        """The response to filters that are not understood, or None."""
        if self.filterset.is_valid():
            return None
        return error_response(self.filterset.errors)

    def is_long(self):
        """Whether these are more rows than are counted or held at once."""
        return getattr(self, "order", None) and isinstance(self.filterset.total, Many)

    def finish(self, rows):
        return rows.with_cards().with_changed_at()

    def as_csv(self):
        if errors := self.errors():
            return errors
        lines, answer = self.lines(), csv_response
        if self.is_long():
            lines, answer = self._in_turn(lines.gone), csv_stream
        return answer(self.line_columns(), lines, filename=f"{self.name}.csv")

    def _in_turn(self, gone):
        """All lines, made page after page, so that never more than one page is held."""
        after = None
        while after != "":
            page = self.order.page(self.filterset.rows, self.finish, PER_PAGE, after=after or "")
            yield from map(self.line, page)
            after = page.after.removeprefix("after=")
        yield from gone

    def as_json(self):
        if error := self.errors():
            return error
        wanted = self.request.GET.get("per_page", "")
        size = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 6 else 0
        if wanted and not 1 <= size <= MOST_PER_PAGE:
            told = gettext("Write how many rows a page should have: from 1 to %(most)d.")
            return error_response({"per_page": [told % {"most": MOST_PER_PAGE}]})
        asked = self.request.GET
        if self.order and (asked.get("after") or asked.get("before") or self.is_long()):
            return self._page_by_key(size or PER_PAGE)
        pages = Paginator(self.lines(), size or PER_PAGE)
        number, told = wanted_page(self.request.GET.get("page"), pages.num_pages)
        if told:
            return error_response({"page": [told]}, status=404)
        links = self._links(number, pages.num_pages)
        lines = list(pages.page(number))
        return self._json_page(pages.count, number, pages.num_pages, pages.per_page, links, lines)

    def _json_page(self, count, number, pages, size, links, lines):
        response = json_response(
            {
                "count": count,
                "page": number,
                "pages": pages,
                "per_page": size,
                "as_of": (timezone.now() - OVERLAP).isoformat(timespec="seconds"),
                **links,
                self.name: lines,
                **self.beside(),
            }
        )
        response["Link"] = ", ".join(f'<{url}>; rel="{name}"' for name, url in links.items() if url)
        return response

    def _page_by_key(self, size):
        """As `as_json()`, of a list too long to be counted; what has left ends its last page."""
        total = self.filterset.total
        page, told = self.paged(self.filterset.rows, size, total, self.finish)
        if told:
            return error_response({"page": [told]}, status=404)
        links = {
            "first": self._at(""),
            "prev": self._at(page.before) if page.has_previous() else None,
            "next": self._at(page.after) if page.has_next() else None,
            "last": self._at("before=end"),
        }
        lines = [self.line(row) for row in page]
        if not page.has_next():
            lines += self.lines().gone
        return self._json_page(
            None if isinstance(total, Many) else total, None, None, size, links, lines
        )

    def _at(self, place):
        size = self.request.GET.get("per_page", "")
        asked = [self.filter_query(), size and f"per_page={size}", place]
        address = f"{self.request.path}?{'&'.join(filter(None, asked))}"
        return self.request.build_absolute_uri(address)

    def _links(self, number, last):
        def at(page):
            return self._at(urlencode({"page": page})) if 1 <= page <= last else None

        return {"first": at(1), "prev": at(number - 1), "next": at(number + 1), "last": at(last)}
