"""A list with filters, pages and the same rows as CSV and JSON, on one set of addresses.

This module is a leaf: it imports nothing of the project but other leaves.
"""

from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404
from django.utils.translation import gettext
from django.views.generic import TemplateView

from .formats import csv_response, json_response


class FilteredList(TemplateView):
    """Base of every public list.

    Subclasses give `filterset_class`, `public_rows()`, `template_name`, and for the formats
    `columns` and `row(instance)` (a dict with these keys). What a line shows is added to the
    filtered rows only, by their `with_cards()`.
    An address with a format answers all rows of the same filters. A filter that is not understood
    answers 400 and says why, on the page as in every format.
    """

    filterset_class = None
    per_page = 50
    columns = ()
    name = "list"

    def public_rows(self):
        raise NotImplementedError(f"{type(self).__name__} says nothing of its rows")

    def row(self, instance):
        raise NotImplementedError(f"{type(self).__name__} has no machine-readable form")

    @cached_property
    def filterset(self):
        return self.filterset_class(self.request.GET, queryset=self.public_rows())

    def get(self, request, *args, **kwargs):
        form = kwargs.get("format")
        if form is None:
            return self.page()
        if form not in self.formats():
            raise Http404(f"This list is not offered as {form}.")
        return self.formats()[form]()

    def formats(self):
        """The formats this list is offered in, each with the method that answers in it."""
        return {"csv": self.as_csv, "json": self.as_json}

    def paged(self, rows, per_page):
        """The page of `rows` that the address asks for, and what is wrong with that wish, or ""."""
        paginator = Paginator(rows, per_page)
        wanted = self.request.GET.get("page", "1") or "1"
        number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else 0
        last = max(paginator.num_pages, 1)
        page_error = ""
        if not 1 <= number <= last:
            page_error = gettext("There is no page “%(page)s” in this list: it has %(last)d.")
            page_error %= {"page": wanted[:20], "last": last}
            number = min(max(number, 1), last)
        return paginator.page(number), page_error

    def page(self):
        filterset = self.filterset
        misread = not filterset.is_valid()
        page, page_error = self.paged(filterset.rows.with_cards(), self.per_page)
        count = page.paginator.count
        if not count and filterset.is_bound:
            filterset.unknown_slugs()
        context = self.get_context_data(
            filterset=filterset,
            page=page,
            count=count,
            page_error=page_error,
            filter_query=self.filter_query(),
        )
        status = 400 if misread else 404 if page_error else 200
        return self.render_to_response(context, status=status)

    def filter_query(self):
        """The filters in force as part of an address, without the page: "year=2019", or ""."""
        chosen = {name: self.request.GET.get(name) for name in self.filterset.filters}
        return urlencode({name: value for name, value in chosen.items() if value})

    def machine_rows(self):
        rows = [self.row(instance) for instance in self.filterset.rows.with_cards()]
        for row in rows:
            # A file is read far from here: its addresses are whole.
            for name in row.keys() & {"url", "download_url"}:
                row[name] = self.request.build_absolute_uri(row[name])
        return rows

    def errors(self):
        """The response to filters that are not understood, or None."""
        if self.filterset.is_valid():
            return None
        problems = {name: list(texts) for name, texts in self.filterset.errors.items()}
        response = json_response({"errors": problems})
        response.status_code = 400
        return response

    def as_csv(self):
        return self.errors() or csv_response(
            self.columns, self.machine_rows(), filename=f"{self.name}.csv"
        )

    def as_json(self):
        if error := self.errors():
            return error
        rows = self.machine_rows()
        return json_response({"count": len(rows), self.name: rows})
