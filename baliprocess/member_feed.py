"""The Atom feed of one member: the meetings it is on record at, and the news that mention it."""

from baliprocess.feeds import LONGEST, PlainFeed
from baliprocess.keys import few
from meetings.feeds import meeting_text
from meetings.models import Meeting
from news.models import Article

CHANGED = ("-updated_at", "-pk")


class MemberFeed(PlainFeed):
    """The latest of what the record and the press say of `member`, most recently changed first."""

    def __init__(self, member):
        self.member = member

    def title(self):
        return f"Bali Process: {self.member.name}"

    def subtitle(self):
        return f"Meetings at which {self.member.label} is on record, and news that mention it."

    def page(self):
        return self.member.get_absolute_url()

    def items(self):
        meetings = Meeting.objects.published().with_delegation_of(self.member)
        meetings = few(meetings.order_by(*CHANGED), LONGEST).select_related("series", "country")
        articles = Article.objects.published().filter(members=self.member).order_by(*CHANGED)
        both = [*meetings, *few(articles, LONGEST).with_cards()]
        return sorted(both, key=self.item_updateddate, reverse=True)[:LONGEST]

    def text(self, item):
        return meeting_text(item) if isinstance(item, Meeting) else item.standfirst

    def item_pubdate(self, item):
        return item.publish_at or item.created_at
