"""Which meetings of a numbered series the record lacks. PURE: no Django."""


def gaps(numbers):
    """The numbers below the highest of `numbers` that are not among them, in order, from 1."""
    known = set(numbers)
    return [number for number in range(1, max(known, default=0)) if number not in known]


def runs(numbers):
    """Pairs of first and last of the numbers that follow each other, in their order."""
    found = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
