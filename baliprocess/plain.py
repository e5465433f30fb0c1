"""Text without what no text needs: control characters and marks that turn its direction around.

This module is a leaf: it imports nothing of the project.
"""

import re

# XML, and so every feed, forbids control characters; the direction marks make a line read as what
# it is not. Joiners and the plain left-to-right and right-to-left marks stay: spelling needs them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_OTHER_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")


def clean_text(text, *, lines=True):
    """`text` without control characters; every kind of line break is a plain one.

    Without `lines` breaks become spaces.
    """
    text = _UNWANTED.sub("", _BREAKS.sub("\n", text))
    return text if lines else text.replace("\n", " ")


def without_controls(text, *, lines=True):
    """`text` without control characters, its line ends as they are.

    Breaks of other kinds than CR and LF become plain ones, or spaces without `lines`.
    """
    return _UNWANTED.sub("", _OTHER_BREAKS.sub("\n" if lines else " ", text))
