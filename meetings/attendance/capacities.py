"""The capacity in which somebody came: "as observers", "in that capacity". PURE."""

from typing import NamedTuple

from . import cues
from .words import keyset

OBSERVER, CO_CHAIR, MEMBER, GUEST, SECRETARIAT = (
    "observer",
    "co-chair",
    "member",
    "invited",
    "secretariat",
)
HOST = "host"

ROLES = {
    "observers": OBSERVER,
    "guests": GUEST,
    "chair noun": CO_CHAIR,
    "secretariat": SECRETARIAT,
    "new members": MEMBER,
    "hosted": HOST,
}
#: Those called so have joined the forum, whether or not they came.
NEW = keyset("new newest newly baru nouveau nouveaux")
#: Whoever is replaced in a post held it before.
REPLACING = keyset("succeeded succeeding succeeds replaced replacing replaces menggantikan succédé")
#: Those who are chosen as hosts of a meeting to come need not be at this one.
CHOSEN = keyset("menyepakati memilih menunjuk dipilih ditunjuk agreed chose chosen selected")
_BETWEEN = keyset("""
    an a the invited associate special permanent new full bali process joint state states member
    members one two three four five six country countries its their official mere fellow d des les
    un une khusus tetap cac
""")
_PLACED = keyset("from in on at behind")
_OBSERVING = (["the", "observer"], ["the", "observers"])
_SEATS = keyset("bench benches seat seats row rows table gallery section")
#: How many words back a role may stand that "in that capacity" goes on with.
_FAR = 40


class Role(NamedTuple):
    """ "as observers": the words from `first` to `end`, the capacity, and whether of one alone."""

    first: int
    end: int
    capacity: str
    single: bool
    counted: bool


def role_at(tokens, position, until):
    """The role at `position` ("as an observer", "in an observer capacity"), or None."""
    found = cues.at(tokens, position, until, frozenset(("as",)))
    if not found and (seated := _seated_at(tokens, position, until)):
        return seated
    if not found:
        return _same_role_at(tokens, position, until)
    index, single = found[0], False
    with_status = tokens[position].key == "with"
    for _ in range(5):
        if index >= until:
            return None
        role = cues.at(tokens, index, until, frozenset(ROLES))
        if role:
            if with_status and "status" not in {t.key for t in tokens[index : role[0]]}:
                return None
            word = tokens[role[0] - 1].key
            plural = word.endswith("s") and word != "status"
            return Role(
                position,
                _past_day(tokens, role[0]),
                ROLES[min(role[1])],
                single or (counted_language(word) and not plural),
                counted_language(word),
            )
        if tokens[index].kind != "number" and tokens[index].key not in _BETWEEN | {"'", "-"}:
            return None
        single = single or tokens[index].key in ("an", "a", "un", "une")
        index += 1
    return None


def _past_day(tokens, end):
    """The number behind "as observers for the day"."""
    behind = [token.key for token in tokens[end : end + 3]]
    return end + 3 if behind in (["for", "the", "day"], ["for", "the", "meeting"]) else end


def _seated_at(tokens, position, until):
    """ "from the observers' benches": where observers sit."""
    keys = [token.key for token in tokens[position : min(position + 6, until)] if token.is_word]
    if keys[:3] == ["in", "observer", "capacity"]:
        return Role(position, position + 3, OBSERVER, False, True)
    if keys[:1] == [] or keys[0] not in _PLACED or keys[1:3] not in _OBSERVING:
        return None
    end = position + 3
    while end < until and tokens[end].key in ("'", "s"):
        end += 1
    if end >= until or tokens[end].key not in _SEATS:
        return None
    return Role(position, end + 1, OBSERVER, False, True)


def _same_role_at(tokens, position, until):
    """ "in that capacity": the role that was named last, not far before."""
    found = cues.at(tokens, position, until, frozenset(("that role",)))
    if not found:
        return None
    for index in range(position - 1, max(-1, position - _FAR), -1):
        role = cues.at(tokens, index, position, frozenset(("observers", "guests")))
        if role:
            return Role(position, found[0], ROLES[min(role[1])], False, True)
    return None


def counted_language(word):
    """Whether the language of this role word tells one from many by the word itself."""
    return not word.startswith(("pengamat", "peninjau", "vien", "tamu", "thu", "tri", "khusus"))
