"""Agendas and programmes as people paste them -> days, items, sessions, speakers.

PURE: text in, frozen dataclasses out. English, Indonesian, Vietnamese and French.
"""

from .reading import read_programme
from .results import Day, Item, Person, Programme, Sitting, Speaker, Unread

__all__ = [
    "Day",
    "Item",
    "Person",
    "Programme",
    "Sitting",
    "Speaker",
    "Unread",
    "read_programme",
]
