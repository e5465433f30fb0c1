"""The sources of a page, gathered from everything on it that names one."""

from collections import Counter
from html import escape
from urllib.parse import unquote

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from .lists import pairs, site_of

register = template.Library()

LONGEST_PATH = 60


def _urls(thing):
    """The addresses `thing` cites: its own, or those of the things it is a list of."""
    if isinstance(thing, str):
        return []
    if hasattr(thing, "source_url"):
        parts = getattr(thing, "public_delegates", ()) if hasattr(thing, "delegate_rows") else ()
        return [url for url in [thing.source_url, *_urls(list(parts))] if url]
    if hasattr(thing, "stated"):
        return _urls(thing.stated)
    return [url for each in thing for url in _urls(each)]


class Sources(list):
    """Pairs of address and words, as listed at the foot of a page."""

    def number(self, url):
        """Where `url` stands in the list, counted from 1; None if it is not in it."""
        return next((at for at, (each, _) in enumerate(self, 1) if each == url), None)


@register.simple_tag
def source(url, of, cited):
    """The number of a source, in brackets, leading to it; for an empty `url` no more than a space.

    `cited` is the list of the sources at the foot of the page; where there is none, it says
    "source". `of` is what it proves, said to those who hear the link alone.
    """
    if not url:
        return "\n"
    number = cited.number(url) if isinstance(cited, Sources) else None
    shown = escape(str(number or gettext("source")))
    proves = gettext("source of %(of)s") % {"of": escape(str(of or gettext("this statement")))}
    link = (
        f'<span class="source"><a href="{escape(url)}" rel="external noopener">{shown}'
        f'<span class="hidden"> {proves}</span></a></span>\n'
    )
    return mark_safe(link)  # noqa: S308 (escaped each)


@register.simple_tag
def sources(*things):
    """Pairs of address and words for the list at the foot of a page, each address once.

    Given in turn: what cites sources, and the words for it. An address cited for several things
    names them all: "baliprocess.net: the meeting, its delegations". Where two would read alike,
    their paths are told, too: nobody can choose among links of one name.
    """
    cited = {}
    for thing, words in pairs(*things):
        text = str(words)
        for url in _urls(thing):
            cited.setdefault(url, {})[text] = True
    lines = {url: (site_of(url), ", ".join(words)) for url, words in cited.items()}
    often = Counter(lines.values())
    return Sources(
        (url, f"{site}{_path(url) if often[site, words] > 1 else ''}: {words}")
        for url, (site, words) in lines.items()
    )


def _path(url):
    """What follows the host in an address, cut in the middle where it is long."""
    path = unquote(url.partition("://")[2].partition("/")[2]).rstrip("/")
    if len(path) > LONGEST_PATH:
        half = LONGEST_PATH // 2
        path = f"{path[:half]}…{path[-half:]}"
    return f"/{path}"
