"""What a moment in UTC means where a record belongs, in words."""

import zoneinfo

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext

SCHEDULED = ("publish_at", "unpublish_at")


def in_words(moment, zone, place):
    """ "That is 16:00 on 22 November 2026 in Da Nang."; "" without a moment or a known zone."""
    if moment is None or not zone:
        return ""
    try:
        local = moment.astimezone(zoneinfo.ZoneInfo(zone))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OverflowError):
        return ""
    return gettext("That is {time} on {day} in {place}.").format(
        time=f"{local:%H:%M}", day=date_format(local, "j F Y"), place=place or zone
    )


def explain(fields, row, zone, place):
    """Add to the help of the moments among `fields` what they mean at `place`.

    The script of the form keeps the words true while somebody types, and adds the own clock.
    """
    for name in SCHEDULED:
        if name in fields:
            field = fields[name]
            field.help_text = format_html(
                '{} <span class="in-words" data-of="id_{}" data-zone="{}" data-place="{}">{}'
                "</span>",
                field.help_text,
                name,
                zone,
                place,
                in_words(getattr(row, name, None), zone, place),
            )
