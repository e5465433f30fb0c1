"""The licence of the data, where there is one."""

from django import template

from baliprocess.licence import stated

register = template.Library()


@register.simple_tag
def licence():
    """The Page that states it, or None: `{% licence as stated %}`."""
    return stated()
