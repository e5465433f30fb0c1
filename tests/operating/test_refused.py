"""What is refused is written down, without names; what nobody needs is not answered."""

import logging

import pytest
from django.contrib.auth.models import User
from django.test import Client

from baliprocess import health, logs
from baliprocess.clean_input import READING
from baliprocess.staff import grant_groups

pytestmark = pytest.mark.django_db


@pytest.fixture
def viewer():
    user = User.objects.create_user("anna", is_staff=True)
    user.groups.add(grant_groups()["Viewer"])
    return user


def lines(caplog):
    found = [each for each in caplog.records if each.name == "baliprocess.requests"]
    return [(each.levelname, each.getMessage().partition(" in ")[0], each.args) for each in found]


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/admin/erase/", 403),
        ("GET", "/admin/system/", 403),
        ("GET", "/?a=%00", 400),
        ("POST", "/members/", 405),
    ],
)
def test_a_refusal_is_on_the_log_with_the_number_of_the_account(
    viewer, caplog, method, address, status
):
    client = Client()
    client.force_login(viewer)
    with caplog.at_level(logging.INFO):
        answer = client.generic(method, address)
    assert answer.status_code == status
    (told,) = lines(caplog)
    path = address.partition("?")[0]
    assert told[:2] == ("WARNING", f"{method} {path} {status}")
    # Before the session is looked up nobody is known.
    assert told[2]["account"] == (viewer.pk if status == 403 else "none")
    assert "anna" not in caplog.text


def test_what_takes_long_is_on_the_log_without_an_account(viewer, caplog, monkeypatch):
    monkeypatch.setattr(logs, "SLOW", -1)
    client = Client()
    client.force_login(viewer)
    client.get("/admin/")
    [(level, words, details)] = lines(caplog)
    assert (level, words) == ("WARNING", "GET /admin/ 200")
    assert sorted(details) == ["method", "ms", "path", "status"]


def test_what_is_answered_is_not(viewer, caplog):
    client = Client()
    client.force_login(viewer)
    with caplog.at_level(logging.INFO):
        assert client.get("/admin/").status_code == 200
        assert client.get("/none/").status_code == 404
    assert lines(caplog) == []


@pytest.mark.parametrize("address", ["/", "/admin/", "/members.json", "/media/x", "/admin/login/"])
@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "X"])
def test_other_methods_end_at_the_door(client, address, method):
    answer = client.generic(method, address)
    allowed = (*READING, "POST") if address.startswith("/admin/") else READING
    assert (answer.status_code, answer.headers["Allow"]) == (405, ", ".join(allowed))


@pytest.mark.parametrize("address", ["/", "/members.json", "/id/search/", "/robots.txt", "/none/"])
def test_what_is_only_read_says_so_to_who_sends_something(address):
    """Not that a token is missing, which whoever has none would go and look for."""
    answer = Client(enforce_csrf_checks=True).post(address, {"a": "b"})
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD, OPTIONS")


def test_through_the_proxy_only_ready_or_not_is_told(client, monkeypatch):
    proxied = {"X-Forwarded-For": "203.0.113.7"}
    assert client.get("/readyz", headers=proxied).content == b"ok\n"
    monkeypatch.setattr(health, "readiness", lambda: {"database": "The database does not answer."})
    answer = client.get("/readyz", headers=proxied)
    assert (answer.status_code, answer.content) == (503, b"not ready\n")
    assert b"database" in client.get("/readyz").content


def test_signing_out_clears_what_the_browser_kept(viewer):
    client = Client()
    client.force_login(viewer)
    assert client.post("/admin/logout/").headers["Clear-Site-Data"] == '"cache"'
