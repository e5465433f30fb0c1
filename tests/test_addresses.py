"""Addresses and parts of pages that are made once in a process, and never shown for another."""

import pytest
from django.template import engines
from django.test import RequestFactory
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.translation import trans_real

from baliprocess.addresses import address, plain_address
from baliprocess.languages import LanguageMiddleware, addresses_below, codes, prefix


def within(path, ask):
    """What `ask` gives back on the page at `path`, in its language."""
    found = []
    LanguageMiddleware(lambda _request: found.append(ask()))(RequestFactory().get(path))
    return found[0]


def test_an_address_is_that_of_its_language():
    asked = [
        lambda: address("meeting_detail", "series", 14),
        lambda: plain_address("meeting_list", "csv"),
        lambda: reverse("meeting_detail", args=["series", 14]),
    ]
    for _ in range(2):
        found = {path: [within(path, each) for each in asked] for path in ("/about/", "/id/about/")}
        assert found == {
            "/about/": ["/meetings/series/14/", "/meetings.csv", "/meetings/series/14/"],
            "/id/about/": ["/id/meetings/series/14/", "/meetings.csv", "/id/meetings/series/14/"],
        }


def test_an_address_that_is_none_is_told_each_time():
    for _ in range(2):
        with pytest.raises(NoReverseMatch):
            address("no_such_page")


def rendered(template, language, **context):
    with translation.override(language):
        return template.render(context)


def test_a_fixed_part_is_kept_by_language():
    template = engines["django"].from_string(
        "{% load fixed i18n %}{% fixed %}{% translate 'Search' %} {{ other }}{% endfixed %}"
    )
    found = [
        rendered(template, language, other=other) for other in "xy" for language in ("en-gb", "id")
    ]
    # What was rendered first stays.
    assert found == ["Search x", "Cari x"] * 2


def test_words_are_looked_up_once():
    within("/", lambda: None)
    catalogue = trans_real.translation("id")
    with translation.override("id"):
        first = translation.gettext("Search"), translation.ngettext("meeting", "meetings", 2)
        before = catalogue.gettext.cache_info().hits, catalogue.ngettext.cache_info().hits
        again = translation.gettext("Search"), translation.ngettext("meeting", "meetings", 2)
    after = catalogue.gettext.cache_info().hits, catalogue.ngettext.cache_info().hits
    assert first == again == ("Cari", "pertemuan")
    assert after == (before[0] + 1, before[1] + 1)


def test_the_languages_follow_the_settings(settings):
    assert codes() == ("en-gb", "id")
    settings.LANGUAGES = [("en-gb", "English"), ("vi", "Tiếng Việt")]
    assert codes() == ("en-gb", "vi")


def test_addresses_within_begin_with_the_prefix_and_no_longer():
    with addresses_below("/preview/x/"):
        assert (prefix(), address("home")) == ("/preview/x/", "/preview/x/")
    assert (prefix(), address("home")) == ("/", "/")
