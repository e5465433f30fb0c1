"""One box over everything: the page of results, the same for machines, and what to type."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from baliprocess.facets import Option, Pill
from baliprocess.formats import error_response, json_response
from baliprocess.languages import plain, translated
from baliprocess.search import misses, query
from baliprocess.search.details import line
from baliprocess.search.finding import PER_PAGE, Found, search, suggestions
from baliprocess.search.form import KINDS, SearchForm
from baliprocess.search.models import SearchEntry

NARROWED = (("year", _("Year")), ("series", _("Series")), ("member", _("Member")))


class Search(TemplateView):
    template_name = "search.html"

    def get(self, request, *args, **kwargs):
        self.form = SearchForm(request.GET)
        self.valid = self.form.is_valid()
        self.terms = " ".join(request.GET.get("q", "").split())[: query.LONGEST]
        number = self.page_number()
        found = Found(query.read(""))
        if self.valid and self.terms:
            found = search(self.terms, self.form.filters, page=number)
            if not found.sections and not self.form.filters.tags:
                misses.note(self.terms)
        if form := kwargs.get("format"):
            if form != "json":
                raise Http404("A search is offered as .json.")
            return self.as_json(found)
        return self.render_to_response(self.get_context_data(found=found, number=number))

    def page_number(self):
        wanted = self.request.GET.get("page", "")
        return (
            max(int(wanted), 1) if wanted.isascii() and wanted.isdigit() and len(wanted) < 4 else 1
        )

    def get_context_data(self, *, found, number, **kwargs):
        kind = self.form.cleaned_data.get("kind") or "" if self.valid else ""
        chosen = next((each for each in found.sections if each.kind == kind), None)
        return super().get_context_data(
            form=self.form,
            found=found,
            terms=self.terms,
            kind=kind,
            kinds=self.kinds(found, kind),
            shown=[
                (each, self.address(kind=each.kind, page=None))
                for each in found.sections
                if each.results
            ],
            pills=self.pills(),
            options=self.options(found),
            page=Paginator(range(chosen.count), PER_PAGE).get_page(number) if chosen else None,
            filter_query=self.address(page=None)[1:],
            meant_url=self.address(q=found.meant, page=None) if found.meant else "",
            plain_url=self.address(kind=None, year=None, series=None, member=None, page=None),
            json_url=plain(reverse("search", args=["json"])) + self.address(),
            **kwargs,
        )

    def address(self, **changes):
        """The query of this page with `changes`; what is empty is left out."""
        names = ("q", "kind", "year", "series", "member", "page")
        values = {name: self.request.GET.get(name, "") for name in names} | changes
        return f"?{urlencode({name: value for name, value in values.items() if value})}"

    def kinds(self, found, kind):
        """The kinds with hits: (label, count, whether there are more, address, chosen)."""
        if not found.sections:
            return []
        rows = [
            (each.label, each.count, each.more, each.kind) for each in found.sections if each.count
        ]
        rows.sort(key=lambda row: SearchEntry.Kind.values.index(row[3]))
        rows.insert(0, (_("All"), found.count, found.more, ""))
        return [
            (label, count, more, self.address(kind=value, page=None), value == kind)
            for label, count, more, value in rows
        ]

    def options(self, found):
        """The controls: (name, label, their options, error)."""
        controls = []
        for name, label in NARROWED:
            chosen = self.request.GET.get(name, "")
            rows = found.options.get(name, [])
            if chosen and chosen not in dict(rows):
                rows = [(chosen, self.words(name, chosen)), *rows]
            error = next(iter(self.form.errors.get(name, ())), "")
            if len(rows) > 1 or chosen:
                rows = [Option(value, words, None, value == chosen) for value, words in rows]
                controls.append((name, label, rows, error))
        return controls

    def words(self, name, value):
        row = self.form.cleaned_data.get(name)
        return str(row) if row else value

    def pills(self):
        chosen = [(name, label, self.request.GET.get(name, "")) for name, label in NARROWED]
        return [
            Pill(name, label, self.words(name, value), self.address(**{name: None, "page": None}))
            for name, label, value in chosen
            if value
        ]

    def as_json(self, found):
        if not self.valid:
            return error_response(self.form.errors)
        absolute = self.request.build_absolute_uri
        return json_response(
            {
                "query": self.terms,
                "read_as": [{"words": typed, "member": member} for typed, member in found.read_as],
                "did_you_mean": found.meant or None,
                "count": found.count,
                "more": found.more,
                "kinds": [
                    {
                        "kind": each.kind,
                        "label": each.label,
                        "count": each.count,
                        "more": each.more,
                    }
                    for each in found.sections
                ],
                "results": [
                    result_data(result, absolute)
                    for section in found.sections
                    for result in section.results
                ],
            }
        )


def result_data(result, absolute):
    """What the line of a result says, for machines."""
    entry = result.entry
    return {
        "kind": entry.kind,
        "title": entry.title,
        "url": absolute(entry.url),
        "detail": entry.detail,
        "starts_on": entry.starts_on.isoformat() if entry.starts_on else None,
        "ends_on": entry.ends_on.isoformat() if entry.ends_on else None,
        "date_precision": entry.precision if entry.starts_on else None,
        "year": entry.year,
        "snippet": "".join(piece.text for piece in result.snippet),
        "in_file": result.in_file,
        "why": result.why,
    }


@require_safe
def suggest(request):
    """What the words typed so far may lead to: {"suggestions": [{"title", "detail", "url"}]}."""
    found = suggestions(request.GET.get("q", "")[: query.LONGEST])
    labels = dict(KINDS)
    rows = [
        {
            "title": entry.title,
            "detail": " · ".join(filter(None, [str(labels[entry.kind]), line(entry)])),
            "url": translated(entry.url),
        }
        for entry in found
    ]
    response = json_response({"suggestions": rows})
    # What is withdrawn must not be suggested a minute later.
    response["Cache-Control"] = "no-store"
    return response
