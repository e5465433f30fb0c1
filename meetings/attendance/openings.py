"""How a sentence begins before its subject: where and when. PURE."""

from . import pieces as kinds
from .frames import EVENTS, GATHERING
from .words import keyset

_ON = keyset("on pada")
_DATED = (kinds.NUMBER, kinds.DASH)


def opening(tokens, pieces):
    """How many of `pieces` tell where or when it was, at the beginning of their sentence."""
    around = pieces[:2]
    if [piece.kind for piece in around] == [kinds.IN, kinds.WORD]:
        # "At the conference the Fijian minister …"
        return 2 if (GATHERING | EVENTS).holds([around[1].value]) else 0
    return _date(pieces) if tokens[pieces[0].first].key in _ON else 0


def _date(pieces):
    """How many pieces "On 24-25 August 2017" is long."""
    passed, month = 1, 0
    while passed < len(pieces):
        after = pieces[passed + 1].kind if passed + 1 < len(pieces) else None
        if pieces[passed].kind == kinds.WORD and kinds.NUMBER in (pieces[passed - 1].kind, after):
            month += 1
        elif pieces[passed].kind not in _DATED:
            break
        if month > 1:
            break
        passed += 1
    return passed if month else 0
