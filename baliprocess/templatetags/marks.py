"""The record line: its marks and the rows of its table, of which a page has hundreds.

Written here and not in a template, because a template takes ten times as long for them.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from .languages import in_record_language

register = template.Library()

CROSS = '<path class="cross" d="M-3.5-3.5l7 7m0-7l-7 7"/>'
DOT = '<circle class="dot" r="4"/>'


@register.simple_tag
def record_line(line, id, label, says="", legend=(), current=False):  # noqa: A002 (the attribute)
    """The record line with the same as a table.

    `id` is unique in the page, `label` says what the line shows to those who do not see it, `says`
    is the sentence below it; `legend` are pairs of classes ("ring", "filled live") and words, and
    `current` says that the lit mark is this page.
    """
    label, english = escape(str(label)), in_record_language()
    # Not within the text below: gettext's own tools find no words there.
    skip = gettext("Skip the record line")
    rows = "".join(_track(row, current, english) for row in line.rows)
    says = f'<p class="record-says" aria-hidden="true">{escape(str(says))}</p>' if says else ""
    hidden = 'aria-hidden="true" focusable="false"'
    return mark_safe(  # noqa: S308 (escaped each)
        f'<figure class="record" id="{id}" aria-label="{label}">\n'
        f'<a class="skip" href="#{id}-end">{skip}</a>\n'
        f'<div class="record-plot">\n<svg class="record-grid" {hidden}>{_grid(line)}</svg>\n'
        f'{rows}<svg class="record-axis" {hidden}>{_years(line)}</svg>\n</div>\n'
        f'<div class="record-foot">\n{says}\n{_legend(legend)}\n'
        f"{_table(line, label, legend, english)}</div>\n"
        f'<span id="{id}-end" tabindex="-1"></span>\n</figure>\n'
    )


def _grid(line):
    """The upright lines of the years and of today."""
    lines = [f'<line x1="{tick.x}" x2="{tick.x}" y2="100%"/>' for tick in line.ticks]
    if line.today:
        lines.append(f'<line class="today" x1="{line.today}" x2="{line.today}" y2="100%"/>')
    return "".join(lines)


def _years(line):
    """The years below the line."""
    main = ' class="main"'
    return "".join(
        f'<text x="{tick.x}" y="1.1em"{main if tick.main else ""}>{tick.label}</text>'
        for tick in line.ticks
    )


def _track(row, current, english):
    """One row of the line with its marks."""
    label, language = escape(row.label), english if row.href else ""
    shown = f'<a href="{escape(row.href)}"{english}>{label}</a>' if row.href else label
    marks = "".join([_mark(each, current, english) for each in row.marks])
    return (
        f'<div class="record-row">\n<p class="record-label">{shown}</p>\n'
        f'<svg class="{row.classes}" role="group" aria-label="{label}"{language}>'
        f'<line class="base" x2="100%" y1="50%" y2="50%"/>{marks}</svg>\n</div>\n'
    )


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


def _legend(legend):
    signs = "".join(
        f'<li><svg class="{classes}" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">'
        f"{CROSS if classes == 'cross' else DOT}</svg>{escape(str(text))}</li>"
        for classes, text in legend
    )
    label = gettext("Signs")
    return f'<ul class="legend" aria-label="{label}">{signs}</ul>' if signs else ""


def _table(line, label, noted, english):
    """The same meetings as a table, those apart from the line last in their row."""
    heads = [gettext("Date"), gettext("Meeting"), gettext("Place")]
    heads += [gettext("Recorded as")] if noted else []
    titles = "".join(f'<th scope="col">{each}</th>' for each in heads)
    unknown = gettext("date not stated")
    bodies = []
    for row in line.rows:
        entries = [(mark.entry, mark.entry.date_text) for mark in row.marks]
        entries += [(entry, entry.date_text or unknown) for entry in row.apart]
        lines = "".join([_row(*each, noted, english) for each in entries])
        group = f'<th scope="rowgroup" colspan="{len(heads)}">{escape(row.label)}</th>'
        bodies.append(f'<tbody>\n<tr class="group">{group}</tr>\n{lines}</tbody>\n')
    title, named = (
        gettext("The same as a table"),
        gettext("%(label)s, as a table") % {"label": label},
    )
    return (
        f"<details>\n<summary>{title}</summary>\n"
        f'<div class="frame tall" role="region" tabindex="0" aria-label="{named}">\n'
        f"<table>\n<thead><tr>{titles}</tr></thead>\n{''.join(bodies)}</table>\n</div>\n"
        f"{_apart(line.apart)}\n</details>\n"
    )


def _apart(entries):
    if not entries:
        return ""
    links = "; ".join(f'<a href="{escape(each.href)}">{escape(each.label)}</a>' for each in entries)
    words = gettext("Not on the line, because the sources state no date:")
    return f'<p class="small">{words} {links}.</p>'


def _row(entry, date, noted, english):
    note = f"<td>{escape(entry.note)}</td>" if noted else ""
    return (
        f'<tr><td>{escape(date)}</td><td><a href="{escape(entry.href)}"{english}>'
        f"{escape(entry.label)}</a>"
        f"</td><td>{escape(entry.place)}</td>{note}</tr>\n"
    )
