"""What a whole sentence speaks of: a meeting to come, what was held, who chaired. PURE.

It stands between `runs` and `presuming`.
"""

from functools import cached_property
from itertools import pairwise

from . import pieces as kinds
from .frames import AHEAD, COMERS, ELSEWHEN, EVENTS, GATHERING, GROUPS, tells_members
from .other_meetings import REPORTED, leads_to_another
from .presences import ATTENDED, INVITED
from .runs import HEAD, Runs
from .words import is_year, keyset

ARTICLES = keyset("the le la les l para các")
_ASIDE = keyset("sidelines margins sela-sela sela marge")
_FOUNDED = keyset("established founded formed created launched dibentuk didirikan créé fondé")
_ORGANISED = keyset("hosted organised organized convened held chaired conducted")
_BEING = keyset("is are was were")
_FIRST_WORDS = 8
_TELLING = (kinds.VERBS, kinds.ROLE, kinds.COLON)
#: How a sentence begins that tells where something was said, and how long that is.
_AT = keyset("""
    at during in speaking addressing opening closing welcoming chairing hosting attending joining
    pada dalam saat ketika berbicara lors au tại phát
""")
_OPENING = 16
_CHAIRING = keyset("chairing cochairing presiding")
_GATHERED = keyset("brought delivered hosted convened gathered organised organized conducted")


#: What stands between the names behind a colon.
_LISTED = frozenset(
    (
        *(kinds.ITEM, kinds.SEPARATOR, kinds.ARTICLE, kinds.OPEN, kinds.CLOSE, kinds.ROLE),
        *(kinds.PEOPLE, kinds.VERBS, kinds.NUMBER),
    )
)


class Setting(Runs):
    """Looks at the whole of one sentence that has been read."""

    def _is_of_counted(self, first):
        """ "Ten members attended: A (co-chair), B and C": B and C as well."""
        colon = first - 1
        while colon > 0 and self.pieces[colon].kind in _LISTED:
            colon -= 1
        if 0 < colon < first - 1 and self.pieces[colon].kind == kinds.COLON:
            before = [each.value for each in self.pieces[:colon] if each.kind == kinds.VERBS]
            items = [each.value for each in self.pieces[:colon] if each.kind == kinds.ITEM]
            if before and before[-1].presence == ATTENDED and not any(item.keys for item in items):
                return True
        return super()._is_of_counted(first)

    @cached_property
    def _is_ahead(self):
        """Whether the sentence speaks of a meeting to come."""
        keys = [self.tokens[number].key for number in range(self.unit.first, self.unit.end)]
        return AHEAD.holds(keys)

    @cached_property
    def _is_to_be(self):
        """ "They were to meet A later": it lies ahead of what is told."""
        keys = [self.tokens[number].key for number in range(self.unit.first, self.unit.end)]
        return any(
            pair == ("to", "be") and before in _BEING
            for before, pair in zip(keys, pairwise(keys[1:]), strict=False)
        )

    @cached_property
    def _is_of_event(self):
        """Whether the sentence speaks of a meeting, a course and the like."""
        keys = [self.tokens[number].key for number in range(self.unit.first, self.unit.end)]
        return EVENTS.holds(keys)

    @cached_property
    def _is_of_meeting(self):
        """Whether the sentence speaks of a meeting, or of those who came, at all.

        Without that a list of States is one of something else: of partners, of homes of migrants.
        """
        keys = [self.tokens[number].key for number in range(self.unit.first, self.unit.end)]
        return (EVENTS | GATHERING | COMERS).holds(keys) or any(
            piece.kind in _TELLING or (piece.kind == kinds.PEOPLE and "people" in piece.value)
            for piece in self.pieces
        )

    @cached_property
    def _is_of_gathering(self):
        """Whether a word of the sentence calls a meeting, or a part of one."""
        tokens = self.tokens[self.unit.first : self.unit.end]
        return (EVENTS | GATHERING).holds([token.key for token in tokens])

    @cached_property
    def _is_gathered(self):
        """Whether the sentence says that people were brought together for a meeting."""
        keys = {self.tokens[number].key for number in range(self.unit.first, self.unit.end)}
        return self._is_of_event and not _GATHERED.isdisjoint(keys)

    @cached_property
    def _is_founding(self):
        """ "established in 2002 as a forum among countries, namely A": whoever comes to it."""
        tokens = self.tokens[self.unit.first : self.unit.end]
        keys = {token.key for token in tokens}
        if ":" in keys and tells_members(keys):
            return True
        founded = _FOUNDED & keys and GROUPS.holds(keys)
        return bool(founded) and any(is_year(token) for token in tokens)

    @cached_property
    def _is_in_hall(self):
        """Whether the sentence begins "Speaking at the opening session, …": what follows was."""
        first = self.unit.first
        if self.tokens[first].key not in _AT:
            return False
        until = min(first + _OPENING, self.unit.end)
        comma = next((n for n in range(first, until) if self.tokens[n].key == ","), first)
        words = [self.tokens[number].key for number in range(first, comma)]
        return (GATHERING | EVENTS).holds(words) and not (ELSEWHEN | AHEAD).holds(words)

    @cached_property
    def _is_speaking(self):
        """ "Chairing the session, A proposed": told of A itself."""
        key = self.tokens[self.unit.first].key
        return key.endswith("ing") and key != "during"

    def _is_of_another(self, lead, tail):
        """ "followed by talks with A", "A had come in 2019", "noted the workshop hosted by A"."""
        if leads_to_another(lead[-2 * HEAD :]):
            return True
        tokens = self.tokens[self.unit.first : self.unit.end]
        keys = {token.key for token in tokens[:_FIRST_WORDS]}
        if not (REPORTED.isdisjoint(keys) or _ORGANISED.isdisjoint(lead)) and (
            {"by", "with"} & set(lead[-2:])
        ):
            return True
        return tail[:1] == ["had"] and any(is_year(token) for token in tokens)

    @cached_property
    def _is_aside(self):
        keys = (self.tokens[number].key for number in range(self.unit.first, self.unit.end))
        return not _ASIDE.isdisjoint(keys)

    def _is_that_of(self, first):
        """ "The delegation of A spoke, and that of B …": another delegation."""
        while first and self.pieces[first - 1].kind == kinds.ARTICLE:
            first -= 1
        begin = self.pieces[max(0, first - 2)].first
        said = [token.key for token in self.tokens[begin : self.pieces[first - 1].end]]
        if not first or said not in (["that", "of"], ["those", "of"]):
            return False
        parted = self.pieces[max(0, first - 3)].kind in (kinds.SEPARATOR, kinds.WHILE, kinds.BY)
        people = (piece for piece in self.pieces[:first] if piece.kind == kinds.PEOPLE)
        return parted and any("people" in piece.value for piece in people)

    def _are_all_invited(self):
        """Whether the sentence speaks of those who will come, and of nobody who came."""
        told = {heard.presence for heard in self.heard.values()} - {None}
        return told == {INVITED} and self._is_ahead

    def _is_chairing(self, first, lead):
        """ "Chairing its first meeting, A has proposed": A is in the chair."""
        chairing = self.tokens[self.unit.first].key in _CHAIRING
        comma = self.pieces[first - 1 : first] if first else []
        return chairing and not set(lead) - ARTICLES and bool(comma)
