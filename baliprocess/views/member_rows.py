"""The queries behind the page of a member: each made once, run for every page."""

import datetime as dt

from baliprocess.keys import CountUpTo, few
from baliprocess.prepared import Prepared
from meetings.models import Delegation, Meeting
from members.models import Member, MemberName, Membership, Milestone
from news.models import Article
from news.naming import naming
from photos.filed import showing
from photos.models import Photo

NEWS_SHOWN = 12
PHOTOS_SHOWN = 8
#: So many are counted.
PHOTOS_COUNTED = 200


def _delegations_around(member, today):
    """Those at the meetings that are drawn of an archive."""
    rows = Delegation.objects.published().filter(member=member).with_delegates()
    return rows.filter(Meeting.objects.published().is_around(today, key="meeting"))


def _hosted_around(member, today):
    rows = Meeting.objects.published().around(today).filter(hosts=member)
    return rows.order_by().values_list("pk", flat=True)


def _photos(member):
    rows = showing(Photo.objects.published(), member)
    chosen = few(rows, PHOTOS_SHOWN).with_pictures().latest_first()
    return chosen.annotate(total=CountUpTo(rows, PHOTOS_COUNTED))


def _articles(member):
    chosen = few(naming(Article.objects.published(), member), NEWS_SHOWN)
    return chosen.with_cards().latest_first()


by_slug = Prepared(lambda slug: Member.objects.filter(slug=slug), slug=str)
delegations = Prepared(
    lambda member: Delegation.objects.published().filter(member=member).with_delegates(),
    member=int,
)
delegations_around = Prepared(_delegations_around, member=int, today=dt.date)
hosted = Prepared(
    lambda member: Meeting.objects.filter(hosts=member).order_by().values_list("pk", flat=True),
    member=int,
)
hosted_around = Prepared(_hosted_around, member=int, today=dt.date)
memberships = Prepared(
    lambda member: Membership.objects.filter(member=member).with_group(), member=int
)
names = Prepared(lambda member: MemberName.objects.filter(member=member), member=int)
milestones = Prepared(lambda member: Milestone.objects.filter(member=member), member=int)
photos = Prepared(_photos, member=int)
articles = Prepared(_articles, member=int)
