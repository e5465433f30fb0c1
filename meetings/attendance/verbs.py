"""Reads a group of verbs: "were unable to attend", "will be co-chaired by". PURE.

The words of such a group are read together, so that any mixture of "could", "not", "also", "have
been invited" and "take part" comes out right without a list of all mixtures.
"""

from . import cues
from .capacities import CO_CHAIR, HOST, MEMBER, OBSERVER, role_at
from .frames import EVENTS, GATHERING, is_folk
from .other_meetings import FEW, OtherMeetings
from .presences import ABSENT, APOLOGIES, ATTENDED, CONFIRMED, INVITED, Verbs
from .words import keyset

_SAYING = frozenset(
    (
        "attended",
        "attended by",
        "absent",
        "apologies",
        "invited",
        "confirmed",
        "chaired",
        "hosted",
        "opened",
        "observed",
    )
)
#: What can be sent, offered or received.
_SENT = frozenset(("apologies", "absent", "invited", "observed"))
_GROUP = _SAYING | {"aux", "adverb", "pronoun", "not", "future", "sent"}
_BE = keyset("is are was were etaient adalah sont")
_PASSIVE = keyset("""
    été invitée invitées
    is are was were be been being diundang invites invite conviés duoc moi
""")
_BY = keyset("by oleh par boi")
#: Where those stand of whom these words speak at the end of a group of verbs.
_AGENTS = {"by": "before", "oleh": "behind"}
_NOUNS = keyset("""
    participation attendance presence absence apologies apology regrets invitation
    withdrawal cancellation invitations kehadiran partisipasi keikutsertaan assistance
""")
_CAME = keyset("attended participated hadir")
_DOES = keyset("do does did didn doesn don")
_SPEECH = keyset("present presents")
_AWAY = frozenset(("unable", "berhalangan", "withdrew", "declined", "prevented"))
_REMARKS = keyset("""
    present attended represented hadir presents presente participated
""")
_HAVE = keyset("has have")
_SENDING = keyset("sent mengirim mengirimkan mengutus envoyé cử")
_ADVERB = frozenset(("adverb",))
_PAUSES = frozenset((".", ",", ";", ")", ":"))
_ASKED = keyset("invited invitees invitation invitations accepted")
_FAR = 40
_REPRESENTED = keyset("represented représenté représentée diwakili")
_TOGETHER = frozenset(("with", "in", "at", "to", "for", "", "."))
_REPRESENT = keyset("represented represent represents")
_PEOPLE = frozenset(("people", "people too", "observers"))
_CONTRACTED = keyset("didn couldn wasn weren hasn haven doesn won")
#: What may stand behind "joined" in place of a meeting: "joined from Suva", "joined for an hour".
_WHEN = frozenset(("in", "at", "via", "for", "from", "during", "late"))
_MEETING = keyset("met meet convened gathered assembled exchanged")
#: "will see the …": so few words before the noun.
_NEAR = 4
#: French verbs tell it by their endings.
_FUTURES = keyset("""
    sera seront participera participeront assistera assisteront réunira réuniront rassemblera
    accueillera accueilleront
""")
_AHEAD = keyset("will shall expects expected akan sẽ")
_OWNED = keyset("partisipasi keikutsertaan kehadiran")
_LONGEST_TITLE = 8
#: What anything can do with States, and a meeting among others.
_LOOSE = keyset("involving connecting")
_MEETINGS = EVENTS | GATHERING
_FELLOW = keyset("other fellow his her their its")
_GATHERINGS = keyset("conference meeting workshop forum seminar summit training konferensi")
_LEVELS = keyset("level levels")


def is_remark(tokens, verbs):
    """Whether these words can stand behind a name as a remark: "Nauru – apologies"."""
    words = [token.key for token in tokens[verbs.first : verbs.core] if token.kind == "word"]
    alone = verbs.presence != ATTENDED or (len(words) == 1 and words[0] in _REMARKS)
    post = (verbs.chaired or verbs.hosted) and not words[-1].endswith(("ed", "ing"))
    return verbs.points != "behind" and (alone or post) and not set(words) & _BE


def verbs_at(tokens, position, until):
    """The group of verbs at `position`, or None if the words there say nothing of presence."""
    steps, index = [], position
    while index < until:
        found = cues.at(tokens, index, until, _GROUP)
        if found:
            steps.append((index, *found))
            index = found[0]
        elif steps and _is_joint(tokens[index]) and index + 1 < until:
            index += 1
        else:
            break
    if not _says(steps):
        return _elliptic(tokens, steps, until) if steps else None
    while steps and steps[-1][2] <= {"adverb", "pronoun", "future", "not"}:
        steps.pop()
    return _Group(tokens, steps, until).verbs() if steps else None


def _is_joint(token):
    """Whether a mark stands inside a word: "co-chaired", not "those invited - came"."""
    return token.key == "'" or (token.key == "-" and not token.gap)


def _says(steps):
    """Whether the words speak of presence; "offered to host" and the like do not."""
    classes = set().union(*(found for _, _, found in steps))
    return bool(classes & _SAYING) and ("sent" not in classes or bool(classes & _SENT))


def _elliptic(tokens, steps, until):
    """ "but Tonga did not": the verb is left out, the denial is there."""
    end = steps[-1][1]
    denied = any("not" in classes for _, _, classes in steps)
    if _declines(tokens, steps[0][0], end, until):
        return Verbs(
            steps[0][0],
            end,
            end,
            APOLOGIES,
            None,
            "before",
            False,
            False,
            False,
            False,
            False,
            False,
        )
    contracted = any(tokens[first].key in _CONTRACTED for first, _, _ in steps)
    auxiliary = contracted or any("aux" in classes for _, _, classes in steps)
    if denied and auxiliary and (end >= until or tokens[end].key in _PAUSES):
        return Verbs(
            steps[0][0], end, end, ABSENT, None, "before", False, False, False, False, False, False
        )
    return None


def _declines(tokens, first, end, until):
    """ "… were invited; Fiji declined": after an invitation this is an answer to it."""
    if tokens[end - 1].key != "declined" or (end < until and tokens[end].key not in _PAUSES):
        return False
    if first and tokens[first - 1].key in ("-", ":", "(") and tokens[first - 1].kind == "mark":
        return True
    return any(token.key in _ASKED for token in tokens[max(0, first - _FAR) : first])


class _Group(OtherMeetings):
    def __init__(self, tokens, steps, until):
        self.tokens = tokens
        self.steps = steps
        self.until = until
        self.first = steps[0][0]
        self.end = steps[-1][1]
        self.words = [token.key for token in tokens[self.first : self.end]]
        self.classes = set().union(*(classes for _, _, classes in steps))
        self.behind = self._behind_adverbs()

    def _behind_adverbs(self):
        """ "joined by video link" is not "joined by Fiji"."""
        index = self.end
        while found := cues.at(self.tokens, index, self.until, _ADVERB):
            index = found[0]
        return self._behind_level(index)

    def _behind_level(self, index):
        """ "chaired at senior official level by": the level stands between."""
        if index < self.until and self.tokens[index].key == "at":
            for behind in range(index + 2, min(index + 7, self.until)):
                if self.tokens[behind].key in _LEVELS:
                    return behind + 1
        return index

    def verbs(self):
        core = self.end
        presence = self._presence()
        if presence is None:
            return None
        capacity = OBSERVER if "observed" in self.classes and not self._attends() else None
        chaired = "chaired" in self.classes and not self._attends()
        if chaired:
            capacity = CO_CHAIR
        points = self._points()
        end, role = self._object(self.behind)
        if role:
            capacity = role.capacity
        if self.words[-1] == "regretted" and self._key(self.end) == "the":
            # "The chairs regretted the absence of Fiji": it is not they who stayed away.
            return None
        if role and role.capacity == MEMBER and "joined" in self.words:
            # "the group was joined by Fiji as a new member": it joined for good.
            return None
        if not points and self._leads_on(end):
            points = "either"
        if self._is_recalled() or self._is_another_meeting() or not self._is_whole(points, end):
            return None
        return Verbs(
            self.first,
            core,
            end,
            presence,
            None if capacity == HOST else capacity,
            points,
            self.words[0] == "to",
            ("hosted" in self.classes and not self._attends()) or capacity == HOST,
            chaired,
            bool(role),
            role.single if role else bool({"its", "his", "her"} & set(self.words)),
            bool(_MEETING & set(self.words)),
        )

    def _attends(self):
        return bool(self.classes & {"attended", "attended by", "absent", "apologies"})

    def _presence(self):
        classes, words = self.classes, set(self.words)
        denied = "not" in classes and "only" not in words
        if "apologies" in classes:
            # "said no country was free" declines nothing.
            said = self.words[-2:] in (["said", "no"], ["replied", "no"])
            return None if said and self._key(self.end) not in _PAUSES | {""} else APOLOGIES
        if "confirmed" in classes and (denied or self.words[-2:-1] in (["to"], ["be"])):
            return INVITED
        if denied and classes & {"invited"} and not classes & {"attended"}:
            return None
        if denied and "absent" in classes:
            return ATTENDED
        if "not" in words and words & _DOES and words & _SPEECH:
            # "took part but did not present": that verb says nothing of presence.
            return None
        if denied or "absent" in classes:
            away = words & _AWAY or words & {"could", "cannot", "couldn", "dapat", "bisa", "pu"}
            return APOLOGIES if away else ABSENT
        if "confirmed" in classes:
            return CONFIRMED
        if "invited" in classes or ("future" in classes and self._is_future()):
            return INVITED
        return INVITED if self._is_ahead() else ATTENDED

    def _is_ahead(self):
        """ "a meeting to be attended by A", "will see the participation of A"."""
        if ["to", "be"] in (self.words[:2], self.words[1:3]):
            return True
        if not _FUTURES.isdisjoint(self.words):
            return True
        before = self.tokens[max(0, self.first - _NEAR) : self.first]
        return self.words[-1] in _NOUNS and any(token.key in _AHEAD for token in before)

    def _is_future(self):
        """Whether it lies ahead: "is expected to attend", not "was able to attend"."""
        words = set(self.words)
        return not (words & {"able"} and not words & {"will", "would"}) and words != {"to"}

    def _points(self):
        """Where those spoken of stand, as far as the verbs alone tell."""
        if self.words[-1] in _CAME and self._key(self.behind) in ("from", "dari"):
            # "Financial investigators attended from A", "A attended from afar"
            return "either"
        return self._points_alone()

    def _points_alone(self):
        """The same where no "from" stands behind a verb of coming."""
        words, following = self.words, self._key(self.behind)
        together = words[-2:] == ["gathered", "together"] and following in _TOGETHER
        if ("attended by" in self.classes and not together) or self._represents():
            return "behind"
        away = self.classes & {"apologies", "absent"}
        if following in _BY and not away and words[-1] not in _REPRESENTED:
            return "behind"
        if words[-1] in _NOUNS and following in ("of", "from", "by", "de", "des", "du", "d", "cua"):
            return "behind"
        if self._apologies_from(following) or self._is_noun_of_name():
            return "behind"
        if set(words) & {"invitations", "invitation"} and following in ("to", "kepada"):
            return "behind"
        if "invited" in self.classes and not set(words) & _PASSIVE and not self._attends():
            return "behind"
        if words[-1] in _BE and len(self.steps) > 1:
            return "either"
        if "chaired" in self.classes and words[-1] in ("of", "de", "du", "cua"):
            # "under the co-chairmanship of A and B"
            return "behind"
        if words[-1] in _AGENTS:
            return _AGENTS[words[-1]]
        return ""

    def _represents(self):
        """ "Ms A, who represented Fiji": the State follows."""
        active = self.words[-1] in _REPRESENT and not set(self.words) & _BE
        return active and self.end < self.until and self.tokens[self.end].is_capital

    def _is_noun_of_name(self):
        """ "partisipasi Fiji": the name follows without "from"."""
        after = self.tokens[self.end] if self.end < self.until else None
        return self.words[-1] in _OWNED and bool(after) and after.is_capital

    def _apologies_from(self, following):
        noun = {"apologies", "apology", "regrets", "absence", "withdrawal", "cancellation"} & set(
            self.words
        )
        return bool(noun) and following in ("from", "of", "by", "for", "dari", "de", "cua")

    def _object(self, end):
        """Behind the object: "the meeting", "in the workshop as observers"."""
        role, index = None, end
        # "sat in observer capacity": the "in" belongs to both.
        first = end - (end == self.end and self.words[-1] == "in")
        for index in range(first, min(end + FEW, self.until)):
            role = role_at(self.tokens, index, self.until)
            if role or self.tokens[index].key in (",", ";", ".", "(", ":"):
                break
            if self._is_next_clause(index):
                break
        if role:
            return role.end, role
        found = cues.at(self.tokens, end, self.until, frozenset(("meeting",)))
        return (found[0] if found else end), None

    def _is_next_clause(self, index):
        token = self.tokens[index]
        found = cues.at(self.tokens, index, self.until, frozenset(("and", "who", "while", "also")))
        return bool(found) or cues.is_stop(token)

    def _leads_on(self, end):
        """Whether a list is announced: "attended:", "included", "were from"."""
        index = end
        for _ in range(4):
            key = self._key(index)
            if key in (":", "(") or (key == "-" and self.tokens[index].gap):
                return True
            found = index < self.until and cues.at(
                self.tokens, index, self.until, frozenset(("like", "people", "people too"))
            )
            if not found:
                return False
            if "like" in found[1]:
                return True
            index = found[0]
        return False

    def _is_whole(self, points, end):
        """ "opened", "observed" and "joined" speak of a meeting only if they name one."""
        loose = self.words[-1] in _LOOSE or self.words[-2:] == ["led", "by"]
        if loose and not self._speaks_of_meeting():
            return False
        bare = self.classes & {"opened", "observed"} and not self._attends()
        bare = bare and not set(self.words) & _SENDING
        if self.words[-2:] == ["were", "there"] and self._key(end) == ":":
            # "Not all the members were there", and of whom so much follows
            return False
        if "status" in self.words and not _HAVE.isdisjoint(self.words):
            # "Fiji has had observer status since 2002": in the forum.
            return False
        if points == "behind" or not (bare or "joined" in self.words):
            return True
        if self._key(end) in ("", ".", ";", ",", ")"):
            return True
        if "joined" in self.words and self._joins_people(end):
            return True
        named = end > self.behind or self.behind > self.end or self._key(end) in _WHEN
        if self._opens_meeting(end):
            return True
        return named and "bali" not in (self._key(end), self._key(end + 1))

    def _speaks_of_meeting(self):
        """ "a training involving A", not "the ferry service involving A"."""
        before = [token.key for token in self.tokens[max(0, self.first - FEW) : self.first]]
        return _MEETINGS.holds(before) or any(map(is_folk, before))

    def _joins_people(self, end):
        """ "joined officials of A", "joined the heads of immigration at the conference"."""
        led = self._key(end) == "the" and is_folk(self._key(end + 1))
        end += self._key(end) in _FELLOW
        return led or bool(cues.at(self.tokens, end, self.until, _PEOPLE))

    def _opens_meeting(self, end):
        """ "to open the Fourth Regional Ministerial Conference"."""
        for index in range(end, min(end + _LONGEST_TITLE, self.until)):
            if "opened" not in self.classes or self._is_next_clause(index):
                return False
            if self._key(index) in _GATHERINGS:
                return True
        return False

    def _key(self, index):
        return self.tokens[index].key if index < self.until else ""
