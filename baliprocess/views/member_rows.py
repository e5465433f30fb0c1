"""The queries behind the page of a member: each made once, run for every page."""

from baliprocess.keys import InTurn, few
from baliprocess.prepared import Prepared
from meetings.models import Delegation, Meeting
from members.models import Member, MemberName, Membership, Milestone
from news.models import Article
from photos.models import Photo

NEWS_SHOWN = 12
PHOTOS_SHOWN = 8
#: The first of these many that were marked last with the member: no index sorts them by date.
PHOTOS_SORTED = 200


def _photos(member):
    shown = Photo.members_shown.through.objects.filter(member=member)
    marked = InTurn([shown.order_by("-pk")], PHOTOS_SORTED, column="photo_id")
    rows = Photo.objects.published().filter(marked).latest_first()
    return rows.with_total().with_pictures()[:PHOTOS_SHOWN]


def _articles(member):
    chosen = few(Article.objects.published().filter(members=member).latest_first(), NEWS_SHOWN)
    return chosen.with_cards().latest_first()


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
