"""The lines below the farewell of a letter, which name who wrote it and nobody who came. PURE."""

from . import pieces as kinds
from .words import keyset

_FAREWELLS = keyset("""
    regards wishes yours sincerely cheers thanks faithfully respectfully salam hormat
    cordialement salutations
""")
#: Two words of a farewell, each of which is a common name or word.
_SOLEMN = ("tran", "trong")
_LONGEST_FAREWELL = 4


class Signature:
    """Follows the lines of a text; `tokens` are those of the text."""

    def __init__(self, tokens):
        self.tokens = tokens
        # What ended the farewell, and whether the lines below it are a signature.
        self.ending = None
        self.begun = None

    def holds(self, unit, pieces):
        """Whether this line stands in the lines of a name and an office below "Kind regards".

        A lone name of a member there begins a list, and so does a heading.
        """
        farewell = self._farewell(unit, pieces)
        if farewell is not None:
            self.ending, self.begun = unit.ending, bool(farewell) or None
            return _is_bare_words(farewell)
        if not self.ending:
            return False
        begins = self.ending in ("blank", "stop", "line") and self.begun is None
        if begins:
            first = pieces[0].value
            listed = len(pieces) == 1 and pieces[0].kind == kinds.ITEM and bool(first.keys)
            self.begun = not listed and _is_bare_words(pieces)
        inside = self.begun and _is_bare_words(pieces)
        if not inside or unit.ending == "blank":
            self.ending, self.begun = None, None
        return inside

    def _farewell(self, unit, pieces):
        """What stands behind "Kind regards," in its line, or None if there is no farewell."""
        for number in range(unit.first, min(unit.first + _LONGEST_FAREWELL, unit.end)):
            keys = tuple(token.key for token in self.tokens[number : number + 2])
            if (keys[0] in _FAREWELLS or keys == _SOLEMN) and not _is_in_name(number, pieces):
                last = number + (keys == _SOLEMN)
                rest = [piece for piece in pieces if piece.first > last]
                whole = not rest or rest[0].kind in (kinds.SEPARATOR, kinds.DASH)
                return rest if whole and _is_bare_words(rest) else None
        return None


def _is_in_name(number, pieces):
    """ "Mr Salam": no greeting."""
    return any(piece.kind == kinds.PERSON and piece.first <= number < piece.end for piece in pieces)


def _is_bare_words(pieces):
    """Whether these are names, posts and offices without a verb or a colon."""
    said = (kinds.VERBS, kinds.COLON, kinds.STOP, kinds.LIKE)
    return not any(piece.kind in said for piece in pieces)
