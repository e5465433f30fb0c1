"""The base of the Atom feeds.

This module is a leaf: it imports nothing of the project but other leaves.
"""

from django.contrib.syndication.views import Feed
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import linebreaks

from .plain import clean_text

LONGEST = 50


class SteadyFeed(Atom1Feed):
    """Says the same as long as its entries are the same."""

    def latest_post_date(self):
        if self.items:
            return super().latest_post_date()
        # Without entries Django takes this very second, and no copy would be worth keeping.
        return timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)


class PlainFeed(Feed):
    """An Atom feed of plain texts. Subclasses give `text(item)` and the usual items, links, dates.

    Atom takes a summary for HTML, so the text is escaped once before the feed escapes it again;
    control characters, which no XML may hold, are left out whatever the record holds.
    """

    feed_type = SteadyFeed

    def item_title(self, item):
        return clean_text(str(item), lines=False)

    def item_description(self, item):
        note = getattr(item, "change_note", "")
        text = "\n".join(filter(None, [self.text(item), note and f"Note: {note}"]))
        return linebreaks(clean_text(text), autoescape=True)

    def item_updateddate(self, item):
        return item.updated_at
