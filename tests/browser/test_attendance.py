"""Who came to a meeting, by pasting: counted in actions, looked at by axe, walked by keyboard."""

import datetime as dt

import pytest
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups
from meetings.models import Delegate, Meeting, Series, UnknownName
from tests.record import load_whole

pytestmark = pytest.mark.django_db(transaction=True)

#: Twenty-five delegations as an invented report would name them; the last two need a decision.
PASSAGE = (
    "The meeting was co-chaired by Australia and Indonesia. It was attended by delegations from "
    "Afghanistan, Bangladesh, Cambodia, Fiji, India, Japan, Jordan, Malaysia, Maldives, Mongolia, "
    "Myanmar, Nepal, New Zealand, Pakistan, Papua New Guinea, the Philippines, Sri Lanka, "
    "Thailand, Türkiye, Vietnam and UNHCR, by Atlantis and by Elbonia. Apologies were received "
    "from Nauru."
)
FIRST = ("Ana", "Bima", "Chand", "Dara", "Esra", "Farid", "Gita", "Hana", "Ilham", "Juma")
LAST = ("Sample", "Example", "Muster", "Contoh", "Mau", "Exemple", "Ornek", "Halimbawa")
COUNTRIES = """
    AUSTRALIA;INDONESIA;AFGHANISTAN;BANGLADESH;CAMBODIA;FIJI;INDIA;JAPAN;JORDAN;MALAYSIA;MALDIVES;
    MONGOLIA;MYANMAR;NEPAL;NEW ZEALAND;PAKISTAN;PAPUA NEW GUINEA;PHILIPPINES;SRI LANKA;THAILAND;
    TÜRKIYE;VIET NAM;UNHCR;IOM;UNODC
""".replace("\n", "").split(";")
POSTS = (
    "H.E. Ms {}, Ambassador for Regional Affairs, Head of Delegation",
    "Mr {}, Director, Ministry of Interior",
    "Ms {}, First Secretary, Embassy in Jakarta (Adviser)",
    "Dr {}, Immigration Department",
)


def entry(number, n, post):
    country = COUNTRIES[number].strip()
    return post.format(f"{FIRST[(number + n) % 10]} {LAST[(number * 3 + n) % 8]} {country[:3]}")


PEOPLE = "LIST OF PARTICIPANTS\n\n" + "\n\n".join(
    "\n".join([country.strip(), *(entry(number, n, post) for n, post in enumerate(POSTS))])
    for number, country in enumerate(COUNTRIES)
)


class Desk:
    """What the officer does; each is one action."""

    def __init__(self, page):
        self.page, self.actions = page, 0

    def paste(self, text):
        self.actions += 1
        self.page.get_by_label("Text", exact=True).fill(text)

    def press(self, name):
        self.actions += 1
        self.page.get_by_role("button", name=name, exact=True).click()

    def follow(self, name):
        self.actions += 1
        self.page.get_by_role("link", name=name, exact=True).click()

    def choose(self, label, option):
        self.actions += 1
        self.page.get_by_label(label, exact=True).select_option(label=option)


@pytest.fixture
def desk(page, log_in):
    """An Editor on the form of a meeting that nobody has entered anything about yet."""
    load_whole()
    series = Series.objects.get(slug="ahg-senior-officials-meeting")
    day = dt.date(2023, 5, 4)
    meeting = Meeting.objects.create(series=series, number=90, starts_on=day, ends_on=day)
    user = User.objects.create_user("desk.officer", is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    log_in(page, user)
    desk = Desk(page)
    desk.meeting = meeting
    page.goto(f"/admin/meetings/meeting/{meeting.pk}/change/")
    return desk


def told(desk):
    """The message of success on the page, without the link to undo it."""
    message = desk.page.locator(".messagelist .success")
    message.wait_for()
    return message.inner_text().removesuffix("Undo").strip()


def test_25_delegations_and_100_delegates_take_a_handful_of_actions(desk):
    page = desk.page
    desk.follow("Paste who came")
    desk.paste(PASSAGE)
    desk.press("Read it")
    count = page.locator(".attendance__count")
    count.wait_for()
    assert count.inner_text() == "24 found: 23 new, 1 stayed away; 2 to decide."
    desk.choose("Whose delegation, Atlantis", "Another body: Atlantis")
    desk.press("Put on record")
    assert told(desk) == "25 delegations recorded, 1 name left to decide."
    # Back on the same page, where the name that was left open waits.
    assert page.get_by_label("Whose delegation, Elbonia", exact=True).is_visible()
    assert [str(name) for name in UnknownName.objects.waiting()] == ["Elbonia"]

    desk.choose("Whose delegation, Elbonia", "Another body: Elbonia")
    desk.press("Settle these names")
    assert told(desk) == "1 delegation recorded."
    assert desk.meeting.delegations.present().count() == 25
    assert desk.actions == 7

    desk.follow("Paste who came")
    desk.paste(PEOPLE)
    desk.press("Read it")
    count.wait_for()
    assert count.inner_text() == "25 found: 2 new, 23 already on record. 100 people: 100 new."
    desk.press("Put on record")
    assert told(desk) == "2 delegations recorded, 100 people entered."
    assert desk.actions == 11
    assert Delegate.objects.filter(delegation__meeting=desk.meeting).count() == 100
    heads = Delegate.objects.filter(delegation__meeting=desk.meeting, function="head")
    assert heads.count() == 25

    # All of it is taken back as one.
    desk.follow("Undo")
    page.get_by_role("button", name="Take it all back").click()
    page.locator(".messagelist .success").wait_for()
    assert not Delegate.objects.filter(delegation__meeting=desk.meeting).exists()
    assert desk.meeting.delegations.count() == 26


def test_the_page_is_sound_at_every_width_and_in_both_schemes(desk, axe):
    page = desk.page
    url = f"/admin/meetings/meeting/{desk.meeting.pk}/attendance/"
    read = f"{PASSAGE}\n\n{PEOPLE[:900]}\nA line of 42 words nobody can read\n"
    found = {}
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for text in ("", read):
            page.goto(url)
            if text:
                desk.paste(text)
                desk.press("Read it")
                page.locator(".attendance__count").wait_for()
                for summary in page.locator(".attendance__rows summary").all():
                    summary.click()
            wide = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            if wide or (findings := axe(page)):
                found[width, bool(text)] = wide or findings
    assert found == {}


def test_what_was_pasted_and_chosen_outlives_the_tab(desk):
    page = desk.page
    address = f"/admin/meetings/meeting/{desk.meeting.pk}/attendance/"
    desk.follow("Paste who came")
    desk.paste(PASSAGE)
    desk.press("Read it")
    page.locator(".attendance__count").wait_for()
    # What was just sent is no draft of something else.
    assert page.locator(".draft-offer").count() == 0
    chosen = []
    for name, place in (("Atlantis", page.url), ("Elbonia", address)):
        page.locator(".attendance__count").click()
        desk.choose(f"Whose delegation, {name}", f"Another body: {name}")
        chosen.append(name)
        keys = "Object.keys(localStorage).filter((key) => key.startsWith('draft:'))"
        while not page.evaluate(keys):
            page.wait_for_timeout(100)
        # The tab crashes, or the session ends.
        page.goto("/admin/")
        page.goto(place)
        page.get_by_role("button", name="Restore what you typed").click()
        page.locator(".attendance__count").wait_for()
        for each in chosen:
            box = page.get_by_label(f"Whose delegation, {each}", exact=True)
            now = box.evaluate("(box) => box.selectedOptions[0].text")
            assert now == f"Another body: {each}"
        assert page.locator(".draft-offer").count() == 0
    # Once it is on record, the draft is gone.
    desk.press("Put on record")
    assert told(desk) == "26 delegations recorded."
    page.goto(address)
    assert page.locator(".draft-offer").count() == 0
    assert page.get_by_label("Text", exact=True).input_value() == ""


def test_rows_and_words_lead_to_each_other(desk):
    page = desk.page
    desk.follow("Paste who came")
    desk.paste(PASSAGE)
    desk.press("Read it")
    page.locator(".attendance__count").wait_for()
    fiji = page.locator("tr.form-row", has=page.get_by_label("Whose delegation, Fiji", exact=True))
    fiji.locator("a.attendance__number").click()
    assert page.locator("mark.is-current").inner_text() == "Fiji"
    page.locator(".marked").press("n")
    assert page.locator("mark.is-current").inner_text() == "India"
    page.locator(".marked").press("p")
    page.locator(".marked").press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == (
        "Whose delegation, Fiji"
    )
    page.locator("mark", has_text="Elbonia").click()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == (
        "Whose delegation, Elbonia"
    )


def test_a_text_with_markup_and_marks_of_direction_runs_nothing(desk):
    page = desk.page
    desk.follow("Paste who came")
    desk.paste(
        "<script>document.title = 'caught'</script><img src=x onerror=\"document.title='caught'\"> "
        "Attended by \u202eAustralia\u202c, “<b>Atlantis</b>” and Viet Nam."
    )
    desk.press("Read it")
    page.locator(".attendance__count").wait_for()
    text = page.locator(".marked").inner_text()
    assert "<script>document.title = 'caught'</script>" in text
    assert "\u202e" not in page.content()
    assert page.locator("#attendance_form script, #attendance_form img").count() == 0
    desk.press("Put on record")
    assert "caught" not in page.title()
