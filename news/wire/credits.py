"""Who took the picture: the credit lines of agencies and newspapers."""

import re
from dataclasses import dataclass

_LABEL = (
    r"(?:file\s|illustrative\s)?photos?(?:graphs?)?(?:\s(?:credits?|d'illustration|d'archives|"
    r"courtesy))?|foto(?:grafer)?|ảnh(?:\s(?:minh họa|tư liệu))?|hình(?:\sảnh)?|nguồn ảnh|"
    r"pictures?|images?|gambar|crédits?(?:\sphotos?)?|credits?|sumber foto|dok(?:umentasi)?\.?|"
    r"pic"
)
_CREDIT = r"(?P<credit>[^()\[\]\n|]{2,90})"
_FORMS = [
    # (Photo: VNA), (Foto: ANTARA/Name), (Photo by Name), [Photo/Xinhua]
    rf"[(\[]\s?(?:{_LABEL})\s?(?:[:：/]|\b(?:by|courtesy of|oleh|par)\b:?)\s?{_CREDIT}[)\]]",
    # (PNA photo by Name)
    r"[(\[]\s?(?P<credit>(?:[A-Z][\w&.-]{1,15}\s){1,3}(?:file\s)?photos?\sby\s[^()\[\]\n|]{2,60})[)\]]",
    # (Source: AFP/VNA) under a picture
    rf"\((?:source|sumber|nguồn)\s?:\s?{_CREDIT}\)(?=\s{{0,3}}(?:\n|$))",
    # Photo: VNA, to the end of the line or the sentence
    (
        rf"(?<![^\W_])(?:{_LABEL})\s?[:：]\s?(?P<credit>[^()\[\]\n|]{{2,90}}?)"
        r"(?=\s{0,3}(?:\n|$|\.\s|\.$|\||[()\[\]]))"
    ),
    rf"(?<![^\W_])photos?\s(?:by|courtesy of)\s?:?\s?{_CREDIT}(?=\s{{0,3}}(?:\n|$))",
]
_FORMS = [re.compile(form, re.IGNORECASE) for form in _FORMS]
# "© IOM/Name" on a line of its own, without the year of a copyright line.
_MARKED = re.compile(
    r"^\s?(?:©|\(c\))\s?(?P<credit>[^\n()\d]{2,60}/[^\n()\d]{2,60})$", re.MULTILINE
)
# Behind "Foto: what it shows" the brackets hold whom it is by.
_BEHIND = re.compile(r"\s?\((?P<credit>[^()\n]{2,60})\)(?=\s{0,3}(?:\n|$))")
_SOURCE_FORM = next(form for form in _FORMS if "sumber|nguồn)" in form.pattern)
# (Xinhua/Du Yu), (Faizal Fanani / Liputan6.com), AFP PHOTO/NAME, ANTARA FOTO/Name/foc/16.
_BRACKETS = re.compile(r"\((?P<credit>[^()\n]{2,50}(?:/|:\s)[^()\n]{2,60})\)")
_LAST_WORDS = re.compile(
    r"(?:^|[.)”\"•*·\-–—]\s{0,2})(?P<credit>[^\W\d_](?:(?!\.\s)[^\n()]){1,80}?)\.?\s{0,2}$",
    re.MULTILINE,
)
_AGENCY_PHOTO = re.compile(
    r"(?:[-–—]\s?)?(?P<credit>[A-Z]{2,6}(?:/[A-Z]{2,6}){0,2}\s(?:Photos?|PHOTOS?|FOTO)"
    r"(?:\s[^\W\d_]+){0,4})\.?\s?$",
    re.MULTILINE,
)
_PERSON = re.compile(r"[^\W\d_][\w.'-]*(?:\s[^\W\d_][\w.'-]*){1,4}")
# Who handed a picture out: "ANTARA/HO-Kemlu".
_HANDOUT = re.compile(r"(?:HO|handout|humas|dok|pool|STR)(?![^\W_])[^\n]{0,40}", re.IGNORECASE)
_GLUED = re.compile(r"([A-ZĐ]{2,6})(?=[A-ZĐ][a-zà-ỹ])")
_LONGEST_LINE = 400


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit at [start, end) of the text, brackets and label included, and its name inside."""

    start: int
    end: int
    first: int
    last: int


def picture_credits(source, outlets):
    """Every Credit of the text, in order."""
    text = source.text
    found = _Found(len(text))
    for form in _FORMS:
        for match in form.finditer(text):
            if form is not _SOURCE_FORM or _names_press(match["credit"], outlets):
                _keep_labelled(text, match, found, outlets)
    for form in (_MARKED, _BRACKETS):
        for match in form.finditer(text):
            if _names_both(match["credit"], outlets):
                found.keep(match.start(), match.end(), match.start("credit"), match.end("credit"))
    for start, end in source.lines:
        if end - start <= _LONGEST_LINE:
            for match in _at_line_end(text, start, end, outlets):
                found.keep(match.start(), match.end(), match.start("credit"), match.end("credit"))
    return sorted(found.credits, key=lambda credit: credit.start)


def _keep_labelled(text, match, found, outlets):
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
    return len(text.split()) <= 10 and (text[:1].isupper() or "." in text or text[:1] in "@©")


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


def _at_line_end(text, start, end, outlets):
    line = text[start:end]
    match = _AGENCY_PHOTO.search(text, start, end)
    if match and outlets.exactly(match["credit"].split("/")[0].split(" ")[0]):
        yield match
    elif "/" in line or line.rstrip(" .").upper().endswith(("FOTO", "PHOTO")):
        for match in _LAST_WORDS.finditer(text, max(start, end - 90), end):
            words = match["credit"]
            lone = words.upper().endswith((" FOTO", " PHOTO")) and outlets.exactly(words)
            if lone or _names_both(words, outlets):
                yield match
                return


def _names_both(text, outlets):
    """Whether `text` is an agency and a person with a slash between, in either order."""
    parts = [part.strip(" .") for part in re.split(r"/|:\s", text)]
    named = [outlets.exactly(part) for part in parts]
    people = [
        part
        for part, outlet in zip(parts, named, strict=True)
        if not outlet
        and (_PERSON.fullmatch(part) or _HANDOUT.fullmatch(part))
        and part[:1].isupper()
    ]
    twice = len(parts) == 2 and parts[0] == parts[1] and parts[0][:1].isupper()
    return (any(named) and bool(people)) or twice
