"""The headings under which lines stand: "Observers:", "Apologies", "Yes – …". PURE.

It is the part of `prose` that tells a heading from a sentence, and what it says of the names below.
"""

from . import pieces as kinds
from . import roles
from .acting import spoken_by
from .announcing import CIVIL
from .capacities import ROLES
from .frames import FAVOURS, RELATIONS, tells_members
from .hearing import Scope
from .presences import ABSENT, APOLOGIES, ATTENDED
from .remarks import ANSWERS
from .words import keyset

HEADING = keyset("""
    list of the and for by in other bali process status country countries state states name
    names number total no annex bodies received with member daftar para dan negara liste des
""")
_PLACE_LABELS = keyset("""
    location venue place date dates dateline tempat lokasi lieu waktu source photo
""")
_LONGEST_HEADING = 9
#: Labels of lines that say where those sat who came.
_SEATS = keyset("row rows rear front back of the hall room table podium left right side")
#: Words of the label of a line that names some of those who came.
_THOSE_PRESENT = keyset("""
    participants participating delegations delegates delegation attendees attendance attended
    attending present represented members observers peserta délégations
""")
#: Labels of lines that part those who came into sorts.
_SORTS = CIVIL | keyset("""
    un united nations system agencies entities international intergovernmental regional
    organisations organizations ngo non governmental bodies partners academic institutions and
    other others of the
""")
_NO_LABEL = frozenset((kinds.PERSON, kinds.WHILE))
#: Titles of lists of those who do not come, which are no verbs of theirs elsewhere.
_DECLINED = keyset("declined declines cancelled canceled withdrawals withdrawn")
_DENIALS = keyset("not tidak bukan không vắng")


class Headings:
    """Reads headings; `tokens` are those of the text."""

    tokens = ()
    #: The scope of the label right before: "Government participants: A, B" above "UN system: C".
    sorts = None

    def _label_or_heading(self, unit, pieces):
        """The scope that a heading or the label of a line opens, and the pieces behind it."""
        colon = next((n for n, piece in enumerate(pieces) if piece.kind == kinds.COLON), 0)
        words = set(self._keys(pieces[:colon])) if colon else set()
        if words and words <= _PLACE_LABELS:
            return False, []
        if colon and self._is_other_label(pieces[:colon], pieces[colon + 1 :]):
            self.sorts = None
            return False, [] if FAVOURS.holds(words) else pieces[colon + 1 :]
        if words and words <= _SEATS:
            # "Row 1: A, B" below "Delegations by row"
            pieces = pieces[colon + 1 :]
        heading, rest = self._heading(unit, pieces) if pieces else (None, pieces)
        if self.sorts and words and words <= _SORTS and not heading:
            bodies = not CIVIL.isdisjoint(words)
            self.sorts = heading = self.sorts._replace(capacity=None, bodies=bodies)
            rest = pieces[colon + 1 :]
        told = bool(heading and rest) and heading.presence == ATTENDED
        came = heading is self.sorts or not _THOSE_PRESENT.isdisjoint(words)
        self.sorts = heading if told and came and not heading.hosted else None
        return heading, rest

    def _heading(self, unit, pieces):
        """The scope that a heading opens, and the pieces behind it.

        (None, pieces) if there is no heading; (False, rest) for one that ends what came before.
        """
        answer = self._answer(pieces)
        if answer:
            return answer, pieces[2:]
        colon = next((n for n, piece in enumerate(pieces) if piece.kind == kinds.COLON), None)
        label = pieces[:colon] if colon is not None else pieces
        answer = colon is not None and self._answer(pieces[colon + 1 :])
        if answer:
            return answer, pieces[colon + 3 :]
        if self._is_led_by_word(label) and colon is not None:
            label = label[1:]
        if len(label) > _LONGEST_HEADING or any(p.kind == kinds.ITEM for p in label):
            return None, pieces
        if colon is not None and self._is_of_membership(unit, label):
            return None, pieces
        if any(piece.kind in _NO_LABEL for piece in label):
            return None, pieces
        if colon is None and (unit.ending == "stop" or not self._is_label(label)):
            return None, pieces
        rest = pieces[colon + 1 :] if colon is not None else []
        scope = self._label_scope(label, unit)
        if scope is None and colon is None:
            return None, pieces
        words = {self.tokens[n].key for n in range(unit.first, unit.end)}
        if scope is None and words & _PLACE_LABELS and colon is not None:
            return False, []
        return scope or False, rest

    def _is_of_treaty(self, label):
        """ "Six States have signed the protocol: A, B and C": wherever they did."""
        said = {piece.kind for piece in label}
        came = any(piece.kind == kinds.PEOPLE and "people" in piece.value for piece in label)
        away = kinds.STOP in said and kinds.VERBS not in said and not came
        return away and RELATIONS.holds(self._keys(label))

    def _is_of_membership(self, unit, label):
        """ "It is an organisation with seven members: A, B": whoever comes to its meetings."""
        words = {self.tokens[n].key for n in range(unit.first, label[-1].end)} if label else set()
        return tells_members(words) or self._is_of_treaty(label)

    def _answer(self, pieces):
        """The scope of "Yes – Fiji, Nauru" and "No: Palau", or None."""
        named = [piece.kind for piece in pieces[1:3]]
        if named not in ([kinds.DASH, kinds.ITEM], [kinds.COLON, kinds.ITEM]):
            return None
        answer = ANSWERS.get(self.tokens[pieces[0].first].key)
        if answer is None or pieces[0].kind != kinds.WORD:
            return None
        presence = ATTENDED if answer else ABSENT
        return Scope(presence, None, pieces[0].first, pieces[0].end, "under", lasting=True)

    def _is_led_by_word(self, label):
        """ "Bertindak sebagai pengamat:", "Updates given by:": the capital is the sentence's."""
        kinds_in = [piece.kind for piece in label]
        led = kinds_in[:1] == [kinds.ITEM] and label[0].value.kind == "word"
        return led and (kinds_in[1:] == [kinds.ROLE] or kinds_in[-1] == kinds.BY)

    def _is_other_label(self, label, rest):
        """ "Donors: Norway, Sweden": a list of another sort than the one above."""
        if len(label) != 1 or label[0].kind != kinds.ITEM or label[0].value.kind != "word":
            return False
        several = self.tokens[label[0].end - 1].key.endswith("s")
        return several and (not rest or (rest[0].kind == kinds.ITEM and bool(rest[0].value.keys)))

    def _is_label(self, label):
        """Whether these pieces are words of a heading and nothing else."""
        for piece in label:
            if piece.kind == kinds.WORD and piece.value not in HEADING | roles.EVENTS:
                return piece.value == ""
            if piece.kind in (kinds.STOP, kinds.WHO, kinds.WHILE):
                return False
        return any(piece.kind in (kinds.PEOPLE, kinds.VERBS, kinds.ROLE) for piece in label)

    def _label_scope(self, label, unit):
        if not label:
            return None
        presence, capacity, hosted, found = None, None, False, False
        announced = set()
        for piece in label:
            if piece.kind == kinds.VERBS:
                presence = presence or piece.value.presence
                capacity = capacity or piece.value.capacity
                hosted, found = hosted or piece.value.hosted, True
                if piece.value.presence != ATTENDED:
                    presence = piece.value.presence
            elif piece.kind == kinds.PEOPLE:
                found = True
                named = sorted(name for name in piece.value if name in ROLES)
                announced.add(ROLES[named[0]] if named else self._members(piece))
            elif piece.kind == kinds.ROLE:
                capacity, found = piece.value.capacity, True
        words = {self.tokens[n].key for n in range(label[0].first, label[-1].end)}
        if words and words <= _DECLINED:
            presence, found = APOLOGIES, True
        if not found and self.tokens[label[0].first].key in _DENIALS:
            # A title such as "Not on either day" says no more than this.
            presence, found = ABSENT, True
        # So begins a list of those by whom updates were delivered.
        found = found or (label[-1].kind == kinds.BY and spoken_by(self._keys(label)))
        if not found:
            return None
        bodies = any(piece.value in CIVIL for piece in label if piece.kind == kinds.WORD)
        first, end = label[0].first, label[-1].end
        return Scope(
            presence or ATTENDED,
            capacity or self._of_one(announced),
            first,
            end,
            "under",
            lasting=True,
            hosted=hosted,
            bodies=bodies,
        )

    def _keys(self, pieces):
        tokens = self.tokens[pieces[0].first : pieces[-1].end]
        return [token.key for token in tokens if token.kind == "word"]

    def _of_one(self, announced):
        """The capacity a heading announces; "members and observers" does not tell which."""
        stated = announced - {None}
        return stated.pop() if len(stated) == 1 else None

    def _members(self, piece):
        words = {token.key for token in self.tokens[piece.first : piece.end]}
        return "member" if words & {"members", "member", "anggota", "membres"} else None
