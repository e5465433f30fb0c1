"""Finds what stands in a pasted list and is no part of it: contact data, heads of mails. PURE.

How a person is reached is never read into the record: it is blanked out before anybody reads, so
that no name, post or unknown line can hold any of it. Each stretch is told, none is kept.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice

from .postal import postal_lines, single_spaced

_SURE = r"""tel(?:e(?:phone|fon|pon|fax))?|t[ée]l|telp|tlp|phone|ph|mob(?:ile)?|cell(?:phone)?|fax
    |faks|hp|whats[ ]?app|viber|telegram|signal|skype|e-?mails?|surel|courriel|điện[ ]thoại|đt
    |di[ ]động|ponsel|website"""
#: What may be called so and be something else.
_LONG = rf"{_SURE}|direct|office|web"
_NUMBER = r"[+(]{0,2}\d[\d ().\-/]{2,24}\d(?:\s?(?:ext|x)\.?\s?\d{1,6})?"
_ADDRESS = (
    r"<?(?:mailto:)?\b[\w.+%'-]{1,64}(?:(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})+"
    r"|[ ]?(?:@|\[at\]|\(at\))[ ]?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?"
    # What a page shows instead of an address.
    r"|\[e-?mail[\s\xa0]protected\]"
)
_PAGE = r"(?:https?://|www\.)[^\s<>,;]{1,300}"
_ONE = rf"""
    (?: \b(?:{_LONG})(?:[ ]?[/&(][ ]?(?:{_LONG})[ ]?\)?)?\.?[ ]?(?:no\.?)?[ ]?[:.]?[ ]*
          (?:{_NUMBER}|{_ADDRESS}|{_PAGE})
      | \b[a-zđ]\.?[ ]?:[ ]*(?:{_NUMBER}|{_ADDRESS}|{_PAGE})
      | {_ADDRESS} | {_PAGE}
      | \+\d[\d ().-]{{5,24}}\d
      | (?<!\w)0\d{{2,4}}[ -]\d{{3,4}}[ -]\d{{3,5}}(?!\w) )"""
_CONTACT = re.compile(rf"{_ONE}(?:[ \t]*[,;/|][ \t]*{_ONE})*", re.IGNORECASE | re.VERBOSE)
#: A line that begins so holds nothing else: "Tel:" above the number, "Address: 1 Long Street".
_LABELLED = re.compile(
    rf"\W*(?:(?:{_SURE})[ ]*[:.]?\s*$|(?:{_SURE}|(?:postal[ ])?address|alamat|địa[ ]chỉ)[ ]*:)",
    re.IGNORECASE | re.VERBOSE,
)
_MAIL = re.compile(
    r"\W*(?:(?P<first>from|dari|từ|de)|sent|date|to|cc|bcc|subject|attachments?|importance"
    r"|dikirim|tanggal|kepada|perihal|gửi|đến|chủ đề|envoyé|à|objet)\s?:",
    re.IGNORECASE,
)
#: Cells and tags part what stands in one line.
_PARTED = re.compile(r"[\t|¦]|<(?:br|/)", re.IGNORECASE)
#: What a mail program puts before the lines of an earlier mail.
_QUOTING = re.compile(r"^[ \t]*>(?:[ \t]?>)*", re.MULTILINE)
_LINES = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Line:
    """A line or a part of one of which nothing was made."""

    text: str
    start: int
    end: int


def set_apart(text):
    """`text` with what is no part of the list blanked out, of the same length; and the `Line`s."""
    text = single_spaced(_QUOTING.sub(lambda found: " " * len(found[0]), text))
    pieces, aside, until = [], [], 0
    lines = list(_LINES.finditer(text))
    heads = _heads_of_mails(lines) | postal_lines(_with_gaps(text, lines))
    for number, found in enumerate(lines):
        start, end = found.span()
        spans = [(start, end)] if number in heads else _contacts(found[0], start)
        if not spans:
            continue
        aside += [_line(text, *span) for span in spans]
        if not _LETTER.search(_without(found[0], start, spans)):
            # The line is gone with its end: what stands above and below it belongs together.
            spans = [(start, _line_end(text, end))]
        for first, last in spans:
            begin = max(_before_comma(text, first, start), until)
            pieces += [text[until:begin], " " * (last - begin)]
            until = last
    return single_spaced("".join([*pieces, text[until:]])), tuple(aside)


class Aside:
    """What was set apart in a text, to cut it out of the lines that are left over."""

    def __init__(self, lines):
        self.lines = lines
        self.ends = [line.end for line in lines]

    def around(self, text, start, end):
        """The `Line`s of `text` from `start` to `end`, without what was set apart between them."""
        found = []
        for line in islice(self.lines, bisect_right(self.ends, start), None):
            if line.start >= end:
                break
            found.append(_line(text, start, line.start))
            start = line.end
        found.append(_line(text, start, end))
        return [line for line in found if len(found) == 1 or _LETTER.search(line.text)]


def _with_gaps(text, lines):
    """[(a line, whether a blank one stands above it)]."""
    before = [0, *(line.end() for line in lines)]
    gaps = (text[end : line.start()] for end, line in zip(before, lines, strict=False))
    return [(line[0], gap.count("\n") > 1) for line, gap in zip(lines, gaps, strict=True)]


def _contacts(line, offset):
    """The places of contact data in one line."""
    if _LABELLED.match(line) and not _PARTED.search(line):
        return [(offset, offset + len(line))]
    found = [(each.start() + offset, each.end() + offset) for each in _CONTACT.finditer(line)]
    if found and not _LETTER.search(_without(line, offset, found)):
        return [(offset, offset + len(line))]
    return found


def _without(line, offset, spans):
    """What stands in a line between `spans`."""
    edges = [offset, *(edge for span in spans for edge in span), offset + len(line)]
    kept = zip(edges[::2], edges[1::2], strict=True)
    return " ".join(line[first - offset : last - offset] for first, last in kept)


def _heads_of_mails(lines):
    """The numbers of the lines "From: …", "Sent: …" and so on, at least two below each other."""
    found, run = set(), []
    for number, line in enumerate(lines):
        label = _MAIL.match(line[0])
        if label and (run or label["first"]):
            run.append(number)
            continue
        if len(run) > 1:
            found.update(run)
        run = []
    return found | set(run if len(run) > 1 else ())


def _line(text, start, end):
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Line(words, start, start + len(words))


def _before_comma(text, first, start):
    """Where the comma before a stretch begins: what it parted is gone."""
    kept = text[start:first].rstrip()
    return start + len(kept) - 1 if kept.endswith(",") else first


def _line_end(text, end):
    """Behind the one line end that stands at `end`."""
    return end + (2 if text[end : end + 2] == "\r\n" else 1 if end < len(text) else 0)
