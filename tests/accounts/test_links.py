"""Invitations, and links in place of a lost password: from the desk and the command line."""

import io
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client

from baliprocess.accounts.links import parts
from baliprocess.audit import AuditEntry
from baliprocess.staff import grant_groups
from tests.admin.pages import Form

from .conftest import PASSWORD, factors

pytestmark = pytest.mark.django_db
NEW = "correct horse battery staple"


@pytest.fixture
def administrator(account):
    client = Client()
    client.force_login(account("chief", group="Administrator"))
    return client


def follow(link, password=NEW, client=None):
    """Open a link as a browser does and set the password; gives the last answer."""
    client = client or Client()
    page = client.post("/admin/account/link/", {"link": link}, follow=True)
    if not page.context["validlink"]:
        return page
    form = page.redirect_chain[-1][0]
    return client.post(form, {"new_password1": password, "new_password2": password})


def can(name, password=NEW):
    return Client().post("/admin/login/", {"username": name, "password": password}).status_code


def test_an_administrator_invites_and_the_invited_signs_in(administrator):
    form = Form(administrator, "/admin/auth/user/add/")
    form["username"] = "new.officer"
    form["groups"] = [grant_groups()["Editor"].pk]
    form["usable_password"] = "false"
    answer = form.send()
    user = User.objects.get(username="new.officer")
    assert answer.url == f"/admin/auth/user/{user.pk}/link/"
    assert not user.has_usable_password()
    page = administrator.post(answer.url)
    link = page.context["link"]
    assert "no-store" in page.headers["Cache-Control"]
    assert "link" not in administrator.get(answer.url).context
    assert follow(link).url == "/admin/login/"
    assert can("new.officer") == 302
    # Once only.
    assert not follow(link, "another long phrase").context["validlink"]
    assert can("new.officer") == 302


def test_a_link_is_good_for_three_days(administrator, account, settings):
    user = account()
    page = administrator.post(f"/admin/auth/user/{user.pk}/link/")
    link = page.context["link"]
    assert (page.context["hours"], settings.PASSWORD_RESET_TIMEOUT) == (72, 72 * 60 * 60)
    for timeout, good in ((60, True), (-1, False)):
        settings.PASSWORD_RESET_TIMEOUT = timeout
        page = Client().post("/admin/account/link/", {"link": link}, follow=True)
        assert page.context["validlink"] is good


def test_a_link_is_good_for_its_account_only(administrator, account):
    anna, budi = account(), account("budi")
    links = [
        administrator.post(f"/admin/auth/user/{each.pk}/link/").context["link"]
        for each in (anna, budi)
    ]
    (key, _one), (_other, token) = map(parts, links)
    for secret in (f"{key}.{token}", f"{key}.x", f"{key}.", key, "..", "é.é", "x" * 5_000, ""):
        client = Client()
        page = client.post("/admin/account/link/", {"link": secret}, follow=True)
        assert (page.status_code, page.context["validlink"]) == (200, False)
        assert "sessionid" not in client.cookies


def test_the_secret_of_a_link_is_in_no_address(administrator, account):
    user = account()
    link = administrator.post(f"/admin/auth/user/{user.pk}/link/").context["link"]
    key, token = parts(link)
    assert urlsplit(link)._replace(scheme="", netloc="", fragment="").geturl() == (
        "/admin/account/link/"
    )
    client = Client()
    assert "data-secret" in client.get("/admin/account/link/").content.decode()
    answer = client.post("/admin/account/link/", {"link": link})
    assert answer.url == f"/admin/account/link/{key}/set-password/"
    assert client.get(answer.url).context["validlink"]
    # A link as they were once made, with all of it in the address, is led to the form.
    former = Client().get(f"/admin/account/link/{key}/{token}/")
    assert (former.status_code, former.url) == (302, f"/admin/account/link/#{key}.{token}")


def test_a_closed_account_gets_no_link(administrator, account):
    user = account(is_active=False)
    assert administrator.post(f"/admin/auth/user/{user.pk}/link/").status_code == 403


def test_an_administrator_makes_no_link_for_a_superuser(administrator):
    root = User.objects.create_superuser("root")
    assert administrator.post(f"/admin/auth/user/{root.pk}/link/").status_code == 403


def test_the_link_leads_to_the_declared_host_whatever_was_asked_for(
    administrator, account, settings
):
    user = account()
    address = f"/admin/auth/user/{user.pk}/link/"
    assert administrator.post(address, headers={"host": "evil.example"}).status_code == 400
    settings.PUBLIC_HOSTS, settings.HTTPS = ["www.example.org"], True
    link = administrator.post(address, headers={"host": "localhost:1"}).context["link"]
    assert link.startswith("https://www.example.org/admin/account/link/")


def test_the_link_is_sent_where_there_is_a_server(administrator, account, settings):
    user = account(email="anna@example.org")
    address = f"/admin/auth/user/{user.pk}/link/"
    administrator.post(address, {"send": "on"})
    assert mail.outbox == []
    settings.SENDS_MAIL = True
    link = administrator.post(address, {"send": "on"}).context["link"]
    (letter,) = mail.outbox
    assert letter.to == ["anna@example.org"]
    assert link in letter.body


def test_a_weak_password_is_refused(administrator, account):
    user = account()
    link = administrator.post(f"/admin/auth/user/{user.pk}/link/").context["link"]
    assert follow(link, "short").status_code == 200
    assert can("anna", PASSWORD) == 302


def test_a_link_does_not_pass_the_second_step(administrator, account, with_app):
    user = account()
    with_app(user)
    link = administrator.post(f"/admin/auth/user/{user.pk}/link/").context["link"]
    client = Client()
    follow(link, client=client)
    answer = client.post("/admin/login/", {"username": "anna", "password": NEW})
    assert answer.url == "/admin/account/second-step/"


# --- The command line ----------------------------------------------------------------------------


def invite(*args, **options):
    out = io.StringIO()
    call_command("invite", *args, stdout=out, **options)
    return out.getvalue().strip()


def test_the_command_invites_and_replaces_a_lost_password_and_telephone(db, with_app):
    grant_groups()
    follow(invite("anna", group=["Publisher"]))
    assert can("anna") == 302
    user = User.objects.get()
    with_app(user)
    assert [group.name for group in user.groups.all()] == ["Publisher"]
    follow(invite("anna", without_second_factor=True), PASSWORD)
    assert (can("anna", PASSWORD), factors(user)) == (302, set())
    told = AuditEntry.objects.exclude(action__startswith="sign-").order_by("pk")
    assert [entry.action for entry in told] == [
        "account-made",
        "role-changed",
        "link-made",
        "password-set",
        "factor-removed",
        "link-made",
        "password-set",
    ]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["anna"], "Name a group"),
        (["anna", "--group", "Kings"], "Name a group"),
        (["an na", "--group", "Editor"], "valid username"),
        (["closed"], "is closed"),
        (["open", "--group", "Editor"], "has an account already"),
    ],
)
def test_the_command_says_what_is_wrong(account, args, sentence):
    account("closed", is_active=False)
    account("open")
    with pytest.raises(CommandError, match=sentence):
        invite(*args)
    assert User.objects.count() == 2
