"""Passages that say who attended, written for these tests in the forms that occur.

Nothing here is taken from a source, and the events are made up.
"""

from .accounts import ACCOUNTS
from .acts import ACTS
from .asked import ASKED
from .away import AWAY
from .form import Passage
from .framed import FRAMED
from .further import FURTHER
from .in_own_words import IN_OWN_WORDS
from .latest import LATEST
from .lists import LISTS
from .meeting_or_body import MEETING_OR_BODY
from .minutes import MINUTES
from .more_sentences import MORE_SENTENCES
from .observing import OBSERVING
from .other_languages import OTHER_LANGUAGES
from .pasted import PASTED
from .pasted_again import PASTED_AGAIN
from .press import PRESS
from .presumed import PRESUMED
from .reports import REPORTS
from .reports_again import REPORTS_AGAIN
from .sentences import SENTENCES
from .still_further import STILL_FURTHER
from .summaries import SUMMARIES
from .traps import TRAPS

PASSAGES = (
    SENTENCES
    + MORE_SENTENCES
    + LISTS
    + OTHER_LANGUAGES
    + FURTHER
    + STILL_FURTHER
    + LATEST
    + AWAY
    + TRAPS
    + PASTED
    + PASTED_AGAIN
    + PRESUMED
    + FRAMED
    + IN_OWN_WORDS
    + REPORTS
    + REPORTS_AGAIN
    + MINUTES
    + ACCOUNTS
    + MEETING_OR_BODY
    + PRESS
    + ASKED
    + ACTS
    + SUMMARIES
    + OBSERVING
)

__all__ = ["PASSAGES", "Passage"]
