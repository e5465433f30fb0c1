"""Meetings as an iCalendar file (RFC 5545). PURE: no request, no query.

A meeting keeps its UID for ever. Its SEQUENCE rises with every change of what the calendar says of
it, so that calendars which subscribe follow it when it moves; a meeting that was called off stays,
marked as cancelled.
"""

import datetime as dt
import zoneinfo

import icalendar

#: The same whatever name the site is asked under: calendars know a meeting by its UID for ever.
UID_DOMAIN = "meetings.bali-process"

#: How often a calendar that subscribes is asked to look again.
REFRESH = dt.timedelta(hours=6)

STATUS = {
    "cancelled": "CANCELLED",
    # The day that was announced does not stand any more; a new one makes it an event again.
    "postponed": "CANCELLED",
    "scheduled": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "held": "CONFIRMED",
}
#: Many calendars show nothing of STATUS, so the title says it, too.
CALLED_OFF = {"cancelled": "Cancelled", "postponed": "Postponed"}


def event(meeting, *, site):
    """The VEVENT of one dated meeting: whole days, DTEND being the day after the last.

    `site` is the address of the site without a slash at the end. The meeting carries `sequence`
    and `changed_at`, as `Meeting.objects.with_versions()` gives them.
    """
    entry = icalendar.Event()
    entry.add("uid", f"meeting-{meeting.pk}@{UID_DOMAIN}")
    entry.add("summary", _title(meeting, meeting.name))
    entry.add("dtstart", meeting.starts_on)
    entry.add("dtend", meeting.ends_on + dt.timedelta(days=1))
    _add_version(entry, meeting)
    entry.add("url", f"{site}{meeting.get_absolute_url()}")
    # Nobody is taken for busy because a forum meets.
    entry.add("transp", "TRANSPARENT")
    location = ", ".join(filter(None, [meeting.venue, meeting.place]))
    if location:
        entry.add("location", location)
    text = "\n\n".join(filter(None, [meeting.event_status_reason, meeting.summary]))
    if text:
        entry.add("description", text)
    return entry


def session_event(session, meeting, *, zone):
    """The VEVENT of a session that says when it begins, in the time zone of the place."""
    entry = icalendar.Event()
    entry.add("uid", f"session-{session.pk}@{UID_DOMAIN}")
    entry.add("related-to", f"meeting-{meeting.pk}@{UID_DOMAIN}")
    entry.add("summary", _title(meeting, session.title))
    day = session.held_on or meeting.starts_on
    entry.add("dtstart", dt.datetime.combine(day, session.starts_at_local, zone))
    if session.ends_at_local and session.ends_at_local > session.starts_at_local:
        entry.add("dtend", dt.datetime.combine(day, session.ends_at_local, zone))
    _add_version(entry, meeting)
    entry.add("transp", "TRANSPARENT")
    location = ", ".join(filter(None, [session.room, meeting.venue, meeting.place]))
    if location:
        entry.add("location", location)
    return entry


def calendar(meetings, *, site, name, address, sessions=(), note=""):
    """The calendar `name` with the dated ones of `meetings`, as bytes; it stands at `address`.

    Meetings known only to the month or the year have no day to stand on and are left out.
    `sessions` are those of the only meeting; of them only what has a time at a place whose time
    zone is known can be shown. `note` says of the whole calendar what one should know.
    """
    result = icalendar.Calendar()
    result.add("prodid", "-//Bali Process//Meetings//EN")
    result.add("version", "2.0")
    result.add("method", "PUBLISH")
    # RFC 7986; the X- names are what older calendars know.
    result.add("name", icalendar.vText(name))
    result.add("x-wr-calname", icalendar.vText(name))
    if note:
        result.add("description", icalendar.vText(note))
        result.add("x-wr-caldesc", icalendar.vText(note))
    result.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    result.add("x-published-ttl", icalendar.vDuration(REFRESH))
    result.add("source", icalendar.vUri(address), parameters={"VALUE": "URI"})
    years = set()
    for meeting in meetings:
        if meeting.starts_on is None or meeting.date_precision != "day":
            continue
        result.add_component(event(meeting, site=site))
        if zone := _zone(meeting.timezone):
            for session in sessions:
                if _has_a_moment(session, meeting):
                    result.add_component(session_event(session, meeting, zone=zone))
                    years.add((session.held_on or meeting.starts_on).year)
    if years:
        # The rules of a few years, not of all that the zone ever had.
        first, last = dt.date(min(years) - 1, 1, 1), dt.date(max(years) + 2, 1, 1)
        result.add_missing_timezones(first_date=first, last_date=last)
    return result.to_ical()


def _title(meeting, words):
    """`words` with what became of the meeting before them: "Postponed: Fifth …"."""
    prefix = CALLED_OFF.get(meeting.event_status)
    return f"{prefix}: {words}" if prefix else words


def _add_version(entry, meeting):
    """What tells a calendar which of two copies of the event is the newer one."""
    # The same as LAST-MODIFIED, so that the file is the same as long as the record is.
    entry.add("dtstamp", meeting.changed_at)
    entry.add("last-modified", meeting.changed_at)
    entry.add("created", meeting.created_at)
    entry.add("sequence", meeting.sequence)
    entry.add("status", STATUS[meeting.event_status])


def _zone(name):
    """The time zone called `name`, or None if there is none."""
    try:
        return zoneinfo.ZoneInfo(name) if name else None
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return None


def _has_a_moment(session, meeting):
    """Whether day and time of a session are known; the only day of a meeting need not be said."""
    one_day = meeting.starts_on == meeting.ends_on
    return session.starts_at_local is not None and (session.held_on is not None or one_day)
