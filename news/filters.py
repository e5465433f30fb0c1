"""What the list of news can be narrowed by."""

from baliprocess.facets import Facet, FacetedFilterSet, SearchFilter, SlugFilter, YearFilter
from members.models import label_of

from .models import Article


class ArticleFilter(FacetedFilterSet):
    q = SearchFilter(label="Words")
    year = YearFilter("year", label="Year")
    member = SlugFilter("members__slug", label="Names", noun="member")
    outlet = SlugFilter("outlet__slug", label="Outlet", noun="outlet")
    meeting = SlugFilter("meetings__slug", label="Meeting", noun="meeting")

    facets = {
        "year": Facet("year", order="key"),
        "member": Facet("members__slug", label_of("members__")),
        "outlet": Facet("outlet__slug", "outlet__name"),
    }

    class Meta:
        model = Article
        fields = []
