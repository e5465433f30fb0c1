"""How well the reader of wire texts does on texts whose answers are known."""

from tests.scores import Score

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
            scores[name].add(_values(getattr(text, name)), _values(found[name]))
    return scores


def _values(value):
    if value is None:
        return set()
    return set(value) if isinstance(value, frozenset | tuple) else {value}
