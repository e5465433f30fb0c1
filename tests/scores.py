"""How well a reader does on texts whose answers are known, in numbers."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Score:
    """Of one field: how many values the texts state, how many were read, how many rightly."""

    stated: int = 0
    read: int = 0
    right: int = 0
    texts: int = 0
    texts_right: int = 0

    @property
    def precision(self):
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self):
        return self.right / self.stated if self.stated else 1.0

    def add(self, stated, read):
        """One text more: what it states and what was read, each a set or a list."""
        stated, read = Counter(stated), Counter(read)
        self.stated += stated.total()
        self.read += read.total()
        self.right += (stated & read).total()
        self.texts += 1
        self.texts_right += stated == read
