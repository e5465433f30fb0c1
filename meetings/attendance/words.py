"""Text as words with their place in it. PURE: text in, tuples out.

The modules of this package speak of tokens by number; only `start` and `end` (code points of the
original text, end exclusive) leave it. The text itself is never normalised, so an offset always
points at what was pasted.
"""

import re
from functools import cached_property
from itertools import pairwise
from string import ascii_uppercase
from typing import NamedTuple

from members.names import fold

#: Code points nobody sees: soft hyphen, zero-width characters, direction overrides, BOM.
UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_COMBINING = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
_LETTER = r"[^\W\d_²³¹⁰-₟]"
_NEWLINE = r"(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])"
_BLANK = r"[^\S\n\r\x0b\x0c\x85\u2028\u2029]"

_WORD = (
    rf"(?:[10](?=[A-Z]{{2}})|1(?=[a-z]{{4}}))?"
    rf"{_LETTER}(?:{_LETTER}|[{UNSEEN}{_COMBINING}]|[0135](?={_LETTER}))*"
)
_TOKEN = re.compile(
    rf"""
    (?P<tag>     </?(?P<name>[a-zA-Z][a-zA-Z0-9]{{0,9}})(?:\s[^<>]{{0,300}})?/?> )
  | (?P<entity>  &(?:\#\d{{1,6}}|[a-zA-Z]{{2,8}}); )
  | (?P<lines>   (?:{_BLANK}*{_NEWLINE})+ )
  | (?P<cell>    {_BLANK}*[\t|¦](?:[ ]?[|¦])? | {_BLANK}{{3,}} )
  | (?P<space>   {_BLANK}+ | [{UNSEEN}{_CONTROLS}]+ )
  | (?P<short>   [A-Z]\d{{1,3}}(?!\w) )
  | (?P<dotted>  (?:[A-Z]\.){{2,}} | (?:[A-Z]\.)+[A-Z](?![\w.]) )
  | (?P<word>    {_WORD} )
  | (?P<number>  \d+ )
  | (?P<mark>    . )
    """,
    re.VERBOSE | re.DOTALL,
)
_NEXT_WORD = re.compile(_WORD)
_TRAILING = re.compile(f"[{UNSEEN}]+$")
_HIDDEN = re.compile(f"[{UNSEEN}]")
#: Letters no other language of the readers has; every so many words hold one.
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯạ-ỹẠ-Ỹ]")
_OFTEN = 6
_SMALL = "a-zà-öø-ÿ"
# A capital I within a word is rather an L: "AustraIia".
_GLUED = re.compile(rf"(?<=[{_SMALL}]{{3}})(?=(?:[A-HJ-ZÀ-ÖØ-Þ]|I[nrst])[{_SMALL}]{{2}})")
_BROKEN = re.compile(rf"[-‐]{_BLANK}*{_NEWLINE}{_BLANK}*(?=[{_SMALL}])")
_BULLET = re.compile(
    rf"{_BLANK}*(?:[•●○▪■□☐☑✓✔◦‣⁃·*»>–—-]+|\(?(?:\d{{1,3}}|[a-z]|[ivx]{{1,5}})[.)]|\([A-Z]\))(?=\s)"
)
#: "A. Co-Chairs" above "B. Members": letters that number the headings of a text.
_LETTERED = re.compile(rf"^{_BLANK}*([A-Z])[.)](?=\s)", re.MULTILINE)
_LINES = re.compile(rf"(?:(?!{_NEWLINE}).)+", re.DOTALL)

_BREAKING_TAGS = frozenset(
    ("br", "p", "li", "tr", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6")
)
_CELL_TAGS = frozenset(("td", "th"))
_MARKS = {
    **dict.fromkeys("’‘ʼ`´", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict(zip("；：，、（）［］／＆。", ";:,,()[]/&.", strict=True)),
}
#: Spellings of one word that are no misprint.
_SAME = {
    "organisation": "organization",
    "organisations": "organizations",
    "labour": "labor",
    "programme": "program",
    "centre": "center",
    "defence": "defense",
    "rep": "republic",
    "dem": "democratic",
    "govt": "government",
}


class Token(NamedTuple):
    """A word, number, mark, cell edge, line end ("line") or blank line ("blank") of a text.

    `key` is what is compared: a word folded, a mark in its plain form. `gap` tells whether white
    space stands before it. A line end that only wraps a line makes no token.
    """

    kind: str
    start: int
    end: int
    raw: str
    key: str
    gap: bool

    @property
    def is_word(self):
        return self.kind == "word"

    @property
    def is_capital(self):
        return self.kind == "word" and (self.raw[0].isupper() or self.raw[0].isdigit())


class Tokens(list):
    """The tokens of a text; `cues` keeps the phrases found at each, see there."""

    def __init__(self):
        super().__init__()
        self.cues = {}

    @cached_property
    def vietnamese(self):
        """Whether the text is written in Vietnamese, in which accents part one word from another.

        It must be whole before it is asked.
        """
        letters = sum(bool(_VIETNAMESE.search(token.raw)) for token in self if token.is_word)
        return letters * _OFTEN > len(self)


def key_of(raw):
    """The word as it is compared: without accents, case and hidden characters, one spelling."""
    folded = fold(_HIDDEN.sub("", raw)).replace(" ", "")
    return _SAME.get(folded, folded)


def keyset(text):
    """The words of `text` as a set of keys."""
    return frozenset(token.key for token in tokenise(text) if token.kind == "word")


def is_year(token):
    """Whether this number calls a year of these times."""
    return token.kind == "number" and len(token.raw) == 4 and token.raw[:2] in ("19", "20")


def tokenise(text):
    """The tokens of `text` in order. Time and memory grow with its length alone."""
    return _Tokeniser(text).run()


class _Tokeniser:
    def __init__(self, text):
        self.text = text
        self.tokens = Tokens()
        self.keys = {}
        self.wraps = _wraps(text)
        self.lettered = _lettered(text)
        self.gap = True

    def run(self):
        text, position, fresh = self.text, 0, True
        while position < len(text):
            bullet = self.bullet(position) if fresh else None
            if bullet:
                self.add("bullet", bullet.start(), bullet.end(), "*")
                position, fresh, self.gap = bullet.end(), False, True
                continue
            found = _TOKEN.match(text, position)
            kind, position = found.lastgroup, found.end()
            if kind in ("space", "entity"):
                self.gap = True
                if found[0] == "&amp;":
                    self.add("mark", found.start(), position, "&")
                continue
            if kind == "word":
                position = self.word(found.start(), position)
            else:
                getattr(self, f"_{kind}", self.plain)(found)
            fresh = kind == "lines" or (kind == "tag" and self.last == "line")
            self.gap = kind in ("lines", "cell")
        return self.tokens

    def bullet(self, position):
        """The mark that begins a line at `position`, or None."""
        if position in self.lettered:
            return _LETTERED.match(self.text, position)
        return _BULLET.match(self.text, position)

    @property
    def last(self):
        return self.tokens[-1].kind if self.tokens else "blank"

    def add(self, kind, start, end, key, raw=None):
        raw = self.text[start:end] if raw is None else raw
        self.tokens.append(Token(kind, start, end, raw, key, self.gap))

    def plain(self, found):
        raw = found[0]
        self.add(found.lastgroup, found.start(), found.end(), _MARKS.get(raw, raw))

    def _short(self, found):
        """ "A21" and "G20" are names, "Fiji1" has a footnote."""
        self.tokens.append(Token("word", *found.span(), found[0], found[0].lower(), self.gap))

    def _dotted(self, found):
        """An acronym with points is one word: "U.S." is compared as "us"."""
        raw = found[0]
        key = raw.replace(".", "").lower()
        self.tokens.append(Token("word", *found.span(), raw, key, self.gap))

    def _cell(self, found):
        if self.last not in ("line", "blank", "bullet") or found[0][-1] == "\t":
            self.add("cell", found.start(), found.end(), "\t")

    def _tag(self, found):
        name = found["name"].lower()
        if name in _BREAKING_TAGS and self.last not in ("line", "blank"):
            self.add("line", found.start(), found.end(), "\n")
        elif name in _CELL_TAGS and self.last not in ("line", "blank", "cell"):
            self.add("cell", found.start(), found.end(), "\t")

    def _lines(self, found):
        start, end = found.span()
        if len(re.findall(_NEWLINE, found[0])) > 1:
            kind = "blank"
        elif start in self.wraps and not _BULLET.match(self.text, end):
            return
        else:
            kind = "line"
        if self.last != "blank":
            self.add(kind, start, end, "\n")

    def word(self, start, end):
        """Add the word at `start`; one broken by a hyphen at the end of a line is put together."""
        raw = self.text[start:end]
        while broken := _BROKEN.match(self.text, end):
            rest = _NEXT_WORD.match(self.text, broken.end())
            raw, end = raw + rest[0], rest.end()
        if len(raw) > 6 and _GLUED.search(raw) and len(raw) == end - start:
            cuts = [0, *(found.start() for found in _GLUED.finditer(raw)), len(raw)]
        else:
            cuts = [0, len(raw)]
        last = end
        for first, until in pairwise(cuts):
            piece = raw[first:until]
            stop = last if until == len(raw) else start + until
            if hidden := _TRAILING.search(piece):
                piece, stop = piece[: hidden.start()], stop - len(hidden[0])
            key = self.keys.get(piece)
            if key is None:
                key = self.keys[piece] = key_of(piece)
            if key:
                self.add("word", start + first, stop, key, piece)
            self.gap = False
        return end


def _lettered(text):
    """Where lines begin that are numbered "A.", "B." and so on; one alone is an initial."""
    found = list(_LETTERED.finditer(text))
    in_order = [each[1] for each in found] == list(ascii_uppercase[: len(found)])
    return {each.start() for each in found} if in_order and len(found) > 1 else set()


def _wraps(text):
    """Where a line ends only because the page was narrow: the offsets of such line ends.

    A line goes on if it ends in a comma or in a word that asks for another, if the next one begins
    small, or if it is about as long as the lines around it.
    """
    lines = [(found.start(), found.end()) for found in _LINES.finditer(text)]
    wraps, paragraph = set(), []
    for number, (start, end) in enumerate(lines):
        paragraph.append((start, end))
        following = lines[number + 1] if number + 1 < len(lines) else None
        between = text[end : following[0]] if following else "\n\n"
        if len(re.findall(_NEWLINE, between)) > 1 or not text[start:end].strip():
            _wrap(text, paragraph, wraps)
            paragraph = []
    _wrap(text, paragraph, wraps)
    return wraps


_GOES_ON = re.compile(
    r"(?:[,(&‐-]|\b(?:and|or|of|the|from|by|dan|serta|dari|oleh|et|de|la|và|của|từ))\s*$",
    re.IGNORECASE,
)
#: "China, People's Republic of" is whole.
_INVERTED = re.compile(
    r"\W*[\w'’-]+(?: [\w'’-]+)?, (?:[\w'’]+ ){0,2}(?:republic|states) of\s*", re.IGNORECASE
)


def _wrap(text, paragraph, wraps):
    longest = max((end - start for start, end in paragraph), default=0)
    initials = [text[start:end].lstrip()[:1] for start, end in paragraph]
    lengths = [end - start for start, end in paragraph[:-1]]
    small = any(initial.islower() for initial in initials[1:])
    full = (longest >= 45 and small and all(each >= 0.6 * longest for each in lengths)) or (
        # Even lines without one that begins small are prose, too.
        longest >= 70 and len(lengths) > 2 and all(each >= 0.85 * longest for each in lengths)
    )
    for (start, end), initial in zip(paragraph, initials[1:], strict=False):
        line = text[start:end].rstrip()
        goes_on = _GOES_ON.search(line[-12:]) and not _INVERTED.fullmatch(line)
        if "\t" not in line and (full or initial.islower() or goes_on):
            wraps.add(start + len(line))
