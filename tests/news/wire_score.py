"""How well the reader of wire texts does on texts whose answers are known."""

from dataclasses import dataclass

FIELDS = (
    "language",
    "headline",
    "date",
    "place",
    "agency",
    "byline",
    "initials",
    "photo_credit",
    "members",
    "meeting",
    "figures",
)


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


def read_fields(story):
    """What a Story says, in the form of a WireText."""

    def value(stated):
        return stated.value if stated else None

    single = {name: value(getattr(story, name)) for name in FIELDS[1:8]}
    return single | {
        "language": story.language,
        "members": frozenset(mention.key for mention in story.members),
        "meeting": story.meeting.key if story.meeting else None,
        "figures": tuple(
            (figure.measure, figure.qualifier, figure.value, figure.kind)
            for figure in story.figures
        ),
    }


def score(reader, texts, answered=None):
    """The Score of each field over `texts`, by its name.

    `answered` gives the fields that have an answer by the name of the text; by default all have.
    """
    scores = {name: Score() for name in FIELDS}
    for text in texts:
        found = read_fields(reader.read(text.text))
        for name in answered[text.name] if answered else FIELDS:
            total = scores[name]
            expected, got = _values(getattr(text, name)), _values(found[name])
            total.texts += 1
            total.stated += len(expected)
            total.read += len(got)
            total.right += len(expected & got)
            total.texts_right += expected == got
    return scores


def _values(value):
    if value is None:
        return set()
    return set(value) if isinstance(value, frozenset | tuple) else {value}
