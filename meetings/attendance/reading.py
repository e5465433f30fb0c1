"""Reads who attended from a sentence, a list or a table. PURE: text in, frozen results out."""

from baliprocess.told import told

from .matching import Matcher
from .phrases import Phrases
from .prose import Prose
from .results import Attendance
from .settling import Settling
from .tables import TableReader, tables
from .words import tokenise

#: The longest text that is read, in characters: a list of some seven hundred delegates.
LIMIT = 100_000


def refusal(text):
    """The sentence that refuses a text longer than LIMIT, else an empty one."""
    if len(text) <= LIMIT:
        return ""
    return told(
        "The text has {count:,} characters, and at most {limit:,} are read at once: "
        "paste it in parts.",
        count=len(text),
        limit=LIMIT,
    )


def read_attendance(text, lexicon, *, on=None):
    """Who `text` says attended, as an `Attendance`; it never raises, whatever the text.

    `on` is the date of the meeting: of two members that share a name, the one that bore it then.
    A text longer than LIMIT is refused, with a sentence that says so. The time grows with the
    length of the text.
    """
    if refused := refusal(text):
        return Attendance(refused=refused)
    tokens = tokenise(text)
    matcher = Matcher(lexicon, tokens, on=on)
    phrases = Phrases(tokens, matcher.entities())
    prose = Prose(tokens, phrases)
    reader, position = TableReader(tokens, prose), 0
    for table in tables(tokens):
        prose.read(position, table.first)
        reader.read(table)
        position = table.end
    prose.read(position, len(tokens))
    return Settling(text, tokens, prose.heard, matcher).attendance()
