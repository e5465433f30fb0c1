"""Presumes who was there of those of whom a sentence says nothing certain. PURE.

An enumeration of members in a passage on attendance is one of those who came, whatever the verb,
unless its frame says otherwise (see `frames`). A single member came if it does what only those do
who are there: "IOM moderated the session", "presentations by Fiji and Nauru".
"""

from functools import cached_property

from . import pieces as kinds
from . import roles
from .brackets import closing
from .capacities import MEMBER, NEW
from .conduct import contributed, has_status, sends_others
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
    WELCOME,
    is_folk,
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
#: How many pieces back a verb or a label may stand, so that no text takes long.
_REACH = 30
_BY = keyset("by from oleh dari par de behalf")
_OF = keyset("of from by with dari oleh dengan de des avec của với")
_FOR_INSTANCE = _OF | keyset("""
    notably including especially particularly among amongst them whom the in particular e g
    termasuk di antaranya antara lain notamment dont trong có
""")
_POSTS = roles.TITLES - keyset("""
    national regional special general senior permanent acting co prime executive deputy vice
""")
_ASIDE = keyset("sidelines margins sela-sela sela marge")
_MET = keyset("met meeting meetings talks bertemu rencontré bilateral bilaterals")
_OF_THEM = keyset("of de des du")
_SPEECHES = keyset("""
    presentation presentations statement statements intervention interventions remarks briefing
    briefings interventions déclaration déclarations
""")
_THAT = keyset("that bahwa bahawa que rang")
DONE = ACTING | WELCOME
_POSSIBLE = frozenset((*STATES, "body", "group"))


class Presuming:
    """Looks at one sentence that has been read: its `pieces`, and the names `heard` in it."""

    def __init__(self, tokens, pieces, unit, heard):
        self.tokens = tokens
        self.pieces = pieces
        self.unit = unit
        # Whether "presentations by A" stood before, which "and by B" goes on with.
        self.acted = False
        self.closing = closing(pieces)
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
        """Whether something was said of the name; None if it only repeats another one."""
        heard = self.heard.get(self.pieces[number].value.first)
        return heard and heard.presence is not None

    def _is_name(self, piece):
        return piece.kind == kinds.ITEM and piece.value.kind in _POSSIBLE

    def _names(self, first, end):
        pieces = (piece for piece in self.pieces[first:end] if piece.kind == kinds.ITEM)
        names = (self.heard.get(piece.value.first) for piece in pieces)
        return [heard for heard in names if heard]

    def _runs(self):
        """The enumerations, as numbers of their first piece and of that behind the last."""
        start = last = None
        skipped = 0
        for number, piece in enumerate(self.pieces):
            if number < skipped:
                continue
            if piece.kind == kinds.OPEN and start is not None:
                skipped = self._remark(number)
                if skipped:
                    continue
            if self._is_name(piece):
                if start is not None and self._is_parted(start, number):
                    yield start, last + 1
                    start = None
                start, last = number if start is None else start, number
            elif start is not None and not self._joins(piece, number):
                yield start, last + 1
                start = None
        if start is not None:
            yield start, last + 1

    def _is_parted(self, one, other):
        told = {self._is_told(one), self._is_told(other)} - {None}
        return len(told) > 1

    def _joins(self, piece, number):
        if piece.kind == kinds.SEPARATOR and piece.value == ";":
            # "Players came from A, B and C; D and E acted as observers."
            following = self.pieces[number + 1 : number + 1 + _REACH]
            return not any(each.kind in (kinds.STOP, kinds.VERBS) for each in following)
        return piece.kind in _JOINED or piece.kind == kinds.ITEM or self._is_office(piece)

    def _remark(self, number):
        """The number behind a bracket that says something of the name before, else 0."""
        close = self.closing.get(number, 0)
        inside = self.pieces[number + 1 : close]
        said = any(piece.kind not in _JOINED and piece.kind != kinds.ITEM for piece in inside)
        return close + 1 if said else 0

    # Frames

    def _run(self, first, end, silent):
        lead, subject = self._lead(first)
        tail = self._tail(end, through=subject and not lead)
        again = self.acted and bool(lead) and lead[-1] in _BY
        enough = len({h.item.keys for h in silent if h.item.kind in STATES}) >= ENOUGH
        role = self._role(end)
        if self._is_admitted(end):
            return
        words = tail if subject else lead
        if subject and self._is_led_by_folk(lead) and sends_others(tail):
            for heard in silent:
                heard.tell(
                    ATTENDED, None, *self._where(first, end, subject=True), "presumed", strength=0
                )
            return
        if DENIALS.holds(tail[:_HEAD] if subject else lead) or DENIALS.holds(lead):
            return
        done_by = DONE.holds(lead) and bool(_BY & set(lead[-_HEAD:]))
        subject = subject or bool(_THAT & set(lead[-1:]))
        if subject and not again and not done_by:
            said = self._is_doing(lead, tail, end, enough=enough, role=role)
            said = said and not AWAY_BEFORE.holds(lead) and self._is_led_by_folk(lead)
        else:
            said = again or self._is_done_by(lead, tail, first, enough=enough, role=role)
        if not said:
            return
        presence = INVITED if AHEAD.holds(words) else ATTENDED
        where = self._where(first, end, subject=subject)
        for heard in silent:
            heard.tell(presence, role, *where, "presumed", strength=0)

    def _is_doing(self, lead, tail, end, *, enough, role):
        """Whether what stands behind a subject says that it was there, or leaves it open."""
        head = tail[:_HEAD]
        if not tail or PEOPLES.holds(tail[:2]):
            return False
        if self._is_delegate(end) and not ELSEWHEN.holds(tail[:1]):
            return True
        if (ACTING.holds(head) or role) and not ELSEWHEN.holds(head):
            return True
        if contributed(tail) or self._met_aside(tail[:_HEAD]):
            return True
        if self._comes_to(tail, end) or (GATHERING.holds(lead) and not SAYING.holds(tail[:1])):
            return True
        if AWAY_BEHIND.holds(tail) or has_status(tail):
            return False
        return enough or (GATHERING.holds(tail) and not SAYING.holds(tail[:1]))

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
            if piece.kind == kinds.SEPARATOR or (piece.kind == kinds.WORD and piece.value != "s"):
                return False
        return False

    def _comes_to(self, tail, end):
        """ "travelled to Suva to take part"."""
        return tail[0] in COMING.words and any(
            piece.kind == kinds.VERBS and piece.value.infinitive and piece.value.presence
            for piece in self.pieces[end : end + _WINDOW]
        )

    def _is_done_by(self, lead, tail, first, *, enough, role):
        """Whether what leads to an object says that it was there, or leaves it open."""
        head = tail[:_HEAD]
        does, by = ACTING.holds(lead), bool(_BY & set(lead[-_HEAD:]))
        if DENIALS.holds(tail[:_HEAD]):
            return False
        if by and WELCOME.holds(lead):
            does = True
        if self._met_aside(lead) and self._is_of_folk(lead[-4:]):
            return True
        if (
            _SPEECHES & set(lead[-3:-1])
            and set(lead[-1:]) & _OF_THEM
            and not AWAY_BEFORE.holds(lead)
        ):
            # "noted the presentations of A and B"
            return not ELSEWHEN.holds(head) and "s" not in head[:1]
        if AWAY_BEFORE.holds(lead) or self._is_membership(lead):
            return False
        self.acted = does and by and not ELSEWHEN.holds(head)
        apart = self.pieces[first - 1].kind if first else None
        if does:
            return self.acted or (enough and apart in (kinds.OPEN, kinds.COLON))
        if ELSEWHEN.holds(head):
            return False
        if ACTING.holds(head) or role:
            return True
        return enough and (
            self._is_of_folk(lead)
            or self._gathers(lead)
            or GATHERING.holds(head)
            or self._came_before(first)
            or apart == kinds.COLON
        )

    def _met_aside(self, words):
        """ "on the sidelines A met her counterparts from B": both were there."""
        return bool(_MET & set(words)) and self._is_aside

    @cached_property
    def _is_aside(self):
        keys = (self.tokens[number].key for number in range(self.unit.first, self.unit.end))
        return not _ASIDE.isdisjoint(keys)

    def _is_of_folk(self, lead):
        """ "planners from A and B": people, and no laws, languages or statistics."""
        return any(is_folk(key) or key in _POSTS for key in lead)

    def _came_before(self, first):
        """ "members turned out in force (A, B and C)": the verb stands apart from the names."""
        before = [
            piece
            for piece in self.pieces[max(0, first - _REACH) : first]
            if piece.kind == kinds.VERBS
        ]
        return bool(before) and before[-1].value.presence == ATTENDED

    def _is_led_by_folk(self, lead):
        """ "Statistics from A, B and C show …" speaks of no delegates."""
        return not set(lead[-2:]) & _OF or self._is_of_folk(lead)

    def _gathers(self, lead):
        """ "the workshop put A, B and C in one room": a meeting, and nothing of A, B and C."""
        return GATHERING.holds(lead) and not set(lead[-2:]) & _OF

    def _is_membership(self, lead):
        """ "The Group includes A, B and C": whoever comes to its meetings."""
        return GROUPS.holds(lead) and (HOLDING.holds(lead) or "grouping" in lead)

    def _role(self, end):
        """The capacity told behind the verb of an enumeration: "… listened in as observers"."""
        for piece in self.pieces[end : end + _HEAD + 2]:
            if piece.kind in (kinds.ITEM, kinds.VERBS, kinds.WHILE):
                return None
            if piece.kind == kinds.ROLE:
                # "as new members" is said of the forum, not of the meeting.
                return None if self._is_new(piece) else piece.value.capacity
        return None

    # The words around an enumeration

    def _lead(self, first):
        """The words that lead to an enumeration, and whether it is the subject of its clause."""
        number = first
        while first - number < _REACH and number and self.pieces[number - 1].kind not in _ENDS:
            if self._is_name(self.pieces[number - 1]) and not self._is_group(number - 1):
                break
            number -= 1
            piece = self.pieces[number]
            parts = piece.kind == kinds.SEPARATOR and piece.value in (";", ",")
            if parts and not self._is_example(piece.end, first):
                break
        start = self.pieces[number].first if number else self.unit.first
        words = self._words(start, self.pieces[first].first)
        before = self.pieces[number - 1].kind if number else None
        if before == kinds.COLON and not words:
            return self._label(number - 1), False
        return words, all(piece.kind in _NOUNS for piece in self.pieces[number:first])

    def _label(self, colon):
        """The words before a colon, without the verbs that were understood ("signed in")."""
        start = max(0, colon - _REACH)
        verbs = {
            number
            for piece in self.pieces[start:colon]
            if piece.kind == kinds.VERBS
            for number in range(piece.first, piece.value.core)
        }
        return [
            self.tokens[number].key
            for number in range(self.pieces[start].first, self.pieces[colon].first)
            if number not in self.named | verbs and self.tokens[number].kind == "word"
        ]

    def _is_example(self, start, first):
        """ ", notably from A and B": the words before the comma tell what they are."""
        words = self._words(start, self.pieces[first].first)
        return bool(words) and set(words) <= _FOR_INSTANCE

    def _is_group(self, number):
        return self.pieces[number].value.kind == "group"

    def _tail(self, end, *, through):
        """The words behind an enumeration, without the office in which its last member came.

        With `through` the enumeration goes on over names of which something was said.
        """
        while end < len(self.pieces) and self._is_office(self.pieces[end]):
            end += 1
        number = end
        while number < len(self.pieces):
            piece = self.pieces[number]
            if piece.kind in _ENDS or (piece.kind == kinds.SEPARATOR and piece.value == ";"):
                break
            through = through and (self._is_name(piece) or piece.kind in _JOINED)
            if self._is_name(piece) and not through:
                break
            number += 1
        last = self.pieces[number].first if number < len(self.pieces) else self.unit.end
        return self._words(self.pieces[end - 1].end, last)[:_WINDOW]

    def _is_office(self, piece):
        if piece.kind in (kinds.OFFICE, kinds.PERSON):
            return True
        return piece.kind == kinds.WORD and (piece.value == "s" or piece.value in roles.FORMAL)

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
