"""The table of participation in parts, and read line by line for narrow screens."""

from django import template
from django.utils.translation import gettext

register = template.Library()


@register.filter
def by_kind(rows):
    """Pairs of heading and rows: countries and territories first, then organisations."""
    parts = {gettext("Countries and territories"): [], gettext("Organisations"): []}
    for row in rows:
        heading = (
            gettext("Organisations")
            if row.member.is_organisation
            else gettext("Countries and territories")
        )
        parts[heading].append(row)
    return [(heading, found) for heading, found in parts.items() if found]


@register.filter
def by_part(row, table):
    """What one row of the table says, as pairs of words and meetings: "took part", [...].

    Cells that say nothing of the member are left out.
    """
    parts = {}
    for meeting, cell in zip(table.meetings, row.cells, strict=True):
        if cell.kind not in {"none", "no-list"}:
            parts.setdefault(cell.words, []).append(meeting)
    return list(parts.items())


@register.filter
def briefly(meeting):
    """A meeting in few characters: "AHG SOM 14 (2019)"."""
    name = meeting.series.short_name or meeting.series.name
    year = f" ({meeting.starts_on.year})" if meeting.starts_on else ""
    return f"{name} {meeting.number}{year}" if meeting.number else f"{meeting.name}{year}"
