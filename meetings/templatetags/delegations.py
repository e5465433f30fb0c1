"""What is said of one delegation."""

from django import template
from django.utils.translation import gettext, ngettext

from meetings.models import Delegation

register = template.Library()


@register.filter
def aside(delegation):
    """What the heading over a delegation does not say of it: "observer, sent apologies", or ""."""
    capacity, presence = Delegation.Capacity, Delegation.Presence
    words = []
    if delegation.rank >= 3 and delegation.capacity != capacity.NOT_STATED:
        words.append(delegation.get_capacity_display().lower())
    elif delegation.capacity == capacity.INVITED:
        words.append(gettext("invited guest"))
    if delegation.presence == presence.APOLOGIES:
        words.append(gettext("sent apologies"))
    elif delegation.presence in {presence.INVITED, presence.CONFIRMED}:
        words.append(gettext("attendance not known"))
    if now := role_now(delegation):
        words.append(now)
    if delegation.mode == Delegation.Mode.ONLINE:
        words.append(gettext("online"))
    if delegation.headcount:
        people = ngettext("person", "people", delegation.headcount)
        words.append(f"{delegation.headcount}\u00a0{people}")
    return ", ".join(words)


def role_now(delegation):
    """What a delegation that observed, or was a member's, is today if that differs, or ""."""
    capacity = Delegation.Capacity
    if delegation.capacity == capacity.OBSERVER and delegation.role_now in {"member", "co-chair"}:
        return gettext("now a member")
    if delegation.capacity == capacity.MEMBER and delegation.role_now == "observer":
        return gettext("now an observer")
    return ""
