"""Flags: small, beside the name, never instead of it."""

from functools import lru_cache

from django import template
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()

NO_FLAG = mark_safe('<span class="flag" aria-hidden="true"></span>')


@lru_cache(maxsize=512)
def _flag(code):
    if not code or not finders.find(f"flags/{code.lower()}.svg"):
        return NO_FLAG
    # All from one file, fetched once: see members/flags.py.
    return format_html(
        '<img class="flag" src="{}#{}" alt="" width="21" height="14" decoding="async">',
        static("flags.svg"),
        code.lower(),
    )


@register.simple_tag
def flag(member):
    """The flag of a member as an image without text of its own; an empty place without one."""
    return _flag(member.iso_code if member else "")
