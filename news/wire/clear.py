"""Whether one of the meetings that a text may be about is clearly meant."""

import datetime as dt

# A meeting is suggested from CLEAR on, if no other comes nearer than BY.
CLEAR, BY = 5.0, 1.5


def clear_one(candidates, meetings):
    """The candidate that is clearly meant, or None.

    Of two held back to back in one city, between which the text does not decide, the main one.
    """
    if not candidates or candidates[0].score < CLEAR:
        return None
    near = [each for each in candidates if candidates[0].score - each.score < BY]
    by_key = {meeting.key: meeting for meeting in meetings}
    rows = [by_key[each.key] for each in near]
    main = max(rows, key=lambda row: row.rank)
    if len(near) > 1:
        is_alone = [row.rank for row in rows].count(main.rank) == 1
        if not (is_alone and all(_back_to_back(main, row) for row in rows)):
            return None
    return next(each for each in near if each.key == main.key)


def _back_to_back(one, other):
    if not (one.starts_on and other.starts_on and one.city == other.city):
        return False
    return abs(one.starts_on - other.starts_on) <= dt.timedelta(days=2)
