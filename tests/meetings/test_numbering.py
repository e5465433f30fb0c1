"""Gaps in the numbering of a series."""

import pytest

from meetings.gaps import gaps_in_words
from meetings.numbering import gaps


@pytest.mark.parametrize(
    ("numbers", "missing", "words"),
    [
        ([], [], ""),
        ([1], [], ""),
        ([3, 1, 2, 2], [], ""),
        ([12, *range(1, 12), 14], [13], "No record of the thirteenth is known here."),
        (
            [3, 5, 7],
            [1, 2, 4, 6],
            "No record of the first, second, fourth and sixth is known here.",
        ),
        ([2, 3], [1], "No record of the first is known here."),
        ([5, 7], [1, 2, 3, 4, 6], "No record of the first to fourth and sixth is known here."),
        ([22], [*range(1, 22)], "No record of the first to twenty-first is known here."),
    ],
)
def test_gaps_are_found_and_said(numbers, missing, words):
    assert (gaps(numbers), gaps_in_words(numbers)) == (missing, words)


def test_gaps_take_any_iterable():
    assert gaps_in_words(iter([1, 3])) == "No record of the second is known here."
