"""How rightly passages are read, field by field, in numbers."""

from tests.scores import Score

FIELDS = ("members", "presence", "capacity", "other bodies", "unknown", "ambiguous", "hosts")
#: Those whose absence the text states were not there, whatever it calls them.
AWAY = frozenset(("apologies", "absent"))


def stated(passage):
    """The answers of a passage by field, each a set."""
    members = passage.members.items()
    return {
        "members": {slug for slug, _ in members},
        "presence": {(slug, told[0]) for slug, told in members},
        "capacity": {(slug, told[1]) for slug, told in members if told[1]},
        "other bodies": set(passage.others),
        "unknown": set(passage.unknown),
        "ambiguous": set(passage.ambiguous),
        "hosts": set(passage.hosts),
    }


def read(attendance):
    """What a reading says by field, each a set."""
    return {
        "members": {find.member for find in attendance.found},
        "presence": {(find.member, find.presence) for find in attendance.found},
        "capacity": {(f.member, f.capacity) for f in attendance.found if f.capacity},
        "other bodies": {body.text for body in attendance.other_bodies},
        "unknown": {name.text for name in attendance.unknown},
        "ambiguous": {name.text for name in attendance.ambiguous},
        "hosts": {find.member for find in attendance.found if find.hosted},
    }


def score(reader, passages):
    """{field: Score} of `reader`, a function from text to Attendance, over `passages`."""
    scores = {field: Score() for field in FIELDS}
    for passage in passages:
        wanted, got = stated(passage), read(reader(passage.text))
        for field in FIELDS:
            scores[field].add(wanted[field], got[field])
    return scores
