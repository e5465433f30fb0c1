"""Stretches of a text, to ask what lies within them."""

from bisect import bisect_right


class Spans:
    """The stretches of `items`, each with `start` and `end`; of two that overlap, the first."""

    def __init__(self, items):
        self.starts, self.ends = [], []
        for each in sorted(items, key=lambda each: (each.start, -each.end)):
            if not self.ends or each.start >= self.ends[-1]:
                self.starts.append(each.start)
                self.ends.append(each.end)

    def __contains__(self, item):
        """Whether `item` begins within one of the stretches."""
        place = bisect_right(self.starts, item.start) - 1
        return place >= 0 and item.start < self.ends[place]

    def within(self, item):
        """Whether one of the stretches begins within `item`."""
        place = bisect_right(self.starts, item.start - 1)
        return place < len(self.starts) and self.starts[place] < item.end
