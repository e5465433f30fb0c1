"""The whole record of one meeting from an empty desk, counted in actions.

Meeting, delegations, delegates, agenda, documents, photos and news, without leaving the admin.
Every click, key, field, choice and paste is one action.
"""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from baliprocess.staff import grant_groups
from photos.models import Photo
from tests.browser.test_attendance import PASSAGE, PEOPLE
from tests.photos import samples
from tests.record import load

pytestmark = pytest.mark.django_db(transaction=True)

#: What the whole record may cost. The goal is 120; the desk does better and is held to that.
MOST_ACTIONS = 75
PASS_PHRASE = "a long pass phrase"
MEETING = "Fourteenth Ad Hoc Group Senior Officials’ Meeting"
CREDIT = "Invented Photo Service"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
DOCUMENTS = ("Co-Chairs’ Statement", "Agenda", "List of participants")
PROGRAMME = """AGENDA
1. Opening of the meeting
2. Adoption of the agenda
3. Report of the Co-Chairs
4. Trends along the routes by sea
5. Return and reintegration
6. Trafficking in persons
7. Work of the Regional Support Office
8. Contingency planning
9. Other matters
10. Closing of the meeting

PROGRAMME
23 July 2019
08:30 – 09:00 Registration
09:00 – 09:45 Agenda items 1 and 2: Opening
09:45 – 12:30 Agenda items 3 to 5
12:30 – 14:00 Lunch
14:00 – 17:00 Agenda items 6 to 10
"""
NEWS = """Da Nang receives regional officials

Da Nang, July 23, 2019 (VNA) – The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali Process
opened in Da Nang on Tuesday. More than 90 delegates from 25 delegations spoke about routes by sea.
=====
Officials leave Da Nang with a list of tasks

Da Nang, July 24, 2019 (Lighthouse News) – The Fourteenth Ad Hoc Group Senior Officials’ Meeting of
the Bali Process closed in Da Nang on 23 July. Australia and Indonesia, the Co-Chairs, thanked
Viet Nam.
"""
HEADLINES = (
    "Da Nang receives regional officials",
    "Officials leave Da Nang with a list of tasks",
)
BUTTONS = ("Make the draft and read the next", "Make the draft")
#: Five photos of each scene, as a photographer sends them.
SCENES = (
    "The head of a delegation signs the book of guests in the hall of the hotel",
    "Two Co-Chairs shake hands in front of a row of flags",
    "Delegates sit at a round table and listen to a speaker",
    "An interpreter with headphones looks out of a booth",
    "Officials talk in pairs beside a window towards the river",
    "The delegations stand in three rows on the steps for the family photo",
)
VIEWS = ("from the door", "from the left", "close by", "from above", "from the back")
SCENES_OF_ALL = [f"{scene}, {view}" for scene in SCENES for view in VIEWS]


class Desk:
    """What the officer does; each is counted."""

    def __init__(self, page):
        self.page, self.actions = page, 0

    def click(self, locator, **options):
        self.actions += 1
        locator.click(**options)

    def button(self, name):
        self.click(self.page.get_by_role("button", name=name, exact=True))

    def link(self, name):
        self.click(self.page.get_by_role("link", name=name, exact=True).first)

    def fill(self, box, text):
        """Type or paste `text` into a box, or into the one that has this label."""
        self.actions += 1
        box = self.page.get_by_label(box, exact=True) if isinstance(box, str) else box
        box.fill(text)

    def pick(self, label, option):
        self.actions += 1
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def files(self, locator, files):
        """Choose files in the window of the system, which opens by a click."""
        self.actions += 2
        locator.set_input_files(files)

    def key(self, name):
        self.actions += 1
        self.page.keyboard.press(name)

    def type(self, text):
        self.actions += 1
        self.page.keyboard.type(text)

    def choose(self, label, typed, expected):
        """Open the box of this label, type, and take what is offered first."""
        self.click(self.page.locator(f'.select2-selection[aria-label="{label}"]'))
        self.type(typed)
        offered = self.page.locator(".select2-results__option--highlighted", has_text=expected)
        offered.wait_for()
        self.key("Enter")

    def told(self, sentence):
        expect(self.page.locator(".messagelist .success").first).to_contain_text(sentence)


@pytest.fixture
def desk(page, settings, tmp_path):
    """An Editor before the form of sign-in; the record holds the members and nothing else."""
    settings.MEDIA_ROOT = tmp_path / "media"
    load(only=["groups", "members", "names", "memberships"], verbosity=0)
    user = User.objects.create_user("desk.officer", password=PASS_PHRASE, is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    page.goto("/admin/")
    return Desk(page)


def sign_in(desk):
    desk.fill(desk.page.get_by_label("Username"), "desk.officer")
    desk.fill(desk.page.get_by_label("Password"), PASS_PHRASE)
    desk.key("Enter")
    desk.link("New meeting")


def enter_the_meeting(desk):
    page = desk.page
    # What opens the window is a script; it has run when the box stands in place of the list.
    page.locator('.select2-selection[aria-label="Series"]').wait_for()
    with page.expect_popup() as opened:
        desk.click(page.locator("#add_id_series"))
    popup = Desk(opened.value)
    popup.fill(popup.page.locator("#id_name"), "Ad Hoc Group Senior Officials’ Meeting")
    popup.pick("Level", "Senior officials")
    popup.button("Save")
    desk.actions += popup.actions
    page.locator("#select2-id_series-container", has_text="Ad Hoc Group").wait_for()
    desk.fill("Number", "14")
    desk.fill("First day", "23 July 2019")
    desk.fill("City", "Da Nang")
    desk.choose("Country", "viet", "Viet Nam")
    desk.choose("Hosts", "viet", "Viet Nam")
    desk.fill("Summary", "Viet Nam received the Ad Hoc Group; the delegations agreed on tasks.")
    desk.fill("Source", "https://example.org/da-nang")
    for row, kind in enumerate(DOCUMENTS, 1):
        desk.pick(f"Kind, document {row}", kind)
        file = {"name": f"{row}.pdf", "mimeType": "application/pdf", "buffer": PDF}
        desk.files(page.get_by_label(f"Or file, document {row}", exact=True), [file])
    desk.button("Save and stay here")
    desk.told("was added")


def paste_who_came(desk):
    count = desk.page.locator(".attendance__count")
    desk.link("Paste who came")
    desk.fill("Text", PASSAGE.replace("by Atlantis and by Elbonia", "IOM and UNODC"))
    desk.button("Read it")
    count.wait_for()
    desk.button("Put on record")
    desk.told("recorded")
    desk.link("Paste who came")
    desk.fill("Text", PEOPLE)
    desk.button("Read it")
    count.wait_for()
    desk.button("Put on record")
    desk.told("100 people entered")


def paste_the_programme(desk):
    desk.link("Paste the programme")
    desk.fill("Agenda or programme as it arrived", PROGRAMME)
    desk.button("Read it")
    desk.button("Record what is ticked")
    desk.told("10 agenda items and 5 sessions recorded.")


def paste_the_news(desk):
    desk.link("Paste news")
    desk.fill("The report as it arrived", NEWS)
    desk.button("Read it")
    for headline, button in zip(HEADLINES, BUTTONS, strict=True):
        expect(desk.page.get_by_label("Headline")).to_have_value(headline)
        desk.fill("Summary to write", f"It tells of the meeting: {headline.lower()}.")
        desk.fill("Address of the report", f"https://example.org/{headline[:2]}")
        desk.button(button)
        desk.told(f"“{headline}” was made")
    desk.link("Articles")
    for headline in HEADLINES:
        row = desk.page.get_by_role("row", name=headline)
        desk.click(row.get_by_role("checkbox"))
    desk.actions += 1
    desk.page.locator("[name=action]").select_option(label="Publish")
    desk.button("Go")
    desk.told("2 articles")


def describe_the_photos(desk, files):
    page = desk.page
    desk.link("Meetings")
    desk.link(MEETING)
    desk.button("Photos: open the desk")
    desk.files(page.locator("#incoming-files"), files)
    said = page.locator("#said")
    page.locator(".queue__summary", has_text="30 of 30 in, nothing on its way.").wait_for(
        timeout=60_000
    )
    page.locator(".tile").nth(29).wait_for()
    desk.click(page.get_by_role("button", name="all photos of this page"))
    desk.click(page.locator("#apply > summary"))
    desk.fill("Credit line: what to write", CREDIT)
    desk.button("Apply to the selected")
    said.filter(has_text="30 photos of 30 changed.").wait_for()
    desk.click(page.locator("#lines > summary"))
    desk.fill("Alternative texts, a line for each photo", "\n".join(SCENES_OF_ALL))
    desk.button("Write 30 texts")
    said.filter(has_text="30 photos described.").wait_for()
    desk.click(page.get_by_role("button", name="all photos of this page"))
    desk.button("Publish")
    said.filter(has_text="30 photos published.").wait_for()
    desk.button("Publish the album")
    said.filter(has_text="The album is published.").wait_for()


def test_the_record_of_a_meeting_takes_few_actions(desk, tmp_path):
    page = desk.page
    files = []
    for number in range(30):
        files.append(tmp_path / f"DSC_{number:04}.jpg")
        files[-1].write_bytes(samples.encoded(samples.scene(120, 80, seed=number)))
    sign_in(desk)
    enter_the_meeting(desk)
    paste_who_came(desk)
    paste_the_programme(desk)
    paste_the_news(desk)
    describe_the_photos(desk, files)
    desk.click(page.locator(".object-tools").get_by_role("link", name="Back to the meeting"))
    desk.button("Save and publish")
    desk.told(f"“{MEETING}” was published.")
    desk.link("View on site")
    expect(page.locator(".facts")).to_contain_text("25 delegations on record")
    shown = {
        "delegations": page.locator(".names.columns > li"),
        "delegates": page.locator(".people > li"),
        "agenda items": page.locator(".agenda > li"),
        "documents": page.locator("section", has=page.locator("#documents")).locator("h3"),
        "articles": page.locator("section", has=page.locator("#news")).locator("h3"),
    }
    assert {what: rows.count() for what, rows in shown.items()} == {
        "delegations": 25 + 1,  # one sent apologies
        "delegates": 100,
        "agenda items": 10,
        "documents": 3,
        "articles": 2,
    }
    # The page shows a handful; the album behind the link holds all of them.
    page.get_by_role("link", name="All 30 photographs").click()
    pictures = page.locator("main .grid img")
    expect(pictures).to_have_count(30)
    words = pictures.evaluate_all("all => all.map((picture) => picture.alt)")
    assert words == SCENES_OF_ALL
    assert set(Photo.objects.values_list("credit_line", flat=True)) == {CREDIT}
    print(f"\nThe whole record took {desk.actions} actions; {MOST_ACTIONS} are allowed.")
    assert desk.actions <= MOST_ACTIONS
