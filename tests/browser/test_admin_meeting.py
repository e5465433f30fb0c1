"""An Editor enters the Fourteenth Ad Hoc Group Senior Officials' Meeting by hand, and publishes it.

From signing in to the public page, without a superuser and without ever typing an id.
"""

import datetime as dt

import pytest
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups
from meetings.models import Meeting
from news.models import Article
from tests.record import load_whole

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a long pass phrase"
NUMBER_OF_DELEGATIONS = 25

#: Typed as an officer would; two of them are not the names in the list.
TYPED = {
    "Afghanistan": "afgh",
    "Bangladesh": "bangl",
    "Cambodia": "cambo",
    "India": "india",
    "Iran (Islamic Republic of)": "iran",
    "Jordan": "jordan",
    "Malaysia": "malay",
    "Maldives": "maldiv",
    "Myanmar": "burma",
    "Nauru": "nauru",
    "New Zealand": "new zea",
    "Pakistan": "pakis",
    "Papua New Guinea": "papua",
    "Philippines": "philip",
    "Sri Lanka": "sri",
    "Thailand": "thail",
    "Türkiye": "turkey",
    "United Arab Emirates": "emirates",
    "Viet Nam": "viet",
    "IOM": "iom",
    "UNHCR": "unhcr",
    "UNODC": "unodc",
    "Nepal": "nepal",
}


@pytest.fixture
def officer(page):
    """An account in the group of Editors; the meeting itself is not in the record yet."""
    load_whole()
    meeting = Meeting.objects.get(series__slug="ahg-senior-officials-meeting", number=14)
    Article.objects.filter(meetings=meeting).delete()
    meeting.delete()
    user = User.objects.create_user("desk.officer", password=PASSWORD, is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    assert not user.is_superuser
    return user


class Desk:
    """What the officer does, in words of the form."""

    def __init__(self, page):
        self.page = page

    def choose(self, label, typed, expected):
        """Type into the box called `label` and take `expected` from what is offered."""
        # The box that takes the place of the list: it is there once the page's script has run.
        self.page.locator(f'.select2-selection[aria-label="{label}"]').click()
        self.page.keyboard.type(typed)
        self.take(expected)

    def take(self, expected):
        option = self.page.locator(".select2-results__option--highlighted", has_text=expected)
        option.wait_for()
        self.page.keyboard.press("Enter")

    def choose_several(self, label, choices):
        self.page.locator(f'.select2-selection[aria-label="{label}"]').click()
        for expected, typed in choices:
            self.page.keyboard.type(typed)
            self.take(expected)
        self.page.keyboard.press("Escape")

    def fill(self, label, text):
        self.page.get_by_label(label, exact=True).fill(text)

    def pick(self, label, option):
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def save(self):
        self.page.keyboard.press("Control+s")
        self.page.locator(".messagelist .success").wait_for()
        assert self.page.locator(".error-summary").count() == 0


def test_an_editor_enters_the_whole_meeting_and_publishes_it(page, officer):
    desk = Desk(page)

    # Signing in, and from the start page to the form.
    page.goto("/admin/")
    page.get_by_label("Username").fill("desk.officer")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("link", name="New meeting").click()

    # What, when, where.
    desk.choose("Series", "ad hoc group sen", "Ad Hoc Group Senior Officials")
    desk.fill("Number", "14")
    desk.fill("First day", "23 July 2019")
    desk.fill("City", "Da Nang")
    desk.choose("Country", "viet", "Viet Nam")
    desk.choose_several("Hosts", [("Viet Nam", "viet")])
    desk.fill("Summary", "Viet Nam received the Ad Hoc Group for the first time.")
    # The co-chairs of that day are offered already.
    for row, name in enumerate(("Australia", "Indonesia"), 1):
        assert page.get_by_role("combobox", name=f"Member, delegation {row}: {name}").count() == 1
    # The others by typing: one in its own row, the rest one after the other.
    desk.choose("Member, delegation 3", "timor", "Timor-Leste")
    page.get_by_label("Presence, delegation 3").select_option(label="Sent apologies")
    desk.choose_several("Add several members", list(TYPED.items()))

    # Agenda, figures, a document.
    desk.fill("Number, agenda item 1", "1")
    desk.fill("Title, agenda item 1", "Opening of the meeting")
    page.keyboard.press("Enter")
    page.keyboard.type("Adoption of the agenda")
    for row, (measure, qualifier, value) in enumerate(
        (("Delegates", "more than", "100"), ("Countries and territories", "exactly", "25")), 1
    ):
        desk.pick(f"Measure, stated figure {row}", measure)
        desk.pick(f"Qualifier, stated figure {row}", qualifier)
        desk.fill(f"Value, stated figure {row}", value)
        desk.fill(f"Stated by, stated figure {row}", "VNA")
    desk.pick("Kind, document 1", "Co-Chairs’ Statement")
    desk.fill("Address elsewhere, document 1", "https://example.org/statement.pdf")
    desk.save()

    # What could be derived was.
    meeting = Meeting.objects.get(series__slug="ahg-senior-officials-meeting", number=14)
    assert (meeting.starts_on, meeting.ends_on) == (dt.date(2019, 7, 23), dt.date(2019, 7, 23))
    assert (meeting.timezone, meeting.event_status) == ("Asia/Ho_Chi_Minh", "held")
    assert meeting.delegations.count() == len(TYPED) + 3
    capacities = {row.label: row.capacity for row in meeting.delegations.select_related("member")}
    assert capacities["Australia"] == capacities["Indonesia"] == "co-chair"
    assert capacities["Viet Nam"] == capacities["UNHCR"] == "member"
    assert meeting.delegations.get(member__name="Timor-Leste").presence == "apologies"
    # Timor-Leste stayed away: the delegations that came are as many as the agency counted.
    assert meeting.delegations.present().count() == NUMBER_OF_DELEGATIONS

    # The names, all in one table.
    page.get_by_role("link", name="All delegates").click()
    desk.choose("Delegation, delegate 1", "viet", "Viet Nam")
    desk.fill("Honorific, delegate 1", "H.E. Mr")
    desk.fill("Name, delegate 1", "Tô Anh Dũng")
    desk.fill("Position, delegate 1", "Deputy Minister for Foreign Affairs")
    desk.pick("Function, delegate 1", "Head of delegation")
    desk.fill("Name, delegate 2", "A second delegate")
    desk.choose("Delegation, delegate 3", "austra", "Australia")
    desk.fill("Name, delegate 3", "A third delegate")
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist .success", has_text="Delegates: 3 entered.").wait_for()

    # A session takes up an item and has a speaker, both of this meeting.
    sessions = page.locator("#sessions-0")
    sessions.get_by_label("Title", exact=True).fill("Opening session")
    sessions.get_by_label("Day", exact=True).fill("23/07/2019")
    sessions.get_by_label("From", exact=True).fill("09:00")
    desk.choose_several("Items", [("1 Opening of the meeting", "opening")])
    desk.choose_several("Speakers", [("Tô Anh Dũng", "dung")])

    # An article that is not recorded yet, in a window of its own.
    with page.expect_popup() as opened:
        page.locator("#add_id_articles").click()
    popup = opened.value
    popup.get_by_label("Headline").fill("Viet Nam receives the Ad Hoc Group")
    popup.get_by_label("Summary").fill("The deputy minister opened the meeting in Da Nang.")
    popup.get_by_label("Date", exact=True).fill("2019-07-23")
    popup.get_by_role("combobox", name="Publication").select_option(label="Published")
    popup.get_by_role("button", name="Save", exact=True).click()
    page.locator(".select2-selection__choice", has_text="Viet Nam receives").wait_for()

    # No source is given, and the agency counted otherwise: that is told, and may stay so.
    page.get_by_role("button", name="Save and publish").click()
    page.get_by_role("button", name="Publish all the same").click()
    page.locator(".messagelist .success").wait_for()

    meeting.refresh_from_db()
    assert meeting.status == "published"
    session = meeting.sessions.get()
    assert [str(item) for item in session.items.all()] == ["1 Opening of the meeting"]
    assert [str(speaker) for speaker in session.speakers.all()] == ["H.E. Mr Tô Anh Dũng"]
    assert [(figure.measure, figure.text) for figure in meeting.figures.order_by("pk")] == [
        ("delegates", "more than 100"),
        ("countries", "25"),
    ]
    assert [document.status for document in meeting.documents.all()] == ["published"]
    assert meeting.history.first().history_user == officer

    # And there it is.
    page.get_by_role("link", name="View on site").click()
    page.wait_for_url("**/meetings/ahg-senior-officials-meeting/14/")
    public = page.locator("main").inner_text().replace("\u00a0", " ")
    for fact in (
        "Da Nang",
        "23 July 2019",
        "Viet Nam",
        "Australia",
        "Indonesia",
        "UNHCR",
        "more than 100",
        "Tô Anh Dũng",
        "Opening of the meeting",
        "Co-Chairs’ Statement",
        "Viet Nam receives the Ad Hoc Group",
    ):
        assert fact in public, f"the public page does not tell: {fact}"
