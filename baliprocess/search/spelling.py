"""What somebody may have meant who typed a word nobody wrote. PURE: words in, words out."""


def distance(one, other, most=2):
    """How many letters must be changed, added, left out or swapped with their neighbour to make
    `other` of `one`; `most` + 1 if it is more than `most`.

    Optimal string alignment: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = None, list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before_that, before, row = before, row, [i]
        for j, another in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != another))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == another:
                cost = min(cost, before_that[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def nearest(word, words, *, limit=3):
    """Those of `words` that are most like `word`, the nearest first; one letter in a short word
    may differ, two in a word of seven letters or more.
    """
    most = 1 if len(word) < 7 else 2
    found = []
    for other in words:
        if other != word and (far := distance(word, other, most)) <= most:
            # Of two as near, the one that begins alike and is as long is the likelier.
            same = next((i for i, (a, b) in enumerate(zip(word, other)) if a != b), len(word))  # noqa: B905
            found.append((far, -same, abs(len(word) - len(other)), other))
    return [other for *_order, other in sorted(found)[:limit]]
