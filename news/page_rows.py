"""The queries behind the page of one article: each made once, run for every page."""

from baliprocess.prepared import Prepared
from baliprocess.publishing import without_moments
from meetings.models import Meeting
from members.models import Member
from photos.models import Photo

from .models import Article


def _meetings(article):
    rows = Meeting.objects.published().filter(articles=article)
    return without_moments(rows.select_related("series", "country"))


by_slug = Prepared(
    lambda year, slug: Article.objects.published().filter(year=year, slug=slug).with_cards(),
    year=int,
    slug=str,
)
meetings = Prepared(_meetings, article=int)
members = Prepared(lambda article: Member.objects.filter(articles=article), article=int)
#: The photo with this key, if the public may see it.
photo = Prepared(lambda key: Photo.objects.published().filter(pk=key).with_pictures(), key=int)
