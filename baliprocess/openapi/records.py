"""The schemas of the records. What may be chosen is taken from the models."""

from meetings.models import Delegation, Document, Meeting, Series, StatedFigure
from meetings.participation import CELLS, SILENT
from members.models import Group, Member, Membership
from photos.models import Photo

from .pieces import DELEGATE, NAME, NEWS, PHOTO, SESSION
from .schemas import (
    DATE,
    ERRORS,
    MAYBE_NUMBER,
    MAYBE_SLUG,
    MAYBE_TEXT,
    MOMENT,
    NUMBER,
    PRECISION,
    PROBLEM,
    SLUG,
    SOURCE,
    TEXT,
    TOMBSTONE,
    URL,
    YES_OR_NO,
    many,
    one_of,
    record,
    thing,
    with_more,
)

MEMBERSHIP = {"since": DATE, "until": DATE, "source_url": SOURCE}
#: Beside rows that are not all there are; null if they are.
MORE = {
    "type": ["string", "null"],
    "format": "uri",
    "description": "The list of all, in pages, where only the latest stand here; else null.",
}
PART_TAKEN = one_of(sorted(set(CELLS) - SILENT))
ROLE = one_of(Membership.Role.values)


EMBEDDING = {
    "type": "object",
    "properties": {
        "version": {"const": "1.0"},
        "type": {"enum": ["rich", "photo"]},
        "title": TEXT,
        "author_name": TEXT,
        "provider_name": TEXT,
        "provider_url": URL,
        "html": TEXT,
        "url": URL,
        "width": NUMBER,
        "height": NUMBER,
        "thumbnail_url": URL,
        "thumbnail_width": NUMBER,
        "thumbnail_height": NUMBER,
    },
    "required": ["version", "type", "title", "provider_name", "provider_url", "width", "height"],
    "additionalProperties": False,
}


DISPUTED = {**YES_OR_NO, "description": "The sources cannot all be right."}


def _meetings():
    head = {
        "slug": SLUG,
        "series": SLUG,
        "number": MAYBE_NUMBER,
        "title": TEXT,
        "start_date": DATE,
        "end_date": DATE,
        "date_precision": PRECISION,
    }
    place = {
        "city": TEXT,
        "country": MAYBE_SLUG,
        "venue": TEXT,
        "format": one_of(Meeting.Format.values),
        "state": one_of(Meeting.EventStatus.values),
    }
    end = {"url": URL, "source_url": SOURCE}
    line = {**head, **place, "delegations": NUMBER, "summary": TEXT, **end}
    stated = thing(
        qualifier=one_of(StatedFigure.Qualifier.values),
        value=NUMBER,
        kind=one_of(StatedFigure.Kind.values),
        stated_by=TEXT,
        preferred=YES_OR_NO,
        contradicted={**YES_OR_NO, "description": "It cannot be right if the count is."},
        note=TEXT,
        source_url=SOURCE,
    )
    delegation = thing(
        member=MAYBE_SLUG,
        body=TEXT,
        name_then=TEXT,
        capacity=one_of(Delegation.Capacity.values),
        role_now={"enum": [*Membership.Role.values, None]},
        presence=one_of(Delegation.Presence.values),
        mode=one_of(Delegation.Mode.values),
        headcount=MAYBE_NUMBER,
        delegates=many(DELEGATE),
        source_url=SOURCE,
    )
    whole = {
        **head,
        "timezone": MAYBE_TEXT,
        **place,
        "place_then": TEXT,
        "group": MAYBE_SLUG,
        "group_name_then": MAYBE_TEXT,
        "group_then": many(thing(member=SLUG, name_then=TEXT, role=ROLE)),
        "state_reason": TEXT,
        "change_note": TEXT,
        "hosts": many(SLUG),
        "co_chairs": many(TEXT),
        "joint": many(thing(title=TEXT, url=URL)),
        "names_public": one_of(Meeting.NamesPublic.values),
        "summary": TEXT,
        "note": TEXT,
        "figures": many(
            thing(measure=TEXT, counted=MAYBE_NUMBER, disputed=DISPUTED, stated=many(stated))
        ),
        "delegations": many(delegation),
        "agenda": many(thing(number=TEXT, title=TEXT, description=TEXT)),
        "programme": many(SESSION),
        "documents": many(thing(**_document_line())),
        "news": many(NEWS),
        "photos": many(PHOTO),
        **end,
    }
    series = {
        "slug": SLUG,
        "name": TEXT,
        "short_name": TEXT,
        "level": one_of(Series.Level.values),
        "group": MAYBE_SLUG,
        "meetings": many(thing(**line)),
        "first_date": DATE,
        "last_date": DATE,
        "description": TEXT,
        "url": URL,
    }
    return {"MeetingLine": record(**line), "Meeting": record(**whole), "Series": record(**series)}


def _document_line():
    return {
        "slug": SLUG,
        "kind": one_of(Document.Kind.values),
        "title": TEXT,
        "symbol": TEXT,
        "date": DATE,
        "date_precision": PRECISION,
        "standing": one_of(Document.Adoption.values),
        "meeting": MAYBE_SLUG,
        "languages": TEXT,
        "summary": TEXT,
        "url": URL,
        "source_url": SOURCE,
    }


def _documents():
    line = record(**_document_line())
    file = thing(
        version=NUMBER,
        language=TEXT,
        bytes=MAYBE_NUMBER,
        pages=MAYBE_NUMBER,
        sha256=MAYBE_TEXT,
        url=URL,
    )
    return {"DocumentLine": line, "Document": with_more(line, note=TEXT, files=many(file))}


def _members():
    names = {"slug": SLUG, "name": TEXT, "short_name": TEXT}
    member = {**names, "kind": one_of(Member.Kind.values), "iso3166_alpha2": TEXT}
    line = {
        **member,
        "role": {"enum": [*Membership.Role.values, None]},
        "since": DATE,
        "note": TEXT,
        "url": URL,
        "source_url": SOURCE,
    }
    whole = {
        **member,
        "memberships": many(
            thing(
                group=SLUG,
                role=ROLE,
                since_precision=PRECISION,
                until_precision=PRECISION,
                **MEMBERSHIP,
            )
        ),
        "milestones": many(
            thing(
                date=DATE,
                precision=one_of(["day", "month", "year"]),
                instrument=TEXT,
                text=TEXT,
                source_url=SOURCE,
            )
        ),
        "meetings": many(
            thing(
                meeting=SLUG,
                title=TEXT,
                capacity=one_of(Delegation.Capacity.values),
                presence=one_of(Delegation.Presence.values),
                participation=PART_TAKEN,
                head=MAYBE_TEXT,
                delegates=many(DELEGATE),
                source_url=SOURCE,
            )
        ),
        "more_url": MORE,
        "hosted": many(SLUG),
        "news": many(NEWS),
        "photos": many(PHOTO),
        "names": many(NAME),
        "note": TEXT,
        "url": URL,
        "source_url": SOURCE,
    }
    group = record(
        **names,
        kind=one_of(Group.Kind.values),
        established=DATE,
        established_precision=PRECISION,
        ended=DATE,
        ended_precision=PRECISION,
        members=NUMBER,
        description=TEXT,
        url=URL,
        source_url=SOURCE,
    )
    seat = thing(
        member=SLUG,
        name_then=TEXT,
        role=ROLE,
        since_precision=PRECISION,
        until_precision=PRECISION,
        **MEMBERSHIP,
    )
    former_name = thing(text=TEXT, until_precision=PRECISION, **MEMBERSHIP)
    return {
        "MemberLine": record(**line),
        "Member": record(**whole),
        "GroupLine": group,
        "Group": with_more(
            group,
            name_then=TEXT,
            former_names=many(former_name),
            memberships=many(seat),
            series=many(SLUG),
        ),
    }


def _news():
    key = {"type": "string", "pattern": "^[0-9]{4}/[-a-zA-Z0-9_]+$"}
    line = record(
        id=key,
        headline=TEXT,
        date=DATE,
        date_precision=PRECISION,
        place=TEXT,
        byline=TEXT,
        outlet=MAYBE_TEXT,
        agency=MAYBE_TEXT,
        language=TEXT,
        summary=TEXT,
        url=URL,
        source_url=SOURCE,
    )
    body = {"type": "string", "contentMediaType": "text/html"}
    whole = with_more(line, meetings=many(SLUG), members=many(SLUG), body=body)
    return {"ArticleLine": line, "Article": whole}


def _photos():
    words = {
        "album": SLUG,
        "headline": TEXT,
        "caption": TEXT,
        "alt_text": TEXT,
        "creator": TEXT,
        "credit_line": TEXT,
        "copyright_notice": TEXT,
        "licence": one_of(Photo.Licence.values),
        "taken_at": {
            **MAYBE_TEXT,
            "description": "With the offset of the place; without one where none is known.",
        },
        "city": TEXT,
        "country": TEXT,
        "persons_shown": many(TEXT),
        "members_shown": many(SLUG),
    }
    addresses = {"url": URL, "download_url": URL}
    line = {**words, "width": NUMBER, "height": NUMBER, **addresses}
    album = {
        "slug": SLUG,
        "title": TEXT,
        "description": TEXT,
        "date": DATE,
        "city": TEXT,
        "country": TEXT,
        "creator": TEXT,
        "credit_line": TEXT,
        "url": URL,
        "meetings": many(SLUG),
        "photos": many(thing(id=NUMBER, **line)),
    }
    files = many(thing(width=NUMBER, height=NUMBER, url=URL))
    return {
        "PhotoLine": record(id=NUMBER, **line),
        "Photo": record(id=NUMBER, **words, files=files, **addresses),
        "Album": record(**album),
    }


def _others():
    participation = thing(
        member=SLUG,
        member_name=TEXT,
        name_then=TEXT,
        meeting=SLUG,
        meeting_title=TEXT,
        start_date=DATE,
        participation=PART_TAKEN,
        participation_in_words=TEXT,
        role=one_of(Delegation.Capacity.values),
        source_url=SOURCE,
    )
    kind = thing(kind=TEXT, label=TEXT, count=NUMBER, more=YES_OR_NO)
    result = thing(
        kind=TEXT,
        title=TEXT,
        url=URL,
        detail=TEXT,
        starts_on=DATE,
        ends_on=DATE,
        date_precision=PRECISION,
        year=MAYBE_NUMBER,
        snippet=TEXT,
        in_file=YES_OR_NO,
        why=many(TEXT),
    )
    search = thing(
        query=TEXT,
        read_as=many(thing(words=TEXT, member=TEXT)),
        did_you_mean=MAYBE_TEXT,
        count=NUMBER,
        more=YES_OR_NO,
        kinds=many(kind),
        results=many(result),
    )
    totals = thing(
        members=many(thing(member=SLUG, meetings=NUMBER)),
        meetings=many(thing(meeting=SLUG, delegations=NUMBER)),
    )
    return {
        "ParticipationLine": participation,
        "Totals": totals,
        "Embedding": EMBEDDING,
        "Search": search,
        "Suggestions": thing(suggestions=many(thing(title=TEXT, detail=TEXT, url=TEXT))),
        "Page": thing(
            slug=SLUG, title=TEXT, lead=TEXT, body=TEXT, note=TEXT, updated_at=MOMENT, url=URL
        ),
        "Tombstone": TOMBSTONE,
        "Errors": ERRORS,
        "Problem": PROBLEM,
    }


def components():
    """Every schema by its name."""
    parts = (_meetings, _documents, _members, _news, _photos, _others)
    return {name: schema for part in parts for name, schema in part().items()}
