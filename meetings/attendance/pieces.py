"""Cuts a sentence into what it is made of: names, verbs, roles, separators. PURE."""

from typing import NamedTuple

from . import cues, roles
from .capacities import role_at
from .frames import is_folk
from .lexicon import SMALL
from .verbs import verbs_at
from .vocabulary import ALLOWED_ENDINGS
from .words import keyset

ITEM, PERSON, OFFICE, VERBS, ROLE, PEOPLE = "item", "person", "office", "verbs", "role", "people"
SEPARATOR, OPEN, CLOSE, COLON, DASH = "separator", "(", ")", ":", "-"
STOP, WHO, WHILE, IN, TO, EXCEPT, BEYOND = "stop", "who", "while", "in", "to", "except", "beyond"
WITH, ALSO, LIKE, BY, ARTICLE, WORD, NUMBER = "with", "also", "like", "by", "the", "word", "number"
ECHO = "echo"

_NOUNS = frozenset(("people", "people too", "observers", "guests", "secretariat"))
_MEETING = frozenset(("meeting",))
_FIRST = frozenset(("except", "beyond", "also"))
_REST = frozenset(("who", "while", "in", "to", "with", "like", "and", "by", "for"))
_KINDS = {
    "who": WHO,
    "while": WHILE,
    "in": IN,
    "to": TO,
    "except": EXCEPT,
    "beyond": BEYOND,
    "with": WITH,
    "also": ALSO,
    "like": LIKE,
    "by": BY,
}
_MARKS = {
    ",": (SEPARATOR, ","),
    ";": (SEPARATOR, ";"),
    "/": (SEPARATOR, ","),
    "&": (SEPARATOR, "and"),
    "(": (OPEN, "("),
    "[": (OPEN, "["),
    ")": (CLOSE, ")"),
    "]": (CLOSE, "]"),
    ":": (COLON, ":"),
    "+": (SEPARATOR, "and"),
}
#: What may stand before "experienced practitioners".
_LEADING_ON = frozenset((VERBS, BY, LIKE, ALSO, ARTICLE, NUMBER))
_STATEMENT = keyset("""
    statement statements summary summaries report remarks declaration
""")
_INDONESIAN = keyset("yang dan dari dengan oleh untuk negara serta")
#: "May" is told apart by itself.
MONTHS = keyset("""
    january february march april june july august september october november december
    januari februari maret mei juni juli agustus oktober desember jan feb mar apr jun jul aug sep
    sept oct nov dec
""")
#: Forms of address that are names of persons, too.
_ALSO_NAMES = keyset("tan adi ratu tun sri khun daw prince sheikh")
_OF_PARTY = ("member", "adjective")
_ONE = keyset("representative delegate envoy officer official minister ambassador wakil")
_PREFIXES = ("mem", "men", "meng", "meny", "ber", "ter", "diper", "dise", "dike")


class Piece(NamedTuple):
    """A part of a sentence: tokens `first` to `end`, and what was read there."""

    kind: str
    first: int
    end: int
    value: object = None


def _unnumbered(pieces):
    """ "chaired by (1) A and B, (2) C": the numbers of an enumeration say nothing."""
    kinds_in = [piece.kind for piece in pieces]
    marks = [
        number
        for number in range(1, len(pieces) - 3)
        if kinds_in[number : number + 3] == [OPEN, NUMBER, CLOSE]
        and kinds_in[number - 1] in (BY, SEPARATOR, LIKE, COLON)
        and kinds_in[number + 3] in (ITEM, ARTICLE, OFFICE)
    ]
    dropped = {number + step for number in marks for step in range(3)}
    return [piece for number, piece in enumerate(pieces) if number not in dropped]


class Pieces:
    """Cuts the sentences of `tokens`; `phrases` reads the names in them."""

    def __init__(self, tokens, phrases):
        self.tokens = tokens
        self.phrases = phrases
        keys = {token.key for token in tokens}
        self.indonesian = len(keys & _INDONESIAN) > 2

    def of(self, unit):
        """The pieces of one unit, in order, without the small words."""
        found, position = [], unit.first
        while position < unit.end:
            new = self._at(position, unit.end, found)
            found.extend(new)
            position = max(new[-1].end if new else position + 1, position + 1)
        while found and found[0].kind == SEPARATOR:
            del found[0]
        return self._people_named(self._denied(_unnumbered(found)))

    def _at(self, position, until, found):
        token = self.tokens[position]
        if token.kind == "mark":
            return self._mark(token, position)
        if token.kind == "number":
            return [Piece(NUMBER, position, position + 1)]
        if token.kind != "word":
            return [Piece(SEPARATOR, position, position + 1, ",")]
        if token.key in MONTHS and self._is_day_beside(position):
            return [Piece(WORD, position, position + 1, "")]
        if token.raw == "May" and found and found[-1].kind == NUMBER:
            # "4 May" is a day, whatever may follow it.
            return [Piece(WORD, position, position + 1, "")]
        return (
            self._name(position, until)
            or self._person(position, until)
            or self._cue(position, until)
            or self._phrase(position, until)
            or self._word(token, position, found)
        )

    def _is_day_beside(self, position):
        """ "Oct 31", "31 Oct": no name, although it is written with a capital."""
        beside = self.tokens[max(0, position - 1) : position + 2]
        return any(token.kind == "number" for token in beside)

    def _mark(self, token, position):
        if token.key == "-":
            after = self.tokens[position + 1 : position + 2]
            spaced = token.gap and bool(after) and after[0].gap
            long = token.raw in "–—―"
            return [Piece(DASH, position, position + 1)] if spaced or long else []
        found = _MARKS.get(token.key)
        return [Piece(found[0], position, position + 1, found[1])] if found else []

    def _person(self, position, until):
        """ "H.E. Mr Ahmed bin Ali": everything up to the next comma, post or lower-case word."""
        if not self._is_honorific(position):
            return []
        end = position
        while end < until and self._is_honorific(end):
            end += 1
            while end < until and self.tokens[end].key == "." and not self.tokens[end].gap:
                end += 1
        start = end
        while end < until and self._is_of_name(end, end > start):
            end += 1
        if end == start:
            # "Ms. Tan (Singapore)": the name is a form of address elsewhere.
            named = end - position > 1 and self.tokens[end - 1].key in _ALSO_NAMES
            return [Piece(PERSON if named else ARTICLE, position, end)]
        return [Piece(PERSON, position, end)]

    def _is_honorific(self, position):
        return roles.is_honorific(self.tokens[position])

    def _is_of_name(self, position, inside):
        token = self.tokens[position]
        if token.kind == "mark":
            return inside and token.key in (".", "-", "'") and not token.gap
        if token.kind != "word":
            return False
        if not token.is_capital:
            # "Sa'ilele" is one name.
            glued = inside and not token.gap and self.tokens[position - 1].kind == "mark"
            return glued or (inside and token.key in roles.PARTICLES)
        return token.key not in roles.POSTS

    def _name(self, position, until):
        """A phrase that begins with a name of the lexicon, unless a longer cue stands there."""
        entity = self.phrases.entities.get(position)
        if not entity or entity.end > until:
            return []
        longest = cues.at(self.tokens, position, until)
        if longest and longest[0] > entity.end:
            return []
        return self._phrase(position, until)

    def _phrase(self, position, until):
        phrase = self.phrases.at(position, until)
        if phrase is None:
            return []
        pieces = [Piece(ITEM, item.first, item.end, item) for item in phrase.items]
        if phrase.office or not pieces:
            pieces.insert(0, Piece(OFFICE if phrase.office else WORD, position, position + 1, ""))
        pieces[-1] = pieces[-1]._replace(end=max(phrase.end, pieces[-1].end))
        return pieces

    def _cue(self, position, until):
        tokens, token = self.tokens, self.tokens[position]
        if self._is_acronym(token) or self._is_post_before_name(position, until):
            return []
        if self._is_initial(position):
            return []
        echo = cues.at(tokens, position, until, frozenset(("echo", "no echo")))
        if echo:
            return [Piece(ECHO, position, echo[0], "echo" in echo[1])]
        first = cues.at(tokens, position, until, _FIRST)
        if first:
            return [Piece(_KINDS[min(first[1])], position, first[0])]
        role = role_at(tokens, position, until)
        if role:
            return [Piece(ROLE, position, role.end, role)]
        verbs = verbs_at(tokens, position, until)
        like = cues.at(tokens, position, until, frozenset(("like",)))
        if like and verbs and like[0] > verbs.core:
            return [Piece(LIKE, position, like[0])]
        noun = cues.at(tokens, position, until, _NOUNS)
        if verbs and not (noun and noun[0] >= verbs.core):
            if verbs.chaired and self._is_title_of_paper(verbs.core, until):
                return [Piece(WORD, position, verbs.core + 1, "")]
            return [Piece(VERBS, position, verbs.end, verbs)]
        if noun:
            return [Piece(PEOPLE, position, noun[0], noun[1])]
        return self._joint(position, until)

    def _is_acronym(self, token):
        """ "AU" is no French "au", "WITH" in a shouted line is "with"."""
        return len(token.raw) == 2 and token.raw.isupper() and not self.phrases.shouting

    def _is_initial(self, position):
        """ "T. Nguyen": the letter is no word."""
        token, after = self.tokens[position], self.tokens[position + 1 : position + 2]
        return len(token.raw) == 1 and token.is_capital and bool(after) and after[0].key == "."

    def _is_post_before_name(self, position, until):
        """ "Minister Tom Reed", but not "Observers Canada"."""
        tokens = self.tokens
        if position + 1 >= until or not tokens[position].is_capital:
            return False
        noun = cues.at(tokens, position, until, frozenset(("people too",)))
        following = tokens[position + 1]
        return bool(
            noun
            and noun[0] == position + 1
            and not tokens[position].key.endswith("s")
            and following.is_capital
        )

    def _is_title_of_paper(self, position, until):
        keys = [token.key for token in self.tokens[position : min(position + 3, until)]]
        return bool(set(keys) & _STATEMENT) or keys[:1] == ["'"]

    def _joint(self, position, until):
        tokens, token = self.tokens, self.tokens[position]
        found = cues.at(tokens, position, until, _REST)
        meeting = cues.at(tokens, position, until, _MEETING)
        if meeting and not (found and found[0] >= meeting[0]):
            return [Piece(WORD, position, meeting[0], tokens[meeting[0] - 1].key)]
        if found:
            end, classes = found
            if "and" in classes:
                return [Piece(SEPARATOR, position, end, "and")]
            if classes == {"for"}:
                return [self._for(position, end, until)]
            kind = next(_KINDS[name] for name in sorted(classes) if name in _KINDS)
            return [Piece(kind, position, end)]
        if cues.is_stop(token) and not token.is_capital:
            return [Piece(STOP, position, position + 1)]
        if cues.at(tokens, position, until, frozenset(("aux", "future", "sent", "not"))):
            return [Piece(STOP, position, position + 1)]
        return []

    def _for(self, position, end, until):
        """ "for People Smuggling" belongs to a post; any other "for" ends a list."""
        end_of_the = end + (end + 1 < until and self.tokens[end].key == "the")
        follows = end < until and self.tokens[end_of_the].is_capital
        named = end in self.phrases.entities
        return Piece(ARTICLE if follows and not named else STOP, position, end)

    def _word(self, token, position, found):
        key = token.key
        if key in SMALL:
            return [Piece(ARTICLE, position, position + 1)]
        if not token.is_capital and self._is_verb(key) and not self._tells_people(position, found):
            return [Piece(STOP, position, position + 1)]
        return [Piece(WORD, position, position + 1, key)]

    def _is_verb(self, key):
        if key in ALLOWED_ENDINGS or key in roles.FORMAL:
            return False
        if len(key) > 4 and key.endswith(("ed", "ing")):
            return True
        return self.indonesian and len(key) > 5 and key.startswith(_PREFIXES)

    def _tells_people(self, position, found):
        """ "from experienced practitioners", "gathered leading experts": of what kind they are."""
        before = found[-1] if found else None
        led = before and before.end == position and before.kind in _LEADING_ON
        if not led or (before.kind == BY and self.tokens[before.first].key != "from"):
            return False
        noun = self.tokens[position + 1 : position + 2]
        folk = bool(noun) and noun[0].kind == "word" and is_folk(noun[0].key)
        return folk or bool(cues.at(self.tokens, position + 1, len(self.tokens), _NOUNS))

    def _denied(self, pieces):
        """ "no Thai delegate": the "no" denies those it stands before."""
        return [
            piece._replace(kind=EXCEPT)
            if piece.kind == WORD
            and piece.value == "no"
            and [each.kind for each in pieces[index + 1 : index + 3]]
            in ([ITEM, PEOPLE], [ITEM, WORD], [ITEM, OFFICE])
            and pieces[index + 1].value.kind == "adjective"
            else piece
            for index, piece in enumerate(pieces)
        ]

    def _people_named(self, pieces):
        """A phrase nothing is known of is a person if a post or a country in brackets follows."""
        return [
            piece._replace(kind=PERSON)
            if piece.kind == ITEM
            and self._is_person(
                piece, pieces[max(0, index - 2) : index], pieces[index + 1 : index + 4]
            )
            else piece
            for index, piece in enumerate(pieces)
        ]

    def _is_person(self, piece, before, after):
        if piece.value.kind != "body" or piece.value.sure:
            return False
        tokens = self.tokens[piece.value.first : piece.value.end]
        words = [token for token in tokens if token.kind == "word"]
        if not 1 < len(words) < 6 or {token.key for token in words} & roles.BODIES:
            return False
        last = before[-1] if before else None
        if len(words[0].raw) == 1 and tokens[1].key == "." and after:
            # "A. Rahman, Fiji"
            return after[0].kind in (SEPARATOR, OPEN, DASH)
        if last and last.kind in (OFFICE, PEOPLE) and last.end >= piece.first:
            return True
        if [each.kind for each in before] in ([ITEM, COLON], [ITEM, DASH]):
            # The name behind a State and a colon is that of its delegate.
            return before[0].value.state
        kinds = [each.kind for each in after]
        if kinds[:2] == [SEPARATOR, OFFICE]:
            return True
        if kinds[:2] == [SEPARATOR, PEOPLE] and self.tokens[after[1].first].key in _ONE:
            return after[1].end - after[1].first == 1
        if kinds[:2] == [SEPARATOR, WORD] and after[1].value in roles.TITLES:
            return True
        capitals = all(word.is_capital for word in words)
        in_brackets = kinds[:3] == [OPEN, ITEM, CLOSE]
        # "Polices d'Asie du Sud-Est (Aseanapol)" is no person.
        return (
            in_brackets and after[1].value.kind in _OF_PARTY and (capitals or after[1].value.state)
        )
