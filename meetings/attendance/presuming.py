"""Presumes who was there of those of whom a sentence says nothing certain. PURE.

An enumeration of members in a passage on attendance is one of those who came, whatever the verb,
unless its frame says otherwise (see `frames`). A single member came if it does what only those do
who are there: "IOM moderated the session", "presentations by Fiji and Nauru".
"""

from . import pieces as kinds
from .acting import (
    DOING,
    acts_through_theirs,
    came_from,
    spoke_beside,
    spoken_by,
    told_meeting,
)
from .capacities import CHOSEN, CO_CHAIR, HOST, REPLACING
from .conduct import (
    arranged,
    beside,
    did_there,
    done_by_folk,
    held_by,
    is_of_another_event,
    is_paid,
    is_paper,
    is_person,
    is_written,
    organised,
    organises,
    provided_by,
    sends_others,
    shared_theirs,
    spoke,
    taught,
    trained,
    unbidden,
    under_lead,
    welcomed_by,
    without_post,
)
from .frames import (
    ACTING,
    AHEAD,
    ASKED,
    AWAY_BEFORE,
    AWAY_BEHIND,
    COMERS,
    COMING,
    DENIALS,
    ELSEWHEN,
    FAVOURS,
    GATHERING,
    GROUPS,
    HOLDING,
    NOT_HERE,
    PEOPLES,
    SAYING,
    is_folk,
)
from .lexicon import ANDS
from .places import STATES
from .presences import ATTENDED, CONFIRMED, INVITED
from .runs import ENOUGH, HEAD, LANDS, POSSIBLE, REACH, WINDOW
from .setting import ARTICLES
from .speakers import FROM, FROM_AFAR, Speakers
from .words import keyset

_BY = keyset("by from oleh dari par de behalf")
#: Words that say nothing by themselves: a subject needs a verb behind it.
_FUNCTION_WORDS = _BY | keyset("of in at on for to the and with since until")
#: How the row of those goes on by whom something is held: "…, and the Government of A".
_GOES_ON = ARTICLES | ANDS | keyset("of government governments by")
_AMONG = keyset("among amongst between")
_OF = keyset("of from by with dari oleh dengan de des avec của với")
_MET = keyset("""
    met meeting meetings talks bertemu pertemuan kunjungan rencontré rencontre bilateral bilaterals
""")
_DELEGATION = keyset("delegation delegasi délégation delegación đoàn")
_IN_ORDER_TO = keyset("untuk guna pour để")
_OF_THEM = keyset("of de des du")
_SPEECHES = keyset("""
    presentation presentations statement statements intervention interventions remarks briefing
    briefings interventions déclaration déclarations
""")
_NOT_HERE = FROM_AFAR | {"had"}
#: "had been presented by": before the meeting that is told of.
_BEFORE_THAT = keyset("had been")
#: "statements were heard of A"
_HEARD = keyset("the was were heard")
#: Behind these a role is that of others.
_OTHERS = (kinds.ITEM, kinds.VERBS, kinds.WHILE, kinds.ALSO)
_THAT = keyset("that bahwa bahawa que rang")


class Presuming(Speakers):
    """Looks at one sentence that has been read: its `pieces`, and the names `heard` in it."""

    def tell(self):
        """Tell those who are presumed to have come."""
        for first, end in self._runs():
            names = self._names(first, end)
            silent = [heard for heard in names if self._is_silent(heard)]
            if any(heard.item.kind in STATES for heard in silent):
                self._run(first, end, silent)
            else:
                hosted = any(heard.hosted for heard in names)
                self.held = hosted or self._is_held_by(self._lead(first)[0], first)

    # Frames

    def _run(self, first, end, silent):
        self.asked = ()
        lead, subject = self._lead(first)
        tail = self._tail(end, through=subject and set(without_post(lead)) <= ARTICLES)
        # "will include police, customs and border officers from A, B and C."
        subject = subject and not (not tail and self._is_of_folk(lead) and set(lead[-2:]) & _OF)
        if self._is_admitted(end) or self._is_founding:
            return
        if subject and self._is_led_by_folk(lead) and sends_others(tail):
            presence, role = INVITED if AHEAD.holds(tail) else ATTENDED, None
        else:
            presence, role = self._told_of_run(first, end, silent, lead, tail, subject=subject)
        self.in_brackets = bool(presence) and self._is_in_brackets(first)
        if presence == ATTENDED and self._are_all_invited():
            presence = INVITED
        where = self._where(first, end, subject=subject)
        for heard in silent if presence else ():
            if not self.asked:
                heard.tell(presence, role, *where, "presumed", strength=0)
            elif heard.item.kind in self.asked:
                heard.doubt(presence, *where)

    def _told_of_run(self, first, end, silent, lead, tail, *, subject):
        """The presence and the capacity of an enumeration; no presence if nothing tells it."""
        led = without_post(lead)
        again = self.acted and bool(lead) and (led in ([], ["and"]) or led[-1] in _BY)
        again = again and not FAVOURS.holds(lead)
        again = again or (self.acted and lead[-2:] == ["behalf", "of"]) or self._is_that_of(first)
        speaks = self._is_speaker(first, end, tail) or (
            subject and self._is_of_person(first) and spoke(tail)
        )
        speaks = speaks or told_meeting(tail) or self._holds_beside(lead, tail)
        held = self._is_held_by(lead, first) or self._is_delegation_led(lead, end)
        enough = (self._is_of_meeting or came_from(lead)) and (
            len({h.item.keys for h in silent if h.item.kind in STATES}) >= ENOUGH
        )
        role = CO_CHAIR if self._is_chairing(first, lead) else self._role(end)
        if role == HOST and not CHOSEN.isdisjoint(lead):
            return None, None
        if is_paid(tail) or is_of_another_event(lead, tail, self._words_before(first)):
            return None, None
        if self._is_of_another(lead, tail) or not REPLACING.isdisjoint(lead[-2:]):
            return None, None
        denied = DENIALS.holds(tail[:HEAD] if subject else lead) or DENIALS.holds(lead)
        if denied and not speaks:
            return None, None
        if lead[-1:] == ["how"] or (_THAT & set(lead[-1:]) and tail[:1] == ["had"]):
            # "described how A informs …", "heard that A had set up …": earlier, and elsewhere.
            return None, None
        words = unbidden(tail) if subject and not held else lead
        subject = subject and not (lead[-1:] == ["by"] and ACTING.holds(lead[-2:-1]))
        subject = subject or bool(_THAT & set(lead[-1:]))
        counted = self._is_of_counted(first) and not ELSEWHEN.holds(lead)
        theirs = self._is_possessive(end) and shared_theirs(lead, tail)
        speaks = speaks or (not set(lead) >= _BEFORE_THAT and acts_through_theirs(tail))
        if speaks or held or counted or theirs or self._is_of_involved(first):
            said = True
        elif subject and not again:
            said = self._is_doing(lead, tail, (first, end), enough=enough, role=role)
            said = said and not AWAY_BEFORE.holds(lead) and self._is_led_by_folk(lead)
        else:
            said = again or self._is_done_by(lead, tail, first, enough=enough, role=role)
        ahead = (
            (not speaks and (AHEAD | ASKED).holds(words))
            or (held and self._is_ahead)
            or self._is_to_be
            or words[:1] in (["plan"], ["plans"])
        )
        if not said and self._may_have_come(first, end, lead, tail, subject=subject):
            said, self.asked = True, ("member",)
        return (INVITED if ahead else ATTENDED) if said else None, role

    def _may_have_come(self, first, end, lead, tail, *, subject):
        """ "Fiji's minister praised the talks": said of a meeting by its people, or by itself."""
        before, behind = lead[-HEAD:], tail[:HEAD]
        away = AWAY_BEFORE.holds(before) or NOT_HERE.holds(behind)
        if away or not _NOT_HERE.isdisjoint(behind):
            return False
        return self._is_of_meeting and (
            subject or self._is_of_person(first) or self._is_delegate(end)
        )

    def _is_held_by(self, lead, first):
        """ "organised by A in partnership with B": both were there."""
        words = lead if len(lead) > HEAD else self._words_before(first)
        self.held = (
            organised(words, gathering=self._is_of_event)
            or taught(self._words_before(first))
            or under_lead(lead)
            or provided_by(lead)
            or (self._is_gathered and lead[:1] == ["for"] and self._are_folk_of(lead))
            or (self._is_of_event and (trained(lead) or held_by(self._words_before(first))))
            or (self._is_of_event and done_by_folk(lead))
            or ((self.held or (self._is_of_event and arranged(lead))) and beside(lead))
            or (self.held and not ANDS.isdisjoint(lead) and set(lead) <= _GOES_ON)
            or (self._is_gathered and "in" in lead[-HEAD:] and beside(lead))
        )
        return self.held

    def _is_led_by_comers(self, lead):
        """ "with 60 officials from 17 members, among them", "will be joining"."""
        folk = next((n for n, key in enumerate(lead) if is_folk(key)), len(lead))
        behind = set(lead[folk + 1 :])
        people = any(map(is_person, lead)) or not behind.isdisjoint(("from", "dari"))
        return (people and not _OF.isdisjoint(behind)) or lead[-1:] == ["joining"]

    def _is_doing(self, lead, tail, run, *, enough, role):
        """Whether what stands behind a subject says that it was there, or leaves it open."""
        head, (first, end) = tail[:HEAD], run
        if set(tail) <= _FUNCTION_WORDS or PEOPLES.holds(tail[:2]):
            return False
        delegation = lead[-1:] != [] and lead[-1] in _DELEGATION
        if (delegation or self._is_delegate(end)) and not ELSEWHEN.holds(tail[:1]):
            return True
        if (ACTING.holds(head) or role) and not ELSEWHEN.holds(head) and not is_paper(tail):
            return True
        if organises(tail):
            self.held = True
            return True
        if any(done(tail) for done in DOING) or self._met_aside(head):
            return True
        if self._comes_to(tail, end) or (GATHERING.holds(lead) and not SAYING.holds(tail[:1])):
            return True
        if self._is_in_hall and not (AWAY_BEHIND.holds(tail[:2]) and not self._is_speaking):
            return True
        if AWAY_BEHIND.holds(tail):
            return False
        if did_there(tail):
            return True
        led = self._is_led_by_comers(lead) or self._is_of_person(first)
        self._ask_unless(led or COMERS.holds(lead + tail))
        return enough

    def _ask_unless(self, governed):
        """Ask about those who are named, unless something governs them that says they came."""
        self.asked = () if governed else POSSIBLE

    def _comes_to(self, tail, end):
        """ "travelled to Suva to take part"."""
        return not COMING.words.isdisjoint(tail[:HEAD]) and any(
            piece.kind == kinds.VERBS and piece.value.presence and self._is_aim(piece)
            for piece in self.pieces[end : end + WINDOW]
        )

    def _is_aim(self, piece):
        """ "to take part", "untuk menghadiri"."""
        return piece.value.infinitive or self.tokens[piece.first - 1].key in _IN_ORDER_TO

    def _is_done_by(self, lead, tail, first, *, enough, role):
        """Whether what leads to an object says that it was there, or leaves it open."""
        head = tail[:HEAD]
        apart = self.pieces[first - 1].kind if first else None
        does = ACTING.holds(lead) or welcomed_by(lead)
        # "The office was led by A" tells of no meeting.
        does = does and (self._is_of_gathering or without_post(lead)[-2:-1] != ["led"])
        said = [key for key in lead if key not in _HEARD]
        by = bool(_BY & (set(lead[-HEAD:]) | set(without_post(lead)[-1:])))
        if DENIALS.holds(tail[:HEAD]) or set(lead[-HEAD:]) >= _BEFORE_THAT or is_written(lead):
            return False
        if self._met_aside(lead) and self._is_of_folk(lead[-4:]):
            return True
        if _SPEECHES & set(said[-2:-1]) and set(said[-1:]) & _OF_THEM and not ELSEWHEN.holds(lead):
            # "noted the presentations of A and B"
            return not ELSEWHEN.holds(head) and "s" not in head[:1]
        # Also of "attended by the members present in Suva: A, B and C".
        told = apart == kinds.COLON and self._came_before(first)
        if enough and (told or came_from(lead)):
            return True
        if spoken_by(lead) or (tail[:1] != ["s"] and spoke_beside(self._words_before(first))):
            self.acted = not ELSEWHEN.holds(head)
            return self.acted
        if AWAY_BEFORE.holds(lead) or (self._is_membership(lead) and not (does and by)):
            return False
        self.acted = does and by and not ELSEWHEN.holds(head)
        if does:
            return self.acted or (enough and apart in (kinds.OPEN, kinds.COLON))
        if ELSEWHEN.holds(head):
            return False
        acts = ACTING.holds(head) and lead[-1:] != ["by"]
        if acts or role or self._is_with_them(lead, first):
            return True
        return enough and self._is_governed(lead, head, first, apart)

    def _is_governed(self, lead, head, first, apart):
        """ "the workshop put A, B and C in one room", "the list: A, B and C"."""
        governed = self._gathers(lead) or self._came_before(first) or GATHERING.holds(head)
        governed = governed or COMERS.holds(lead) or self._is_of_person(first)
        self._ask_unless(governed or self._is_led_by_comers(lead))
        return governed or self._is_of_folk(lead) or apart == kinds.COLON

    def _met_aside(self, words):
        """ "on the sidelines A met her counterparts from B": both were there."""
        return bool(_MET & set(words)) and self._is_aside

    def _came_before(self, first):
        """ "members turned out in force (A, B and C)": the verb stands apart from the names."""
        before = [
            piece
            for piece in self.pieces[max(0, first - REACH) : first]
            if piece.kind == kinds.VERBS
        ]
        return bool(before) and before[-1].value.presence in (ATTENDED, CONFIRMED)

    def _is_with_them(self, lead, first):
        """ "attended by chiefs from across the region and officials from A": people as well.

        So are those of the second bracket of "its members (A, B and C) and its partners (D)".
        """
        if not self._came_before(first):
            return False
        again = self.in_brackets and self._is_in_brackets(first)
        led = set(lead[-2:]) & FROM and any(is_folk(key) for key in lead[-4:])
        return again or bool(led)

    def _is_in_brackets(self, first):
        return bool(first) and self.pieces[first - 1].kind == kinds.OPEN

    def _is_led_by_folk(self, lead):
        """ "Statistics from A, B and C show …" speaks of no delegates."""
        return (
            not set(lead[-2:]) & (_OF | _AMONG)
            or self._is_of_folk(lead)
            or not LANDS.isdisjoint(lead)
        )

    def _gathers(self, lead):
        """ "the workshop put A, B and C in one room": a meeting, and nothing of A, B and C."""
        return GATHERING.holds(lead) and not set(lead[-2:]) & _OF

    def _is_membership(self, lead):
        """ "The Group includes A, B and C": whoever comes to its meetings."""
        if lead[-2:] == ["partnership", "of"]:
            return True
        return GROUPS.holds(lead) and (HOLDING.holds(lead) or "grouping" in lead)

    def _role(self, end):
        """The capacity told behind the verb of an enumeration: "… listened in as observers"."""
        parted = False
        for piece in self.pieces[end : end + HEAD + 2]:
            if piece.kind in _OTHERS or piece.value == ";":
                return None
            if parted and piece.kind == kinds.PEOPLE:
                # "A and B, two members as observers": of other people.
                return None
            parted = parted or piece.kind == kinds.SEPARATOR
            if piece.kind == kinds.ROLE:
                # "as new members" is said of the forum, not of the meeting.
                return None if self._is_new(piece) else piece.value.capacity
        return None
