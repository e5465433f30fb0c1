"""A change of SITE_SECRET_KEY that throws nobody out: the key before is named for a while."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core.management import call_command
from django.test import Client

from baliprocess.accounts.links import link_for

from .test_signing_in import SECOND, is_in

pytestmark = pytest.mark.django_db
OTHER = "another-key-abcdefghijklmnopqrstuvwxyz-0123456789-ABCDEF"


def test_sessions_links_and_factors_outlive_a_change_of_key(
    account, log_in, client, with_app, settings, capsys
):
    user = account()
    code = with_app(user)
    spare = RecoveryCodes.activate(user).generate_codes()[0]
    log_in()
    client.post(SECOND, {"code": code()})
    user.refresh_from_db()
    link = link_for(user, "")
    before, settings.SECRET_KEY = settings.SECRET_KEY, OTHER
    settings.SECRET_KEY_FALLBACKS = [before]
    assert is_in(client)
    page = Client().post("/admin/account/link/", {"link": link}, follow=True)
    assert page.context["validlink"]
    call_command("reseal")
    assert "Second factors: 2 sealed with the present key" in capsys.readouterr().out
    # From now on the key before is of no use to anybody.
    settings.SECRET_KEY_FALLBACKS = []
    again = Client()
    log_in(client=again)
    assert again.post(SECOND, {"code": spare}).status_code == 302
    assert is_in(again)


def test_a_factor_of_an_unknown_key_is_told_and_left(account, with_app, settings, capsys):
    with_app(account())
    before = Authenticator.objects.get().data
    settings.SECRET_KEY = OTHER
    call_command("reseal")
    told = capsys.readouterr()
    assert "Second factors: 0 sealed" in told.out
    assert told.err.startswith("  1 second factors belong to a key that is not named")
    assert Authenticator.objects.get().data == before
