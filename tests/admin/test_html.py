"""Every page of the desk before the Nu HTML checker; Django's own slips are named here."""

import re

import pytest

from tests import html_checker

from . import doors

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]

#: What the forms of Django's admin write, whatever is done with them.
OF_DJANGO = (
    # A box that finds its choices as one types holds only what is chosen.
    "Element “option” without attribute “label” must not be empty",
    "element with a “required” attribute, and without a “multiple” attribute",
    # A password, which is shown as a summary only.
    "/auth/user/.*(Attribute “disabled” not allowed on element “div”|“aria-describedby”)",
)


def test_every_page_of_the_desk_is_valid_html(administrator, settings, tmp_path):
    jar = html_checker.html_checker()
    # What other tests let go wrong stands on the system page.
    settings.ERRORS_FILE = tmp_path / "errors"
    rows = doors.a_record_of_everything(administrator.user)
    pages = {}
    for name, taken in doors.doors().items():
        url = doors.address(name, taken, rows)
        response = administrator.get(url)
        # A redirect or a refusal of the method has no page.
        if "html" in response.headers["Content-Type"] and response.content:
            pages[url] = response.text
    assert html_checker.faults(jar, pages, known=OF_DJANGO) == []
    assert len(pages) > 100
    # The way to a page begins the same for all of one kind.
    ways = {url: way for url, html in pages.items() if (way := _way_to(html))}
    of_meetings = {way[:3] for url, way in ways.items() if "/meetings/meeting/" in url}
    assert of_meetings == {("Home", "Meetings and documents", "Meetings")}
    of_accounts = {way[:3] for url, way in ways.items() if "/auth/group/" in url}
    assert of_accounts == {("Home", "Accounts", "Staff groups")}


def _way_to(html):
    """The words of the breadcrumbs of a page."""
    if not (found := re.search(r'<div class="breadcrumbs">(.*?)</div>', html, re.DOTALL)):
        return ()
    words = re.sub(r"<[^>]*>", " ", found[1]).split("&rsaquo;")
    return tuple(" ".join(each.split()) for each in words)
