"""Everything the record holds, in the order in which it can be loaded."""

from . import documents, meetings, members, news, pages

ROOMS = (members, meetings, documents, news, pages)
NOUNS = tuple(noun for room in ROOMS for noun in room.NOUNS)
COLUMNS = {file: columns for room in ROOMS for file, columns in room.COLUMNS.items()}
