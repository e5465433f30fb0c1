"""Lines that are not the report: stamps, names of authors, sources, furniture of a page."""

import itertools
import re

from .authors import INSTITUTION, LONGEST_STAMP, Authors
from .datelines import HIJRI
from .furniture import TODAY, WEATHER, is_furniture, without_buttons
from .moments import WEEKDAY
from .names import NAME, is_titled
from .outlets import AGENCY

_SOURCE = re.compile(
    r"(?:source|sumber|nguồn|theo|agence|agency)(?:\stin)?\s?:?\s(?P<outlet>[^\n:(){}]{2,40}?)"
    r"(?:\swith\s[^\n:]{2,40}|:\s?https?://\S{0,300})?",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright|hak cipta|bản quyền|©|\(c\))(?:[\s©:]|\(c\)|copyright){0,8}"
    r"(?P<words>[^\n]{2,60})",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"[\s.,|–-]*(?:all rights reserved|tous droits réservés).*", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Words that belong to a stamp rather than to a name beside it.
_STAMP_WORDS = re.compile(
    r"(?<![^\W_])(?:published|posted|updated|last|the|of|for|modified|created|diperbarui|diterbitkan|"
    r"dipublikasikan|oleh|by|par|pukul|reported|this|story|on|at|à|le|ngày|lúc|cập nhật|đăng|"
    r"publié|mis à jour|modifié|date|tanggal|released?|publication|media|press|dateline|"
    r"count|time|gmt|wib|wita|wit|ist|local|event|news|jam|hrs|am|pm|views?|admin|today|immediate|tags?|adjust|font|size|"
    r"source|sumber|nguồn|laporan|reporter|penulis|pewarta|publish|in|ago|lalu|min(?:ute)?s?|hours?|days?|months?|years?|menit|waktu|baca|read|sl|"
    r"\d+(?:[.:]\d+)?\s?(?:am|pm|h)?)(?![^\W_])",
    re.IGNORECASE,
)
# "A version of this article appeared in print on July 23, 2019, on page 4."
_OF_PUBLICATION = re.compile(
    r"\(?(?:(?:this|the|a version of this) (?:story|article|report|piece) (?:was |has been )?"
    r"(?:first |originally )?(?:published|appeared|posted)|(?:date of )?(?:publication|issue)\s?:)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updat|modif|diperbarui|mis à jour|cập nhật|ปรับปรุง", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:annual|th|first|second|third) (?:meeting|conference|forum)\b", re.IGNORECASE
)
_BETWEEN_MARKS = re.compile(r"(?:(?!\s/\s)[^,|•·●>»()\[\]\n])+")
# "Editor: huaxia" beside a stamp
_WHO_EDITED = re.compile(
    r"(?:web )?(?:editor|redaktur|penyunting)\s?:\s?[^\s].{0,40}", re.IGNORECASE
)
_BETWEEN_NAMES = re.compile(r"(?:(?!\s[-–—]\s)[^,|•·()\n])+")
_BY = re.compile(r"(?:by|oleh|par|bởi)\s", re.IGNORECASE)
# A paper and a part of it in brackets: Age (Breaking news)
_OF_A_PART = re.compile(r"(?P<paper>[A-Z][\w ]{2,30})\s\([^()]{3,30}\)")
# "afp le", cut off before its date
_DANGLING = re.compile(r"\s(?:le|on|-|\||·)$", re.IGNORECASE)
_PLACE_LABEL = re.compile(
    r"(?:location|venue|place|lokasi|tempat|lieu|địa điểm)\s?:\s?(?P<place>[^\n:]{3,60}?)"
    r"(?:(?:date|tanggal)\s?:[^\n]{0,60})?",
    re.IGNORECASE,
)
# "Pacific Harbour Hotel, Suva", "Ministry of Foreign Affairs, Suva", and no sentence
_VENUE = re.compile(
    r"^(?!.{121})[^.!?]*(?<![^\W_])(?:ministry|hotel|cent(?:re|er)|gedung|building|parliament|palace|"
    r"secretariat|university|airport|kementerian|hall|istana)(?![^\W_])[^.!?]*, [^,.!?]{3,30}$",
    re.IGNORECASE,
)
# What sets the size of letters is no agency.
_SIZES = "AA"
_SHORT_NAME = 5
_WORD = re.compile(r"\w[\w.'-]*")


class Asides(Authors):
    """Recognises lines beside a report and puts what they tell into a Layout."""

    def take(self, start, end):
        """Whether `text[start:end]` is such a line; what it tells is taken."""
        while start < end and self.text[start] in "/•| ":
            start += 1
        end = without_buttons(self.text, start, end)
        if TODAY.match(self.text, start, end) and end - start <= LONGEST_STAMP:
            return True
        if WEATHER.fullmatch(self.text, start, end):
            self.layout.stamps.clear()
            return True
        return (
            self._below_label(start, end)
            or self._beside_outlet(start, end)
            or self._with_post(start, end)
            or self._from_where(start, end)
            or self._label(start, end)
            or self._reporting(start, end)
            or self._stamp(start, end)
            or self._source(start, end)
            or self._outlet_only(start, end)
            or self._together(start, end)
            or self._names_only(start, end)
            or self._place_only(start, end)
            or self._place_labelled(start, end)
            or self._below_stamp(start, end)
            or self.is_furniture(start, end)
        )

    def is_furniture(self, start, end):
        return is_furniture(self.text, start, end)

    def take_copyright(self, start, end):
        """Whether the line claims copyright; its year and who claims it are taken."""
        match = _COPYRIGHT.match(self.text, start, end)
        if not match:
            return False
        words = match["words"]
        year = _YEAR.search(words)
        if year:
            self.layout.years.append(int(year[0]))
            words = words.replace(year[0], " ")
        words = _RIGHTS.sub("", " ".join(words.split()))
        outlet = self.outlets.press(words.strip(" .,|-–—"))
        if outlet:
            self.layout.outlets.append((3, outlet, match.span("words")))
        return True

    def _outlet_only(self, start, end):
        """Take a line that is nothing but an outlet, and the author's name right above it."""
        # What is left of a line behind a credit belongs to the picture.
        before = self.text[max(0, start - 9) : start].rstrip(" •|/")
        is_whole = not self.text[:start].strip(" •|/\n") or before[-1:] == "\n"
        is_whole = is_whole and end - start <= 40
        words = _DANGLING.sub("", self.text[start:end])
        paper = _OF_A_PART.fullmatch(words)
        if is_whole and paper and self.outlets.without_article(paper["paper"]):
            words = f"The {paper['paper']}"
        words = words.upper() if len(words) <= _SHORT_NAME else words
        is_whole = is_whole and words.upper() != _SIZES
        outlet = (self.outlets.exactly(words) or self._medium(words, start)) if is_whole else None
        if outlet is None:
            return False
        is_wire = bool(start) and outlet.kind == AGENCY
        self.layout.outlets.append((1 if is_wire else 4, outlet, (start, end)))
        self._author_above(start)
        return True

    def _medium(self, words, start):
        """An outlet that nobody knows below the title: "Gulf Times"."""
        is_some = 1 < len(words.split()) < 5 or self.outlets.address(words)
        return self.outlets.press(words) if start and is_some else None

    def _source(self, start, end):
        match = _SOURCE.fullmatch(self.text, start, end)
        outlet = match and self.outlets.press(match["outlet"])
        if outlet:
            self.layout.outlets.append((4, outlet, match.span("outlet")))
        return bool(outlet)

    def _stamp(self, start, end):
        """Take a line that is a date with a name, an outlet or a place beside it."""
        if end - start > LONGEST_STAMP:
            return False
        inside = [each for each in self.moments if start <= each.start < end]
        if not inside:
            return False
        if _OF_PUBLICATION.match(self.text, start, end):
            self.layout.stamps += [(2, moment) for moment in inside if moment.year]
            return True
        beside, position = [], start
        for moment in inside:
            beside.append((position, moment.start))
            position = moment.end
        beside.append((position, end))
        parts = [part for span in beside for part in self._parts(*span)]
        if not all(self._belongs_to_stamp(*part) for part in parts):
            return False
        for moment, (first, last) in zip(inside, beside, strict=False):
            self.layout.stamps.append((2 if _UPDATED.search(self.text, first, last) else 1, moment))
        for part in parts:
            self._take_beside(*part)
        self._author_above(start)
        self.stamp_above = end
        return True

    def _place_only(self, start, end):
        """Take a line that is nothing but a city the record knows, also with its country."""
        line = self.text[start:end]
        city, _comma, country = line.partition(", ")
        if not country and line.endswith(")"):  # "Ottawa (Ontario)"
            city, country = re.split(r"\s?\(", line, maxsplit=1)[0], ""
        is_pair = not country or self.outlets.is_other(country) or self.places.name(country)
        if _VENUE.search(line):
            # "Harbour Hotel, Nusa Dua, Bali": the narrowest of the cities at its end
            parts = line.split(", ")
            cities = list(itertools.takewhile(self.places.name, reversed(parts[1:])))
            if cities:
                first = end - len(", ".join(reversed(cities)))
                self.layout.places.append((1, (first, end)))
                return True
        name = self.places.name(city) if end - start < 40 and is_pair else ""
        if name:
            self.layout.places.append((1, (start, end)))
        return bool(name)

    def _place_labelled(self, start, end):
        """Take "Location: Suva, Fiji", also with the label of a date glued behind it."""
        match = _PLACE_LABEL.fullmatch(self.text, start, end)
        if not match or not self.places.name(match["place"].split(",")[0]):
            return False
        self.layout.places.append((2, match.span("place")))
        beside = [each for each in self.moments if match.end("place") < each.start < end]
        self.layout.stamps += [(1, moment) for moment in beside]
        return True

    def _names_only(self, start, end):
        """Take a line of nothing but author, outlet and places: "Ani Wijaya, Reuters, Canberra"."""
        line = self.text[start:end]
        # "Rika Dewi - detikNews"; with brackets before the dash it is a place line.
        dashed = "(" not in line and (" - " in line or " – " in line)
        if end - start > LONGEST_STAMP or not ("," in line or line.endswith(")") or dashed):
            return False
        if label := _BY.match(self.text, start, end):
            start = label.end()
        between = _BETWEEN_NAMES if dashed else _BETWEEN_MARKS
        spans = [match.span() for match in between.finditer(self.text, start, end)]
        parts = [self.text[first:last].strip(" -–—.") for first, last in spans]
        # "Ann Bell, Wellington" is an author and where the report is from.
        signed = len(parts) == 2 and " " in parts[0] and self.places.name(parts[1])
        signed = signed and not self.places.name(parts[0]) and self.layout.byline is None
        signed = signed or any(map(self.outlets.press, parts[1:]))
        if not (1 < len(parts) < 6 and signed):
            return False
        if any(map(self._is_event, parts)):
            return False
        known = [self.outlets.press(part) or self.places.name(part) for part in parts]
        people = [part for part, name in zip(parts, known, strict=True) if not name]
        if len(people) > 1 or not all(NAME.fullmatch(each) and is_titled(each) for each in people):
            return False
        for first, last in spans:
            blanks = len(self.text[first:last]) - len(self.text[first:last].lstrip())
            self._take_beside(first + blanks, last)
        return True

    def _parts(self, start, end):
        """The spans between separators that are more than the words of a stamp."""
        for match in _BETWEEN_MARKS.finditer(self.text, start, end):
            first, last = match.span()
            if _WHO_EDITED.fullmatch(match[0].strip()) or HIJRI.fullmatch(match[0].strip()):
                continue
            if not self.outlets.press(match[0].strip(" -–—.")):
                first, last = self._without_labels(first, last)
            words = _STAMP_WORDS.sub("", self.text[first:last])
            if any(char.isalpha() for char in WEEKDAY.sub("", words)):
                yield first, last

    def _without_labels(self, first, last):
        """The span without stamp words at its ends ("oleh … diperbarui", "Published :")."""
        words = [(match.start(), match.end()) for match in _WORD.finditer(self.text, first, last)]
        while words and _STAMP_WORDS.fullmatch(self.text, *words[0]):
            words.pop(0)
        while words and _STAMP_WORDS.fullmatch(self.text, *words[-1]):
            words.pop()
        return (words[0][0], words[-1][1]) if words else (last, last)

    def _belongs_to_stamp(self, first, last):
        words = _once(self.text[first:last].strip(" -–—."))
        if self.outlets.press(words) or self.places.name(words):
            return True
        if words.upper() == words.lower():  # a script without capitals, which labels its dates
            return True
        if INSTITUTION.fullmatch(words):
            return True
        if _MEETING.search(words):
            # "Eleventh Annual Meeting – 1 December 2025" tells when it sat.
            return False
        is_short = len(words.split()) <= 4 and len(words) <= 40
        return is_short and bool(NAME.fullmatch(words)) and is_titled(words)

    def _take_beside(self, first, last):
        words = _once(self.text[first:last].strip(" -–—."))
        outlet = self.outlets.press(words) or self.outlets.without_article(words)
        if self.places.name(words):
            self.layout.places.append((1, (first, last)))
        elif outlet:
            self.layout.outlets.append((2, outlet, (first, first + len(words))))
        elif self.layout.byline is None and " " in words and not self._is_nobody(words):
            self.layout.byline = (first, first + len(words))


def _once(words):
    """`words` without their repetition: "Coast TimesCoast Times"."""
    half = words[: len(words) // 2]
    return half if half and words == half * 2 else words
