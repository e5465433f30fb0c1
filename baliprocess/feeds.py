"""The base of the Atom feeds (RFC 4287).

This module is a leaf: it imports nothing of the project but other leaves.
"""

import uuid

from django.contrib.syndication.views import Feed
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import linebreaks

from .plain import clean_text

LONGEST = 50

#: The name space of the identifiers: the same whatever name the site is asked under.
NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://feeds.bali-process/")


def lasting_id(kind, key):
    """The identifier of an entry or a feed: an address may change, this never does."""
    return uuid.uuid5(NAMES, f"{kind}:{key}").urn


class SteadyFeed(Atom1Feed):
    """Says the same as long as its entries are the same."""

    content_type = "application/atom+xml; charset=utf-8"

    def latest_post_date(self):
        if self.items:
            return max(item["updateddate"] for item in self.items)
        # Without entries Django takes this very second, and no copy would be worth keeping.
        return timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)


class PlainFeed(Feed):
    """An Atom feed of plain texts. Subclasses give `text(item)` and the usual items, links, dates.

    `query` holds the filters in force, as they stand in the address: a feed of a part is another
    feed than that of the whole. Atom takes a summary for HTML, so the text is escaped once before
    the feed escapes it again; control characters, which no XML may hold, are left out whatever the
    record holds.
    """

    feed_type = SteadyFeed
    query = ""
    author_name = "The Bali Process"

    def page(self):
        """The address of the page that shows the same, without filters."""
        raise NotImplementedError(f"{type(self).__name__} says nothing of its page")

    def link(self):
        return f"{self.page()}?{self.query}" if self.query else self.page()

    def feed_url(self):
        path = f"{self.page().rstrip('/')}.atom"
        return f"{path}?{self.query}" if self.query else path

    def feed_guid(self):
        return lasting_id("feed", self.feed_url())

    def item_guid(self, item):
        return lasting_id(item._meta.label_lower, item.pk)

    def item_title(self, item):
        return clean_text(str(item), lines=False) or "Untitled"

    def item_description(self, item):
        note = getattr(item, "change_note", "")
        text = "\n".join(filter(None, [self.text(item), note and f"Note: {note}"]))
        return linebreaks(clean_text(text), autoescape=True)

    def item_updateddate(self, item):
        """When it last changed, or appeared if that was later."""
        return max(filter(None, [item.updated_at, getattr(item, "publish_at", None)]))
