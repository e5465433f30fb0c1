"""The strict policy holds where the most script runs: sign-in and the text editor."""

import pytest
from django.contrib.auth.models import User

from baliprocess.models import Page
from baliprocess.staff import grant_groups

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def editor():
    user = User.objects.create_user("desk", password="a long pass phrase", is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    return user


def test_an_officer_signs_in_by_the_form(page, editor):
    page.goto("/admin/")
    page.fill("#id_username", "desk")
    page.fill("#id_password", "a long pass phrase")
    page.press("#id_password", "Enter")
    page.wait_for_url("**/admin/")
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "sessionid"]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")


def test_the_text_editor_loads_and_saves_under_the_policy(page, editor, log_in):
    log_in(page, editor)
    page.goto("/admin/baliprocess/page/add/")
    page.fill("#id_slug", "languages")
    page.fill("#id_title", "Languages")
    text = page.locator(".ProseMirror[contenteditable=true]")
    text.click()
    page.keyboard.type("Written by hand.")
    # The editor's own style came in: it is what keeps line breaks visible.
    assert text.evaluate("element => getComputedStyle(element).whiteSpace").endswith("break-spaces")
    page.click("[name=_save]")
    page.wait_for_url("**/admin/baliprocess/page/")
    assert Page.objects.get(slug="languages").body == "<p>Written by hand.</p>"
