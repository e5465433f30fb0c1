"""What the record counts of a meeting, and whether that contradicts what a source states."""

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, Subquery, When
from django.db.models.functions import Coalesce

from members.models import Member

from .models import Delegate, Delegation, StatedFigure

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


def disagree(figures):
    """Whether the `figures` of one measure, as sources state who came, cannot all be right.

    What was expected or invited is no statement of who came.
    """
    spans = [_span(each) for each in figures if each.kind == StatedFigure.Kind.ATTENDED]
    return bool(spans) and max(low for low, _ in spans) > min(high for _, high in spans)


def _span(figure):
    """The least and the most that a stated figure allows."""
    value, qualifier = figure.value, StatedFigure.Qualifier
    if figure.qualifier == qualifier.ABOUT:
        return value * (1 - ABOUT), value * (1 + ABOUT)
    if figure.qualifier == qualifier.MORE_THAN:
        return value + 1, float("inf")
    if figure.qualifier == qualifier.AT_LEAST:
        return value, float("inf")
    return value, value


def is_contradicted():
    """The Q of the meetings of which a stated figure `contradicts` what the record counts.

    The same rule as there, for the database; all delegations and names count, public or not.
    """
    measure, qualifier = StatedFigure.Measure, StatedFigure.Qualifier
    number = {
        measure.DELEGATIONS: Q(),
        measure.COUNTRIES: Q(member__isnull=False) & ~Q(member__kind=Member.Kind.ORGANISATION),
        measure.ORGANISATIONS: Q(member__kind=Member.Kind.ORGANISATION),
        measure.MEMBERS: Q(capacity__in=[Delegation.Capacity.MEMBER, Delegation.Capacity.CO_CHAIR]),
        measure.OBSERVERS: Q(capacity=Delegation.Capacity.OBSERVER),
    }
    here = Delegation.objects.present().filter(meeting=OuterRef("meeting"))
    presence = Delegation.Presence
    names = Delegate.objects.filter(
        delegation__meeting=OuterRef("meeting"),
        delegation__presence__in=[presence.ATTENDED, presence.UNKNOWN],
    )
    counts = [
        When(measure=each, then=_number(here.filter(condition), "meeting"))
        for each, condition in number.items()
    ]
    counts.append(When(measure=measure.DELEGATES, then=_number(names, "delegation__meeting")))
    whole = ~Q(measure__in=OFTEN_UNNAMED)
    too_few = (
        Q(qualifier=qualifier.ABOUT, number__lt=F("value") * (1 - ABOUT))
        | Q(qualifier=qualifier.MORE_THAN, number__lte=F("value"))
        | Q(qualifier__in=[qualifier.AT_LEAST, qualifier.EXACTLY], number__lt=F("value"))
    )
    too_many = Q(qualifier=qualifier.ABOUT, number__gt=F("value") * (1 + ABOUT)) | Q(
        qualifier=qualifier.EXACTLY, number__gt=F("value")
    )
    figures = (
        StatedFigure.objects.filter(meeting=OuterRef("pk"), kind=StatedFigure.Kind.ATTENDED)
        .annotate(number=Case(*counts, default=0, output_field=IntegerField()))
        .filter(Q(number__gt=0) & (too_many | (too_few & whole)))
    )
    return Q(Exists(figures))


def _number(rows, by):
    counted_rows = rows.order_by().values(by).annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted_rows, output_field=IntegerField()), 0)
