"""Links whose secret stands behind the "#": opened by a browser with scripts and by one without."""

from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from baliprocess.accounts.links import link_for
from baliprocess.previews.models import PreviewLink
from baliprocess.staff import grant_groups
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def maker():
    user = User.objects.create_user("maker", is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    return user


def test_a_preview_opens_at_once_and_its_secret_leaves_the_address(page, live_server, maker):
    draft = make.an_article(headline="Not yet public", status="draft")
    link, token = PreviewLink.objects.make(draft, maker)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{live_server.url}/preview/#{token}")
    page.get_by_role("heading", name="Not yet public").wait_for()
    assert urlsplit(page.url).path == f"/preview/{link.pk}/"
    assert not any(token in url for url in asked)
    page.go_back()
    assert token not in page.url


def test_a_preview_opens_without_scripts(browser, live_server, maker):
    draft = make.an_article(headline="Not yet public", status="draft")
    _link, token = PreviewLink.objects.make(draft, maker)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/preview/#{token}")
    page.get_by_label("Link").fill(page.url)
    page.get_by_role("button", name="Open it").click()
    page.get_by_role("heading", name="Not yet public").wait_for()
    context.close()


def test_an_invitation_opens_at_once(page, live_server, maker):
    page.goto(link_for(maker, live_server.url))
    page.get_by_role("button", name="Set my password").wait_for()
    assert page.url.endswith("/set-password/")


def test_a_new_link_is_copied_by_a_button_and_withdrawn_where_it_stands(page, log_in, maker):
    draft = make.a_meeting(title="Not yet public", status="draft")
    log_in(page, maker)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/admin/meetings/meeting/{draft.pk}/change/")
    page.get_by_label("For whom").fill("Ms Tran")
    page.get_by_role("button", name="Make a link").click()
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("Copied")).to_have_role("status")
    link = page.get_by_label("Link for Ms Tran").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == link
    page.get_by_role("link", name="Back to the form").click()
    page.get_by_role("button", name="Withdraw the link Ms Tran").click()
    said = page.locator("#share-said")
    expect(said).to_be_focused()
    expect(said).to_be_in_viewport()
    expect(said).to_contain_text("The link for Ms Tran was withdrawn")
