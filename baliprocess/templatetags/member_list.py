"""The members in their list and on the map, of which a page has fifty.

Written here and not in templates, because a template takes ten times as long for them.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from members.models import Membership
from members.templatetags.flags import flag

from .languages import in_record_language
from .lists import typeset

register = template.Library()


@register.simple_tag
def seat_items(members):
    """The items of a list of members from `with_cards()`, acronyms written out; a co-chair is
    called so."""
    chairs = f'<span class="small">, {escape(gettext("co-chair"))}</span>'
    return mark_safe(  # noqa: S308 (escaped each)
        "".join(
            f'<li><a class="member" href="{escape(member.get_absolute_url())}">'
            f"{flag(member)}{escape(typeset(member.label))}</a>{_written_out(member)}"
            f"{chairs if _chairs(member.seat) else ''}</li>"
            for member in members
        )
    )


def _written_out(member):
    """What its acronym stands for; nothing for who goes by the name."""
    if member.label == member.name:
        return ""
    name = escape(typeset(member.name))
    return f'<span class="small"{in_record_language()}>, {name}</span>'


def _chairs(seat):
    return seat is not None and seat.role == Membership.Role.CO_CHAIR


@register.simple_tag
def map_places(places):
    """The members on the map, each a link with its shape, its circle or both."""
    return mark_safe("".join(map(_place, places)))  # noqa: S308 (escaped each)


def _place(place):
    words, drawn = escape(place.words), f'<path d="{place.path}"/>' if place.path else ""
    if place.circle:
        middle = 'cx="{}" cy="{}"'.format(*place.circle)
        drawn += f'<circle class="map-hit" {middle} r="8"/><circle {middle} r="3.2"/>'
    return (
        f'<a href="{escape(place.member.get_absolute_url())}" class="map-place {place.role}"'
        f' aria-label="{words}">{drawn}<title>{words}</title></a>\n'
    )


@register.simple_tag
def map_chairs(places):
    """The sign on each member that is a co-chair."""
    sign = '<path d="M0-6 6 0 0 6-6 0z"/>'
    return mark_safe(  # noqa: S308 (numbers)
        "".join(
            '<svg class="map-chair" x="{}" y="{}" aria-hidden="true">{}</svg>'.format(
                *place.middle, sign
            )
            for place in places
            if place.role == Membership.Role.CO_CHAIR
        )
    )
