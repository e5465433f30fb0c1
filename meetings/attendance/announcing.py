"""What announces names in a sentence: nouns, roles, headings and exceptions. PURE.

"Representatives from", "as observers:", "except" open a scope for the names behind them; "observer"
behind a name tells its role. It stands between `listing` and `sentence`.
"""

from itertools import takewhile

from . import pieces as kinds
from . import roles
from .capacities import CHOSEN, CO_CHAIR, HOST, MEMBER, NEW, REPLACING, ROLES
from .frames import AHEAD, NUMERALS
from .hearing import COMMA, Row, Scope
from .listing import Listing
from .places import STATES
from .presences import ABSENT, ATTENDED, INVITED
from .words import keyset

#: Words before "representatives" that tell they are of no State.
CIVIL = keyset("""
    private civil sector society business businesses ngo ngos academia academic industry
    media universities companies swasta sipil lsm privé civile
""")
#: What a noun alone says of those behind it: "representatives from".
_NOTHING = Scope(ATTENDED, None, 0, 0, "behind", firm=False)
_ADMITTED = keyset("welcomed welcoming admitted accepted admission menyambut admis")
_ALL = keyset("all every each whole semua seluruh tous toutes tat")
_BODIES = keyset("process dialogue forum network asean initiative community saarc")
_FEW = 9
_SMALL = keyset("the st nd rd th")
_TOO = keyset("also too as well")
#: How many words behind "apart from" may tell that it makes an exception.
_FAR = 40
#: How many words before "include" may tell that it lies ahead.
_NEAR = 3
#: What a name may end in that tells of others: "Dialogue Partners and Observers".
_KINDS_OF = keyset("partners members guests states countries")
_MEMBERS = frozenset(("members", "member"))
_FOLLOWING = keyset("following berikut suivants suivantes")
_TERMS = keyset("term tenure period mandate")


class Announcing(Listing):
    """Handles the pieces that announce names or tell their role."""

    def _role(self, piece, index):
        role = piece.value
        if role.capacity == CO_CHAIR and self._is_past_term(piece.first):
            return None
        if role.capacity == CO_CHAIR and self._is_of_other_body(piece.end):
            return self._skip(index + 1) + 1
        announced = self._is_role_of_those_behind(index)
        beside = bool(self.row.entries) and self.row.separator == ""
        if not announced and (self._is_behind_verbs(index) or self._is_theirs(piece)):
            for heard in self.subject:
                self._give_role(heard, role.capacity, piece)
            return None
        if (announced and not beside) or not self.row.entries:
            before = self.scope.presence if self.scope else ATTENDED
            self._open_scope(
                Scope(
                    before,
                    role.capacity,
                    piece.first,
                    piece.end,
                    "behind",
                    firm=False,
                    limited=not announced,
                    bound=True,
                    hosted=role.capacity == "host",
                )
            )
        elif not (role.capacity == HOST and self._is_chosen(piece)):
            # "agreed on Fiji as the host of its next meeting": nobody need be there for that.
            self._tell_role(piece)
        return None

    def _is_role_of_those_behind(self, index):
        """Whether a role announces names: "as observers: A and B"."""
        behind = self._kind(index + 1)
        if behind == kinds.BY:
            leads = self._is_from(self.pieces[index + 1])
        else:
            leads = behind in (kinds.OPEN, kinds.COLON, kinds.DASH, kinds.LIKE)
        return leads or self._leads_list(index)

    def _is_theirs(self, piece):
        """ "we thank A and B for their leadership as co-chairs, and C for hosting"."""
        before = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        alone = piece.value.capacity == CO_CHAIR and not self.row.entries
        return alone and bool(self.subject) and not AHEAD.holds(before)

    def _tell_role(self, piece):
        """Give the role to those of the list before it."""
        role = piece.value
        if self._is_replaced():
            return
        for heard in self.row.group(single=role.single, counted=role.counted):
            # "welcomed Nauru as a new member": it joined the forum, whoever was there.
            if self._is_admission(piece) and self._is_joined_by():
                heard.forget()
            elif heard.presence is None and self._goes_on_attending():
                # "A attended as a member and B as an observer"
                heard.tell(ATTENDED, role.capacity, piece.first, piece.end, "role", strength=1)
            elif heard.presence or not self._is_admission(piece):
                self._give_role(heard, role.capacity, piece)
        self.cut = len(self.segment)

    def _goes_on_attending(self):
        said = self.said[0] if self.said else None
        return bool(said) and said.presence == ATTENDED and not (said.chaired or said.hosted)

    def _is_replaced(self):
        """ "Nepal succeeded Fiji as chair": Fiji was it before, at another meeting."""
        first = self.row.last.item.first
        before = [token.key for token in self.tokens[max(self.unit.first, first - 2) : first]]
        return not REPLACING.isdisjoint(before)

    def _is_behind_verbs(self, index):
        """ "Officials from A and B will attend, as observers."."""
        parted = self._kind(index - 1) == kinds.SEPARATOR and self._kind(index - 2) == kinds.VERBS
        ends = index + 1 == len(self.pieces)
        return parted and ends and bool(self.subject) and not self.row.entries

    def _is_of_other_body(self, end):
        """ "A, Chair of the Colombo Process, joined": it chairs there, and need not here."""
        behind = self.tokens[end : min(end + _FEW, self.unit.end)]
        words = [token for token in behind if token.is_word and token.key not in _SMALL]
        if not words or words[0].key != "of" or self.tokens[end - 1].key != "chair":
            return False
        named = list(takewhile(lambda token: token.is_word and token.is_capital, words[1:]))
        return bool(named) and named[-1].key in _BODIES and named[0].key != "bali"

    def _is_past_term(self, first):
        """ "thanked A for its term as co-chair": it need not be there for that."""
        before = [token.key for token in self.tokens[self._back(first) : first]]
        return before[-1:] != [] and before[-1] in _TERMS and "for" in before[-_FEW:]

    def _is_chosen(self, piece):
        before = {token.key for token in self.tokens[self._back(piece.first) : piece.first]}
        return not CHOSEN.isdisjoint(before)

    def _is_admission(self, piece):
        """Whether "as members" is said of joining the forum: "as new members", "admitted A as"."""
        if piece.value.capacity != MEMBER:
            return False
        before = {token.key for token in self.tokens[self._back(piece.first) : piece.first]}
        return bool(NEW & self._words(piece)) or bool(_ADMITTED & before)

    def _is_joined_by(self):
        """ "the group was joined by A as a new member": it did not join a meeting."""
        scope = self.scope
        words = self.tokens[scope.first : scope.end] if scope else ()
        return any(token.key == "joined" for token in words)

    def _leads_list(self, index):
        """ "IOM and, as observers, Canada and Norway": the role of those behind it."""
        also = [piece.kind for piece in self.pieces[max(0, index - 2) : index]]
        if self.row.separator in ("", COMMA) and also != [kinds.ALSO, kinds.SEPARATOR]:
            return False
        after = index + 1
        if self._kind(after) == kinds.SEPARATOR and self.pieces[after].value == ",":
            after += 1
        return self._kind(self._skip(after)) == kinds.ITEM

    def _people(self, piece, index):
        classes = piece.value
        capacity = next((ROLES[name] for name in sorted(classes) if name in ROLES), None)
        if self._is_remark_in_line(capacity, index) or self._is_apposition(index):
            return
        if classes == {"secretariat"} and self.scope and self._kind(index + 1) == kinds.BY:
            # "officials from the secretariat of A, B and C"
            return
        if self._announces(index, strong=bool(capacity) or "people" in classes):
            self._announce(piece, index, capacity)
        elif capacity:
            for heard in self._told_of(index):
                self._give_role(heard, capacity, piece)

    def _is_apposition(self, index):
        """ "Vanuatu, the representative for Melanesia, …": told of the name before."""
        piece = self.pieces[index]
        behind = self.tokens[piece.end].key if piece.end < self.unit.end else ""
        before = [each.kind for each in self.pieces[max(0, index - 3) : index]]
        return behind == "for" and before == [kinds.ITEM, kinds.SEPARATOR, kinds.ARTICLE]

    def _announce(self, piece, index, capacity):
        """Open the scope of a noun, or let it join the one that is open."""
        weak = capacity is None and "people" not in piece.value
        members = bool(self._words(piece) & _MEMBERS)
        if weak and self.scope and not self.scope.exception:
            self._join_scope(index, members=members)
            return
        scope = self.scope if self.scope and self.scope.presence else _NOTHING
        if scope is _NOTHING and self._is_to_come(index):
            scope = scope._replace(presence=INVITED)
        if weak and not self.scope:
            if not members and not self._is_with_those_who_came(index):
                return
            capacity = "member" if members else None
            scope = scope._replace(presence=None if members else ATTENDED)
        elif scope.exception and self.row.entries:
            # "Except Nauru, delegates from …": the exception is complete.
            scope = _NOTHING
        led = scope.limited and self._kind(index - 1) == kinds.BY
        if capacity is None and self.is_announced and (led or not scope.limited):
            # Representatives of A under the heading of observers are observers, and those by
            # whom a meeting is chaired are its chairs.
            capacity = scope.capacity
        self._open_scope(
            scope._replace(
                capacity=capacity,
                first=piece.first,
                end=piece.end,
                how="behind",
                limited=led,
                hosted=False,
                exception=False,
                bound=True,
                bodies=self._is_civil(index),
            )
        )

    def _is_to_come(self, index):
        """ "The participants will include officials of A"."""
        before = self.pieces[index - 1] if index else None
        if not before or before.kind != kinds.LIKE:
            return False
        words = self.tokens[max(self.unit.first, before.first - _NEAR) : before.first]
        return AHEAD.holds([token.key for token in words])

    def _told_of(self, index):
        """Those of whom "Japan and Palau were observers" says so."""
        number = index - 1
        while self._kind(number) in (kinds.ARTICLE, kinds.WORD):
            number -= 1
        if self._kind(number) not in (kinds.STOP, kinds.LIKE):
            return []
        if self.tokens[self.pieces[number].first].key not in ("is", "are", "was", "were"):
            return []
        return self.row.group(single=False) if self.segment else self.subject

    def _is_with_those_who_came(self, index):
        """ "attended, with experts from A": they came too."""
        came = self.said and self.said[0].presence == ATTENDED
        before = self._kind(index - 1)
        return bool(came) and before in (kinds.WITH, kinds.ALSO)

    def _join_scope(self, index, *, members):
        """ "attended by officials from": the noun adds little to what is open."""
        bodies = self._is_civil(index)
        if members and self.scope.capacity is None:
            self._open_scope(self.scope._replace(capacity="member", bodies=bodies, bound=True))
        else:
            self.scope = self.scope._replace(bodies=bodies)

    def _is_civil(self, index):
        """Whether those announced are no States: "civil society representatives"."""
        before = self.pieces[max(0, index - 3) : index]
        return any(piece.kind == kinds.WORD and piece.value in CIVIL for piece in before)

    def _is_remark_in_line(self, capacity, index):
        """ "Canada, observer": a role behind a name at the end of a line or list."""
        if not capacity or not self.row.last or self.row.separator not in (COMMA, ""):
            return False
        counted = [self._kind(index + 1), self._kind(index + 2)] == [kinds.OPEN, kinds.NUMBER]
        if not counted and self._kind(index + 1) not in (None, kinds.SEPARATOR, kinds.CLOSE):
            return False
        both = self._kind(index - 1) == kinds.WORD and self.pieces[index - 1].value == "both"
        passed = both or self._kind(index - 1) == kinds.NUMBER
        before = self._kind(index - 2 if passed else index - 1)
        return before in (kinds.SEPARATOR, kinds.DASH) and self._role_of_last(index, index)

    def _announces(self, index, *, strong):
        """Whether names follow: "representatives from", "observers:", "delegasi Australia"."""
        number = index + 1
        if self._kind(number) == kinds.SEPARATOR and self._kind(number + 1) == kinds.LIKE:
            return not self._is_one_of_two(index)
        if self._is_counted_apposition(index):
            return True
        for _ in range(6):
            kind = self._kind(number)
            if kind in (kinds.BY, kinds.LIKE, kinds.COLON, kinds.OPEN, kinds.DASH):
                return True
            if kind == kinds.ITEM:
                return strong or bool(self.scope) or self._is_of_members_here(index)
            if kind in (kinds.ARTICLE, kinds.NUMBER) or self._is_of_their_kind(number):
                number += 1
                continue
            if kind == kinds.IN and (until := self._past_event(number)):
                number = until
                continue
            return self.pieces[number].kind == kinds.OFFICE if kind else False
        return False

    def _is_counted_apposition(self, index):
        """ "and two observers, Fiji and Nauru": they are called by name."""
        before, after = self.pieces[index - 1 : index], self._skip(index + 2, {kinds.ARTICLE})
        named = self._kind(index + 1) == kinds.SEPARATOR and self._kind(after) == kinds.ITEM
        counted = bool(before) and before[0].kind == kinds.WORD and before[0].value in NUMERALS
        return named and counted and not ROLES.keys().isdisjoint(self.pieces[index].value)

    def _is_of_members_here(self, index):
        return bool(self._words(self.pieces[index]) & _MEMBERS)

    def _is_one_of_two(self, index):
        """ "members and observers, notably A" does not tell which of them A is."""
        if self._kind(index - 1) != kinds.SEPARATOR or index < 2:
            return False
        before = self.pieces[index - 2]
        named = before.kind == kinds.ITEM and self.tokens[before.end - 1].key in _KINDS_OF
        return named or before.kind in (kinds.PEOPLE, kinds.WORD, kinds.OFFICE)

    def _past_event(self, number):
        """The number behind "in the fifth meeting" where "were" follows, or 0.

        "Observers at the meeting were A and B"
        """
        until = number + 1
        while self._kind(until) in (
            kinds.ARTICLE,
            kinds.WORD,
            kinds.NUMBER,
            kinds.BY,
            kinds.OFFICE,
        ):
            until += 1
        led = self._kind(until) == kinds.LIKE
        return until if led and until - number < _FAR else 0

    def _is_of_their_kind(self, number):
        return self._kind(number) == kinds.PEOPLE or (
            self._kind(number) == kinds.WORD and self.pieces[number].value in roles.OFFICES
        )

    def _open_scope(self, scope):
        self.resumed = self.scope if self.fresh and scope.limited else None
        self.before, self.announcer = self.scope, self.index
        self.scope = scope
        self.fresh = True
        self.row = Row() if not self.row.entries else self.row
        self._edge()

    def _except(self, piece, index):
        if self._kind(index + 1) == kinds.WHO:
            # "…, none of which was represented": said of those before.
            self.denied = True
            return
        self._open_scope(Scope(ABSENT, None, piece.first, piece.end, "behind", exception=True))

    def _beyond(self, piece, index):
        """ "other than Fiji" is an exception after "all", an addition otherwise."""
        before = {token.key for token in self.tokens[self._back(piece.first) : piece.first]}
        until = min(piece.end + _FAR, self.unit.end)
        behind = [token.key for token in self.tokens[piece.end : until]]
        english = self.tokens[piece.first].key in ("apart", "aside", "other")
        if before & _ALL or (english and _ALL & set(behind) and not _TOO & set(behind)):
            self._except(piece, index)
        else:
            self._edge()

    def _back(self, position):
        """So far back in the sentence, and no farther, what stands before is looked at."""
        return max(self.unit.first, position - _FAR)

    def _colon(self, piece, index):
        if self.is_announced:
            self.scope = self.scope._replace(lasting=True)
            return
        if self._are_following(piece):
            self._point_behind(*self.said)
            self.scope = self.scope._replace(lasting=True)
            return
        if self.scope and self.scope.exception:
            # "… with the exception of Nepal: Fiji, Samoa": the list is of those who came.
            self._end_list()
            self.scope = None
            return
        if not self._answer_of_last(piece):
            self.row.part(COMMA)

    def _are_following(self, colon):
        """ "The following members took part in …, held in Suva on 4 May 2011: A, B"."""
        if not self.said or self.scope or any(heard.item.kind in STATES for heard in self.segment):
            return False
        verbs = self.said[0]
        before = {token.key for token in self.tokens[self._back(verbs.first) : verbs.first]}
        return not (_FOLLOWING.isdisjoint(before) or verbs.chaired or verbs.hosted)

    def _is_joining(self, verbs):
        """ "IOM joined officials from Fiji", "A joined Fijian Minister B": who was joined came."""
        after = self._kind(self._skip(self.index + 1))
        joined = "join" in "".join(self._verb_words(verbs))
        return joined and after in (kinds.PEOPLE, kinds.OFFICE, kinds.PERSON)

    def _is_joined(self, verbs):
        return "joining" in self._verb_words(verbs) and self._kind(self._skip(1)) == kinds.ITEM
