"""The same thing in other formats: links in the page, and `<link rel="alternate">` in its head.

A format is a suffix that takes the place of the trailing slash: /meetings/ and /meetings.csv.
"""

from html import escape

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from baliprocess.languages import plain

register = template.Library()

FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "ics": (_("Calendar"), "text/calendar"),
    "atom": (_("Feed"), "application/atom+xml"),
    "bib": ("BibTeX", "application/x-bibtex"),
    "ris": ("RIS", "application/x-research-info-systems"),
    "zip": (_("Archive (ZIP)"), "application/zip"),
}
#: A calendar that is kept up to date, and not a copy of today: opened by the calendar's program.
SUBSCRIBE = _("Subscribe")


def _address(here, ending, query):
    return f"{plain(here).rstrip('/')}.{ending}" + (f"?{query}" if query else "")


def formats_of(request, here, endings, query=""):
    """Pairs of word and address for the page at `here`; `endings` are parted by spaces.

    `query` holds the filters in force, as they stand in the address. After the calendar comes the
    address at which a program subscribes to it, on the host of `request`.
    """
    pairs = []
    for each in endings.split():
        pairs.append((FORMATS[each][0], _address(here, each, query)))
        if each == "ics":
            pairs.append((SUBSCRIBE, _webcal(request, here, query)))
    return pairs


def link_items(pairs):
    """The `<li>`s of such pairs."""
    return "".join(
        f'<li><a href="{escape(href)}">{escape(str(word))}</a></li>' for word, href in pairs
    )


@register.simple_tag(takes_context=True)
def formats(context, here, endings, query=""):
    """The pairs of `formats_of`: `{% formats here "csv json" as links %}`."""
    return formats_of(context.request, here, endings, query)


@register.simple_tag(takes_context=True)
def webcal(context, here, query=""):
    """The address at which a program subscribes to the calendar of the page at `here`."""
    return _webcal(context.request, here, query)


def _webcal(request, here, query):
    return f"webcal://{request.get_host()}{_address(here, 'ics', query)}"


@register.simple_tag
def alternates(here, endings, title, query=""):
    """One `<link rel="alternate">` for each format of the page at `here`."""
    title = conditional_escape(title)
    links = (
        f'<link rel="alternate" type="{FORMATS[each][1]}" '
        f'href="{escape(_address(here, each, query))}" '
        f'title="{title} ({escape(str(FORMATS[each][0]))})">'
        for each in endings.split()
    )
    return mark_safe("\n".join(links))  # noqa: S308 (escaped each)
