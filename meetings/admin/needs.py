"""What a meeting may lack or wait for: the filter of its list, and lines of the start page."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import Need
from meetings.models import Delegation, Document, Meeting

from ..counting import is_contradicted
from .checks import CALLED_OFF, LEVELS_WITH_OUTCOMES


def _over(now):
    return Q(ends_on__lt=now.date()) & ~Q(event_status__in=CALLED_OFF)


def _without_outcome(now):
    outcomes = Document.objects.outcomes().filter(meeting=OuterRef("pk"))
    return _over(now) & Q(series__level__in=LEVELS_WITH_OUTCOMES) & ~Exists(outcomes)


def _without_dates(now):
    return Q(starts_on=None)


def _without_place(now):
    return ~Q(format=Meeting.Format.VIRTUAL) & (Q(city="") | Q(country=None))


def _without_delegations(now):
    # No join: the start page counts all needs of the list in one query.
    return _over(now) & ~Exists(Delegation.objects.filter(meeting=OuterRef("pk")))


def _contradicted(now):
    return is_contradicted()


def _not_marked_held(now):
    return _over(now) & ~Q(event_status=Meeting.EventStatus.HELD)


NEEDS = (
    Need(
        "state",
        _("over, but not marked as held"),
        _("meeting is over, but not marked as held"),
        _("meetings are over, but not marked as held"),
        _not_marked_held,
    ),
    Need(
        "outcome",
        _("held without an outcome document"),
        _("past conference or senior officials’ meeting without an outcome document"),
        _("past conferences and senior officials’ meetings without an outcome document"),
        _without_outcome,
    ),
    Need(
        "delegations",
        _("held without delegations"),
        _("past meeting without delegations"),
        _("past meetings without delegations"),
        _without_delegations,
    ),
    Need(
        "figures",
        _("stated figures contradict the record"),
        _("meeting whose stated figures contradict what is counted"),
        _("meetings whose stated figures contradict what is counted"),
        _contradicted,
    ),
    Need(
        "dates",
        _("without dates"),
        _("meeting without dates"),
        _("meetings without dates"),
        _without_dates,
    ),
    Need(
        "place",
        _("without a place"),
        _("meeting without a place"),
        _("meetings without a place"),
        _without_place,
    ),
)
