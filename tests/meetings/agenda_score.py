"""How well the reader of agendas does on texts whose answers are known."""

from meetings.programme import read_programme
from tests.meetings.agenda_texts import lines_of, printed
from tests.scores import Score

FIELDS = ("sessions", "times", "kinds", "titles", "items", "unread")


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
