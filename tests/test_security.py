import base64
import hashlib
import re
from pathlib import Path

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import path, reverse
from django_prose_editor.widgets import importmap

from baliprocess import security, urls

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


@pytest.fixture
def officer(client):
    user = User.objects.create_superuser("officer")
    client.force_login(user)
    return client


def failing_view(_request):
    raise RuntimeError("meant to fail")


urlpatterns = [path("fails/", failing_view), *urls.urlpatterns]


@pytest.mark.urls(__name__)
def test_a_failing_page_carries_the_headers_and_is_logged_once(client, caplog):
    client.raise_request_exception = False
    response = client.get("/fails/")
    assert response.status_code == 500
    assert response.headers["Content-Security-Policy"] == POLICY
    assert b"meant to fail" not in response.content
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("ERROR", "Internal Server Error: /fails/")
    ]


@pytest.mark.urls(__name__)
@pytest.mark.parametrize(("address", "host"), [("/none/", "localhost"), ("/fails/", "scanner")])
def test_what_visitors_mistype_is_not_logged(client, caplog, address, host):
    assert client.get(address, headers={"host": host}).status_code in (400, 404)
    assert caplog.records == []


def test_the_policy_with_https_upgrades_what_is_insecure():
    assert security.build_policy(security.site_policy(https=True)) == (
        f"{POLICY}; upgrade-insecure-requests"
    )


def test_build_policy_takes_text_lists_and_flags():
    config = {"a": "'self'", "b": ["x", "y"], "c": True, "d": False, "e": None}
    assert security.build_policy(config) == "a 'self'; b x y; c"


@pytest.mark.parametrize(("view_config", "expected"), [({"img-src": "*"}, "img-src *"), ({}, "")])
def test_a_view_can_have_its_own_policy(view_config, expected):
    def view(_request):
        response = HttpResponse()
        response._csp_config = view_config
        return response

    response = security.SecurityHeadersMiddleware(view)(RequestFactory().get("/"))
    assert response.headers["Content-Security-Policy"] == expected


@pytest.mark.django_db
def test_the_admin_gets_the_text_editor_by_hash_and_nothing_unsafe(officer):
    policy = officer.get("/admin/").headers["Content-Security-Policy"]
    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives == dict(part.split(" ", 1) for part in POLICY.split("; ")) | {
        "script-src": f"'self' {security.editor_import_map_hash()}",
        "style-src": f"'self' {security.EDITOR_STYLE_HASH}",
        "img-src": "'self' blob:",
        "frame-src": "'self'",
    }


def test_the_import_map_hash_is_that_of_the_printed_text():
    (content,) = re.findall(r'<script type="importmap">(.*)</script>', str(importmap), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    assert security.editor_import_map_hash() == f"'sha256-{digest}'"


def test_the_style_hash_is_that_of_the_editor_installed():
    script = Path(finders.find("django_prose_editor/editor.js")).read_text(encoding="utf-8")
    styles = re.findall(r"`(\.ProseMirror \{[^`]*)`", script)
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()) for text in styles]
    assert [f"'sha256-{digest.decode()}'" for digest in digests] == [security.EDITOR_STYLE_HASH]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("host", "robots"),
    [
        ("www.example.org", None),
        ("WWW.example.org:443", None),
        ("localhost", "noindex"),
        ("evil.example", "noindex"),
    ],
)
def test_only_public_hosts_may_be_indexed(client, settings, host, robots):
    settings.PUBLIC_HOSTS = ["www.example.org"]
    settings.ALLOWED_HOSTS = ["www.example.org", "localhost"]
    response = client.get("/no-such-page/", headers={"host": host})
    assert response.headers.get("X-Robots-Tag") == robots


@pytest.mark.django_db
def test_the_admin_is_never_indexed(client, settings):
    settings.PUBLIC_HOSTS = settings.ALLOWED_HOSTS = ["www.example.org"]
    response = client.get("/admin/login/", headers={"host": "www.example.org"})
    assert response.headers["X-Robots-Tag"] == "noindex"


def admin_pages():
    """The address of every page of the admin that needs no row."""
    yield "/admin/"
    for model in admin.site._registry:
        options = model._meta
        for page in ("changelist", "add"):
            yield reverse(f"admin:{options.app_label}_{options.model_name}_{page}")


@pytest.mark.django_db
def test_no_page_of_the_admin_has_anything_inline_that_the_policy_refuses(officer):
    refused = {}
    for address in admin_pages():
        response = officer.get(address)
        if response.status_code == 403:  # nothing of this kind may be added by hand
            continue
        assert response.status_code == 200, address
        assert "unsafe" not in response.headers["Content-Security-Policy"]
        html = response.content.decode()
        found = re.findall(r"<style\b|\sstyle=|\son[a-z]+=\"|javascript:", html)
        found += [
            tag
            for tag in re.findall(r"<script\b[^>]*>", html)
            if not re.search(r'\bsrc=|type="(importmap|application/json)"', tag)
        ]
        if found:
            refused[address] = found
    assert refused == {}


# --- Without HTTPS where the site has it ---------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 301),
        ("/id/meetings/", 301),
        ("/admin/login/", 301),
        ("/none/", 301),
        # Who subscribes is sent to webcal://, which is http:// to calendars.
        ("/meetings.ics", 301),
        ("/meetings.json", 403),
        ("/members.csv", 403),
        ("/meetings.atom", 403),
        ("/search/suggest.json?q=a", 403),
        ("/openapi.json", 403),
        ("/oembed.xml?url=x", 403),
    ],
)
def test_pages_are_led_to_https_and_data_are_refused(client, settings, address, status):
    settings.SECURE_SSL_REDIRECT = True
    answer = client.get(address)
    assert (answer.status_code, answer.headers.get("Location")) == (
        status,
        f"https://testserver{address}" if status == 301 else None,
    )
    if status == 403:
        assert b"Data are given by HTTPS only" in answer.content
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
def test_data_are_given_by_https(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/members.json", secure=True).status_code == 200
