"""A report that is pasted, and what its page makes of it."""

from django.contrib.auth.models import User
from django.test import Client

from members.models import MemberName
from news.models import Article
from tests.admin.pages import Form
from tests.make import a_meeting, a_member, a_series

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


def a_meeting_with_two_members():
    """The meeting of the report, and the members that the report names by their demonyms."""
    viet_nam = a_member("Viet Nam", slug="viet-nam")
    MemberName.objects.create(member=viet_nam, text="Vietnamese", kind="demonym", language="en")
    fiji = a_member("Fiji", slug="fiji")
    MemberName.objects.create(member=fiji, text="Fijian", kind="demonym", language="en")
    series = a_series(
        name="Ad Hoc Group Senior Officials Meeting", slug="ahg-senior-officials-meeting"
    )
    return a_meeting(series=series, number=14, slug="ahg-som-14", city="Da Nang")


def an_officer():
    """A browser in which somebody is signed in who may do everything."""
    client = Client()
    client.force_login(User.objects.create_superuser("officer", password="a long password"))
    return client
