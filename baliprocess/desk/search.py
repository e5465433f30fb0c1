"""How much may be asked of a search at once."""

CHARACTERS = 200
WORDS = 12
SHORTENED = (
    f"The search is too long: only its first {WORDS} words, and no more than {CHARACTERS} "
    "characters, were looked for."
)


def shortened(term):
    """`term` up to its twelfth word and its 200th character; each word costs the database."""
    if len(term) <= CHARACTERS and len(term.split()) <= WORDS:
        return term
    return " ".join(term[:CHARACTERS].split()[:WORDS])
