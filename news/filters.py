"""What the list of news can be narrowed by."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import Facet, FacetedFilterSet
from baliprocess.filtering import ChangedFilter, LimitsBeside, SearchFilter, SlugFilter, YearFilter
from meetings.models import Meeting
from members.models import Member, label_of

from .models import Article, Outlet
from .naming import Naming, by_slug


def about_meeting(articles, _name, slug):
    """The articles about the meeting `slug`, if the public may know of it."""
    return articles.filter(meetings__in=Meeting.objects.published().filter(slug=slug))


def members_named(articles):
    named = Naming.objects.filter(member=OuterRef("pk"))
    return Member.objects.filter(
        Exists(named.filter(Exists(articles.filter(pk=OuterRef("article")))))
    )


def outlets_among(articles):
    return Outlet.objects.filter(Exists(articles.filter(outlet=OuterRef("pk"))))


class ArticleFilter(LimitsBeside, FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    year = YearFilter("year", label=_("Year"))
    member = SlugFilter(method=by_slug, label=_("Names"), noun=_("member"))
    outlet = SlugFilter("outlet__slug", label=_("Outlet"), noun=_("outlet"))
    meeting = SlugFilter(method=about_meeting, label=_("Meeting"), noun=_("meeting"))
    updated_since = ChangedFilter()

    facets = {
        "year": Facet("year", order="key", years="year"),
        "member": Facet(
            "members",
            among=members_named,
            offers=("slug", label_of()),
        ),
        "outlet": Facet("outlet", among=outlets_among),
    }
    beside = {"year": "year"}

    class Meta:
        model = Article
        fields = []
