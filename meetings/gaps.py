"""What the record lacks of a numbered series, as a sentence."""

from django.utils.translation import gettext

from baliprocess.dates import ordinal_here
from baliprocess.languages import listed

from .numbering import gaps, runs

SHORTEST_RUN = 3


def gaps_in_words(numbers):
    """What the record lacks, runs of three or more as "sixth to sixteenth"; "" if nothing."""
    parts = []
    for first, last in runs(gaps(numbers)):
        words = [ordinal_here(number) for number in range(first, last + 1)]
        if last - first + 1 < SHORTEST_RUN:
            parts += words
        else:
            parts.append(gettext("%(first)s to %(last)s") % {"first": words[0], "last": words[-1]})
    if not parts:
        return ""
    return gettext("No record of the %(meetings)s is known here.") % {"meetings": listed(parts)}
