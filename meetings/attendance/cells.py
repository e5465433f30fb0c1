"""Reads the person whose name, post and country stand in cells or under labels. PURE."""

from .beside import companion_in, is_to_confirm
from .entries import Person
from .functions import FUNCTION
from .tables import BODY, NAME, OTHER, PARTY, POSITION, STATUS

HONORIFIC = "honorific"


def cells_of(entries, kinds, row):
    """({kind: (first token, end)} of a row, [what found no place]).

    Two columns of one kind next to each other are one: "First name", "Last name".
    """
    cells, over = {}, []
    for kind, (start, stop) in zip(kinds, row.cells, strict=False):
        if start >= stop:
            continue
        if kind in (OTHER, POSITION) and entries.behind_honorifics(start, stop) == stop:
            # "Title" and "Salutation" may hold "Mr".
            cells.setdefault(HONORIFIC, (start, stop))
        elif kind in cells and cells[kind][1] == start - 1:
            cells[kind] = (cells[kind][0], stop)
        elif kind in cells:
            over.append((start, stop))
        elif kind:
            cells[kind] = (start, stop)
    return cells, over


def _text(entries, start, stop, between):
    """The words of a cell, or of several side by side."""
    parts, first = [], start
    for number in range(start, stop + 1):
        if number == stop or entries.tokens[number].kind == "cell":
            parts.append(entries.slice(first, number).strip('"'))
            first = number + 1
    return between.join(filter(None, parts))


def person_of(entries, cells, heading):
    """The Person of `cells`, {kind: (first token, end)}, or None; and what is asked about.

    `heading` is her delegation as (key, words).
    """
    start, stop, beside = _name_alone(entries, *cells[NAME])
    name = entries.behind_honorifics(start, stop)
    title = cells.get(HONORIFIC) if name == start else None
    first = min(cell[0] for cell in cells.values())
    last = max(cell[1] for cell in cells.values())
    if name >= stop or is_to_confirm(entries.tokens, name, stop):
        return None, [(first, last)]
    kinds = (
        (POSITION, BODY) if PARTY in cells or _is_office(entries, cells, heading) else (POSITION,)
    )
    position = [_text(entries, *cells[kind], ", ") for kind in kinds if kind in cells]
    status = cells.get(STATUS)
    member, body = heading
    person = Person(
        *entries.passage(first, last),
        honorific=entries.slice(*(title or (start, name))),
        name=_text(entries, name, stop, " "),
        position=", ".join(filter(None, position)),
        function=(FUNCTION.get(entries.keys(*status)) or None) if status else None,
        member=member,
        body=body,
    )
    return person, beside


def _is_office(entries, cells, heading):
    """Whether the body is an office of the delegation instead of the delegation."""
    if BODY not in cells:
        return False
    told = entries.delegation(*cells[BODY])
    return told != heading or (told[0] is not None and _says_more(entries, *cells[BODY]))


def _says_more(entries, start, stop):
    """Whether a cell holds words beside the names of delegations."""
    while start < stop:
        entity = entries.entities.get(start)
        if entries.tokens[start].kind == "word" and entity is None:
            return True
        start = entity.end if entity else start + 1
    return False


def _name_alone(entries, start, stop):
    """A cell of a name without what stands beside it: (start, stop, [what does])."""
    until = companion_in(entries.tokens, entries.entities, start, stop)
    if until == stop:
        opening = next((n for n in range(start + 1, stop) if entries.tokens[n].key == "("), stop)
        until = opening if is_to_confirm(entries.tokens, opening, stop) else stop
    return start, until, [(until, stop)] if until < stop else []
