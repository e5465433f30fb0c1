"""Presumes who was there of those of whom a sentence says nothing certain. PURE.

An enumeration of members in a passage on attendance is one of those who came, whatever the verb,
unless its frame says otherwise (see `frames`). A single member came if it does what only those do
who are there: "IOM moderated the session", "presentations by Fiji and Nauru".
"""

from . import pieces as kinds
from .frames import (
    ACTING,
    AHEAD,
    AWAY_BEFORE,
    AWAY_BEHIND,
    COMING,
    DENIALS,
    ELSEWHEN,
    GATHERING,
    GROUPS,
    HOLDING,
    PEOPLES,
    SAYING,
)
from .listing import STATES
from .verbs import ATTENDED, INVITED
from .words import keyset

#: How many members make an enumeration that needs no verb.
ENOUGH = 3
_JOINED = frozenset(
    (
        kinds.SEPARATOR,
        kinds.ARTICLE,
        kinds.NUMBER,
        kinds.OFFICE,
        kinds.PERSON,
        kinds.PEOPLE,
        kinds.OPEN,
        kinds.CLOSE,
        kinds.DASH,
        kinds.ALSO,
        kinds.BY,
        kinds.ROLE,
    )
)
#: What may stand before a subject: "government partners from".
_NOUNS = _JOINED | {kinds.WORD, kinds.ITEM}
_ENDS = frozenset((kinds.WHILE, kinds.COLON))
#: How many words behind an enumeration tell its frame, and how many of them hold the verb itself.
_WINDOW = 9
_HEAD = 4
_BY = keyset("by from oleh dari par de")
_POSSIBLE = frozenset((*STATES, "body", "group"))


class Presuming:
    """Looks at one sentence that has been read: its `pieces`, and the names `heard` in it."""

    def __init__(self, tokens, pieces, unit, heard):
        self.tokens = tokens
        self.pieces = pieces
        self.unit = unit
        # Whether "presentations by A" stood before, which "and by B" goes on with.
        self.acted = False
        self.heard = {each.item.first: each for each in heard}
        self.named = {
            number
            for each in heard
            if each.item.kind in STATES
            for number in range(each.item.first, each.item.end)
        }

    def tell(self):
        """Tell those who are presumed to have come."""
        for first, end in self._runs():
            silent = [heard for heard in self._names(first, end) if self._is_silent(heard)]
            if any(heard.item.kind in STATES for heard in silent):
                self._run(first, end, silent)

    # Enumerations

    def _is_silent(self, heard):
        return heard.presence is None and not heard.place and heard.item.kind in _POSSIBLE

    def _is_told(self, number):
        heard = self.heard.get(self.pieces[number].value.first)
        return heard is None or heard.presence is not None

    def _is_name(self, piece):
        return piece.kind == kinds.ITEM and piece.value.kind in _POSSIBLE

    def _names(self, first, end):
        pieces = (piece for piece in self.pieces[first:end] if piece.kind == kinds.ITEM)
        names = (self.heard.get(piece.value.first) for piece in pieces)
        return [heard for heard in names if heard]

    def _runs(self):
        """The enumerations, as numbers of their first piece and of that behind the last."""
        start = last = None
        for number, piece in enumerate(self.pieces):
            if self._is_name(piece):
                if start is not None and self._is_told(start) != self._is_told(number):
                    yield start, last + 1
                    start = None
                start, last = number if start is None else start, number
            elif start is not None and piece.kind not in _JOINED and piece.kind != kinds.ITEM:
                yield start, last + 1
                start = None
        if start is not None:
            yield start, last + 1

    # Frames

    def _run(self, first, end, silent):
        lead, subject = self._lead(first)
        tail = self._tail(end)
        again = self.acted and bool(lead) and lead[-1] in _BY
        enough = len({h.item.keys for h in silent if h.item.kind in STATES}) >= ENOUGH
        role = self._role(end)
        words = tail if subject else lead
        if DENIALS.holds(tail[:_HEAD] if subject else lead) or DENIALS.holds(lead):
            return
        done_by = ACTING.holds(lead) and bool(_BY & set(lead[-_HEAD:]))
        if subject and not again and not done_by:
            said = self._is_doing(tail, end, enough=enough, role=role)
            said = said and not AWAY_BEFORE.holds(lead)
        else:
            said = again or self._is_done_by(lead, tail, enough=enough, role=role)
        if not said:
            return
        presence = INVITED if AHEAD.holds(words) else ATTENDED
        where = self._where(first, end, subject=subject)
        for heard in silent:
            heard.tell(presence, role, *where, "presumed", strength=0)

    def _is_doing(self, tail, end, *, enough, role):
        """Whether what stands behind a subject says that it was there, or leaves it open."""
        head = tail[:_HEAD]
        if not tail or PEOPLES.holds(tail[:2]):
            return False
        if (ACTING.holds(head) or role or self._is_delegate(end)) and not ELSEWHEN.holds(head):
            return True
        if self._comes_to(tail):
            return True
        if AWAY_BEHIND.holds(tail[: _HEAD + 1]):
            return False
        return enough or (GATHERING.holds(tail) and not SAYING.holds(tail[:1]))

    def _is_delegate(self, end):
        """ "Pakistan's delegate raised …": a delegate is at a meeting."""
        for piece in self.pieces[end : end + 3]:
            if piece.kind == kinds.PEOPLE:
                return "people" in piece.value
            if piece.kind == kinds.SEPARATOR or (piece.kind == kinds.WORD and piece.value != "s"):
                return False
        return False

    def _comes_to(self, tail):
        """ "travelled to Suva to take part"."""
        return tail[0] in COMING.words and any(
            piece.kind == kinds.VERBS and piece.value.infinitive and piece.value.presence
            for piece in self.pieces
        )

    def _is_done_by(self, lead, tail, *, enough, role):
        """Whether what leads to an object says that it was there, or leaves it open."""
        head = tail[:_HEAD]
        does, by = ACTING.holds(lead), bool(_BY & set(lead[-_HEAD:]))
        if AWAY_BEFORE.holds(lead) or self._is_membership(lead):
            return False
        self.acted = does and by and not ELSEWHEN.holds(head)
        if does:
            return self.acted
        return enough or bool(role) or (ACTING.holds(head) and not ELSEWHEN.holds(head))

    def _is_membership(self, lead):
        """ "The Group includes A, B and C": whoever comes to its meetings."""
        return GROUPS.holds(lead) and HOLDING.holds(lead)

    def _role(self, end):
        """The capacity told behind the verb of an enumeration: "… listened in as observers"."""
        for piece in self.pieces[end : end + _HEAD + 2]:
            if piece.kind in (kinds.ITEM, kinds.VERBS, kinds.WHILE):
                return None
            if piece.kind == kinds.ROLE:
                return piece.value.capacity
        return None

    # The words around an enumeration

    def _lead(self, first):
        """The words that lead to an enumeration, and whether it is the subject of its clause."""
        number = first
        while number and self.pieces[number - 1].kind not in _ENDS:
            if self._is_name(self.pieces[number - 1]) and not self._is_group(number - 1):
                break
            number -= 1
            piece = self.pieces[number]
            if piece.kind == kinds.SEPARATOR and piece.value in (";", ","):
                break
        start = self.pieces[number].first if number else self.unit.first
        words = self._words(start, self.pieces[first].first)
        before = self.pieces[number - 1].kind if number else None
        if before == kinds.COLON and not words:
            return self._words(self.unit.first, self.pieces[number - 1].first), False
        return words, all(piece.kind in _NOUNS for piece in self.pieces[number:first])

    def _is_group(self, number):
        return self.pieces[number].value.kind == "group"

    def _tail(self, end):
        number = end
        while number < len(self.pieces):
            piece = self.pieces[number]
            if piece.kind in _ENDS or (piece.kind == kinds.SEPARATOR and piece.value == ";"):
                break
            if self._is_name(piece):
                break
            number += 1
        last = self.pieces[number].first if number < len(self.pieces) else self.unit.end
        return self._words(self.pieces[end - 1].end, last)[:_WINDOW]

    def _words(self, first, end):
        """The words from token `first` to `end` that name no member."""
        return [
            self.tokens[number].key
            for number in range(first, end)
            if number not in self.named and self.tokens[number].kind == "word"
        ]

    def _where(self, first, end, *, subject):
        if subject:
            begin = self.pieces[end - 1].end
            return begin, min(begin + 3, self.unit.end)
        until = self.pieces[first].first
        return max(until - 3, self.unit.first), until
