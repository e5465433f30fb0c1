"""Reads one sentence or line: whom does it say came, and as what? PURE.

It is read from left to right. A verb in the passive, a noun such as "representatives from" or a
heading opens a scope for the names behind it; a verb in the active speaks of the names before it;
a role ("as observers") of the list it stands behind. A word that leads elsewhere ("to discuss", "in
Myanmar") ends the scope. A name of which nothing was said is only mentioned.
"""

from . import pieces as kinds
from . import roles
from .capacities import CO_CHAIR, ROLES
from .hearing import AND, EDGE, Row, Scope
from .listing import HARMLESS
from .places import STATES
from .presences import ABSENT, ATTENDED
from .understood import EVENT_WORDS, OTHERS, WERE, Understood
from .words import keyset

#: "Delegasi Indonesia dipimpin …": the delegation is led, it does not chair.
_LED = frozenset(("dipimpin", "diketuai"))


_ANOTHER = keyset("similar another earlier previous preceding")
_FAR = 12
#: What a body does, being one: of people it would be "who include".
_HOLDS = keyset("comprises includes groups counts comprend regroupe")
_WILL = keyset("will shall akan sẽ")
_START = kinds.Piece(kinds.STOP, 0, 0)


class Sentence(Understood):
    """One unit being read. `heard` collects its names; `scope` is what is open at its end."""

    #: The verbs at the start of the sentence, if nobody stands before them.
    opening = None

    def read(self):
        index = 0
        while index < len(self.pieces):
            piece = self.pieces[index]
            index = self._take(piece, index) or index + 1
        return self.heard

    # A handler returns the number of the piece to go on with, or None for the next.
    def _take(self, piece, index):
        handler = _HANDLERS.get(piece.kind)
        self.index = index
        if piece.kind not in (kinds.ITEM, kinds.SEPARATOR, kinds.ARTICLE):
            self.place = None
        following = getattr(self, handler)(piece, index) if handler else None
        post = piece.kind == kinds.WORD and piece.value in roles.POSTS
        if piece.kind in (kinds.OFFICE, kinds.PERSON) or post or self._is_post(piece):
            self.office = True
        elif piece.kind not in (kinds.ITEM, kinds.ARTICLE, kinds.TO, kinds.IN):
            self.office = False
        return following

    # What leads on or away

    def _with(self, piece, index):
        """ "along with B": what was said of those before holds for those behind."""
        chair = self._chair_before(piece, index)
        if chair:
            self._open_scope(
                Scope(ATTENDED, CO_CHAIR, chair.first, chair.end, "behind", limited=True)
            )
        elif self.said and not self.scope:
            verbs, words = self.said
            apart = piece.kind == kinds.WITH and self._kind(index - 1) == kinds.SEPARATOR
            led = (verbs.chaired or verbs.hosted) and not apart
            if piece.kind == kinds.ALSO or led or verbs.meets:
                self._point_behind(verbs, words)
            elif apart and (verbs.chaired or verbs.hosted):
                # "Fiji was in the chair, with B and C as panellists": they came, and do not chair.
                self._open_scope(
                    Scope(ATTENDED, None, words.first, words.end, "behind", firm=False)
                )
        if piece.kind == kinds.WITH and self._kind(index - 1) in (kinds.SEPARATOR, kinds.CLOSE):
            # ", with B present": a clause of its own.
            self.cut = len(self.segment)
        self._edge()

    def _like(self, piece, index):
        """ "all attended, including B": what was said of those before holds for those behind."""
        if self._is_of_those_before(piece, index):
            self._open_scope(
                Scope(self.before_that, None, piece.first, piece.end, "behind", firm=False)
            )
        elif self._is_elliptic(piece, index):
            for heard in self.segment[self.since_edge :]:
                heard.tell(ATTENDED, None, piece.first, piece.end, "before", strength=2)
        elif self.said and not self.scope and not self.segment:
            self._point_behind(*self.said)
        elif self.opening and self._is_inverted_list(piece):
            # "Also represented through their missions were A and B."
            self._point_behind(*self.opening)

    def _is_inverted_list(self, piece):
        """Whether "were" leads to those of whom the opening verbs speak."""
        joined = "joining" in self._verb_words(self.opening[0])
        named = any(heard.item.kind in STATES for heard in self.segment)
        return self.tokens[piece.first].key in WERE and (joined or not named)

    def _by(self, piece, index):
        """ "attended by A, which had …, and by B"."""
        again = self.tokens[piece.first].key in ("by", "oleh")
        before = self._before_s(index - 1)
        # "the Thai delegation by its Minister"
        before -= self._kind(before) == kinds.PEOPLE or self._is_team(before)
        if again and self.said and self._kind(before) == kinds.ITEM:
            # "Australia was represented by Ms A; Indonesia by Mr B."
            verbs, words = self.said
            for heard in self.row.group(single=False):
                if not heard.presence:
                    heard.tell(verbs.presence, None, words.first, words.end, "before", strength=2)
        if again and not self.scope and self.passive and self._kind(index - 1) == kinds.SEPARATOR:
            self.scope = self.passive

    def _while(self, piece, index):
        if self.segment:
            self.subject = list(self.segment)
        self._end_list()
        self.scope = None

    def _stop(self, piece, index):
        if self._is_for(piece) and self.scope and self._is_for_each(index):
            return None
        if self._ends_nothing(piece, index):
            return None
        if self._is_theirs_too(piece, index):
            return self._who(piece, index)
        self.place = "in" if self._is_for(piece) and self._is_left_for(index) else None
        if self.tokens[piece.first].key in _WILL:
            self._put_ahead(self.segment)
        past = self._past_clause(index) if self.who else None
        self.who, self.said, self.left = False, None, self.said or self.left
        if past:
            return past
        if self.segment:
            self.subject = self.segment[self.cut :] or list(self.segment)
        self._end_list()
        on = self.tokens[piece.first].key == "on"
        if on or not (self.scope and self.scope.lasting and self._is_list_line()):
            self.scope = None
        return None

    def _who(self, piece, index):
        self.who = True
        behind = self.tokens[piece.end].key if piece.end < self.unit.end else ""
        if behind in _HOLDS:
            # "the process, which comprises A and B": its members, whoever came.
            self._end_list()
            self.scope, self.apart = None, True

    # Verbs

    def _verbs(self, piece, index):
        verbs, self.apart = piece.value, False
        if self._is_purpose(verbs) or self._is_of_another(verbs) or self._is_no_reply(verbs):
            return None
        if self._is_of_no_chair(verbs, index) or self._is_wish(verbs) or self._is_host(index):
            return None
        if past := self._past_representative(verbs, index):
            return past
        self._name_chairs(verbs, index)
        who, self.who = self.who, False
        verbs = self._as_denied(verbs, who=who)
        self._begin_list_of_chairs(verbs, index)
        label = self._is_label(index)
        subject = [] if label else self._subject(verbs, who=who, index=index)
        led = self._are_delegations_led(verbs, index)
        if verbs.points == "behind" or label or led:
            self._point_behind(verbs, piece)
            # "invitations were sent to Fiji": to whom, not where.
            return index + 2 if self._is_link(index + 1) else None
        inverted = self._is_inverted(verbs, subject, index)
        if subject and not inverted:
            self._point_before(verbs, piece, subject, who=who)
        elif verbs.points == "either" or self._leads_to_names(verbs, index):
            self._point_behind(verbs, piece)
        elif not index and (self._is_joined(verbs) or self._is_there(index + 1)):
            # "Joining A and B were C and D.", "Tham dự có A."
            self._point_behind(verbs, piece)
            self.opening = self.said
        elif not (self.scope and self.scope.lasting):
            self.scope = None
            self._end_list()
            self.said = (verbs, piece)
            if index < 2 and not verbs.chaired and not verbs.hosted:
                self.opening = self.said
        return None

    def _is_of_another(self, verbs):
        """ "A similar meeting in March had been attended by …"."""
        before = self.tokens[max(self.unit.first, verbs.first - _FAR) : verbs.first]
        others = {token.key for token in before} & _ANOTHER
        return bool(others) and "had" in self._verb_words(verbs)

    def _as_denied(self, verbs, *, who):
        """`verbs` behind "none of which", else themselves."""
        denied, self.denied = self.denied and who, False
        return verbs._replace(presence=ABSENT) if denied else verbs

    def _is_for(self, piece):
        return self.tokens[piece.first].key == "for"

    def _is_inverted(self, verbs, subject, index):
        """Whether the verbs speak of what follows although names stand before them.

        "Among those attending were A"; "Outre A et B, étaient présents C et D".
        """
        if verbs.points == "either" and all(heard.item.kind == "word" for heard in subject):
            return True
        before = self.pieces[index - 1] if index else _START
        if self._kind(index + 1) == kinds.LIKE and self._are_counted_others(index):
            # "Besides A, five others were invited, namely B"
            return True
        if verbs.points == "either" and before.kind == kinds.WORD and before.value in OTHERS:
            # "Apart from A, those present were B and C."
            return True
        settled = bool(subject) and all(heard.strength > 1 for heard in subject)
        return settled and self._leads_to_names(verbs, index)

    def _is_label(self, index):
        """ "Apologies: Fiji", "; Apologies – Fiji", "Dari negara pengamat hadir Fiji"."""
        before, after = self._kind(index - 1), self._kind(index + 1)
        if self.tokens[self.pieces[0].first].key == "dari" and after == kinds.ITEM:
            return not any(heard.item.keys for heard in self.segment)
        if after == kinds.DASH:
            begins = before is None or (before == kinds.SEPARATOR and self.row.separator == EDGE)
            return begins and self._kind(index + 2) == kinds.ITEM
        return after == kinds.COLON and before != kinds.ITEM

    def _subject(self, verbs, *, who, index):
        """Those before the verbs of whom they speak."""
        other = verbs.hosted and not self._hosts_meeting(verbs)
        if other or (not who and self._are_aside(index)):
            return []
        if who:
            pair = self.row.entries and self.row.entries[-1][1] == AND
            return self.row.group(single=verbs.single or not (verbs.told or pair))
        before = self.pieces[index - 1] if index else _START
        joined = before.kind == kinds.SEPARATOR and before.value == "and"
        joined = joined or self.tokens[verbs.first].key == "and"
        if self.subject and (joined or self._is_thanks(before, verbs)):
            return self.subject
        if self._opens_clause(index):
            return []
        if before.kind == kinds.WORD and before.value in EVENT_WORDS:
            # "the workshop gathered officials": no name is its subject.
            return []
        if self.segment:
            return self._part_of_segment(verbs)
        if self.places and before.kind == kinds.ITEM:
            # "officials in Fiji and Samoa took part", "In Fiji, Samoa took part"
            there = self.places[self.pieces[0].kind == kinds.IN :]
            for heard in there:
                heard.place = False
            return there
        if self.subject and self._is_their_own(index):
            return self.subject
        beside = before.kind in (kinds.SEPARATOR, kinds.WHILE, kinds.VERBS)
        return self.subject if beside else []

    def _part_of_segment(self, verbs):
        """Those of the names since the last verb which these verbs speak of."""
        if own := self._in_clause_of_their_own(verbs):
            return own
        if self.scope and self.scope.exception:
            return [heard for heard in self.segment if not heard.presence] or list(self.segment)
        if self.scope and self.scope.firm and not self.scope.limited:
            return self.segment[self.since_edge :] or self.row.group(single=False)
        behind = self.segment[self.cut :]
        if not verbs.told:
            before = self.segment[: self.cut]
            behind = [heard for heard in before if not heard.presence] + behind
        return behind or list(self.segment)

    def _point_behind(self, verbs, piece):
        self.segment, self.row = [], Row()
        self._open_scope(
            Scope(
                verbs.presence,
                verbs.capacity or self._capacity_of_people(verbs),
                piece.first,
                piece.end,
                "behind",
                limited=verbs.chaired or verbs.hosted,
                hosted=verbs.hosted,
                bound=verbs.points != "behind",
            )
        )
        self.passive, self.said = self.scope, (verbs, piece)

    def _capacity_of_people(self, verbs):
        """ "Nine members joined (A, B …)": those behind are what the noun before says."""
        before, other = self.index - 1, self._kind(self.index - 2)
        if self._kind(before) == kinds.WHO and self._kind(before - 1) == kinds.PEOPLE:
            # "Negara pengamat yang hadir adalah A dan B"
            before, other = before - 1, None
        if verbs.points != "either" or self._kind(before) != kinds.PEOPLE:
            return None
        role = next((ROLES[name] for name in self.pieces[before].value if name in ROLES), None)
        if role and other in (None, kinds.ARTICLE):
            # "Observers in attendance were A and B."
            return role
        members = bool(self._words(self.pieces[before]) & {"member", "members"})
        return "member" if members and other not in (kinds.SEPARATOR, kinds.ITEM) else None

    def _point_before(self, verbs, piece, subject, *, who):
        led = self._verb_words(verbs) & _LED
        capacity = None if led and verbs.chaired else verbs.capacity
        anew = subject is self.subject and verbs.presence == ATTENDED
        for heard in subject:
            if (verbs.meets and heard.item.kind not in STATES) or self._is_home(heard):
                continue
            heard.tell(
                verbs.presence,
                capacity,
                piece.first,
                piece.end,
                "before",
                strength=2,
                hosted=verbs.hosted,
                anew=anew,
            )
        self._doubt_wished(verbs, subject)
        self.subject = subject
        if who:
            return
        self.said = (verbs, piece)
        self._end_list()
        if not (self.scope and self.scope.lasting):
            self.scope = None
        if self._is_joining(verbs):
            self._point_behind(verbs, piece)
        elif verbs.hosted and self._hosts_guests(verbs):
            came = Scope(verbs.presence, None, piece.first, piece.end, "behind", firm=False)
            self._open_scope(came)

    def _leads_to_names(self, verbs, index):
        """Whether the names of those spoken of follow at once: "Co-Chairs, A and B"."""
        after = index + 1
        if verbs.chaired and self._is_person_of_state(after):
            return True
        if verbs.chaired or verbs.hosted:
            while self._kind(after) in (
                kinds.SEPARATOR,
                kinds.OPEN,
                kinds.DASH,
                kinds.COLON,
                kinds.BY,
                kinds.OFFICE,
                *HARMLESS,
            ):
                after += 1
            by = [each for each in self.pieces[index:after] if each.kind == kinds.BY]
            shown = not by or self._is_from(by[0]) or self._is_chairmanship(verbs)
            return self._kind(after) == kinds.ITEM and after - index < 4 and shown
        if self._is_english(verbs):
            return False
        after = self._skip(after)
        return self._kind(after) in (kinds.ITEM, kinds.PEOPLE, kinds.OFFICE)

    def _is_english(self, verbs):
        return not self._verb_words(verbs) & _OTHER_LANGUAGES


_HANDLERS = {
    kinds.ITEM: "_item",
    kinds.SEPARATOR: "_separator",
    kinds.DASH: "_dash",
    kinds.OPEN: "_open",
    kinds.CLOSE: "_close",
    kinds.COLON: "_colon",
    kinds.STOP: "_stop",
    kinds.WHO: "_who",
    kinds.WHILE: "_while",
    kinds.IN: "_preposition",
    kinds.TO: "_preposition",
    kinds.WITH: "_with",
    kinds.ALSO: "_with",
    kinds.EXCEPT: "_except",
    kinds.LIKE: "_like",
    kinds.ECHO: "_echo",
    kinds.BY: "_by",
    kinds.BEYOND: "_beyond",
    kinds.ROLE: "_role",
    kinds.PEOPLE: "_people",
    kinds.VERBS: "_verbs",
    kinds.WORD: "_word",
}


_OTHER_LANGUAGES = keyset("""
    hadir menghadiri mengikuti berpartisipasi ikut turut dihadiri diikuti participe assiste
    presents presentes present represente representes pris ont tham du gia mat kehadiran
    diundang invites excuses absents berhalangan connectes
""")
