"""One page of every kind in both languages, read by a parser that forgives nothing."""

import re

import html5lib
import pytest
from html5lib.html5parser import ParseError

from .every_page import addresses

pytestmark = pytest.mark.django_db


def _faults(text):
    try:
        html5lib.HTMLParser(strict=True).parse(text)
    except ParseError as error:
        return str(error)
    return None


def test_the_parser_forgives_nothing():
    assert _faults("<!doctype html><title>A</title><p>B</p>") is None
    assert _faults("<!doctype html><title>A</title><p><b>B</p>") is not None
    assert _faults('<!doctype html><title>A</title><p id="a" id="b">B</p>') is not None


def test_every_kind_of_page_is_well_formed(client, whole_record):
    found = {
        address: _faults(client.get(address).text)
        for plain in addresses()
        for address in (plain, f"/id{plain}")
    }
    assert {address: fault for address, fault in found.items() if fault} == {}


def test_no_line_begins_with_the_dot_between_facts(client, whole_record):
    found = {}
    for address in addresses():
        main = client.get(address).text.partition("<main")[2]
        words = re.sub(r"<title>.*?</title>|<[^>]*>", "", main, flags=re.DOTALL)
        if loose := re.findall(r".{0,20} · .{0,20}", words):
            found[address] = loose[:3]
    assert found == {}
