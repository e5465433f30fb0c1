"""What the record counts of a meeting, and whether that contradicts what a source states."""

from members.models import Member

from .models import Delegation, StatedFigure

#: Sources that say "about" are not held to a few.
ABOUT = 0.2
#: Of these the record is rarely complete: fewer than a source states is no contradiction.
OFTEN_UNNAMED = (StatedFigure.Measure.DELEGATES, StatedFigure.Measure.MINISTERS)


def counted(present, names):
    """What is counted by measure; it counts the record, not the room.

    `present` are the delegations not known to have stayed away, with their member; `names` is the
    number of their delegates.
    """
    measure, kinds = StatedFigure.Measure, Member.Kind
    seated = {Delegation.Capacity.MEMBER, Delegation.Capacity.CO_CHAIR}
    organisations = [d for d in present if d.member and d.member.kind == kinds.ORGANISATION]
    countries = [d for d in present if d.member and d.member.kind != kinds.ORGANISATION]
    return {
        measure.DELEGATIONS: len(present),
        measure.DELEGATES: names,
        measure.COUNTRIES: len(countries),
        measure.ORGANISATIONS: len(organisations),
        measure.MEMBERS: sum(d.capacity in seated for d in present),
        measure.OBSERVERS: sum(d.capacity == Delegation.Capacity.OBSERVER for d in present),
    }


def contradicts(figure, number):
    """Whether the stated `figure` and the counted `number` cannot both be right.

    A figure that is expected or invited contradicts nothing, nor does a record that counts none.
    """
    if figure.kind != StatedFigure.Kind.ATTENDED or not number:
        return False
    value, qualifier = figure.value, StatedFigure.Qualifier
    if figure.qualifier == qualifier.ABOUT:
        too_few, too_many = number < value * (1 - ABOUT), number > value * (1 + ABOUT)
    elif figure.qualifier == qualifier.MORE_THAN:
        too_few, too_many = number <= value, False
    elif figure.qualifier == qualifier.AT_LEAST:
        too_few, too_many = number < value, False
    else:
        too_few, too_many = number < value, number > value
    return too_many or (too_few and figure.measure not in OFTEN_UNNAMED)
