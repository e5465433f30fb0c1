"""docs/wire-facts.md is true: every fact of the two sample reports stands where it says."""

import re
from pathlib import Path

import pytest

from tests.reading import read

DOCUMENT = Path(__file__).parents[2] / "docs" / "wire-facts.md"


def facts():
    """Rows of the document: (fact, address, the words that stand there)."""
    rows = re.findall(
        r"^\| (.+?) \| (/\S*) \| (.+?) \|$", DOCUMENT.read_text("utf-8"), re.MULTILINE
    )
    return [(fact, address, words.split(" · ")) for fact, address, words in rows]


@pytest.mark.django_db
def test_every_fact_stands_where_the_list_says(client, whole_record):
    texts, missing = {}, []
    for fact, address, words in facts():
        if address not in texts:
            response = client.get(address)
            assert (address, response.status_code) == (address, 200)
            text = read(response).main.text.replace("\xa0", " ")
            texts[address] = re.sub(r" \[(\d+|source)\]", "", text)
        missing += [(fact, each) for each in words if each not in texts[address]]
    assert missing == []


def test_the_list_is_whole():
    """Both reports were read sentence by sentence; a line that is lost is missed here."""
    found = facts()
    lines = [line for line in DOCUMENT.read_text("utf-8").splitlines() if line.startswith("| ")]
    assert len(found) == len(lines) - 2 == 42
    assert len({fact for fact, _address, _words in found}) == 42
