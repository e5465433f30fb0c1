"""What a sentence leaves to be understood: "Fiji was.", "as did Nauru", "then to Palau". PURE.

It stands between `chairing` and `sentence`.
"""

from . import pieces as kinds
from . import roles
from .chairing import Chairing
from .frames import DENIALS, STRAY
from .hearing import AWAY, Heard, Scope
from .listing import HARMLESS
from .places import STATES
from .presences import ABSENT, ATTENDED, INVITED
from .words import keyset

_NATIONALS = keyset("""
    nationals citizens migrants refugees boats arrivals ressortissants migran pengungsi
""")
#: Who is given it is in the room.
_FLOOR = keyset("floor parole")
_GIVING = keyset("""
    gave give gives giving given passed passing handed handing yielded turned offered offering
    donné donne cédé passé
""")
_TAUGHT = keyset("training course workshop trained trainers taught instructors pelatihan dilatih")
_GROUPINGS = keyset("grouping forum bloc coalition partnership network club")
_PAST = keyset("last previous earlier preceding")
_LONGEST_CLAUSE = 14
_LONGEST_ASIDE = 24
WERE = keyset("were was are is")
_BECOMING = keyset("menjadi merupakan")
_MEMBERS = keyset("anggota")
_THEIRS = keyset("its their his her")
_ENVOYS = keyset("delegates team teams people staff")
_THEY = keyset("they these those mereka")
#: How many tokens before a name of a list the "from" may stand that leads it.
_LONGEST_LIST = 80
_HOME = keyset("from of dari")
_THERE = keyset("ada there terdapat")
_TOO = keyset("pula juga also")
#: "duta untuk isu penyelundupan" has one post.
_MATTERS = keyset("isu urusan bidang masalah")
_TEAMS = keyset("team side")
EVENT_WORDS = keyset("""
    meeting conference workshop event session forum dialogue symposium seminar summit training
    consultation consultations talks retreat roundtable webinar dinner lunch reception ceremony
    pertemuan konferensi
    lokakarya rapat réunion conférence
    atelier nghị
""")
#: "the host country", "tuan rumah"
_VENUES = keyset("country government nation tuan")
_SEATS = keyset("secretariat headquarters office sekretariat following next upcoming")
_WISHES = keyset("""
    application applications bid bids request requests candidacy candidature desire wish
    aspiration interest permohonan permintaan keinginan demande
""")
_WISHING = keyset("""
    calling call calls called urging urge urges urged asking asks appealed appealing pressing wants
    wanted hopes hoped mendesak meminta appelle demande
""")
_FOR_A_TERM = keyset("current past former previous outgoing incoming next then")
OTHERS = keyset("those others other lain lainnya")
_NEAR = 4
_THE = keyset("the these those ke les ces các")
_BEING = WERE | keyset("""
    included include including includes namely adalah ialah yaitu yakni meliputi antara termasuk
    terdiri sont étaient comprennent gồm là
""")


class Understood(Chairing):
    """Handles what goes on with something said before."""

    #: What was said of the last name of the sentence before.
    previous = None
    #: What the verbs of the sentence before said, if they named nobody.
    before_that = None
    #: Whether the names that follow are those of a group: "a grouping of countries including".
    apart = False
    #: Whether the sentence tells of a body at all times, and of no meeting.
    background = False

    def _is_elliptic(self, piece, index):
        """ "Nobody from Fiji was in the room; Nauru was.": what was denied of others."""
        if self.tokens[piece.first].key not in WERE or not self.segment[self.since_edge :]:
            return False
        before = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        denied = self.previous in AWAY or DENIALS.holds(before)
        return denied and self._kind(index + 1) is None

    def _is_of_those_before(self, piece, index):
        """ "Ten members came. They were A, B and C.": said of those of the sentence before."""
        if not self.before_that:
            return False
        said = {token.key for token in self.tokens[piece.first : piece.end]}
        behind = self.pieces[index + 1 : index + 9]
        return (
            bool(said & _BEING)
            and any(each.kind == kinds.ITEM for each in behind)
            and (self._is_they(piece) or self._are_counted(index) or self._are_more())
        )

    def _is_they(self, piece):
        they = [token.key for token in self.tokens[self.unit.first : piece.first] if token.is_word]
        return bool(they) and they[-1] in _THEY and len(they) < 3

    def _are_more(self):
        """ "Ada pula enam organisasi, yaitu", "There were also four bodies, namely"."""
        words = [token.key for token in self.tokens[self.unit.first : self.unit.first + 4]]
        return words[:1] != [] and words[0] in _THERE and not _TOO.isdisjoint(words)

    def _are_counted(self, index):
        """ "The 15 countries are", "Ke-13 negara itu meliputi"."""
        lead = self.pieces[:3]
        counted = [each.kind for each in lead[1:]] == [kinds.NUMBER, kinds.PEOPLE]
        said = any(each.kind in (kinds.ITEM, kinds.VERBS) for each in self.pieces[:index])
        return counted and index > len(lead) - 1 and not said and bool(self._words(lead[0]) & _THE)

    def _people(self, piece, index):
        """ "a grouping of 45 countries including A and B": whoever comes to its meetings."""
        if self._kind(index - 1) == kinds.WORD and self.pieces[index - 1].value in _BECOMING:
            # "A bersama wakil B menjadi anggota C": whoever comes to its meetings.
            for heard in self.segment if self._words(piece) & _MEMBERS else ():
                if heard.strength < 2:
                    heard.forget()
            return
        if self._is_of_past(piece) or self._is_wished_for(piece):
            return
        if self._is_grouping(index):
            self.apart = True
            return
        super()._people(piece, index)

    def _is_of_past(self, piece):
        """ "Last year's workshop had drawn participants from A": it was another one."""
        before = {token.key for token in self.tokens[self._back(piece.first) : piece.first]}
        return "had" in before and bool(_PAST & before)

    def _is_wished_for(self, piece):
        """ "A request for observer status by A": it is none yet."""
        before = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        return before[-1:] == ["for"] and not _WISHES.isdisjoint(before[-3:])

    def _is_grouping(self, index):
        before = [
            each
            for each in self.pieces[max(0, index - 5) : index]
            if each.kind not in (kinds.ARTICLE, kinds.NUMBER)
        ]
        if not before or before[-1].kind != kinds.BY:
            return False
        return self.tokens[before[-1].first - 1].key in _GROUPINGS

    def _item(self, piece, index):
        if self.background or (self.apart and piece.value.kind in STATES):
            self.heard.append(Heard(piece.value, self.unit))
            return
        super()._item(piece, index)

    def _echo(self, piece, index):
        """ "as did Fiji", "nor did Fiji"."""
        if piece.value and not (self.said or self.previous == ATTENDED):
            # "…, as were B and C" goes on with what is no matter of presence.
            return
        presence = self.said[0].presence if self.said and piece.value else ABSENT
        capacity = self.said[0].capacity if self.said and not self.said[0].chaired else None
        if not self.said and piece.value and self.previous == ATTENDED:
            # "Fiji was. So were Palau and Nauru."
            presence = ATTENDED
        self._end_list()
        self._open_scope(Scope(presence, capacity, piece.first, piece.end, "behind"))

    def _word(self, piece, index):
        """ "involving nationals of A": those who follow are a home, and not there."""
        if self.is_announced and not self.scope.lasting and piece.value in _NATIONALS:
            self.scope = None

    def _preposition(self, piece, index):
        """ "gave the floor to A, then to B": they are there, and no places."""
        behind = self.tokens[piece.end].key if piece.end < self.unit.end else ""
        if behind in _MATTERS and self._kind(index - 1) == kinds.ITEM:
            return index + 2
        words = [token.key for token in self.tokens[self._back(piece.first) : piece.first]]
        after = self._kind(self._skip(index + 1, HARMLESS | {kinds.OFFICE, kinds.PERSON}))
        given = _FLOOR & set(words) and _GIVING & set(words)
        if given and not DENIALS.holds(words) and after == kinds.ITEM:
            self._end_list()
            self._open_scope(Scope(ATTENDED, None, piece.first, piece.end, "behind", firm=False))
            return None
        if _TAUGHT & set(words) and self._is_of_trainees(index):
            # "delivered to 24 officers of A"
            self._open_scope(Scope(ATTENDED, None, piece.first, piece.end, "behind", firm=False))
            return None
        return super()._preposition(piece, index)

    def _is_of_trainees(self, index):
        """Whether people follow, and of whom they are."""
        after = self._skip(index + 1)
        people = self._kind(after) in (kinds.PEOPLE, kinds.OFFICE)
        return people and self._kind(after + 1) == kinds.BY

    def _past_clause(self, index):
        """The number of the comma that ends ", which joined in 2014,", or None.

        Names inside it are only heard: they are none of the list.
        """
        for number in range(index + 1, min(index + _LONGEST_CLAUSE, len(self.pieces))):
            piece = self.pieces[number]
            if piece.kind in (kinds.VERBS, kinds.WHILE, kinds.WHO):
                return None
            if piece.kind == kinds.SEPARATOR and piece.value == ",":
                inside = self.pieces[index:number]
                if "that" in {
                    token.key for each in inside for token in self.tokens[each.first : each.end]
                }:
                    # "…, who told the meeting that A, B and C": they are spoken of.
                    return None
                named = [each.value for each in inside if each.kind == kinds.ITEM]
                self.heard += [Heard(item, self.unit) for item in named]
                return number
        return None

    def _before_s(self, index):
        """The number of the piece before the "s" of a possessive."""
        possessive = self._kind(index) == kinds.WORD and self.pieces[index].value == "s"
        return index - 1 if possessive else index

    def _is_list_line(self):
        """Whether the line begins with a name, as the lines under a heading do."""
        return self._kind(self._skip(0)) == kinds.ITEM

    def _is_for_each(self, index):
        """ "apologies for A and for B", "Present: for A, Mr B; for C, Ms D"."""
        begins = index == 0 or self.pieces[index - 1].value == ";"
        listed = self.scope.lasting and begins and self._kind(self._skip(index + 1)) == kinds.ITEM
        return listed or self.scope.presence in AWAY

    def _is_theirs_too(self, piece, index):
        """ "A and B, whose delegations took their seats": said of A and B."""
        beside = self.pieces[index + 1 : index + 2]
        posts = roles.POSTS | _ENVOYS
        before = {token.key for token in self.tokens[self.unit.first : piece.first]}
        return (
            self.tokens[piece.first].key == "whose"
            and "had" not in before
            and bool(beside)
            and (beside[0].kind == kinds.PEOPLE or bool(self._words(beside[0]) & posts))
        )

    def _is_team(self, index):
        """ "the Thai team by its secretary"."""
        return self._kind(index) == kinds.WORD and self.pieces[index].value in _TEAMS

    # Whose verbs these are

    def _is_purpose(self, verbs):
        """ "A was invited to attend as an observer": what it was invited for."""
        if not (verbs.infinitive and self.scope and self.scope.presence == INVITED):
            return False
        for heard in self.row.group(single=False) if verbs.told else ():
            heard.capacity = verbs.capacity
        return True

    def _put_ahead(self, heards):
        """ "Representatives of A and B will speak": what a noun said of them lies ahead."""
        for heard in heards:
            if heard.presence == ATTENDED and heard.strength == 1 and heard.how == "behind":
                heard.presence = INVITED

    def _is_wish(self, verbs):
        """ "Fiji's application to join the treaty": nobody came for that."""
        before = self.tokens[verbs.first - 1].key if verbs.first > self.unit.first else ""
        return (verbs.infinitive and before in _WISHES) or (verbs.hosted and before == "in")

    def _is_no_reply(self, verbs):
        """ "A ratified it in 2004 and B did so later": no answer to an invitation."""
        if self.tokens[verbs.core - 1].key != "so":
            return False
        asked = self.subject if not self.segment else self.segment
        return not asked or any(heard.presence != INVITED for heard in asked)

    def _doubt_wished(self, verbs, subject):
        """ "calling for A to take part", "before A hosts the summit", "A as the past chair"."""
        told = [heard for heard in subject if heard.first == verbs.first]
        first = min((heard.item.first for heard in told), default=verbs.first)
        before = [token.key for token in self.tokens[max(self.unit.first, first - 3) : first]]
        wished = verbs.infinitive and not _WISHING.isdisjoint(before)
        post = verbs.chaired and self.tokens[verbs.first - 1].key in _FOR_A_TERM
        if wished or post or (verbs.hosted and "before" in before):
            for heard in told:
                heard.doubtful = True

    def _ends_nothing(self, piece, index):
        """ "met on 4 May with A", "officials responsible for borders in A", "Office under A"."""
        key, before = self.tokens[piece.first].key, self.tokens[piece.first - 1].key
        if key == "under":
            after = self._kind(self._skip(index + 1))
            return self._kind(index - 1) == after == kinds.OFFICE
        if key == "on":
            return self._kind(index + 1) == kinds.NUMBER
        return key == "for" and before == "responsible" and self.is_announced

    def _are_counted_others(self, index):
        """ "12 negara lain yang", "five other countries": people of whom the verbs speak."""
        number = index - 1
        while self._kind(number) in (kinds.WHO, kinds.WORD) and number > 0:
            number -= 1
        if self._kind(number) != kinds.PEOPLE:
            return False
        beside = [piece.value for piece in self.pieces[number - 1 : index]]
        return self._kind(number - 1) == kinds.NUMBER or any(word in OTHERS for word in beside)

    def _is_there(self, index):
        return self._kind(index) == kinds.WORD and self.pieces[index].value == "co"

    def _is_host(self, index):
        """ "Fiji, Tonga and host Samoa": one more of them."""
        alone = [token.key for token in self._tokens_of(index)] in (["host"], ["tuan", "rumah"])
        before, after = self._kind(index - 1), self._kind(index + 1)
        return alone and before == kinds.SEPARATOR and after == kinds.ITEM

    def _tokens_of(self, index):
        piece = self.pieces[index]
        return self.tokens[piece.first : piece.end]

    def _are_aside(self, index):
        """ "The network, founded by A and B in 2005, met": it met, and not they."""
        before = self.pieces[index - 1] if index else None
        parted = before and before.kind == kinds.SEPARATOR and before.value == ","
        if not (parted and self.segment):
            return False
        first = self.segment[0].item
        reach = range(index - 1, max(index - _LONGEST_ASIDE, 2), -1)
        number = next((n for n in reach if self.pieces[n].value is first), 0)
        while number and self.pieces[number - 1].kind in (kinds.ARTICLE, kinds.OFFICE):
            number -= 1
        kinds_before = [piece.kind for piece in self.pieces[max(0, number - 3) : number]]
        return kinds_before == [kinds.SEPARATOR, kinds.STOP, kinds.BY]

    def _is_their_own(self, index):
        """ "the Chinese embassy said its consul attended": theirs, and nobody else's."""
        if index < 2:
            return False
        whose = self.pieces[index - 2]
        own = whose.kind in (kinds.WORD, kinds.ARTICLE) and bool(self._words(whose) & _THEIRS)
        post = self.pieces[index - 1]
        return own and bool(self._words(post) & (roles.POSTS | _ENVOYS))

    def _is_thanks(self, piece, verbs):
        """ "thanked Fiji for its participation" says that it took part."""
        if piece.kind != kinds.STOP or not self._is_for(piece):
            return False
        first = self.tokens[verbs.first].key
        return first in ("its", "their", "his", "her") or self.tokens[verbs.core - 1].key.endswith(
            "ing"
        )

    def _is_link(self, index):
        """Whether this is the word by which verbs point behind: "from", "to", "for"."""
        if self._kind(index) in (kinds.TO, kinds.BY):
            return True
        return self._kind(index) == kinds.STOP and self._is_for(self.pieces[index])

    def _is_home(self, heard):
        """ "migrants from Fiji and Samoa have made it to the shore"."""
        first = heard.item.first
        homes = range(first - 1, max(self.unit.first, first - _LONGEST_LIST), -1)
        home = next((n for n in homes if self.tokens[n].key in _HOME), None)
        return home is not None and STRAY.holds([self.tokens[home - 1].key])

    def _hosts_meeting(self, verbs):
        """ "hosted the workshop", not "hosts a million refugees"."""
        behind = self.tokens[verbs.core : min(verbs.core + 12, self.unit.end)]
        words = [token.key for token in behind if token.kind == "word"]
        led = self._kind(self.index - 1) in (kinds.WHO, kinds.ITEM)
        alone = bool(behind) and behind[0].key == "," and led
        if not words or self.tokens[verbs.first].key == "for" or alone or self._are_agents():
            return True
        if not _SEATS.isdisjoint(words[:_NEAR]):
            # "hosts the permanent secretariat", "host of the next meeting"
            return False
        singular = {word.removesuffix("s") for word in words}
        named = bool((EVENT_WORDS | _VENUES) & (singular | set(words) | self._verb_words(verbs)))
        return named or self._hosts_guests(verbs)

    def _are_agents(self):
        """ "do Việt Nam đăng cai": hosted by Viet Nam."""
        first = self.segment[0].item.first if self.segment and self.tokens.vietnamese else 0
        return first > 0 and self.tokens[first - 1].key == "do"

    def _hosts_guests(self, verbs):
        """ "will host her counterparts from A and B": they come to her meeting."""
        after = self._skip(self.index + 1)
        while self._kind(after) == kinds.WORD and self.pieces[after].value in _THEIRS:
            after += 1
        return self._kind(after) == kinds.PEOPLE and self._kind(after + 1) == kinds.BY

    def _verb_words(self, verbs):
        return {token.key for token in self.tokens[verbs.first : verbs.core]}
