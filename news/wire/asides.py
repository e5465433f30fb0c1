"""Lines that are not the report: stamps, names of authors, sources, furniture of a page."""

import re

from .moments import WEEKDAY

_LABELLED = re.compile(
    r"(?:(?P<headline>headline|title|subject|judul|titre|objet|tiêu đề|"
    r"press release|media release|siaran pers|communiqué de presse|thông cáo báo chí)"
    r"|(?P<byline>by|writer|oleh|par|bởi|reporter|rep(?=:)|pewarta|penulis|author|auteur|tác giả|"
    r"written by|pv|phóng viên|bài(?:, ảnh| và ảnh)?|laporan|story by|text by)"
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
_INSTITUTION = re.compile(
    r"(?:the\s)?(?:ministry|department|embassy|office|prime minister|government|secretariat|"
    r"high commission|kementerian|kedutaan|kantor|ministère|ambassade|bộ|đại sứ quán)(?![^\W_])"
    r"[^\n]{0,60}",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:source|sumber|nguồn|theo|agence|agency)(?:\stin)?\s?:?\s(?P<outlet>[^\n:(){}]{2,40})"
    r"(?::\s?https?://\S{0,300})?",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright|hak cipta|bản quyền|©|\(c\))[\s©:(c)]{0,8}(?P<words>[^\n]{2,60})", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Words that belong to a stamp rather than to a name beside it.
_STAMP_WORDS = re.compile(
    r"(?<![^\W_])(?:published|posted|updated|last|modified|created|diperbarui|diterbitkan|"
    r"dipublikasikan|oleh|by|par|pukul|reported|this|story|on|at|à|le|ngày|lúc|cập nhật|đăng|"
    r"publié|mis à jour|modifié|date|tanggal|released?|media|press|dateline|count|time|gmt|"
    r"wib|wita|wit|ist|local|event|news|jam|hrs|am|pm|views?|adjust|font|size|"
    r"publish|in|ago|lalu|min(?:ute)?s?|hours?|days?|months?|years?|menit|waktu|baca|read|sl|"
    r"\d+(?:[.:]\d+)?\s?(?:am|pm|h)?)(?![^\W_])",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updat|modif|diperbarui|mis à jour|cập nhật|ปรับปรุง", re.IGNORECASE)
_FURNITURE = re.compile(
    r"\s*(?:https?://\S*|[\W\d_]*|you are reading:[^\n]*|(?:id|auther|author|shortlink|tags?|share|"
    r"print|email|comments?|subscribe|font size|related|read (?:more|also)|"
    r"baca (?:juga|berita|selengkapnya)|nyaman tanpa|langganan|"
    r"xem thêm|lire aussi|tin liên quan|copyright|hak cipta|©|"
    r"follow us|theo dõi|image|download|skip to content|advertisement|iklan|google news|dapatkan|"
    r"ikuti|cek berita|lupa kata sandi|belum memiliki|atau (?:masuk|daftar)|"
    r"for immediate release|press release|media release|siaran pers|communiqué de presse|"
    r"thông cáo báo chí|siar|from:|to:|cc:|sent:|attachments?:|"
    r"reporter|editor|image-gnews|home(?!\s(?-i:[a-z]))|ends?|xem|media enquiries|#+)\b"
    r"[^\n]{0,60})",
    re.IGNORECASE,
)
# "Reporter" alone on a line, and the name on the next.
_LABEL_ALONE = re.compile(
    r"(?P<byline>by|oleh|par|reporter|pewarta|penulis|author|auteur|tác giả|writer|written by|"
    r"phóng viên|laporan)|(?P<editor>editor|redaktur|biên tập)",
    re.IGNORECASE,
)
# "Par Ann Bell avec AFP", "By staff with Reuters"
_TOGETHER = re.compile(
    r"(?:(?:by|par|oleh)\s)?(?P<first>[^\n,;:]{2,50}?)\s(?:avec|with|and|et|dengan|/)\s"
    r"(?P<outlet>[^\n,;:]{2,30})",
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
_TWO_WORDS = re.compile(r"[^\W\d_]+\s(?:and|&|et|dan|và)\s[^\W\d_]+")
_REPLY = re.compile(r"(?:(?:fwd?|fw|re|tr|rv)\s?:\s?)+", re.IGNORECASE)
# What stands beside a date in the place of a name.
_NOT_A_PERSON = re.compile(
    r"(?<![^\W_])(?:desk|staff|newsroom|notes?|news|reports?|correspondents?|bureau|writer|"
    r"redaksi|rédaction|ago|online)(?![^\W_])",
    re.IGNORECASE,
)
_BETWEEN_MARKS = re.compile(r"[^,|•·()\n]+")
_BETWEEN_NAMES = re.compile(r"(?:(?!\s[-–—]\s)[^,|•·()\n])+")
_BY = re.compile(r"(?:by|oleh|par|bởi)\s", re.IGNORECASE)
_WORD = re.compile(r"\w[\w.'-]*")
NAME = re.compile(r"[^\W\d_][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,4}")
_PARTICLES = frozenset({"de", "bin", "binti", "al", "van", "da", "dan", "and", "et", "và"})
_LONGEST_STAMP = 160
_LONGEST_NAME = 60


class Asides:
    """Recognises lines beside a report and puts what they tell into a Layout."""

    def __init__(self, text, moments, outlets, places, layout):
        self.text, self.moments, self.layout = text, moments, layout
        self.outlets, self.places = outlets, places
        self.name_above = None  # a short line right above, which may be the author's name
        self._label_above = None  # where a label alone on its line ended, and which it was

    def take(self, start, end):
        """Whether `text[start:end]` is such a line; what it tells is taken."""
        return (
            self._below_label(start, end)
            or self._from_where(start, end)
            or self._label(start, end)
            or self._reporting(start, end)
            or self._stamp(start, end)
            or self._source(start, end)
            or self._outlet_only(start, end)
            or self._together(start, end)
            or self._names_only(start, end)
            or self._place_only(start, end)
            or self.is_furniture(start, end)
        )

    def is_furniture(self, start, end):
        return self.text[end - 1] not in '.”"' and bool(_FURNITURE.fullmatch(self.text, start, end))

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
        outlet = self.outlets.exactly(" ".join(words.split()))
        if outlet:
            self.layout.outlets.append((3, outlet, match.span("words")))
        return True

    def _label(self, start, end):
        match = _LABELLED.fullmatch(self.text, start, end)
        if not match:
            return False
        first, last = match.span("value")
        if match["headline"] and ":" in match["colon"]:
            reply = _REPLY.match(self.text, first, last)
            self.layout.headline = (reply.end() if reply else first), last
            return True
        name = re.split(r"\s?[|/]| - ", match["value"])[0].strip(" .,")
        outlet = match["byline"] and self.outlets.exactly(name)
        if outlet:
            self.layout.outlets.append((2, outlet, (first, first + len(name))))
            return True
        if not self._are_names(name):
            return False
        if match["byline"] and self.layout.byline is None:
            self.layout.byline = (first, first + len(name))
        # "By Ann Bell - May 2, 2024"
        beside = [each for each in self.moments if first <= each.start < last]
        self.layout.stamps += [(2, moment) for moment in beside]
        return True

    def _from_where(self, start, end):
        """Take a line that is who wrote and where: "Pacific correspondent Ann Bell in Suva"."""
        if end - start > _LONGEST_STAMP:
            return False
        match = _FROM_WHERE.fullmatch(self.text, start, end)
        if not match or match.start("name") == start or not self.places.name(match["place"]):
            return False
        name = match["name"]
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
        names = words.split(", ")
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
        if not self._are_names(name) or self.outlets.press(name) or self.places.name(name):
            return False
        below = self.layout.byline and self.text[slice(*self.layout.byline)]
        # Who is named here may have signed in capitals below.
        if label == "byline" and (below is None or below.lower() == name.lower()):
            self.layout.byline = (start, start + len(name))
        return True

    def _outlet_only(self, start, end):
        """Take a line that is nothing but an outlet, and the author's name right above it."""
        # What is left of a line behind a credit belongs to the picture.
        is_whole = start == 0 or self.text[max(0, start - 9) : start].rstrip(" ")[-1:] == "\n"
        is_whole = is_whole and end - start <= 40
        outlet = self.outlets.exactly(self.text[start:end]) if is_whole else None
        if outlet is None:
            return False
        self.layout.outlets.append((4, outlet, (start, end)))
        self._author_above(start)
        return True

    def _together(self, start, end):
        """Take a line that names an outlet with another or with an author."""
        if end - start > _LONGEST_STAMP or self.text[end - 1] in ".!?":
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
        if not outlet or not is_titled(match["first"].replace(" du ", " ")):
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

    def _source(self, start, end):
        match = _SOURCE.fullmatch(self.text, start, end)
        outlet = match and self.outlets.exactly(match["outlet"])
        if outlet:
            self.layout.outlets.append((4, outlet, match.span("outlet")))
        return bool(outlet)

    def _stamp(self, start, end):
        """Take a line that is a date with a name, an outlet or a place beside it."""
        if end - start > _LONGEST_STAMP:
            return False
        inside = [each for each in self.moments if start <= each.start < end]
        if not inside:
            return False
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
        return True

    def _author_above(self, start):
        """Take the line right above a stamp for the author, if it is nothing but a name."""
        if self.name_above is None or self.layout.byline is not None:
            return
        first, last = self.name_above
        words = self.text[first:last]
        known = self.outlets.press(words) or self.places.name(words) or self._is_nobody(words)
        is_name = NAME.fullmatch(words) and is_titled(words) and 2 <= len(words.split()) <= 3
        if is_name and not known and not self.text[last:start].strip():
            self.layout.byline = (first, last)

    def _place_only(self, start, end):
        """Take a line that is nothing but a city the record knows."""
        name = self.places.name(self.text[start:end]) if end - start < 30 else ""
        if name:
            self.layout.places.append((1, (start, end)))
        return bool(name)

    def _names_only(self, start, end):
        """Take a line of nothing but author, outlet and places: "Ani Wijaya, Reuters, Canberra"."""
        line = self.text[start:end]
        # "Rika Dewi - detikNews"; with brackets before the dash it is a place line.
        dashed = "(" not in line and (" - " in line or " – " in line)
        if end - start > _LONGEST_STAMP or not ("," in line or line.endswith(")") or dashed):
            return False
        if label := _BY.match(self.text, start, end):
            start = label.end()
        between = _BETWEEN_NAMES if dashed else _BETWEEN_MARKS
        spans = [match.span() for match in between.finditer(self.text, start, end)]
        parts = [self.text[first:last].strip(" -–—.") for first, last in spans]
        # "Ann Bell, Wellington" is an author and where the report is from.
        signed = len(parts) == 2 and " " in parts[0] and self.places.name(parts[1])
        signed = signed and not self.places.name(parts[0]) and self.layout.byline is None
        if not (1 < len(parts) < 6 and (signed or any(map(self.outlets.press, parts[1:])))):
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
        words = self.text[first:last].strip(" -–—.")
        if self.outlets.press(words) or self.places.name(words):
            return True
        if words.upper() == words.lower():  # a script without capitals, which labels its dates
            return True
        if _INSTITUTION.fullmatch(words):
            return True
        is_short = len(words.split()) <= 4 and len(words) <= 40
        return is_short and bool(NAME.fullmatch(words)) and is_titled(words)

    def _take_beside(self, first, last):
        words = self.text[first:last].strip(" -–—.")
        outlet = self.outlets.press(words)
        if self.places.name(words):
            self.layout.places.append((1, (first, last)))
        elif outlet:
            self.layout.outlets.append((2, outlet, (first, first + len(words))))
        elif self.layout.byline is None and " " in words and not self._is_nobody(words):
            self.layout.byline = (first, first + len(words))

    def _is_nobody(self, words):
        """Whether `words` name an office, a desk or a country rather than a person."""
        is_office = _INSTITUTION.fullmatch(words) or _NOT_A_PERSON.search(words)
        # "Migrants and Refugees" is a topic; of two people at least one has two names.
        is_office = is_office or _TWO_WORDS.fullmatch(words)
        return bool(is_office) or self.outlets.is_other(words)


def is_titled(words):
    """Whether every word of a name begins with a capital, small particles aside."""
    return all(word[0].isupper() or word in _PARTICLES for word in words.split())
