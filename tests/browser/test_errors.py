"""Error pages in a real browser, for every eye and screen."""

import pytest

from tests.error_pages import STATUS

from .test_public import sideways

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.error_pages")]


def test_every_error_page_is_accessible_and_fits(page, page_watch, axe):
    page_watch.expect("responded with a status of")
    faults, statuses = {}, {}
    for plain in STATUS:
        for address in (plain, f"/id{plain}"):
            statuses[plain] = page.goto(address).status
            for width in (1280, 320):
                page.set_viewport_size({"width": width, "height": 900})
                if found := [*axe(page), *([sideways(page)] if sideways(page) else [])]:
                    faults[address, width] = found
    assert (statuses, faults) == (STATUS, {})
