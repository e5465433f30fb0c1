"""Atom feeds of meetings and documents."""

import datetime as dt

from django.urls import reverse

from baliprocess.feeds import LONGEST, PlainFeed
from baliprocess.keys import few


class MeetingFeed(PlainFeed):
    """The latest of `meetings`, most recently changed first; of one series if it is given."""

    subtitle = "Meetings of the Bali Process, as their records are entered or change."

    def __init__(self, meetings, *, series=None, query=""):
        self.meetings = meetings
        self.series = series
        self.query = query

    def title(self):
        return f"Bali Process: {self.series}" if self.series else "Bali Process: meetings"

    def page(self):
        return self.series.get_absolute_url() if self.series else reverse("meeting_list")

    def items(self):
        changed = ("-updated_at", "-pk")
        rows = few(self.meetings.order_by(*changed), LONGEST)
        return rows.select_related("series", "country").order_by(*changed)

    def text(self, item):
        return meeting_text(item)

    def item_pubdate(self, item):
        return item.publish_at or item.created_at


def meeting_text(meeting):
    """What a feed says of a meeting: what became of it, place, dates and summary."""
    state = meeting.get_event_status_display() if meeting.is_called_off else ""
    state = ": ".join(filter(None, [state, meeting.event_status_reason if state else ""]))
    facts = " · ".join(filter(None, [meeting.place, meeting.dates]))
    return "\n".join(filter(None, [state, facts, meeting.summary]))


class DocumentFeed(PlainFeed):
    """The most recently changed of `documents`."""

    title = "Bali Process: documents"
    subtitle = "Statements, declarations, strategies, reports and guides of the Bali Process."

    def __init__(self, documents, *, query=""):
        self.documents = documents
        self.query = query

    def page(self):
        return reverse("document_list")

    def items(self):
        changed = ("-updated_at", "-pk")
        return few(self.documents.order_by(*changed), LONGEST).with_cards().order_by(*changed)

    def text(self, item):
        facts = " · ".join(filter(None, [item.get_kind_display(), item.date]))
        return "\n".join(filter(None, [facts, item.summary]))

    def item_pubdate(self, item):
        if item.issued_on:
            return dt.datetime.combine(item.issued_on, dt.time(), dt.UTC)
        return item.created_at
