"""Reads running text and plain lists, line by line and sentence by sentence. PURE.

Between the sentences it keeps what lasts: the heading under which lines stand, and the list that a
line end has broken. A line that holds nothing but names is a list of those who came.
"""

from itertools import pairwise

from . import pieces as kinds
from . import roles
from .brackets import is_by_which_way, says_nobody
from .conduct import PAID
from .frames import AWAY_BEFORE, GROUPS, HOLDING, calls_members
from .headings import HEADING, Headings
from .hearing import Scope
from .pieces import Pieces
from .places import STATES
from .presences import ABSENT, ATTENDED
from .presuming import Presuming
from .sentence import Sentence
from .signature import Signature
from .standing import Standing, names_others
from .units import units
from .verbs import is_remark
from .words import keyset

_LISTING = frozenset(
    (
        kinds.ITEM,
        kinds.PERSON,
        kinds.OFFICE,
        kinds.SEPARATOR,
        kinds.OPEN,
        kinds.CLOSE,
        kinds.COLON,
        kinds.DASH,
        kinds.ARTICLE,
        kinds.NUMBER,
        kinds.PEOPLE,
        kinds.ROLE,
        kinds.IN,
        kinds.TO,
        kinds.WITH,
        kinds.ALSO,
        kinds.BY,
        kinds.LIKE,
    )
)
_MODES = keyset("""
    online virtual virtually remote remotely hybrid person persons pax video link daring tbc
    registered orang personnes người
""")
_EXPECTED = roles.PLAIN | roles.HEADS | HEADING | _MODES
_MONTHS = keyset("""
    january february march april may june july august september october november december
    januari februari maret mei juni juli agustus oktober desember janvier fevrier mars avril
    juin juillet aout septembre octobre novembre decembre jan feb mar apr jun jul aug sep
    sept oct nov dec thang
""")
_MAIL_HEADERS = keyset("subject re fw fwd from to cc bcc sent perihal kepada dari objet")
_HELPED = PAID | keyset("supported didukung soutenu")
_BY = keyset("by oleh par")
_YEAR = 4
_ARE = keyset("is are adalah ialah sont là")
_MEMBER = keyset("member members anggota membre membres états thành")
_WAITING = keyset("nothing yet awaiting awaited pending")
#: How many pieces a remark in brackets has at most.
_LONGEST_REMARK = 16


class Prose(Headings):
    """Reads `tokens`, in which `phrases` finds the names; `heard` is all that was named."""

    def __init__(self, tokens, phrases):
        self.tokens = tokens
        self.pieces = Pieces(tokens, phrases)
        names = phrases.entities.values()
        self.inside = {n for entity in names for n in range(entity.first, entity.end)}
        self.standing = Standing(tokens)
        self.heading = None
        self.open = None
        self.tight = False
        self.heard = []
        self.listed = []
        # Whether a running sentence stands right before.
        self.prose = False
        # Whether the line above holds a person alone.
        self.person = False
        # What the verbs of a sentence without names said: "Ten members came."
        self.before_that = None
        self.signature = Signature(tokens)

    def read(self, first, until):
        """Read the tokens from `first` to `until`."""
        for unit in units(self.tokens, first, until, self.inside):
            self._unit(unit, self.pieces.of(unit))

    def names(self, unit, scope):
        """The names of one unit in which `scope` holds, as a list of Heard."""
        return Sentence(self.tokens, self.pieces.of(unit), unit, scope).read()

    def _unit(self, unit, pieces):
        if not pieces or self.signature.holds(unit, pieces):
            return
        if self._is_mail_header(unit) or self._is_footnote(unit, pieces):
            return
        if self._is_role_of_person(unit, pieces) or self._is_vacant(unit, pieces):
            return
        heading, rest = self._label_or_heading(unit, pieces)
        if heading is not None:
            self.heading, self.open = heading or None, None
            self.tight = unit.ending == "line"
        if not rest:
            return
        if self._is_of_group(rest):
            # "made up of members with representatives of A": whoever comes to its meetings.
            rest = [piece for piece in rest if piece.kind != kinds.PEOPLE]
        bare = self._is_bare(unit, rest)
        scope = heading or self._scope(unit, rest, bare=bare)
        sentence = Sentence(self.tokens, rest, unit, scope)
        sentence.previous = self.heard[-1].presence if self.heard else None
        sentence.before_that = self.before_that
        sentence.background = self.standing.holds(unit, rest)
        self.heard += sentence.read()
        said = sentence.said or sentence.left
        named = any(heard.item.kind in STATES for heard in sentence.heard)
        self.before_that = said[0].presence if said and not named else None
        if not bare and not sentence.background:
            Presuming(self.tokens, rest, unit, sentence.heard).tell()
        if bare and any(heard.presence for heard in sentence.heard):
            self.listed.append(unit)
        self._doubt_others(unit, rest, sentence.heard if bare and heading is None else None)
        self._keep(unit, rest, sentence, bare=bare)
        self._end_tight_list(unit)
        if heading and unit.ending != "line":
            # "Observers: Canada." is complete; "Observers: Canada," and a line end is not.
            self.heading = None

    def _doubt_others(self, unit, pieces, listed):
        """ "The others are A and B." behind a running sentence need not be those who came."""
        if self.prose and listed and names_others(self.tokens, unit, pieces):
            for heard in listed:
                heard.doubtful = heard.how == "listed"
        self.prose = listed is None and unit.ending == "stop"

    def _end_tight_list(self, unit):
        """A blank line ends the lines under a heading, unless all of them are parted so."""
        if self.heading and self.tight and unit.ending == "blank":
            self.heading = None
        self.tight = self.tight or unit.ending == "line"

    def _scope(self, unit, pieces, *, bare):
        """What holds at the start of a unit."""
        if self.heading and (bare or self._begins_with_name(unit, pieces)):
            return self.heading
        if self.open and (bare or not self.tokens[unit.first].is_capital):
            return self.open
        if bare and self._is_list_of_members(unit, pieces) and not self._is_of_payers(unit):
            return Scope(ATTENDED, None, unit.first, unit.first, "listed", firm=False)
        return None

    def _is_of_payers(self, unit):
        """ "(Supported by the European Union)": who need not be there."""
        keys = [token.key for token in self.tokens[unit.first : unit.end]]
        return any(pair[0] in _HELPED and pair[1] in _BY for pair in pairwise(keys))

    def _is_list_of_members(self, unit, pieces):
        """Whether a member stands in the line, or in the lines right above it."""
        items = [piece.value for piece in pieces if piece.kind == kinds.ITEM]
        if any(item.keys or item.kind == "country" for item in items):
            return True
        above = self.listed[-1] if self.listed else None
        return bool(above) and above.ending == "line" and above.end >= unit.first - 2

    def _keep(self, unit, pieces, sentence, *, bare):
        """Decide what lasts beyond this unit."""
        scope = sentence.scope
        announced = scope and sentence.is_announced and unit.ending != "stop"
        goes_on = scope and scope.lasting and scope is not self.heading
        if announced or (goes_on and unit.ending == "line"):
            self.heading = scope._replace(lasting=True, limited=False)
        elif self.heading and not bare and not self._begins_with_name(unit, pieces):
            self.heading = None
        carried = scope if unit.ending == "line" and scope and not scope.lasting else None
        self.open = None if bare and not self.open else carried

    def _begins_with_name(self, unit, pieces):
        """Whether this is a line of a list although it says more than names."""
        verbs = [piece.value for piece in pieces if piece.kind == kinds.VERBS]
        if pieces[0].kind == kinds.ARTICLE and not self.tokens[pieces[0].first].is_capital:
            pieces = pieces[1:] or pieces
        if pieces[0].kind != kinds.ITEM or not all(is_remark(self.tokens, v) for v in verbs):
            return False
        behind = pieces[1].kind if len(pieces) > 1 else None
        before = self.tokens[unit.first - 1].kind if unit.first else "line"
        return before in ("bullet", "line", "blank", "cell") and behind in (
            None,
            kinds.SEPARATOR,
            kinds.OPEN,
            kinds.DASH,
            kinds.COLON,
            kinds.ROLE,
        )

    def _is_role_of_person(self, unit, pieces):
        """ "Observer" below "Denmark" and "Mr A", each on a line of its own."""
        person, self.person = self.person, [piece.kind for piece in pieces] == [kinds.PERSON]
        if not person or len(pieces) != 1 or pieces[0].kind != kinds.PEOPLE:
            return False
        one = not self.tokens[unit.end - 1].key.endswith("s")
        scope = self._label_scope(pieces, unit) if one and unit.end == pieces[0].end else None
        if not scope or not scope.capacity or not self.heard or not self.heard[-1].presence:
            return False
        self.heard[-1].tell(None, scope.capacity, scope.first, scope.end, "said", strength=0)
        return True

    def _is_vacant(self, unit, pieces):
        """ "(no nomination received)" below a State on a line of its own."""
        if any(piece.kind == kinds.ITEM for piece in pieces):
            return False
        first = unit.first + (pieces[0].kind == kinds.OPEN)
        above = self.heard[-1] if self.heard else None
        if not above or above.unit.end < unit.first - 2 or not says_nobody(self.tokens, first):
            return False
        above.tell(ABSENT, None, first, unit.end, "said", strength=3)
        return True

    def _is_mail_header(self, unit):
        """ "Subject: …", "To: …" above a message."""
        first, after = self.tokens[unit.first], self.tokens[unit.first + 1 : unit.first + 2]
        return first.key in _MAIL_HEADERS and bool(after) and after[0].key == ":"

    def _is_footnote(self, unit, pieces):
        """ "1 Observer" below "Canada1": told to the names that bear the mark."""
        first = self.tokens[unit.first]
        before = self.tokens[unit.first - 1] if unit.first else first
        if before.kind == "bullet":
            mark = before.raw.strip()
        else:
            mark = first.key if first.kind in ("number", "mark", "bullet") else ""
        label = [piece for piece in pieces if piece.kind != kinds.NUMBER]
        scope = self._label_scope(label, unit) if mark and self._is_label(label) else None
        if scope is None or any(piece.kind == kinds.ITEM for piece in label):
            return False
        marked = [
            heard
            for heard in self.heard
            if heard.presence and self.tokens[heard.item.end].key == mark
        ]
        for heard in marked:
            heard.tell(heard.presence, scope.capacity, scope.first, scope.end, "said", strength=0)
        return bool(marked)

    # Lists without a verb

    def _is_bare(self, unit, pieces):
        """Whether the unit is a list of names and nothing else."""
        named, before, until = False, None, 0
        for number, piece in enumerate(pieces):
            before, last = piece.kind, before
            if piece.kind == kinds.OPEN and last == kinds.ITEM:
                until = self._end_of_remark(pieces, number)
            if number < until:
                continue
            if piece.kind == kinds.ITEM:
                named = True
            elif piece.kind == kinds.VERBS:
                if not self._is_remark_beside(pieces, number, last):
                    return False
            elif piece.kind == kinds.WORD:
                if not self._is_expected(piece.value):
                    return False
            elif piece.kind not in _LISTING:
                return False
        other = self._is_dateline(unit, pieces) or self._is_of_group(pieces)
        colon = next((n for n, each in enumerate(pieces) if each.kind == kinds.COLON), 0)
        other = (
            other
            or self._are_members(pieces)
            or self._is_of_year(unit)
            or self._is_of_membership(unit, pieces[:colon])
        )
        return named and not (other or self._is_waiting(unit, pieces))

    def _is_remark_beside(self, pieces, number, last):
        """Whether the verbs are a remark on the name before them: "Nauru – apologies"."""
        apart = last in (kinds.OPEN, kinds.DASH, kinds.COLON, kinds.SEPARATOR)
        return apart and is_remark(self.tokens, pieces[number].value)

    def _is_of_year(self, unit):
        """ "2011: Turkey": who chaired or hosted in that year."""
        year, colon = self.tokens[unit.first], self.tokens[unit.first + 1 : unit.first + 2]
        led = year.kind == "number" and [token.key for token in colon] == [":"]
        return led and len(year.raw) == _YEAR

    def _are_members(self, pieces):
        """ "A, B and C are members of the group.": whoever comes to its meetings."""
        rest = [piece for piece in pieces if piece.kind not in (kinds.ARTICLE, kinds.NUMBER)]
        like = next((piece for piece in rest if piece.kind == kinds.LIKE), None)
        words = self.tokens[pieces[0].first : like.end] if like else ()
        if calls_members([token.key for token in words]):
            return True
        return any(
            one.kind == kinds.LIKE
            and self.tokens[one.first].key in _ARE
            and other.kind == kinds.PEOPLE
            and self.tokens[other.first].key in _MEMBER
            for one, other in pairwise(rest)
        )

    def _is_of_group(self, pieces):
        """ "The Ad Hoc Group includes Fiji and Nauru": whoever comes to its meetings."""
        return any(
            piece.kind == kinds.ITEM and self._is_group(piece) and self._is_holding(behind)
            for piece, behind in pairwise(pieces)
        )

    def _is_group(self, piece):
        """Whether this is a body that has members: "the Management Board"."""
        if piece.value.kind not in ("group", "body"):
            return False
        words = [self.tokens[number].key for number in range(piece.first, piece.end)]
        return piece.value.kind == "group" or GROUPS.holds(words)

    def _is_holding(self, piece):
        words = [self.tokens[number].key for number in range(piece.first, piece.end)]
        return piece.kind == kinds.LIKE and (HOLDING.holds(words) or len(words) > 1)

    def _is_waiting(self, unit, pieces):
        """ "Nothing yet from Fiji or Samoa", "Funding came from A and B"."""
        first = self.tokens[unit.first].key
        if pieces[0].kind == kinds.ITEM and pieces[0].value.kind == "word":
            return AWAY_BEFORE.holds([first]) or first in _WAITING
        return any(self.tokens[n].key in _WAITING for n in range(unit.first, unit.end))

    def _end_of_remark(self, pieces, number):
        """The number of the piece that closes a bracket such as "(via Webex)", else 0."""
        inside = []
        for index in range(number + 1, min(number + _LONGEST_REMARK, len(pieces))):
            if pieces[index].kind == kinds.CLOSE:
                return index if is_by_which_way(inside) else 0
            inside.append(pieces[index])
        return 0

    def _is_expected(self, word):
        return word == "" or word in _EXPECTED

    def _is_dateline(self, unit, pieces):
        """ "Thailand, 14 February 2019": where and when, not who."""
        words = {token.key for token in self.tokens[unit.first : unit.end]}
        states = [piece for piece in pieces if piece.kind == kinds.ITEM]
        number = any(piece.kind == kinds.NUMBER for piece in pieces)
        return len(states) < 3 and number and bool(words & _MONTHS)
