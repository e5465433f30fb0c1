"""What pages carry for programs, in a real browser: nothing runs, and no policy refuses it."""

import pytest

from tests import make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def record():
    """A meeting and a member, with a photo that has no file yet."""
    series = make.a_series(slug="s", name="Senior Officials Meeting")
    make.a_meeting(series=series, number=14, title="</script><b>Bold</b>", city="Da Nang")
    make.a_meeting(series=series, number=15, starts_on="2020-01-01", ends_on="2020-01-01")


def test_data_blocks_run_nothing_and_no_policy_refuses_them(page, record, axe):
    for address in ("/", "/meetings/s/14/"):
        page.goto(address)
        kinds = page.locator("script[type='application/ld+json']").evaluate_all(
            "(blocks) => blocks.map((block) => JSON.parse(block.textContent)['@type'])"
        )
        expected = {
            "/": ["Organization", "WebSite"],
            "/meetings/s/14/": ["Event", "BreadcrumbList"],
        }
        assert kinds == expected[address]
    assert page.locator("main b", has_text="Bold").count() == 0
    assert axe(page, within="#cite-box") == []


def test_the_citation_is_copied_with_the_day_and_follows_the_filters(page, record):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/meetings/")
    page.get_by_label("Year").select_option("2020")
    page.get_by_text("1 meeting", exact=True).wait_for()
    button = page.get_by_role("button", name="Copy the citation")
    button.click()
    page.get_by_text("Copied", exact=True).wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    today = page.evaluate(
        "new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date())"
    )
    assert copied.startswith("The Bali Process, “Meetings”, Year: 2020, http")
    assert copied.endswith(f"/meetings/?year=2020, accessed {today}.")
