"""Misprints: which word of a vocabulary another one was probably meant to be. PURE.

Two kinds are told apart. Look-alikes (a small L for a capital I, a zero for an O) are certain
enough to stand as they are. Slips (a missing, doubled, wrong or swapped letter) are guesses: one in
a word of five to eight letters, two in a longer one, and only in words that begin with a capital.
"""

_LOOKS = str.maketrans("l1|!0", "iiiio")
_CAPITALS = str.maketrans({"l": "I", "1": "I", "|": "I", "0": "O", "5": "S"})
SHORTEST = 5
LONG = 9
#: How many different words of one text are looked up; what is beyond stays as it is written.
BUDGET = 3000


def skeleton(word):
    """`word` with letters that look alike made the same."""
    return word.translate(_LOOKS).replace("5", "s")


def as_capitals(raw):
    """An acronym as it was meant: "lOM", "1OM" and "I0M" become "IOM" or what stands there."""
    return raw.translate(_CAPITALS)


def _shortened(word, times):
    """`word` and what is left of it without one letter, or without two."""
    found = {word}
    latest = found
    for _ in range(times):
        latest = {each[:i] + each[i + 1 :] for each in latest for i in range(len(each))}
        found = found | latest
    return found


def distance(one, other, most):
    """Letters to insert, drop, replace or swap to make `other` of `one`; more than `most` if many.

    Optimal string alignment (a swap of neighbours counts one).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, above = None, list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, opposite in enumerate(other, 1):
            least = min(
                above[column] + 1,
                current[column - 1] + 1,
                above[column - 1] + (letter != opposite),
            )
            swapped = row > 1 and column > 1 and letter == other[column - 2]
            if swapped and one[row - 2] == opposite:
                least = min(least, before[column - 2] + 1)
            current.append(least)
        before, above = above, current
    return above[-1]


def _tolerance(word):
    return 2 if len(word) >= LONG else 1


class Spelling:
    """A vocabulary that can be asked what a misspelt word was meant to be."""

    def __init__(self, words, *, known):
        """`known` are words that are right as they stand although the vocabulary lacks them."""
        self.words = frozenset(words)
        self.known = frozenset(known) | self.words
        self._looks = {}
        self._shortened = {}
        for word in sorted(self.words):
            self._looks.setdefault(skeleton(word), []).append(word)
            if len(word) >= SHORTEST:
                for short in _shortened(word, _tolerance(word)):
                    self._shortened.setdefault(short, []).append(word)

    def look_alikes(self, key):
        return [word for word in self._looks.get(skeleton(key), ()) if word != key]

    def slips(self, key):
        """The words that `key` may be a slip for, the nearest first."""
        if len(key) < SHORTEST - 1 or len(key) > 40 or not key.isalpha():
            return []
        candidates = set()
        for short in _shortened(key, 2 if len(key) >= LONG - 2 else 1):
            candidates.update(self._shortened.get(short, ()))
        found = []
        for word in candidates:
            away = distance(key, word, _tolerance(word))
            if away <= _tolerance(word):
                found.append((away, word))
        return [word for _, word in sorted(found)]
