"""Who took the picture: the credit lines of agencies and newspapers."""

import re
from dataclasses import dataclass

from .authors import beside_outlet
from .caption_ends import caption_ends
from .credit_labels import FORMS, SOURCE_FORM
from .outlets import AGENCY
from .sites import SHOWN

# "© IOM/Name" on a line of its own, without the year of a copyright line.
_MARKED = re.compile(
    r"^\s?(?:©|\(c\))\s?(?P<credit>[^\n()\d]{2,60}/[^\n()\d]{2,60})$", re.MULTILINE
)
# The same without a slash, above the report: "© Ministry of Foreign Affairs".
_HOLDER = re.compile(r"^\s?(?:©|\(c\))\s?(?P<credit>[^\W\d_][^\n()\d]{2,60})$", re.MULTILINE)
# Above the report: "The minister at the opening. (AAP)", "HAVEERU PHOTO"
_AGENCY_ALONE = re.compile(
    r"(?:(?<=[.!?])\s?\((?P<credit>[A-Z]{2,8}|[A-Z][\w. ]{2,20})\)$)", re.MULTILINE
)
_PAPERS_OWN = re.compile(r"^(?P<credit>[A-Z]{3,12}\sPHOTO)$", re.MULTILINE)
# "The minister at the opening. - Bernama", with more of the report, or its sign-off, below.
_DASHED = re.compile(
    r"(?<=[.!?\"”'])\s{0,2}[-–—]{1,2}\s{0,2}(?P<credit>[^\W\d_][^\n.()]{1,30})\.?$",
    re.MULTILINE,
)
# "The minister leads the meeting on August 9. INTERIOR MINISTRY", also behind a dash
_IN_CAPITALS = re.compile(
    r"(?<=[.!?])\s(?:[-–—]\s)?(?P<credit>[A-ZĐ][A-ZĐ'.-]+(?:\s[A-ZĐ][A-ZĐ'.-]+){1,3})$",
    re.MULTILINE,
)
# Printed twice: "The minister at the opening (Ann Bell)"
_TWICE = re.compile(
    r"^\s?(?P<line>[^\n]{3,300}\((?P<credit>[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){1,3})\))\s{1,3}(?P=line)$",
    re.MULTILINE,
)
# "Le ministre à l'ouverture. Photo Archives LNC", without a colon
_NO_COLON = re.compile(
    r"(?<=[.!?]\s)(?:Photos?|Foto|Ảnh)\s(?P<credit>(?:Archives\s)?[A-ZĐ][^\n.()]{1,40})\.?$",
    re.MULTILINE,
)
# "… au large de la côte le 3 mars 2015.REUTERS", above the report
_GLUED_AGENCY = re.compile(
    r"(?<=[\w”\"]\.)(?P<credit>[A-Z]{2,8}(?:/[^\n/().]{3,40})?)$", re.MULTILINE
)
_REPORT = 60
_SHORTEST = 20
# A line that is nothing but an agency is no longer.
_SIGN_OFF = 40
_SHORT_CAPTION = 160
_DASHED_CAPTION = 260
# "HISTORIC VISIT: The minister at the opening … — Bernama", between paragraphs of the report
_TITLED_CAPTION = re.compile(r"[A-Z][A-Z ]{4,40}:\s")
_CAPTION_WORDS = 5
# Who signs with so many letters wrote or edited.
_INITIALS = 2
# Behind "Foto: what it shows" the brackets hold whom it is by.
_BEHIND = re.compile(r"\s?\((?P<credit>[^()\n]{2,60})\)(?=\s{0,3}(?:\n|$))")
# (Xinhua/Du Yu), (Faizal Fanani / Liputan6.com), AFP PHOTO/NAME, ANTARA FOTO/Name/foc/16.
_BRACKETS = re.compile(
    r"[(\[](?:(?:Photo|Foto|Ảnh)\s(?=[A-Z]))?(?P<credit>[^()\[\]\n]{2,50}(?:/|:\s)[^()\[\]\n]{2,60})[)\]]"
)
_LAST_WORDS = re.compile(
    r"(?:^|[.)”\"•*·\-–—]\s{0,2})/?"
    r"(?P<credit>[^\W\d_](?:(?!(?<![ /.][A-Z])\.\s)[^\n()]){1,80}?)\.?\s{0,2}$",
    re.MULTILINE,
)
_AGENCY_PHOTO = re.compile(
    r"(?:[-–—]\s?)?(?P<credit>[A-Z]{2,6}(?:/[A-Z]{2,6}){0,2}\s(?:F[Ii][Ll][Ee]\s)?(?:Photos?|PHOTOS?|FOTO)"
    r"(?:\s[^\W\d_]+){0,4})\.?\s?$",
    re.MULTILINE,
)
_AGENCY_PHOTO_ABOVE = re.compile(
    r"[-–—]\s?(?P<credit>[A-Z]{2,6}(?:/[A-Z]{2,6}){0,2}\s(?:Photo|PHOTO|Foto|FOTO))"
    r"(?=\s[A-ZĐÀÁÂẢẠĂÊÔƠƯỘỒỔỐỘÍÌỊÚÙỤ ]{3,30}\s?[—–-]\s)"
)
_PERSON = re.compile(r"[^\W\d_][\w.'-]*(?:\s[^\W\d_][\w.'-]*){1,4}")
# Who handed a picture out: "ANTARA/HO-Kemlu".
_HANDOUT = re.compile(r"(?:HO|handout|humas|dok|pool|STR)(?![^\W_])[^\n]{0,40}", re.IGNORECASE)
_GLUED = re.compile(r"([A-ZĐ]{2,6})(?=[A-ZĐ][a-zà-ỹ])")
# (JG Photo/Name), --fotoBERNAMA (2019) COPYRIGHT RESERVED
_OWN_PHOTO = re.compile(
    r"[(\[]?(?P<credit>(?<=[(\[])[A-Z]{2,6}\s(?:Photos?|PHOTOS?|Foto|FOTO)/[^\n()\[\]]{3,40}(?=[)\]])"
    r"|(?<=[.!?”\"]\s)[A-Z]{2,8}\s(?:PHOTO|FOTO|Photo)\s?/\s?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?"
    r"|(?<![^\W_])fotoBERNAMA)[)\]]?(?:\s?\(\d{4}\))?(?:\sCOPYRIGHT RESERVED)?"
)
_LETTERS_AND_NAME = re.compile(
    r"[A-Z]{2,8}\s?/\s?(?:(?:[A-Z]\.\s?){1,3})?[A-Z][^\W\d_]+"
    r"(?:[\s.'-]{1,2}[A-Z][^\W\d_]+){0,3}"
)
# Boats off Aceh, and in brackets: Reuters photo
_BRACKETED_PHOTO = re.compile(
    r"\((?P<credit>[A-Z][\w.& -]{1,30}?)\s(?:file\s)?(?:photo|picture|foto)\)", re.IGNORECASE
)
# Boats off Aceh. — Reuters pic
_DASHED_PHOTO = re.compile(
    r"[-–—]\s?(?P<credit>[A-Z][\w.& -]{1,30}?)\s?(?:file\s)?(?:pic|photo|picture|foto)\.?$",
    re.IGNORECASE | re.MULTILINE,
)
# "Refugees at Kule on 19 November 2023 / AFP"
_SLASHED = re.compile(r"(?<=[\w.”\"])\s/\s(?P<credit>[A-Z][^\n/()]{1,30})$", re.MULTILINE)
_LABEL_OF_AUTHOR = re.compile(
    r"(?:rep|reporter|red|redaktur|editor|penulis|pewarta)\s?:", re.IGNORECASE
)
_SIGNATURE = re.compile(r"(?P<agency>[A-Z]{2,6})\s?/\s?(?P<author>[^\n/()]{4,40}?)\.?")
_LONGEST_LINE = 400
_NOTHING_MORE = re.compile(r"\s*\Z")


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit at [start, end) of the text, brackets and label included, and its name inside."""

    start: int
    end: int
    first: int
    last: int


def picture_credits(source, outlets, places):
    """Every Credit of the text, in order."""
    text = source.text
    found = _Found(len(text))
    for form in FORMS:
        for match in form.finditer(text):
            if form is not SOURCE_FORM or _names_press(match["credit"], outlets):
                _keep_labelled(text, match, found, outlets)
    for span in caption_ends(source, outlets, places):
        found.keep(*span)
    for match in _unlabelled(source, outlets, places):
        found.keep(*match.span(), *match.span("credit"))
    return sorted(found.credits, key=lambda credit: credit.start)


def _unlabelled(source, outlets, places):
    """The matches of credits that their form alone tells, in the order in which they count."""
    text = source.text
    yield from _OWN_PHOTO.finditer(text)
    for form in (_MARKED, _BRACKETS):
        yield from (
            each
            for each in form.finditer(text)
            if _names_both(each["credit"], outlets) and not _is_sign_off(text, each)
        )
    yield from (
        each
        for each in _BRACKETS.finditer(text)
        if _single_name(
            each["credit"],
            outlets,
            places,
            is_last=bool(_NOTHING_MORE.match(text, each.end())),
        )
    )
    last = max((start for start, end in source.lines if end - start > _REPORT), default=0)
    yield from (each for each in _HOLDER.finditer(text, 0, last) if not each["credit"].isupper())
    yield from (
        each
        for each in _TWICE.finditer(text)
        if not (places.name(each["credit"]) or outlets.is_other(each["credit"]))
    )
    for match in _AGENCY_PHOTO_ABOVE.finditer(text):
        if outlets.exactly(match["credit"].split("/")[0].split(" ")[0]):
            yield match
    yield from _PAPERS_OWN.finditer(text)
    for form in (_BRACKETED_PHOTO, _DASHED_PHOTO, _SLASHED):
        yield from (each for each in form.finditer(text) if _is_below_picture(text, each, outlets))
    yield from _agencies_alone(text, last, outlets)
    yield from _below_pictures(source, outlets)
    for start, end in source.lines:
        if end - start <= _LONGEST_LINE:
            yield from _at_line_end(text, start, end, outlets, places)


def _agencies_alone(text, last, outlets):
    """The matches of agencies right behind a caption, above the last paragraph."""
    for match in _IN_CAPITALS.finditer(text, 0, last):
        line = text.rfind("\n", 0, match.start()) + 1
        is_known = outlets.exactly(match["credit"])
        if _SHORTEST <= match.start() - line <= _DASHED_CAPTION and not is_known:
            yield match
    for form, longest in ((_AGENCY_ALONE, _SHORT_CAPTION), (_GLUED_AGENCY, _DASHED_CAPTION)):
        for match in form.finditer(text, 0, last):
            line = text.rfind("\n", 0, match.start()) + 1
            agency = match["credit"].split("/")[0]
            is_caption = match.end() - line <= longest or SHOWN.search(text, line, match.start())
            if is_caption and outlets.exactly(agency):
                yield match


def _is_below_picture(text, match, outlets):
    """Whether some words stand before a credit that is nothing but an agency."""
    begin = max(0, match.start() - _SHORT_CAPTION)
    before = text[text.rfind("\n", begin, match.start()) + 1 or begin : match.start()]
    return len(before.split()) >= _CAPTION_WORDS and bool(outlets.exactly(match["credit"]))


def _below_pictures(source, outlets):
    """The matches of credits behind a caption and a dash, or without the colon of a label."""
    text = source.text
    below = max(
        (
            start
            for start, end in source.lines
            if end - start > _REPORT
            or (end - start < _SIGN_OFF and outlets.exactly(text[start:end]))
        ),
        default=0,
    )
    for match in _DASHED.finditer(text, 0, below):
        line = text.rfind("\n", 0, match.start()) + 1
        longest = _SHORT_CAPTION if "\n" in match[0] else _DASHED_CAPTION
        if _TITLED_CAPTION.match(text, line):
            longest = _LONGEST_LINE
        is_caption = _SHORTEST <= match.end() - line <= longest
        if is_caption and outlets.exactly(match["credit"]):
            yield match
    for match in _NO_COLON.finditer(text):
        words = match["credit"].removeprefix("Archives ")
        if _names_press(words, outlets) or (_PERSON.fullmatch(words) and words.istitle()):
            yield match


def _keep_labelled(text, match, found, outlets):
    behind = text[match.end("credit") : match.end("credit") + 20].lstrip()
    if SHOWN.match(behind):
        return  # "Picture: Ann Bell (left) and her guests"
    behind = _BEHIND.match(text, match.end("credit"))
    if behind and match[0][-1] not in ")]" and _is_caption(match["credit"]):
        found.keep(match.start(), behind.end(), *behind.span("credit"))
        return
    last = _cut(text, match.start("credit"), match.end("credit"), outlets)
    end = match.end() if last == match.end("credit") else last
    if text[match.start("credit") : last].strip(" .-") and _is_name(match["credit"]):
        found.keep(match.start(), end, match.start("credit"), last)


class _Found:
    """Credits that do not overlap: what was found first stays."""

    def __init__(self, length):
        self.credits, self._taken = [], bytearray(length)

    def keep(self, start, end, first, last):
        if end > start and not any(self._taken[start:end]):
            self._taken[start:end] = b"\1" * (end - start)
            self.credits.append(Credit(start, end, first, last))


def _is_name(text):
    """Whether `text` could be whom a picture is by, rather than the start of a sentence."""
    return len(text.split()) <= 10 and (
        text[:1].isupper() or "." in text or text[:1] in "@©" or " " not in text
    )


def _is_caption(text):
    """Whether `text` tells what a picture shows: small words are in it that no name has."""
    return any(word[0].islower() for word in text.split())


def _names_press(text, outlets):
    """Whether an outlet is among what slashes divide; an office is where a text is from."""
    return any(outlets.press(part.strip()) for part in text.split("/"))


def _cut(text, start, end, outlets):
    """Where a credit ends that has a place line or a sentence glued to it ("VNADa Nang (VNA)")."""
    glued = _GLUED.match(text, start, end)
    return glued.end() if glued and outlets.exactly(glued[1]) else end


def _at_line_end(text, start, end, outlets, places):
    line = text[start:end]
    if signature(text, start, end, outlets) or beside_outlet(line, outlets, places):
        return
    if _LABEL_OF_AUTHOR.match(line):
        return
    match = _AGENCY_PHOTO.search(text, start, end)
    if match and outlets.exactly(match["credit"].split("/")[0].split(" ")[0]):
        yield match
    elif "/" in line or line.rstrip(" .").upper().endswith(("FOTO", "PHOTO")):
        for match in _LAST_WORDS.finditer(text, max(start, end - 90), end):
            words = match["credit"]
            if any(places.name(part.strip()) for part in words.split("/")):
                continue
            lone = _own_photographer(words, outlets) or (
                words.upper().endswith((" FOTO", " PHOTO")) and outlets.exactly(words)
            )
            lone = lone or _single_name(words, outlets, places)
            if lone or _names_both(words, outlets):
                yield match
                return


def signature(text, start, end, outlets):
    """The span of the author in "WAM/Name" as the last line of a report, or None.

    An agency whose pictures stand in everybody's texts signs them so, and no report.
    """
    match = _SIGNATURE.fullmatch(text, start, end)
    if not match or text[end:].strip() or text[:start].rstrip()[-1:] not in '.!?"”':
        return None
    outlet = outlets.exactly(match["agency"])
    is_own = outlet and outlet.kind == AGENCY and not outlet.elsewhere
    return match.span("author") if is_own and _PERSON.fullmatch(match["author"]) else None


def _own_photographer(words, outlets):
    """ "KT/Ann Bell", "REUTERS/Beawiharta": the letters of a paper and its photographer."""
    if not _LETTERS_AND_NAME.fullmatch(words):
        return False
    name = words.split("/")[1].strip()
    return not (name.isupper() or outlets.press(name))


def _is_sign_off(text, match):
    """Whether brackets sign the report: "(Ann Bell/Ann Bell)" below it, "(Theo TTXVN/Vietnam+)"."""
    name, _slash, other = match["credit"].partition("/")
    if name.lower().startswith("theo "):
        return True
    return name == other and bool(_NOTHING_MORE.match(text, match.end()))


def _single_name(text, outlets, places, *, is_last=False):
    """Whether `text` is an agency and a photographer of one name: "ADI / AFP", "ANTARA/Rahmad".

    With the agency first it is no credit as the last words of a text, where reporters sign so.
    """
    one, _slash, other = (part.strip() for part in text.partition("/"))
    for name, agency in ((one, other), *(() if is_last else ((other, one),))):
        outlet = outlets.exactly(agency)
        is_picture = outlet and (outlet.elsewhere or (name == other and outlet.kind == AGENCY))
        if is_picture and name.isalpha() and name[:1].isupper() and len(name) > _INITIALS:
            return not (outlets.exactly(name) or outlets.is_other(name) or places.name(name))
    return False


def _names_both(text, outlets):
    """Whether `text` is an agency and a person with a slash between, in either order."""
    parts = [part.strip(" .") for part in re.split(r"/|:\s", text)]
    named = [outlets.exactly(part) for part in parts]
    people = [
        part
        for part, outlet in zip(parts, named, strict=True)
        if not (outlet or outlets.is_other(part))
        and (_PERSON.fullmatch(part) or _HANDOUT.fullmatch(part))
        and part[:1].isupper()
    ]
    twice = len(parts) == 2 and parts[0] == parts[1] and parts[0][:1].isupper()
    return (any(named) and bool(people)) or twice
