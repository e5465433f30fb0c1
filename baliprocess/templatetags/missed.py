"""What somebody may have looked for at an address where there is nothing."""

import re
from urllib.parse import unquote

from django import template

register = template.Library()

MOST_WORDS, LONGEST = 8, 80
_ENDING = re.compile(r"\.[a-z0-9]{1,5}$", re.IGNORECASE)


@register.filter
def words_of_address(path):
    """The words of the last part of `path` that is no bare number, with what follows it; or "".

    "/meetings/ahg-som/99/" gives "ahg som 99". What is no letter and no digit is left out.
    """
    parts = [part for part in unquote(path or "").split("/") if part]
    if parts:
        parts[-1] = _ENDING.sub("", parts[-1])
    named = [place for place, part in enumerate(parts) if re.search(r"[^\W\d_]", part)]
    words = re.findall(r"[^\W_]+", " ".join(parts[named[-1] :])) if named else []
    return " ".join(words[:MOST_WORDS])[:LONGEST].strip()
