"""One of every kind of record, bound together, and the pages that show them."""

import datetime as dt

import pytest

from baliprocess.models import Page
from tests import make

pytestmark = pytest.mark.django_db

HOST = "http://testserver"
HOSTILE = '</script><script>alert(1)</script> & "quoted" <!--'

#: What each page says to be, in the words of schema.org.
PAGES = {
    "/": ["Organization", "WebSite"],
    "/meetings/s/": ["BreadcrumbList"],
    "/meetings/s/14/": ["Event", "BreadcrumbList"],
    "/members/viet-nam/": ["Country", "BreadcrumbList"],
    "/members/iom/": ["Organization", "BreadcrumbList"],
    "/groups/bali-process/": ["Organization", "BreadcrumbList"],
    "/documents/paper/": ["DigitalDocument", "BreadcrumbList"],
    "/news/2019/report/": ["NewsArticle", "BreadcrumbList"],
    "/photos/album/": ["ImageGallery", "BreadcrumbList"],
    "/photos/album/1/": ["ImageObject", "BreadcrumbList"],
    "/about/data/": ["Dataset"],
}


def one_of_each():
    """One of everything that can be seen, bound together."""
    series = make.a_series(slug="s", name="Senior Officials Meeting", group=make.the_process())
    viet_nam = make.a_member("Viet Nam", iso_code="VN", slug="viet-nam")
    make.a_member("Migration Organization", slug="iom", short_name="IOM", kind="organisation")
    album = make.an_album(slug="album", title="Da Nang", city="Da Nang")
    meeting = make.a_meeting(
        series=series, number=14, city="Da Nang", country=viet_nam, album=album, summary="Met."
    )
    photo = make.a_photo(
        pk=1, album=album, creator="A Photographer", copyright_notice="© VNA", city="Da Nang"
    )
    photo.members_shown.add(viet_nam)
    for width in (320, 640, 1280):
        photo.renditions.create(
            format="webp", width=width, height=width // 2, bytes=1, file="renditions/a.webp"
        )
    make.a_document(slug="paper", meeting=meeting, issued_on=dt.date(2019, 7, 23))
    article = make.an_article(
        slug="report",
        outlet=make.an_outlet(name="VNA"),
        reported_on=dt.date(2019, 7, 23),
        source_url="https://example.org/report",
        lead_photo=photo,
        standfirst="In short.",
    )
    article.meetings.add(meeting)
    Page.objects.create(slug="data", title="Data", status="published", body="<p>x</p>")
    return meeting
