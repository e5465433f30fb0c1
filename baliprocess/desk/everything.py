"""One search over every list of the desk, drafts included, as far as the account may see them.

Each list is searched in its own way, by its `search_fields`, so what is found here is found there.

This module is a leaf: it imports nothing of the project.
"""

from dataclasses import dataclass

from django.contrib.admin.utils import quote
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext

from .search import SHORTENED, shortened

SHOWN = 5
SHORTEST = 2


@dataclass(frozen=True)
class Listed:
    """What one list found: its first records as (text, address, state); `more` if it has others."""

    name: str
    url: str
    rows: list
    more: bool


def found_in(model_admin, request, term):
    """The `Listed` of one list, or None if nothing is found or it may not be seen. One query."""
    if not model_admin.search_fields or not model_admin.has_view_or_change_permission(request):
        return None
    if not model_admin.get_model_perms(request):
        return None
    rows, distinct = model_admin.get_search_results(
        request, model_admin.get_queryset(request), term
    )
    rows = list((rows.distinct() if distinct else rows)[: SHOWN + 1])
    if not rows:
        return None
    options = model_admin.opts
    name = f"{model_admin.admin_site.name}:{options.app_label}_{options.model_name}"
    return Listed(
        capfirst(str(options.verbose_name_plural)),
        f"{reverse(f'{name}_changelist')}?{urlencode({'q': term})}",
        [
            (
                model_admin.found_label(row),
                reverse(f"{name}_change", args=[quote(row.pk)]),
                _state(row),
            )
            for row in rows[:SHOWN]
        ],
        len(rows) > SHOWN,
    )


def _state(row):
    return row.get_status_display() if hasattr(row, "get_status_display") else ""


def search_view(request, site, models):
    """The page of results for `?q=`, over `models` in their order."""
    asked = " ".join(request.GET.get("q", "").split())
    term = shortened(asked)
    lists = []
    if len(term) >= SHORTEST:
        lists = [found_in(site.get_model_admin(model), request, term) for model in models]
    lists = [each for each in lists if each is not None]
    context = {
        **site.each_context(request),
        "title": gettext("Search"),
        "term": term,
        "lists": lists,
        "too_short": bool(term) and len(term) < SHORTEST,
        "shortened": SHORTENED if term != asked else "",
    }
    return TemplateResponse(request, "admin/search.html", context)
