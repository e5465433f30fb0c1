"""A list with filters, pages and the same rows as CSV and JSON, on one set of addresses.

This module is a leaf: it imports nothing of the project but other leaves.
"""

from functools import cached_property, partial
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404
from django.utils.translation import gettext
from django.views.generic import TemplateView

from .citing import Citation, citation_response
from .keys import COUNTED, KeyPage, Many
from .machines import MachineLists, wanted_page
from .page_cache.kept import kept
from .prepared import listed
from .publishing import without_moments


class FilteredList(MachineLists, TemplateView):
    """Base of every public list.

    Subclasses give `filterset_class`, `public_rows()`, `template_name`, `title`, and for the
    formats `columns` and `row(instance)`, a dict with these keys. What a line shows is added to
    the filtered rows only, by their `with_cards()`.
    An address with a format answers all rows of the same filters. A filter that is not understood
    answers 400 and says why, on the page as in every format.
    """

    filterset_class = None
    per_page = 50
    #: Order of the rows, for lists that grow: beyond `COUNTED` rows their pages go by key.
    order = None
    #: Whether there are ever more of them; of a few the rows are kept, of many the SQL.
    grows = True
    #: Whether its page writes a line of each row, see `unread`.
    as_lines = False
    columns = ()
    name = "list"
    title = "List"

    def public_rows(self):
        raise NotImplementedError(f"{type(self).__name__} says nothing of its rows")

    def row(self, instance):
        raise NotImplementedError(f"{type(self).__name__} has no machine-readable form")

    @cached_property
    def filterset(self):
        return self.make_filterset()

    def make_filterset(self):
        return self.filterset_class(self.request.GET, queryset=self.public_rows)

    def get(self, request, *args, **kwargs):
        form = kwargs.get("format")
        if form is None:
            return self.page()
        if form not in self.formats():
            raise Http404(f"This list is not offered as {form}.")
        return self.formats()[form]()

    def formats(self):
        """The formats this list is offered in, each with the method that answers in it."""
        return {
            "csv": self.as_csv,
            "json": self.as_json,
            "bib": partial(self.as_citation, "bib"),
            "ris": partial(self.as_citation, "ris"),
        }

    def as_citation(self, form):
        return self.errors() or citation_response(self.citation(), form)

    def citation(self):
        """How to cite this list with the filters in force."""
        chosen = [f"{pill.label}: {pill.value}" for pill in self.filterset.pills]
        query = self.filter_query()
        here = self.request.path.rsplit(".", 1)[0].rstrip("/")
        return Citation(
            key=self.name,
            title=self.title,
            note="; ".join(chosen),
            url=self.request.build_absolute_uri(f"{here}/") + (f"?{query}" if query else ""),
            kind="list",
        )

    def get_context_data(self, **kwargs):
        return super().get_context_data(citation=self.citation(), **kwargs)

    def paged(self, rows, per_page, count=None, finish=None, *, order=None):
        """The page of `rows` that the address asks for, and what is wrong with that wish, or "".

        `rows` may be a function of a module that makes them; it is None for those of the filters.
        Both are asked for by SQL made before. `count` is their number, where it is known. `finish`
        adds what a line shows. `order` is that of rows of another kind than the list's.
        """
        finish = finish or (lambda few: few)
        asked = self.request.GET
        after, before = asked.get("after", ""), asked.get("before", "")
        order = order or self.order
        if order and (after or before):
            try:
                rows = self._chosen(rows)
                page = order.page(rows, finish, per_page, after=after, before=before)
            except ValueError:
                return order.page(rows, finish, per_page), no_place(after or before)
            return page, ""
        if order and isinstance(count, Many):
            return self._many(rows, per_page, finish, order)
        if count is None or isinstance(count, Many):
            paginator = Paginator(finish(self._chosen(rows)), per_page)
        else:

            def take(*ends):
                return self._fetch(
                    rows, lambda whole: finish(whole)[slice(*ends)], *ends, as_lines=self.as_lines
                )

            paginator = Paginator(_Slices(take), per_page)
            paginator.count = count
        number, told = wanted_page(asked.get("page"), paginator.num_pages)
        return paginator.page(number), told

    def _many(self, rows, per_page, finish, order):
        """A page of more rows than are counted: the first ones by number, too, as ever."""
        number, told = wanted_page(self.request.GET.get("page"), COUNTED // per_page)
        if told:
            told = gettext("Only the first %(last)d pages of this list have numbers.") % {
                "last": COUNTED // per_page
            }
            number = 1
        offset = (number - 1) * per_page
        start = self.filterset.start if rows is None else None

        def choose(rows):
            return order.sort(finish(order.first(rows, per_page, offset=offset, start=start)))

        found = self._fetch(rows, choose, "many", offset, as_lines=self.as_lines)
        page = KeyPage(
            found,
            before=f"before={order.key(found[0])}" if number > 1 else "",
            after=f"after={order.key(found[-1])}",
            own=f"page={number}" if number > 1 else "",
        )
        return page, told

    def _fetch(self, rows, choose, *place, as_lines=False):
        """What `choose` makes of `rows`, as a list. `place` tells it from other parts of them."""
        if callable(rows):
            return listed((rows, place), lambda: choose(rows()))
        mark = self.filterset.mark if rows is None else None
        if mark is None:
            return list(choose(self._chosen(rows)))
        if not self.grows:
            return kept(
                ("rows", type(self), mark, place), lambda: list(choose(self.filterset.rows))
            )
        return listed(
            (type(self), mark, place),
            lambda: choose(self.make_filterset().rows),
            as_lines=as_lines,
        )

    def shown(self, rows):
        """`rows` with all that a line shows, and with no more of them than need be."""
        return without_moments(rows.with_cards())

    def every_row(self):
        return self._fetch(None, self.finish, "every row")

    def _chosen(self, rows):
        if rows is None:
            return self.filterset.rows
        return rows() if callable(rows) else rows

    def page(self):
        filterset = self.filterset
        misread = not filterset.is_valid()
        count = filterset.total
        page, page_error = self.paged(None, self.per_page, count, self.shown)
        if isinstance(count, Many) and not isinstance(page, KeyPage):
            count = page.paginator.count
        if not count and filterset.is_bound:
            filterset.unknown_slugs()
        context = self.get_context_data(
            filterset=filterset,
            page=page,
            count=count,
            page_error=page_error,
            filter_query=self.filter_query(),
            here=self.request.path,
        )
        status = 400 if misread else 404 if page_error else 200
        return self.render_to_response(context, status=status)

    def filter_query(self):
        """The filters in force as part of an address, without the page: "year=2019", or ""."""
        return urlencode(self.filterset.chosen)


def no_place(key):
    """The sentence for a `key` of an address that tells no place in a list."""
    told = gettext("“%(key)s” is no place in this list: go on from its first page.")
    return told % {"key": key[:40]}


class _Slices:
    """Rows of which a paginator takes a part by its ends."""

    ordered = True

    def __init__(self, take):
        self.take = take

    def __getitem__(self, part):
        return self.take(part.start, part.stop)
