"""What the words behind a subject tell of it, in forms no list of verbs holds. PURE.

`tail` are the folded words behind an enumeration.
"""

from .frames import DELEGATED, DENIALS, GATHERING
from .words import keyset

_ALSO = keyset("also too as well then actively")
_HAVING = keyset("have has had hold holds held enjoy enjoys memiliki ont a")
_STATUS = keyset("status statut")
_SENT = keyset("sent dispatched mengirim mengutus envoyé dépêché cử")
#: How many words behind a subject hold the verb itself.
_HEAD = 4


def sends_others(tail):
    """ "did not travel and sent deputies"."""
    return any(
        key in _SENT
        and DELEGATED.holds(tail[number + 1 : number + 4])
        and not DENIALS.holds(tail[max(0, number - 1) : number])
        for number, key in enumerate(tail)
    )


def has_status(tail):
    """ "A, B and C have observer status": whoever comes to meetings."""
    return tail[0] in _HAVING and bool(_STATUS & set(tail[:_HEAD]))


def contributed(tail):
    """ "IOM also contributed", and nothing of money."""
    words = [key for key in tail if key not in _ALSO]
    told = words[1:2] in ([], ["to"]) and (len(words) == 1 or GATHERING.holds(words[2:4]))
    return words[:1] == ["contributed"] and told
