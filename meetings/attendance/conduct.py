"""What the words behind a subject tell of it, in forms no list of verbs holds. PURE.

`tail` are the folded words behind an enumeration.
"""

from . import roles
from .frames import (
    ACTING,
    AHEAD,
    DELEGATED,
    DENIALS,
    ELSEWHEN,
    EVENTS,
    FAVOURS,
    GATHERING,
    PEOPLES,
    SAYING,
    STRAY,
    WELCOME,
    is_folk,
)
from .runs import HEAD
from .words import keyset

PAID = keyset("funded financed sponsored backed didanai dibiayai financé financée")
_SENT = keyset("sent dispatched mengirim mengutus envoyé dépêché cử")
_POSTS = roles.TITLES - keyset("general special national regional lead chief head major judge")
_NUMBERS = keyset("one two three four five six several")
_AND = keyset("and while but each to")
_ORGANISED = keyset("""
    organised organized co-organised co-organized arranged run conducted convened facilitated
    delivered orchestrated digelar diselenggarakan diadakan
    organisé organisée coorganisé coorganisée animé animée convoqué convoquée organizado
    organizada taught led directed
""")
#: By whom follows at once.
_PASSIVE = keyset("digelar diselenggarakan diadakan")
AGENT = keyset("by oleh par por")
_PASSED = keyset("""
    the le la les l du de des of della el los pihak jointly both governments government
    gouvernement pemerintah
""")
_FOR = keyset("for bagi untuk pour para")
_COURSES = keyset(
    "visit course courses training trainings workshop seminar exercise pelatihan formation"
)
_OF = keyset("of from dari de des du")
_HELPED = _ORGANISED | keyset("""
    supported assisted aided joined guided mentored supervised moderated given dibantu didampingi
    assisté appuyé
""")
_ORGANISES = keyset("""
    organised organized co-organised co-organized organises organizes organising organizing
    convened convenes held holds hold conducted conducts ran runs delivered delivers deliver
    facilitated dirigé dirige
    menggelar mengadakan memberikan menyelenggarakan melaksanakan organise organisait
    organisé tenu organizó
""")
_TRAIN = keyset("train support equip assist help prepare upskill")
_LEADERSHIP = keyset("stewardship leadership auspices guidance coordination")
DURING = keyset("during at in while when opening pada dalam saat ketika")
_THERE = DURING | keyset("on through via di dalam dans sur en tại")
_SPOKE = keyset("""
    thanked commended applauded praised lauded expressed appreciated welcomed reaffirmed observed
    remarked opened inaugurated addressed began menegaskan mengapresiasi mengucapkan remercié salué
""")
_GIVEN = _ORGANISES | keyset("provided given offered")
_TOGETHER = keyset("""
    partnership cooperation collaboration conjunction jointly together kerjasama kerja sama
    partenariat coopération collaboration coordination colaboración cooperación
""")
_WITH = keyset("with dengan avec con")
_HELD = keyset("organised organized convened arranged hosted held")
#: What stands in the names of professions.
_LEARNERS = keyset("social labour workers border frontline junior senior and from")
_PAPERS = keyset("report publication study survey guide")
_WRITTEN = keyset("published issued released compiled commissioned diterbitkan publié")
_PROVIDED = keyset("provided nominated seconded supplied contributed dispatched")
_TRAINED = keyset("trained melatih formé")
_LAWS = keyset("legislation law laws bill act")
_SHARED = keyset("shared presented outlined described highlighted")
_THEIRS = keyset("""
    experience experiences perspective perspectives approach approaches efforts position views
    progress update practices priorities initiatives
""")
_POST = keyset("the of his her excellency distinguished honourable former hon h e mr ms mrs dr")
_EVENT = keyset("meeting meetings summit summits dialogue dialogues conference ministerial")
#: What ends the enumeration of those by whom something was held.
_ELSEWHERE = keyset("in at on for to with where which who whom that from during")
_DAYS = keyset("""
    week month night monday tuesday wednesday thursday friday saturday sunday
""")
_MARGINS = keyset("margins sidelines fringes marge")
_OF_ANOTHER = (["of", "a"], ["of", "an"], ["of", "another"], ["d", "un"], ["d", "une"])
#: How many words back the verb of "by" may stand.
_FAR = 7
_FARTHER = 10
_HELPED_ONLY = keyset("supported led")
LEADING = keyset("""
    lead led leads leading head headed heads heading memimpin mengetuai dirige dirigeait conduit
    conduisait
""")


def sends_others(tail):
    """ "did not travel and sent deputies"."""
    return any(
        key in _SENT
        and _are_sent(tail[number + 1 : number + 4])
        and not DENIALS.holds(tail[max(0, number - 1) : number])
        and not _is_sent_elsewhere(tail[number + 1 :])
        for number, key in enumerate(tail)
    )


def _is_sent_elsewhere(words):
    """ "sent experts to A for the project": to a State, and to no meeting."""
    if "to" not in words[:HEAD] or (EVENTS | GATHERING).holds(words):
        return False
    behind = words[words.index("to") + 1 :]
    return behind == [] or behind[0] in _ELSEWHERE | _AND


def _are_sent(words):
    """Whether these are people who are sent to a meeting: "two officers", "its director", "two"."""
    if PEOPLES.holds(words) or words[:1] == ["by"]:
        return False
    if DELEGATED.holds(words) or any(is_folk(key) or key in _POSTS for key in words):
        return True
    return words[:1] != [] and words[0] in _NUMBERS and (len(words) == 1 or words[1] in _AND)


def organises(tail):
    """ "A organised a workshop": who holds a meeting is there."""
    tail = timely(tail)
    verbs = [number for number, key in enumerate(tail[:3]) if key in _ORGANISES]
    if not verbs or (DENIALS | ELSEWHEN | AHEAD).holds(tail[:HEAD]):
        return False
    return EVENTS.holds(tail[verbs[0] + 1 :])


def is_paid(tail):
    """ "an EU-funded programme": who pays for it need not be there."""
    return tail[:1] != [] and tail[0] in PAID


def is_paper(tail):
    """ "'s regional report estimates": what it wrote says nothing of whether it was there."""
    if {"introduced", "passed"} & set(tail[:HEAD]) and not _LAWS.isdisjoint(tail[: HEAD + 1]):
        # "has introduced legislation into its parliament": at home.
        return True
    found = [number for number, key in enumerate(tail[:HEAD]) if key in _PAPERS]
    return bool(found) and not ACTING.holds(tail[: found[0]])


def is_written(lead):
    """ "the report published by A": who wrote it need not be there."""
    words = without_post(lead)
    return words[-1:] != [] and words[-1] in AGENT and not _WRITTEN.isdisjoint(words[-2:-1])


def without_post(lead):
    """`lead` without "the distinguished Foreign Minister of" at its end."""
    words = list(lead)
    while words and (words[-1] in _POST or words[-1] in roles.FORMAL):
        words.pop()
    return words


def shared_theirs(lead, tail):
    """ "Mr A shared Fiji's experience": who tells it speaks for Fiji."""
    told = lead[-1:] != [] and lead[-1] in _SHARED
    return told and not _THEIRS.isdisjoint(tail[:2])


def trained(lead):
    """ "a course to train officers of A", "workshops to support the police of A"."""
    for number, key in enumerate(lead[:-1]):
        if key in _TRAINED and lead[-1] in _OF:
            # "trained 27 officers from A"
            return any(map(is_folk, lead[number + 1 :])) and not PEOPLES.holds(lead[number:])
        if key == "to" and lead[number + 1] in _TRAIN:
            behind = lead[number + 2 :]
            given = EVENTS.holds(lead[:number]) and any(map(is_folk, behind))
            return behind == [] or (given and not PEOPLES.holds(behind))
    return False


def provided_by(lead):
    """ "participants nominated by the governments of A", "experts were provided by B"."""
    words = _without_office(lead)
    given = words[-1:] != [] and words[-1] in AGENT and not _PROVIDED.isdisjoint(words[-2:-1])
    return given and any(map(is_folk, words[:-2])) and not STRAY.holds(words)


def under_lead(lead):
    """ "gathered under the stewardship of A"."""
    words = [key for key in lead[-_FAR:] if key not in _PASSED]
    return words[-1:] != [] and words[-1] in _LEADERSHIP and "under" in words


def held_by(words):
    """ "the event was jointly held by the B and the government of A"."""
    for number in range(len(words) - 1, 0, -1):
        if words[number] in AGENT and words[number - 1] in _ORGANISED | {"held"}:
            behind = words[number + 1 :]
            if ELSEWHEN.holds(words):
                return False
            verb = any(key.endswith(("ed", "ing")) for key in behind)
            return not verb and _ELSEWHERE.isdisjoint(behind)
    return False


def timely(tail):
    """`tail` without "last week", which is no other time in a report."""
    for number in range(min(len(tail) - 1, HEAD)):
        if tail[number] in ("last", "next") and tail[number + 1] in _DAYS:
            return tail[:number] + tail[number + 2 :]
    return tail


def unbidden(tail):
    """`tail` without "by invitation", which asks nobody to come who spoke there."""
    for number in range(len(tail) - 1):
        if tail[number] == "by" and tail[number + 1] in ("invitation", "request"):
            return tail[:number] + tail[number + 2 :]
    return tail


def _without_office(lead):
    """`lead` without "the office of the" at its end."""
    words = list(lead)
    while words and words[-1] in _PASSED | roles.OFFICES:
        words.pop()
    return words


def organised(lead, *, gathering):
    """ "the workshop was organised by A": who holds a meeting is there."""
    words = _without_office(lead)
    if not words or ELSEWHEN.holds(lead) or not (gathering or GATHERING.holds(words)):
        return False
    if words[-1] in _PASSIVE:
        return True
    return words[-1] in AGENT and not _ORGANISED.isdisjoint(words[-_FARTHER:-1])


def is_of_another_event(lead, tail, before):
    """Whether the names stand in the name of an event, or beside one that is another.

    `before` are the words before them, over other names.
    """
    held = lead[-1:] != [] and lead[-1] in AGENT and not _HELD.isdisjoint(lead[-2:-1])
    if held and not _MARGINS.isdisjoint(before):
        # "in the margins of the Pacific Forum organised by A"
        return True
    return names_event(tail) or _is_beside_another(lead)


def _is_beside_another(lead):
    """ "on the margins of a forum organised by A": of another meeting."""
    return any(
        key in _MARGINS and lead[number + 1 : number + 3] in _OF_ANOTHER
        for number, key in enumerate(lead)
    )


def arranged(lead):
    """Whether something was organised, by whomsoever."""
    return not (_ORGANISED - _HELPED_ONLY).isdisjoint(lead[-_FARTHER:]) and not ELSEWHEN.holds(lead)


def beside(lead):
    """ "in partnership with B", said of those with whom others hold a meeting."""
    near = lead[-_FAR:]
    words = _without_office(near)
    if words[-1:] != [] and not roles.OFFICES.isdisjoint(near[len(words) :]):
        # "with the office of A", "with the Suva office of A"
        words = words if words[-1] in _WITH else _without_office(words[:-1])
    told = not (_TOGETHER.isdisjoint(words) and _HELD.isdisjoint(lead[-_FARTHER:]))
    return bool(words) and words[-1] in _WITH and told


def led_delegation(lead, behind):
    """ "she led the Thai delegation": a delegation that is led is there."""
    return behind and not DENIALS.holds(lead) and bool(LEADING & set(lead[-4:]))


def taught(lead):
    """ "the course was run for A": who is taught is there."""
    words = list(lead)
    while words and (
        words[-1] in _PASSED | roles.OFFICES | _LEARNERS
        or is_folk(words[-1])
        or words[-1].isdigit()
    ):
        words.pop()
    taught_for = words[-1:] in (["for"], ["bagi"], ["untuk"], ["pour"]) and not _COURSES.isdisjoint(
        words
    )
    given = not (_ORGANISED | _GIVEN).isdisjoint(words)
    return taught_for and given and not ELSEWHEN.holds(words)


def done_by_folk(lead):
    """ "supported by two officers of A"."""
    if lead[-1:] == [] or lead[-1] not in _OF:
        return False
    words = lead[-_FAR:]
    return any(
        key in AGENT and words[number - 1] in _HELPED and any(map(is_person, words[number + 1 :]))
        for number, key in enumerate(words)
        if number
    )


def is_person(key):
    return is_folk(key) and key not in roles.OFFICES


def welcomed_by(lead):
    """ "participants were welcomed by A", not "welcomed the offer by A"."""
    words = [key for key in lead[-2 * _FAR :] if not key.endswith("ly")]
    if "in" in words and words[words.index("in") + 2 :][:1] == ["by"]:
        # "opened in Suva by"
        words = words[: words.index("in")] + words[words.index("in") + 2 :]
    if words[-3:-1] == ["heard", "from"] or words[-2:] == ["heard", "from"]:
        return True
    return not ELSEWHEN.holds(lead) and any(
        key in AGENT | {"from"} and WELCOME.holds(words[number - 1 : number])
        for number, key in enumerate(words)
        if number
    )


def spoke(tail):
    """ "…, Minister of Fiji, thanked the organisers": said of one who speaks in the hall."""
    head = tail[:HEAD]
    return bool(_SPOKE & set(head[:2])) and not (DENIALS | ELSEWHEN | FAVOURS).holds(head[2:])


def did_there(tail):
    """ "set out their plans on day two", "comprised A at this session": done in the hall."""
    return not SAYING.holds(tail[:1]) and any(
        key in _THERE and GATHERING.holds(tail[number + 1 : number + 4])
        for number, key in enumerate(tail)
    )


def names_event(tail):
    """ "the PIF leaders meeting", "the Asia–EU dialogue": part of the name of an event."""
    behind = tail[1:] if tail and is_folk(tail[0]) else tail
    return behind[:1] != [] and behind[0] in _EVENT
