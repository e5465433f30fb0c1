"""Who sat in the body that meets, on the day of a meeting and today."""

from dataclasses import dataclass

from django.db.models import F, OuterRef

from baliprocess.parts import Parts, instances
from members.models import Group, GroupName, Member, MemberName, Membership

#: The day of the meeting, seen from two queries further in.
_OF_THE_MEETING = OuterRef(OuterRef("starts_on"))

_MEMBER = ("slug", "name", "short_name", "kind", "iso_code")


def seat_rows():
    """The memberships of the body of a meeting as a column, for `annotate` on meetings.

    Of the Process itself there are none: a meeting of all members says so by its name.
    """
    seats = (
        Membership.objects.filter(group=OuterRef("series__group"))
        .exclude(group__kind=Group.Kind.PROCESS)
        .order_by("member__sort_key", "pk")
        .annotate(name_then=MemberName.objects.then(OuterRef("member"), _OF_THE_MEETING))
    )
    seats = seats.annotate(**{name: F(f"member__{name}") for name in _MEMBER})
    return Parts(seats, ["role", "started_on", "ended_on", "name_then", *_MEMBER])


def name_of_body():
    """The former name that the body of a meeting had on its day, or "", for `annotate`."""
    return GroupName.objects.then(OuterRef("series__group"), OuterRef("starts_on"))


@dataclass(frozen=True, slots=True)
class Body:
    """A group on one day: its members by role, each with `name_then`, and what changed since.

    `name_then` is its own name on that day; "" if it has it still. `roles` are pairs of role and
    members; `joined` and `left` are the members that sit in it today and did not then, and the
    other way round.
    """

    group: Group
    name_then: str
    roles: list
    joined: list
    left: list


def body_of(meeting, *, today):
    """The Body of `meeting`, which carries `seat_rows` and `body_then`.

    None if nobody's seat is on record.
    """
    group, date = meeting.series.group, meeting.starts_on
    if group is None or date is None:
        return None
    # A page may name sixty: each is a member with its seat written on it.
    seated = instances(Member, meeting.seat_rows)
    then, now = _on(seated, date), _on(seated, today)
    if not then:
        return None
    roles = [(role, [each for each in then if each.role == role]) for role in Membership.Role]
    return Body(
        group=group,
        name_then=meeting.body_then,
        roles=[(role, members) for role, members in roles if members],
        joined=_only_in(now, then),
        left=_only_in(then, now),
    )


def _on(seated, date):
    """Those whose seat ran on `date`, as `Membership.runs_on()`; their days are ISO 8601."""
    day = date.isoformat()
    return [
        each
        for each in seated
        if (not each.started_on or each.started_on <= day)
        and (not each.ended_on or each.ended_on >= day)
    ]


def _only_in(members, others):
    known = {each.slug for each in others}
    return [each for each in members if each.slug not in known]
