"""A report that is pasted, and what its page makes of it."""

from news.models import Article
from tests.admin.pages import Form

REPORT = (
    "Officials meet on the coast\n\n"
    "Da Nang, July 23, 2019 (VNA) – The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali "
    "Process drew more than 100 delegates from 25 countries and territories.\n\n"
    "Vietnamese and Fijian envoys spoke.\n\n(Photo: VNA)\n\n"
    "By Lan Anh"
)


ADDRESS = "https://example.org/1"


PASTE = "/admin/news/article/paste/"


def reading(client, text=REPORT, address=ADDRESS, url=PASTE):
    """The review of a text, as a Form to correct and send."""
    sent = {"text": text, "source_url": address, "_read": "1"}
    return Form.of(client, url, client.post(url, sent, follow=True))


def article():
    """The one article there is, as what a reader of its row sees."""
    row = Article.objects.get()
    names = "headline standfirst status dateline byline initials photo_credit language source_url"
    return {name: getattr(row, name) for name in names.split()} | {
        "reported_on": row.reported_on,
        "outlet": row.outlet and row.outlet.name,
        "agency": row.agency and row.agency.name,
        "meetings": [each.slug for each in row.meetings.all()],
        "members": [each.slug for each in row.members.all()],
    }
