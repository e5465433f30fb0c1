"""Erasing a person: the name goes from rows, versions, acts and the search; the delegation stays.

found = find(["Tran Thi Lan"])     what would be changed, for the preview
erase(found, user)                 all of it at once
"""

from .naming import TooVague
from .verb import Found, erase, find

__all__ = ["Found", "TooVague", "erase", "find"]
