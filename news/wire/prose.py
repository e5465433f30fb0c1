"""Whether a line tells something, as a report does, or only names and labels."""

import re

#: How a finished line ends
TERMINAL = re.compile(r"[.!?…:;,|][\"'”’)\]]{0,2}$")
#: A finished sentence of such a length is of the report, not beside it.
LENGTH = 90


def is_prose(text, start, end):
    """Whether the line is a sentence, or several, of a report."""
    return end - start >= LENGTH and text[end - 1] in '.!?”"'
