"""The door to the desk: what opens it, what it says, how often one may try."""

import statistics
import time

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from baliprocess import settings as own_settings
from baliprocess.audit import AuditEntry
from baliprocess.environment import Environment

from .conftest import PASSWORD

pytestmark = pytest.mark.django_db

SECOND = "/admin/account/second-step/"


def is_in(client):
    return client.get("/admin/").status_code == 200


def test_name_and_password_lead_to_where_one_was_going(account, log_in, client):
    account()
    answer = log_in(next="/admin/meetings/")
    assert (answer.status_code, answer.url) == (302, "/admin/meetings/")
    assert is_in(client)
    assert client.get("/admin/login/").url == "/admin/"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "///evil.example",
        "javascript:alert(1)",
        "http://localhost/admin/",
        "http://127.0.0.1/",
        "\thttps://evil.example",
        "http:evil.example",
    ],
)
def test_nobody_is_sent_to_another_host(account, log_in, target):
    account()
    assert log_in(next=target).url == "/admin/"


def said(answer):
    return [str(error) for error in answer.context["form"].non_field_errors()]


def test_whoever_may_not_hears_the_same(account, log_in):
    account()
    account("closed", is_active=False)
    outside = account("outside")
    outside.is_staff = False
    outside.save()
    heard = {
        name: (said(log_in(name, password)), log_in(name, password).status_code)
        for name, password in {
            "nobody": PASSWORD,
            "anna": "wrong",
            "Anna": PASSWORD,
            "closed": PASSWORD,
            "outside": PASSWORD,
        }.items()
    }
    assert len({(*errors, status) for errors, status in heard.values()}) == 1
    assert heard["anna"][1] == 200


def test_an_unknown_name_takes_as_long(account, client, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    account()

    def seconds(name):
        times = []
        for _ in range(3):
            cache.clear()
            started = time.process_time()
            client.post("/admin/login/", {"username": name, "password": "wrong"})
            times.append(time.process_time() - started)
        return statistics.median(times)

    assert 0.6 < seconds("nobody") / seconds("anna") < 1.6


def test_five_failures_close_a_name_and_not_another(account, log_in):
    account()
    account("budi")
    for _ in range(5):
        log_in(password="wrong")
    assert "Too many failed attempts" in said(log_in())[0]
    assert log_in("budi").status_code == 302


def test_a_name_without_an_account_is_closed_alike(account, log_in):
    account()
    heard = []
    for name in ("anna", "nobody"):
        # The address would be closed after ten.
        cache.clear()
        heard.append([said(log_in(name, "wrong")) for _ in range(6)])
    assert heard[0] == heard[1]
    assert heard[0][4] != heard[0][5]


@pytest.mark.parametrize(
    "change",
    [
        lambda n: {"headers": {"x-forwarded-for": f"10.0.0.{n}"}},
        lambda n: {"headers": {"x-real-ip": f"10.0.0.{n}", "forwarded": f"for=10.0.0.{n}"}},
        lambda n: {"headers": {"host": f"localhost:{8000 + n}"}},
        lambda n: {"REMOTE_ADDR": f"10.0.0.{n}"},
    ],
    ids=["x-forwarded-for", "other headers", "port", "address"],
)
def test_no_header_gives_a_name_more_attempts(account, log_in, change):
    account()
    for number in range(5):
        log_in(password="wrong", **change(number))
    assert "Too many failed attempts" in said(log_in(**change(6)))[0]


@pytest.mark.parametrize(
    ("proxies", "allowed"), [(0, False), (1, True)], ids=["without a proxy", "behind one"]
)
def test_an_address_counts_as_the_proxy_saw_it(account, log_in, settings, proxies, allowed):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    account()
    for number in range(10):
        # What the visitor wrote comes first, what the proxy saw comes last.
        log_in(f"n{number}", "wrong", headers={"x-forwarded-for": f"10.9.9.{number}, 192.0.2.1"})
    answer = log_in(headers={"x-forwarded-for": "10.9.9.99, 192.0.2.2"})
    assert (answer.status_code == 302) is allowed
    same = {"x-forwarded-for": "10.9.9.98, 192.0.2.1"}
    assert log_in(client=Client(), headers=same).status_code == 200


def test_the_counts_are_shared_by_all_workers(account, log_in, settings):
    """The table of the shared cache, as every installation without Redis has it."""
    settings.CACHES = Environment({}).caches("REDIS_URL")
    call_command("createcachetable", verbosity=0)
    account()
    for _ in range(5):
        log_in(password="wrong")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM shared_cache")
        assert cursor.fetchone()[0] >= 2
    assert "Too many failed attempts" in said(log_in())[0]
    cache.clear()


def test_a_session_given_beforehand_is_worth_nothing(account, log_in, client):
    account()
    session = client.session
    session["planted"] = "yes"
    session.save()
    before = session.session_key
    client.cookies[settings.SESSION_COOKIE_NAME] = before
    log_in()
    assert client.cookies[settings.SESSION_COOKIE_NAME].value != before
    other = Client()
    other.cookies[settings.SESSION_COOKIE_NAME] = before
    assert not is_in(other)


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/logout/", "/admin/sessions/"])
def test_no_other_site_can_send_these_forms(account, address):
    client = Client(enforce_csrf_checks=True)
    client.force_login(account())
    refused = client.post(address)
    assert refused.status_code == 403
    # A page of the site: Django's own has a style within it, which the policy forbids.
    text = refused.content.decode()
    assert ("open too long" in text, "<style" in text) == (True, False)
    if address != "/admin/login/":
        assert is_in(client)


@pytest.mark.parametrize("name", ["a\x00b", "x" * 5000, "’; DROP TABLE", "\u202e", "Ａnna"])
def test_no_name_breaks_the_page(account, log_in, name):
    account()
    assert log_in(name).status_code in (200, 400)
    assert log_in().status_code == 302


def test_nobody_signs_up(client):
    for address in ("signup", "accounts/signup", "admin/account/signup"):
        assert client.get(f"/{address}/").status_code in (302, 404)
    assert reverse("account_login") == "/admin/login/"


# --- The second step -----------------------------------------------------------------------------


def test_a_password_alone_opens_nothing_once_there_is_an_app(account, log_in, client, with_app):
    code = with_app(account())
    assert log_in(next="/admin/news/").url == SECOND
    for address in ("/admin/", "/admin/meetings/", "/admin/sessions/", "/admin/account/"):
        assert client.get(address).status_code == 302
        assert client.get(address).url.startswith("/admin/login/")
    assert client.post(SECOND, {"code": "000000"}).status_code == 200
    answer = client.post(SECOND, {"code": code()})
    assert answer.url == "/admin/news/"
    assert is_in(client)


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_code_is_taken_once(account, log_in, client, with_app, steps):
    code = with_app(account())
    used = code(steps)
    log_in()
    assert client.post(SECOND, {"code": used}).status_code == 302
    other = Client()
    log_in(client=other)
    # allauth's own note lasts half a minute only.
    cache.delete_many(
        [
            f"allauth.mfa.totp.used?user=1&code={used}",
        ]
    )
    assert other.post(SECOND, {"code": used}).status_code == 200
    assert not is_in(other)


def test_an_old_code_is_not_taken(account, log_in, client, with_app):
    code = with_app(account())
    log_in()
    assert client.post(SECOND, {"code": code(-3)}).status_code == 200


def test_a_code_is_good_for_its_own_half_minute(account, log_in, client, with_app, settings):
    assert own_settings.MFA_TOTP_TOLERANCE == 0
    settings.MFA_TOTP_TOLERANCE = 0
    code = with_app(account())
    log_in()
    answer = client.post(SECOND, {"code": code(-1)})
    assert answer.status_code == 200
    assert "take the one that the app shows now" in answer.context["form"].errors["code"][0]


def test_codes_cannot_be_tried_out(account, log_in, client, with_app):
    code = with_app(account())
    log_in()
    for number in range(5):
        client.post(SECOND, {"code": f"{number:06}"})
    answer = client.post(SECOND, {"code": code()})
    assert answer.status_code == 200
    assert "Too many failed attempts" in answer.context["form"].errors["code"][0]


def test_the_second_step_belongs_to_who_gave_the_password(account, log_in, client, with_app):
    account("budi")
    with_app(account())
    others = with_app(account("carla"))
    log_in()
    assert client.post(SECOND, {"code": others()}).status_code == 200
    assert Client().get(SECOND).url == "/admin/login/"


def test_a_closed_account_does_not_pass_the_second_step(account, log_in, client, with_app):
    user = account()
    code = with_app(user)
    log_in()
    user.is_active = False
    user.save()
    client.post(SECOND, {"code": code()})
    assert not is_in(client)


def test_secrets_are_sealed_and_another_key_opens_nothing(
    account, log_in, client, with_app, settings
):
    user = account()
    code = with_app(user)
    stored = user.authenticator_set.get().data["secret"]
    settings.SECRET_KEY = "another" * 10
    log_in()
    for attempt in (code(), "", "000000"):
        assert client.post(SECOND, {"code": attempt}).status_code == 200
    assert len(stored) > 60


# --- Who must have one ---------------------------------------------------------------------------


@pytest.fixture
def required(settings):
    settings.MFA_REQUIRED = True


@pytest.mark.parametrize(
    ("group", "must"),
    [("Viewer", False), ("Editor", False), ("Publisher", True), ("Administrator", True)],
)
def test_publishers_and_administrators_must_have_one(
    account, log_in, client, required, group, must
):
    account(group=group)
    log_in()
    for address in ("/admin/", "/admin/meetings/meeting/", "/admin/sessions/", "/admin/jsi18n/"):
        answer = client.get(address)
        assert (answer.status_code, answer.get("Location")) == (
            (302, "/admin/account/") if must else (200, None)
        )
    assert client.get("/admin/account/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_the_first_account_is_led_to_set_one_up(account, log_in, client, required):
    account(group="Administrator")
    log_in(next="/admin/")
    page = client.get("/admin/account/app/add/")
    secret = page.context["form"].secret
    code = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    elsewhere = Client()
    log_in(client=elsewhere)
    answer = client.post("/admin/account/app/add/", {"code": code})
    assert elsewhere.get("/admin/account/").url.startswith("/admin/login/")
    assert answer.url == "/admin/account/recovery-codes/"
    assert len(client.get(answer.url).context["unused_codes"]) == 10
    assert is_in(client)
    client.post("/admin/account/app/remove/")
    assert client.get("/admin/").url == "/admin/account/"


def test_a_session_without_one_ends_when_there_is_one(account, client, with_app, required):
    user = account(group="Publisher")
    client.force_login(user)
    with_app(user)
    assert client.get("/admin/meetings/").url == "/admin/login/?next=%2Fadmin%2Fmeetings%2F"
    assert client.get("/admin/account/").url.startswith("/admin/login/")


@pytest.mark.parametrize("address", ["app/remove/", "", "passkeys/add/", "recovery-codes/"])
def test_a_session_with_a_password_only_touches_no_second_factor(
    account, client, with_app, required, address
):
    user = account(group="Publisher")
    client.force_login(user)
    with_app(user)
    for method in (client.get, client.post):
        answer = method(f"/admin/account/{address}")
        assert answer.url.startswith("/admin/login/")
    assert user.authenticator_set.count() == 1


def test_one_can_begin_again_with_another_account(account, log_in, client, with_app):
    with_app(account())
    account("budi")
    log_in()
    assert client.get("/admin/login/").url == SECOND
    assert client.get("/admin/account/begin-again/").status_code == 405
    client.post("/admin/account/begin-again/")
    assert log_in("budi").url == "/admin/"


def test_a_recovery_code_opens_once(account, log_in, client, with_app):
    user = account()
    with_app(user)
    spare = RecoveryCodes.activate(user).generate_codes()[0]
    log_in()
    assert client.post(SECOND, {"code": spare}).status_code == 302
    other = Client()
    log_in(client=other)
    assert other.post(SECOND, {"code": spare}).status_code == 200


def test_what_happened_is_on_the_trail(account, log_in, client, with_app):
    user = account()
    with_app(user)
    log_in("zxqv-not-an-account", "wrong")
    log_in(password="wrong")
    log_in()
    client.post(SECOND, {"code": "000000"})
    told = AuditEntry.objects.order_by("pk").values_list("action", "actor")
    assert list(told)[-3:] == [
        ("sign-in-failed", ""),
        ("sign-in-failed", "anna"),
        ("factor-failed", "anna"),
    ]
