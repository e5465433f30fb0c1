"""The same thing in other formats: links in the page, and `<link rel="alternate">` in its head.

A format is a suffix that takes the place of the trailing slash: /meetings/ and /meetings.csv.
"""

from django import template
from django.utils.html import format_html_join

register = template.Library()

FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "ics": ("Calendar", "text/calendar"),
    "atom": ("Feed", "application/atom+xml"),
}


def _address(here, ending, query):
    return f"{here.rstrip('/')}.{ending}" + (f"?{query}" if query else "")


@register.simple_tag
def formats(here, endings, query=""):
    """Pairs of word and address for the page at `here`: `{% formats here "csv json" as links %}`.

    `query` holds the filters in force, as they stand in the address.
    """
    return [(FORMATS[each][0], _address(here, each, query)) for each in endings.split()]


@register.simple_tag
def alternates(here, endings, title, query=""):
    """One `<link rel="alternate">` for each format of the page at `here`."""
    return format_html_join(
        "\n",
        '<link rel="alternate" type="{}" href="{}" title="{} ({})">',
        [
            (FORMATS[each][1], _address(here, each, query), title, FORMATS[each][0])
            for each in endings.split()
        ],
    )
