"""When a stated figure and what the record counts cannot both be right."""

import pytest

from baliprocess.changes import gathered
from meetings.counting import contradicts, counted, is_contradicted
from meetings.models import Delegate, Delegation, Meeting, StatedFigure
from tests import make


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


@pytest.mark.django_db
def test_the_database_finds_the_same_contradictions():
    """Every qualifier around every count, asked of Python and of the database."""
    series = make.a_series()
    members = [make.a_member() for _ in range(3)]
    organisation = make.a_member(kind="organisation")
    number, expected = 0, set()
    with gathered():
        for measure in StatedFigure.Measure:
            for qualifier in StatedFigure.Qualifier:
                for value in range(6):
                    for kind in ("attended", "expected"):
                        number += 1
                        meeting = make.a_meeting(series=series, number=number)
                        figure = meeting.figures.create(
                            measure=measure, qualifier=qualifier, value=value, kind=kind
                        )
                        expected.add((meeting.pk, figure))
    rows = []
    for meeting_pk, _figure in expected:
        for place, member in enumerate([*members, organisation]):
            rows.append(
                Delegation(
                    meeting_id=meeting_pk,
                    member=member,
                    capacity="observer" if place == 2 else "member",
                    presence="apologies" if place == 0 else "attended",
                )
            )
    Delegation.objects.bulk_create(rows)
    Delegate.objects.bulk_create(
        [Delegate(delegation=row, name="Name") for row in Delegation.objects.all()]
    )
    here = Delegation.objects.filter(meeting=rows[0].meeting_id)
    present = list(here.present().select_related("member"))
    counts = counted(present, len(present))
    wanted = {key for key, figure in expected if contradicts(figure, counts.get(figure.measure))}
    found = set(Meeting.objects.filter(is_contradicted()).values_list("pk", flat=True))
    assert 0 < len(wanted) < len(expected)
    assert found == wanted
