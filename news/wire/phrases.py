"""Finds many phrases in one pass, whatever their accents, case and hyphens."""

import functools
import itertools
import re

from members.names import fold as fold_text

_TOKEN = re.compile(r"[^\W_]+")
# What may stand between the words of one phrase; a full stop only inside an acronym ("U.S.A.").
_GAP = re.compile(r"[\s'’.,()&\"“”/-]{0,3}")


# A report repeats its words, and is looked through several times.
fold = functools.lru_cache(maxsize=8_192)(fold_text)


def words_of(text):
    """The folded words of `text`, in order. An apostrophe divides: "l'Indonésie" is two."""
    return tuple(filter(None, (fold(match[0]) for match in _TOKEN.finditer(text))))


class Phrases:
    """Phrases with something attached, by their first word."""

    def __init__(self, rows=()):
        self._by_first = {}
        for text, attached in rows:
            words = words_of(text)
            if words:
                self._by_first.setdefault(words[0], []).append((words, attached))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def found(self, text, start, end, fits=None):
        """Every phrase in `text[start:end]` as (start, end, attached); the longest wins.

        `fits(start, end, attached)` may refuse a passage for what it is in the text.
        """
        tokens = [(fold(m[0]), m.start(), m.end()) for m in _TOKEN.finditer(text, start, end)]
        index = 0
        while index < len(tokens):
            step = 1
            for words, attached in self._by_first.get(tokens[index][0], ()):
                run = tokens[index : index + len(words)]
                if tuple(token[0] for token in run) != words or not _joined(text, run):
                    continue
                first, last = run[0][1], run[-1][2]
                if fits is None or fits(first, last, attached):
                    yield first, last, attached
                    step = len(words)
                    break
            index += step


def _joined(text, run):
    for (_, _, before), (_, after, _) in itertools.pairwise(run):
        gap = text[before:after]
        if not _GAP.fullmatch(gap) or "\n\n" in gap or ". " in gap or ".\n" in gap:
            return False
    return True
