"""Finds many phrases in one pass, whatever their accents, case and hyphens."""

import functools
import itertools
import re

from members.names import fold as fold_text

_TOKEN = re.compile(r"[^\W_]+")
# Pages lose blanks between words: "withIndonesianMinister".
_SEAM = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
# What may stand between the words of one phrase; a full stop only inside an acronym ("U.S.A.").
_GAP = re.compile(r"[\s'’.,()&\"“”/-]{0,3}")


# A report repeats its words, and is looked through several times.
fold = functools.lru_cache(maxsize=8_192)(fold_text)


def words_of(text):
    """The folded words of `text`, in order. An apostrophe divides: "l'Indonésie" is two."""
    return tuple(filter(None, (word for word, _start, _end in _tokens(text, 0, len(text)))))


def _tokens(text, start, end):
    """The folded words of `text[start:end]` with their offsets; glued ones are taken apart."""
    for match in _TOKEN.finditer(text, start, end):
        word, at = match[0], match.start()
        if word.istitle() or word.islower() or word.isupper():
            yield fold(word), at, match.end()
            continue
        for part in _SEAM.split(word):
            yield fold(part), at, at + len(part)
            at += len(part)


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
        tokens = list(_tokens(text, start, end))
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
