"""Words between words: lists read as sentences."""

import re
from html import escape

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, gettext_lazy, ngettext, ngettext_lazy

from baliprocess.keys import Many
from baliprocess.languages import language_name, listed
from baliprocess.official import is_official
from baliprocess.told import Number

register = template.Library()

#: Between the facts of a line: the dot stays with what it follows, so that no line begins with one.
BETWEEN = "\N{NO-BREAK SPACE}· "

#: The nouns that templates give to `counted`, `how_many` and `noun`, for the translators.
NOUNS = (
    ngettext_lazy("album", "albums"),
    ngettext_lazy("Co-chair", "Co-chairs"),
    ngettext_lazy("country or territory", "countries and territories"),
    ngettext_lazy("delegation", "delegations"),
    ngettext_lazy("document", "documents"),
    ngettext_lazy("Host", "Hosts"),
    ngettext_lazy("Item", "Items"),
    ngettext_lazy("meeting", "meetings"),
    ngettext_lazy("Meeting", "Meetings"),
    ngettext_lazy("member", "members"),
    ngettext_lazy("Member", "Members"),
    ngettext_lazy("member or observer", "members and observers"),
    ngettext_lazy("news item", "news items"),
    ngettext_lazy("Observer", "Observers"),
    ngettext_lazy("organisation", "organisations"),
    ngettext_lazy("page", "pages"),
    ngettext_lazy("photo", "photos"),
    ngettext_lazy("photograph", "photographs"),
    ngettext_lazy("result", "results"),
)
#: … and what stands after "no" where it is neither.
NONES = (gettext_lazy("members or observers"),)


@register.filter
def sentence(items):
    """The items as part of a sentence: "A", "A and B", "A, B and C"; each links if it can."""
    return mark_safe(listed(_linked(item) for item in items))  # noqa: S308 (escaped each)


def _linked(item):
    then = getattr(item, "name_then", "")
    item = getattr(item, "member", None) or item
    if then:
        # Under the name of its time, with the present one beside it.
        now = gettext("now %(name)s") % {"name": item}
        return f"{_link(item, then)} ({escape(now)})"
    if hasattr(item, "get_absolute_url"):
        return _link(item, item)
    return conditional_escape(getattr(item, "label", item))


def _link(item, words):
    return f'<a href="{escape(item.get_absolute_url())}">{escape(str(words))}</a>'


@register.simple_tag
def pairs(*things):
    """Things given one after the other as pairs: `{% pairs "A" 1 "B" 2 as list %}`."""
    return list(zip(things[::2], things[1::2], strict=True))


@register.simple_tag
def absent(*things):
    """Which things are not there, as part of a sentence: "no document and no photograph".

    Given in turn: what would hold it, and its name in the singular. "" if nothing is absent.
    """
    # Translators: one of a list of what a meeting lacks: "no document".
    none = gettext("no %(thing)s")
    return listed(none % {"thing": name} for held, name in pairs(*things) if not held)


@register.filter
def counted(number, nouns):
    """A number with its noun: `{{ n|counted:"delegation,delegations" }}`; "no delegations".

    A third noun stands after "no", where it differs: "no members or observers".
    """
    singular, plural, *none = nouns.split(",")
    if isinstance(number, Many):
        # Translators: a list too long to be counted: "more than 1,000 meetings".
        words = gettext("more than %(number)s %(things)s").replace(" ", "\u00a0")
        things = ngettext(singular, plural, number)
        return words % {"number": f"{Number(number):,}", "things": things}
    if number:
        return f"{number}\u00a0{ngettext(singular, plural, number)}"
    things = gettext(none[0]) if none else ngettext(singular, plural, 0)
    # Translators: an empty list, as part of a sentence: "no delegations".
    return gettext("no %(things)s").replace(" ", "\u00a0") % {"things": things}


@register.filter
def noun(number, nouns):
    """The noun alone, as the number asks for: `{{ n|noun:"Host,Hosts" }}`."""
    return ngettext(*nouns.split(","), number)


@register.simple_tag
def how_many(count, nouns, page=None):
    """The sentence above a list: "No meetings", "13 meetings", "115 meetings, 51–100 shown"."""
    words = counted(count, nouns)
    words = words[0].upper() + words[1:]
    if page is None or getattr(page, "keyed", False) or not page.has_other_pages():
        return words
    shown = {"words": words, "first": page.start_index(), "last": page.end_index()}
    return gettext("%(words)s, %(first)d–%(last)d shown") % shown


@register.filter
def site_of(url):
    """The host an address leads to, without "www.": for naming a source."""
    host = url.partition("://")[2].partition("/")[0]
    return host.removeprefix("www.")


@register.filter
def is_copy(url):
    """Whether an address is that of a copy, kept by others than those who issue documents."""
    return not is_official(url)


@register.filter
def kept_at(url):
    """Where a text stands that is not kept here: "At iom.int", "A copy at …"."""
    if is_copy(url):
        words = gettext("A copy at %(site)s (no official address is known here)")
    else:
        words = gettext("At %(site)s")
    return words % {"site": site_of(url)}


_OPENING = re.compile(r"(?<![^\s([{“–—-])'(?=[^\W\d])")


@register.filter
def typeset(text):
    """A title with the apostrophes and quotation marks of print, "Co-Chairs’", as plain text."""
    text = str(text)
    return (_OPENING.sub("‘", text) if "'" in text else text).replace("'", "’")


@register.filter
def language(code):
    """The name of a language in that of the page: "Indonesian" for "id"; or the code as it is."""
    return language_name(code)
