"""The map of members: shapes of their places, joined with what the record knows of them."""

import functools
import json
from dataclasses import dataclass
from pathlib import Path

from .models import Member, Membership

SHAPES = Path(__file__).resolve().parent / "map_shapes.json"


@functools.cache
def shapes():
    """What `members.map_making` wrote; read once, when the first map is drawn."""
    return json.loads(SHAPES.read_text())


@dataclass(frozen=True, slots=True)
class Place:
    """One member on the map: a shape, a circle if it is small, and the role in which it belongs.

    `circle` and `middle` are (x, y), the former None where the shape is large enough.
    """

    member: Member
    role: str
    words: str
    path: str
    circle: list | None
    middle: list


@dataclass(frozen=True, slots=True)
class RegionMap:
    """All that is drawn; `apart` are the members that have no place on a map."""

    view: str
    land: str
    borders: str
    places: list
    apart: list


def draw(members):
    """The RegionMap of `members`, which come from `with_cards()`; None if none has a place.

    Without a seat today a member is not drawn as one, nor counted as left out.
    """
    made = shapes()
    places, apart = [], []
    for member in members:
        seat = member.seat
        if seat is None:
            continue
        found = made["places"].get(member.iso_code)
        if found is None:
            apart.append(member)
            continue
        words = f"{member.label}, {Membership.Role(seat.role).label.lower()}"
        places.append(Place(member, seat.role, words, **found))
    if not places:
        return None
    # Those drawn last lie on top, and what is small must not lie under its neighbour. Read and
    # reached by key they stand in the order of the list: the circles after the shapes.
    places.sort(key=lambda place: place.circle is not None)
    return RegionMap(
        view=f"{made['left']} 0 {made['width']} {made['height']}",
        land=made["land"],
        borders=made["borders"],
        places=places,
        apart=apart,
    )
