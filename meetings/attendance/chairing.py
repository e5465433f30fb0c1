"""Who chaired: names beside "co-chairs", and chairs who are none of those named. PURE.

It stands between `announcing` and `sentence`.
"""

from itertools import takewhile

from . import pieces as kinds
from .announcing import Announcing
from .frames import EVENTS, NUMERALS
from .hearing import AND, COMMA_AND, Scope
from .places import STATES
from .presences import ATTENDED
from .words import keyset

_CURRENT = keyset("permanent current present outgoing incoming rotating")
_BEHALF = keyset("behalf nama nom mat")
_WISH = keyset("invitation request undangan permintaan demande lời mời invitación")
_GROUPS = keyset("groups group teams committees panels")
_LISTED = frozenset((kinds.SEPARATOR, kinds.ARTICLE, kinds.ITEM))
#: A group has two chairs, seldom more.
_CHAIRS = 2
_FARTHEST = 30
_FEW = 6
_NEXT = frozenset((kinds.STOP, kinds.VERBS, kinds.WHILE, kinds.IN, kinds.PEOPLE))
_PRESENTING = frozenset((kinds.LIKE, kinds.ARTICLE, kinds.WORD))
_TO_STATE = frozenset(
    (
        kinds.SEPARATOR,
        kinds.PERSON,
        kinds.PEOPLE,
        kinds.OFFICE,
        kinds.WORD,
        kinds.ARTICLE,
        kinds.BY,
    )
)


#: "was chaired by A", not "the meeting chaired by A".
_WERE = keyset("is was were are be been")


class Chairing(Announcing):
    """Tells the names of the chairs from those that only stand near the word."""

    def _in_clause_of_their_own(self, verbs):
        """ "It was chaired by A, and B sent its apologies": of B alone, who chaired nothing."""
        scope, entries = self.scope or self.passive, self.row.entries
        if scope is not self.passive or not (scope and scope.limited) or len(entries) < _CHAIRS:
            return []
        if verbs.points or verbs.first != entries[-1][0].item.end or not self._is_whole_clause():
            return []
        if entries[-1][1] not in (AND, COMMA_AND):
            return []
        last = entries[-1][0]
        last.forget()
        last.capacity, last.hosted = None, False
        return [last]

    def _is_whole_clause(self):
        """Whether the verb of the chairs is a whole one."""
        return bool(self.said) and not _WERE.isdisjoint(self._verb_words(self.said[0]))

    def _name_chairs(self, verbs, index):
        """Note the States of "Co-Chairs Ms A, Minister of Fiji, and Mr B, Nauru's Ambassador"."""
        person, found = False, 0
        until = index + 1 + _FARTHEST if verbs.chaired and verbs.presence == ATTENDED else index
        for piece in self.pieces[index + 1 : until]:
            item = piece.value if piece.kind == kinds.ITEM else None
            if piece.kind == kinds.PERSON or (item and item.kind == "person"):
                person = True
            elif item and item.kind in STATES and person:
                self.chairs.add(item.first)
                person, found = False, found + 1
            elif piece.kind in _NEXT or found == _CHAIRS or not (person or found or item is None):
                break

    def _is_of_no_chair(self, verbs, index):
        """Whether the chairs are only named as those for whom, or at whose wish, others act."""
        return verbs.chaired and (
            self._is_on_behalf(index)
            or self._is_at_their_wish(index)
            or self._are_others(index)
            or self._is_in_office(verbs)
            or self._is_of_forum(verbs)
            or self._is_of_groups(index)
            or self._is_of_other_body(verbs.core)
        )

    def _are_chairs_of_group(self, inside, index):
        """ "work of the Working Group (co-chaired by A and B)": who need not be at this meeting."""
        group = self.pieces[index - 1].value if self._kind(index - 1) == kinds.ITEM else None
        if inside[0].kind != kinds.VERBS or not inside[0].value.chaired or not group:
            return False
        before = self.tokens[max(self.unit.first, group.first - _FEW) : group.first]
        held = EVENTS.holds([token.key for token in before])
        return group.kind == "group" and before != [] and not held

    def _begin_list_of_chairs(self, verbs, index):
        """ "officials from co-chairs A and B, C and D": the list goes on behind the chairs."""
        folk = self._kind(index - 1) == kinds.BY and self._kind(index - 2) == kinds.PEOPLE
        if verbs.chaired and folk and not self.scope:
            people = self.pieces[index - 2]
            self._open_scope(Scope(ATTENDED, None, people.first, people.end, "behind", firm=False))

    def _chair_before(self, piece, index):
        """The verb of "A, who co-chaired the conference with B", else None."""
        if piece.kind != kinds.WITH:
            return None
        for number in range(index - 1, max(index - _FEW, 0), -1):
            before = self.pieces[number]
            if before.kind == kinds.VERBS:
                chaired = before.value.chaired and before.value.presence == ATTENDED
                return before if chaired and self._kind(number - 1) == kinds.WHO else None
            if before.kind in (kinds.ITEM, kinds.SEPARATOR):
                return None
        return None

    def _past_representative(self, verbs, index):
        """The number behind "represented by Ms A" in "chaired by Fiji, represented by …, and B"."""
        by = self.tokens[verbs.core - 1 : verbs.core + 1]
        inside = self.scope and self.scope.limited and self._kind(index - 2) == kinds.ITEM
        if [token.key for token in by] != ["represented", "by"] or not inside:
            return None
        for number in range(index + 1, min(index + _FARTHEST, len(self.pieces))):
            piece = self.pieces[number]
            if piece.kind == kinds.SEPARATOR:
                return number
            if piece.kind == kinds.ITEM and piece.value.kind in STATES:
                return None
        return None

    def _is_of_groups(self, index):
        """ "two expert groups, which were chaired by A and B": who need not be at this meeting."""
        number = index - 2 - (self._kind(index - 2) == kinds.SEPARATOR)
        before = self.pieces[number] if number >= 0 else None
        who = self._kind(index - 1) == kinds.WHO
        return who and bool(before) and self.tokens[before.end - 1].key in _GROUPS

    def _is_of_forum(self, verbs):
        """ "A, the current chair of the network, …": chair at all times, not only here."""
        before = self.tokens[max(self.unit.first, verbs.first - 1) : verbs.first]
        noun = self.tokens[verbs.core - 1].key in ("chair", "chairman", "chairs")
        return noun and any(token.key in _CURRENT for token in before)

    def _is_in_office(self, verbs):
        """ "the current chair-in-office is A": of the forum, whoever chairs its meetings."""
        behind = [token.key for token in self.tokens[verbs.core : verbs.core + 5]]
        return ("office" in behind and behind[behind.index("office") - 2] == "in") or (
            behind[:2] == ["in", "office"]
        )

    def _is_on_behalf(self, index):
        """ "Fiji, on behalf of the Co-Chairs, …": who speaks for the chairs need be none."""
        number = index - 1
        while self._kind(number) == kinds.ARTICLE:
            number -= 1
        behind = self._kind(number) == kinds.LIKE
        return behind and bool(self._words(self.pieces[number]) & _BEHALF)

    def _is_at_their_wish(self, index):
        """ "At the invitation of the co-chairs, A, B and C …": more names than there are chairs."""
        before = [
            piece for piece in self.pieces[max(0, index - 4) : index] if piece.kind != kinds.ARTICLE
        ]
        if not before or before[-1].kind != kinds.BY:
            return False
        if (
            not {token.key for token in self.tokens[self._back(before[-1].end) : before[-1].end]}
            & _WISH
        ):
            return False
        behind = list(
            takewhile(lambda piece: piece.kind in _LISTED, self.pieces[index + 1 : index + 40])
        )
        return sum(piece.kind == kinds.ITEM for piece in behind) > _CHAIRS

    def _are_others(self, index):
        """ "Besides the two Co-Chairs, A and B attended": these are others."""
        number = index - 1
        while self._kind(number) in (kinds.ARTICLE, kinds.NUMBER) or self._is_numeral(number):
            number -= 1
        if self._kind(number) not in (kinds.ALSO, kinds.BEYOND):
            return False
        if self._kind(index + 1) != kinds.SEPARATOR:
            return False
        behind = list(
            takewhile(lambda piece: piece.kind in _LISTED, self.pieces[index + 1 : index + 40])
        )
        named = sum(piece.kind == kinds.ITEM for piece in behind)
        after = self._kind(index + 1 + len(behind))
        parted = behind[-1].kind == kinds.SEPARATOR
        return named > _CHAIRS or (named > 0 and after in _NEXT and not parted)

    def _is_numeral(self, number):
        return self._kind(number) == kinds.WORD and self.pieces[number].value in NUMERALS

    def _is_person_of_state(self, index):
        """ ", Ms A, Minister for Foreign Affairs of Fiji": a chair named before the State."""
        kinds_behind = [piece.kind for piece in self.pieces[index : index + 8]]
        if self._is_presented(kinds_behind):
            return True
        if kinds_behind[:1] != [kinds.SEPARATOR] or kinds.ITEM not in kinds_behind:
            return False
        if not set(kinds_behind[1:2]) <= {kinds.PERSON, kinds.OFFICE}:
            return False
        between = kinds_behind[2 : kinds_behind.index(kinds.ITEM)]
        return set(between) <= _TO_STATE

    def _are_delegations_led(self, verbs, index):
        """ "The delegations were led by Mr A, Minister of Fiji; …": each by one of its own."""
        led = verbs.points == "before" and self.tokens[verbs.core - 1].key == "by"
        before = self.pieces[index - 1] if index else None
        named = any(heard.item.kind in STATES for heard in self.segment)
        return led and bool(before) and "people" in (before.value or ()) and not named

    def _is_presented(self, kinds_behind):
        """ "The chairs were Mr A (Fiji) and …", "Đồng chủ trì là ông A (Fiji) …"."""
        words = takewhile(lambda kind: kind in _PRESENTING, kinds_behind)
        start = len(list(words))
        named = [kinds.PERSON, kinds.OPEN, kinds.ITEM]
        return start > 0 and kinds_behind[start : start + 3] == named

    def _is_chairmanship(self, verbs):
        word = self.tokens[verbs.core - 1].key
        return word.endswith(("ship", "ence", "bersama"))

    def _opens_clause(self, index):
        """ "A, B; absent: C", "A; the chair recalled": what is said says nothing of A."""
        before = index - 1 - (self._kind(index - 1) == kinds.ARTICLE)
        return self._kind(before) == kinds.SEPARATOR and self.pieces[before].value == ";"
