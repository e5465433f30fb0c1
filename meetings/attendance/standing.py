"""Tells what a text says of a body at all times from what it says of one meeting. PURE.

"The Process is co-chaired by A and B and has 45 members, including C": whoever comes to its
meetings. So speak also the histories of a forum: "Since its inception it has been led by A".
"""

from itertools import pairwise

from . import pieces as kinds
from .frames import NUMERALS
from .places import STATES
from .words import keyset

#: Bodies that last, whoever meets; and those whose names are names of meetings, too.
_BODIES = keyset("""
    process initiative secretariat secretariats organisation organization mechanism alliance bloc
    grouping association institution agency body chairmanship membership presidency sekretariat
    organisasi keanggotaan group groups network community partnership committee taskforce
""")
_TEAMS = keyset("team taskforce force panel commission board council unit subgroup")
_FORUMS = keyset("forum dialogue platform proses")
_MEETINGS = keyset("""
    meeting meetings conference conferences workshop workshops session sessions seminar seminars
    training trainings course courses summit summits symposium retreat roundtable webinar edition
    round event events gathering consultation consultations som talks exercise briefing discussion
    discussions visit delegation delegations mission pertemuan konferensi sidang rapat lokakarya
    pelatihan
""")
_NOW = keyset("is are has have adalah merupakan ialah memiliki")
_HOLDS = keyset("""
    comprises comprise consists consist counts groups includes include covers serves provides aims
    seeks facilitates operates remains beranggotakan terdiri
""")
_GATHERS = keyset("brings connects unites links involves")
_WAS = keyset("was were has")
_FOUNDED = keyset("""
    established founded formed created launched initiated set-up conceived constituted set
    dibentuk didirikan
""")
#: What is said of one meeting, although a body is the subject.
_OF_MEETING = keyset("""
    attended attending participating gathered gathering convening being taking meeting today
    tomorrow week days hari hosting holding
""")
_IT = keyset("it")
_EARLIER = keyset("previous earlier past preceding former prior")
_AT = keyset("at during in")
#: Where States meet for other things.
_OTHER_HALLS = (
    ["general", "assembly"],
    ["united", "nations"],
    ["security", "council"],
    ["human", "rights"],
)
_THEIR = keyset("the its their a an")
_TODAY = keyset("today this yesterday on")
_SINCE = keyset("since")
_BEGINNING = keyset("inception establishment creation founding foundation launch formation")
_BELONG = frozenset((word, "anggota") for word in ("menjadi", "merupakan", "adalah"))
_ARE = keyset("are include comprise is includes adalah ialah meliputi")
_MEMBERS = keyset("member members participants observers signatories anggota")
_OF = keyset("of to")
_ONE_OF = keyset("member members")
_TEAM = keyset("delegation delegations team panel")
#: Those of the members who came, or members of what goes to a meeting.
_OTHERS = keyset("present attending attended participating represented delegation delegations team")
_CURRENT = keyset("current present-day founding")
_HABITUALLY = keyset("""
    typically usually normally generally traditionally regularly routinely often frequently
    appropriate biasanya umumnya habituellement généralement
""")
_YEARLY = keyset("annually yearly")
_COME = keyset("dihadiri menghadiri mengikuti diikuti ikut berpartisipasi")
_SUBJECT = 36
_FEW = 3

_COUNTS = NUMERALS | {"both"}
_TELLING = frozenset((kinds.PEOPLE, kinds.ROLE, kinds.NUMBER, kinds.COLON))


def names_others(tokens, unit, pieces):
    """ "The others are A and B." in a running text: of no people, and of none that were counted."""
    counted = any(tokens[number].key in _COUNTS for number in range(unit.first, unit.end))
    held = {piece.kind for piece in pieces}
    return unit.ending == "stop" and kinds.LIKE in held and not (counted or held & _TELLING)


class Standing:
    """Looks at the units of a text one after the other; `tokens` are those of the text."""

    def __init__(self, tokens):
        self.tokens = tokens
        # Whether the unit before speaks of a body, and of no meeting: what "it" then means.
        self.of_body = False

    def holds(self, unit, pieces):
        """Whether this unit tells of a body at all times, and of no meeting."""
        keys = [token.key for token in self.tokens[unit.first : unit.end]]
        before = self.of_body
        self.of_body = self._speaks_of_body(keys, pieces)
        return (
            self._is_earlier(keys)
            or ("meet" in keys and not _YEARLY.isdisjoint(keys))
            or self._is_habitual(pieces)
            or self._is_belonging(keys)
            or self._is_member(keys, unit, pieces)
            or self._is_of_body(keys, unit, pieces, before=before)
        )

    def _speaks_of_body(self, keys, pieces):
        named = any(piece.kind == kinds.ITEM and piece.value.kind == "group" for piece in pieces)
        body = named or not (_BODIES | _FORUMS).isdisjoint(keys)
        return body and _MEETINGS.isdisjoint(keys)

    def _is_earlier(self, keys):
        """ "Previous meetings were hosted by A", "Since its inception in 2003 …"."""
        words = [key for key in keys[:_FEW] if key not in ("the", "all")]
        if words[:1] != [] and words[0] in _EARLIER:
            # "Earlier today" is no other time.
            return words[1:2] == [] or words[1] not in _TODAY
        if self._is_at_earlier(keys):
            return True
        return words[:1] != [] and words[0] in _SINCE and not _BEGINNING.isdisjoint(keys[:6])

    def _is_at_earlier(self, keys):
        """ "At the previous meeting, …": told of another one, and not of this."""
        if keys[:1] == [] or keys[0] not in _AT:
            return False
        words = [key for key in keys[1:5] if key not in _THEIR]
        last = words[:1] == ["last"] and not _MEETINGS.isdisjoint(words[1:2])
        other = words[:2] in _OTHER_HALLS
        return last or other or (words[:1] != [] and words[0] in _EARLIER)

    def _is_habitual(self, pieces):
        """ "It is typically attended by A", "agencies participate when appropriate"."""
        said = (piece for piece in pieces if piece.kind == kinds.VERBS)
        return any(
            token.key in _HABITUALLY
            for piece in said
            for token in self.tokens[max(0, piece.first - 1) : piece.end + 2]
        )

    def _is_member(self, keys, unit, pieces):
        """ "Nauru is a founding member of the Forum, along with A": whoever comes to it."""
        member = next((n for n, key in enumerate(keys[:_SUBJECT]) if key in _ONE_OF), 0)
        said = keys[max(0, member - _FEW) : member]
        of = keys[member + 1 : member + 2] == ["of"]
        if any(p.kind == kinds.VERBS and p.first < unit.first + member for p in pieces):
            return False
        now = not _NOW.isdisjoint(said) and "not" not in said
        return of and now and _TEAM.isdisjoint(keys[member:])

    def _is_belonging(self, keys):
        """ "A dan B menjadi anggota D", "Member countries of the network are A and B"."""
        if self._counts_members(keys):
            return True
        if any(pair in _BELONG for pair in pairwise(keys)):
            return not any(key in _COME or key.startswith("hadir") for key in keys)
        verb = next((n for n, key in enumerate(keys[:_SUBJECT]) if key in _ARE), 0)
        subject = keys[:verb]
        if "from" in keys[verb + 1 : verb + 2]:
            # "Dialogue members are from A and B": so are those who meet.
            return False
        called = subject[-1:] != [] and subject[-1] in _MEMBERS - {"participants"}
        if called and _OTHERS.isdisjoint(keys):
            # "Current Forum observers include A and B"
            return not (_BODIES | _FORUMS | _CURRENT).isdisjoint(subject)
        member = next((n for n, key in enumerate(subject) if key in _MEMBERS), None)
        if member is None or member > _FEW or not _OTHERS.isdisjoint(keys):
            return False
        return any(key in _OF for key in subject[member + 1 : member + _FEW])

    def _counts_members(self, keys):
        """ "The network has 26 members, including A", whatever the network is."""
        number = self._verb(keys)
        if not number or not (_MEETINGS | _TEAM).isdisjoint(keys[:number]):
            return False
        counted = keys[number + 1 : number + 2]
        here = _OTHERS.isdisjoint(keys)
        return (
            here
            and counted[0:1] != []
            and counted[0].isdecimal()
            and (not _MEMBERS.isdisjoint(keys[number + 2 : number + 4]))
        )

    def _is_of_body(self, keys, unit, pieces, *, before):
        number = self._verb(keys)
        if not number:
            return False
        subject, verb = keys[:number], keys[number]
        if verb in _HOLDS and self._is_named_body(pieces, unit.first + number):
            return True
        founded = verb in _WAS and not _FOUNDED.isdisjoint(keys[number + 1 : number + _FEW + 1])
        if founded and not _TEAMS.isdisjoint(subject):
            # "a review team was established, which consisted of representatives from A"
            return True
        it = subject[-1] in _IT and len(subject) < _FEW and before
        if not it and not self._is_body(subject, unit, pieces, until=unit.first + number):
            return False
        if founded:
            return True
        if verb not in _NOW | _HOLDS | _GATHERS or not _OF_MEETING.isdisjoint(keys):
            return False
        firm = it or not _BODIES.isdisjoint(subject)
        return firm or verb in _HOLDS or "by" not in keys

    def _is_named_body(self, pieces, verb):
        """ "ASEAN includes", ", the APEC consists of": an organisation, and no people of it."""
        at = next((n for n, piece in enumerate(pieces) if piece.end == verb), None)
        body = pieces[at] if at is not None else None
        if not body or body.kind != kinds.ITEM or body.value.kind != "body":
            return False
        named = {token.key for token in self.tokens[body.first : body.end]}
        begins = at == 0 or pieces[at - 1].kind in (kinds.ARTICLE, kinds.SEPARATOR)
        return begins and _MEETINGS.isdisjoint(named)

    def _end_of_head(self, first, until):
        """The token behind "The working group", of which something is told between commas."""
        head = (n for n in range(first + 2, until) if self.tokens[n].key in (",", "("))
        return next(head, until)

    def _verb(self, keys):
        """The number of the first verb of such a sentence, or 0."""
        verbs = _NOW | _HOLDS | _GATHERS | _WAS
        return next((n for n, key in enumerate(keys[:_SUBJECT]) if n and key in verbs), 0)

    def _is_body(self, subject, unit, pieces, *, until):
        """Whether the subject is a body, and neither its people nor its meeting."""
        if not _MEETINGS.isdisjoint(subject):
            return False
        until = min(until, self._end_of_head(unit.first, until))
        for piece in pieces:
            if piece.first >= until:
                break
            people = piece.kind == kinds.PEOPLE and "secretariat" not in piece.value
            state = piece.kind == kinds.ITEM and piece.value.kind in STATES
            # "The director of an organisation" is none; "the Working Group on Trafficking" is one.
            begins = not (_BODIES | _FORUMS).isdisjoint(subject[: _FEW + 1])
            office = piece.kind == kinds.OFFICE and not begins
            if people or state or office or piece.kind in (kinds.VERBS, kinds.PERSON):
                return False
        group = any(
            piece.kind == kinds.ITEM and piece.value.kind == "group"
            for piece in pieces
            if piece.first < until
        )
        return group or not (_BODIES | _FORUMS).isdisjoint(subject)
