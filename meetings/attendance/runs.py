"""Finds the enumerations of members in a sentence, and the words around each. PURE.

It is the lower half of `presuming`.
"""

from . import pieces as kinds
from . import roles
from .brackets import closing
from .frames import ELSEWHEN, EVENTS, GATHERING, NUMERALS, PEOPLES, is_folk
from .openings import opening
from .places import STATES
from .words import keyset

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
_APPOSED = frozenset(
    (kinds.ARTICLE, kinds.WORD, kinds.OFFICE, kinds.PEOPLE, kinds.PERSON, kinds.BY, kinds.NUMBER)
)
_ENDS = frozenset((kinds.WHILE, kinds.COLON))
#: How many members make an enumeration that needs no verb.
ENOUGH = 3
#: How many words behind an enumeration tell its frame, and how many of them hold the verb itself.
WINDOW = 9
HEAD = 4
#: How many pieces back a verb or a label may stand, so that no text takes long.
REACH = 30
TOGETHER = keyset("""
    partnership cooperation collaboration conjunction coordination association partenariat
""")
TALKS = keyset("consultations consultation meetings talks dialogue dialogues discussions")
_PARTNERS = keyset("partners partner mitra partenaires")
_HELD = keyset("held holding were was between met diadakan")
#: How many asides between a subject and its verb are passed over.
_ASIDES = 2
_INVOLVED = keyset("involved terlibat engaged concerned impliqués concernés")
_FROM = (kinds.ARTICLE, kinds.BY)
LANDS = keyset("countries states nations economies territories negara pays")
POSSIBLE = frozenset((*STATES, "body", "group"))
_OF = keyset("of from by with dari oleh dengan de des avec của với")
_FOR_INSTANCE = _OF | keyset("""
    notably including especially particularly among amongst them whom the in particular e g
    termasuk di antaranya antara lain notamment dont trong có
""")


class Runs:
    """One sentence that has been read: its `pieces`, and the names `heard` in it."""

    def __init__(self, tokens, pieces, unit, heard):
        self.tokens = tokens
        self.pieces = pieces
        self.unit = unit
        # Whether "presentations by A" stood before, which "and by B" goes on with.
        self.acted = False
        # Whether "held by A" stood before, which "in partnership with B" goes on with.
        self.held = False
        # Whether the enumeration before stands in brackets behind those who came.
        self.in_brackets = False
        # Of which kinds those are who may have come, and are asked about.
        self.asked = ()
        self.closing = closing(pieces)
        self.heard = {each.item.first: each for each in heard}
        self.named = {
            number
            for each in heard
            if each.item.kind in STATES
            for number in range(each.item.first, each.item.end)
        }

    def _is_silent(self, heard):
        return heard.presence is None and not heard.place and heard.item.kind in POSSIBLE

    def _is_told(self, number):
        """Whether something was said of the name; None if it only repeats another one."""
        heard = self.heard.get(self.pieces[number].value.first)
        return heard and heard.presence is not None

    def _is_name(self, piece):
        return piece.kind == kinds.ITEM and piece.value.kind in POSSIBLE

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
            if self._is_name(piece) and not (start is None and self._is_where(number)):
                if start is not None and self._is_parted(start, number):
                    yield start, last + 1
                    start = None
                start, last = number if start is None else start, number
            elif start is not None and not self._joins(piece, number):
                yield start, last + 1
                start = None
        if start is not None:
            yield start, last + 1

    def _is_where(self, number):
        """ "across ASEAN and officials from A": a body behind "across" begins no list."""
        before = self.pieces[number - 1].kind if number else None
        return before == kinds.IN and self.pieces[number].value.kind not in STATES

    def _is_parted(self, one, other):
        told = {self._is_told(one), self._is_told(other)} - {None}
        heard = [self.heard.get(self.pieces[number].value.first) for number in (one, other)]
        places = {each.place for each in heard if each}
        # Behind "returns to A and B" a new clause begins with ", and C briefed".
        apart = self._kinds(other - 2, other) == [kinds.SEPARATOR, kinds.SEPARATOR]
        return len(told) > 1 or (apart and len(places) > 1)

    def _joins(self, piece, number):
        if piece.kind == kinds.SEPARATOR and piece.value == ";":
            # "Players came from A, B and C; D and E acted as observers."
            following = self.pieces[number + 1 : number + 1 + REACH]
            return not any(each.kind in (kinds.STOP, kinds.VERBS) for each in following)
        return piece.kind in _JOINED or piece.kind == kinds.ITEM or self._is_office(piece)

    def _remark(self, number):
        """The number behind a bracket that says something of the name before, else 0."""
        close = self.closing.get(number, 0)
        inside = self.pieces[number + 1 : close]
        names = [piece for piece in inside if self._is_name(piece)]
        if len(names) >= ENOUGH and names[0] in inside[:2]:
            # Experts "of the group (A, B and C, besides the chairs)" are named there.
            return 0
        said = any(piece.kind not in _JOINED and piece.kind != kinds.ITEM for piece in inside)
        return close + 1 if said else 0

    # The words around an enumeration

    def _lead(self, first):
        """The words that lead to an enumeration, and whether it is the subject of its clause."""
        number = first
        while first - number < REACH and number and self.pieces[number - 1].kind not in _ENDS:
            if self._is_name(self.pieces[number - 1]) and not self._is_group(number - 1):
                break
            number -= 1
            piece = self.pieces[number]
            parts = piece.kind == kinds.SEPARATOR and piece.value in (";", ",")
            if parts and not (self._is_example(piece.end, first) or self._is_region(number - 1)):
                break
        start = self.pieces[number].first if number else self.unit.first
        words = self._words(start, self.pieces[first].first)
        before = self.pieces[number - 1].kind if number else None
        if before == kinds.COLON and not words:
            return self._label(number - 1), False
        number += 0 if number else opening(self.tokens, self.pieces)
        return words, all(piece.kind in _NOUNS for piece in self.pieces[number:first])

    def _label(self, colon):
        """The words before a colon, without the verbs that were understood ("signed in")."""
        start = max(0, colon - REACH)
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

    def _words_before(self, first):
        """The words before an enumeration, over names, back to the clause before."""
        start = max(self.unit.first, self.pieces[first].first - 2 * WINDOW)
        words = [token.key for token in self.tokens[start : self.pieces[first].first]]
        if ";" in words:
            words = words[len(words) - words[::-1].index(";") :]
        return [key for key in words if key.isalnum()]

    def _is_example(self, start, first):
        """ ", notably from A and B": the words before the comma tell what they are."""
        words = self._words(start, self.pieces[first].first)
        return bool(set(words) - {"the"}) and set(words) <= _FOR_INSTANCE

    def _is_region(self, number):
        """ "police from East Asia, Fiji and Nauru": a region at the head of the list."""
        piece = self.pieces[number] if number > 0 else None
        if not piece or piece.kind != kinds.ITEM or piece.value.kind != "place":
            return False
        return self.pieces[number - 1].kind == kinds.BY

    def _is_group(self, number):
        return self.pieces[number].value.kind == "group"

    def _tail(self, end, *, through, asides=_ASIDES):
        """The words behind an enumeration, without the office in which its last member came.

        With `through` the enumeration goes on over names of which something was said.
        """
        while end < len(self.pieces) and self._is_office(self.pieces[end]):
            end += 1
        end = self._past_place(end)
        aside = self._past_aside(end) if asides else 0
        if aside:
            return self._tail(aside, through=through, asides=asides - 1)
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
        names = [n for n in range(end, number) if self._is_name(self.pieces[n])]
        start = self._past_role(names[-1] + 1 if names else end, number)
        start = self._past_apposition(start, number)
        return self._words(self.pieces[start - 1].end, last)[:WINDOW]

    def _past_place(self, end):
        """The number behind "in Fiji (UNODC-FIJI)", where an office is, else `end`."""
        behind = self.pieces[end : end + 2]
        kinds_behind = [piece.kind for piece in behind]
        if kinds_behind == [kinds.TO, kinds.ITEM]:
            return self._past_posts(end)
        if kinds_behind == [kinds.IN, kinds.ARTICLE]:
            # "its mission in the Republic of Korea"
            end += 1
            behind = [behind[0], *self.pieces[end + 1 : end + 2]]
            kinds_behind = [piece.kind for piece in behind]
        if kinds_behind != [kinds.IN, kinds.ITEM]:
            return end
        heard = self.heard.get(behind[1].value.first)
        if behind[1].value.kind != "place" and not (heard and heard.place):
            return end
        return self.closing.get(end + 2, end + 1) + 1

    def _past_aside(self, end):
        """The number behind what is told of a subject between commas, or 0."""
        apposed = self._past_apposition(end, len(self.pieces))
        return apposed + 1 if apposed > end else self._past_partners(end)

    def _past_partners(self, end):
        """The number behind ", in cooperation with A," or ", with observers from B,", or 0."""
        if end >= len(self.pieces):
            return 0
        comma = self.pieces[end].first
        words = [token.key for token in self.tokens[comma : comma + 5]]
        together = words[:2] == [",", "in"] and TOGETHER & set(words)
        folk = self._kinds(end + 1, end + 3) == [kinds.WITH, kinds.PEOPLE]
        if not together and not folk:
            return 0
        for number in range(end + 2, min(end + REACH, len(self.pieces))):
            piece = self.pieces[number]
            last = not folk or self._kinds(number + 1, number + 2) == [kinds.STOP]
            if piece.kind == kinds.SEPARATOR and piece.value == "," and last:
                return number + 1
            if piece.kind in (kinds.STOP, kinds.VERBS) and number > end + 2:
                break
        return 0

    def _kinds(self, first, end):
        return [piece.kind for piece in self.pieces[first:end]]

    def _past_posts(self, end):
        """The number behind "to Fiji, Nauru and Tonga", where an ambassador is, else `end`."""
        number = end + 1
        for number in range(end + 1, min(end + REACH, len(self.pieces))):
            piece = self.pieces[number]
            heard = self.heard.get(piece.value.first) if piece.kind == kinds.ITEM else None
            if heard and not heard.place:
                break
            if not heard and piece.kind not in (kinds.SEPARATOR, kinds.ARTICLE, kinds.PERSON):
                break
        return number if number > end + 1 else end

    def _past_role(self, start, until):
        """The number behind ", as co-chairs of the Process,", told before the verb."""
        number = start - (self.pieces[start - 1].kind == kinds.ROLE)
        number += number < until and self.pieces[number].kind == kinds.SEPARATOR
        if number >= until or self.pieces[number].kind != kinds.ROLE:
            return start
        for behind in range(number + 1, min(number + HEAD + 2, until)):
            if self.pieces[behind].kind == kinds.SEPARATOR:
                return behind + 1
        return start

    def _past_apposition(self, start, until):
        """The number behind ", the outgoing chair of the group,", else `start`."""
        if start >= until or self.pieces[start].kind != kinds.SEPARATOR:
            return start
        for number in range(start + 1, min(start + WINDOW, until)):
            piece = self.pieces[number]
            if piece.kind == kinds.SEPARATOR and piece.value == ",":
                return number if number > start + 1 else start
            if piece.kind not in _APPOSED and not self._is_nobody(piece):
                break
        return start

    def _is_nobody(self, piece):
        """Whether this is no name of a State."""
        return piece.kind == kinds.ITEM and piece.value.kind not in STATES

    def _is_office(self, piece):
        if piece.kind in (kinds.OFFICE, kinds.PERSON):
            return True
        return piece.kind == kinds.WORD and (piece.value == "s" or piece.value in roles.FORMAL)

    def _words(self, first, end):
        """The words from token `first` to `end` that name no member."""
        words = [
            self.tokens[number].key
            for number in range(first, end)
            if number not in self.named and self.tokens[number].kind == "word"
        ]
        # "from across A, B and C" passes nowhere.
        words = [
            word
            for before, word in zip(["", *words], words, strict=False)
            if (before, word) != ("from", "across")
        ]
        # "Law enforcement officers" bring no law.
        return [
            word
            for word, after in zip(words, [*words[1:], ""], strict=False)
            if (word, after) != ("law", "enforcement")
        ]

    def _is_of_counted(self, first):
        """ "officials from 14 countries hit by …, namely A": delegates of all that follow."""
        while first and self.pieces[first - 1].kind == kinds.ARTICLE:
            first -= 1
        if not first or self.pieces[first - 1].kind not in (kinds.LIKE, kinds.COLON, kinds.OPEN):
            return False
        start = max(0, first - REACH)
        around = self.pieces[start:first]
        for number in range(2, len(around) - 1):
            counted = [each.kind for each in around[number - 1 : number + 2]]
            if counted[0] not in _FROM or counted[2] != kinds.PEOPLE:
                continue
            if counted[1] != kinds.NUMBER and around[number].value not in NUMERALS:
                continue
            folk = around[max(0, number - 4) : number - 1]
            words = [key for each in folk for key in self._words(each.first, each.end)]
            after = {each.kind for each in around[number + 2 :]}
            people = any(map(is_folk, words)) and not PEOPLES.holds(words)
            return people and not after & {kinds.VERBS, kinds.WHILE}
        return False

    def _is_of_involved(self, first):
        """ "Involved in the talks were A", "consultations were held with partners, namely A"."""
        if not first or self.pieces[first - 1].kind != kinds.LIKE:
            return False
        for piece in self.pieces[max(0, first - REACH) : first]:
            if piece.kind == kinds.WORD and piece.value in _PARTNERS:
                words = {token.key for token in self.tokens[self.unit.first : piece.first]}
                return bool(TALKS & words and _HELD & words) and not ELSEWHEN.holds(words)
            if piece.kind == kinds.PEOPLE:
                around = self.tokens[piece.end : self.pieces[first].first]
                words = [token.key for token in around if token.is_word]
                taking = not _INVOLVED.isdisjoint(words[:3])
                if taking and (GATHERING | EVENTS).holds(words):
                    return not ELSEWHEN.holds(words)
        return False

    def _where(self, first, end, *, subject):
        if subject:
            begin = self.pieces[end - 1].end
            return begin, min(begin + 3, self.unit.end)
        until = self.pieces[first].first
        return max(until - 3, self.unit.first), until
