"""Whom a picture is by, told without a label at the end of its caption or on a line of its own."""

import re

from .authors import beside_outlet
from .outlets import PRESS
from .prose import is_prose

# So long is a caption; what is longer and ends so is a paragraph that its agency signs.
_LONGEST, _FEWEST_WORDS = 300, 5
_LONGEST_PART = 45

_DATE = re.compile(r"\s?date\s(?:19|20)\d\d-\d\d(?:-\d\d)?\s", re.IGNORECASE)
#: How a credit is parted from the caption: walked over in order, the first that holds counts.
_ENDS = [
    # In brackets: (Ann Bell/AFP), [AP Photo], (PHOTO NOT FOR SALE) (Yonhap)
    (
        r"[(\[](?:(?i:photo|foto|file|image|source)(?:\s?[|:/]\s?|\s))?"
        r"(?P<credit>[^()\[\]\n]{2,80})[)\]][.\s]{0,2}$"
    ),
    # Behind its holder's mark: … © Ann Bell, AFP
    r"(?:©|\(c\))\s?(?P<marked>[^©\n]{2,80})$",
    # Behind a stroke: … | Ann Bell / AFP, … | Source: AFP
    r"\s\|\s(?:(?i:source|photo|foto|image|file)\s?:\s?)?(?P<credit>[^|\n]{2,80})$",
    # Behind a sentence or a dash: …. Ann Bell/AFP via Getty Images, …. Source: AAP, … - BERNAMA
    (
        r"(?:(?<=[.!?”\"])|(?<=\s)[-–—]{1,2})\s{0,2}(?:/\s|[-–—]{1,2}\s?)?(?:(?i:source)\s?:\s?)?"
        r"(?P<credit>[^\W\d_](?:(?<![^A-Z][a-z])\.\s?|[^.\n()\[\]]){1,80})[.\s]{0,2}$"
    ),
    # Behind nothing: … REUTERS/ANN BELL, … Getty Images, … Source: AAP
    (
        r"\s(?:(?:Source|Pic|Photo):\s?)?"
        r"(?P<credit>(?:REUTERS|Getty Images|AFP|AAP)(?:\s?/\s?[A-Z][^\n/.]{3,30})?)$"
    ),
    # A line of its own: Ann Bell/AFP
    r"^(?P<credit>[^\n()|]{3,40}?\s?/\s?[^\n()|]{2,40})$",
    r"^(?P<credit>(?:[^\n()|]{2,40}\s(?:via|/)\s)?Getty Images)$",
]
_ENDS = [re.compile(form, re.MULTILINE) for form in _ENDS]
_WINDOW = 100
# "Par le Jour avec AFP", "Publié le 3 mars à 10h15 - Source AFP" tell whose the report is.
_STAMP = re.compile(
    r"^(?:by|par|oleh)\s|(?<![^\W_])(?:publi|posted|updat|mis à jour|diperbarui|(?:avec|with)$)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s?(?:/|,|\||:|\svia\s|\s[-–—]\s)\s?")
_KIND = re.compile(r"\s(?:file\s)?(?:photos?|pics?|pictures?|images?|foto|file)$", re.IGNORECASE)
# "AFP pic": whom it is by is the agency.
_SMALL_KIND = re.compile(r"\s(?:(?:file\s)?(?:photo|pic|picture)|Photo)$")
_HANDED_OUT = re.compile(
    r"(?:HO|STR|pool(?: photo)?|handout|file|archives?|dok|doc|ist|istimewa|supplied|humas|via|"
    r"files|file photo)\b.{0,40}|@?[\w.]{1,25}|(?:19|20)\d\d",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[^\W\d_][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,5}")
_SMALL = frozenset({"of", "the", "for", "and", "de", "bin", "al", "van", "du", "da", "di"})


def caption_ends(source, outlets, places):
    """(start, end, first, last) of each credit at the end of a caption above the report's end."""
    text = source.text
    below = max((start for start, end in source.lines if is_prose(text, start, end)), default=0)
    for order, (start, end) in enumerate(source.lines):
        if start >= below:
            break
        dated = _DATE.match(text, start, end)
        begin = dated.end() if dated else start
        if end - begin > _LONGEST:
            continue
        is_title = order == 0 and not dated
        found = _at_end(text, begin, end, outlets, places, is_title=is_title)
        if found:
            yield found


def _at_end(text, start, end, outlets, places, *, is_title):
    for form in _ENDS:
        match = form.search(text, max(start, end - _WINDOW), end)
        if not match:
            continue
        group = match.lastgroup
        caption = text[start : match.start()].rstrip()
        is_whole = form.pattern[0] == "^" and not caption
        if is_whole and (
            "//" in match[0] or ". " in match[0] or beside_outlet(match[0], outlets, places)
        ):
            continue
        if not is_whole and (len(caption.split()) < _FEWEST_WORDS or _STAMP.search(caption)):
            continue
        # "Boats land in Aceh - Reuters" is the title of a page.
        if is_title and (not caption or caption[-1] not in '.!?”"'):
            continue
        words = match[group].strip()
        plain = _SMALL_KIND.sub("", words)
        words = plain if plain.isalpha() and outlets.exactly(plain) else words
        named = credit_parts(words, outlets, places)
        if named if group == "credit" else named is not None:
            return match.start(), match.end(), match.start(group), match.start(group) + len(words)
    return None


def credit_parts(words, outlets, places):
    """How many outlets `words` name, if all that slashes and commas part could be whom it is by."""
    count = 0
    whole = outlets.exactly(words)
    # "Agence France-Presse" is one name.
    parts = [words] if whole else [part.strip(" .") for part in _PARTS.split(words)]
    for part in filter(None, parts):
        outlet = outlets.exactly(part) or outlets.exactly(_KIND.sub("", part))
        if outlet is None and len(parts) > 1:
            outlet = outlets.address(part)
        if outlet is None and "-" in part:
            # "AFP-Yonhap"
            outlet = next(filter(None, map(outlets.exactly, part.split("-"))), None)
        if outlet:
            # "… the International Organization for Migration (IOM)" spells its own letters out.
            count += outlet.kind in PRESS or len(parts) > 1
        elif (
            places.name(part)
            or outlets.is_other(part)
            or len(part) > _LONGEST_PART
            or not (_HANDED_OUT.fullmatch(part) or _is_name(part))
        ):
            return None
    return count


def _is_name(part):
    is_titled = all(word[0].isupper() or word in _SMALL for word in part.split())
    return is_titled and bool(_PERSON.fullmatch(part))
