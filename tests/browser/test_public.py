"""The public pages in a real browser: for every eye, hand and screen, with script and without."""

import datetime as dt
import gzip
import io

import pytest
from django.core.files.base import ContentFile
from PIL import Image
from pypdf import PdfReader

from meetings.models import Meeting
from photos.models import Rendition
from tests import make
from tests.record import load_whole

pytestmark = pytest.mark.django_db(transaction=True)

SOURCE = "https://www.baliprocess.net/event"
AHG = "/meetings/ahg-senior-officials-meeting/"
PAGES = [
    "/",
    "/meetings/",
    "/meetings/?year=2019",
    "/meetings/?year=abc",
    "/meetings/?when=upcoming",
    AHG,
    f"{AHG}12/",
    f"{AHG}14/",
    "/meetings/ministerial-conference/6/",
    "/meetings/ad-hoc-experts-groups/aheg1-colombo-2003/",
    "/participation/",
    "/participation/?since=2024",
    "/members/",
    "/members/viet-nam/",
    "/groups/",
    "/groups/bali-process/",
    "/documents/",
    "/documents/2023-adelaide-strategy-for-cooperation/",
    "/news/",
    "/news/2019/da-nang-stronger-role/",
    "/photos/",
    "/photos/da-nang/",
    "/about/",
    "/search/?q=da+nang",
    "/search/",
    "/nowhere/",
]


@pytest.fixture
def record(transactional_db):
    """The real record, and an album of the 14th AHG SOM with one photo in one size."""
    load_whole()
    album = make.an_album(slug="da-nang", title="Da Nang")
    Meeting.objects.filter(series__slug="ahg-senior-officials-meeting", number=14).update(
        album=album
    )
    photo = make.a_photo(
        album=album, width=320, height=213, caption="The opening.", headline="Opening"
    )
    pixels = io.BytesIO()
    Image.new("RGB", (320, 213), "#55656b").save(pixels, "WEBP")
    Rendition.objects.create(
        photo=photo,
        format="webp",
        width=320,
        height=213,
        bytes=pixels.tell(),
        file=ContentFile(pixels.getvalue(), name="opening.webp"),
    )
    return photo


@pytest.fixture
def meetings(transactional_db):
    """Sixty numbered meetings, three a year from 2002, Fiji at each; quicker than the record."""
    group = make.a_series(slug="ahg", name="Ad Hoc Group Meeting", short_name="AHG")
    fiji = make.a_member("Fiji")
    for number in range(1, 61):
        day = dt.date(2002 + (number - 1) // 3, number % 3 + 1, 7)
        meeting = make.a_meeting(series=group, number=number, starts_on=day, source_url=SOURCE)
        make.a_delegation(meeting, fiji)


@pytest.fixture
def expect(browser):
    from playwright.sync_api import expect  # only where there is a browser

    return expect


def sideways(page):
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def test_every_page_is_accessible_and_fits(page, page_watch, axe, record):
    page_watch.expect("404")  # of the page that is not there
    page_watch.expect("status of 400")
    faults = {}
    for address in [*PAGES, "/id/", "/id/members/", record.get_absolute_url()]:
        page.goto(address)
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            found = axe(page)
            if over := sideways(page):
                found.append(f"{over} pixels too wide")
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            if over := sideways(page):
                found.append(f"{over} pixels too wide at twice the text")
            page.evaluate("document.documentElement.style.fontSize = ''")
            if found:
                faults[address, width] = found
    assert faults == {}


def test_what_is_opened_on_a_phone_is_no_wider_than_it(page, record):
    page.set_viewport_size({"width": 320, "height": 900})
    wide = {}
    for address in ("/", AHG, f"{AHG}14/", "/members/viet-nam/", "/meetings/", "/participation/"):
        page.goto(address)
        closed = page.locator("main details:not([open])")
        assert closed.count()
        page.evaluate("document.querySelectorAll('main details').forEach((each) => each.open = 1)")
        if over := sideways(page):
            wide[address] = over
    assert wide == {}


def test_links_in_a_row_are_as_high_as_a_finger_needs(page, record):
    # WCAG 2.2, 2.5.8: 24 pixels.
    page.set_viewport_size({"width": 320, "height": 900})
    low = {}
    for address in ("/meetings/", f"{AHG}14/", "/members/viet-nam/", record.get_absolute_url()):
        page.goto(address)
        heights = page.eval_on_selector_all(
            ".links a, .links button, .trail a",
            "all => all.map((each) => each.getBoundingClientRect().height)",
        )
        if not heights or min(heights) < 24:
            low[address] = heights
    assert low == {}


def test_skip_link_and_search_key_lead_where_they_say(page):
    page.goto("/meetings/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "site-search-q"
    page.keyboard.type("da nang")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=da+nang")
    assert page.get_by_role("heading", level=1).text_content() == "Search"


@pytest.mark.parametrize("script", [True, False])
def test_menu_of_a_phone_opens_with_the_keyboard_and_without_script(browser, live_server, script):
    context = browser.new_context(
        base_url=live_server.url,
        viewport={"width": 320, "height": 640},
        java_script_enabled=script,
    )
    phone = context.new_page()
    phone.goto("/")
    menu = phone.get_by_role("navigation", name="Main")
    button = phone.get_by_role("button", name="Menu")
    assert not menu.is_visible()
    button.focus()
    phone.keyboard.press("Enter")
    assert menu.is_visible()
    phone.keyboard.press("Escape")
    assert not menu.is_visible()
    context.close()


def test_record_line_is_one_stop_and_arrows_walk_it(page, record):
    page.goto(f"{AHG}14/")

    def here():
        return page.evaluate("document.activeElement.getAttribute('aria-label')")

    stops = page.evaluate(
        "[...document.querySelectorAll('.record-row svg a')].filter((a) => a.tabIndex === 0).length"
    )
    assert stops == 1
    page.locator(".record-row svg a.live").focus()
    assert here().startswith("Fourteenth Ad Hoc Group Senior Officials Meeting")
    page.keyboard.press("ArrowLeft")
    assert here().startswith("Twelfth")
    page.keyboard.press("Home")
    assert here().startswith("First")
    page.keyboard.press("End")
    assert here().startswith("Eighteenth")
    assert page.locator(".record-says").text_content().startswith("Eighteenth")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{AHG}18/")
    page.goto("/")
    page.locator(".record-row svg a.live").focus()
    rows = []
    for key in ("ArrowUp", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
        rows.append(page.evaluate("document.activeElement.closest('.record-row').innerText.trim()"))
    assert rows == ["Steering Group", "Ad Hoc Group", "Steering Group"]


def test_filters_swap_the_list_in_place_and_the_way_back_works(page, expect, meetings):
    page.goto("/meetings/")
    page.evaluate("window.same = true")
    count = page.locator("#result-count")
    assert count.text_content() == "60\u00a0meetings, 1–50 shown"
    page.get_by_label("Year").select_option("2019")
    page.wait_for_url("**/meetings/?year=2019")
    expect(count).not_to_contain_text("60")
    shown = count.text_content()
    assert (shown, page.locator(".entries > li").count()) == ("3\u00a0meetings", 3)
    assert (
        page.get_by_role("link", name="CSV", exact=True).get_attribute("href")
        == "/meetings.csv?year=2019"
    )
    page.get_by_role("link", name="Remove Year: 2019").click()
    page.wait_for_url("**/meetings/")
    expect(count).to_contain_text("60")
    page.go_back()
    expect(count).to_have_text(shown)
    assert page.get_by_label("Year").input_value() == "2019"
    assert page.evaluate("window.same") is True


def test_typed_words_narrow_the_list_without_losing_the_caret(page, expect, meetings):
    page.goto("/meetings/")
    words = page.get_by_label("Words")
    words.press_sequentially("fourteenth ad")
    page.wait_for_url("**/meetings/?q=fourteenth*")
    expect(page.locator("#result-count")).to_have_text("1\u00a0meeting")
    assert page.evaluate("document.activeElement.name") == "q"
    assert words.input_value() == "fourteenth ad"


def test_next_page_is_swapped_in_and_shown_from_its_start(page, expect, meetings):
    page.goto("/meetings/?format=in-person")
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**/meetings/?format=in-person&page=2")
    expect(page.locator("#result-count")).to_contain_text("51–")
    top = page.evaluate("document.getElementById('results').getBoundingClientRect().top")
    assert -5 < top < 100


def test_everything_works_without_script(browser, live_server, meetings):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    plain = context.new_page()
    plain.goto("/meetings/")
    assert not plain.locator(".theme").is_visible()
    plain.get_by_label("Year").select_option("2019")
    plain.get_by_role("button", name="Apply").click()
    assert "year=2019" in plain.url
    assert "2019" in plain.locator(".pills").text_content()
    plain.locator(".entries a").first.click()
    plain.get_by_text("The same as a table").click()
    assert plain.locator(".record table").is_visible()
    context.close()


def test_theme_is_remembered_and_nothing_else_is_kept(page):
    def colours():
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.goto("/")
    light = colours()
    page.get_by_label("Dark").check()
    dark = colours()
    assert dark != light
    page.goto("/members/")
    assert colours() == dark
    assert page.get_by_label("Dark").is_checked()
    page.get_by_label("As the system").check()
    page.goto("/")
    assert colours() == light
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.context.cookies() == []


def test_participation_is_a_table_on_a_screen_and_a_list_on_a_phone(page, meetings):
    page.goto("/participation/")
    assert page.get_by_role("table").is_visible()
    assert page.get_by_role("columnheader").first.text_content() == "Member or observer ↑"
    assert not page.locator(".narrow-only").is_visible()
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.locator("table.matrix").count() == 1
    assert not page.locator("table.matrix").is_visible()
    assert page.locator(".narrow-only").is_visible()


def test_several_series_are_ticked_one_after_the_other(page, record):
    page.goto("/participation/")
    choices = page.locator(".choices")
    choices.locator("summary").click()
    choices.get_by_label("Ad Hoc Group Senior Officials Meeting").check()
    # The list changed in place; the boxes are still open and the next is at hand.
    page.locator(".pills a", has_text="Ad Hoc Group").wait_for()
    assert choices.locator("fieldset").is_visible()
    assert choices.locator("summary").text_content() == "2 chosen"
    page.keyboard.press("Escape")
    choices.locator("fieldset").wait_for(state="hidden")
    assert page.url.partition("?")[2] == (
        "series=ahg-senior-officials-meeting&series=ministerial-conference"
    )


def test_head_and_names_of_the_table_stay_in_sight(page, record):
    page.set_viewport_size({"width": 800, "height": 600})
    page.goto("/participation/?since=2015")
    frame = page.locator(".frame.tall")
    frame.evaluate("(frame) => frame.scrollTo(400, 500)")
    top = frame.bounding_box()
    head = frame.locator("thead th").nth(3).bounding_box()
    name = frame.locator("tbody th[scope=row]").nth(20).bounding_box()
    assert (round(head["y"] - top["y"]), round(name["x"] - top["x"])) == (0, 0)


def test_paper_carries_the_text_and_no_controls(page, meetings):
    page.goto("/meetings/ahg/14/")
    page.emulate_media(media="print")
    assert page.get_by_role("heading", level=1).is_visible()
    assert [
        page.locator(each).first.is_visible()
        for each in (".site-nav", ".site-search", ".trail", ".links", ".site-foot")
    ] == [False] * 5
    printed = page.evaluate(
        "getComputedStyle(document.querySelector('.sources a'), '::after').content"
    )
    assert "https://" in printed or "http://" in printed


def test_a_meeting_is_printed_on_two_sheets(page, record):
    page.goto("/meetings/ahg-senior-officials-meeting/14/")
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    words = [sheet.extract_text() for sheet in sheets]
    assert len(sheets) == 2, words
    assert ("In figures" in words[0], "Sources" in words[1], "Cite" in words[1]) == (True,) * 3


def test_first_visit_of_the_first_page_weighs_little(page, record):
    sizes = {}

    def keep(response):
        body = response.body()
        ready = response.url.endswith((".woff2", ".webp"))
        sizes[response.url] = len(body if ready else gzip.compress(body))

    page.on("response", keep)
    page.goto("/")
    page.wait_for_load_state("networkidle")
    scripts = sum(size for url, size in sizes.items() if url.endswith(".js"))
    assert (sum(sizes.values()) <= 100_000, scripts <= 30_000) == (True, True), sizes


def test_pages_from_right_to_left_fit_and_are_accessible(page, axe, meetings, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ar", "العربية")]
    faults = {}
    for address in ("/ar/", "/ar/meetings/", "/ar/meetings/ahg/60/", "/ar/participation/"):
        page.goto(address)
        assert page.locator("html").get_attribute("dir") == "rtl"
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            if found := [*axe(page), *([sideways(page)] if sideways(page) else [])]:
                faults[address, width] = found
    assert faults == {}
