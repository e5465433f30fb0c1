"""Members under the headings of their seats, and the names the public reads."""

from django import template
from django.utils.translation import gettext_lazy as _

from members.models import Member, MemberName

register = template.Library()


@register.filter
def public_names(names):
    """The names a page prints: not how the people are called, nor what was misprinted.

    Those serve to read pasted lists.
    """
    hidden = {MemberName.Kind.DEMONYM, MemberName.Kind.MISPRINT}
    return [name for name in names if name.kind not in hidden]


@register.filter
def by_seat(members):
    """Pairs of heading and members: who is a member, who observes, and who did formerly.

    The members come from `with_cards()`; within a heading they keep their order.
    """
    headings = {
        (True, False): _("Countries and territories"),
        (True, True): _("Organisations"),
        (False, False): _("Observing countries and territories"),
        (False, True): _("Observing organisations"),
        None: _("Without a seat today"),
    }
    under = {key: [] for key in headings}
    for member in members:
        seat, organisation = member.seat, member.kind == Member.Kind.ORGANISATION
        key = (seat.role != "observer", organisation) if seat else None
        under[key].append(member)
    return [(heading, under[key]) for key, heading in headings.items() if under[key]]
