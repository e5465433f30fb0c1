"""The sources of a page, gathered from everything on it that names one."""

from django import template

from .lists import pairs, site_of

register = template.Library()


def _urls(thing):
    """The addresses `thing` cites: its own, or those of the things it is a list of."""
    if isinstance(thing, str) or thing is None:
        return [thing] if thing else []
    if hasattr(thing, "source_url"):
        parts = getattr(thing, "public_delegates", ()) if hasattr(thing, "delegate_rows") else ()
        return [url for url in [thing.source_url, *_urls(list(parts))] if url]
    if hasattr(thing, "stated"):
        return _urls(thing.stated)
    return [url for each in thing for url in _urls(each)]


@register.simple_tag
def sources(*things):
    """Pairs of address and words for the list at the foot of a page, each address once.

    Given in turn: what cites sources, and the words for it. An address cited for several things
    names them all: "baliprocess.net: the meeting, its delegations".
    """
    cited = {}
    for thing, words in pairs(*things):
        for url in _urls(thing):
            cited.setdefault(url, {})[words] = True
    return [(url, f"{site_of(url)}: {', '.join(words)}") for url, words in cited.items()]
