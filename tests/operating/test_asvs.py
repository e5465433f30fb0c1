"""docs/asvs.md counts what it lists, and names evidence that is there."""

import re
from collections import Counter

from tests.layering import ROOT

TEXT = (ROOT / "docs/asvs.md").read_text(encoding="utf-8")
STATES = ("done", "partly", "not", "operator", "n/a")
ROWS = re.findall(r"^\| (\d+\.\d+\.\d+) \| ([12]) \| (\S+) \| (.+) \|$", TEXT, re.MULTILINE)


def test_the_table_counts_what_is_listed():
    counted = Counter((level, state) for _number, level, state, _where in ROWS)
    for level in "12":
        told = re.search(rf"^\| level {level} \| (.*) \|$", TEXT, re.MULTILINE).group(1)
        assert [int(number) for number in told.split(" | ")] == [
            counted[level, state] for state in STATES
        ]
    assert {state for _number, _level, state, _where in ROWS} <= {*STATES}
    numbers = [number for number, *_rest in ROWS]
    assert len(numbers) == len(set(numbers))


def test_every_item_of_level_1_that_is_ours_is_done_and_most_of_level_2():
    states = Counter((level, state) for _number, level, state, _where in ROWS)
    assert (states["1", "partly"], states["1", "not"]) == (0, 0)
    assert states["2", "done"] >= 108


def test_the_evidence_is_there():
    named = {path for *_rest, where in ROWS for path in re.findall(r"`(tests/[\w./]+)`", where)}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
