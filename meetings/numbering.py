"""Which meetings of a numbered series the record lacks. PURE: no Django."""

from baliprocess.dates import ordinal_word

SHORTEST_RUN = 3


def gaps(numbers):
    """The numbers below the highest of `numbers` that are not among them, in order, from 1."""
    known = set(numbers)
    return [number for number in range(1, max(known, default=0)) if number not in known]


def gaps_in_words(numbers):
    """What the record lacks as a sentence, runs of three or more as "sixth to sixteenth"; or ""."""
    parts = []
    for first, last in _runs(gaps(numbers)):
        apart = last - first + 1 < SHORTEST_RUN
        words = [ordinal_word(number).lower() for number in range(first, last + 1)]
        parts += words if apart else [f"{words[0]} to {words[-1]}"]
    if not parts:
        return ""
    listed = " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))
    return f"No record of the {listed} is known here."


def _runs(numbers):
    runs = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
