"""What the page says of a review: counts in a sentence, and the rows in the parts of the page."""

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from meetings.models import Meeting

from .passage import WORDS

_NAMES = Meeting.NamesPublic
NAMES_RULES = {
    _NAMES.EVERYONE: _(
        "This meeting shows all names to the public; untick one to keep it to staff."
    ),
    _NAMES.HEADS: _(
        "This meeting shows heads of delegation to the public; other names stay with staff."
    ),
    _NAMES.DELEGATIONS: _("This meeting shows no names to the public: they stay with staff."),
    _NAMES.NOTHING: _("This meeting shows nobody to the public: all of it stays with staff."),
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
            gettext("To decide"),
            gettext(
                "Names that may be several, or are in no list. Say whose each is, record it "
                "as another body, or leave it out; what you leave open is kept and stands on "
                "the start page."
            ),
            rows["decide"],
            remembers=True,
        ),
        Section(
            "asked",
            gettext("Named in the text: did they come?"),
            gettext(
                "The text names them around the meeting without saying that they came: read the "
                "words beside each. Unless you answer yes, they are left out."
            ),
            rows["asked"],
        ),
        Section(
            "differs",
            gettext("Differs from the record"),
            gettext(
                "The record keeps what it knows unless the text says more; choose what shall stand."
            ),
            rows["differs"],
            compares=True,
        ),
        Section(
            "new",
            gettext("New"),
            gettext(
                "Not on record yet. A capacity the text does not state is the one membership gives."
            ),
            rows["new"],
            remembers=any(row.can_remember for row in rows["new"]),
        ),
        Section(
            "away",
            gettext("Stayed away"),
            gettext(
                "Sent apologies, or the text says they were not there. They are never "
                "counted as having come."
            ),
            rows["away"],
        ),
        Section(
            "same",
            gettext("On record already"),
            gettext("The text says nothing else of them."),
            rows["same"],
            folded=True,
        ),
        Section(
            "named",
            gettext("Only named"),
            gettext(
                "The text names them without saying that they came; they are left out unless "
                "you choose otherwise."
            ),
            rows["named"],
            folded=True,
        ),
    ]


def in_words(review):
    """How much was found, in one or two sentences."""
    sentences = filter(None, [_of_delegations(review), _of_people(review), _of_lines(review)])
    return " ".join(f"{sentence}." for sentence in sentences)


def _of_delegations(review):
    rows = review.sections
    fresh = len(review.parties) - len(rows["named"]) - len(rows["asked"])
    asked = sum(1 for row in rows["decide"] if row.waiting is None)
    if not (fresh or asked or rows["asked"]):
        return ""
    parts = _counted(
        (len(rows["new"]), gettext("{number} new")),
        (len(rows["same"]), gettext("{number} already on record")),
        (len(rows["differs"]), _differ(len(rows["differs"]))),
        (len(rows["away"]), gettext("{number} stayed away")),
    )
    found = gettext("{number} found").format(number=fresh - asked)
    said = f"{found}: {parts}" if parts else found
    said += gettext("; {number} to decide").format(number=asked) if asked else ""
    if named := len(rows["asked"]):
        said += gettext("; {number} may have come").format(number=named)
    return said


def _of_people(review):
    states = [row.state for row in review.people]
    if not states:
        return ""
    parts = _counted(
        (states.count("new"), gettext("{number} new")),
        (states.count("same"), gettext("{number} already there")),
        (states.count("adds"), gettext("{number} with more than is on record")),
        (states.count("differs"), _differ(states.count("differs"))),
    )
    count = len(states)
    people = ngettext("{number} person", "{number} people", count).format(number=count)
    said = f"{people}: {parts}" if parts else people
    if homeless := states.count("decide"):
        said += gettext("; {number} without a delegation").format(number=homeless)
    return said


def _of_lines(review):
    count = len(review.lines)
    said = ngettext(
        "{number} line nothing was made of", "{number} lines nothing was made of", count
    )
    return said.format(number=count) if count else ""


def _differ(number):
    return ngettext("{number} differs", "{number} differ", number)


def person_word(row):
    """What a person's row is, in a word or two."""
    own = {
        "new": gettext("new"),
        "same": gettext("already there"),
        "decide": gettext("no delegation"),
    }
    return {**WORDS, **own}[row.state]


def _counted(*pairs):
    return ", ".join(words.format(number=number) for number, words in pairs if number)
