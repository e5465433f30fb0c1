"""The lines of an answer to a search, what was found in them marked.

Written here and not in templates, because a template takes several times as long for them.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from baliprocess.languages import translated
from photos.templatetags.pictures import picture

from .dates import span
from .languages import in_language, in_record_language
from .lists import BETWEEN, typeset

register = template.Library()


@register.simple_tag
def result_items(results):
    """The items of a list, of `search.finding.Result`s."""
    own = in_record_language()
    return mark_safe("".join(_item(each, own) for each in results))  # noqa: S308 (escaped each)


def _item(result, own):
    entry = result.entry
    href = escape(translated(entry.url))
    language = in_language(entry.language or "en")
    line = (
        f'<h3 class="name"{language}><a href="{href}">{_marked(result.title)}</a></h3>\n'
        f'<p class="meta">{_below(result, own)}</p>\n{_snippet(result, own)}'
    )
    if not result.photo:
        return f"\n<li>{line}\n</li>"
    shown = picture(result.photo, "8rem")
    return (
        f'\n<li class="pictured"><a href="{href}" tabindex="-1" aria-hidden="true">{shown}</a>'
        f"<div>{line}</div>\n</li>"
    )


def _below(result, own):
    entry = result.entry
    detail = BETWEEN.join(
        f"<bdi{'' if is_own else own}>{_marked(part)}</bdi>" for part, is_own in result.detail
    )
    dates = span(entry.starts_on, entry.ends_on, entry.precision)
    if not dates and entry.year:
        dates = f'<time datetime="{entry.year}">{entry.year}</time>'
    why = (f'<bdi class="why">{escape(each)}</bdi>' for each in result.why)
    return BETWEEN.join(filter(None, [detail, dates, *why]))


def _snippet(result, own):
    if not result.snippet:
        return ""
    where = gettext("In the document:")
    where = f'<span class="why">{where}</span> ' if result.in_file else ""
    return f'<p class="snippet"{own}>{where}{_marked(result.snippet)}</p>'


def _marked(pieces):
    """The pieces of a text, set as in print, those that were found marked."""
    # As a whole, because an apostrophe may begin a piece; each mark of print takes one place, too.
    text, parts, end = typeset("".join([piece.text for piece in pieces])), [], 0
    for piece in pieces:
        start, end = end, end + len(piece.text)
        shown = escape(text[start:end])
        parts.append(f"<mark>{shown}</mark>" if piece.found else shown)
    return "".join(parts)
