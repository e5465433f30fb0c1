"""Members and groups as plain rows for CSV and JSON. PURE: no request, no query.

Whoever calls has fetched what is needed.
"""

MEMBER_COLUMNS = (
    "slug",
    "name",
    "short_name",
    "kind",
    "iso3166_alpha2",
    "role",
    "since",
    "note",
    "url",
    "source_url",
)
GROUP_COLUMNS = (
    "slug",
    "name",
    "short_name",
    "kind",
    "established",
    "established_precision",
    "ended",
    "ended_precision",
    "members",
    "description",
    "url",
    "source_url",
)


def _iso(value):
    return value.isoformat() if value else None


def member_row(member):
    """One member of a list, from a row with `with_cards()`."""
    seat = member.seat
    return {
        "slug": member.slug,
        "name": member.name,
        "short_name": member.short_name,
        "kind": member.kind,
        "iso3166_alpha2": member.iso_code,
        "role": seat.role if seat else None,
        "since": _iso(seat.started_on) if seat else None,
        "note": member.note,
        "url": member.get_absolute_url(),
        "source_url": member.source_url,
    }


def group_row(group):
    """One group of a list, from a row with `with_cards()`; `members` counts those of today."""
    return {
        "slug": group.slug,
        "name": group.name,
        "short_name": group.short_name,
        "kind": group.kind,
        "established": _iso(group.established_on),
        "established_precision": group.established_precision if group.established_on else None,
        "ended": _iso(group.ended_on),
        "ended_precision": group.ended_precision if group.ended_on else None,
        "members": group.member_count,
        "description": group.description,
        "url": group.get_absolute_url(),
        "source_url": group.source_url,
    }


def group_data(group, memberships, names, series, *, on=None):
    """What the page of a group says: its row, and who sat in it, in which role and when.

    `memberships` come from `with_member()`: all there ever were, or those of the day `on`. `names`
    are its former names, the latest first, `series` those of its meetings.
    """
    then = [each for each in names if on and each.runs_on(on)]
    return group_row(group) | {
        "name_then": then[-1].text if then else group.name,
        "former_names": [
            {
                "text": each.text,
                "since": _iso(each.started_on),
                "until": _iso(each.ended_on),
                "until_precision": each.ended_precision,
                "source_url": each.source_url,
            }
            for each in names
        ],
        "memberships": [
            {
                "member": each.member.slug,
                "name_then": each.name_then or each.member.label,
                "role": each.role,
                "since": _iso(each.started_on),
                "since_precision": each.started_precision if each.started_on else None,
                "until": _iso(each.ended_on),
                "until_precision": each.ended_precision if each.ended_on else None,
                "source_url": each.source_url,
            }
            for each in memberships
        ],
        "series": [each.slug for each in series],
    }
