"""Reads the people a sentence brings in: "co-chaired by Ms A, Ambassador, Fiji, and Mr B, …". PURE.

Only behind words that say they were there; anybody else a running text names may be absent.
"""

from dataclasses import replace

from . import roles
from .lexicon import ANDS, SMALL
from .words import keyset

_BY = keyset("by oleh par")
_THERE = keyset("""
    chaired cochaired led headed opened attended represented joined accompanied assisted
    dipimpin diketuai dihadiri dibuka didampingi diwakili bersama
    présidée présidé dirigée dirigé ouverte ouvert
""")
#: With whom somebody came: they are of the State of the one who is named before.
_BESIDE = keyset("accompanied assisted joined didampingi bersama accompagné accompagnée")
_LEADING = keyset("led headed dipimpin dirigée dirigé")
_REPRESENTED = keyset("represented diwakili représenté représentée")
_OTHERS = frozenset((*roles.PARTICLES, *SMALL, *ANDS, "of", "for", "the", "and"))


def people_of(entries, first, end):
    """The people of one line, as Persons whose passage is the name alone; perhaps none.

    Their State is part of the sentence, and read as one that was there.
    """
    found = []
    for number in range(first + 1, end):
        keys = [token.key for token in entries.tokens[number - 1 : number + 1]]
        if keys[1] in _BY and keys[0] in _THERE:
            until = _sentence_end(entries, number + 1, end)
            aside = keys[0] in _REPRESENTED and entries.tokens[number - 2].key == ","
            if aside:
                until = _aside_end(entries, number + 1, until)
            people = _row(entries, number + 1, until)
            if keys[0] in _LEADING:
                people = [_as_head(entries, person, first, number) for person in people]
            elif aside or keys[0] in _BESIDE:
                begin = _sentence_begin(entries, first, number)
                people = [_of_subject(entries, person, begin, number) for person in people]
            found += people
    return found


def _as_head(entries, person, first, number):
    """`person` at the head of the delegation that is named before it."""
    person = _of_subject(entries, person, first, number)
    return replace(person, function=person.function or "head")


def _of_subject(entries, person, first, number):
    """`person` of the delegation that is named last before it, unless her post names one."""
    named = (entries.entities.get(n) for n in range(number - 1, first - 1, -1))
    nearest = next((entity for entity in named if entity and entity.entries[0].key), None)
    if person.member or nearest is None:
        return person
    member, body = entries.delegation(nearest.first, nearest.end)
    return replace(person, member=member, body=body)


def _sentence_begin(entries, first, number):
    """Where the sentence begins in which token `number` stands."""
    begin = first
    while (end := _sentence_end(entries, begin, number)) < number:
        begin = end + 1
    return begin


def _row(entries, first, end):
    """Those who are named one after the other behind a "by"."""
    found = []
    parts = _parts(entries, first, end)
    while parts:
        taken = next(
            (n for n in range(1, len(parts)) if entries.behind_honorifics(*parts[n]) > parts[n][0]),
            len(parts),
        )
        person = _person(entries, parts[:taken])
        if person is None:
            break
        found.append(person)
        parts = parts[taken:]
    return found


def _parts(entries, first, end):
    """What stands between commas, and before an "and" that brings in the next title."""
    found = []
    for begin, stop in entries.split(first, end, (",", ";")):
        joined = begin < stop and entries.tokens[begin].key in ANDS
        start = begin + 1 if joined else begin
        cut = next(
            (
                n
                for n in range(start + 1, stop - 1)
                if entries.tokens[n].key in ANDS and entries.behind_honorifics(n + 1, stop) > n + 1
            ),
            stop,
        )
        found += [(start, cut)] + ([(cut + 1, stop)] if cut < stop else [])
    return [(start, stop) for start, stop in found if start < stop]


def _person(entries, parts):
    """The person of these parts: name, post and State; None without a title before the name."""
    start, stop = parts[0]
    name = entries.behind_honorifics(start, stop)
    if name in (start, stop) or not _is_name(entries, name, stop):
        return None
    kept = [parts[0]]
    for part in parts[1:]:
        until = _where_it_stops(entries, *part)
        if until > part[0]:
            kept.append((part[0], until))
        if until < part[1]:
            break
    read = entries.person(start, kept[-1][1], (None, ""))
    if read is None or not (read.position or read.member):
        return None
    text, begin, close = entries.passage(start, stop)
    return replace(read, text=text, start=begin, end=close)


def _is_name(entries, first, end):
    words = [token for token in entries.tokens[first:end] if token.kind == "word"]
    return 0 < len(words) <= 8 and all(
        token.is_capital or token.key in roles.PARTICLES for token in words
    )


def _where_it_stops(entries, first, end):
    """The end of a post or a State; where the sentence goes on without them, its begin."""
    for number in range(first, end):
        token = entries.tokens[number]
        small = token.kind == "word" and not token.is_capital
        if token.key == "as" and number > first:
            # "… as well as other officials"
            return number
        if small and token.key not in roles.FORMAL | _OTHERS:
            return first
        if token.kind == "number":
            return first
    said = {token.key for token in entries.tokens[first:end]}
    named = any(number in entries.entities for number in range(first, end))
    return end if named or said & roles.POSTS else first


def _aside_end(entries, first, end):
    """Where "Fiji, represented by Ms A, Minister, and Nepal, represented by …" goes on."""
    for number in range(first, end - 1):
        if entries.tokens[number].key not in (",", ";"):
            continue
        joined = entries.tokens[number + 1].key in ANDS
        entity = entries.entities.get(number + 1 + joined)
        again = entity and entity.end < end and entries.tokens[entity.end].key == ","
        if entity and (joined or again):
            return number
    return end


def _sentence_end(entries, first, end):
    """A full stop that is no part of a title or of an initial."""
    for number in range(first, end):
        token, before = entries.tokens[number], entries.tokens[number - 1]
        if token.kind == "mark" and token.key == ".":
            short = roles.is_honorific(before) or len(before.raw) == 1
            if not short:
                return number
    return end
