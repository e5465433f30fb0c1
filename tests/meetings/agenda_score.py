"""How well the reader of agendas does on texts whose answers are known."""

from collections import Counter
from dataclasses import dataclass

from meetings.programme import read_programme
from tests.meetings.agenda_texts import lines_of, printed

FIELDS = ("sessions", "times", "kinds", "titles", "items", "unread")


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

    def add(self, expected, got):
        expected, got = Counter(expected), Counter(got)
        self.stated += expected.total()
        self.read += got.total()
        self.right += (expected & got).total()
        self.texts += 1
        self.texts_right += expected == got


def _fields(sessions, items, unread):
    parts = [line.split(" ", 3) for line in sessions]
    return {
        "sessions": sessions,
        "times": [tuple(each[:2]) for each in parts],
        "kinds": [(each[1], each[2]) for each in parts],
        "titles": [each[3] for each in parts],
        "items": items,
        "unread": unread,
    }


def score(texts):
    """The Score of each field over `texts`; "sessions" counts those that are right in all."""
    scores = {name: Score() for name in FIELDS}
    for text in texts:
        read = read_programme(text.text, starts_on=text.starts_on, ends_on=text.ends_on)
        expected = _fields(*map(lines_of, (text.sessions, text.items, text.unread)))
        got = _fields(*printed(read))
        for name, total in scores.items():
            total.add(expected[name], got[name])
    return scores
