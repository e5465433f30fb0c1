"""How a text names meetings: the series, the number, and which number belongs to which series."""

import bisect
import re
from dataclasses import dataclass

from .ordinals import number_behind
from .phrases import Phrases, words_of

# Phrases that make up the name of a series stand within so many characters.
_NEAR = 140
# So far before its series may a number stand, and so far behind; small ordinals in words, which
# count other things too, nearer.
_BEFORE, _BEFORE_SMALL, _BEHIND, _BEHIND_SMALL = 60, 25, 24, 8
_SMALL = 3
# No sentence names more.
_MOST_NAMED, _MOST_NUMBERS = 12, 24

# Other bodies that also hold meetings of senior officials and ministers.
_ELSEWHERE = re.compile(
    r"(?<![^\W_])(?:ASEAN|APEC|SAARC|BIMSTEC|AMMTC|G20|G-20|Colombo Process|Democracy Forum|"
    r"Budapest Process|Abu Dhabi Dialogue|East Asia Summit|EAS|ARF)(?![^\W_])[^.\n]{0,30}$"
)
_SUBORDINATE = re.compile(
    r"(?:preced\w+|ahead of|prior to|after|following|didahului|diawali|sebelum\w*|setelah|"
    r"précéd\w+|avant|après|trước|sau|tiếp theo)\s[^.\n]{0,60}$",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"(?:plans?\s(?:to\s)?(?:hold|host|convene|organi[sz]e)|(?:preparations?|priorities)\sfor|"
    r"forward\sto|"
    r"rencana\s(?:penyelenggaraan|menggelar)|persiapan)\s[^.\n]{0,40}$",
    re.IGNORECASE,
)
_EVENT_AFTER = re.compile(
    r"[\s\"“”]{1,2}(?:(?!ASEAN|APEC)[\w'-]{1,30}[\s\"“”]{1,3}){0,2}?(?:meeting|conference|session|"
    r"réunion|conférence|round|edition)(?![^\W_])",
    re.IGNORECASE,
)
_EVENT_BEFORE = re.compile(
    r"(?:meeting|conference|pertemuan|konferensi|réunion|conférence|hội nghị|cuộc họp|sidang)"
    r"[\s\"“”]{1,3}$",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(
    r"\s(?:time|anniversar\w{1,4}|days?|years?|countr\w{1,4}|party|kali|negara|fois|jour|année|"
    r"tahun|hari)(?![^\W_])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Named:
    """A series named at [start, end), with the number attached to it, if there is one."""

    key: str
    start: int
    end: int
    number: int | None = None
    is_subordinate: bool = False
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """A phrase of some series: of which it is one alone, in which rows it needs company.

    `holds` are the phrases of rows found with it, itself and those inside it.
    """

    phrase: str
    alone: tuple
    rows: tuple
    holds: frozenset


class Namings:
    """`series` are (key, phrases that must stand together); `forum` the names of the forum."""

    def __init__(self, series, forum):
        self._series = Phrases(_parts(series))
        self._forum = Phrases((name, name) for name in forum)

    def forum_in(self, text, spans):
        """The (start, end) of every name of the forum in `spans`, in order."""
        found = []
        for start, end in spans:
            found += [(first, last) for first, last, _ in self._forum.found(text, start, end)]
        return found

    def series_in(self, text, start, end):
        """Every series Named in a sentence, in order, without their numbers."""

        def fits(first, last, part):
            if part.phrase.isupper() and not text[first:last].isupper():
                return False
            return not _ELSEWHERE.search(text[max(start, first - 60) : first])

        hits = list(self._series.found(text, start, end, fits))[:_MOST_NAMED]
        named, used = [], set()
        for index, (_first, _last, part) in enumerate(hits):
            for key, phrases in part.rows:
                group = set() if index in used else _together(hits, index, phrases)
                if group:
                    used |= group
                    spans = [hits[each][:2] for each in group]
                    named.append(Named(key, min(spans)[0], max(last for _, last in spans)))
        for index, (first, last, part) in enumerate(hits):
            if index not in used:
                named += [Named(key, first, last) for key in part.alone]
        for each in named:
            before = text[max(start, each.start - 90) : each.start]
            each.is_subordinate = bool(_SUBORDINATE.search(before))
            each.is_planned = bool(_PLANNED.search(before))
        return sorted(named, key=lambda each: each.start)


class Numbers:
    """Gives the numbers of a text to the series they count; knows where the forum is named."""

    def __init__(self, text, forum):
        self.text, self.forum = text, forum

    def attach(self, named, numbers):
        """Give each series Named in a sentence its number; the numbers that remain."""
        text = self.text
        free = [each for each in numbers[:_MOST_NUMBERS] if not _NO_EVENT.match(text, each.end)]
        for each in named:
            behind = number_behind(text, each.end)
            if behind:
                each.number = behind[0]
                free = [other for other in free if not each.end <= other.start < behind[1]]
                continue
            before = [other for other in free if self._is_before(other, each)]
            after = [other for other in free if self._is_behind(other, each)]
            own = before[-1:] or after[:1]
            if own:
                each.number = own[0].number
                free.remove(own[0])
        return free

    def _is_before(self, number, named):
        """Whether a number stands inside the name of a series, or near enough before it."""
        if number.start >= named.end:
            return False
        if number.start >= named.start:
            return True
        gap = self._without_forum(number.end, named.start)
        most = _BEFORE_SMALL if self._is_small_word(number) else _BEFORE
        return len(gap) <= most and "," not in gap

    def _is_small_word(self, number):
        in_words = not any(map(str.isdecimal, self.text[number.start : number.end]))
        return in_words and number.number <= _SMALL

    def _is_behind(self, number, named):
        if number.start < named.end:
            return False
        gap = self._without_forum(named.end, number.start)
        most = _BEHIND_SMALL if self._is_small_word(number) else _BEHIND
        return len(gap) <= most and "," not in gap

    def _without_forum(self, start, end):
        """The text between, without the forum's own long name."""
        if end - start > 250:
            return self.text[start:end]
        parts, position = [], start
        for first, last in self._forum_between(start, end):
            if position <= first and last <= end:
                parts.append(self.text[position:first])
                position = last
        return "".join([*parts, self.text[position:end]]).strip(' "“”()')

    def _forum_between(self, start, end):
        low = bisect.bisect_left(self.forum, (start, 0))
        high = bisect.bisect_left(self.forum, (end, 0))
        return self.forum[low:high]

    def is_loose(self, number, start):
        """Whether a number counts a meeting of a series that is not named: "pertemuan ke-7"."""
        # "A first meeting", "kedua pertemuan" count nothing.
        before = self.text[max(start, number.start - 40) : number.start]
        if not self._is_small_word(number) and (
            _EVENT_AFTER.match(self.text, number.end) or _EVENT_BEFORE.search(before)
        ):
            return True
        around = self._forum_between(max(0, number.start - 120), number.end + 10)
        return any(
            0 <= number.start - last <= 4 or 0 <= first - number.end <= 10 for first, last in around
        )

    def in_forum(self, position):
        """Whether `position` is inside a name of the forum ("Bali" in "Bali Process")."""
        around = self._forum_between(max(0, position - 120), position + 1)
        return any(first <= position < last for first, last in around)


def _parts(series):
    """(phrase, _Part) for every phrase of the (key, phrases) rows of `series`."""
    alone, company = {}, {}
    for key, phrases in series:
        if len(phrases) == 1:
            alone.setdefault(phrases[0], []).append(key)
        else:
            for phrase in phrases:
                company.setdefault(phrase, []).append((key, phrases))
    padded = {phrase: f" {' '.join(words_of(phrase))} " for phrase in {*alone, *company}}
    for phrase, words in padded.items():
        holds = frozenset(other for other in company if padded[other] in words)
        rows = tuple(row for other in sorted(holds) for row in company[other])
        yield phrase, _Part(phrase, tuple(alone.get(phrase, ())), rows, holds)


def _together(hits, index, phrases):
    """The indexes of hits from `index` on that make up all `phrases`, or an empty set."""
    start, missing, group = hits[index][0], set(phrases), set()
    for each in range(index, len(hits)):
        first, _last, part = hits[each]
        if first - start > _NEAR:
            break
        if missing & part.holds:
            missing -= part.holds
            group.add(each)
    return set() if missing else group
