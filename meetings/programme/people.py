"""Who is named in a line of speakers, and which delegate that is."""

import re

from members.names import fold

from .results import Speaker

_BETWEEN = re.compile(r"\s?(?:;|\n|\s/\s|\s(?:and|dan|et|và|&)\s(?=[A-ZĐÔÁ]))\s?")
_COMMA = re.compile(r",\s")
_TITLES = frozenset(
    """
    he h e his her excellency the hon honourable mr mrs ms miss mx dr prof professor amb ambassador
    gen general lt col colonel maj sen senator bapak bpk ibu sdr yth mme mlle m mm madame monsieur
    ong ba ngai dato datuk tan sri drs ir son excellence
    """.split()  # noqa: SIM905 (a list of words)
)
_TOKEN = re.compile(r"[^\W_]+")


class People:
    """Finds the Persons among whom one is meant by what a programme prints."""

    def __init__(self, people=()):
        self._by_words = {}
        for person in people:
            for name in person.names:
                words = _words(name)
                if words:
                    self._by_words.setdefault(words, set()).add(person.key)

    def speakers(self, text):
        """The Speakers that a list of names in running text stands for."""
        found = []
        for part in _BETWEEN.split(text):
            name = part.strip(" ,.;:–—-")
            name = name.strip("()") if "(" not in name[1:] else name
            if name:
                found.append(Speaker(name, self.who(name)))
        return tuple(found)

    def who(self, text):
        """The key of the one Person meant by "H.E. Mr Name, Post, Country", or None."""
        pieces = [text, *_COMMA.split(text), *re.split(r"[()]", text)]
        for piece in pieces:
            keys = self._by_words.get(_words(piece), ())
            if len(keys) == 1:
                return next(iter(keys))
        return None


def _words(text):
    words = [fold(match[0]) for match in _TOKEN.finditer(text[:300])]
    while words and words[0] in _TITLES:
        words.pop(0)
    # "Ha, Tran Thi" and "Tran Thi Ha" are one: nobody's order of names is the same everywhere.
    return tuple(sorted(words)) if len(words) > 1 else tuple(words)
