"""Keeps apart what a meeting did and what the record says about its own sources.

PURE: text in, text out.
"""

import re

_SENTENCE_END = re.compile(r"(?<=[.])\s+(?=[A-Z0-9])")
# The record speaks of itself with these words; "source, transit and destination" is not meant.
_ABOUT_SOURCES = re.compile(
    r"\b(?:no|one|the|its|a|a second|any|only|official|same|readable|ad hoc group)\s"
    r"(?:\w+\s)?(?:sources?|page|address|date fields?)\b(?!,)"
    r"|\breadable\b|\binference\b|\bgeneral knowledge\b|\bfield is empty\b",
    re.IGNORECASE,
)


def split_remarks(summary):
    """`(summary, note)`: the sentences about the event, and those about the sources for it.

    The first sentence is the summary if nothing else would be left for it.
    """
    event, remarks = [], []
    for sentence in _SENTENCE_END.split(summary):
        (remarks if _ABOUT_SOURCES.search(sentence) else event).append(sentence)
    if not event:
        event = [remarks.pop(0)]
    return " ".join(event), " ".join(remarks)
