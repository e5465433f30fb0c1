"""What was chosen in the filters of a list, how many rows that leaves, and what else there is.

What stands on every list or by the hundred is written here and not in a template, because a
template takes ten times as long for it.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from .formats import formats_of, link_items

register = template.Library()


@register.simple_tag(takes_context=True)
def results_head(context, count, filterset, here, endings):
    """The sentence `count`, read out when it changes, the chosen values, the list as files.

    `endings` are those of the files of the list at `here`. What is wrong with the filters stands
    in place of the count, and no list is offered.
    """
    query = context.get("filter_query") or ""
    broken = filterset.form.errors
    wrong = dict.fromkeys(str(errors[0]) for errors in broken.values())
    said = " ".join(wrong) if broken else count
    links = "" if broken else link_items(formats_of(context.request, here, endings, query))
    label = escape(gettext("This list in other formats"))
    return mark_safe(  # noqa: S308 (escaped each)
        '<div class="results-head">\n'
        f'<p class="count" id="result-count" role="status" data-swap>{escape(said)}</p>\n'
        f'<div id="result-pills" data-swap>{pill_links(filterset.pills, here)}</div>\n'
        f'<ul class="links" id="result-formats" data-swap aria-label="{label}">{links}</ul>\n'
        "</div>\n"
    )


@register.simple_tag
def pill_links(pills, clear):
    """Each of the facets.Pill as a link that takes it away; `clear` is the address without any."""
    if not pills:
        return ""
    remove = escape(gettext("Remove"))
    items = "".join(
        f'<li><a href="{escape(pill.url)}"><span class="hidden">{remove} </span>'
        f"{escape(str(pill.label))}: {escape(str(pill.value))} "
        '<span aria-hidden="true">×</span></a></li>'
        for pill in pills
    )
    label, words = escape(gettext("Chosen filters")), escape(gettext("Clear all"))
    return mark_safe(  # noqa: S308 (escaped each)
        f'<ul class="pills" aria-label="{label}">{items}'
        f'<li class="clear"><a href="{escape(clear)}">{words}</a></li></ul>'
    )


@register.simple_tag
def choices(options):
    """The `<option>`s of a list of facets.Option, a line each."""
    return mark_safe("".join(map(_choice, options)))  # noqa: S308 (escaped each)


def _choice(option):
    selected = " selected" if option.selected else ""
    return f'<option value="{escape(option.value)}"{selected}>{words_of(option)}</option>\n'


def words_of(option):
    """Its label and number, escaped."""
    number = "" if option.count is None else f" ({option.count})"
    return f"{escape(option.label)}{number}"
