"""Suggestions by keyboard, by mouse and without script; the page of results; the desk's box."""

import re

import pytest
from playwright.sync_api import expect

from tests import make

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def record():
    viet_nam = make.a_member("Viet Nam")
    viet_nam.names.create(text="Vietnam")
    return make.a_meeting(title="Workshop in Viet Nam", city="Da Nang", country=viet_nam)


def test_suggestions_by_keyboard(page, record, axe):
    page.goto("/search/")
    box = page.get_by_role("combobox", name="Words")
    box.press_sequentially("viet")
    options = page.get_by_role("option")
    expect(options).to_have_text(
        ["Viet NamMembers and observers · State"] * 1
        + ["Workshop in Viet NamMeetings · Da Nang, Viet Nam"]
    )
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    box.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", "q-list-1")
    assert axe(page) == []
    box.press("Escape")
    expect(options).to_have_count(0)
    expect(box).to_have_value("viet")
    box.press("ArrowDown")
    expect(options).to_have_count(2)
    box.press("ArrowUp")
    box.press("Enter")
    page.wait_for_url(f"**{record.get_absolute_url()}")


def test_suggestions_are_set_as_pages_set_their_titles(page, record):
    make.a_meeting(title="The 'Co-Chairs' Retreat'", slug="retreat")
    page.goto("/search/")
    page.get_by_role("combobox", name="Words").press_sequentially("retreat")
    expect(page.get_by_role("option")).to_have_text([re.compile("^The ‘Co-Chairs’ Retreat’")])


def test_suggestions_on_a_phone_are_not_cut_off(page, record):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/")
    page.get_by_role("button", name="Search").first.click()
    page.locator("#site-search-q").press_sequentially("viet")
    last = page.get_by_role("option").nth(1)
    expect(last).to_be_visible()
    # What is cut off counts as visible, but no pointer reaches it.
    last.click(timeout=3_000)
    page.wait_for_url(f"**{record.get_absolute_url()}")


def test_enter_searches_for_what_was_typed_and_filters_stay(page, record, axe):
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/search/")
    box = page.get_by_role("combobox", name="Words")
    box.press_sequentially("vietnam")
    expect(page.get_by_role("option")).to_have_count(2)
    box.press("Enter")
    expect(page.get_by_role("option")).to_have_count(0)
    expect(page.locator("#result-count")).to_contain_text("2 results")
    expect(page.get_by_text("“vietnam” is also read as Viet Nam.")).to_be_visible()
    page.get_by_role("link", name="Meetings 1").click()
    expect(page.locator("#results h3")).to_have_text(["Workshop in Viet Nam"])
    width = page.evaluate("document.documentElement.scrollWidth")
    assert (width, axe(page)) == (320, [])


def test_it_works_without_script(browser, live_server, record):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto("/search/")
        page.get_by_label("Words").fill("vietnam")
        page.get_by_label("Words").press("Enter")
        expect(page.locator("#results h3")).to_have_text(["Viet Nam", "Workshop in Viet Nam"])
        expect(page.locator("mark").first).to_have_text("Viet Nam")
    finally:
        context.close()


def test_the_desk_is_searched_by_the_slash(page, record, admin_user, log_in, axe):
    log_in(page, admin_user)
    page.goto("/admin/")
    page.keyboard.press("/")
    box = page.get_by_role("searchbox", name="Search everything")
    expect(box).to_be_focused()
    box.fill("workshop")
    box.press("Enter")
    expect(page.locator(".found li")).to_have_text(
        [re.compile(r"^Workshop in Viet Nam, .* Published$")]
    )
    assert axe(page) == []
