"""What stands below a report: who signed it, who wrote, whose it is."""

import re

from .names import NAME, is_titled
from .outlets import AGENCY, PRESS
from .prose import LENGTH, TERMINAL, is_prose
from .signatures import signed
from .sites import SHOWN

_TAIL_LINES = 14
# A line of a menu has so many words.
_MENU = 3
_SIGN_OFF = 40
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
        if done == len(lines):
            done = self._above_other_lines(lines, lowest)
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

    def _above_other_lines(self, lines, lowest):
        """How many lines stand above an agency alone on its line, if no report follows it."""
        for index in range(len(lines) - 1, lowest, -1):
            start, end = lines[index]
            if is_prose(self.text, start, end):
                break
            outlet = self.outlets.exactly(self.text[start:end]) if end - start < _SIGN_OFF else None
            above = self.text[lines[index - 1][1] - 1]
            if outlet and outlet.kind == AGENCY and above in '.!?”"':
                self.layout.outlets.append((3, outlet, (start, end)))
                return index
        return len(lines)

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
        """A sign-off at the end of `text[start:end]`: match, group and outlet; or None."""
        found = signed(self.text, start, end, self.outlets)
        if found and not any(each.end >= end - 2 for each in self._credits_in(start, end)):
            return found
        match = _INITIALS.search(self.text, max(start, end - 60), end)
        if match is None and end - start <= 24:
            match = _BARE_INITIALS.match(self.text, start, end)
        return (match, "initials", None) if match else None

    def _signature(self, start, end):
        """Take the sign-off at the end of `text[start:end]`; where it begins, or None."""
        found = self._signed(start, end)
        if found is None:
            return None
        match, group, outlet = found
        if outlet:
            self.layout.outlets.append((3, outlet, match.span(group)))
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
        is_caption = is_first or end - start < LENGTH or SHOWN.search(self.text, start, end)
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
