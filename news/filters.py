"""What the list of news can be narrowed by."""

from baliprocess.facets import Facet, FacetedFilterSet, SearchFilter, SlugFilter, YearFilter
from meetings.models import Meeting
from members.models import label_of

from .models import Article


def about_meeting(articles, _name, slug):
    """The articles about the meeting `slug`, if the public may know of it."""
    return articles.filter(meetings__in=Meeting.objects.published().filter(slug=slug))


class ArticleFilter(FacetedFilterSet):
    q = SearchFilter(label="Words")
    year = YearFilter("year", label="Year")
    member = SlugFilter("members__slug", label="Names", noun="member")
    outlet = SlugFilter("outlet__slug", label="Outlet", noun="outlet")
    meeting = SlugFilter(method=about_meeting, label="Meeting", noun="meeting")

    facets = {
        "year": Facet("year", order="key"),
        "member": Facet("members__slug", label_of("members__")),
        "outlet": Facet("outlet__slug", "outlet__name"),
    }

    class Meta:
        model = Article
        fields = []
