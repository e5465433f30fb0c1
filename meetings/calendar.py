"""Meetings as an iCalendar file (RFC 5545). PURE: no request, no query.

A meeting keeps its UID for ever and its SEQUENCE rises with every change, so that calendars which
subscribe follow it when it moves; a cancelled meeting stays, marked as cancelled.
"""

import datetime as dt

import icalendar

#: The same whatever name the site is asked under: calendars know a meeting by its UID for ever.
UID_DOMAIN = "meetings.bali-process"

STATUS = {
    "cancelled": "CANCELLED",
    "postponed": "CANCELLED",
    "scheduled": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "held": "CONFIRMED",
}


def event(meeting, *, site, sequence=0):
    """The VEVENT of one dated meeting: whole days, DTEND being the day after the last.

    `site` is the address of the site without a slash at the end.
    """
    entry = icalendar.Event()
    entry.add("uid", f"meeting-{meeting.pk}@{UID_DOMAIN}")
    entry.add("summary", meeting.name)
    entry.add("dtstart", meeting.starts_on)
    entry.add("dtend", meeting.ends_on + dt.timedelta(days=1))
    entry.add("dtstamp", meeting.updated_at)
    entry.add("last-modified", meeting.updated_at)
    entry.add("created", meeting.created_at)
    entry.add("sequence", sequence)
    entry.add("status", STATUS[meeting.event_status])
    entry.add("url", f"{site}{meeting.get_absolute_url()}")
    entry.add("transp", "TRANSPARENT")
    location = ", ".join(filter(None, [meeting.venue, meeting.place]))
    if location:
        entry.add("location", location)
    text = "\n\n".join(filter(None, [meeting.event_status_reason, meeting.summary]))
    if text:
        entry.add("description", text)
    return entry


def calendar(meetings, *, site, name):
    """The calendar `name` with the dated ones of `meetings`, as bytes.

    Meetings known only to the month or the year have no day to stand on and are left out. Each
    may carry `sequence`, the number of times its record has changed.
    """
    result = icalendar.Calendar()
    result.add("prodid", "-//Bali Process//Meetings//EN")
    result.add("version", "2.0")
    result.add("method", "PUBLISH")
    result.add("name", name)
    result.add("x-wr-calname", name)
    for meeting in meetings:
        if meeting.starts_on and meeting.date_precision == "day":
            sequence = getattr(meeting, "sequence", 0)
            result.add_component(event(meeting, site=site, sequence=sequence))
    return result.to_ical()
