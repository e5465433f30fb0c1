"""Which names in a sentence are places: "in Bali, Indonesia", "Ambassador to Indonesia". PURE.

It stands between `remarks` and `listing`.
"""

from . import pieces as kinds
from .hearing import COMMA
from .remarks import Remarks
from .words import keyset

STATES = frozenset(("member", "country", "adjective"))
_PARTING = frozenset((kinds.SEPARATOR, kinds.ARTICLE))
_FEW = 2
_REGIONS = keyset("asia pacific europe africa america asie eropa pasifik afrika mekong gulf")
_LEAVING = keyset("leave leaves left leaving head heads headed depart departs departed bound")
LONGEST_REMARK = 16


class Places(Remarks):
    """Tells the names of places from those of who came."""

    def _is_place(self, heard, index):
        """ "in Bali, Indonesia", "Ambassador to Indonesia", "Bangkok, Thailand"."""
        kind, place = heard.item.kind, self.place
        if kind == "place":
            comma = self.pieces[index + 1 : index + 2]
            region = self._kind(index - 1) == kinds.ARTICLE or bool(
                self._words(self.pieces[index]) & _REGIONS
            )
            parted = bool(comma) and comma[0].kind == kinds.SEPARATOR
            self.place = "city" if parted and not region else None
            return True
        if place is None:
            return heard.item.state and (
                self._is_seat_of_body(index) or (not index and self._is_of_report())
            )
        self.place = None
        if place == "list" and self._begins_clause(index):
            return False
        if place == "city":
            return self._kind(index - 1) == kinds.SEPARATOR and heard.item.state
        if place == "posts":
            self.place = "posts" if self._is_name_at(self._skip(index + 1, _PARTING)) else None
            return True
        if place == "list" or not self.office:
            self.places = [*self.places, heard] if place == "list" else [heard]
            # One meeting may be told of two States, and is in no two houses.
            self.place = "list" if kind in STATES or place == "to" else None
            if not (self.scope and self.scope.lasting):
                self.scope = None
        elif place == "to" and self._are_posts(index):
            self.place = "posts"
        return True

    def _begins_clause(self, index):
        """ "returns to A and B, and C briefed …": C is the subject of what follows."""
        before = [
            (piece.kind, piece.value)
            for piece in self.pieces[max(0, index - 6) : index]
            if piece.kind != kinds.ARTICLE
        ]
        ands = (kinds.SEPARATOR, "and")
        parted = before[-2:] == [(kinds.SEPARATOR, ","), ands] and before[-4:-3] == [ands]
        return parted and self._kind(index + 1) in (kinds.STOP, kinds.VERBS)

    def _are_posts(self, index):
        """ "the Ambassador to Fiji, Nauru and Tonga": three or more in a row are where she is."""
        states, parted = 1, False
        for number in range(index + 1, min(index + LONGEST_REMARK, len(self.pieces))):
            piece = self.pieces[number]
            parted = parted or (piece.kind == kinds.SEPARATOR and piece.value == "and")
            if piece.kind == kinds.ITEM and piece.value.kind in STATES:
                states += 1
                if parted:
                    return states > _FEW
            elif piece.kind not in _PARTING:
                break
        return False

    def _is_seat_of_body(self, index):
        """ "the Institute of Studies (ISIS), Malaysia.": where the body is that came."""
        last = self.row.last
        if not last or last.item.kind != "body" or not last.item.sure or len(self.row.entries) > 1:
            return False
        closed = self._kind(index + 1) in (None, kinds.CLOSE)
        parted = self._kind(index - 1) == kinds.SEPARATOR and self.row.separator == COMMA
        return closed and parted and self.unit.first < last.item.first

    def _preposition(self, piece, index):
        across = piece.kind == kinds.IN and self._kind(index - 1) == kinds.BY
        if across or (piece.kind == kinds.IN and self._is_whose(index)):
            # "officers from across A, B and C"
            return
        self.place = "in" if piece.kind == kinds.IN else "to"
        after = self._skip(index + 1, frozenset((kinds.ARTICLE, kinds.NUMBER)))
        if piece.kind == kinds.TO and not self._is_name_at(after):
            self._stop(piece, index)

    def _is_left_for(self, index):
        """ "leaves for Fiji to attend the talks": Fiji is where they are."""
        return index > 0 and bool(self._words(self.pieces[index - 1]) & _LEAVING)

    def _is_whose(self, index):
        return self._is_whose_agencies(index) or self._are_homes(index)

    def _are_homes(self, index):
        """ "gathered officials of ministries in A, B and C": one meeting is not in three."""
        after = self._skip(index + 1)
        scope = self.scope if self.is_announced else None
        told = scope and scope.presence and self.announcer < index - 1
        return (
            (bool(told) or self._is_coming_from(index))
            and self._kind(after) == kinds.ITEM
            and self._are_several(after)
        )

    def _is_coming_from(self, index):
        """ "They came from ministries in A, B and C"."""
        verbs = self.said[0] if self.said and index > 1 else None
        if not verbs or self.tokens[verbs.core - 1].key != "came":
            return False
        return self.tokens[verbs.core : verbs.core + 1][0].key == "from"

    def _are_several(self, index):
        """Whether more than two States stand in a row."""
        states = 0
        for piece in self.pieces[index : index + LONGEST_REMARK]:
            if piece.kind == kinds.ITEM and piece.value.kind in STATES:
                states += 1
            elif piece.kind not in _PARTING:
                break
        return states > _FEW

    def _is_whose_agencies(self, index):
        """ "from agencies in Fiji and Samoa": these States, not only the place."""
        before = self.pieces[index - 1] if index else None
        if not self._is_post(before) or self._kind(index - 2) == kinds.ITEM:
            return False
        return bool(self._words(before) & {"agencies", "countries", "states", "governments"})

    def _is_post(self, piece):
        return bool(piece) and piece.kind == kinds.PEOPLE and "people too" in piece.value

    def _is_name_at(self, index):
        """Whether a name or another phrase in capitals stands here."""
        kind = self._kind(index)
        return kind == kinds.ITEM or (kind == kinds.WORD and self.pieces[index].value == "")
