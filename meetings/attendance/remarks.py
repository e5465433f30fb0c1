"""What is told of a name right behind it: "– apologies", "(observers)", "– yes". PURE.

It is the part of `listing` that knows a remark from the next name.
"""

from . import pieces as kinds
from .brackets import is_dashes
from .capacities import ROLES
from .presences import ABSENT, ATTENDED
from .verbs import is_remark

_LONG = 9
_PARTS = frozenset(("south", "central", "north", "latin", "pan", "inter", "african"))
_SAYING = (kinds.VERBS, kinds.STOP)
ANSWERS = dict.fromkeys(("yes", "ya", "oui", "co"), True) | dict.fromkeys(
    ("no", "tidak", "non", "khong"), False
)


class Remarks:
    """Tells the name before what a remark says of it; `row` is the list it closes."""

    def _role_of_last(self, index, until):
        """Apply a role or presence that stands alone behind a name; False if there is none."""
        if index >= len(self.pieces) or not self.row.last:
            return False
        piece = self.pieces[index]
        named = self.pieces[index + 1 : until + 1]
        if any(each.kind == kinds.ITEM for each in named):
            return False
        if piece.kind == kinds.ROLE:
            capacity, plural = piece.value.capacity, not piece.value.single
        elif piece.kind == kinds.PEOPLE and piece.value & set(ROLES):
            capacity = ROLES[min(piece.value & set(ROLES))]
            word = self.tokens[piece.end - 1].key
            plural = word.endswith("s") and word != "obs"
        elif piece.kind == kinds.VERBS and self._stands_alone(index):
            for heard in self._chairs(piece) or [self.row.last]:
                self._remark(heard, piece)
            return True
        else:
            return False
        for heard in self.row.group(single=not plural):
            self._give_role(heard, capacity, piece)
        return True

    def _is_of_continent(self, item):
        """ "the South American Conference" is not the United States."""
        first, before = self.tokens[item.first], self.tokens[max(item.first - 1, 0)]
        return first.key == "american" and before.key in _PARTS

    def _is_of_report(self):
        """ "Fiji – IOM joined the heads of immigration …": whence a report is, and not who came."""
        kinds_of = [piece.kind for piece in self.pieces]
        if self.unit.ending != "stop" or kinds_of[1:2] != [kinds.DASH] or len(kinds_of) < _LONG:
            return False
        verb = next((n for n, kind in enumerate(kinds_of) if kind in _SAYING), 0)
        return kinds_of.count(kinds.DASH) == 1 and kinds.ITEM in kinds_of[2:verb]

    def _chairs(self, piece):
        """The two of "Australia, Indonesia (co-chairs)"; () if one is spoken of."""
        word = self.tokens[piece.end - 1].key
        if not (piece.value.chaired and word.endswith(("chairs", "présidents", "chairmen"))):
            return ()
        return [heard for heard, _ in self.row.entries[-2:]]

    def _stands_alone(self, index):
        """ "Nauru – apologies", but not "Fiji, Nauru – attended the meeting"."""
        if not is_remark(self.tokens, self.pieces[index].value):
            return False
        return self._kind(index + 1) in (None, kinds.SEPARATOR, kinds.CLOSE, kinds.DASH)

    def _answer_of_last(self, piece):
        """ "Fiji – yes", "Nepal – no" at the end of a line."""
        answer = self.tokens[piece.end] if piece.end < self.unit.end else None
        rest = self.tokens[piece.end : self.unit.end]
        if piece.kind == kinds.COLON and self.row.last and rest and is_dashes(rest):
            # Nobody is named beside it.
            self.row.last.tell(ABSENT, None, piece.end, self.unit.end, "said", strength=3)
            return True
        if not self.row.last or not answer or piece.end + 1 < self.unit.end:
            return False
        if answer.key not in ANSWERS:
            return False
        presence = ATTENDED if ANSWERS[answer.key] else ABSENT
        self.row.last.tell(presence, None, piece.end, piece.end + 1, "said", strength=3)
        return True

    def _remark(self, heard, piece):
        verbs = piece.value
        post = verbs.chaired or verbs.hosted
        heard.tell(
            (heard.presence or ATTENDED) if post else verbs.presence,
            verbs.capacity,
            piece.first,
            piece.end,
            "said",
            strength=0 if post else 3,
            hosted=verbs.hosted,
        )

    def _give_role(self, heard, capacity, piece):
        heard.tell(heard.presence or ATTENDED, capacity, piece.first, piece.end, "role", strength=0)
