"""The list of names in a sentence: what stands in it, beside it and in its brackets. PURE.

This is the lower half of `sentence`: it keeps the names, the separators and the places, and knows
a bracket that repeats a name from one that adds some.
"""

from . import pieces as kinds
from . import roles
from .brackets import closing, is_by_which_way, is_nameless, is_of_place, is_territory, says_nobody
from .capacities import CO_CHAIR
from .frames import PEOPLES
from .hearing import AND, COMMA, EDGE, Heard, Row
from .places import LONGEST_REMARK, Places
from .presences import ABSENT, APOLOGIES, ATTENDED
from .words import keyset

HARMLESS = frozenset((kinds.ARTICLE, kinds.NUMBER, kinds.LIKE, kinds.BY))
_DEEPEST = 12
_FELLOWS = keyset("colleague colleagues")
_DID = keyset("paid lent gave sent spoke told led took")
#: What may stand behind a name in a list: "Fiji represented by its embassy".
_REMARKS = keyset("united invited represented associated accredited based")
_MEMBERS = frozenset(("members", "member", "anggota", "membres"))


class Listing(Places):
    """One unit being read, and where the reading stands."""

    def __init__(self, tokens, pieces, unit, scope=None):
        self.tokens = tokens
        self.pieces = pieces
        self.unit = unit
        self.closing = closing(pieces)
        self.index = 0
        # What is found: every name, and the scope that is open.
        self.heard = []
        self.scope = scope
        # The names a verb may speak of, and from which on a semicolon or a "with" cut them off.
        self.segment = []
        self.since_edge = 0
        self.cut = 0
        # The list a role may speak of, and what is kept while a bracket is open.
        self.row = Row()
        self.stack = []
        # The last scope opened: whether a name stands in it yet, who opened it, what was before,
        # and what goes on behind "officials from co-chairs A and B".
        self.fresh = False
        self.announcer = -1
        self.before = None
        self.resumed = None
        # The last verbs with their piece (`left` once a clause ended), those they spoke of, and the
        # last "attended by".
        self.said = None
        self.left = None
        self.subject = []
        self.passive = None
        # Whether the next names are a place, belong to an office, or follow "who".
        self.place = None
        self.places = []
        self.office = False
        self.who = False
        # The first words of the States whose people are named as chairs.
        self.chairs = set()
        # Whether "none of which" denies what follows of those before.
        self.denied = False

    @property
    def is_announced(self):
        """Whether a scope has just been opened and no name stands in it yet."""
        return self.fresh and self.scope is not None

    def _kind(self, index):
        return self.pieces[index].kind if 0 <= index < len(self.pieces) else None

    def _skip(self, index, passed=HARMLESS):
        while index < len(self.pieces) and self.pieces[index].kind in passed:
            index += 1
        return index

    # Names

    def _item(self, piece, index):
        item = piece.value
        if not item.state and self._is_of_members(index):
            if item.kind == "member":
                self.heard.append(Heard(item, self.unit))
            if item.kind in ("member", "group"):
                return
        if item.kind == "adjective":
            item = self._adjective(item, index)
        if item is None or item.kind == "person" or self._is_of_continent(item):
            return
        heard = Heard(item, self.unit)
        if self._is_place(heard, index):
            heard.place = True
            self.heard.append(heard)
            return
        self.who = False
        self.heard.append(heard)
        self.segment.append(heard)
        self.row.add(heard)
        if item.first in self.chairs:
            heard.tell(ATTENDED, CO_CHAIR, piece.first, piece.end, "role", strength=1)
        if self.scope:
            heard.tell_scope(self.scope)
            self.fresh = False

    def _is_of_members(self, index):
        """ "members of the Ad Hoc Group": it came through its members."""
        after = self._kind(index + 1)
        if after == kinds.PEOPLE and "people" not in self.pieces[index + 1].value:
            return True
        before = [
            piece
            for piece in self.pieces[max(0, index - 4) : index]
            if piece.kind not in (kinds.ARTICLE, kinds.NUMBER)
        ]
        if len(before) < 2 or before[-1].kind != kinds.BY:
            return False
        if before[-2].kind not in (kinds.PEOPLE, kinds.ROLE):
            return False
        return bool(self._words(before[-2]) & _MEMBERS)

    def _words(self, piece):
        return {token.key for token in self.tokens[piece.first : piece.end]}

    def _adjective(self, item, index):
        """ "Thai" means Thailand if an office or delegation follows, or if it stands alone."""
        after = index + 1
        while self._kind(after) in (kinds.SEPARATOR, kinds.ARTICLE) or (
            self._kind(after) == kinds.ITEM and self.pieces[after].value.kind == "adjective"
        ):
            after += 1
        before = self.pieces[index - 1] if index else None
        if before and before.kind == kinds.PEOPLE and "people" in before.value:
            # "la délégation vietnamienne"
            return item._replace(kind="member")
        for number in range(after, min(after + 3, len(self.pieces))):
            piece = self.pieces[number]
            if piece.kind in (kinds.PEOPLE, kinds.OFFICE, kinds.VERBS, kinds.PERSON):
                return item._replace(kind="member")
            if piece.kind != kinds.WORD:
                break
            if PEOPLES.holds([piece.value]):
                # "Nepalese and Chinese nationals"
                return None
            if piece.value in roles.POSTS | _FELLOWS:
                return item._replace(kind="member")
        alone = self._kind(index + 1) in (None, kinds.SEPARATOR, kinds.OPEN, kinds.CLOSE)
        return item._replace(kind="member") if alone else None

    # What stands between names

    def _separator(self, piece, index):
        if piece.value == ";" and (self._is_past_absence(index) or self._is_clause(index)):
            self._end_list()
            self.scope = None
        elif piece.value == ";":
            self._edge()
            self.cut, self.place = len(self.segment), None
        else:
            self.row.part(AND if piece.value == "and" else COMMA)
        if self.place == "city" and piece.value == "and" and not self._city_follows(index):
            self.place = None
        if self.scope and self.scope.limited and self._list_is_over(piece):
            self.scope, self.resumed = self.resumed, None

    def _is_past_absence(self, index):
        """ "apologies from A; B joined by Zoom": a clause of its own follows those away."""
        scope = self.scope
        if not scope or scope.lasting or scope.presence not in (ABSENT, APOLOGIES):
            return False
        for piece in self.pieces[index + 1 : index + 60]:
            if piece.kind == kinds.SEPARATOR and piece.value == ";":
                return False
            if piece.kind == kinds.VERBS:
                return True
        return False

    def _is_clause(self, index):
        """ "officials from A; B paid for the boats": of B other things are told."""
        after = self._skip(index + 1)
        behind = self._kind(after + 1)
        if not self.scope or self.scope.lasting or self._kind(after) != kinds.ITEM:
            return False
        if behind not in (kinds.WORD, kinds.STOP):
            return False
        key = self.tokens[self.pieces[after + 1].first].key
        return key in _DID or (key.endswith("ed") and key not in _REMARKS)

    def _city_follows(self, index):
        after = self._skip(index + 1)
        return self._kind(after) == kinds.ITEM and self.pieces[after].value.kind == "place"

    def _list_is_over(self, piece):
        """Whether "co-chairs A and B" is complete: a comma behind its "and"."""
        if [token.key for token in self.tokens[piece.end : piece.end + 1]] == ["("]:
            # "(1) A and B, (2) C": the list goes on.
            return False
        separators = [separator for _, separator in self.row.entries[1:]]
        return piece.value == "," and AND in separators

    def _edge(self):
        self.row.part(EDGE)
        self.since_edge = len(self.segment)

    def _dash(self, piece, index):
        after = self._skip(index + 1)
        if self._is_seat(index):
            return index + 2
        if self._role_of_last(after, after) or self._answer_of_last(piece):
            return after + 1
        self.row.part(COMMA)
        return None

    def _is_seat(self, index):
        """ "IOM – Thailand, hosted": where the office is that came."""
        last, beside = self.row.last, self.pieces[index + 1 : index + 3]
        if not last or last.item.state or last.item.kind != "member":
            return False
        if self.pieces[index - 1].value is not last.item and self._kind(index - 1) != kinds.CLOSE:
            return False
        named = [each.kind for each in beside]
        state = named[:1] == [kinds.ITEM] and beside[0].value.state
        return (
            state and named[1:] != [kinds.DASH] and self.unit.first < self.pieces[index - 1].first
        )

    def _end_list(self):
        self.segment, self.since_edge, self.cut, self.row = [], 0, 0, Row()

    # Brackets

    def _open(self, piece, index):
        close = self.closing.get(index, len(self.pieces))
        inside = self.pieces[index + 1 : close] if close - index < LONGEST_REMARK else ()
        if inside and (self._is_alias(inside, index) or self._is_remark(inside, index)):
            return close + 1
        if inside and self._are_chairs_of_group(inside, index):
            named = [piece.value for piece in inside if piece.kind == kinds.ITEM]
            self.heard += [Heard(item, self.unit) for item in named]
            return close + 1
        if len(self.stack) < _DEEPEST:
            beside = self.is_announced and self.announcer == index - 1
            bound = beside and (self.scope.bound or self.scope.limited)
            outer = self.before if bound else self.scope
            told = self.is_announced and self.scope.presence is not None and self.scope.firm
            self.stack.append((outer, self.row, self.segment, self.since_edge, told, self.said))
            self.row, self.segment, self.since_edge = Row(), [], 0
        return None

    def _close(self, piece, index):
        if not self.stack:
            return
        inner = self.segment
        self.scope, self.row, self.segment, self.since_edge, told, self.said = self.stack.pop()
        if not told:
            self.segment = self.segment + inner

    def _is_alias(self, inside, index):
        """ "(IOM)" behind the long name is the same name; "(Thailand)" tells where it is."""
        last = self.row.last
        named = [piece.value for piece in inside if piece.kind == kinds.ITEM]
        others = [p for p in inside if p.kind not in (kinds.ITEM, *HARMLESS, kinds.OFFICE)]
        if len(named) == 1 and not others and is_of_place(self.pieces, index, named[0]):
            return True
        parted = all(piece.kind == kinds.SEPARATOR for piece in others)
        several = len(named) + sum(piece.kind == kinds.OFFICE for piece in inside) > 1
        if named and several and parted and self._are_agencies(named, last, index):
            last.aliases += named
            return True
        if len(named) != 1 or others or not last or not self._is_right_behind(last, index):
            return False
        item = named[0]
        if set(item.keys) & set(last.item.keys) or item.kind in ("body", "word"):
            last.aliases.append(item)
            return True
        if item.kind == "group":
            return last.item.kind == "group"
        if not item.state:
            return self._is_defined(item, last)
        if last.item.office or is_territory(self.tokens, item):
            last.item = item._replace(kind="member" if item.keys else "country")
        else:
            doubtful = last.item.kind in ("body", "word") and not last.item.keys
            named = Heard(item._replace(sure=False), self.unit, place=not doubtful)
            if doubtful and self.scope:
                named.tell_scope(self.scope)
            self.heard.append(named)
        return True

    def _are_agencies(self, named, last, index):
        """ "Australia (AFP, ABF)": parts of the State before the bracket."""
        if not last or not last.item.state or not self._is_right_behind(last, index):
            return False
        return all(item.kind == "body" and item.end - item.first == 1 for item in named)

    def _is_defined(self, item, last):
        """ "United Nations High Commission for Refugees (UNHCR)": the acronym tells who it is."""
        if last.item.kind not in ("body", "word") or last.item.office:
            return False
        last.item = item._replace(first=last.item.first, end=last.item.end)
        return True

    def _is_right_behind(self, last, index):
        """Whether nothing but an office ("Co-Managers") stands between the name and the bracket."""
        number = index - 1
        while self._kind(number) in (kinds.OFFICE, kinds.WORD) and number > 0:
            number -= 1
        return self._kind(number) == kinds.ITEM and self.pieces[number].value is last.item

    def _is_remark(self, inside, index):
        """ "(observer)", "(apologies)", "(via video link)": a remark on the name before."""
        if not self.row.last or not (is_by_which_way(inside) or is_nameless(inside)):
            return False
        noun = self._kind(index - 1) in (kinds.WORD, kinds.PEOPLE)
        counted = noun and self._kind(index - 2) == kinds.NUMBER
        person = self._kind(index - 1) == kinds.PERSON
        if self.row.separator != "" and not (person or counted):
            return False
        if says_nobody(self.tokens, inside[0].first):
            self.row.last.tell(ABSENT, None, inside[0].first, inside[-1].end, "said", strength=3)
            return True
        for number in range(index + 1, index + 1 + len(inside)):
            self._role_of_last(number, index + len(inside))
        return True

    def _is_from(self, piece):
        return self.tokens[piece.first].key in ("from", "by", "dari", "oleh")
