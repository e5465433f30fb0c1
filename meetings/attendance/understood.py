"""What a sentence leaves to be understood: "Fiji was.", "as did Nauru", "then to Palau". PURE.

It stands between `chairing` and `sentence`.
"""

from . import pieces as kinds
from .chairing import Chairing
from .frames import DENIALS
from .hearing import AWAY, Heard, Scope
from .listing import STATES
from .verbs import ABSENT, ATTENDED
from .words import keyset

_NATIONALS = keyset("""
    nationals citizens migrants refugees boats arrivals ressortissants migran pengungsi
""")
#: Who is given it is in the room.
_FLOOR = keyset("floor parole")
_TAUGHT = keyset("training course workshop trained trainers taught instructors")
_GROUPINGS = keyset("grouping forum bloc coalition partnership network club")
WERE = keyset("were was are is")


class Understood(Chairing):
    """Handles what goes on with something said before."""

    #: What was said of the last name of the sentence before.
    previous = None
    #: Whether the names that follow are those of a group: "a grouping of countries including".
    apart = False

    def _is_elliptic(self, piece, index):
        """ "Nobody from Fiji was in the room; Nauru was.": what was denied of others."""
        if self.tokens[piece.first].key not in WERE or not self.segment[self.since_edge :]:
            return False
        before = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        denied = self.previous in AWAY or DENIALS.holds(before)
        return denied and self._kind(index + 1) is None

    def _people(self, piece, index):
        """ "a grouping of 45 countries including A and B": whoever comes to its meetings."""
        if self._is_grouping(index):
            self.apart = True
            return
        super()._people(piece, index)

    def _is_grouping(self, index):
        before = [
            each
            for each in self.pieces[max(0, index - 5) : index]
            if each.kind not in (kinds.ARTICLE, kinds.NUMBER)
        ]
        if not before or before[-1].kind != kinds.BY:
            return False
        return self.tokens[before[-1].first - 1].key in _GROUPINGS

    def _item(self, piece, index):
        if self.apart and piece.value.kind in STATES:
            self.heard.append(Heard(piece.value, self.unit))
            return
        super()._item(piece, index)

    def _echo(self, piece, index):
        """ "as did Fiji", "nor did Fiji"."""
        presence = self.said[0].presence if self.said and piece.value else ABSENT
        if not self.said and piece.value and self.previous == ATTENDED:
            # "Fiji was. So were Palau and Nauru."
            presence = ATTENDED
        self._end_list()
        self._open_scope(Scope(presence, None, piece.first, piece.end, "behind"))

    def _word(self, piece, index):
        """ "involving nationals of A": those who follow are a home, and not there."""
        if self.is_announced and not self.scope.lasting and piece.value in _NATIONALS:
            self.scope = None

    def _preposition(self, piece, index):
        """ "gave the floor to A, then to B": they are there, and no places."""
        words = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        after = self._kind(self._skip(index + 1))
        if _FLOOR & set(words) and not DENIALS.holds(words) and after == kinds.ITEM:
            self._end_list()
            self._open_scope(Scope(ATTENDED, None, piece.first, piece.end, "behind", firm=False))
            return
        if _TAUGHT & set(words) and self._is_of_trainees(index):
            # "delivered to 24 officers of A"
            self._open_scope(Scope(ATTENDED, None, piece.first, piece.end, "behind", firm=False))
            return
        super()._preposition(piece, index)

    def _is_of_trainees(self, index):
        """Whether people follow, and of whom they are."""
        after = self._skip(index + 1)
        return self._kind(after) == kinds.PEOPLE and self._kind(after + 1) == kinds.BY
