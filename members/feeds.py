"""The Atom feed of members: who holds a seat, and as what, as that changes."""

from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.urls import reverse

from baliprocess.feeds import LONGEST, PlainFeed

from .models import Membership


class MembersFeed(PlainFeed):
    """The most recently changed of `members`, which come from `with_cards()`."""

    title = "Bali Process: members and observers"
    subtitle = "Who belongs to the Bali Process and who observes it, as their records change."

    def __init__(self, members, *, query=""):
        self.members = members
        self.query = query

    def page(self):
        return reverse("member_list")

    def items(self):
        seats = Membership.history.filter(member_id=OuterRef("pk")).order_by("-history_date")
        latest = Coalesce(Subquery(seats.values("history_date")[:1]), F("updated_at"))
        members = self.members.annotate(last_change=Greatest("updated_at", latest))
        return members.order_by("-last_change", "-pk")[:LONGEST]

    def item_title(self, item):
        return item.name

    def text(self, item):
        seat = item.seat
        role = f"{seat.get_role_display()} {seat.period}".strip() if seat else "Without a seat"
        return "\n".join(filter(None, [role, item.note]))

    def item_updateddate(self, item):
        """When the member, or one of its seats in the Process, last changed."""
        return item.last_change
