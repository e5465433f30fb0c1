"""What the names of people look like."""

import re

NAME = re.compile(r"[^\W\d_][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,4}")
_PARTICLES = frozenset({"de", "bin", "binti", "al", "van", "da", "dan", "and", "et", "và"})


def is_titled(words):
    """Whether every word of a name begins with a capital, small particles aside."""
    return all(word[0].isupper() or word in _PARTICLES for word in words.split())
