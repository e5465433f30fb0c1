"""Pages of the admin on narrow screens: nothing out of reach, no stray rule in their head."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from baliprocess.acts import act, undo
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def officer(page, log_in):
    user = User.objects.create_superuser("officer")
    log_in(page, user)
    return user


def test_an_act_is_read_without_scrolling_sideways_on_a_telephone(page, officer, axe):
    meeting = make.a_meeting(city="Bali")
    with act(officer, "Recorded 25 delegations and their heads", subject=meeting) as done:
        meeting.city = "Da Nang"
        meeting.save()
    undo(done, officer)
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto("/admin/acts/")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    frame = page.get_by_role("region", name="Acts")
    assert frame.evaluate("(frame) => frame.scrollWidth - frame.clientWidth") == 0
    row = frame.get_by_role("row", name="Recorded 25 delegations").last
    cells = [cell.bounding_box() for cell in row.locator("th, td").all()]
    assert len(cells) == 5
    for box in cells:
        assert box["width"] > 40
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 320
    assert axe(page) == []


def test_short_boxes_of_a_row_stand_beside_each_other_on_a_telephone(page, officer):
    delegation = make.a_delegation(make.a_meeting(), make.a_member("Fiji"))
    delegation.delegates.create(name="Lan Anh", function="head")
    page.set_viewport_size({"width": 320, "height": 900})
    change = f"/admin/meetings/meeting/{delegation.meeting_id}"
    for address, left, right in (
        (f"{change}/change/", "Capacity, delegation 1", "Presence, delegation 1"),
        (f"{change}/delegates/", "Function, delegate 1", "Public, delegate 1"),
    ):
        page.goto(address)
        one = page.get_by_label(left, exact=True).bounding_box()
        other = page.get_by_label(right, exact=True).bounding_box()
        assert abs(one["y"] - other["y"]) < 20
        assert one["x"] + one["width"] <= other["x"]
        assert other["x"] + other["width"] <= 320


def test_a_preview_on_a_narrow_screen_begins_as_on_a_telephone(page, officer):
    meeting = make.a_meeting(status="draft")
    page.goto(f"/admin/meetings/meeting/{meeting.pk}/change/")
    page.set_viewport_size({"width": 600, "height": 900})
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Preview").click()
    opened.value.set_viewport_size({"width": 600, "height": 900})
    opened.value.reload()
    expect(opened.value.get_by_label("Phone, 390 pixels")).to_be_checked()


def test_no_line_of_the_head_begins_with_a_rule(page, officer):
    """What stands left of the frame is not painted: there lies the rule of a line’s first group."""
    page.goto("/admin/acts/")
    lists = page.get_by_role("navigation", name="All lists")
    assert lists.evaluate("(nav) => getComputedStyle(nav).overflowX") == "clip"
    groups = lists.get_by_role("list").all()
    assert {
        group.evaluate("(ul) => getComputedStyle(ul, '::before').left") for group in groups
    } == {"-1px"}
    left = lists.bounding_box()["x"]
    first_of_line = {}
    for box in (group.bounding_box() for group in groups):
        first_of_line.setdefault(round(box["y"]), box["x"] - left)
    assert list(first_of_line.values()) == [0, 0]


def test_a_list_of_many_columns_stands_whole_on_a_laptop(page, officer):
    meeting = make.a_meeting(
        title="Eleventh Annual Meeting of the Working Group on Disruption of People Smuggling "
        "and Trafficking in Persons Networks, with the Technical Experts Group",
        city="Da Nang",
    )
    make.a_delegation(meeting)
    page.set_viewport_size({"width": 1280, "height": 900})
    for name in ("meeting", "delegation"):
        page.goto(f"/admin/meetings/{name}/")
        frame = page.locator("#changelist .results")
        assert frame.evaluate(
            "(it) => [it.scrollWidth - it.clientWidth, it.offsetWidth > 600]"
        ) == [
            0,
            True,
        ]
