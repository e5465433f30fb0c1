"""Finds the names of a lexicon in a row of tokens, the longest first. PURE.

Every token is looked at once, and no name is longer than a few words, so the time grows with the
length of the text alone.
"""

import unicodedata
from typing import NamedTuple

from . import cues, roles
from .codes import listed as codes_listed
from .lexicon import AND, ANDS, COMMA, DOT, LINE, PAREN, SLASH, SMALL
from .spelling import BUDGET, Spelling, as_capitals

_MARKS = {",": COMMA, "(": PAREN, ")": PAREN, "&": AND, "/": SLASH, ".": DOT, "-": 0, "'": 0}
_PASSED = SMALL | ANDS
_FARTHEST = 4
_ABBREVIATED = 4
_LONG_NAME = 4
_SHORTEST_GUESSED = 6


class Entity(NamedTuple):
    """A name found: the tokens `first` to `end` (exclusive), and what it may be a name of."""

    first: int
    end: int
    entries: tuple
    misprint: bool

    @property
    def kind(self):
        return self.entries[0].kind

    @property
    def keys(self):
        """The different keys it may mean, in the order of the lexicon."""
        return tuple(dict.fromkeys(entry.key for entry in self.entries))


class _Path(NamedTuple):
    at: int
    node: object
    gaps: tuple
    cost: int


class Matcher:
    """Looks for the names of `lexicon` in `tokens`."""

    def __init__(self, lexicon, tokens, *, on=None):
        self.lexicon = lexicon
        self.tokens = tokens
        self.on = on
        self.spelling = spelling_of(lexicon)
        self.near = {}
        self.found = {}

    def entities(self):
        """Every name, from left to right, as {number of its first token: Entity}."""
        found, position = self.found, 0
        codes = codes_listed(self.tokens)
        while position < len(self.tokens):
            entity = self.at(position) if self.tokens[position].kind == "word" else None
            if position in codes and not (entity and entity.end > position + 1):
                entity = self._code(position, codes[position]) or entity
            if entity:
                found[position] = entity
            position = entity.end if entity else position + 1
        return found

    def _code(self, position, name):
        entries = self.lexicon.named(name)
        return Entity(position, position + 1, entries, False) if entries else None

    def at(self, position):
        """The longest name that begins at this token, or None."""
        best, paths = None, [_Path(position, self.lexicon.root, (), 0)]
        while paths:
            path = paths.pop()
            for node, cost in self._steps(path):
                gaps, spent = path.gaps, path.cost + cost
                entries = self._ending(position, path.at, node, gaps, spent)
                if entries:
                    candidate = (path.at, -spent, entries)
                    if best is None or candidate[:2] > best[:2]:
                        best = candidate
                after = self._next(path.at, node)
                if after and node.following and len(gaps) < 14:
                    at, gap = after
                    paths.append(_Path(at, node, (*gaps, gap), spent))
        if best is None:
            return None
        at, cost, entries = best
        return Entity(position, self._closed(position, at + 1), entries, cost < 0)

    def _steps(self, path):
        """Where the word at `path` leads, as (node, misprints)."""
        following, token = path.node.following, self.tokens[path.at]
        key = token.key
        deep = path.node is not self.lexicon.root
        if key in following:
            yield following[key], 0
        if (deep or key not in following) and key + "s" in following:
            yield following[key + "s"], 0 if deep else 1
        elif deep and key.endswith("s") and key[:-1] in following:
            yield following[key[:-1]], 0
        if key in following:
            return
        if key not in self.spelling.known:
            for word in self._near(token):
                if word in following and (deep or token.is_capital or word != key):
                    yield following[word], 1

    def _near(self, token):
        found = self.near.get(token.raw)
        if found is None:
            found = self.spelling.look_alikes(token.key)
            if not found and token.is_capital and len(self.near) < BUDGET:
                found = self.spelling.slips(token.key)[:3]
            self.near[token.raw] = found
        return found

    def _next(self, position, node):
        """The next word that may lead on and the marks before it, as (number, gap), or None."""
        gap, start = 0, self._behind_acronym(position + 1, node)
        for number in range(start, min(start + 1 + _FARTHEST, len(self.tokens))):
            token = self.tokens[number]
            if token.kind == "mark":
                if token.key not in _MARKS or (token.key == "-" and token.gap):
                    return None
                gap |= _MARKS[token.key]
            elif token.kind == "line":
                gap |= LINE
            elif token.kind in ("blank", "cell", "bullet"):
                return None
            elif token.key not in _PASSED or token.key in node.following:
                return number, gap
            elif token.key in ANDS:
                gap |= AND
        return None

    def _behind_acronym(self, position, node):
        """ "Association of … Nations (ASEAN) Secretariat": the bracket may stand inside a name."""
        inside = self.tokens[position : position + 4]
        keys = [token.key for token in inside]
        if len(keys) == 4 and (keys[0], keys[2]) == ("(", ")") and inside[1].raw.isupper():
            return position + 3 if keys[3] in node.following else position
        return position

    def _ending(self, first, last, node, gaps, cost):
        """The entries of `node` that the words from `first` to `last` may stand for."""
        if cost and cost > (1 if len(gaps) < 2 else 2):
            return ()
        fitting = [
            entry
            for entry in node.entries
            if self._fits(entry, first, last, gaps) and self._likely(entry, first, gaps, cost)
        ]
        if not fitting:
            return ()
        own = [entry for entry in fitting if entry.key] or fitting
        proper = [entry for entry in own if entry.kind != "demonym"] or own
        if self.on and len({entry.key for entry in proper}) > 1:
            proper = [entry for entry in proper if entry.runs_on(self.on)] or proper
        return tuple(proper)

    def _fits(self, entry, first, last, gaps):
        if len(entry.gaps) != len(gaps):
            return False
        abbreviated = len(self.tokens[first].raw) <= _ABBREVIATED
        for number, (own, gap) in enumerate(zip(entry.gaps, gaps, strict=True)):
            dotted = DOT if abbreviated and number == 0 else 0
            if gap & ~(_allowed(own, long=len(gaps) >= _LONG_NAME) | dotted):
                return False
        if any(gap & LINE for gap in gaps) and self._two_names(first, last):
            return False
        if len(gaps) == 1 and self._is_slight(first, last):
            return False
        return not entry.exact or self._same_case(entry.exact, first, last)

    def _is_slight(self, first, last):
        """ "an do" is not "Ấn Độ": two tiny words must begin with capitals."""
        letters = len(self.tokens[first].key) + len(self.tokens[last].key)
        return letters < _SHORTEST_GUESSED and not self.tokens[first].is_capital

    def _two_names(self, first, last):
        """Whether the line end inside a name parts two names that stand under each other."""
        tokens = self.tokens
        line = next(n for n in range(first, last) if tokens[n].kind == "line")
        parts = ([], [])
        for number in range(first, last + 1):
            token = tokens[number]
            if token.kind in ("word", "number") and token.key not in _PASSED:
                parts[number > line].append(token.key)
        return all(map(self.lexicon.is_name, parts))

    def _same_case(self, exact, first, last):
        written = "".join(
            token.raw
            for token in self.tokens[first : last + 1]
            if token.kind == "word" and (last == first or token.key not in SMALL)
        )
        written = unicodedata.normalize("NFC", written).replace(".", "")
        if written == exact:
            return True
        meant = (exact.isupper() and not written.isupper()) or any(map(str.isdigit, written))
        return meant and as_capitals(written) == exact

    def _likely(self, entry, first, gaps, cost):
        """Whether a misprint may be guessed: not of short names, acronyms or demonyms."""
        if not cost or entry.exact:
            return True
        if entry.kind in ("demonym", "city", "elsewhere", "group", "process"):
            return False
        if gaps:
            return True
        token = self.tokens[first]
        if self.spelling.look_alikes(token.key):
            return True
        return len(token.key) >= _SHORTEST_GUESSED and self._alone(first)

    def _alone(self, position):
        """Whether the word is no part of a name of several words, such as a person's."""
        tokens = self.tokens
        before = tokens[position - 1] if position else None
        after = tokens[position + 1] if position + 1 < len(tokens) else None
        return not (before and before.is_capital and tokens[position].gap) and not (
            after and after.is_capital and after.gap
        )

    def _closed(self, first, end):
        """`end`, moved behind the bracket or the small word that completes the name."""
        tokens = self.tokens
        opened = sum(token.key == "(" for token in tokens[first:end])
        closed = sum(token.key == ")" for token in tokens[first:end])
        if opened > closed:
            for number in range(end, min(end + 4, len(tokens))):
                if tokens[number].key == ")":
                    return number + 1
                if tokens[number].key not in SMALL and tokens[number].key != "'":
                    break
        return self._completed(first, end)

    def _completed(self, first, end):
        """ "Korea, Republic of" keeps its "of"."""
        tokens = self.tokens
        inner = {token.key for token in tokens[first:end]}
        following = tokens[end].key if end < len(tokens) else ""
        return end + 1 if "," in inner and following == "of" else end


def _allowed(own, *, long):
    """The marks a text may have between two words where the name has `own`."""
    allowed = own | LINE
    if own & (COMMA | PAREN):
        allowed |= COMMA | PAREN
    if own & AND:
        allowed |= COMMA
    if long and own & COMMA:
        allowed |= AND
    return allowed


def spelling_of(lexicon):
    """The Spelling of a lexicon, made at first use."""
    if not hasattr(lexicon, "spelling"):
        known = set(lexicon.foreign)
        for words in (
            roles.TITLES,
            roles.OFFICES,
            roles.BODIES,
            roles.TOPICS,
            roles.EVENTS,
            roles.HONORIFICS,
            SMALL,
            ANDS,
            cues.WORDS,
        ):
            known |= words
        lexicon.spelling = Spelling(
            {word for word in lexicon.words if word not in SMALL}, known=known
        )
    return lexicon.spelling
