"""Tells which lines stand over a list: "A. FIJI (Observer)", "Thai Delegation to the …". PURE.

`entries` are the Entries of the text; a line is its tokens from `first` to `end`.
"""

from . import roles
from .lexicon import ANDS, SMALL
from .words import keyset

TITLE_OF_LIST = keyset("""
    list of participants participant delegates delegation delegations daftar peserta delegasi liste
    des danh sách đại biểu đoàn phái rombongan annex attendance members observers organisations
    countries the and final provisional member states government republic
""")
#: Beside those words and the name of a delegation these say no more.
_SAYING = TITLE_OF_LIST | keyset("""
    from our nominees nominated representatives dari para de la du délégation délégués của
""")
#: Behind "Delegation of Fiji" these tell where it goes.
_TO = keyset("to at for ke untuk pada à tham")
_OFFICES = roles.OFFICES - roles.STATELY - TITLE_OF_LIST
_OF_OTHERS = roles.STATELY | roles.HEADS | TITLE_OF_LIST
#: What points at the lines below and is the name of no delegation: "Please find our list below:".
_POINTING = keyset("""
    below following follows attached our berikut sebagai susunan dưới sau suivante suivants notre
""")
#: Behind the name of a State: "China, People's Republic of", "CHINA PR".
_FORM = keyset("people s republic of pr the islamic federated states kingdom sultanate")
_CLASSES = keyset("representatives officials participants experts speakers guests partners")
#: Of whom a line with a colon speaks it sends somebody: "Nauru will be represented by:".
SENDING = TITLE_OF_LIST | keyset("""
    represented represents representatives represent sends send sending nominate nominates nominees
    nominated nomination attend attends attending led headed comprises names team behalf mengirim
    diwakili mengutus perwakilan utusan représentée représenté représentants enverra cử
""")
_NUMERAL = keyset("A B C D E F G H I J K L M N O P II III IV V VI VII VIII IX X XI XII")


def points_below(keys):
    """Whether a line of these words only leads to the next: "Our delegation is as follows:"."""
    return bool(set(keys) & _POINTING)


def is_office(keys):
    """Whether a line of these words calls an office of a State and no State: "Home Ministry"."""
    keys = set(keys) - SMALL - ANDS
    return bool(keys & _OFFICES) and keys <= roles.FORMAL and not keys & _OF_OTHERS


def is_class(keys):
    """Whether a line of these words calls several people by what they are together."""
    return len(keys) > 2 and keys[0] in _CLASSES and "of" in keys


def behind_numeral(entries, first, end):
    """Where a heading begins behind its letter: "A. FIJI"."""
    behind = first + 2
    if behind < end and behind in entries.entities and entries.tokens[first].key in _NUMERAL:
        return behind if entries.tokens[first + 1].key in (".", ")") else first
    return first


def named_over(entries, first, end):
    """What a line names that names one delegation and otherwise only says what it is; or None."""
    start = first
    while start < end and entries.tokens[start].key in TITLE_OF_LIST:
        start += 1
    entity = entries.entities.get(start) or entries.entities.get(first)
    if entity and _is_remark(entries.tokens, entity.end, end):
        return entity
    if entity and first < start < entity.end < end and entries.tokens[entity.end].key in _TO:
        return entity
    return _named_among(entries, first, end)


def _named_among(entries, first, end):
    """The one delegation among words such as "Members of the … delegation"."""
    found = None
    while first < end:
        entity = entries.entities.get(first)
        if entity and (found or not entity.entries[0].key or len(entity.keys) > 1):
            return None
        if not entity and entries.tokens[first].key not in _SAYING:
            return None
        found = entity or found
        first = entity.end if entity else first + 1
    return found


def _is_remark(tokens, position, end):
    """Whether only a remark or a number follows: "CANADA (Observer)", "FIJI - 3 pax"."""
    if position >= end:
        return True
    if all(t.key in _FORM or t.key in ",'" for t in tokens[position:end]):
        return True
    keys = [tokens[position].key, tokens[end - 1].key]
    count = end - position in (2, 3) and tokens[position + 1].kind == "number"
    return keys == ["(", ")"] or (keys[0] == "-" and count)
