"""Which words of a text made it a result. PURE: texts and words in, marked pieces out.

The engines stem; here a word counts as found when it begins like the one that was typed, without
its usual endings. That is only for the eye: what is a result the engine has decided.
"""

import re
from dataclasses import dataclass
from itertools import islice

from members.names import fold

LENGTH = 220
#: How much of a long text is looked at for its first match before the beginning is shown.
BEFORE = 70
MOST_TRIED = 80
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENDINGS = ("ational", "ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "s", "y")
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Piece:
    """A part of a text; `found` if it is what was searched for."""

    text: str
    found: bool = False


def stem(word):
    """`word`, folded, without the ending that its other forms lack."""
    if not word.isascii() or word[:1].isdigit():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


class Marker:
    """Finds the words of a query in texts. `ways` are tuples of folded words side by side."""

    def __init__(self, ways):
        self.ways = sorted(
            {tuple(stem(word) for word in way) for way in ways if way}, key=len, reverse=True
        )
        firsts = sorted({way[0] for way in self.ways}, key=len, reverse=True)
        # Folding a long text costs; its first word is looked for as it stands.
        self.first = (
            re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, firsts))})", re.IGNORECASE)
            if firsts
            else None
        )

    def spans(self, text):
        """(start, end) of every match in `text`, in order, none inside another."""
        if text.isascii() and "'" not in text and not (self.first and self.first.search(text)):
            # Nothing in it would be folded to anything else: most texts hold none of the words.
            return []
        words = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
        found, place = [], 0
        while place < len(words):
            for way in self.ways:
                # Most words are no beginning of what is looked for.
                if not _same(words[place][2], way[0]):
                    continue
                here = words[place : place + len(way)]
                if len(here) == len(way) and all(
                    _same(word[2], wanted) for word, wanted in zip(here, way, strict=True)
                ):
                    found.append((here[0][0], here[-1][1]))
                    place += len(way)
                    break
            else:
                place += 1
        return found

    def mark(self, text):
        """`text` as Pieces."""
        pieces, end = [], 0
        for start, stop in self.spans(text):
            if start > end:
                pieces.append(Piece(text[end:start]))
            pieces.append(Piece(text[start:stop], found=True))
            end = stop
        if end < len(text):
            pieces.append(Piece(text[end:]))
        return pieces

    def snippet(self, *texts, length=LENGTH):
        """The place in `texts` that shows best what was found, as Pieces; of the first the
        beginning if nothing was. About `length` characters, cut between words.
        """
        for text in texts:
            start = self._place(text)
            if start is not None:
                return self.mark(_cut(text, start, length))
        return [Piece(_cut(texts[0], 0, length))] if texts and texts[0] else []

    def _place(self, text):
        """Where to begin in `text`: the first match, or the first where all ways are near."""
        if self.first is None or not text:
            return None
        at, best = None, 0
        for match in islice(self.first.finditer(text), MOST_TRIED):
            near = text[match.start() : match.start() + LENGTH - BEFORE]
            spans = self.spans(near)
            if not spans or spans[0][0]:
                continue
            # Two of the words beside each other say more than one of them twice.
            different = len({tuple(map(stem, fold(near[a:b]).split())) for a, b in spans})
            if different > best:
                at, best = match.start(), different
        if at is None and len(text) < 4_000:
            # Accents: "Turkiye" stands as "Türkiye".
            spans = self.spans(text)
            return spans[0][0] if spans else None
        return at


def _same(word, wanted):
    if wanted.isdigit() or len(wanted) < _SHORTEST_STEM:
        return word == wanted
    return word.startswith(wanted)


def _cut(text, start, length):
    """About `length` characters of `text` around `start`, with an ellipsis where it was cut."""
    first = max(0, start - BEFORE)
    if first:
        # Begin after a full stop, if there is one on the way, else after a space.
        head = text[first:start]
        stop = max(head.rfind(". "), head.rfind("\n"))
        first += (stop + 1) if stop >= 0 else head.find(" ") + 1
    last = min(len(text), first + length)
    if last < len(text):
        space = text.rfind(" ", start, last)
        last = space if space > start else last
    piece = " ".join(text[first:last].split())
    return ("… " if first else "") + piece + (" …" if last < len(text) else "")
