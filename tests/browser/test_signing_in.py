"""Signing in as a person does it: an app, a passkey, one's sessions, under the strict policy."""

import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a long pass phrase"


@pytest.fixture
def chief(settings):
    settings.MFA_REQUIRED = True
    user = User.objects.create_user("chief", password=PASSWORD, is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    return user


def give_password(page):
    page.fill("#id_username", "chief")
    page.fill("#id_password", PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()


def log_out(page):
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url("**/admin/logout/")


def a_passkey_device(page):
    """A fingerprint reader in the browser's own way of pretending."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_publisher_sets_up_an_app_and_a_passkey_and_signs_in_with_each(page, chief, axe):
    a_passkey_device(page)
    page.goto("/admin/meetings/")
    assert axe(page) == []
    give_password(page)
    page.wait_for_url("**/admin/account/")
    page.get_by_role("link", name="Add an app").click()
    assert axe(page, within="#content") == []
    secret = page.inner_text("#key").replace(" ", "")
    page.fill("#id_code", format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    page.get_by_role("button", name="Add the app").click()
    page.get_by_text("10 of 10 left.").wait_for()
    spare = page.locator(".codes code").first.inner_text()
    assert axe(page, within="#content") == []

    page.goto("/admin/account/passkeys/add/")
    page.get_by_label("Sign in with it alone").check()
    page.get_by_role("button", name="Add the passkey").click()
    page.get_by_text("1 passkey.").wait_for()
    assert axe(page, within="#content") == []

    log_out(page)
    page.goto("/admin/news/")
    give_password(page)
    page.wait_for_url("**/second-step/")
    assert axe(page) == []
    page.fill("#id_code", spare)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**/admin/news/")

    log_out(page)
    page.goto("/admin/news/")
    page.get_by_role("button", name="Log in with a passkey").click()
    page.get_by_role("heading", name="News").wait_for()
    page.goto("/admin/sessions/")
    page.get_by_role("cell", name="This one").wait_for()
    assert axe(page, within="#content") == []
