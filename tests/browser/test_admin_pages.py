"""The admin in a browser: for those who do not see, have no mouse, or have a small screen."""

import datetime as dt

import pytest
from django.contrib.auth.models import User

from baliprocess.models import Page
from baliprocess.staff import grant_groups
from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk(page, log_in):
    """A signed-in Publisher, and one record of everything."""
    administrator = grant_groups()["Administrator"]
    user = User.objects.create_user("officer", is_staff=True)
    user.groups.add(administrator)
    process = Group.objects.create(name="Bali Process", slug="bali-process", kind="process")
    series = Series.objects.create(
        name="Ministerial Conference", level="ministerial", group=process
    )
    member = Member.objects.create(name="Viet Nam", iso_code="VN", kind="state")
    member.memberships.create(group=process)
    member.names.create(text="Vietnam")
    member.milestones.create(text="Adopted a law.")
    meeting = Meeting.objects.create(
        series=series,
        number=7,
        starts_on=dt.date(2018, 8, 6),
        ends_on=dt.date(2018, 8, 7),
        country=member,
        status="published",
    )
    meeting.hosts.add(member)
    delegation = meeting.delegations.create(member=member)
    delegate = delegation.delegates.create(name="Tô Anh Dũng", function="head")
    item = meeting.agenda_items.create(number="1", title="Opening")
    session = meeting.sessions.create(title="Morning")
    session.items.add(item)
    session.speakers.add(delegate)
    meeting.figures.create(measure="delegates", value=100)
    document = Document.objects.create(kind="agenda", title="Agenda", meeting=meeting)
    document.files.create(external_url="https://example.org/a.pdf")
    article = Article.objects.create(
        headline="Report", body="<p>Text</p>", reported_on=dt.date(2018, 8, 6)
    )
    article.meetings.add(meeting)
    album = Album.objects.create(title="Album")
    photo = Photo.objects.create(album=album, sha256="1")
    standing = Page.objects.create(slug="about", title="About", body="<p>Text</p>")
    log_in(page, user)
    rows = {
        "meetings/meeting": meeting,
        "meetings/delegation": delegation,
        "meetings/document": document,
        "meetings/series": series,
        "members/member": member,
        "members/group": process,
        "news/article": article,
        "photos/album": album,
        "photos/photo": photo,
        "baliprocess/page": standing,
        "auth/user": user,
    }
    return {name: row.pk for name, row in rows.items()}


def addresses(desk):
    yield "/admin/"
    yield "/admin/meetings/meeting/add/"
    yield f"/admin/meetings/meeting/{desk['meetings/meeting']}/delegates/"
    yield f"/admin/meetings/meeting/{desk['meetings/meeting']}/history/"
    yield f"/admin/members/member/{desk['members/member']}/delete/"
    yield "/admin/password_change/"
    for name, key in desk.items():
        yield f"/admin/{name}/"
        yield f"/admin/{name}/{key}/change/"


def test_axe_finds_nothing_on_any_page(page, desk, axe):
    found = {}
    for address in addresses(desk):
        page.goto(address)
        page.wait_for_load_state("load")
        if findings := axe(page):
            found[address] = findings
    assert found == {}


def test_no_page_scrolls_sideways_and_axe_agrees_on_small_screens(page, desk, axe):
    found = {}
    key = desk["meetings/meeting"]
    for address in (
        "/admin/",
        "/admin/meetings/meeting/",
        "/admin/meetings/meeting/add/",
        f"/admin/meetings/meeting/{key}/change/",
        f"/admin/meetings/meeting/{key}/delegates/",
        f"/admin/members/member/{desk['members/member']}/change/",
        f"/admin/baliprocess/page/{desk['baliprocess/page']}/change/",
    ):
        page.goto(address)
        page.wait_for_load_state("load")
        for width in (768, 320):
            page.set_viewport_size({"width": width, "height": 800})
            wide = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            if wide or (findings := axe(page)):
                found[address, width] = wide or findings
    assert found == {}


def test_ctrl_s_saves_and_stays(page, desk):
    address = f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/"
    page.goto(address)
    page.fill("#id_city", "Bali")
    page.keyboard.press("Control+s")
    page.locator(".messagelist .success").wait_for()
    assert page.url.endswith(address)
    assert Meeting.objects.get(pk=desk["meetings/meeting"]).city == "Bali"


def test_unsaved_work_is_not_left_without_a_question(page, desk):
    address = f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/"
    asked = []

    def answer(dialog):
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    page.goto(address)
    page.click("#id_city")
    page.goto("/admin/")
    assert asked == []
    page.goto(address)
    page.click("#id_city")
    page.keyboard.type("Bali")
    page.goto("/admin/")
    assert asked == ["beforeunload"]
    page.goto(address)
    page.click("#id_city")
    page.keyboard.type("Bali")
    page.click("[name=_continue]")
    page.locator(".messagelist .success").wait_for()
    assert asked == ["beforeunload"]


def test_a_mistake_is_one_key_away(page, desk):
    page.goto(f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/")
    page.fill("#id_timezone", "Asia/Danang")
    page.fill("#id_agenda_items-1-number", "1")
    page.fill("#id_agenda_items-1-title", "Opening again")
    page.keyboard.press("Control+s")
    summary = page.locator(".error-summary")
    summary.wait_for()
    assert summary.locator("h2").inner_text() == (
        "Nothing was saved yet: 2 things need a correction"
    )
    # The script moves the focus once the page has loaded, which is after it can be read.
    page.locator(".error-summary:focus").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "id_timezone"
    summary.locator("a").nth(1).click()
    assert page.evaluate("document.activeElement.id") == "id_agenda_items-1-number"


def test_a_choice_is_made_with_the_keyboard_alone(page, desk):
    Member.objects.create(name="Indonesia", iso_code="ID", kind="state")
    page.goto(f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/")
    page.locator("#id_city").focus()
    page.keyboard.press("Tab")
    # Typing opens the box; the first letter is not lost.
    page.keyboard.type("indo")
    page.locator(".select2-results__option--highlighted", has_text="Indonesia").wait_for()
    page.keyboard.press("Enter")
    chosen = page.get_by_role("combobox", name="Country: Indonesia")
    chosen.wait_for()
    page.keyboard.press("Control+s")
    page.locator(".messagelist .success").wait_for()
    assert Meeting.objects.get(pk=desk["meetings/meeting"]).country.name == "Indonesia"


def test_enter_walks_down_a_table_and_brings_new_rows(page, desk):
    page.goto(f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/")
    page.locator("#id_agenda_items-1-title").focus()
    for title in ("Adoption of the agenda", "Closing"):
        page.keyboard.type(title)
        page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "id_agenda_items-3-title"
    third = page.locator("#id_agenda_items-2-title")
    assert third.get_attribute("aria-label") == "Title, agenda item 3"
    page.keyboard.press("Control+s")
    page.locator(".messagelist .success").wait_for()
    titles = Meeting.objects.get(pk=desk["meetings/meeting"]).agenda_items.order_by("pk")
    assert [item.title for item in titles] == ["Opening", "Adoption of the agenda", "Closing"]


def test_a_day_picked_in_the_calendar_is_written_as_the_form_shows_days(page, desk):
    page.goto(f"/admin/meetings/meeting/{desk['meetings/meeting']}/change/")
    page.click(".field-starts_on .datetimeshortcuts a:has(.date-icon)")
    calendar = page.locator(".calendarbox:visible")
    assert calendar.locator("caption").inner_text() == "August 2018"
    calendar.get_by_text("5", exact=True).click()
    assert page.input_value("#id_starts_on") == "2018-08-05"


def test_the_co_chairs_offered_follow_the_series(page, desk):
    group = Group.objects.create(name="Working group", kind="working-group")
    chair = Member.objects.create(name="New Zealand", iso_code="NZ", kind="state")
    chair.memberships.create(group=group, role="co-chair")
    Series.objects.create(name="Working group meeting", group=group)
    page.goto("/admin/meetings/meeting/add/")
    page.get_by_role("combobox", name="Series").click()
    page.keyboard.type("working")
    # While "w" is being answered another series may stand first: the option itself is chosen.
    with page.expect_response("**/co-chairs/**"):
        page.locator(".select2-results__option", has_text="Working group meeting").click()
    page.get_by_role("combobox", name="Member, delegation 1: New Zealand").wait_for()
    assert page.input_value("#id_delegations-0-capacity") == "co-chair"
    page.click("[name=_continue]")
    page.locator(".messagelist .success").wait_for()
    rows = Meeting.objects.latest("pk").delegations.all()
    assert [(row.label, row.capacity) for row in rows] == [("New Zealand", "co-chair")]
