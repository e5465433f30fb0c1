"""Two browsers at one meeting, two clicks at one button, a tab lost with what was typed."""

import re

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client

from baliprocess.staff import grant_groups
from meetings.models import Meeting
from members.models import Member
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a long pass phrase"


def an_editor(name):
    user = User.objects.create_user(name, password=PASSWORD, is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    return user


@pytest.fixture
def meeting():
    return make.a_meeting(
        series=make.a_series(name="Ad Hoc Group Senior Officials’ Meeting"),
        number=14,
        city="Bali",
        venue="Hotel A",
    )


@pytest.fixture
def other(browser, page, live_server):
    """A page of another browser."""
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def sign_in(live_server):
    """As `log_in`, with a session of its own for each page."""

    def sign_in(page, user):
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "url": live_server.url}
        page.context.add_cookies([cookie])

    return sign_in


def save(page):
    page.locator("input[name=_continue]").last.click()


def test_two_browsers_edit_one_meeting_at_once_and_nothing_is_lost(
    page, other, sign_in, axe, meeting
):
    sign_in(page, an_editor("anna"))
    sign_in(other, an_editor("budi"))
    address = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(address)
    other.goto(address)

    other.fill("#id_city", "Nusa Dua")
    other.fill("#id_venue", "Hotel B")
    save(other)
    other.locator(".messagelist .success").wait_for()

    page.fill("#id_city", "Jimbaran")
    page.fill("#id_note", "Moved by a day")
    save(page)
    conflict = page.locator(".overtaken .conflict")
    conflict.wait_for()
    assert [text.strip() for text in page.locator(".overtaken legend").all_inner_texts()] == [
        "City"
    ]
    assert re.findall(r"Bali|Nusa Dua|Jimbaran", conflict.inner_text()) == [
        "Bali",
        "Nusa Dua",
        "Jimbaran",
    ]
    assert axe(page, within="#content-main") == []
    conflict.get_by_role("radio", name="You").check()
    save(page)
    page.locator(".messagelist", has_text="budi changed").wait_for()
    meeting.refresh_from_db()
    assert (meeting.city, meeting.venue, meeting.note) == (
        "Jimbaran",
        "Hotel B",
        "Moved by a day",
    )

    other.goto(address)
    other.locator(".messagelist", has_text="chose the other: City").wait_for()


def test_a_double_click_on_save_makes_one_record(page, log_in):
    log_in(page, an_editor("anna"))
    page.goto("/admin/members/member/add/")
    page.fill("#id_name", "Fiji")
    page.select_option("#id_kind", "state")
    # The script stops the second click; the server must do without.
    page.locator("#member_form").evaluate(
        "form => form.addEventListener('submit', event => event.stopImmediatePropagation(), true)"
    )
    page.locator("input[name=_continue]").last.dblclick()
    page.wait_for_url("**/change/**")
    page.locator(".messagelist li").first.wait_for()
    assert Member.objects.filter(name="Fiji").count() == 1


def test_what_was_typed_survives_an_expired_login(page, log_in, meeting):
    log_in(page, an_editor("anna"))
    address = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(address)
    page.fill("#id_city", "Nusa Dua")
    page.locator("#delegations-group .add-row a").click()
    page.fill("#id_delegations-0-headcount", "7")
    Session.objects.all().delete()
    save(page)
    page.fill("#id_username", "anna")
    page.fill("#id_password", PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_role("button", name=re.compile("Restore what you typed at")).click()
    page.locator(".error-summary").wait_for()
    assert page.input_value("#id_city") == "Nusa Dua"
    assert page.input_value("#id_delegations-0-headcount") == "7"
    page.fill("#id_delegations-0-headcount", "")
    save(page)
    page.locator(".messagelist .success").wait_for()
    page.wait_for_load_state()
    meeting.refresh_from_db()
    assert meeting.city == "Nusa Dua"
    assert drafts(page) == []
    assert page.locator(".draft-offer").count() == 0


def test_what_was_typed_lies_sealed_for_the_account(page, log_in, meeting):
    log_in(page, an_editor("anna"))
    address = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(address)
    page.locator("#id_city").press_sequentially(" Zyxwander")
    page.wait_for_function("Object.keys(localStorage).some(key => key.startsWith('draft:'))")
    kept = page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
    assert ("sealed" in kept, "Zyxwander" in kept, "city" in kept) == (True, False, False)
    # Whose password changed cannot read it any more, and it is thrown away.
    user = User.objects.get(username="anna")
    user.set_password(f"{PASSWORD} of today")
    user.save()
    Session.objects.all().delete()
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address)
    page.fill("#id_username", "anna")
    page.fill("#id_password", f"{PASSWORD} of today")
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url(f"**{address}")
    page.wait_for_function("!Object.keys(localStorage).some(key => key.startsWith('draft:'))")
    assert page.locator(".draft-offer").count() == 0


def drafts(page):
    return page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:'))")


def test_what_was_typed_survives_a_lost_tab_and_goes_with_logging_out(page, log_in, meeting):
    log_in(page, an_editor("anna"))
    address = f"/admin/meetings/meeting/{meeting.pk}/change/"
    page.goto(address)
    # Without a key or a click before, as what is dictated comes.
    page.fill("#id_city", "Bali and Ubud")
    lost = page.context.new_page()
    page.goto("about:blank")
    lost.goto(address)
    lost.locator(".draft-offer").wait_for()
    lost.get_by_role("button", name="Discard it").click()
    assert drafts(lost) == []
    lost.locator("#id_city").press_sequentially(" and Ubud")
    lost.locator("#id_venue").click()
    lost.on("dialog", lambda dialog: dialog.accept())
    lost.get_by_role("button", name="Log out").click()
    lost.wait_for_url("**/logout/")
    assert drafts(lost) == []
    assert Meeting.objects.get().city == "Bali"
