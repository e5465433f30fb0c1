"""The options of a filter, each with its number.

Written here and not in a template, because a template takes ten times as long for hundreds.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def choices(options):
    """The `<option>`s of a list of facets.Option, a line each."""
    return mark_safe("".join(map(_choice, options)))  # noqa: S308 (escaped each)


def _choice(option):
    selected = " selected" if option.selected else ""
    return f'<option value="{escape(option.value)}"{selected}>{_words(option)}</option>\n'


@register.simple_tag
def tick_boxes(options, name, place):
    """The same as boxes to tick: of the parameter `name`, their ids beginning with `place`."""
    name, place = escape(name), escape(place)
    boxes = []
    for number, option in enumerate(options, 1):
        checked = " checked" if option.selected else ""
        boxes.append(
            f'<label for="{place}-{number}"><input type="checkbox" name="{name}"'
            f' id="{place}-{number}" value="{escape(option.value)}"{checked}>'
            f" <span>{_words(option)}</span></label>\n"
        )
    return mark_safe("".join(boxes))  # noqa: S308 (escaped each)


def _words(option):
    number = "" if option.count is None else f" ({option.count})"
    return f"{escape(option.label)}{number}"
