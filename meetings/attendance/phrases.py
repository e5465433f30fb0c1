"""Reads a phrase of capitalised words: whom does it name? PURE.

"Ministry of Foreign Affairs of Malaysia" names Malaysia, "Bank of China" itself, "Foreign Minister
Tom Reed" nobody in the lexicon. A phrase is a row of capitalised words and names, held together by
"of", "for", hyphens and the like; commas, "and" and lower-case words end it.
"""

from itertools import pairwise

from . import cues, roles
from .frames import is_folk
from .items import Item, Part, Phrase
from .words import keyset

_LINKS = keyset("""
    of for the on against de des du la le les l d dan urusan bidang ve cua
""")
_OPENING_LINKS = keyset("of for on against de des du d urusan bidang ve cua")
_OF = keyset("of de des du la d")
_FROM = keyset("from dari")
#: "Pacific Islands Forum Fisheries Agency": a body of its own, and no office of the first.
_AGENCIES = keyset("agency association")
_INITIAL = 2
_FEW = 3
_SHORT = 4
_PEOPLE = keyset("participants members delegates representatives countries observers")
_ARTICLES = frozenset(("the", "la", "le", "les"))
#: More words than any name has; a longer row of capitals is cut.
_LONGEST = 40
_VERBS = frozenset(("attended", "attended by", "chaired", "hosted", "absent", "apologies"))
_NO_VERBS = keyset("chair chairs chairman host present representation meet led")
_ABBREVIATED = roles.HONORIFICS | {"st", "snr", "jr"}
_ELIDED = keyset("l d qu")
_NAMELESS = roles.PLAIN | roles.HONORIFICS | _ELIDED
_STATES_OWN = roles.OFFICES - roles.TITLES
_WORLDWIDE = frozenset(("international", "world", "save", "plan", "un", "unicef", "oxfam"))


class Phrases:
    """Reads the phrases of `tokens`, in which `entities` have been found."""

    def __init__(self, tokens, entities):
        self.tokens = tokens
        self.entities = entities
        long = [token.raw for token in tokens if token.kind == "word" and len(token.raw) > _SHORT]
        #: Where all is in capitals, capitals tell nothing.
        self.shouting = sum(map(str.isupper, long)) > len(long) * 0.6

    def at(self, position, until):
        """The phrase that begins at `position`, or None; it ends before `until` at the latest."""
        parts = self._parts(position, until)
        if not parts:
            return None
        return _Reading(self, parts).phrase()

    def _parts(self, position, until):
        parts, link = [], ""
        while position < until and len(parts) < _LONGEST:
            entity = self.entities.get(position)
            if entity and entity.end <= until:
                end = entity.end
            elif self._is_capital(position):
                entity, end = None, position + 1
            else:
                break
            if entity and parts and not self._joins(parts[-1], entity, link):
                break
            parts.append(Part(position, end, entity, link))
            step = self._link(end, until, parts)
            if step is None:
                break
            position, link = step
        return parts

    def _is_capital(self, position):
        token = self.tokens[position]
        return token.is_capital and not (
            roles.is_honorific(token) and position + 1 < len(self.tokens)
        )

    def _joins(self, before, entity, link):
        """Whether the name goes on with what stands before it, or is the next of a list."""
        if before.entity is None or link not in ("", "'s"):
            return True
        if link == "'s":
            return entity.kind in ("group", "country")
        return before.entity.kind == "demonym" or (
            _is_organisation(before.entity) and not _is_organisation(entity)
        )

    def _link(self, end, until, parts):
        """How the phrase goes on behind `end`, as (next position, link), or None."""
        if end >= until:
            return None
        token, entity = self.tokens[end], parts[-1].entity
        if token.kind == "word":
            return self._word_link(end, until, parts)
        if token.kind != "mark" or end + 1 >= until:
            return None
        following = self.tokens[end + 1]
        if token.key == "'" and following.key == "s" and not following.gap:
            return (end + 2, "'s") if end + 2 < until and self._opens(end + 2) else None
        if token.key == "'" and not token.gap and following.gap and self._opens(end + 1):
            return end + 1, "'s"
        if token.key in ("-", "'") and not token.gap and not following.gap:
            both = entity is not None and end + 1 in self.entities
            if both and not self._is_of_two(end + 1, until):
                return None
            return (end + 1, "-") if self._opens(end + 1) else None
        if token.key == "&" and self._opens(end + 1) and (entity is None or _is_loose(entity)):
            return end + 1, "&"
        if token.key == "." and self._abbreviated(end - 1) and self._opens(end + 1):
            return end + 1, "."
        return None

    def _is_of_two(self, position, until):
        """ "Fiji-Samoa Partnership for Justice": a body named for two."""
        end = self.entities[position].end
        several = False
        for _ in range(_LONGEST):
            after = self.entities.get(end + 1)
            if end >= until or self.tokens[end].key != "-" or not after:
                break
            end, several = after.end, True
        behind = self.tokens[end : min(end + _FEW, until)]
        heads = roles.HEADS | roles.TOPICS if several else roles.HEADS
        return any(token.is_capital and token.key in heads for token in behind)

    def _word_link(self, end, until, parts):
        token, entity = self.tokens[end], parts[-1].entity
        if end in self.entities or self._is_capital(end):
            ends = self._is_verb(end, until) or (entity is None and token.key in _PEOPLE)
            return None if ends else (end, "")
        if entity is not None and not _is_loose(entity):
            return None
        if token.key in ("and", "dan", "et", "va"):
            topical = any(part.link in _OPENING_LINKS or _office(self, part) for part in parts)
            if topical and end + 1 < until and self._is_topic(end + 1):
                return end + 1, "and"
            return None
        position = end
        while position < until and position < end + 4:
            if self._opens(position):
                return position, self.tokens[end].key
            key = self.tokens[position].key
            if key == "in" and self._goes_on_in(position, parts):
                return position + 1, "in"
            if key != "'" and (key not in _LINKS or self.tokens[position].kind == "line"):
                return None
            position += 1
        return None

    def _goes_on_in(self, position, parts):
        """ "Alliance Against Traffic in Women": the name of a body, no place."""
        after = position + 1
        entity = self.entities.get(after)
        if after >= len(self.tokens) or (entity and entity.kind != "elsewhere"):
            return False
        if not entity and not self._is_capital(after):
            return False
        return any(
            part.entity is None and self.tokens[part.first].key in roles.HEADS for part in parts
        )

    def _is_verb(self, position, until):
        """ "Sri Lanka Co-Chaired the meeting": capitals do not make a name of a verb."""
        found = cues.at(self.tokens, position, until, _VERBS)
        return bool(found) and self.tokens[position].key not in _NO_VERBS

    def _opens(self, position):
        return position in self.entities or self._is_capital(position)

    def _is_topic(self, position):
        token = self.tokens[position]
        return token.is_capital and position not in self.entities and token.key in roles.TOPICS

    def _abbreviated(self, position):
        token = self.tokens[position]
        return len(token.raw) <= _INITIAL or token.key in _ABBREVIATED


def _is_organisation(entity):
    return entity.entries[0].body


def _is_loose(entity):
    """Whether words may go on behind the name: "Australian Border Force", "Bangkok Office"."""
    return entity.kind in ("demonym", "city", "elsewhere", "process") or _is_organisation(entity)


def _office(phrases, part):
    return part.entity is None and phrases.tokens[part.first].key in roles.POSTS


class _Reading:
    """What the parts of one phrase name together."""

    def __init__(self, phrases, parts):
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.parts = parts
        self.words = [part for part in parts if part.entity is None or self._is_scenery(part)]
        self.named = [part for part in parts if part.entity and not self._is_scenery(part)]
        self.keys = {self.tokens[part.first].key for part in self.words if part.entity is None}
        self.plain = self.keys - roles.EVENTS
        self.office = bool(self.keys & roles.POSTS)
        self.unknown = self._unknown()

    def _is_scenery(self, part):
        """A place is no party, unless nothing else stands in the phrase."""
        return part.entity.kind in ("city", "elsewhere", "process")

    def phrase(self):
        end = self.parts[-1].end
        return Phrase(end, tuple(self._items()), self.office)

    def _items(self):
        if not self.named:
            return self._nobody()
        if self._is_other_body():
            sure = bool(self.keys & roles.BODIES) or any(map(_is_organisation, self._entities()))
            return [self._whole(sure=sure or self._is_compound())]
        organisations = [part for part in self.named if _is_organisation(part.entity)]
        if organisations:
            return self._organisations(organisations)
        return [item for part in self.named for item in self._state(part)]

    def _whole(self, kind="body", *, sure=True):
        parts = self.parts
        while len(parts) > 1 and self.tokens[parts[0].first].key in _ARTICLES:
            parts = parts[1:]
        return Item(kind, parts[0].first, parts[-1].end, (), sure)

    def _unknown(self):
        """The words that are no post, office, subject or event; "B" of "Annex B" is none either."""
        found = [
            part
            for part in self.words
            if part.entity is None and self.tokens[part.first].key not in _NAMELESS
        ]
        letters = all(len(self.tokens[part.first].raw) == 1 for part in found)
        return [] if letters and self.keys & roles.EVENTS else found

    def _nobody(self):
        """A phrase without a name of the lexicon."""
        if not self.keys:
            forum = all(part.entity.kind == "process" for part in self.words)
            return [] if forum else [self._whole("place")]
        bodies = self.keys & roles.HEADS
        if not self.unknown:
            bodies -= roles.EVENTS
        state = None if bodies else self._state_unheard_of()
        if state:
            return [state]
        if self.keys & roles.TITLES and not bodies:
            return [self._whole("person")] if self.unknown else []
        if (bodies and len(self.words) > 1) or self.keys & roles.PROPER_BODIES:
            return [self._whole()]
        return self._unheard_of() if self.unknown else self._office_or_acronym()

    def _office_or_acronym(self):
        """A phrase in which every word is known, and none names a body."""
        if self._is_office_of_place():
            return [self._whole()]
        if self._is_office_alone():
            return [self._whole(sure=False)._replace(office=True)]
        acronyms = [part for part in self.words if part.entity is None and self._is_acronym(part)]
        if self._is_acronym_alone():
            return [self._whole()]
        named = [part for part in acronyms if self.tokens[part.first].key in roles.TOPICS]
        return [Item("body", part.first, part.end) for part in named]

    def _unheard_of(self):
        """A phrase with words that say nothing of what they are."""
        if any(self._is_acronym(part) for part in self.unknown):
            return [self._whole()]
        if len(self.words) > 1:
            office = bool(self.plain & _STATES_OWN)
            return [self._whole(sure=office)._replace(office=office)]
        first = self.unknown[0].first
        word, behind = self.tokens[first], self.tokens[first + 1 : first + 2]
        # "Prosecutors from Fiji"
        folk = is_folk(word.key) and bool(behind) and behind[0].key in _OF | _FROM
        return [] if len(word.raw) == 1 or folk else [self._whole("word", sure=False)]

    def _state_unheard_of(self):
        """ "Kingdom of Ruritania", "Ministry of Interior of Ruritania": what "of" leads to."""
        numbers = [n for n, part in enumerate(self.parts) if n and part.link in _OF]
        if not numbers or not self.unknown:
            return None
        number = numbers[-1]
        behind, before = self.parts[number:], self.parts[:number]
        last = self.tokens[before[-1].first].key
        stately = last in roles.STATELY or (len(numbers) > 1 and self.keys & _STATES_OWN)
        if not stately or any(part not in self.unknown for part in behind):
            return None
        return Item("state", behind[0].first, behind[-1].end, (), False, state=True)

    def _is_office_alone(self):
        """ "Department of Home Affairs": an office, of a State that is not told."""
        offices = self.plain & _STATES_OWN
        return bool(offices) and len(self.plain) > 1

    def _is_office_of_place(self):
        """ "Indian Ocean Commission", "Jakarta Police": the office of a place that is no State."""
        kinds = {part.entity.kind for part in self.words if part.entity}
        return bool(kinds & {"elsewhere", "city"} and self.plain & _STATES_OWN)

    def _is_acronym_alone(self):
        """ "ASEAN": the name of a body that is also a subject of offices."""
        alone = len(self.words) == 1 and bool(self.plain - roles.ACRONYMS)
        return alone and self._is_acronym(self.words[0])

    def _is_acronym(self, part):
        raw = self.tokens[part.first].raw.replace(".", "")
        return len(raw) > 1 and raw.isupper() and not self.phrases.shouting

    def _is_other_body(self):
        """Whether the phrase names an organisation which only bears the name of a State."""
        if any(
            part.link == "-" and part in self.unknown and before.entity
            for before, part in pairwise(self.parts)
        ):
            # "EU-Horn of Africa Initiative"
            return True
        if any(_is_organisation(part.entity) for part in self.named):
            last = self.parts[-1]
            alone = last.entity is None and self.tokens[last.first].key in _AGENCIES
            return alone and _is_organisation(self.parts[0].entity or self.named[0].entity)
        if self.plain & roles.BODIES or self._is_compound():
            return True
        if self.plain & roles.HALF_BODIES and not self.office:
            return True
        first = self.tokens[self.parts[0].first].key
        return first in _WORLDWIDE and self.parts[-1].entity is not None and len(self.words) > 1

    def _entities(self):
        return [part.entity for part in self.named]

    def _is_compound(self):
        """ "ASEAN-Fiji Counter Trafficking": what two do together, and no office of one."""
        return any(
            part.link == "-"
            and part.entity
            and part is not self.parts[-1]
            and (before.entity or self._is_acronym(before))
            for before, part in pairwise(self.parts)
        )

    def _organisations(self, parts):
        """The State behind an organisation tells where its office is, no more."""
        items = []
        for part in parts:
            entity = part.entity
            if entity.kind == "group":
                items.append(Item("group", part.first, part.end, entity.keys))
            else:
                items.append(_member(entity))
        return items

    def _state(self, part):
        entity = part.entity
        if entity.kind == "country":
            if not self._is_clear(part):
                return [self._whole(sure=False)]
            return [Item("country", part.first, part.end, state=True)]
        if entity.kind == "demonym":
            return self._demonym(part)
        return [_member(entity, sure=len(entity.keys) == 1 and self._is_clear(part))]

    def _demonym(self, part):
        entity = part.entity
        if self.keys & roles.FORMAL:
            return [_member(entity)]
        opening = self.unknown == [self.parts[0]] and part.link in _ARTICLES
        if self.unknown and not (opening and self._begins_sentence()):
            return [self._whole(sure=False)]
        return [_member(entity)._replace(kind="adjective")]

    def _is_clear(self, part):
        """Whether the words before the name of a State leave no doubt that it is meant."""
        before = [other for other in self.words if other.first < part.first]
        unknown = [other for other in self.unknown if other in before]
        if not unknown or self.office or self.keys & roles.TOPICS:
            return True
        if part.link in _ARTICLES and unknown == [self.parts[0]]:
            # "Leading the Fiji delegation"
            return self._begins_sentence()
        if part.link == "":
            return len(before) == 1 and self._begins_sentence() and not self._is_acronym(before[0])
        return len(unknown) > 1

    def _begins_sentence(self):
        first = self.parts[0].first
        return first == 0 or self.tokens[first - 1].key in (".", "!", "?", "\n")


def _member(entity, *, sure=True):
    state = not _is_organisation(entity)
    return Item("member", entity.first, entity.end, entity.keys, sure, entity.misprint, state)
