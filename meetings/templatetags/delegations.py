"""What is said of one delegation."""

from django import template

from meetings.lines import attendance_mark
from meetings.models import Delegation

register = template.Library()


@register.filter
def part_taken(delegation):
    """Which part the member took: "took part", "observed", "sent apologies"."""
    return attendance_mark(delegation)[1]


@register.filter
def aside(delegation):
    """What the heading over a delegation does not say of it: "observer, sent apologies", or ""."""
    capacity, presence = Delegation.Capacity, Delegation.Presence
    words = []
    if delegation.rank >= 3 and delegation.capacity != capacity.NOT_STATED:
        words.append(delegation.get_capacity_display().lower())
    elif delegation.capacity == capacity.INVITED:
        words.append("invited guest")
    if delegation.presence == presence.APOLOGIES:
        words.append("sent apologies")
    elif delegation.presence in {presence.INVITED, presence.CONFIRMED}:
        words.append("attendance not known")
    if delegation.mode == Delegation.Mode.ONLINE:
        words.append("online")
    if delegation.headcount:
        words.append(f"{delegation.headcount}\u00a0people")
    return ", ".join(words)
