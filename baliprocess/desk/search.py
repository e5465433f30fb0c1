"""How much may be asked of a search at once."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

CHARACTERS = 200
WORDS = 12
SHORTENED = format_lazy(
    _(
        "The search is too long: only its first {words} words, and no more than {characters} "
        "characters, were looked for."
    ),
    words=WORDS,
    characters=CHARACTERS,
)


def shortened(term):
    """`term` up to its twelfth word and its 200th character; each word costs the database."""
    if len(term) <= CHARACTERS and len(term.split()) <= WORDS:
        return term
    return " ".join(term[:CHARACTERS].split()[:WORDS])
