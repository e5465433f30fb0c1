"""Whether verbs speak of another meeting than the one a text is about. PURE.

"recalled that Fiji had attended", "will host the next meeting", "followed by talks with A". It is
the lower half of `verbs`.
"""

from itertools import pairwise, takewhile

from .frames import EVENTS
from .words import is_year, keyset

_NEAR = 5
_BEFORE = 20
FEW = 14
_OTHER_TIMES = keyset("""
    previous next upcoming forthcoming future sebelumnya mendatang berikutnya prochaine
""")

_OFFERS = keyset("offer offers offered bid plan plans intention proposal proposed willingness")
_RECALLING = keyset("recalled recalling remembered rappelé rappelle mengenang")
_BEING = keyset("is are was were be been being has have had")
REPORTED = keyset("welcomed noted recalled acknowledged appreciated commended")
_BESIDE_IT = frozenset(
    (
        ("ahead", "of"),
        ("followed", "by"),
        ("preceded", "by"),
        ("continue", "with"),
        ("continued", "with"),
    )
)
_TIMES = keyset("""
    week weekend month year monday tuesday wednesday thursday friday saturday sunday
""")
_YEARS = (["last", "year", "'"], ["next", "year", "'"])
_PUTTING_OFF = keyset("deferred defer refused opposed avoid avoided against postponed rejected")
_ORDINAL = keyset("st nd rd th")
#: How far back the number of the meeting that is told of may stand.
_LONG = 400
_EARLIER = keyset("earlier ago previously lalu précédemment")


def leads_to_another(words):
    """ "followed by consultations with": another event than the one the text is about."""
    return any(
        pair in _BESIDE_IT and EVENTS.holds(words[number + 2 :])
        for number, pair in enumerate(pairwise(words))
    )


def _without_times(words):
    """`words` without "next month", which says when, and not which meeting."""
    return [
        word
        for word, after in zip(words, [*words[1:], ""], strict=False)
        if word != "next" or after not in _TIMES
    ]


class OtherMeetings:
    """The part of a group of verbs that looks for another meeting around it."""

    def _is_another_meeting(self):
        """ "hosted the previous meeting" speaks of another one."""
        after = self.tokens[self.end : min(self.end + _NEAR + 1, self.until)]
        keys = [token.key for token in after]
        behind = _without_times(keys)[:_NEAR]
        if bool(_OTHER_TIMES & set(behind)) or "last meeting" in " ".join(behind):
            return True
        if self._is_another_event():
            return True
        if "hosted" in self.classes and keys[:3] in _YEARS:
            return True
        before = [token.key for token in self.tokens[max(0, self.first - _NEAR) : self.first]]
        ahead = self.words[-1] == "hosted" and "to" in (self.words[0], *before[-2:])
        if ahead and _OTHER_TIMES & set(before):
            # "the next meeting, to be hosted by Fiji"
            return True
        if self._is_offer() or self._is_kept_away() or self._is_of_next_number():
            return True
        return "hosted" in self.classes and not self._attends() and self._is_earlier()

    def _is_another_event(self):
        """ "will be followed by consultations involving A": these come to that.

        So do those of "welcomed the workshop co-hosted by A".
        """
        before = [token.key for token in self.tokens[max(0, self.first - _BEFORE) : self.first]]
        reported = not REPORTED.isdisjoint(before) and EVENTS.holds(before) and "that" not in before
        bare = _BEING.isdisjoint(self.words) and self._key(self.end) == "by"
        return leads_to_another(before) or (reported and bare)

    def _is_offer(self):
        """ "Fiji's plan to host a seminar", "offered to host": not of this meeting."""
        if "hosted" not in self.classes or self._attends() or "to" not in self.words:
            return False
        before = {token.key for token in self.tokens[max(0, self.first - _NEAR) : self.first]}
        return bool(_OFFERS & (before | set(self.words))) or (
            self.words[0] == "to" and self._key(self.end) in ("a", "an", "another")
        )

    def _is_kept_away(self):
        """ "blocked Fiji from attending", "put off inviting Fiji": nobody comes for that."""
        if not self.words[0].endswith("ing") or not self.first:
            return False
        before = self.tokens[self.first - 1].key
        return before == "from" or before in _PUTTING_OFF

    def _is_of_next_number(self):
        """ "The 36th meeting closed. Fiji will host the 37th.": it is not the one told of."""
        if "hosted" not in self.classes:
            return False
        behind = self.tokens[self.end : min(self.end + _NEAR, self.until)]
        number = next((int(t.raw) for t in behind if t.kind == "number" and t.raw.isdecimal()), 0)
        before = self.tokens[max(0, self.first - _LONG) : self.first]
        return number > 1 and any(
            token.kind == "number" and token.raw == str(number - 1) and after.key in _ORDINAL
            for token, after in pairwise(before)
        )

    def _is_recalled(self):
        """ "recalled that Fiji had attended the eighth meeting": it is not this one."""
        if self.words[0] not in ("had", "avait", "avaient"):
            return False
        before = {token.key for token in self.tokens[max(0, self.first - _BEFORE) : self.first]}
        behind = self.tokens[self.end : min(self.end + FEW, self.until)]
        dated = any(is_year(token) for token in takewhile(lambda token: token.key != ".", behind))
        return dated or bool(_RECALLING & before)

    def _is_earlier(self):
        """ "for hosting the workshop earlier in the year": this meeting goes on now."""
        for index in range(self.end, min(self.end + FEW, self.until)):
            if self._key(index) in _EARLIER:
                return True
            if self._key(index) in (",", ";") or self._is_next_clause(index):
                break
        return False
