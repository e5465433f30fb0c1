"""One box over everything. Plain matching of words; every kind has its own group of results."""

from django.db.models import Q
from django.views.generic import TemplateView

from baliprocess.formats import json_response
from baliprocess.models import Page
from meetings.models import Delegate, Document, Meeting
from members.models import Group, Member
from news.models import Article

SHOWN = 20
LONGEST_QUERY = 200


def delegates(terms):
    """The delegates with public names that hold every word of `terms`."""
    rows = Delegate.objects.published()
    for word in terms.split():
        rows = rows.filter(Q(name__icontains=word) | Q(position__icontains=word))
    return rows.select_related(
        "delegation__member", "delegation__meeting__series", "delegation__meeting__country"
    ).order_by("-delegation__meeting__starts_on", "name")


def standing(rows, terms, *fields):
    """Those of `rows` that hold every word of `terms` in one of `fields`."""
    for word in terms.split():
        found = Q()
        for field in fields:
            found |= Q(**{f"{field}__icontains": word})
        rows = rows.filter(found)
    return rows


def results(terms):
    """Groups of results: (key, heading, rows), at most SHOWN + 1 rows each."""
    groups = [
        ("members", "Members and observers", Member.objects.search(terms)),
        ("groups", "Groups", standing(Group.objects.all(), terms, "name", "short_name")),
        ("meetings", "Meetings", Meeting.objects.published().search(terms).with_cards()),
        ("people", "People", delegates(terms)),
        ("documents", "Documents", Document.objects.published().search(terms).with_cards()),
        ("news", "News", Article.objects.published().search(terms).with_cards()),
        ("pages", "About", standing(Page.objects.published(), terms, "title", "lead", "body")),
    ]
    return [(key, heading, list(rows[: SHOWN + 1])) for key, heading, rows in groups]


class Search(TemplateView):
    template_name = "search.html"

    def get(self, request, *args, **kwargs):
        terms = " ".join(request.GET.get("q", "").split())
        too_long = len(terms) > LONGEST_QUERY
        found = results(terms) if terms and not too_long else []
        found = [group for group in found if group[2]]
        if kwargs.get("format") == "json":
            return json_response({"query": terms, "results": search_data(found)})
        context = self.get_context_data(
            terms=terms[:LONGEST_QUERY], too_long=too_long, groups=found, shown=SHOWN
        )
        return self.render_to_response(context)


def search_data(groups):
    """The results for machines: kind, title and address of each."""
    return [
        {"kind": key, "title": str(row), "url": address(row)}
        for key, _, rows in groups
        for row in rows[:SHOWN]
    ]


def address(row):
    """Where a result is shown: a delegate on the page of the meeting."""
    target = row.delegation.meeting if isinstance(row, Delegate) else row
    return target.get_absolute_url()
