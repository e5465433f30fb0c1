"""Copies told from documents at the address of those who issue them."""

import pytest

from baliprocess.official import is_official


@pytest.mark.parametrize(
    ("url", "official"),
    [
        ("https://www.baliprocess.net/wp-content/a.pdf", True),
        ("https://rso.baliprocess.net/a", True),
        ("https://notbaliprocess.net/a", False),
        ("https://baliprocess.net.example.org/a", False),
        ("https://www.foreignminister.gov.au/a", True),
        ("https://kemlu.go.id/a", True),
        ("http://www.beehive.govt.nz/speech", True),
        ("https://www.state.gov/a", True),
        ("https://www.IOM.int/a", True),
        ("https://www.unhcr.org/a", True),
        ("https://www.international.gc.ca/a", True),
        ("https://gov.example.org/a", False),
        ("https://go.com/a", False),
        ("https://docslib.org/doc/1", False),
        ("http://unhcrjakarta.fortunecity.ws/a", False),
        ("https://docslib.org/?from=https://www.baliprocess.net/a", False),
        ("https://www.baliprocess.net@docslib.org/a", False),
        ("", False),
    ],
)
def test_official_addresses_are_known_by_their_host(url, official):
    assert is_official(url) is official
