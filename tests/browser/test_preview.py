"""A preview of what is typed and not saved, at the width of a telephone and of a desk."""

import datetime as dt

import pytest
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups
from meetings.models import Meeting
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_unsaved_change_is_seen_at_both_widths_and_the_form_goes_on(page, log_in, axe):
    grant_groups()
    user = User.objects.create_superuser("officer")
    meeting = make.a_meeting(status="draft", city="Bali", starts_on=dt.date(2019, 7, 23))
    log_in(page, user)
    form_url = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(form_url)
    assert axe(page) == []
    page.get_by_label("City", exact=True).fill("Da Nang")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Preview").click()
    preview = opened.value
    inside = preview.frame_locator("iframe")
    inside.get_by_text("Preview – not saved.").wait_for()
    inside.locator("dd", has_text="Da Nang").wait_for()
    assert preview.locator("iframe").bounding_box()["width"] >= 1024
    assert inside.get_by_role("button", name="Menu").is_hidden()
    preview.get_by_label("Phone, 390 pixels").check()
    inside.get_by_role("button", name="Menu").wait_for()
    assert preview.locator("iframe").bounding_box()["width"] == 390
    assert axe(preview) == []
    preview.close()

    # Nothing was kept, and saving right after it is not taken for a second click.
    assert Meeting.objects.get().city == "Bali"
    page.get_by_role("button", name="Save and stay here").click()
    page.locator(".messagelist .success").wait_for()
    assert Meeting.objects.get().city == "Da Nang"

    # A link for somebody without an account, opened by one.
    page.get_by_label("For whom").fill("Ms Tran")
    page.get_by_role("button", name="Make a link").click()
    page.get_by_role("heading", name=meeting.series.name).wait_for()
    assert axe(page) == []
    address = page.get_by_label("Link for Ms Tran").input_value()
    page.context.clear_cookies()
    page.goto(address)
    page.get_by_text("Preview – not for passing on.").wait_for()
    assert axe(page) == []
    (cookie,) = page.context.cookies()
    assert (cookie["name"].rpartition("-")[0], cookie["httpOnly"]) == ("preview", True)
