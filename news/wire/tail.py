"""What stands below a report: who signed it, who wrote, whose it is."""

import re

from .authors import NAME, is_titled
from .datelines import PRESS
from .sites import SHOWN

#: How a finished line ends
TERMINAL = re.compile(r"[.!?…:;,|][\"'”’)\]]{0,2}$")
_TAIL_LINES = 14
# A line of a menu has so many words.
_MENU = 3
# A finished sentence of such a length is of the report, not below it.
_PROSE = 90
_INITIALS = re.compile(
    r"(?:(?<=[.!?\"”'/*])|^)\s{0,3}\((?P<initials>[A-Za-zĐ]{2,5}(?:/[A-Za-zĐ0-9]{1,6}){0,2})\)"
    r"[\s.]{0,3}$",
    re.MULTILINE,
)
# "abc/def/gh" below a report of AFP.
_BARE_INITIALS = re.compile(
    r"^\s{0,3}(?P<initials>[a-z]{2,4}(?:[-/][a-z]{1,4}){1,4})[\s.]{0,3}$", re.MULTILINE
)
_NO_NAME = re.compile(
    r"\b(?:office|ministry|department|unit|press|media|news|secretariat|embassy|process|section|"
    r"agency|government|group|end|ends|read|more|best|regards|thank|you|the|of|for)\b",
    re.IGNORECASE,
)
_ENDINGS = frozenset({"END", "ENDS", "MORE"})
_SIGNED = re.compile(
    # A translator may stand before: "…/. Ann Bell dịch (Tân Hoa xã)".
    r"(?:(?<=[.!?\"”'*/)])|^)(?:(?<=/\.)\s[^\n().]{4,40}\s(?=\())?[\s./*]{0,4}(?:[-–—]{1,2}\s{0,2}(?P<dashed>[^\W_][^\n()]{1,28}?)"
    r"|\((?:theo\s)?(?P<bracketed>[^()\n]{2,36})\)|/(?P<slashed>[A-Z]{2,8})/|(?<=[.!?\"”]\s)(?P<bare>(?-i:[A-Z]{3,10})))[\s./]{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)
_BRACKETED = re.compile(r"(?<=[.!?\"”])\s?\((?P<outlet>[^()\n]{3,30})\)$", re.MULTILINE)
_SIGNED_INSIDE = re.compile(
    r"(?<=[.!?\"”])\s{0,2}[-–—]{1,2}\s{0,1}(?P<dashed>[A-Z]{2,6}(?:/[A-Z]{2,6})?)"
    r"(?=[./]|\s|$|[A-Z][a-z])(?!(?:/[A-Z]{2,6})?\s(?:Photo|PHOTO|Foto))"
)


class Tail:
    """Takes what stands below the report off its lines and puts it into the Layout.

    Who inherits has `text`, `outlets`, `datelines`, `asides`, `layout`, `titles` and
    `_credits_in(start, end)`.
    """

    def _tail(self, lines):
        """Read sign-off, stamps and names below the report; how many lines are above them."""
        done = len(lines)
        lowest = max(1, done - _TAIL_LINES)
        while done > lowest and self._is_below(*lines[done - 1]):
            done -= 1
        if done == len(lines):
            done = self._above_menu(lines, lowest)
            while done < len(lines) and done > lowest and self._is_below(*lines[done - 1]):
                done -= 1
        for index in range(done - 1, max(done - _TAIL_LINES, 0) - 1, -1):
            if is_prose(self.text, *lines[min(index + 1, done - 1)]) and index + 1 < done:
                break
            begin = self._signature(*lines[index])
            if begin is not None:
                for start, end in lines[index + 1 : done][:2]:
                    self._title_below(start, end)
                lines[index] = (lines[index][0], begin)
                done = index + 1
                break
        if self.layout.byline is None and done == len(lines) and done > 2:
            done -= self._name_below(*lines[done - 1], above=lines[done - 2])
        return self._signed_inside(lines, done)

    def _above_menu(self, lines, lowest):
        """How many lines stand above the words of a menu, if those end in whose the report is."""
        done = len(lines)
        while done > lowest and self._is_of_menu(*lines[done - 1]):
            done -= 1
        is_last = done in (lowest, len(lines)) or ":" not in self.text[slice(*lines[done - 1])]
        return len(lines) if is_last or not self._is_below(*lines[done - 1]) else done - 1

    def _is_of_menu(self, start, end):
        line = self.text[start:end]
        is_short = len(line.split()) <= _MENU
        return is_short and ":" not in line[:-1] and not TERMINAL.search(line[:-1])

    def _name_below(self, start, end, *, above):
        """Whether the last line is nothing but a name under a finished sentence; it is taken."""
        line = self.text[start:end]
        is_name = 2 <= len(line.split()) <= 4 and NAME.fullmatch(line) and is_titled(line)
        known = self.outlets.press(line) or self.datelines.places.name(line)
        finished = self.text[above[1] - 1] in '.!?”"' or self._credits_in(*above)
        if not is_name or known or not finished:
            return False
        if _NO_NAME.search(line) or not all(word.isalpha() for word in line.split()):
            return False
        self.layout.byline = (start, end)
        return True

    def _is_below(self, start, end):
        if self.asides.take_copyright(start, end):
            return True
        if self._signed(start, end) or self._credits_in(start, end):
            return False
        return self.asides.take(start, end)

    def _signed(self, start, end):
        """The match of a sign-off at the end of `text[start:end]` and its outlet, or None."""
        match = _SIGNED.search(self.text, max(start, end - 60), end)
        words = match and match[match.lastgroup]
        outlet = words and self.outlets.exactly(words)
        if match and match["bracketed"]:
            outlet = outlet or self.outlets.press(words)
        if outlet and not any(each.end >= end - 2 for each in self._credits_in(start, end)):
            return match, outlet
        match = _INITIALS.search(self.text, max(start, end - 60), end)
        if match is None and end - start <= 24:
            match = _BARE_INITIALS.match(self.text, start, end)
        return (match, None) if match else None

    def _signature(self, start, end):
        """Take the sign-off at the end of `text[start:end]`; where it begins, or None."""
        signed = self._signed(start, end)
        if signed is None:
            return None
        match, outlet = signed
        if outlet:
            self.layout.outlets.append((3, outlet, match.span(match.lastgroup)))
        elif match["initials"].upper() not in _ENDINGS:
            self.layout.initials = match.span("initials")
        return match.start()

    def _title_below(self, start, end):
        """A headline that stands under the report, before its stamp."""
        line = self.text[start:end]
        if 3 <= len(line.split()) <= 25 and not TERMINAL.search(line):
            self.titles.append((start, end))

    def _signed_above_comments(self, start, end, *, is_first):
        """Take the paper in brackets behind a long paragraph: "… will sit again. (Coast Times)"."""
        match = _BRACKETED.search(self.text, max(start, end - 40), end)
        is_caption = is_first or end - start < _PROSE or SHOWN.search(self.text, start, end)
        if match is None or is_caption or self._credits_in(start, end):
            return
        outlet = self.outlets.press(match["outlet"])
        if outlet and outlet.kind in PRESS:
            self.layout.outlets.append((3, outlet, match.span("outlet")))

    def _signed_inside(self, lines, done):
        """Cut the report at a sign-off with other text glued behind it ("….-VNAThis …")."""
        for index, (start, end) in enumerate(lines[:done]):
            self._signed_above_comments(start, end, is_first=index == 0)
            for match in _SIGNED_INSIDE.finditer(self.text, start, end):
                outlet = self.outlets.exactly(match["dashed"])
                of_picture = any(
                    credit.start <= match.start("dashed") < credit.end
                    for credit in self._credits_in(start, end)
                )
                # Behind the first line of a report, with more below, it is of the picture.
                is_first = index == 0 and done > 2 and match.end() > end - 2
                if outlet and not of_picture and not is_first:
                    self.layout.outlets.append((3, outlet, match.span("dashed")))
                    lines[index] = (start, match.start())
                    return index + 1
        return done


def is_prose(text, start, end):
    """Whether the line is a sentence, or several, of a report."""
    return end - start >= _PROSE and text[end - 1] in '.!?”"'
