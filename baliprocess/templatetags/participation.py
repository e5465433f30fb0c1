"""The table of participation in parts, and read line by line for narrow screens."""

import functools
from html import escape

from django import template
from django.http import QueryDict
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from meetings.participation import CELLS, SILENT
from members.templatetags.flags import flag

from .lists import counted, typeset

register = template.Library()

#: What is not told of each member where there is room for little.
UNSAID = SILENT - {"not-yet", "no-longer"}


@register.filter
def by_kind(rows):
    """Pairs of heading and rows: countries and territories first, then organisations."""
    parts = {False: [], True: []}
    for row in rows:
        parts[row.member.is_organisation].append(row)
    headings = {False: _("Countries and territories"), True: _("Organisations")}
    return [(headings[key], found) for key, found in parts.items() if found]


@register.simple_tag
def table_rows(rows):
    """The rows of one kind, written here because a template takes ten times as long for them."""
    code = get_language()
    return mark_safe("".join(_row(row, code) for row in rows))  # noqa: S308 (escaped each)


def _row(row, code):
    cells = "".join(_cell(cell.kind, code) for cell in row.cells)
    return (
        f'\n<tr><th scope="row">{_member(row.member)}</th>{cells}'
        f'<td class="num">{row.total}</td></tr>'
    )


def _member(member):
    href, label = escape(member.get_absolute_url()), escape(typeset(member.label))
    return f'<a class="member" href="{href}">{flag(member)}{label}</a>'


@register.simple_tag
def member_items(rows, table):
    """The same, line by line: each member with what it did, and at which meetings."""
    meetings = counted(table.met, "meeting,meetings")
    links = {
        meeting.pk: f'<a href="{escape(meeting.get_absolute_url())}">{_unbroken(meeting)}</a>'
        for meeting in table.meetings
    }
    items = []
    for row in rows:
        of = _("On record at %(number)s of %(meetings)s")
        of %= {"number": row.total, "meetings": meetings}
        parts = "".join(
            f'<p class="meta">{escape(capfirst(words))}: '
            f"{', '.join(links[meeting.pk] for meeting in found)}</p>"
            for words, found in by_part(row, table)
        )
        items.append(
            f'\n<li><h3 class="name">{_member(row.member)}</h3>\n'
            f'<p class="meta">{escape(of)}</p>\n{parts}</li>'
        )
    return mark_safe("".join(items))  # noqa: S308 (escaped each)


def _unbroken(meeting):
    """A meeting in few characters; a series and its number stay on one line, a title does not."""
    words = escape(briefly(meeting))
    return words.replace(" ", "\N{NO-BREAK SPACE}") if meeting.number else words


def by_part(row, table):
    """What one row of the table says, as pairs of words and meetings: "took part", [...].

    Cells that say nothing of the member are left out; that it was no member stands at the end.
    """
    parts = {}
    cells = zip(table.meetings, row.cells, strict=True)
    for meeting, cell in sorted(cells, key=lambda pair: pair[1].kind in SILENT):
        if cell.kind not in UNSAID:
            parts.setdefault(_words(cell.kind, get_language()), []).append(meeting)
    return list(parts.items())


@functools.cache
def _words(kind, _language):
    return str(CELLS[kind][1])


@functools.cache
def _cell(kind, language):
    words = escape(_words(kind, language))
    return (
        f'<td><span class="tick {kind}" title="{words}"></span>'
        f'<span class="hidden">{words}</span></td>'
    )


@register.simple_tag
def sorted_by(query, sort, wanted):
    """Where a head of the table leads, and how it is sorted: {"href", "aria", "mark"}.

    `query` holds the filters in force and the order, `sort` the order now, `wanted` the one the
    head stands for; pressed again it turns round. Pages of columns stay as they are chosen anew.
    """
    parameters = QueryDict(query, mutable=True)
    name, first = wanted.lstrip("-"), wanted
    other = name if first.startswith("-") else f"-{name}"
    is_here = sort.lstrip("-") == name
    parameters["sort"] = other if sort == first else first
    descending = sort.startswith("-")
    return {
        "href": f"?{parameters.urlencode()}",
        "aria": (("descending" if descending else "ascending") if is_here else ""),
        "mark": (("↓" if descending else "↑") if is_here else ""),
    }


def briefly(meeting):
    """A meeting in few characters: "AHG SOM 14 (2019)"."""
    name = meeting.series.short_name or meeting.series.name
    year = f" ({meeting.starts_on.year})" if meeting.starts_on else ""
    return f"{name} {meeting.number}{year}" if meeting.number else f"{meeting.name}{year}"
