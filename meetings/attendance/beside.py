"""Tells apart what stands beside a name: degrees, spouses, what is to be confirmed. PURE."""

import re

from .lexicon import ANDS
from .ranks import behind_addresses
from .words import keyset

TO_CONFIRM = keyset("tbc tba tbd tbn")
_CONFIRMING = TO_CONFIRM | keyset("to be confirmed announced advised nominated determined akan")
_COMPANIONS = keyset("spouse wife husband partner family istri isteri suami keluarga épouse époux")
_SHORT = 8
_WITH = ANDS | keyset("with accompanied didampingi accompagné accompagnée") | {"&"}
_DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,4}\.[ ]?){1,4}(?:[A-Z][A-Za-z]{0,4})?|Ph\.?D\.?|M[BP]?A|LL[BM]|MSc|JD|CPA"
)


def is_degree(text):
    """Whether a part behind a name is a degree: "M.Si.", "S.H.", "PhD"."""
    return bool(_DEGREE.fullmatch(text))


def is_to_confirm(tokens, start, stop):
    """Whether these tokens say that somebody is still to be named: "TBC", "(to be confirmed)"."""
    keys = [token.key for token in tokens[start:stop] if token.kind == "word"]
    return bool(keys) and set(keys) <= _CONFIRMING and ("be" in keys or set(keys) <= TO_CONFIRM)


def is_no_post(tokens, start, stop):
    """Whether a part is a date, a number or has a long one: of a passport, of a room."""
    words = [token for token in tokens[start:stop] if token.kind == "word"]
    numbers = [token for token in tokens[start:stop] if token.kind == "number"]
    if not numbers or stop - start > _SHORT:
        return False
    return not words or any(len(token.raw) > 3 for token in numbers)


def is_companion(tokens, start, stop):
    """Whether a part brings in somebody without a name of her own: "and spouse"."""
    keys = {token.key for token in tokens[start:stop]}
    first = tokens[start].key if start < stop else ""
    return bool(keys & _COMPANIONS) and (first in _WITH | _COMPANIONS) and stop - start < 7


def companion_in(tokens, entities, start, stop):
    """Where "and Mrs B" or "and spouse" begins behind a name; `stop` if nothing does."""
    companions = [number for number in range(start, stop) if tokens[number].key in _COMPANIONS]
    last = companions[-1] if companions else start
    for number in range(start + 1, stop - 1):
        if tokens[number].key not in _WITH or not tokens[number].gap:
            continue
        if last > number or behind_addresses(tokens, entities, number + 1, stop) > number + 1:
            return number
    return stop
