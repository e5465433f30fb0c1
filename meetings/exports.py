"""Meetings, documents and participants as plain rows for CSV and JSON. PURE: no request, no query.

Whoever calls has fetched what is needed; the names of columns are those of the record's own files
where both say the same.
"""


def _iso(value):
    return value.isoformat() if value else None


def meeting_row(meeting):
    """One meeting of a list, from a row with `with_cards()`."""
    return {
        "slug": meeting.slug,
        "series": meeting.series.slug,
        "number": meeting.number,
        "title": meeting.name,
        "start_date": _iso(meeting.starts_on),
        "end_date": _iso(meeting.ends_on),
        "date_precision": meeting.date_precision if meeting.starts_on else None,
        "city": meeting.city,
        "country": meeting.country.slug if meeting.country else None,
        "venue": meeting.venue,
        "format": meeting.format,
        "state": meeting.event_status,
        "delegations": meeting.delegation_count,
        "summary": meeting.summary,
        "url": meeting.get_absolute_url(),
        "source_url": meeting.source_url,
    }


MEETING_COLUMNS = (
    "slug",
    "series",
    "number",
    "title",
    "start_date",
    "end_date",
    "date_precision",
    "city",
    "country",
    "venue",
    "format",
    "state",
    "delegations",
    "summary",
    "url",
    "source_url",
)


def series_row(series):
    """One series, from a row with `with_cards()`."""
    return {
        "slug": series.slug,
        "name": series.name,
        "short_name": series.short_name,
        "level": series.level,
        "group": series.group.slug if series.group else None,
        # More than are counted are another kind of number.
        "meetings": series.on_record if type(series.on_record) is int else None,
        "first_date": _iso(series.first_on),
        "last_date": _iso(series.last_on),
        "description": series.description,
        "url": series.get_absolute_url(),
    }


SERIES_COLUMNS = (
    "slug",
    "name",
    "short_name",
    "level",
    "group",
    "meetings",
    "first_date",
    "last_date",
    "description",
    "url",
)


def document_data(document):
    """What the page of a document says, from a row with `with_cards()`."""
    return document_row(document) | {
        "note": document.change_note,
        "files": [
            {
                "version": file.version,
                "language": file.language,
                "bytes": file.bytes,
                "pages": file.pages,
                "sha256": file.sha256 or None,
                "url": file.get_absolute_url(),
            }
            for file in document.all_files
        ],
    }


def document_row(document):
    """One document of a list, from a row with `with_cards()`."""
    return {
        "slug": document.slug,
        "kind": document.kind,
        "title": document.title,
        "symbol": document.symbol,
        "date": _iso(document.issued_on),
        "date_precision": document.precision if document.issued_on else None,
        "standing": document.adoption,
        "meeting": document.meeting.slug if document.meeting else None,
        "languages": " ".join(file.language for file in document.latest_files),
        "summary": document.summary,
        "url": document.get_absolute_url(),
        "source_url": document.source_url,
    }


DOCUMENT_COLUMNS = (
    "slug",
    "kind",
    "title",
    "symbol",
    "date",
    "date_precision",
    "standing",
    "meeting",
    "languages",
    "summary",
    "url",
    "source_url",
)


def delegation_data(delegation):
    """One delegation with those of its delegates whose names are public."""
    return {
        "member": delegation.member.slug if delegation.member else None,
        "body": delegation.label,
        "name_then": delegation.name_then or delegation.label,
        "capacity": delegation.capacity,
        "role_now": delegation.role_now,
        "presence": delegation.presence,
        "mode": delegation.mode,
        "headcount": delegation.headcount,
        "delegates": [delegate_data(delegate) for delegate in delegation.public_delegates],
        "source_url": delegation.source_url,
    }


def delegate_data(delegate):
    """One delegate whose name is public."""
    return {
        "honorific": delegate.honorific,
        "name": delegate.name,
        "position": delegate.position,
        "function": delegate.function,
        "part": delegate.part or None,
    }


def participant_rows(delegations):
    """The list of participants: one row a person, one for a delegation without public names."""
    for delegation in delegations:
        row = {
            "body": delegation.label,
            "name_then": delegation.name_then or delegation.label,
            "member": delegation.member.slug if delegation.member else "",
            "capacity": delegation.get_capacity_display(),
            "presence": delegation.get_presence_display(),
            "source_url": delegation.source_url,
        }
        people = delegation.public_delegates
        for delegate in people:
            yield row | {
                "honorific": delegate.honorific,
                "name": delegate.name,
                "position": delegate.position,
                "function": delegate.get_function_display(),
                "part": delegate.get_part_display() if delegate.part else "",
            }
        if not people:
            yield row


PARTICIPANT_COLUMNS = (
    "body",
    "name_then",
    "member",
    "capacity",
    "presence",
    "honorific",
    "name",
    "position",
    "function",
    "part",
    "source_url",
)


def meeting_data(page):
    """The whole public record of one meeting, from its `MeetingPage`."""
    meeting = page.meeting
    return {
        "slug": meeting.slug,
        "series": meeting.series.slug,
        "number": meeting.number,
        "title": meeting.name,
        "start_date": _iso(meeting.starts_on),
        "end_date": _iso(meeting.ends_on),
        "date_precision": meeting.date_precision if meeting.starts_on else None,
        "timezone": meeting.timezone or None,
        "city": meeting.city,
        "country": meeting.country.slug if meeting.country else None,
        "place_then": page.place,
        "venue": meeting.venue,
        "format": meeting.format,
        "state": meeting.event_status,
        "state_reason": meeting.event_status_reason,
        "change_note": meeting.change_note,
        "hosts": [host.slug for host in page.hosts],
        "co_chairs": [each.label for each in page.co_chairs],
        "joint": [{"title": title, "url": url} for title, url in page.joint],
        "names_public": meeting.names_public,
        "group": meeting.series.group.slug if meeting.series.group else None,
        "group_name_then": meeting.body_then or None,
        "group_then": _body_data(page.body),
        "summary": meeting.summary,
        "note": meeting.note,
        "figures": [
            {
                "measure": line.label,
                "counted": line.counted,
                "disputed": line.disputed,
                "stated": [_figure_data(figure) for figure in line.stated],
            }
            for line in page.figures
        ],
        "delegations": [delegation_data(delegation) for delegation in page.delegations],
        "agenda": [
            {"number": item.number, "title": item.title, "description": item.description}
            for item in page.agenda
        ],
        "programme": [
            _session_data(session) for _day, sessions in page.programme for session in sessions
        ],
        "documents": [document_row(document) for document in page.documents],
        "news": [news_data(article) for article in page.articles],
        "photos": [photo_data(photo) for photo in page.photos],
        "url": meeting.get_absolute_url(),
        "source_url": meeting.source_url,
    }


def news_data(article):
    """A report as pages about something else name it; its own address has the rest."""
    return {
        "headline": article.headline,
        "date": _iso(article.reported_on),
        "url": article.get_absolute_url(),
    }


def photo_data(photo):
    """A photo as pages about something else show it; its own address has the rest."""
    return {
        "alt_text": photo.alt_text,
        "credit_line": photo.credit_line,
        "url": photo.get_absolute_url(),
    }


def _session_data(session):
    return {
        "date": _iso(session.held_on),
        "starts_at": _hours(session.starts_at_local),
        "ends_at": _hours(session.ends_at_local),
        "title": session.title,
        "room": session.room,
        "chair": session.chair,
        "items": [str(item) for item in session.item_list],
        "speakers": [str(person) for person in session.speaker_list],
    }


def _hours(moment):
    """The time of the place, "09:30"."""
    return f"{moment:%H:%M}" if moment else None


def _body_data(body):
    """Who sat in the body of a meeting on its day, in the order of the roles."""
    return [
        {"member": member.slug, "name_then": member.name_then or member.label, "role": role}
        for role, members in (body.roles if body else [])
        for member in members
    ]


def _figure_data(figure):
    return {
        "qualifier": figure.qualifier,
        "value": figure.value,
        "kind": figure.kind,
        "stated_by": figure.stated_by,
        "preferred": figure.preferred,
        "contradicted": figure.contradicted,
        "note": figure.remark,
        "source_url": figure.source_url,
    }
