"""Cities: how the record spells them, in which other ways they are written."""

import re

from .city_names import SPELLINGS
from .phrases import Phrases, words_of

# "in", "at", and the words that may stand between them and the city.
_WHERE = re.compile(
    r"(?<![^\W_])(?:in|at|di|à|a|tại|ở|dans|(?:live|reporting|speaking) from|từ|near|im|nach|"
    r"welcomed\s[^.\n]{1,40}\sto)\s{1,2}"
    r"(?:(?:the|la|le|[A-Z][a-z]{2,12}'s)\s)?(?:[A-Z][a-z]{3,12}\scapital,\s{1,2}$|[A-Z][a-z]{3,12}\s(?=capital\s))?"
    r"(?:(?:central|northern|southern|eastern|western|"
    r"coastal|capital|resort|city|town|ville|kota|pulau|island|province|thành phố|thủ đô|of|de|du|"
    r"d'|stadt|[a-z]{4,14}ischen)\s{1,2}){0,4}$",
    re.IGNORECASE,
)


class Places:
    """Known cities. `cities` are the record's, such as "Nusa Dua, Bali": both parts are known."""

    def __init__(self, cities=()):
        self._names = {}
        for city in cities:
            for part in filter(None, map(str.strip, city.split(","))):
                self._names.setdefault(words_of(part), part)
        for spellings in SPELLINGS:
            name = self._names.get(words_of(spellings[0]), spellings[0])
            for spelling in spellings:
                self._names.setdefault(words_of(spelling), name)
        self._phrases = Phrases((" ".join(words), name) for words, name in self._names.items())

    def name(self, text):
        """How the record writes the city that `text` names, or "" if it is not known."""
        return self._names.get(words_of(text), "")

    def found(self, text, start, end):
        """Every known city in `text[start:end]` as (start, end, name), the longest first."""
        return self._phrases.found(text, start, end, lambda first, _last, _: text[first].isupper())


def is_where(text, start):
    """Whether the words before `text[start]` say that something is in what follows."""
    return bool(_WHERE.search(text[max(0, start - 60) : start]))
