"""Work counted, not timed: the same on every machine."""

import sys


def steps(work, *arguments):
    """How many functions are called to do `work`."""
    count = 0

    def tick(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tick)
    try:
        work(*arguments)
    finally:
        sys.setprofile(None)
    return count


def assert_grows_with_length(work, text):
    """A letter costs a bounded number of calls, and twice the text twice as many."""
    once, twice = steps(work, text), steps(work, text + text)
    assert once < 600 * len(text)
    assert twice < 2.3 * once + 2000
