"""Forms of address and ranks before a name: "H.E. Mr", "Maj. Gen. (Retd)", "Wing Cdr". PURE.

More than `roles` knows: in a list they stand before a name, in prose many are words of their own.
"""

from . import roles
from .words import keyset, tokenise

#: Short forms and titles that are no words of a post.
_ADDRESSES = keyset("""
    Adm Cdr Cdre Sgt Sqn Ldr Flt Cpt Capt Cmdt Cpl Comdt Supt Insp ACP DCP SP DSP
    Brigjen Irjen Mayjen Letjen Kombes AKBP Kompol Kolonel Letkol Laksma Laksda Marsma
    Usec Asec PCOL PLTCOL PMAJ PCPT PBGEN PMGEN Paduka Seri Bpk Sdr Sdri Nyonya Lord Lady Afioga
    Tofa Susuga Atty Engr Ven Rev Fr Madam Madame Mesdames
    Messrs Tengku Tunku Pehin Haji Hajah Hj Hjh YB YBhg YM Oknha Kapten Ipda Iptu Mejar Leftenan
    Samdech Neak Ps Sen
""")
_PHRASES = frozenset(
    tuple(token.key for token in tokenise(phrase))
    for phrase in """
    rear adm;rear admiral;vice adm;vice admiral;wing cdr;wing commander;group captain;gp capt;
    air cdre;air commodore;air marshal;air vice marshal;air chief marshal;staff sergeant;
    đại tá;thượng tá;trung tá;thiếu tá;thiếu tướng;trung tướng;thượng tướng;đại tướng;đại úy;
    thượng úy;trung úy;tiến sĩ;akka moha ponhea chakrei;lok chumteav;his excellency;her excellency
    """.replace("\n", " ").split(";")
    if phrase.strip()
)
_LONGEST = max(map(len, _PHRASES))
#: Words that are posts as well: a name must follow them.
_RANKS = keyset("""
    general lieutenant colonel major captain brigadier admiral commodore commander superintendent
    inspector sergeant ambassador senator judge justice commissioner duta besar dubes dir
    sr sra
""")
#: These belong to the rank that follows: "Chief Inspector".
_BEFORE_RANKS = keyset("chief senior deputy assistant detective station staff police")
#: Behind these "Sri" is part of the title; else it is a name.
_BEFORE_SRI = keyset("dato datuk datin tan puan toh")
_RETIRED = keyset("retd rtd ret retired purn")


def is_address(token):
    """Whether `token` is a form of address or a short form of a rank."""
    if roles.is_honorific(token):
        return True
    return (token.is_capital and token.key in _ADDRESSES) or token.raw == "S.E."


def behind_addresses(tokens, entities, start, stop):
    """Where the name begins behind all that addresses its bearer; `start` if nothing does."""
    position = start
    while position < stop:
        token = tokens[position]
        length = _phrase(tokens, position, stop)
        if length:
            position += length
        elif position > start and token.kind in ("line", "cell"):
            position += 1
        elif position > start and _is_retired(tokens, position, stop):
            position += 3 + (tokens[position + 2].key == ".")
        elif _is_part(tokens, entities, position, start, stop):
            position += 1
        else:
            break
    return position


def _is_part(tokens, entities, position, start, stop):
    token = tokens[position]
    if token.kind == "mark":
        return token.key in (".", "'") and position > start and not token.gap
    if token.key == "the":
        following = position + 1
        return (
            following < stop
            and following not in entities
            and tokens[following].key != "sri"
            and is_address(tokens[following])
        )
    following = tokens[position + 1] if position + 1 < stop else None
    if token.raw == "U":
        # Of Burmese names; "U. Silva" has an initial.
        return following is not None and following.is_capital
    if token.key == "adi" and position > start:
        # A title in Fiji, a name in Indonesia.
        return False
    if token.raw == "M" and position > start:
        # "S.E. M. Petit"; "Mr M A Rao" has initials.
        return tokens[position - 1].raw in ("S.E.", "Excellence") or tokens[position - 1].key == "."
    if token.key in ("sri", "seri"):
        before = (each.key for each in tokens[max(start, position - 2) : position])
        return any(key in _BEFORE_SRI for key in before)
    return position not in entities and is_address(token)


def _phrase(tokens, position, stop):
    """How many tokens a rank of several words takes here; 0 if none stands here."""
    if not tokens[position].is_capital:
        return 0
    for length in range(min(_LONGEST + 1, stop - position), 1, -1):
        words = tokens[position : position + length]
        if tuple(token.key for token in words if token.kind == "word") in _PHRASES:
            return length
    return 0


def _is_retired(tokens, position, stop):
    inside = tokens[position : min(position + 4, stop)]
    keys = [token.key for token in inside]
    return len(keys) > 2 and keys[0] == "(" and keys[1] in _RETIRED and ")" in keys[2:4]


def behind_ranks(tokens, entities, start, stop):
    """Behind "Colonel" or "Lieutenant General", if what follows is neither post nor country."""
    position = start
    if start + 1 < stop and tokens[start].key in _BEFORE_RANKS and tokens[start + 1].key in _RANKS:
        position += 1
    while position < stop and tokens[position].is_capital and tokens[position].key in _RANKS:
        position += 1
        if position < stop and tokens[position].key == ".":
            position += 1
    if position == start or position >= stop or position in entities:
        return start
    following = tokens[position]
    if is_address(following):
        return position
    if not following.is_capital or following.key in roles.FORMAL:
        return start
    name = all(
        token.is_capital or token.key in roles.PARTICLES or not token.gap
        for token in _before_bracket(tokens, position, stop)
        if token.kind == "word"
    )
    return position if name else start


def _before_bracket(tokens, start, stop):
    for token in tokens[start:stop]:
        if token.key == "(":
            return
        yield token
