"""Words between words: lists read as sentences."""

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def sentence(items):
    """The items as part of a sentence: "A", "A and B", "A, B and C"; each links if it can."""
    parts = [_linked(item) for item in items]
    if len(parts) < 2:
        return mark_safe("".join(parts))  # noqa: S308 (the parts are escaped)
    return mark_safe(", ".join(parts[:-1]) + " and " + parts[-1])  # noqa: S308


def _linked(item):
    if hasattr(item, "get_absolute_url"):
        return format_html('<a href="{}">{}</a>', item.get_absolute_url(), item)
    return conditional_escape(str(item))


@register.filter
def counted(number, nouns):
    """A number with its noun: `{{ n|counted:"delegation,delegations" }}`; "no delegations"."""
    singular, plural = nouns.split(",")
    if number == 1:
        return f"1\u00a0{singular}"
    return f"{number or 'no'}\u00a0{plural}"


@register.filter
def site_of(url):
    """The host an address leads to, without "www.": for naming a source."""
    host = url.partition("://")[2].partition("/")[0]
    return host.removeprefix("www.")
