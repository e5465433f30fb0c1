"""The Atom feed of one member: the meetings it is on record at, and the news that mention it."""

from baliprocess.feeds import LONGEST, PlainFeed
from meetings.feeds import meeting_text
from meetings.models import Meeting


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
        meetings = meetings.select_related("series", "country").order_by("-updated_at", "-pk")
        articles = self.member.articles.published().with_cards().order_by("-updated_at", "-pk")
        both = [*meetings[:LONGEST], *articles[:LONGEST]]
        return sorted(both, key=self.item_updateddate, reverse=True)[:LONGEST]

    def text(self, item):
        return meeting_text(item) if isinstance(item, Meeting) else item.standfirst

    def item_pubdate(self, item):
        return item.publish_at or item.created_at
