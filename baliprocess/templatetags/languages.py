"""The language of a page, of what stands on it, and the same page in another one."""

import functools
import re
from html import escape

from django import template
from django.core.paginator import Page
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language_info, gettext

from baliprocess import languages
from baliprocess.addresses import plain_address
from baliprocess.keys import KeyPage

register = template.Library()

_OWN_LINK = re.compile(r'(<a\b[^>]*\bhref=")(/(?!/)[^"]*)"')


@register.simple_tag
def page_language():
    """The attributes of `<html>`: `lang="id" dir="ltr"`."""
    return _attributes(languages.current())


@register.simple_tag
def in_language(code):
    """The attributes of a passage, with a space before; nothing if it is in the page's language.

    `<p{% in_language article.language %}>`. An empty code says nothing.
    """
    return _in_language(code, languages.current()) if code else ""


@functools.lru_cache(maxsize=500)
def _in_language(code, here):
    if _primary(code) == _primary(here):
        return ""
    same_way = languages.is_written_rightwards(code) == languages.is_written_rightwards(here)
    return format_html(' lang="{}"', code) if same_way else format_html(" {}", _attributes(code))


def isolated(text):
    """A name of the record within a line of the page, kept from turning what follows it round.

    On a page that runs leftwards the day after "Da Nang · " would be taken for a part of it.
    """
    if languages.is_written_rightwards(languages.current()):
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


@register.simple_tag
def in_record_language():
    """The attributes of a passage in the language in which the record is kept, as above."""
    return in_language("en")


def _attributes(code):
    direction = "ltr" if languages.is_written_rightwards(code) else "rtl"
    return mark_safe(f'lang="{escape(languages.tag(code))}" dir="{direction}"')  # noqa: S308


def _primary(code):
    return code.partition("-")[0].lower()


@register.filter
def is_foreign(code):
    """Whether something in the language `code` is in another than the page."""
    return bool(code) and _primary(code) != _primary(languages.current())


@register.filter
def here(address):
    """A stored, plain address as it is in the language of the page."""
    return languages.translated(address)


@register.filter
def links_here(html):
    """Staff's HTML, its links to this site leading to the language of the page."""
    if languages.current() == languages.default():
        return html

    def lead(match):
        path = match[2].partition("?")[0]
        stays = languages.PLAIN.match(path)
        return f'{match[1]}{match[2] if stays else languages.translated(match[2])}"'

    return mark_safe(_OWN_LINK.sub(lead, html))  # noqa: S308 (sanitised when it was saved)


@register.simple_tag
def plain_url(name, *args):
    """The address of what has one only, whatever the language: `{% plain_url "feed" %}`."""
    return plain_address(name, *args)


def same_page(context):
    """The plain address of this page with all that it shows, and its query: pairs of both."""
    request = context.get("request")
    if request is None:
        return None
    page = context.get("page")
    parts = [context.get("filter_query") or ""]
    if isinstance(page, Page) and page.number > 1:
        parts.append(f"page={page.number}")
    elif isinstance(page, KeyPage):
        parts.append(page.own)
    return languages.plain(request.path), "&".join(filter(None, parts))


@register.simple_tag(takes_context=True)
def language_menu(context):
    """The links to the same page in the other languages."""
    place = same_page(context)
    others = [code for code in languages.codes() if code != languages.current()] if place else []
    links = "".join(f"\n<li>{_same_in(code, *place)}</li>" for code in others)
    label, title = escape(gettext("Languages")), escape(gettext("Language"))
    return mark_safe(  # noqa: S308 (escaped each)
        f'<nav aria-label="{label}">\n<h2>{title}</h2>\n'
        f'<ul id="languages" data-swap>{links}\n</ul>\n</nav>'
    )


def _same_in(code, path, query):
    """The link to the page at the plain address `path` in the language `code`."""
    tag, name = languages.tag(code), get_language_info(code)["name_local"].title()
    href = languages.translated(path, code) + (f"?{query}" if query else "")
    return f'<a href="{escape(href)}" hreflang="{tag}" lang="{tag}">{escape(name)}</a>'
