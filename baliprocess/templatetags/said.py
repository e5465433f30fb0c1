"""Messages that are told where they are about, not at the head of the page."""

from django import template

register = template.Library()

#: The tags of such messages: the part of a form in which they stand.
PLACES = frozenset(("share",))


@register.filter
def told_at(messages, place):
    """Those of `messages` that belong to `place`."""
    return [each for each in messages or () if each.extra_tags == place]


@register.filter
def told_at_the_head(messages):
    """Those of `messages` that belong to no place."""
    return [each for each in messages or () if each.extra_tags not in PLACES]
