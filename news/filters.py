"""What the list of news can be narrowed by."""

from django.utils.translation import gettext_lazy as _

from baliprocess.facets import (
    ChangedFilter,
    Facet,
    FacetedFilterSet,
    SearchFilter,
    SlugFilter,
    YearFilter,
)
from meetings.models import Meeting
from members.models import label_of

from .models import Article


def about_meeting(articles, _name, slug):
    """The articles about the meeting `slug`, if the public may know of it."""
    return articles.filter(meetings__in=Meeting.objects.published().filter(slug=slug))


class ArticleFilter(FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    year = YearFilter("year", label=_("Year"))
    member = SlugFilter("members__slug", label=_("Names"), noun=_("member"))
    outlet = SlugFilter("outlet__slug", label=_("Outlet"), noun=_("outlet"))
    meeting = SlugFilter(method=about_meeting, label=_("Meeting"), noun=_("meeting"))
    updated_since = ChangedFilter()

    facets = {
        "year": Facet("year", order="key"),
        "member": Facet("members__slug", label_of("members__")),
        "outlet": Facet("outlet__slug", "outlet__name"),
    }

    class Meta:
        model = Article
        fields = []
