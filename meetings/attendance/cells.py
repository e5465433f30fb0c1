"""Reads the person whose name, post and country stand in cells or under labels. PURE."""

from .beside import companion_in, is_to_confirm
from .entries import Person
from .functions import FUNCTION
from .tables import BODY, NAME, PARTY, POSITION, STATUS


def person_of(entries, cells, heading):
    """The Person of `cells`, {kind: (first token, end)}, or None; and what is asked about.

    `heading` is her delegation as (key, words).
    """
    start, stop, beside = _name_alone(entries, *cells[NAME])
    name = entries.behind_honorifics(start, stop)
    first = min(cell[0] for cell in cells.values())
    last = max(cell[1] for cell in cells.values())
    if name >= stop or is_to_confirm(entries.tokens, name, stop):
        return None, [(first, last)]
    kinds = (
        (POSITION, BODY) if PARTY in cells or _is_office(entries, cells, heading) else (POSITION,)
    )
    position = [entries.slice(*cells[kind]).strip('"') for kind in kinds if kind in cells]
    status = cells.get(STATUS)
    member, body = heading
    person = Person(
        *entries.passage(first, last),
        honorific=entries.slice(start, name),
        name=entries.slice(name, stop).strip('"'),
        position=", ".join(filter(None, position)),
        function=FUNCTION.get(entries.keys(*status)) if status else None,
        member=member,
        body=body,
    )
    return person, beside


def _is_office(entries, cells, heading):
    """Whether the body is an office of the delegation instead of the delegation."""
    return BODY in cells and entries.delegation(*cells[BODY]) != heading


def _name_alone(entries, start, stop):
    """A cell of a name without what stands beside it: (start, stop, [what does])."""
    until = companion_in(entries.tokens, entries.entities, start, stop)
    if until == stop:
        opening = next((n for n in range(start + 1, stop) if entries.tokens[n].key == "("), stop)
        until = opening if is_to_confirm(entries.tokens, opening, stop) else stop
    return start, until, [(until, stop)] if until < stop else []
