"""The queries behind the page of a member: each made once, run for every page."""

from baliprocess.prepared import Prepared
from meetings.models import Delegation, Meeting
from members.models import Member, MemberName, Membership, Milestone
from news.models import Article
from photos.models import Photo

NEWS_SHOWN = 12
PHOTOS_SHOWN = 8


def _photos(member):
    rows = Photo.objects.published().filter(members_shown=member).latest_first()
    return rows.with_total().with_pictures()[:PHOTOS_SHOWN]


def _articles(member):
    rows = Article.objects.published().filter(members=member)
    return rows.latest_first().with_cards()[:NEWS_SHOWN]


by_slug = Prepared(lambda slug: Member.objects.filter(slug=slug), slug=str)
delegations = Prepared(
    lambda member: Delegation.objects.published().filter(member=member).with_delegates(),
    member=int,
)
hosted = Prepared(
    lambda member: Meeting.objects.filter(hosts=member).order_by().values_list("pk", flat=True),
    member=int,
)
memberships = Prepared(
    lambda member: Membership.objects.filter(member=member).with_group(), member=int
)
names = Prepared(lambda member: MemberName.objects.filter(member=member), member=int)
milestones = Prepared(lambda member: Milestone.objects.filter(member=member), member=int)
photos = Prepared(_photos, member=int)
articles = Prepared(_articles, member=int)
