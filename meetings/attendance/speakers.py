"""Who speaks for a State that is named: a person, a delegate, people of hers. PURE.

It stands between `setting` and `presuming`.
"""

from . import pieces as kinds
from . import roles
from .capacities import MEMBER, NEW
from .conduct import led_delegation
from .frames import DENIALS, is_folk
from .runs import HEAD
from .setting import Setting
from .words import keyset

FROM = keyset("from of dari de")
_POSTS = roles.TITLES - keyset("""
    national regional special general senior permanent acting co prime executive deputy vice
""")
#: What may stand between a State and its delegation: "'s chief of delegation".
_LEADS = keyset("s chief head leader")
_TEAMS = keyset("team teams")
#: So far before a name "phối hợp với" may stand: "… với cơ quan di trú A".
_FAR = 9
#: "phối hợp với", "tổ chức hội nghị" or "hội thảo"
_BESIDE = ["phoi", "hop", "voi"]
_HOLD = tuple(
    ["to", "chuc", *words]
    for words in (
        *(["hoi", "nghi"], ["hoi", "thao"], ["cuoc", "hop"], ["phien", "hop"], ["khoa", "tap"]),
        *(["lop", "tap"], ["khoa", "dao"], ["buoi", "toa"], ["toa", "dam"], ["dien", "dan"]),
    )
)
#: "do A và B đồng tổ chức", "phối hợp tổ chức"
_HELD_BY = (["dong", "to", "chuc"], ["to", "chuc"], ["phoi", "hop", "to", "chuc"])
#: What one does who is not in the room.
FROM_AFAR = keyset("wrote sent funded donated died resigned")


class Speakers(Setting):
    """Looks at what stands beside the names of a sentence."""

    def _is_speaker(self, first, end, tail):
        """ "Mr A (Fiji) asked …": minutes write so of those in the room."""
        around = self.pieces[max(0, first - 2) : first] + self.pieces[end : end + 1]
        if [piece.kind for piece in around] != [kinds.PERSON, kinds.OPEN, kinds.CLOSE]:
            return False
        return bool(tail) and not DENIALS.holds(tail[:2]) and tail[0] not in FROM_AFAR

    def _is_of_person(self, first):
        """ "Mr A, Minister of Justice of Fiji": a person speaks for the State."""
        before = self.pieces[max(0, first - HEAD - 1) : first]
        person = any(piece.kind in (kinds.PERSON, kinds.OFFICE) for piece in before)
        return person and not any(piece.kind in (kinds.STOP, kinds.VERBS) for piece in before)

    def _is_admitted(self, end):
        """ "joined by A, B and C as new members": of the forum, whoever is at its meetings."""
        behind = self.pieces[end : end + 1]
        return any(piece.kind == kinds.ROLE and self._is_new(piece) for piece in behind)

    def _is_new(self, piece):
        """Whether this role is that of new members."""
        keys = {self.tokens[number].key for number in range(piece.first, piece.end)}
        return piece.value.capacity == MEMBER and bool(NEW & keys)

    def _is_delegate(self, end):
        """ "Pakistan's delegate raised …": a delegate is at a meeting."""
        for piece in self.pieces[end : end + 3]:
            if piece.kind == kinds.PEOPLE:
                return "people" in piece.value
            if piece.kind == kinds.WORD and piece.value in _TEAMS and self._is_of_meeting:
                return True
            leads = piece.kind == kinds.WORD and piece.value in _LEADS
            if piece.kind == kinds.SEPARATOR or (piece.kind == kinds.WORD and not leads):
                return False
        return False

    def _is_possessive(self, end):
        behind = self.pieces[end : end + 1]
        return bool(behind) and behind[0].kind == kinds.WORD and behind[0].value == "s"

    def _are_folk_of(self, lead):
        """Whether these words end in "officials from"."""
        return bool(set(lead[-1:]) & FROM) and any(map(is_folk, lead[-3:]))

    def _is_of_folk(self, lead):
        """ "planners from A and B": people, and no laws, languages or statistics."""
        return any(is_folk(key) or key in _POSTS for key in lead)

    def _is_delegation_led(self, lead, end):
        """ "she led the Thai delegation"."""
        behind = self.pieces[end : end + 1]
        delegation = bool(behind) and behind[0].kind == kinds.PEOPLE and "people" in behind[0].value
        return led_delegation(lead, delegation)

    def _holds_beside(self, lead, tail):
        """ "A phối hợp với B tổ chức hội nghị": A and B hold it."""
        if lead[-1:] == ["do"] and any(tail[: len(words)] == words for words in _HELD_BY):
            return self.tokens.vietnamese
        led = [lead[number : number + 3] for number in range(max(0, len(lead) - _FAR), len(lead))]
        if tail[:3] != _BESIDE and _BESIDE not in led:
            return False
        keys = [token.key for token in self.tokens[self.unit.first : self.unit.end]]
        return any(keys[number : number + 4] in _HOLD for number in range(len(keys)))
