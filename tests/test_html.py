"""One page of every kind in both languages, and every error page, before the Nu HTML checker."""

import pytest

from . import html_checker
from .error_pages import STATUS
from .every_page import addresses

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.one_engine,
    pytest.mark.urls("tests.error_pages"),
]


def test_the_checker_finds_what_is_wrong_and_nothing_else():
    jar = html_checker.html_checker()
    page = "<!doctype html><html lang=en><title>A</title>"
    pages = {
        "/good/": f"{page}<search aria-label=Site popover><p>B</search>",
        "/inside/": f"{page}<search><p id=a><p id=a></search>",
        "/nested/": f"{page}<p><a href=x><a href=y>B</a></a>",
    }
    found = html_checker.faults(jar, pages)
    assert {line.split()[0] for line in found} == {"/inside/", "/nested/"}


def test_every_kind_of_page_is_valid_html(client, whole_record):
    jar = html_checker.html_checker()
    client.raise_request_exception = False
    pages, statuses = {}, {}
    for plain in [*addresses(), *STATUS]:
        for address in (plain, f"/id{plain}"):
            response = client.get(address)
            pages[address] = response.text
            if plain in STATUS:
                statuses[plain] = response.status_code
    assert statuses == STATUS
    assert html_checker.faults(jar, pages) == []
