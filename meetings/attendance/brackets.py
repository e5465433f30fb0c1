"""What stands in brackets behind a name: remarks, ways of joining, seats left empty. PURE."""

from . import pieces as kinds
from .words import keyset

_VACANT = keyset("vacant nil kosong")
_NOBODY = keyset("""
    nomination nominations nominee delegate delegates delegation representative representatives
    participant participants one attendance response reply representation show
""")


def says_nobody(tokens, first):
    """Whether the words from `first` say that nobody came: "no nomination received", "vacant"."""
    keys = [token.key for token in tokens[first : first + 2]]
    return bool(set(keys[:1]) & _VACANT) or (keys[:1] == ["no"] and bool(set(keys[1:]) & _NOBODY))


def is_by_which_way(inside):
    """Whether a bracket tells how or whence: "(via Webex)", "(from Suva)", "(by Starlink)"."""
    if not inside or inside[0].kind not in (kinds.STOP, kinds.BY, kinds.IN):
        return False
    named = [piece.value for piece in inside if piece.kind == kinds.ITEM]
    return not any(item.keys or item.state for item in named)


def is_nameless(inside):
    return not any(piece.kind in (kinds.ITEM, kinds.PERSON) for piece in inside)


def closing(pieces):
    """The number of the closing bracket for that of each opening one."""
    found, open_ones = {}, []
    for number, piece in enumerate(pieces):
        if piece.kind == kinds.OPEN:
            open_ones.append(number)
        elif piece.kind == kinds.CLOSE and open_ones:
            found[open_ones.pop()] = number
    return found


def is_dashes(tokens):
    """Whether a line says that nobody is named: "--", "nil"."""
    dashes = [token.key for token in tokens[:2]] == ["-", "-"] and not tokens[1].gap
    return dashes or [token.key for token in tokens] == ["nil"]


def is_territory(tokens, item):
    """ "China (Macau SAR)": the bracket names a territory, which came for itself."""
    return tokens[item.end - 1].key == "sar"


def is_of_place(pieces, index, item):
    """ "Greater Mekong Subregion (GMS)": the acronym of a place is no body."""
    before = pieces[index - 1] if index else None
    is_place = bool(before) and before.kind == kinds.ITEM and before.value.kind == "place"
    return is_place and item.kind in ("body", "word")
