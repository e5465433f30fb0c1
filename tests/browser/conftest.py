"""A real browser against a live server, with an eye on everything that must not happen.

A test takes `page`. When it ends, the page fails it for every report of the content security
policy, every error on the console or in a script, and every request to a foreign host; an
expected one is announced with `page_watch.expect("part of the message")`.
"""

import dataclasses
import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import unavailable

OF_COLOUR = ["color-contrast", "link-in-text-block"]
AXE = Path(__file__).parent.parent / "vendor" / "axe-core" / "axe.min.js"

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# Without these, Chromium looks up its maker's hosts at every start.
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    # No other host is found. To ask for each request beforehand would cost as much as the pages.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`CSP: ${event.effectiveDirective} refused ${event.blockedURI || "inline"} ` +
    `${event.sourceFile || ""}:${event.lineNumber} ${event.sample}`);
});
"""


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # A browser on a busy machine may be late: a test of it has failed when it fails twice.
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, started once; the tests are skipped where there is none.

    The shell without windows is preferred: it draws the same in two thirds of the time.
    """
    try:
        from playwright.sync_api import sync_playwright  # not needed for the other tests
    except ImportError:
        unavailable("Playwright is not installed (`make test` installs it).")
    programs = [path for path in map(shutil.which, PROGRAMS) if path]
    if not programs:
        unavailable("There is no Chromium on this machine (Debian: apt install chromium).")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=programs[0],
            args=[*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])],
        )
        yield chromium
        chromium.close()


@dataclasses.dataclass
class Watch:
    """What a page did that it must not do, and what the test said beforehand that it would."""

    problems: list = dataclasses.field(default_factory=list)
    expected: list = dataclasses.field(default_factory=list)

    def expect(self, part):
        """Accept any problem whose text contains `part`."""
        self.expected.append(part)

    def unexpected(self):
        return [
            problem
            for problem in self.problems
            if not any(part in problem for part in self.expected)
        ]


@pytest.fixture
def page_watch():
    return Watch()


@pytest.fixture
def page(browser, live_server, page_watch):
    """An empty page 1280 pixels wide in a context of its own; `/path` addresses the live server."""
    context = browser.new_context(
        base_url=live_server.url,
        viewport={"width": 1280, "height": 900},
        locale="en-GB",
        timezone_id="UTC",
        reduced_motion="reduce",
    )
    context.set_default_timeout(10_000)
    context.add_init_script(REPORT_VIOLATIONS)
    own = urlsplit(live_server.url).netloc

    def on_request(request):
        url = urlsplit(request.url)
        if url.netloc != own and url.scheme not in ("data", "blob"):
            page_watch.problems.append(f"foreign request: {request.url}")

    def on_console(message):
        if message.type == "error":
            where = message.location.get("url", "")
            page_watch.problems.append(f"console: {message.text} ({where})")

    context.on("request", on_request)
    context.on("console", on_console)
    context.on("weberror", lambda error: page_watch.problems.append(f"script: {error.error}"))
    yield context.new_page()
    context.close()
    assert page_watch.unexpected() == []


@pytest.fixture
def log_in(client, live_server):
    """A function that signs `user` in on `page` without the form."""

    def log_in(page, user):
        client.force_login(user)
        page.context.add_cookies(
            [
                {"name": name, "value": morsel.value, "url": live_server.url, "httpOnly": True}
                for name, morsel in client.cookies.items()
            ]
        )

    return log_in


@pytest.fixture
def axe():
    """A function that gives axe-core's findings on `page` in the light and the dark scheme.

    In the dark only what colours decide is looked at: the rest cannot differ.
    Each finding is one line: scheme, rule, the elements concerned. `assert axe(page) == []`.
    """

    def axe(page, *, within=None, without=()):
        findings = []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            if not page.evaluate("Boolean(window.axe)"):
                page.evaluate(AXE.read_text(encoding="utf-8"))
            rules = [] if scheme == "light" else OF_COLOUR
            result = page.evaluate(
                """([within, without, rules]) => axe.run(
                    {include: [[within || "html"]], exclude: without.map((item) => [item])},
                    {resultTypes: ["violations"], preload: false,
                     ...(rules.length && {runOnly: {type: "rule", values: rules}})})""",
                [within, list(without), rules],
            )
            for violation in result["violations"]:
                targets = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
                findings.append(f"{scheme}: {violation['id']}: {'; '.join(targets)}")
        page.emulate_media(color_scheme="light")
        return findings

    return axe
