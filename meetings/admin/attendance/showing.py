"""What the page says of a review: counts in a sentence, and the rows in the parts of the page."""

from dataclasses import dataclass

from meetings.models import Meeting

from .passage import WORDS

_NAMES = Meeting.NamesPublic
NAMES_RULES = {
    _NAMES.EVERYONE: "This meeting shows all names to the public; untick one to keep it to staff.",
    _NAMES.HEADS: "This meeting shows heads of delegation to the public; other names stay with "
    "staff.",
    _NAMES.DELEGATIONS: "This meeting shows no names to the public: they stay with staff.",
    _NAMES.NOTHING: "This meeting shows nobody to the public: all of it stays with staff.",
}


@dataclass(frozen=True)
class Section:
    """A part of the page: the rows for delegations in one state."""

    slug: str
    heading: str
    description: str
    rows: list
    compares: bool = False
    remembers: bool = False
    folded: bool = False


def party_sections(review):
    """The parts of the page for delegations, those that ask for a decision first."""
    rows = review.sections
    return [
        Section(
            "decide",
            "To decide",
            "Names that may be several, or are in no list. Say whose each is, record it as another "
            "body, or leave it out; what you leave open is kept and stands on the start page.",
            rows["decide"],
            remembers=True,
        ),
        Section(
            "differs",
            "Differs from the record",
            "The record keeps what it knows unless the text says more; choose what shall stand.",
            rows["differs"],
            compares=True,
        ),
        Section(
            "new",
            "New",
            "Not on record yet. A capacity the text does not state is the one membership gives.",
            rows["new"],
            remembers=any(row.can_remember for row in rows["new"]),
        ),
        Section(
            "away",
            "Stayed away",
            "Sent apologies, or the text says they were not there. They are never counted as "
            "having come.",
            rows["away"],
        ),
        Section(
            "same",
            "On record already",
            "The text says nothing else of them.",
            rows["same"],
            folded=True,
        ),
        Section(
            "named",
            "Only named",
            "The text names them without saying that they came; they are left out unless you "
            "choose otherwise.",
            rows["named"],
            folded=True,
        ),
    ]


def in_words(review):
    """How much was found, in one or two sentences."""
    rows = review.sections
    fresh = len(review.parties) - len(rows["named"])
    asked = sum(1 for row in rows["decide"] if row.waiting is None)
    sentences = []
    if fresh or asked:
        parts = _counted(
            (len(rows["new"]), "new"),
            (len(rows["same"]), "already on record"),
            (len(rows["differs"]), "differs" if len(rows["differs"]) == 1 else "differ"),
            (len(rows["away"]), "stayed away"),
        )
        found = f"{fresh - asked} found"
        if parts:
            found += f": {parts}"
        sentences.append(found + (f"; {asked} to decide" if asked else ""))
    if review.people:
        states = [row.state for row in review.people]
        differing = states.count("differs")
        parts = _counted(
            (states.count("new"), "new"),
            (states.count("same"), "already there"),
            (states.count("adds"), "with more than is on record"),
            (differing, "differs" if differing == 1 else "differ"),
        )
        count = len(states)
        people = f"{count} {'person' if count == 1 else 'people'}"
        homeless = states.count("decide")
        sentences.append(
            (f"{people}: {parts}" if parts else people)
            + (f"; {homeless} without a delegation" if homeless else "")
        )
    if count := len(review.lines):
        lines = "line" if count == 1 else "lines"
        sentences.append(f"{count} {lines} nothing was made of")
    return ". ".join(sentences) + "." if sentences else ""


def person_word(row):
    """What a person's row is, in a word or two."""
    return {**WORDS, "new": "new", "same": "already there", "decide": "no delegation"}[row.state]


def _counted(*pairs):
    return ", ".join(f"{number} {words}" for number, words in pairs if number)
