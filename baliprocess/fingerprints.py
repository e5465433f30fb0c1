"""What a form was shown for, in a few characters, so that it is refused once that has changed.

This module is a leaf: it imports nothing of the project.
"""

import hashlib
import json


def fingerprint(*state, length=32):
    """`length` hexadecimal characters that change when anything in `state` does.

    `state` is made of what JSON knows, of sets, whose order does not count, and of values that
    their text tells apart. At most 64 characters; 16 are plenty for what nobody tries to forge.
    """
    text = json.dumps(state, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def _plain(value):
    return sorted(value, key=str) if isinstance(value, set | frozenset) else str(value)
