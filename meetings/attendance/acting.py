"""What those do who are in the room: forms of it that no list of verbs holds. PURE.

`tail` are the folded words behind an enumeration, `lead` those before it.
"""

from . import roles
from .conduct import AGENT, DURING, LEADING, did_there, without_post
from .frames import (
    ACTING,
    AHEAD,
    COMING,
    DENIALS,
    ELSEWHEN,
    EVENTS,
    GATHERING,
    PEOPLES,
    SAYING,
    is_folk,
)
from .runs import HEAD
from .words import keyset

_ALSO = keyset("also too as well then actively")
_ELECTED = keyset("elected appointed chosen named nominated designated")
_POSTS_THERE = keyset("chair chairman chairperson vice rapporteur")
#: "said at a meeting with his cabinet" may be another one.
_NO_HALL = keyset("a an")
_IN_HALL = keyset("""
    opening closing welcome welcoming keynote meeting workshop conference session seminar event
    gathering forum talks summit training pembukaan sambutan pertemuan lokakarya konferensi
""")
_SERVED = keyset("served acted serving appeared performed joined")
_PARTS = keyset("""
    resource facilitator facilitators moderator moderators trainer trainers instructor instructors
    lecturer lecturers speaker speakers panellist panellists panelist panelists presenter
    presenters player players rapporteur rapporteurs interpreter interpreters judges evaluators
    mentors coaches discussant discussants team partner partners
""")
_WORKED = keyset("worked split divided broke practised practiced rehearsed")
_EXERCISES = keyset("""
    group groups pair pairs team teams table tables case cases scenario scenarios exercise
    exercises text draft studies simulation module modules handbook interview interviews
""")
_WHO = keyset("who whom")
_CEREMONIES = keyset("ribbon signing opening launch handover ceremony inauguration presentation")
_SPOKEN = keyset("presented delivered introduced outlined described moderated tabled read")
_FARTHEST = 12
_ANSWERED = keyset("replied responded answered took fielded")
_OUTSIDERS = keyset("press reporters journalists media parliament senate lawmakers")
_IN_TURN = keyset("after before following")
_SPEAKING = keyset("floor spoke spoken speaking")
_TIME = keyset("day days week weeks morning afternoon hours")
_WERE = keyset("was were")
_MANNER = keyset("then also jointly first finally next")
_TOLD = keyset("told warned informed briefed addressed reminded assured")
_AUDIENCE = keyset("delegates participants colleagues counterparts attendees")
_MET = keyset("convened met gathered assembled")
_DISCUSSED = keyset("discussed commented remarked elaborated expressed advised preferred")
_GAVE = keyset("made provided gave offered contributed shared sharing provide offer")
_INPUT = keyset("""
    input inputs insight insights expertise presentation presentations overview overviews briefing
    briefings update updates perspective perspectives remarks lecture lectures comment comments
    demonstration demonstrations session sessions module modules speaker speakers trainer trainers
    facilitator facilitators lecturer lecturers instructors interpreters case talk talks
""")


def acts_through_theirs(tail):
    """ "A, whose Foreign Secretary delivered the welcome", "A, who took questions there"."""
    if (ELSEWHEN | DENIALS).holds(tail):
        return False
    who = next((number for number, key in enumerate(tail[:HEAD]) if key in _WHO), None)
    if who is not None:
        return tail[who + 1 : who + 2] != ["was"] and did_there(tail[who + 1 :])
    post = any(is_folk(key) or key in roles.POSTS for key in tail[1:HEAD])
    acts = ACTING.holds(tail[2:]) or not _CEREMONIES.isdisjoint(tail)
    return tail[:1] == ["whose"] and post and acts


def spoke_beside(lead):
    """ "took the floor after A", "spoke before the Minister of A": A spoke as well."""
    words = without_post(lead)
    spoken = (
        words[-1:] != []
        and words[-1] in _IN_TURN
        and not _SPEAKING.isdisjoint(words[-_FARTHEST:-1])
    )
    return spoken and not (ELSEWHEN | AHEAD).holds(lead)


def was_heard(tail):
    """ "were heard in that order": heard by those in the room."""
    return tail[1:2] == ["heard"] and tail[0] in _WERE


def came_from(lead):
    """ "experts travelled from A, B and C"."""
    folk = any(map(is_folk, lead[:-2])) and not PEOPLES.holds(lead)
    return folk and lead[-1:] == ["from"] and lead[-2] in COMING.words


def answered(tail):
    """ "replied to questions", "took questions", and not those of the press."""
    asked = tail[:1] != [] and tail[0] in _ANSWERED and "questions" in tail[1:HEAD]
    return asked and _OUTSIDERS.isdisjoint(tail)


def told_meeting(tail):
    """ "A told the seminar", "A told delegates": it was said there."""
    return any(
        key in _TOLD
        and (
            (EVENTS | GATHERING).holds(tail[number + 1 : number + 4])
            or not _AUDIENCE.isdisjoint(tail[number + 1 : number + 3])
        )
        for number, key in enumerate(tail)
    )


def leads_delegation(tail):
    """ "A led its delegation to the talks"."""
    verbs = [number for number, key in enumerate(tail[:HEAD]) if key in LEADING]
    if not verbs or DENIALS.holds(tail[:HEAD]):
        return False
    return any(key.startswith("delegation") for key in tail[verbs[0] + 1 : verbs[0] + HEAD + 1])


def contributed(tail):
    """ "IOM also contributed", and nothing of money."""
    words = [key for key in tail if key not in _ALSO]
    told = words[1:2] in ([], ["to"]) and (len(words) == 1 or GATHERING.holds(words[2:4]))
    return words[:1] == ["contributed"] and told


def gave(tail):
    """ "provided expert input", "shared their insights": said of those in the room."""
    return any(
        key in _GAVE and not _INPUT.isdisjoint(tail[number + 1 : number + 4])
        for number, key in enumerate(tail[:3])
    )


def discussed(tail):
    """ "IOM discussed …": minutes write so of those who speak in the room."""
    return tail[:1] != [] and tail[0] in _DISCUSSED and not (ELSEWHEN | AHEAD).holds(tail[1:HEAD])


def said_there(tail):
    """ "stated during his opening remarks", "said at the meeting": said by one in the hall."""
    for number, key in enumerate(tail[:HEAD]):
        behind = tail[number + 2 : number + 5]
        if SAYING.holds([key]) and tail[number + 1 : number + 2] != []:
            there = tail[number + 1] in DURING and behind[:1] != [] and behind[0] not in _NO_HALL
            return there and not _IN_HALL.isdisjoint(behind) and "press" not in behind
    return False


def met_for(tail):
    """ "this week convened to validate the findings"."""
    return any(
        key in _MET and tail[number + 1 : number + 2] == ["to"]
        for number, key in enumerate(tail[:HEAD])
    )


def is_elected(tail):
    """ "was elected vice-chair": a meeting gives its posts to those in the room."""
    posts = set(tail[2 : HEAD + 1])
    return tail[1:2] != [] and tail[1] in _ELECTED and not _POSTS_THERE.isdisjoint(posts)


def served(tail):
    """ "served as resource persons", "acted as facilitators": a part that is played there."""
    verbs = [number for number, key in enumerate(tail[:HEAD]) if key in _SERVED]
    if not verbs or tail[verbs[0] + 1 : verbs[0] + 2] != ["as"]:
        return False
    part = tail[verbs[0] + 2 : verbs[0] + 6]
    return not _PARTS.isdisjoint(part) and not (ELSEWHEN | DENIALS).holds(tail[:HEAD])


def worked(tail):
    """ "worked through three case studies", "split into groups": done in the room."""
    return tail[:1] != [] and tail[0] in _WORKED and not _EXERCISES.isdisjoint(tail[1:6])


def witnessed(tail):
    """ "witnessed the signing of the lease": a ceremony of the meeting that is told of."""
    return tail[:1] == ["witnessed"] and not (_CEREMONIES.isdisjoint(tail) or ELSEWHEN.holds(tail))


def spoken_by(lead):
    """ "plans for arrivals were presented by A": said there, whatever it was about."""
    words = [key for key in without_post(lead) if key not in _MANNER]
    if words[-2:] == ["heard", "from"]:
        # "The panel on victims of fraud heard from A".
        return not (ELSEWHEN | AHEAD | DENIALS).holds(lead)
    told = len(words) > 2 and words[-1] in AGENT and words[-2] in _SPOKEN
    return told and words[-3] in _WERE and not (ELSEWHEN | AHEAD).holds(lead)


def spent_days(tail):
    """ "spent three days rehearsing the response": at what is told of."""
    spent = tail[:1] == ["spent"] and not _TIME.isdisjoint(tail[1:5])
    return spent and not (ELSEWHEN | DENIALS).holds(tail)


#: Those that are said behind a subject.
DOING = (
    spent_days,
    told_meeting,
    leads_delegation,
    contributed,
    gave,
    discussed,
    said_there,
    met_for,
    is_elected,
    served,
    answered,
    was_heard,
    worked,
    witnessed,
)
