"""Who wrote: labels, names beside outlets and places, names above stamps."""

import re

from .names import NAME, is_titled

_LABELLED = re.compile(
    r"(?:(?P<headline>headline|title|subject|judul|titre|objet|tiêu đề|"
    r"press release|media release|siaran pers|communiqué de presse|thông cáo báo chí)"
    r"|(?P<byline>by|writer|oleh|par|bởi|reporter|wartawan|rep(?=:)|pewarta|penulis|author|"
    r"auteur|tác giả|written by|(?:article\s)?rédigé par|pv|phóng viên|bài(?:, ảnh| và ảnh)?|"
    r"laporan|story by|text by)"
    r"|(?P<editor>editor|redaktur|uploader|biên tập))"
    r"(?P<colon>\s?:\s?|\s)(?P<value>\S[^\n]{1,200})",
    re.IGNORECASE,
)
# "(Reporting by Ann Bell in Suva; Editing by Bo Chan)" stands below a report.
_REPORTING = re.compile(
    r"[(\[]?(?:additional\s)?(?:reporting|report|writing|written)\sby\s(?P<name>[^\n;()\[\]]{4,80}?)"
    r"(?:\sin\s[^\n;()]{2,40})?(?:[;,.]\s?[^\n]{0,160})?[)\]]?\.?",
    re.IGNORECASE,
)
INSTITUTION = re.compile(
    r"(?:the\s)?(?:ministry|department|embassy|office|prime minister|government|secretariat|"
    r"high commission|kementerian|kedutaan|kantor|ministère|ambassade|bộ|đại sứ quán)(?![^\W_])"
    r"[^\n]{0,60}",
    re.IGNORECASE,
)
_ISSUER = re.compile(
    r"(?<![^\W_])(?:government|ministry|department|party|office|commission|council|embassy)$",
    re.IGNORECASE,
)
# "Reporter" alone on a line, and the name on the next.
_LABEL_ALONE = re.compile(
    r"(?P<byline>by|oleh|par|reporter|wartawan|pewarta|penulis|author|auteur|tác giả|writer|"
    r"written by|phóng viên|laporan)|(?P<editor>editor|redaktur|biên tập)",
    re.IGNORECASE,
)
# "Par Ann Bell avec AFP", "By staff with Reuters"
_TOGETHER = re.compile(
    r"(?:(?:by|par|oleh)\s)?(?P<first>[^\n,;:]{2,50}?)\s(?:avec|with|and|et|dengan|for|pour|/)\s"
    r"(?P<outlet>[^\n,;:]{2,30})",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:our\s)?(?:staff|reporters?|correspondents?|newsroom)(?:\s(?:writers?|reporters?))?",
    re.IGNORECASE,
)
# "Đình An/VOV-miền Trung": behind the bureau's name it is who wrote.
_BUREAU = re.compile(r"(?P<name>[^\n/]{4,40})/(?P<outlet>[^\W_][\w.]{1,15})-[^\W\d_][^\n/]{1,20}")
# "By Ann Bell in Suva", "Pacific correspondent Ann Bell in Suva"
_FROM_WHERE = re.compile(
    r"(?:by\s|par\s|oleh\s)?(?:(?:[^\W\d_][\w'-]*\s){0,4}(?:correspondent|reporter|editor|"
    r"koresponden|wartawan|correspondante?)\s)?(?P<name>[^\n,;:.]{4,60}?)"
    r"\s(?:in|di|à|tại|dari)\s(?P<place>[^\n,;:.]{3,30})",
    re.IGNORECASE,
)
# "Avec notre correspondante à Bangkok, Ann Bell"
_OUR_CORRESPONDENT = re.compile(
    r"(?:avec|de|from|by)\s(?:notre|nos|our)\s(?:envoyée?s?\s(?:spéciale?s?|permanente?s?)|"
    r"(?:[a-z]+\s)?correspondante?s?)(?:\srégionale?)?\s(?:à|en|au|in|dans)\s"
    r"(?P<place>[^\n,;:.]{3,30}),\s(?P<name>[^\n,;:.]{4,60})",
    re.IGNORECASE,
)
# "BBC correspondent in Jakarta" below the name
_POST_WHERE = re.compile(
    r"(?:[^\W\d_][\w'&-]*\s){0,4}(?:correspondent|reporter|bureau|koresponden|wartawan),?\s"
    r"(?:in|di|à)\s(?P<place>[^\n,;:.]{3,30})",
    re.IGNORECASE,
)
_TWO_WORDS = re.compile(r"[^\W\d_]+\s(?:and|&|et|dan|và)\s[^\W\d_]+")
_REPLY = re.compile(r"(?:(?:fwd?|fw|re|tr|rv)\s?:\s?)+", re.IGNORECASE)
_EVENT = re.compile(r"\b(?:conference|meeting|interview|remarks|statement)\b", re.IGNORECASE)
# What stands beside a date in the place of a name.
_NOT_A_PERSON = re.compile(
    r"(?<![^\W_])(?:desk|staff|newsroom|notes?|news|reports?|correspondents?|bureau|writer|"
    r"redaksi|rédaction|ago|online|conference|meeting|transcript|speech|interview|statement|"
    r"release|remarks)(?![^\W_])",
    re.IGNORECASE,
)
# "By Ann Bell, Pacific Correspondent"
_POST = re.compile(
    r",\s[^,\n]{0,40}(?:correspondent|reporter|editor|writer|bureau chief|koresponden|wartawan)s?$",
    re.IGNORECASE,
)
_AND_OTHERS = re.compile(
    r"\s(?:and|with|dan|et|avec)\s(?:staff|agencies|wires?|wire services|staff writers?|"
    r"tim|agences)$",
    re.IGNORECASE,
)
_WITH_AGENCY = re.compile(r"\s(?:and|with|dan|et|avec)\s(?P<outlet>[A-Z]{2,5})(?![^\W_])")
LONGEST_STAMP = 160
_LONGEST_NAME = 60
_FEW = 3
_BETWEEN_PEOPLE = re.compile(r", | (?:and|&|dan|et) ")


# "Ann Bell / Khmer Times", "Ann Bell – VOV"
_BESIDE_OUTLET = re.compile(
    r"(?P<name>[^\n/|•:]{4,40}?)\s?(?:/|\||•|\s[-–—]\s)\s?(?P<outlet>[^\n/|•:]{2,40})"
)
# "DPA/Nusa Dua", "AFP, Dhaka"
_OUTLET_AND_PLACE = re.compile(
    r"(?:By\s)?(?P<outlet>[^\n/,|]{2,30}?)(?:\s?[/,|]\s?|\s(?:in|à)\s)(?P<place>[^\n/,|]{3,30})"
)
# "ANN BELL and BO CHANThe Coast Times", "Ann BellAFP"
_SEAM = re.compile(r"(?<=[A-Z]{3})(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])")
# "Dhaka/AFP"
_PLACE_AND_OUTLET = re.compile(r"(?P<place>[^\n/,|]{3,30}?)\s?[/|]\s?(?P<outlet>[^\n/,|]{2,30})")
# "foreign affairs reporter Ann Bell"
_ROLE_BEFORE = re.compile(
    r"(?:[\w'&-]+\s){0,5}(?:correspondent|reporter|editor|writer|koresponden|wartawan)\s(?=[A-Z])",
    re.IGNORECASE,
)


# "Ann Bell Foreign affairs and defence correspondent"
_NAME_AND_POST = re.compile(
    r"(?:By\s)?(?P<name>(?!By\s)[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,2}?),?\s(?:[A-Z][\w'&-]*\s)?(?:[\w'&-]+\s){0,5}"
    r"(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Bb]ureau [Cc]hief|[Kk]oresponden|"
    r"[Ww]artawan)",
)


def beside_outlet(line, outlets, places):
    """The match of an author and her own paper in `line`, or None.

    Before an agency whose pictures stand in everybody's texts the name is a photographer's.
    """
    match = _BESIDE_OUTLET.fullmatch(line)
    outlet = match and outlets.press(match["outlet"].strip())
    if not outlet or outlet.elsewhere:
        return None
    name = match["name"].strip()
    is_name = " " in name and NAME.fullmatch(name) and is_titled(name)
    return match if is_name and not (outlets.press(name) or places.name(name)) else None


class Authors:
    """Recognises the lines that name an author and puts what they tell into a Layout."""

    def __init__(self, text, moments, outlets, places, layout):
        self.text, self.moments, self.layout = text, moments, layout
        self.outlets, self.places = outlets, places
        self.name_above = None  # a short line right above, which may be the author's name
        self.stamp_above = None  # where a stamp right above ended
        self._guessed = None  # the author of whom nothing tells that she is
        self._label_above = None  # where a label alone on its line ended, and which it was

    def _beside_outlet(self, start, end):
        """Take "Ann Bell / Khmer Times" and "DPA/Nusa Dua"."""
        line = self.text[start:end]
        if match := beside_outlet(line, self.outlets, self.places):
            outlet = self.outlets.press(match["outlet"].strip())
            self.layout.outlets.append((2, outlet, (start + match.start("outlet"), end)))
            if self.layout.byline is None:
                self.layout.byline = start, start + len(match["name"].rstrip())
            return True
        for seam in _SEAM.finditer(line):
            names, words = line[: seam.start()], line[seam.start() :]
            outlet = self.outlets.exactly(words)
            if outlet and self.places.name(names):
                # "SuvaThe Coast Times"
                self.layout.outlets.append((1, outlet, (start + seam.start(), end)))
                self.layout.places.append((1, (start, start + seam.start())))
                return True
            names = names.removeprefix("By ")
            is_name = " " in names and self._are_names(names.title() if names.isupper() else names)
            # "FiveAA", "Contact UsRSS": few letters of an agency end other words, too.
            if outlet and is_name and (outlet.elsewhere or " " in words):
                self.layout.outlets.append((2, outlet, (start + seam.start(), end)))
                self.layout.byline = self.layout.byline or (start, start + seam.start())
                return True
        for form in (_OUTLET_AND_PLACE, _PLACE_AND_OUTLET):
            match = form.fullmatch(self.text, start, end)
            outlet = match and self.outlets.press(match["outlet"].strip())
            if outlet and self.places.name(match["place"]):
                self.layout.outlets.append((1, outlet, match.span("outlet")))
                self.layout.places.append((1, match.span("place")))
                return True
        return False

    def _with_post(self, start, end):
        """Take "Ann Bell Foreign affairs correspondent" on a line of its own below the title."""
        match = _NAME_AND_POST.fullmatch(self.text, start, end) if start else None
        if not match or self.layout.byline is not None:
            return False
        name = match["name"]
        if not is_titled(name) or self.outlets.press(name) or self._is_nobody(name):
            return False
        self.layout.byline = match.span("name")
        self._agency_beside(start, end)
        return True

    def _agency_beside(self, start, end):
        """Take the agency named with an author: "By Ann Bell and AAP Asia correspondent"."""
        match = _WITH_AGENCY.search(self.text, start, end)
        outlet = match and self.outlets.exactly(match["outlet"])
        if outlet:
            self.layout.outlets.append((2, outlet, match.span("outlet")))

    def _below_stamp(self, start, end):
        """Take a line that is nothing but a name right below a stamp."""
        line = self.text[start:end]
        if self.stamp_above is None or self.layout.byline or not 2 <= len(line.split()) <= _FEW:
            return False
        if self.text[self.stamp_above : start].strip() or not NAME.fullmatch(line):
            return False
        known = self.outlets.press(line) or self.places.name(line) or self._is_nobody(line)
        if known or not is_titled(line) or not line.replace(" ", "").isalpha():
            return False
        if self.places.name(line.split()[0]) or self.outlets.is_other(line.split()[0]):
            return False
        self.layout.byline = (start, end)
        return True

    def _label(self, start, end):
        match = _LABELLED.fullmatch(self.text, start, end)
        if not match:
            return False
        first, last = match.span("value")
        if match["headline"] and self._is_issuer(match["value"]):
            # "Press Release: Ministry of Home Affairs" under a title tells whose it is.
            return True
        if match["headline"] and ":" in match["colon"]:
            reply = _REPLY.match(self.text, first, last)
            self.layout.headline = (reply.end() if reply else first), last
            return True
        name = re.split(r"\s?[|/]| - |,\s(?:le\s)?(?=\d)", match["value"])[0].strip(" .,")
        name = _POST.sub("", name)
        name = _AND_OTHERS.sub("", name)
        role = _ROLE_BEFORE.match(name)
        if match["byline"] and role:
            first, name = first + role.end(), name[role.end() :]
        # "By Ann Bell - May 2, 2024"
        beside = [each for each in self.moments if first <= each.start < last]
        outlet = match["byline"] and self.outlets.exactly(name)
        if outlet:
            self.layout.outlets.append((2, outlet, (first, first + len(name))))
            self.layout.stamps += [(2, moment) for moment in beside]
            return True
        if not self._are_names(name):
            return False
        if match["byline"] and self.layout.byline in {None, self._guessed}:
            self.layout.byline = (first, first + len(name))
            self._agency_beside(start, end)
        # "By ANN BELL | FIJI SUN | 17 Jul 2024"
        for part in re.finditer(r"[^|]+", match["value"]):
            outlet = part.start() and self.outlets.press(part[0].strip())
            if outlet:
                span = first + part.start(), first + part.end()
                self.layout.outlets.append((2, outlet, span))
        self.layout.stamps += [(2, moment) for moment in beside]
        return True

    def _is_issuer(self, words):
        words = words.strip(" .")
        few = len(words.split()) <= 6
        return few and bool(INSTITUTION.fullmatch(words) or _ISSUER.search(words))

    def _from_where(self, start, end):
        """Take a line that is who wrote and where: "Pacific correspondent Ann Bell in Suva"."""
        if end - start > LONGEST_STAMP:
            return False
        post = _POST_WHERE.fullmatch(self.text, start, end)
        if post and self.layout.byline and self.places.name(post["place"]):
            self.layout.places.append((1, post.span("place")))
            return True
        ours = _OUR_CORRESPONDENT.fullmatch(self.text, start, end)
        match = ours or _FROM_WHERE.fullmatch(self.text, start, end)
        if not match or not self.places.name(match["place"]):
            return False
        name = match["name"]
        # Without a word for it, "Ann Bell in Suva" may also be the title, which comes first.
        if match.start("name") == start and (start == 0 or len(name.split()) > _FEW):
            return False
        if " " not in name or not self._are_names(name) or self._is_nobody(name):
            return False
        self.layout.places.append((1, match.span("place")))
        if self.layout.byline is None:
            self.layout.byline = match.span("name")
        return True

    def _are_names(self, words):
        """Whether `words` are one name, or several with commas between."""
        if len(words) >= _LONGEST_NAME:
            return False
        names = re.split(r", | and | & | dan | et (?=[A-Z])", words)
        if len(names) > 1 and any(
            " " not in name or self.outlets.press(name) or self.places.name(name) for name in names
        ):
            return False
        return all(NAME.fullmatch(name) and is_titled(name) for name in names)

    def _below_label(self, start, end):
        """Take a label alone on its line, or the name right below such a line."""
        alone = _LABEL_ALONE.fullmatch(self.text[start:end].rstrip(" :"))
        if alone:
            self._label_above = (end, alone.lastgroup)
            return True
        if self._label_above is None:
            return False
        above, label = self._label_above
        self._label_above = None
        if start < above or self.text[above:start].strip(" :\n"):
            return False
        name = re.split(r"\s?[|/]| - ", self.text[start:end])[0].strip(" .,")
        if _LABELLED.fullmatch(self.text, start, end):
            return False
        if not self._are_names(name) or self.outlets.press(name) or self.places.name(name):
            return False
        below = self.layout.byline and self.text[slice(*self.layout.byline)]
        # Who is named here may have signed in capitals below.
        if label == "byline" and (below is None or below.lower() == name.lower()):
            self.layout.byline = (start, start + len(name))
        return True

    def _together(self, start, end):
        """Take a line that names an outlet with another or with an author."""
        if end - start > LONGEST_STAMP or self.text[end - 1] in ".!?":
            return False
        bureau = _BUREAU.fullmatch(self.text, start, end)
        outlet = bureau and self.outlets.exactly(bureau["outlet"])
        if outlet and self._are_names(bureau["name"]):
            self.layout.outlets.append((3, outlet, bureau.span("outlet")))
            if self.layout.byline is None:
                self.layout.byline = bureau.span("name")
            return True
        match = _TOGETHER.fullmatch(self.text, start, end)
        outlet = match and self.outlets.exactly(match["outlet"])
        first = match["first"].replace(" du ", " ") if outlet else ""
        if not first or not (is_titled(first) or _STAFF.fullmatch(first)):
            return False
        self.layout.outlets.append((3, outlet, match.span("outlet")))
        return True

    def _reporting(self, start, end):
        """Take the line in which an agency says who reported and who edited."""
        match = _REPORTING.fullmatch(self.text, start, end)
        if not match:
            return False
        name = re.split(r",\s", match["name"])[0].strip(" .")
        if NAME.fullmatch(name) and is_titled(name) and self.layout.byline is None:
            first = match.start("name")
            self.layout.byline = (first, first + len(name))
        return True

    def _author_above(self, start):
        """Take the line right above a stamp for the author, if it is nothing but a name."""
        if self.name_above is None or self.layout.byline is not None:
            return
        first, last = self.name_above
        words = self.text[first:last]
        known = self.outlets.press(words) or self.places.name(words) or self._is_nobody(words)
        people = _BETWEEN_PEOPLE.split(words)
        is_name = len(people) <= _FEW and all(map(_is_full_name, people))
        if is_name and not known and not self.text[last:start].strip():
            self.layout.byline = self._guessed = (first, last)

    def _is_event(self, words):
        """ "Press Conference, Adelaide" is a title."""
        return bool(_EVENT.search(words))

    def _is_nobody(self, words):
        """Whether `words` name an office, a desk or a country rather than a person."""
        is_office = INSTITUTION.fullmatch(words) or _NOT_A_PERSON.search(words)
        # "Migrants and Refugees" is a topic; of two people at least one has two names.
        is_office = is_office or _TWO_WORDS.fullmatch(words) or words.startswith("The ")
        return bool(is_office) or self.outlets.is_other(words)


def _is_full_name(words):
    return bool(NAME.fullmatch(words)) and is_titled(words) and 2 <= len(words.split()) <= _FEW
