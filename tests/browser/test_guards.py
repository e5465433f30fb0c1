"""The browser fixtures themselves: what they must catch is caught."""

import pytest
from django.http import HttpResponse
from django.urls import path

from baliprocess import urls

BROKEN_PAGE = """<!doctype html><html lang="en"><title>Broken</title><body>
<main><h1>Broken</h1><p style="color: #999"><font color="#999">faint</font></p>
<img src="/static/none.png"><img alt="" src="http://elsewhere.invalid/a.png">
<script>window.ran = true</script></main>"""

urlpatterns = [path("", lambda _request: HttpResponse(BROKEN_PAGE)), *urls.urlpatterns]

pytestmark = pytest.mark.urls(__name__)


def test_page_reports_policy_console_and_foreign_hosts(page, page_watch):
    page.goto("/")
    assert page.evaluate("window.ran") is None
    page.evaluate("setTimeout(() => { throw new Error('thrown') })")
    page.wait_for_timeout(200)
    reported = "\n".join(page_watch.problems)
    page_watch.problems.clear()
    for part in (
        "CSP: script-src-elem refused inline",
        "CSP: style-src-attr refused inline",
        "CSP: img-src refused http://elsewhere.invalid/a.png",
        "404",
        "script: thrown",
    ):
        assert part in reported


def test_foreign_requests_are_reported(page, page_watch):
    page.route("**/", lambda route: route.fulfill(body=BROKEN_PAGE, content_type="text/html"))
    page.goto("/")
    page.wait_for_load_state("networkidle")
    assert "foreign request: http://elsewhere.invalid/a.png" in page_watch.problems
    page_watch.problems.clear()


def test_axe_finds_a_picture_without_text_and_faint_colours_in_both_schemes(page, page_watch, axe):
    page.goto("/")
    findings = axe(page)
    page_watch.problems.clear()
    assert [line for line in findings if "image-alt" in line or "color-contrast" in line] == [
        "light: color-contrast: font",
        'light: image-alt: img[src$="none.png"]',
        "dark: color-contrast: font",
    ]
