"""When a stated figure and what the record counts cannot both be right."""

import pytest

from meetings.counting import contradicts
from meetings.models import StatedFigure


@pytest.mark.parametrize(
    ("qualifier", "value", "counts"),
    [
        ("exactly", 25, {24: True, 25: False, 26: True}),
        ("at-least", 25, {24: True, 25: False, 90: False}),
        ("more-than", 25, {25: True, 26: False}),
        ("about", 25, {19: True, 20: False, 30: False, 31: True}),
    ],
)
def test_a_figure_contradicts_a_count_outside_what_it_says(qualifier, value, counts):
    figure = StatedFigure(measure="delegations", qualifier=qualifier, value=value)
    assert {number: contradicts(figure, number) for number in counts} == counts


def test_fewer_names_than_delegates_are_no_contradiction_but_more_are():
    figure = StatedFigure(measure="delegates", value=100)
    assert [contradicts(figure, number) for number in (0, 60, 101)] == [False, False, True]
    figure.kind = "expected"
    assert not contradicts(figure, 101)
