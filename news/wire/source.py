"""The text as it arrives, made readable, with the way back to the original offsets."""

import html
import itertools
import re
import unicodedata

from .story import Stated, Words

#: In bytes of UTF-8. A long report has 10,000.
LARGEST = 200_000

#: In characters; the longest sentence of a communiqué has about 1,500.
LONGEST_SENTENCE = 3_000

# Nobody writes more marks on one letter; sorting long runs of them costs their square.
_MOST_MARKS = 8

_SPECIAL = re.compile(
    r"(?P<comment><!--)"
    r"|(?P<tag></?(?P<name>[a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>])[^<>]{0,2000}>)"
    r"|(?P<entity>&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});)"
    r"|(?P<marked>.[\u0300-\u036f]+)"
    r"|(?P<newline>\r\n?|[\n\v\f\x85\u2028\u2029])",
    re.DOTALL,
)
_BREAKING = re.compile(
    r"address|article|blockquote|br|caption|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6]|header|hr|"
    r"li|main|[ou]l|p|pre|section|table|tbody|t[dhr]|thead|title"
)
_HIDDEN = frozenset({"script", "style", "noscript", "template", "iframe", "svg"})
_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "\t": " "})
_SENTENCE_END = re.compile(
    r"(?<=[^\W_])(?<!\b[A-Za-zĐ])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\bProf)"
    r"(?<!\bTP)(?<!\bAmb)(?<!\bRep)(?<!\bGov)(?<!\bNo)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)"
    r"(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bJan)(?<!\bMd)(?<!\bHon)(?<!\bCol)(?<!\bLt)(?<!\bMaj)(?<!\bCapt)"
    r"[\"'”’)\]%]{0,3}[.!?…]{1,3}[\"'”’)\]]{0,3}(?=\s|[^\W\d_a-z]|[\"“‘(])"
    r"|[\"'”’)\]][.!?…]{1,3}(?=\s|[^\W\d_a-z])"
    r"|\n"
)


class TooLong(ValueError):
    """The text is larger than LARGEST; the message is a sentence for who pasted it."""


def refuse_too_long(text):
    """Raises TooLong if `text` is larger than LARGEST bytes."""
    # A character has at least one byte, so nothing huge is encoded only to be refused.
    if len(text) > LARGEST or len(text.encode("utf-8", "replace")) > LARGEST:
        raise TooLong(
            f"The text is longer than {LARGEST // 1000} kB, about sixty pages. Paste one report at "
            "a time."
        )


class Source:
    """A readable copy of a text and the offsets of each of its characters in the original.

    Markup, control characters and invisible marks are gone from `text`, letters are composed,
    apostrophes straight, every kind of blank a space and every kind of line end a newline.
    Raises TooLong.
    """

    def __init__(self, original):
        refuse_too_long(original)
        self.original = original
        self._starts, self._ends, self._chars = [], [], []
        self._read()
        self.text = _unwrapped(_DATE_LINE.sub(_ended, "".join(self._chars), count=1))
        del self._chars
        self.lines = tuple(self._spans(re.finditer(r"[^\n]+", self.text)))

    def _read(self):
        original, done = self.original, 0
        for match in _SPECIAL.finditer(original):
            start, end = match.span()
            if start < done:
                continue
            self._copy(done, start)
            done = self._take(match) or end
        self._copy(done, len(original))

    def _take(self, match):
        """Put what `match` stands for; the offset to go on from, or None for its end."""
        start, end = match.span()
        kind = match.lastgroup
        if kind == "comment":
            return self._closing("-->", end) or end
        if kind == "tag":
            name = match["name"].lower()
            if name in _HIDDEN and not match["tag"].startswith("</"):
                return self._closing(f"</{name}", end)
            if _BREAKING.fullmatch(name):
                self._put("\n", start, end)
        elif kind == "entity":
            for char in html.unescape(match["entity"]):
                self._put(_readable(char), start, end)
        elif kind == "marked":
            cluster = match["marked"][: 1 + _MOST_MARKS]
            for char in unicodedata.normalize("NFC", cluster):
                self._put(_readable(char), start, end)
        else:
            self._put("\n", start, end)
        return None

    def _closing(self, mark, start):
        """Where the next `mark` after `start` ends, or None. Not found once is not there again."""
        missing = self.__dict__.setdefault("_missing", set())
        if mark in missing:
            return None
        found = self.original.find(mark, start)
        if found < 0:
            missing.add(mark)
            return None
        close = self.original.find(">", found)
        return close + 1 if close >= 0 else len(self.original)

    def _copy(self, start, end):
        for offset in range(start, end):
            char = self.original[offset]
            plain = char.isascii() and char.isprintable() and char != "`"
            self._put(char if plain else _readable(char), offset, offset + 1)

    def _put(self, chars, start, end):
        for char in chars:
            self._chars.append(char)
            self._starts.append(start)
            self._ends.append(end)

    def words(self, start, end):
        """The passage of the original behind `text[start:end]`, without blanks at its ends."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            return Words("", 0, 0)
        first, last = self._starts[start], self._ends[end - 1]
        return Words(self.original[first:last], first, last)

    def stated(self, start, end, value=None):
        """A Stated of `text[start:end]`; its value is the passage with single spaces."""
        if value is None:
            value = " ".join(self.text[start:end].split())
        return Stated(value, (self.words(start, end),))

    def _spans(self, matches):
        for match in matches:
            start, end = match.span()
            while start < end and self.text[start] == " ":
                start += 1
            while end > start and self.text[end - 1] == " ":
                end -= 1
            if start < end:
                yield start, end

    def sentences(self, start, end):
        """The (start, end) of each sentence of `text[start:end]`, also of glued ones.

        None is longer than LONGEST_SENTENCE: what never ends is cut.
        """
        for first, last in self._ended(start, end):
            cut = first
            while last - cut > LONGEST_SENTENCE:
                begin, blank = cut, self.text.rfind(" ", cut, cut + LONGEST_SENTENCE)
                cut = blank + 1 if blank > begin else begin + LONGEST_SENTENCE
                yield begin, cut
            yield cut, last

    def _ended(self, start, end):
        done = start
        for match in _SENTENCE_END.finditer(self.text, start, end):
            if self.text[done : match.end()].strip():
                yield done, match.end()
            done = match.end()
        if self.text[done:end].strip():
            yield done, end


def _readable(char):
    """`char` as the copy shows it: itself, a plainer form, a space, or nothing."""
    category = unicodedata.category(char)
    if category == "Cf":
        return ""
    if category == "Nd":
        # "২৪", "๒๔": the digits of other scripts
        return str(unicodedata.decimal(char))
    if category[0] in "CZ":
        return "\n" if char in "\n\v\f\x85\u2028\u2029" else " "
    if category in {"Lm", "Lo", "Ll", "Lu", "No", "Po"} and not char.isascii():
        # Full-width letters and digits, raised ordinals ("14ᵉ"), ligatures.
        plain = unicodedata.normalize("NFKC", char)
        if plain.isascii() and plain.isalnum():
            return plain
    return char.translate(_PLAIN)


# The day of a page, before its first line: "date 2019-07-23 Participants …"
_DATE_LINE = re.compile(r"\A\s*date\s?:?\s(?:19|20)\d\d-\d\d(?:-\d\d)? ", re.IGNORECASE)


def _ended(match):
    """The words of `match` with a line end for their last blank, so that a line begins behind."""
    return match[0][:-1] + "\n"


# A line of running text that an e-mail or a terminal cut.
_NARROW, _WIDE = 45, 100
# Of so many lines and more some may be shorter than the others.
_MANY, _MOST_OF = 4, 0.7
# Of what is wrapped the first line is so full; titles above it may be shorter.
_SHARE = 0.75
# Where some are shorter, lines may also be cut a word before they are full.
_RAGGED = 5
# Shorter lines may be titles, unless the next goes on with a small letter.
_NARROWEST = 30
_ENDS = '.!?:;"”)]…'
_CLOSES = re.compile(r"[.!?][\"'”)]?(?:\s|$)")
# "Tue, 5 Sep 2017 11:27 WIB" is a line of its own.
_CLOCK_ENDS = re.compile(r"\d[:.]\d\d\s?(?:[A-Za-z]{2,4}|[ap]\.m\.)?$")
_GOES_ON = re.compile(
    r"(?!(?:by|oleh|par)\s|(?:published|posted|updated|publié|writer|reporter|photo|foto)\s?:)[^\W\d_A-ZĐ][^\W\d_]*(?=[\s,;]|$)"
)


def _unwrapped(text):
    """`text` with the line ends inside its sentences turned into spaces; its length stays."""
    lines = text.split("\n")
    ends = [False] * len(lines)
    start = 0
    for index, line in enumerate([*lines, ""]):
        if line.strip():
            continue
        block = lines[start:index]
        width = _width_of([line.strip() for line in block])
        for offset, (one, following) in enumerate(itertools.pairwise(block)):
            # A page's first lines of paragraphs are shorter by the markup before them.
            begins = offset and block[offset - 1].rstrip()[-1:] in _ENDS
            ends[start + offset] = _runs_on(
                one.rstrip(), following.lstrip(), min(width, _NARROW) if begins else width
            )
        start = index + 1
    parts = [line + (" " if runs_on else "\n") for line, runs_on in zip(lines, ends, strict=True)]
    return "".join(parts)[: len(text)]


def _width_of(lines):
    """The width at which the lines were cut, or 0: each is as full as the next word lets it be.

    A few, such as an author above and the ends of paragraphs, may be shorter.
    """
    width = max(map(len, lines), default=0)
    if len(lines) < 3 or not _NARROW <= width <= _WIDE:
        return 0
    # Title, author and stamp above one another may be as full; they hold no sentence.
    if not any(_CLOSES.search(line) for line in lines):
        return 0
    above = itertools.takewhile(lambda line: len(line) < _SHARE * width, lines)
    lines = lines[sum(1 for _ in above) :]
    pairs = [
        (one, other)
        for before, one, other in zip(["", *lines], lines, lines[1:], strict=False)
        if one[-1:] not in _ENDS and not (before and before[-1] in _ENDS)
    ]
    if all(_is_full(one, other, width) for one, other in itertools.pairwise(lines)):
        return width
    width -= _RAGGED
    full = sum(_is_full(one, other, width) for one, other in pairs)
    return width if len(pairs) > _MANY and full > _MOST_OF * len(pairs) else 0


def _is_full(line, following, width):
    return len(line) + 1 + len(following.strip().split(" ")[0]) > width


def _runs_on(line, following, width):
    if line[-1:] in _ENDS or len(line) < _NARROWEST or _CLOCK_ENDS.search(line):
        return False
    if _GOES_ON.match(following) and line[-1].isalpha():
        return len(line) <= _WIDE
    return len(line) >= _NARROW and bool(width) and _is_full(line.strip(), following, width)
