"""The links from one page of a list to the others.

Written here and not in a template, because a template takes ten times as long for them.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

register = template.Library()

#: So many pages have a link each; of more only the number is said.
EACH = 12


@register.simple_tag
def page_links(page, query=""):
    """The links around `page`, of a paginator or by key; `query` holds the filters in force."""
    if not page.has_other_pages():
        return ""
    links = _by_key(page, query) if getattr(page, "keyed", False) else _by_number(page, query)
    label = escape(gettext("Pages"))
    lines = "\n".join(filter(None, links))
    return mark_safe(f'<nav class="pages" aria-label="{label}">\n{lines}\n</nav>\n')  # noqa: S308 (escaped each)


def _by_key(page, query):
    if page.before:
        yield _link(gettext("First"), query)
        yield _link(gettext("Previous"), query, page.before, "prev")
    if page.after:
        yield _link(gettext("Next"), query, page.after, "next")
        yield _link(gettext("Last"), query, "before=end")


def _by_number(page, query):
    last = page.paginator.num_pages
    if page.has_previous():
        yield _link(gettext("Previous"), query, f"page={page.number - 1}", "prev")
    if last <= EACH:
        numbers = "".join(_number(each, page, query) for each in range(1, last + 1))
        yield f"<ol>{numbers}</ol>"
    else:
        told = gettext("Page %(number)s of %(last)s") % {"number": page.number, "last": last}
        yield f"<span>{escape(told)}</span>"
    if page.has_next():
        yield _link(gettext("Next"), query, f"page={page.number + 1}", "next")


def _number(number, page, query):
    noun = escape(gettext("Page"))
    words = f'<span class="hidden">{noun} </span>{number}'
    if number == page.number:
        return f'<li><span aria-current="page">{words}</span></li>'
    return f'<li><a href="{_href(query, f"page={number}")}">{words}</a></li>'


def _link(words, query, place="", rel=""):
    attribute = f' rel="{rel}"' if rel else ""
    return f'<a{attribute} href="{_href(query, place)}">{escape(words)}</a>'


def _href(query, place):
    return escape("?" + "&".join(filter(None, [query, place])))
