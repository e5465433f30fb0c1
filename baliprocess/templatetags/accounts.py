"""What the pages of signing in print."""

import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def qr(svg):
    """The drawing that qrcode made of our own text, without its line about XML."""
    return mark_safe(re.sub(r"^<\?xml[^>]*\?>\s*", "", svg))  # noqa: S308 - made by this site


@register.simple_tag
def in_fours(secret):
    """ "ABCD EFGH …", for somebody who types it."""
    return " ".join(re.findall(".{1,4}", secret))
