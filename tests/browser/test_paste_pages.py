"""News and programmes from pasted text, in a browser."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from meetings.models import Session, StatedFigure
from news.models import Article
from tests.make import a_meeting, a_member, a_series

pytestmark = pytest.mark.django_db(transaction=True)

REPORT = (
    "Officials meet on the coast\n\nDa Nang, July 23, 2019 (VNA) – The 14th Ad Hoc Group Senior "
    "Officials’ Meeting of the Bali Process drew more than 100 delegates; Fiji spoke."
)
PROGRAMME = (
    "Agenda\n1. Opening\n\n23 July 2019\n09:00 – 09:30 Agenda item 1: Opening\n"
    "09:30 – 10:00 Coffee break\nBring your badge."
)


@pytest.fixture
def meeting(page, log_in):
    log_in(page, User.objects.create_superuser("officer", password="a long password"))
    a_member("Fiji")
    series = a_series(
        name="Ad Hoc Group Senior Officials Meeting", slug="ahg-senior-officials-meeting"
    )
    return a_meeting(series=series, number=14, slug="ahg-som-14", city="Da Nang")


def good_at_every_width(page, axe):
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.set_viewport_size({"width": 1280, "height": 900})


def test_news_and_a_programme_are_pasted_reviewed_and_taken_back(page, axe, meeting):
    change = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(change)
    page.get_by_role("link", name="Paste news").click()
    page.get_by_label("The report as it arrived").wait_for()
    good_at_every_width(page, axe)
    page.get_by_label("The report as it arrived").fill(REPORT)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_label("Place")).to_have_value("Da Nang")
    good_at_every_width(page, axe)
    # The words beside a box lead to their place in the text.
    page.get_by_role("link", name="“July 23, 2019”").click()
    expect(page.locator(".marked__anchor:target + mark")).to_have_text("July 23, 2019")
    page.get_by_label("Summary to write").fill("They met.")
    page.get_by_role("button", name="Make the draft").click()
    expect(page.get_by_text("The draft “Officials meet on the coast” was made")).to_be_visible()
    expect(page.get_by_text("Still missing: the address of the report.")).to_be_visible()
    assert (Article.objects.get().standfirst, StatedFigure.objects.get().value) == (
        "They met.",
        100,
    )
    page.goto(change)
    page.get_by_role("link", name="Paste the programme").click()
    page.get_by_label("Agenda or programme as it arrived").fill(PROGRAMME)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="Not understood: 1 line")).to_be_visible()
    good_at_every_width(page, axe)
    page.get_by_label("from, session 1").fill("8.45am")
    page.get_by_role("button", name="Record what is ticked").click()
    expect(page.get_by_text("1 agenda item and 2 sessions recorded.")).to_be_visible()
    assert [f"{each.starts_at_local:%H:%M}" for each in Session.objects.all()] == [
        "08:45",
        "09:30",
    ]
    page.get_by_role("link", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
