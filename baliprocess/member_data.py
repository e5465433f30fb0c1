"""What the page of a member says, for machines."""

from meetings.exports import delegate_data, news_data, photo_data
from members.templatetags.seats import public_names


def member_data(context):
    """What the page of a member says, for machines; `more_url` if that is not all."""
    member = context["member"]
    return {
        "slug": member.slug,
        "name": member.name,
        "short_name": member.short_name,
        "kind": member.kind,
        "iso3166_alpha2": member.iso_code,
        "memberships": [
            {
                "group": each.group.slug,
                "role": each.role,
                "since": each.started_on.isoformat() if each.started_on else None,
                "since_precision": each.started_precision if each.started_on else None,
                "until": each.ended_on.isoformat() if each.ended_on else None,
                "until_precision": each.ended_precision if each.ended_on else None,
                "source_url": each.source_url,
            }
            for each in context["current"] + context["former"]
        ],
        "milestones": [
            {
                "date": each.occurred_on.isoformat() if each.occurred_on else None,
                "precision": each.precision,
                "instrument": each.instrument,
                "text": each.text,
                "source_url": each.source_url,
            }
            for each in context["milestones"]
        ],
        "meetings": [
            {
                "meeting": each.meeting.slug,
                "title": each.meeting.name,
                "capacity": each.capacity,
                "presence": each.presence,
                "participation": each.participation,
                "head": str(each.head) if each.head else None,
                "delegates": [delegate_data(person) for person in each.public_delegates],
                "source_url": each.source_url,
            }
            for each in context["delegations"]
        ],
        # Where an archive is too long for one page, the rest is in the list, page by page, with
        # those at which it was awaited or sent apologies.
        "more_url": f"/meetings.json?named={member.slug}" if context["is_cut"] else None,
        "hosted": [meeting.slug for meeting in context["hosted"]],
        "news": [news_data(article) for article in context["articles"]],
        "photos": [photo_data(photo) for photo in context["photos"]],
        "names": [
            {
                "text": each.text,
                "kind": each.kind,
                "language": each.language or None,
                "until": each.ended_on.isoformat() if each.ended_on else None,
                "source_url": each.source_url,
            }
            for each in public_names(context["names"])
        ],
        "note": member.note,
        "url": member.get_absolute_url(),
        "source_url": member.source_url,
    }
