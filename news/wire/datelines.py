"""The words before a report: where from, of which day, by which agency."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from . import place_lines
from .names import is_titled
from .outlets import AGENCY, PRESS, Outlet
from .prose import LENGTH, is_prose

# A place line is short; what stands further in is the report.
_WINDOW = 130
_SEPARATOR = re.compile(
    r"(?<=\))\s{0,2}(?:[-–—]{1,3}|:)?\s{0,2}(?=\S|$)"
    r"|\s{0,2}-{2,3}\s{0,2}|(?<=[A-Z]{3})-\s{1,2}|(?<=\d\d)-\s{1,2}(?=[A-Z])|\s{1,2}[-–—]\s{0,2}|\s?[–—]\s?|:\s"
    # a colon with the report glued to it, as behind "HARIAN, Suva"
    r"|:(?=[A-Z][a-z])"
    # "HARIAN.id-Ministers …"
    r"|(?<=\.(?i:id|co|vn))-(?=[A-Z])|(?<=\.(?i:com|net))-(?=[A-Z])"
    r"|\.\s(?=/)|(?<=/)\s{0,2}|(?<=\d)\.\s(?=/)"
)
# Who speaks in a transcript, or where a report is from
_LABELS = re.compile(r"^[A-ZĐ][A-ZĐ' .-]{2,40}:\s", re.MULTILINE)
_SECTION = re.compile(
    r"BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|WATCH|VIDEO|PHOTOS?|UPDATED?|LIVE|EDITORIAL|"
    r"COMMENT(?:ARY)?|FEATURE|SUMMARY|ABSTRACT|NOTE|WARNING|TITLE|SOURCE|SUMBER|THEME|FACT|REVIEW|"
    r"CORRECTION|PRESS|HEADLINES?|INTERVIEW|BACKGROUND|INTRODUCTION|ADVISORY|REPORT|STAFF REPORT|"
    r"NEWS|BERITA|LATEST|DEVELOPING|ABOVE|BELOW|CAPTION|RELATED|PROFILE|REMARKS|TRANSCRIPT"
)
_SPOKEN = re.compile(
    r"(?<![^\W_])(?:transcri(?:pt|ption|psi)|e\s?(?:&|and)\s?oe|doorstop|interview|presenter|"
    r"press conference|broadcast)(?![^\W_])",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?!(?:ENDS?|LEAD|MORE|NEW|LIVE|FOTO|HOT|AD|PR)\b)[A-ZĐ]{2,5}")
_TOWN = 4
# What stands before the place: "Correspondance de Suva (Fidji)"
_OURS = re.compile(
    r"(?:correspondance (?:de|à|particulière à)|de (?:notre|nos) (?:correspondante?|envoyée?)s?"
    r"(?: spécia(?:le?|aux)s?)? (?:à|en|au))\s(?=[A-Z])",
    re.IGNORECASE,
)
#: "8 Sya'ban 1436/26 Mei 2015": the day in the Islamic calendar comes first.
HIJRI = re.compile(r"\d{1,2}\s[^\W\d_][^\d\n]{2,20}\s1[34]\d\d(?:\sH)?")
#: "Báo Nhân Dân điện tử": what it is, and not its name.
_PAPER = re.compile(r"^(?:báo|tạp chí|tờ)\s|\s(?:điện tử|online)$", re.IGNORECASE)
_BEFORE_A_DAY = re.compile(
    r"le|on|the|ce|from|between|over|du|dari|từ|tanggal|pada|(?:(?:sáng|trưa|chiều|tối|hôm|vào)\s?)?(?:ngày)?",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s{0,2}[-–—:]{1,2}\s{0,2}")
_PARTS = re.compile(r"[^,()\[\]|/]+")
_ORPHAN = re.compile(r"[-–—]{1,2}\s{0,2}(?=[^\W\d_])")
_PAREN_AGENCY = re.compile(r"\((?P<agency>[^()\n]{2,40})\)\s{0,2}[-–—:]")
_CAPITALISED = re.compile(r"[^\W\d_][^\W\d_.'-]*(?:[\s'-][^\W\d_][^\W\d_.'-]*){0,4}\.?")
_WORDS_BACK = re.compile(r"[^\W\d_]+")
_FILLER = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|january|february|march|april|may|june|"
    r"july|august|september|october|november|december",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands before the report at [start, end). Spans are (start, end) in the text."""

    start: int
    end: int
    place: tuple[int, int] | None = None
    outlet: object = None
    outlet_span: tuple[int, int] | None = None
    moment: object = None
    author: tuple[int, int] | None = None


def is_orphan(text, start):
    """The end of a dash left over from a place line that was cut off, or 0."""
    match = _ORPHAN.match(text, start)
    return match.end() if match else 0


class DatelineReader:
    """Reads place lines, with the outlets and places it is told and the dates of the text."""

    def __init__(self, text, moments, outlets, places):
        self.text, self.moments, self.outlets, self.places = text, moments, outlets, places
        self._is_told = False  # prose follows the separator that is looked at

    def at(self, start, end):
        """The Dateline that `text[start:end]`, a line, begins with; None if it has none."""
        window = min(end, start + _WINDOW)
        ours = _OURS.match(self.text, start, window)
        start = ours.end() if ours else start
        if found := self._city_alone(start, window, end) or self._letters_first(start, end):
            return found
        beside = place_lines.SITE_AND_CITY.match(self.text, start, window)
        outlet = beside and self.outlets.address(beside["site"])
        if outlet:
            spans = beside.span("place"), outlet, beside.span("site")
            return Dateline(start, beside.end(), *spans)
        signed = place_lines.OUTLET_POINTED.match(self.text, start, window)
        outlet = signed and self.outlets.exactly(signed["outlet"])
        if outlet and end - start > _WINDOW:
            return Dateline(start, signed.end(), None, outlet, signed.span("outlet"))
        bare = None
        for match in _SEPARATOR.finditer(self.text, start, window):
            if match.start() == start or (bare and not match[0].strip()):
                continue
            colon = match[0].strip() == ":"
            self._is_told = is_prose(self.text, match.end(), end)
            found = self._read(start, match.start(), colon=colon)
            if found and match[0].strip():
                return self._more(found, match.end(), end)
            # After a bracket without a dash the line may go on: "NUSA DUA (Indonésie), 23 mars".
            is_press = found and (
                found.moment
                or (found.outlet and found.outlet.kind in PRESS)
                or (found.place and self.places.name(self.text[slice(*found.place)]))
            )
            following = self.text[match.end() : match.end() + 1]
            goes_on = following.islower() or (following == "," and found and not found.place)
            if is_press and not goes_on and (match.end() < end or found.moment):
                bare = bare or self._more(found, match.end(), end)
        return bare or self._undivided(start, window) or self._unknown(start, end)

    def _city_alone(self, start, window, end):
        """The Dateline of a known city before a full stop or a stroke, or in brackets; or None."""
        for form in (place_lines.POINTED, place_lines.ALONE):
            match = form.match(self.text, start, window)
            is_city = match and self.places.name(match[match.lastgroup])
            if is_city and (form is place_lines.POINTED or is_prose(self.text, start, end)):
                return Dateline(start, match.end(), match.span(match.lastgroup))
        return None

    def _letters_first(self, start, end):
        """The Dateline of an agency whose letters stand before the city, or None."""
        match = place_lines.LETTERS_AND_CITY.match(self.text, start, end)
        outlet = match and self.outlets.exactly(match["outlet"])
        found = outlet and self.places.name(match["place"]) and self.at(match.end(), end)
        if not found or found.outlet:
            return None
        return replace(found, start=start, outlet=outlet, outlet_span=match.span("outlet"))

    def _unknown(self, start, end):
        """The Dateline of a town nobody knows, alone before a dash and a sentence; or None."""
        match = place_lines.TOWN_ALONE.match(self.text, start, end)
        if not match or not is_prose(self.text, match.end(), end):
            return None
        place = match["place"]
        no_town = self.outlets.press(place) or self.outlets.is_other(place)
        if no_town or _SECTION.fullmatch(place.upper()) or _FILLER.fullmatch(place):
            return None
        return Dateline(start, match.end(), match.span("place"))

    def _undivided(self, start, end):
        """The Dateline of a line whose city in capitals no dash parts from the report, or None.

        "SUVA Dec 4 Fiji called on …", "SUVA, The Ministry of Ports said …"
        """
        comma = place_lines.COMMA.match(self.text, start, end)
        if comma and self.places.name(comma["place"]):
            return Dateline(start, comma.end(), comma.span("place"))
        for moment in self.moments:
            if moment.start >= end:
                break
            # "Suva, 23/7/2019. Ministers …"
            point = int(bool(moment.year) and self.text[moment.end : moment.end + 1] == ".")
            behind = moment.end + point
            if moment.start > start and moment.day and self.text[behind : behind + 1] == " ":
                place = self.text[start : moment.start].strip(" ,")
                # "Suva, 23 July 2019 Ministers …"
                is_sure = place.isupper() or (moment.year and not moment.last)
                if is_sure and self.places.name(place) and self._goes_on(behind + 1):
                    span = start, start + len(place)
                    return Dateline(start, behind + 1, span, moment=moment)
        return None

    def _pointed(self, start, end):
        """The match of a known city and a full stop: "site.example - Suva. Ministers …"."""
        match = place_lines.POINTED.match(self.text, start, end)
        return match if match and self.places.name(match["place"]) else None

    def _goes_on(self, start):
        """Whether a report begins at `start`: with a capital, a quotation mark or a bracket."""
        first = self.text[start : start + 1]
        return first.isupper() or first in set('"“(')

    def _more(self, found, after, end):
        """`found` with what may follow its separator: "/TASS/.", or "jpnn.com - JAKARTA – …"."""
        forms = (place_lines.SLASHED, place_lines.BEHIND, place_lines.BETWEEN_DASHES)
        slashed = next(filter(None, (form.match(self.text, after, end) for form in forms)), None)
        outlet = slashed and found.outlet is None and self.outlets.exactly(slashed[1])
        if outlet:
            span = slashed.span(1)
            return replace(found, end=slashed.end(), outlet=outlet, outlet_span=span)
        # "Suva, Fiji – 23 July 2019 – Ministers …"
        day = next((each for each in self.moments if each.start == after), None)
        divided = day and found.moment is None and _DASH.match(self.text, day.end, end)
        if divided and day.day:
            return replace(found, end=divided.end(), moment=day)
        again = None
        # "HARIAN.ID - ACEH. A boat …": capitals with a full stop are a place behind a site.
        capitals = found.place is None and (
            place_lines.CAPITALS.match(self.text, after, end) or self._pointed(after, end)
        )
        if capitals:
            return replace(found, end=capitals.end(), place=capitals.span("place"))
        if found.place is None:
            again = self.at(after, min(end, after + _WINDOW // 2))
        if again and again.place and again.outlet is None:
            moment = found.moment or again.moment
            return replace(found, end=again.end, place=again.place, moment=moment)
        return replace(found, end=after)

    def _read(self, start, end, *, colon):
        moment = next(
            (each for each in self.moments if start <= each.start and each.end <= end + 1), None
        )
        place = outlet = outlet_span = author = None
        sure = guessed = False
        for first, last, in_brackets in self._parts(start, end, moment):
            words = self.text[first:last]
            known = self._outlet(words, in_brackets=in_brackets, alone=place is None, colon=colon)
            if known and outlet is not None and in_brackets:
                continue  # "(ats/afp)"
            if known and outlet is None:
                outlet, outlet_span = known, (first, last)
                guessed = "." not in words and self.outlets.press(words) is None
                guessed = guessed and not self._signs_alone(start, first, last)
                continue
            standing = self._standing(words)
            if not standing and not (in_brackets and moment and _FILLER.fullmatch(words)):
                return None
            # "TTXVN (Đà Nẵng 23/7/2019)": beside the agency a known city is the place.
            inside = in_brackets and (outlet or moment) and place is None and standing == "sure"
            if standing == "sure" and outlet is None and self._is_paper(place, first):
                outlet, outlet_span = Outlet(self.text[slice(*place)], "newspaper"), place
                place, sure = (first, last), True
                continue
            if place and not sure and standing == "sure" and " " not in self.text[slice(*place)]:
                # "Kuta, Bali": one word is no author, but a place the record does not know.
                sure = True
            elif inside or (
                not in_brackets and (place is None or (standing == "sure" and not sure))
            ):
                # "Lindsay Murdoch, Darwin –": who comes before a known city is the author.
                author = place
                place, sure = (first, last), standing == "sure"
        if guessed and not (sure or moment):
            return None
        if not self._holds(place, outlet, moment, sure=sure, colon=colon):
            return None
        return Dateline(start, end, place, outlet, outlet_span, moment, author)

    def _is_paper(self, before, city):
        """Whether what stands before a city is a paper: "DelikAsia, (Jakarta) | …", "VOI, Jakarta".

        Capitals before another city may be a town: "KUTA, Bali".
        """
        name = self.text[slice(*before)] if before else ""
        if self._in_brackets(before[1] if before else 0, city, city):
            return bool(place_lines.CAPITAL_INSIDE.fullmatch(name))
        is_capital = self.text.startswith("Jakarta", city)
        return is_capital and name.isupper() and not self.places.name(name)

    def _signs_alone(self, start, first, last):
        """Whether some letters in brackets and a dash are all that stands before: "(PLO) - "."""
        is_alone = not self.text[start:first].strip(" (") and self.text[last : last + 1] == ")"
        return is_alone and bool(_LETTERS.fullmatch(self.text, first, last))

    def _holds(self, place, outlet, moment, *, sure, colon):
        if colon and moment and not outlet and self._is_divided(moment):
            return False
        if colon and outlet and not (place or moment or "." in outlet.name):
            # "Bali Process: ministers agree" is a title, and no place line; "AAP: …" is one.
            return outlet.kind == AGENCY and outlet.elsewhere
        if colon and not outlet:
            known = place is not None and bool(self.places.name(self.text[slice(*place)]))
            known = known or (place is not None and self._is_lone_label(*place))
            return known or (
                place is not None and moment is not None and bool(moment.year or self._is_told)
            )
        return bool(outlet) or (place is not None and (sure or moment is not None))

    def _is_lone_label(self, start, end):
        """Whether capitals before a colon begin one paragraph only: "SEREMBAN: Ministers …".

        In a transcript they begin many; a State's name or a paper's section is no place.
        """
        words = self.text[start:end]
        behind = self.text.find("\n", end)
        length = (behind if behind >= 0 else len(self.text)) - end
        if not (words.isupper() and words.isalpha()) or len(words) < _TOWN or length < LENGTH:
            return False
        if self.outlets.is_other(words) or _SECTION.fullmatch(words):
            return False
        return self._is_of_one_label

    @cached_property
    def _is_of_one_label(self):
        return len(_LABELS.findall(self.text)) == 1 and not _SPOKEN.search(self.text)

    def _is_divided(self, moment):
        """Whether a stroke follows the day, as in stamps: "Rabu, 6 Mei 2015 | LAPORAN: ANI"."""
        return "|" in self.text[moment.end : moment.end + 4]

    def _parts(self, start, end, moment):
        """The (start, end, whether in brackets) of what commas and brackets divide, dates aside."""
        text = self.text
        glued = place_lines.GLUED_SITE.match(text, start, end)
        spans = [match.span() for match in _PARTS.finditer(text, start, end)]
        if glued and spans:  # "TEMPO.COJakarta"
            spans[:1] = [glued.span(), (glued.end(), spans[0][1])]
        for span in spans:
            first, last = self._trimmed(*span, moment)
            if first < last and not HIJRI.fullmatch(text, first, last):
                yield first, last, self._in_brackets(start, first, last)

    def _in_brackets(self, start, first, last):
        """Whether a bracket stands open before the span, or strokes around it: "/DNA/"."""
        before = self.text[start:first]
        slashed = before.rstrip()[-1:] == "/" and self.text[last : last + 1] == "/"
        return slashed or any(
            before.rfind(opening) > before.rfind(closing) for opening, closing in ("()", "[]")
        )

    def _trimmed(self, first, last, moment):
        """The span without the date in it and without marks at its ends."""
        text = self.text
        if moment and moment.start < last and first < moment.end:
            before = text[first : moment.start].strip(" \n.-–—;,") if first < moment.start else ""
            # "Bangkok, le 19 novembre"
            before = "" if _BEFORE_A_DAY.fullmatch(before) else before
            # "Feb 10 2023 AAP": what stands behind the date is looked at, too.
            first, last = (first, moment.start) if before else (moment.end, last)
        while first < last and text[first] in " \n.-–—;'\"“”":
            first += 1
        while last > first and text[last - 1] in " \n-–—;'\"“”":
            last -= 1
        return first, last

    def _outlet(self, words, *, in_brackets, alone, colon):
        if in_brackets:
            if self.places.name(words):
                return None
            if colon and words.istitle() and not self.outlets.press(words):
                # "Birgunj (Parsa): …" names the district.
                return None
            # "(ats/afp)": Swiss papers print their agencies small.
            return self.outlets.likely(words) or (
                self.outlets.exactly(words.upper()) if words.islower() else None
            )
        outlet = self.outlets.address(words) or self.outlets.exactly(_PAPER.sub("", words))
        if outlet is None and (not alone or " " not in words):
            # "Suva, Coast Times –", "CoastNews –"
            outlet = self.outlets.press(words)
        return outlet if outlet and not (alone and self.places.name(words)) else None

    def _standing(self, words):
        """Whether `words` are a place: "sure", "likely" or ""."""
        if self.places.name(words):
            return "sure"
        if len(words) > 40 or not _CAPITALISED.fullmatch(words) or not words[0].isupper():
            return ""
        if words.isupper() and len(words) > 3:
            return "sure"
        return "likely" if is_titled(words) else ""

    def inside(self, start, end):
        """A place line glued behind a caption or a sentence: "…(Photo: VNA)Da Nang (VNA) –"."""
        for match in _PAREN_AGENCY.finditer(self.text, start, end):
            outlet = self.outlets.exactly(match["agency"])
            place = outlet and self._place_before(start, match.start())
            if place:
                span = match.span("agency")
                return Dateline(place[0], match.end(), place, outlet, span)
        return None

    def _place_before(self, start, end):
        """The longest known city that ends at `end`, also with other letters glued before it."""
        begin = max(start, end - 60)
        tokens = list(_WORDS_BACK.finditer(self.text, begin, end))[-4:]
        for token in tokens:
            for first in range(token.start(), token.end()):
                if self.text[first].isupper():
                    words = self.text[first:end].strip(" ,")
                    if self.places.name(words) or self.places.name(words.split(",")[0]):
                        return first, first + len(words)
        return None
