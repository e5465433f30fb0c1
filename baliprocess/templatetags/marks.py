"""The marks of the record line and the rows of its table, of which a page has hundreds.

Written here and not in the template, because a template takes ten times as long for them.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from .languages import in_record_language

register = template.Library()

CROSS = '<path class="cross" d="M-3.5-3.5l7 7m0-7l-7 7"/>'


@register.simple_tag
def grid(line):
    """The upright lines of the years and of today."""
    lines = [f'<line x1="{tick.x}" x2="{tick.x}" y2="100%"/>' for tick in line.ticks]
    if line.today:
        lines.append(f'<line class="today" x1="{line.today}" x2="{line.today}" y2="100%"/>')
    return mark_safe("".join(lines))  # noqa: S308 (numbers)


@register.simple_tag
def years(line):
    """The years below the line."""
    main = ' class="main"'
    texts = (
        f'<text x="{tick.x}" y="1.1em"{main if tick.main else ""}>{tick.label}</text>'
        for tick in line.ticks
    )
    return mark_safe("".join(texts))  # noqa: S308 (numbers)


@register.simple_tag
def marks(row, current):
    """The marks of one row of the line; `current` says that the lit one is this page."""
    english = in_record_language()
    return mark_safe("".join(_mark(each, current, english) for each in row.marks))  # noqa: S308 (escaped)


def _mark(mark, current, english):
    entry = mark.entry
    here = ' aria-current="page"' if entry.live and current else ""
    if mark.bar:
        drawn = _line("bar", mark.bar)
    else:
        drawn = _line("vague", mark.vague) if mark.vague else ""
        if entry.kind == "cross":
            drawn += f'<svg x="{mark.x}" y="50%">{CROSS}</svg>'
        else:
            drawn += f'<circle class="dot" cx="{mark.x}" cy="50%" r="4"/>'
    return (
        f'<a href="{escape(entry.href)}" class="{mark.classes}"'
        f' aria-label="{escape(mark.name)}"{english}{here}>'
        f'<circle class="hit" cx="{mark.x}" cy="50%" r="12"/>{drawn}'
        f"<title>{escape(mark.tip)}</title></a>"
    )


def _line(kind, ends):
    return f'<line class="{kind}" x1="{ends[0]}" x2="{ends[1]}" y1="50%" y2="50%"/>'


@register.simple_tag
def mark_rows(row, noted):
    """The same meetings as rows of a table, those apart from the line last; `noted` with notes."""
    unknown = gettext("date not stated")
    entries = [(mark.entry, mark.entry.date_text) for mark in row.marks]
    entries += [(entry, entry.date_text or unknown) for entry in row.apart]
    english = in_record_language()
    rows = (_row(*each, noted, english) for each in entries)
    return mark_safe("".join(rows))  # noqa: S308 (escaped each)


def _row(entry, date, noted, english):
    note = f"<td>{escape(entry.note)}</td>" if noted else ""
    return (
        f'<tr><td>{escape(date)}</td><td><a href="{escape(entry.href)}"{english}>'
        f"{escape(entry.label)}</a>"
        f"</td><td>{escape(entry.place)}</td>{note}</tr>\n"
    )
