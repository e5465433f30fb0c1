"""The first page."""

from collections import Counter

from django.db.models import Count, Q
from django.utils.timezone import localdate
from django.views.generic import TemplateView

from baliprocess import record_line
from baliprocess.keys import few
from baliprocess.page_cache.kept import kept
from baliprocess.prepared import Prepared
from meetings.lines import rows_by_timeline
from meetings.models import Document
from meetings.nearest import entries, nearest, reach
from meetings.participation import not_met
from members.models import Member
from news.models import Article

NEWS_SHOWN = 5
OUTCOMES_SHOWN = 6


def _latest_news():
    chosen = few(Article.objects.published().latest_first(), NEWS_SHOWN)
    return chosen.with_cards().latest_first()


def _latest_outcomes():
    chosen = few(Document.objects.published().outcomes().latest_first(), OUTCOMES_SHOWN)
    return chosen.with_cards().latest_first()


latest_news = Prepared(_latest_news)
latest_outcomes = Prepared(_latest_outcomes)


class Home(TemplateView):
    template_name = "home.html"

    def get_context_data(self, **kwargs):
        today = localdate()
        meetings = nearest(today)
        drawn = entries(meetings)
        cut, since = reach(meetings, today)
        upcoming = [m for m in meetings if m.ends_on and m.ends_on >= today]
        upcoming = sorted((m for m in upcoming if not m.is_called_off), key=lambda m: m.starts_on)
        past = [m for m in meetings if m.ends_on and m.ends_on < today]
        shown = upcoming[0] if upcoming else max(past, key=lambda m: m.starts_on, default=None)
        line = record_line.draw(
            rows_by_timeline(
                meetings, lambda m: drawn[m.pk]._replace(live=True) if m == shown else drawn[m.pk]
            ),
            today=today,
            since=since,
        )
        return super().get_context_data(
            seats=kept(("seats", today), lambda: seats(today)),
            meeting=shown,
            meeting_is_next=bool(upcoming),
            line=line,
            # What is still to come, or was called off, no one can have taken part in.
            met=sum(not not_met(meeting, today) for meeting in meetings),
            years=[]
            if cut
            else sorted(Counter(m.starts_on.year for m in meetings if m.starts_on).items()),
            line_is_cut=cut,
            articles=latest_news(),
            outcomes=latest_outcomes(),
            **kwargs,
        )


def seats(today):
    """How many countries and territories, and how many organisations, are members on `today`."""
    organisation = Q(kind=Member.Kind.ORGANISATION)
    return (
        Member.objects.seated(today)
        .order_by()
        .aggregate(
            countries=Count("pk", filter=~organisation),
            organisations=Count("pk", filter=organisation),
            all=Count("pk"),
        )
    )
