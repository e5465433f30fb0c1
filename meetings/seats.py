"""In which capacity members come to a meeting, as their memberships on its date tell.

A proposal only: what the record keeps is the capacity as at that meeting, which may differ.
"""

from django.utils.timezone import localdate

from members.models import Group, Membership

from .models import Delegation

_FROM_ROLE = {
    Membership.Role.CO_CHAIR: Delegation.Capacity.CO_CHAIR,
    Membership.Role.MEMBER: Delegation.Capacity.MEMBER,
    Membership.Role.OBSERVER: Delegation.Capacity.OBSERVER,
}


def co_chairs(series, date=None):
    """The members that chair a meeting of `series` on `date` (default: today), by name.

    They are the co-chairs of the group that meets, or of the Process where the group has none of
    its own; `series` may be None.
    """
    running = (
        Membership.objects.on(date or localdate())
        .filter(role=Membership.Role.CO_CHAIR)
        .select_related("member")
        .order_by("member__sort_key")
    )
    found = []
    if series and series.group_id:
        found = list(running.filter(group=series.group_id))
    found = found or list(running.filter(group__kind=Group.Kind.PROCESS))
    return [membership.member for membership in found]


class Seats:
    """What can be said of a delegation to `meeting` from its member alone. Two or three queries."""

    def __init__(self, meeting):
        date = meeting.starts_on or localdate()
        series = meeting.series if meeting.series_id else None
        self.chairs = {member.pk for member in co_chairs(series, date)}
        seats = Membership.objects.on(date).filter(group__kind=Group.Kind.PROCESS)
        self.roles = dict(seats.values_list("member", "role"))
        self.presence = usual_presence(meeting)

    def capacity(self, member_pk):
        """The capacity in which the member with this key comes; "not stated" if it has no seat."""
        if member_pk in self.chairs:
            return Delegation.Capacity.CO_CHAIR
        role = self.roles.get(member_pk)
        if role == Membership.Role.CO_CHAIR:
            # The Process is chaired by others than this group.
            role = Membership.Role.MEMBER
        return _FROM_ROLE.get(role, Delegation.Capacity.NOT_STATED)


def usual_presence(meeting, today=None):
    """What an officer means by listing a delegation: it came, or it is invited to come."""
    presence = Delegation.Presence
    if meeting.is_called_off or meeting.ends_on is None:
        return presence.UNKNOWN
    return presence.ATTENDED if meeting.ends_on < (today or localdate()) else presence.INVITED
