"""The cache of public pages: exact, and in front of everything Django does.

`wsgi.py` wraps the application in a `PageCache`. What it keeps is served only while the state of
the record (`state.py`) is the one it was made under; triggers in the database (`triggers.py`) move
that state whenever a public row is written, by whatever means. What a page reads of its query
(`reads.py`) decides which addresses share one copy.

This package is a leaf: it imports nothing of the project.
"""

from .cache import PageCache

__all__ = ["PageCache"]
