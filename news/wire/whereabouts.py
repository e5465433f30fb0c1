"""Where a report is from: its place line, its title, or where its first sentences tell it from."""

import datetime as dt
import itertools
import re

from .past_and_ahead import AHEAD, FOUNDING, YEAR
from .places import is_where

_FIRST_SENTENCES = 3
# So near a city a year tells when something was there.
_NEAR, _AROUND = 60, 100
# So far into a text somebody presents who reports, in a paragraph of such a length.
_PARAGRAPHS, _PRESENTED = 8, 400
# A picture of the event is taken within so many days of its report.
_SOON = dt.timedelta(days=14)
# A line that sums up is no longer.
_SHORT = 90

_SPOKEN = re.compile(
    r"(?:joint\s|media\s|press\s|opening\s|closing\s|keynote\s|transcript of\s){0,3}"
    r"(?:doorstop|press conference|interview|conference|remarks|speech|address|briefing|statement|"
    r"transcript)(?![^\W_])",
    re.IGNORECASE,
)
_FROM_FILE = re.compile(
    r"(?<![^\W_])(?:file|archives?|arsip|ilustrasi|illustration|representati(?:ve|onal)|tư liệu|"
    r"minh họa)(?![^\W_])",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"(?<![^\W_])(?:said|told|heard|agreed|announced|warned|pledged|speaking)(?![^\W_])",
    re.IGNORECASE,
)
_THEN_IN = re.compile(r",?\s(?:in|at|di|à|tại|ở)\s", re.IGNORECASE)
_HELD = re.compile(
    r"(?:held|hosted|convened|(?:taking|took|takes) place|digelar|diadakan|tenue?s?)\s"
    r"(?:over|on|from|between|pada|du)\s",
    re.IGNORECASE,
)
# "Our correspondent Ann Bell reports from Suva", "This report by Ann Bell in Suva"
_REPORTS_FROM = re.compile(
    r"(?<![^\W_])(?:(?:[Cc]orrespondent|[Rr]eporter)\s(?:[A-Z][\w'-]+\s){1,4}(?:reports?\s)?|"
    r"(?:[Tt]his|[Hh]er|[Hh]is)\sreport\s|(?:[A-Z][\w'-]+\s){2}reports\s)(?:from|in)\s$"
    # "This is happening in Suva", "here in Suva": who speaks is there.
    r"|(?<![^\W_])(?:(?:[Tt]his|[Ii]t)\sis\s(?:happening|taking place|being held)\s|[Hh]ere\s)in\s$"
)
_ARRIVES = re.compile(
    r"(?<![^\W_])(?:arrives? (?:in|at)|tiba di|arrive à|có mặt tại)\s$", re.IGNORECASE
)
# Who comes so is not the visitor a report is about.
_AT_SEA = re.compile(
    r"(?<![^\W_])(?:boats?|ships?|vessels?|asylum|migrants?|refugees?|nationals|passengers|kapal|imigran|pengungsi)(?![^\W_])",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"(?<![^\W_])(?:arrived|landed|tiba|mendarat)\s(?:in|at|on|di)\s$", re.IGNORECASE
)
_NOUN = re.compile(r"\s(?!(?:on|and|at|to|in|for|by|with|after|where|this|last)\s)[a-z]+")
_VISITING = re.compile(r"\s(?:on|for)\s[^\n]{0,40}\b(?:visit|trip|tour)\b", re.IGNORECASE)
_HELD_IN = re.compile(
    r"(?<![^\W_])(?:held|hosted|taking place|took place|opened|gathered|met) in "
    r"(?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:, [A-Z][\w'-]+)?, (?P<country>[A-Z][\w'-]+)"
)
# The same where a day follows: "Officials met in Ugu on Tuesday"
_MET_IN = re.compile(
    r"(?<![^\W_])(?:held|hosted|gathered|met|meeting|convened|(?:took|taking) place|opened|"
    r"concluded|arrested) (?:on [A-Z][a-z]+day )?in "
    r"(?:the (?:[a-z]+ern )?(?:town|city|port|village) of )?"
    r"(?P<place>[A-Z][a-z'-]{3,}(?: [A-Z][a-z'-]+)?)"
    r"(?= (?:on|yesterday|today|this week|from)\b)"
)
_NO_TOWN = re.compile(
    r"(?:janu|febru)ary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\w+day|asia|"
    r"europe|africa|pacific|southeast asia|parliament|congress|court|english|person|mid\w*|early|"
    r"late|spring|summer|autumn|winter|north\w*|south\w*|east\w*|west\w*|central",
    re.IGNORECASE,
)
# Examples, and what was held a year before, are not where it happens.
_ASIDE = re.compile(
    r"(?<![^\W_])(?:such as|places like|including|termasuk|"
    r"last (?:year|month)(?:'s)?|previous|tahun lalu|l'an dernier)\s[^.;\n]{0,60}$",
    re.IGNORECASE,
)
# Behind the age of whom a report is about: "(24 tuổi, ở Suva)" is where she lives.
_LIVES = re.compile(r"\(\d{1,2}[^()\d]{0,30}$")
_HEARSAY = re.compile(r"(?<![^\W_])(?:reports?|news|word) from\s$", re.IGNORECASE)
# Whom a report is about may be kept somewhere, or based there; what it looks back on is elsewhere.
_KEPT = re.compile(
    r"(?<![^\W_])(?:conflict|war|violence|unrest|fighting|clashes|siege|"
    r"shelters?|camps?|prisons?|jails?|compounds?|hubs?|based|"
    r"overstay(?:ed)?|tinggal|ditahan|detained|stranded|born(?:\sin\s\w+ and one)?|ambassador|"
    r"envoy)\s(?:in|at|di|to)\s$",
    re.IGNORECASE,
)
# "through the Embassy in Suva", but not "at the Embassy in Suva"
_POSTED = re.compile(
    r"(?P<at>\bat\s(?:the\s)?)?(?:[A-Z][\w'-]+\s){0,3}(?:[Ee]mbassy|[Cc]onsulate|[Mm]ission)\sin\s$"
)
# "at the Harbour Hotel, Suva", "di Hotel Pelabuhan, Suva"
_AT_VENUE = re.compile(
    r"(?<![^\W_])(?:in|at|di|à|tại)\s(?:(?:the|khách sạn|trung tâm|gedung)\s)?"
    r"(?:[A-Z][\w'-]+\s){0,5}[A-Z][\w'-]+(?:\s\([A-Z]+\))?,\s$"
)
_APOSTROPHE = re.compile(r"'[A-Z]")
_TODAY = re.compile(r"(?<![^\W_])(?:today|hari ini|aujourd'hui|hôm nay)(?![^\W_])", re.IGNORECASE)


class Whereabouts:
    """Reads the place from what Facts know."""

    def __init__(self, facts):
        self.source, self.layout, self.moments = facts.source, facts.layout, facts.moments
        self.outlets, self.places = facts.outlets, facts.places
        self.lead, self.date = facts.lead, facts.date

    def _stated(self, span, value=None):
        return self.source.stated(*span, value)

    def place(self):
        """Where the report is from: its place line, its stamp, or where its lead tells it from."""
        if self.layout.places:
            _priority, span = min(self.layout.places)
            words = self.source.text[slice(*span)]
            name = self.places.name(words) or self.places.name(re.split(r"\s?[,(]", words)[0])
            return self._stated(span, name or _spelled(words))
        if self.layout.headline and (found := self._place_of_event(*self.layout.headline)):
            return found
        if found := self._reported_from():
            return found
        if found := self._place_in_title():
            return found
        above = self._summing_up()
        line = self.layout.dateline
        for order, (start, end) in enumerate(self.lead):
            if line and end <= line.start:
                # A caption, or what sums up, above a line that names but the agency.
                continue
            is_first = order < _FIRST_SENTENCES + above
            for first, last, name in self._cities(start, end):
                if self._tells_where(first, last, start, end, is_first=is_first):
                    return self._stated((first, last), name)
        return self._unknown_city() or self._place_of_picture()

    def _unknown_city(self):
        """A city nobody knows where a meeting was, told with its country: "held in Ugu, Fiji"."""
        text = self.source.text
        for start, end in self.lead[:_FIRST_SENTENCES]:
            for match in _HELD_IN.finditer(text, start, end):
                ahead = AHEAD.search(text, start, match.start())
                if self.outlets.is_other(match["country"]) and not ahead:
                    return self._stated(match.span("place"))
            for match in _MET_IN.finditer(text, start, end):
                place, before = match["place"], text[start : match.start()]
                known = self.outlets.is_other(place) or _NO_TOWN.match(place)
                if not (known or AHEAD.search(before) or FOUNDING.search(before)):
                    return self._stated(match.span("place"))
        return None

    def _summing_up(self):
        """How many paragraphs of one short sentence stand above a longer one, if several do."""
        lengths = [end - start for start, end in self.layout.body[: _FIRST_SENTENCES + 1]]
        short = list(itertools.takewhile(lambda length: length < _SHORT, lengths))
        return len(short) if 1 < len(short) < len(lengths) else 0

    def _place_of_event(self, start, end):
        """Where the title says that somebody spoke: "Press conference - Suva, Fiji"."""
        text = self.source.text
        if not _SPOKEN.match(text, start, end):
            return None
        for first, last, name in self._cities(start, end):
            rest = text[last:end].strip(" ,")
            is_end = not rest or self.outlets.is_other(rest)
            before = text[max(start, first - 2) : first].strip()
            if is_end and (before in {",", "-", "–", "—", "|"} or is_where(text, first)):
                return self._stated((first, last), name)
        return None

    def _reported_from(self):
        """Where a presenter says that who reports is."""
        text = self.source.text
        for start, end in self.layout.body[:_PARAGRAPHS]:
            for first, last, name in self._cities(start, min(end, start + _PRESENTED)):
                said = _REPORTS_FROM.search(text, max(start, first - _NEAR), first)
                if said and not _is_part_of_a_name(text, last):
                    return self._stated((first, last), name)
        return None

    def _place_in_title(self):
        """The one city where the title says a visitor is: "Minister in Suva on first visit"."""
        if not self.layout.headline:
            return None
        start, end = self.layout.headline
        cities = self._cities(start, end)
        if len(cities) != 1 or AHEAD.search(self.source.text, start, end):
            return None
        first, last, name = cities[0]
        text = self.source.text
        if _AT_SEA.search(text, start, end):
            return None
        arrives = _ARRIVES.search(text, max(start, first - _NEAR), first)
        if arrives or (is_where(text, first) and _VISITING.match(text, last, end)):
            return self._stated((first, last), name)
        return None

    def _place_of_picture(self):
        """Where the picture was taken, if nothing else tells where the report is from."""
        text = self.source.text
        for start, end in self.layout.captions[:2]:
            if _FROM_FILE.search(text, start, end) or self._is_of_a_month(start, end):
                continue
            for first, last, name in self._cities(start, end):
                there = is_where(text, first) or _AT_VENUE.search(
                    text, max(start, first - _NEAR), first
                )
                if there and not _is_part_of_a_name(text, last):
                    return self._stated((first, last), name)
        return None

    def _is_of_a_month(self, start, end):
        """Whether a caption tells only a month, or another day, as it does of one from the file."""
        inside = [each for each in self.moments if start <= each.start < end]
        return any(each.precision != "day" or self._is_old(each) for each in inside)

    def _is_old(self, moment):
        day = moment.first_date()
        return bool(self.date and day) and abs(self.date.first - day) > _SOON

    def _cities(self, start, end):
        """The cities of a sentence; "Nusa Dua, Bali" is one, and the first of the two."""
        found = []
        for first, last, name in self.places.found(self.source.text, start, end):
            if found and self.source.text[found[-1][1] : first].strip() == ",":
                first_of_two = found.pop()
                found.append((first_of_two[0], last, first_of_two[2]))
            else:
                found.append((first, last, name))
        return found

    def _tells_where(self, first, last, start, end, *, is_first):
        text = self.source.text
        if self.outlets.is_other(text[first:last]) and not text[:first].endswith((" in ", " on ")):
            # "reloger à Nauru": a State's name is a city's only where something is in it.
            return False
        if _is_part_of_a_name(text, last):
            return False
        if text[:first].endswith("the ") and _NOUN.match(text, last):
            # "held in the Manus compounds"
            return False
        is_there = is_where(text, first) or _AT_VENUE.search(text, max(start, first - _NEAR), first)
        if any(form.search(text, max(start, first - 90), first) for form in (_ASIDE, _LIVES)):
            return False
        near = text[max(start, first - _NEAR) : first]
        if _CAME.search(near) and _AT_SEA.search(text, start, end):
            return False
        posted = _POSTED.search(near)
        if _HEARSAY.search(near) or _KEPT.search(near) or (posted and not posted["at"]):
            return False
        if not ((is_first and is_there) or self._is_beside_a_day(first, last, start)):
            return False
        sentence = text[start:end]
        # "It will go on, ministers heard in Suva": what is ahead is not where it was said.
        heard = max((each.end() for each in _HEARD.finditer(text, start, first)), default=start)
        if (FOUNDING.search(sentence) and not _TODAY.search(sentence)) or AHEAD.search(
            text, heard, min(end, last + 30)
        ):
            return False
        if self.date is None:
            years = YEAR.search(text, max(start, first - _AROUND), min(end, last + _AROUND))
            is_second = start in {sentence[0] for sentence in self.lead[:2]}
            held = (_HELD.search if is_second else _HELD.match)(text, start, first)
            return not years or start == self.lead[0][0] or bool(held)
        near = {
            int(match[0])
            for match in YEAR.finditer(text, max(start, first - _NEAR), min(end, last + _NEAR))
        }
        return near <= {self.date.first.year}

    def _is_beside_a_day(self, first, last, start):
        """Whether only a comma parts the city from a date: "Kuningan, Jakarta, Rabu (2/3/2016)"."""
        text = self.source.text
        days = [each for each in self.moments if start - 1 <= each.start < last + 60 and each.day]
        if any(
            each.start >= last and text[last : each.start].strip() in {",", ""} for each in days
        ):
            return True
        # "Kamis, 4 Februari 2016 di gedung …, Jakarta"
        before = [each for each in days if each.end <= first]
        if not before or first - before[-1].end > 60:
            return False
        # "Held over 16-18 July 2024 in Suva"
        return text[first - 2] == "," or bool(_THEN_IN.fullmatch(text, before[-1].end, first))


def _spelled(place):
    """A place that the record does not know: its first part, and not in capitals."""
    place = " ".join(place.split(",")[0].split())
    if not place.isupper() or len(place) <= 3:
        return place
    return _APOSTROPHE.sub(lambda match: match[0].lower(), place.title())


def _is_part_of_a_name(text, end):
    """Whether the city at `text[:end]` begins a longer name ("Bali Process", "Perth Airport")."""
    match = re.compile(r"\s{1,2}([A-Z][a-z]+|[IVX]+(?![^\W_]))").match(text, end)
    return bool(match) and match[1].lower() not in {
        "on", "and", "city", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
    }  # fmt: skip
