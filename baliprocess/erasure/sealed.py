"""Names that can be known again and not be read: PURE, strings in, sums out.

A sum tells one who has a name whether it is this one, and nobody what the name is. Whoever has the
register can therefore try names out: it is kept like a backup.
"""

import hashlib
import html
import json
import re
import secrets

from .naming import words_of

_MARKUP = re.compile(r"<[^<>]{0,200}>")


def _sum(salt, words):
    text = " ".join(words).encode()
    return hashlib.blake2b(text, digest_size=32, key=bytes.fromhex(salt)).hexdigest()


def seal(spellings):
    """{"salt", "names": [[number of parts, sum]]} of the spellings of one name."""
    salt = secrets.token_hex(32)
    parts = sorted({tuple(words_of(each)) for each in spellings})
    return {"salt": salt, "names": [[len(words), _sum(salt, words)] for words in parts]}


class Sealed:
    """The names of several people, each as `seal` gave it; `look` finds what stands in a text."""

    def __init__(self, all_told):
        #: {number of parts: [(whose, salt, sums)]}
        self.wanted = {}
        for whose, told in enumerate(all_told):
            by_length = {}
            for length, total in told["names"]:
                by_length.setdefault(length, set()).add(total)
            for length, sums in by_length.items():
                self.wanted.setdefault(length, []).append((whose, told["salt"], sums))
        #: {whose: the names found, as their parts}
        self.found = {}

    def look(self, value):
        """Look through a text, or a value of JSON."""
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self._look(words_of(text))
        if "<" in text or "&" in text:
            self._look(words_of(html.unescape(_MARKUP.sub(" ", text))))

    def _look(self, words):
        for length, people in self.wanted.items():
            windows = {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
            for whose, salt, sums in people:
                for window in windows:
                    if _sum(salt, window) in sums:
                        self.found.setdefault(whose, set()).add(window)
