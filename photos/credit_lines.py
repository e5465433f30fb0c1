"""Credits as they are written under pictures, parted into photographer and agency.

Which agencies there are, and how they write themselves, is data of the caller: this module knows
only the words around names ("Photo:", "©", "via", a slash).
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from .plain_text import clean

LONGEST = 300
PLACEHOLDER = "Name"

_LABEL = re.compile(
    r"(?:photos?|pictures?|pics?|images?|fotos?|gambar|ảnh|hình ảnh|photographie|bild)?\s*"
    r"(?:credits?|crédits?(?:\s+photos?)?|kredit|courtesy(?:\s+of)?|by|oleh|par|de|von|supplied by"
    r"|provided by|taken by|copyright|handout|photographer|photographe|fotografer)?"
    r"(?:\s+photos?)?\s*[:：]\s*"
    r"|(?:photos?|pictures?|pics?|images?|fotos?|photographed)\s+"
    r"(?:credits?|courtesy(?:\s+of)?|by|oleh|supplied by|provided by|taken by)\s+"
    r"|(?:by|courtesy(?:\s+of)?|photographer|fotografer|credit)\s+"
    r"|(?:all rights reserved\W*)"
    r"|(?:copyright\s*)?(?:©|\(c\)|℗|&copy;)\s*(?:copyright\s+)?|copyright\s+",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\s*,?\s+|,?\s+(?:19|20)\d\d$")
_BRACKETED = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_TAIL = re.compile(r"(?i)[\s.,;/|–-]*(?:all rights reserved|handout|file photo|pool photo)\.?$")
_VIA = re.compile(r"\s*(?:/\s*)?\bvia\b\s+", re.IGNORECASE)
_FOR = re.compile(r"\s+(?:for|on behalf of|untuk|pour)\s+", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[/|•·]\s*|\s+[-–—]\s+|\s*,\s+|\s*\((?=[^()]*\)$)")
# An editor's initials at the end of an Indonesian credit: "ANTARA FOTO/Name/rwa."
_INITIALS = re.compile(r"[a-z]{2,4}\.?")
# Words that stand where a name could and name nobody; those of the second kind are printed.
_NOBODY = re.compile(r"(?i)(?:photos?|foto|stf|str|staff|stringer)")
_POOL = re.compile(r"(?i)(?:pool|handout|contributor)(?: photo)?")
_PHOTO_AROUND = re.compile(r"(?i)^(?:photo|foto|ảnh)\s+|\s+(?:photos?|foto|images?|pictures?)$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,9}")
_BODY_WORDS = re.compile(
    r"(?i)\b(?:agency|news|media|press|ministry|department|office|government|embassy|secretariat|"
    r"organi[sz]ation|commission|council|university|police|force|images|photos?|bureau|"
    r"studio|kementerian|bộ|centre|center|team|group|international|united nations|process)\b"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit in parts: the photographer, the agency, and the line to print.

    `known` says that the agency is one of the caller's; otherwise it is written as found.
    """

    creator: str = ""
    agency: str = ""
    credit_line: str = ""
    known: bool = False


def normalise_credit(text, patterns=()):
    """The `Credit` that `text` gives, with the agencies of `patterns` in their proper spelling.

    `patterns` is a sequence of (agency's name, ways to write it). A way is either another name of
    the agency ("TTXVN"), or a whole credit with the word Name where the photographer stands
    ("VNA photo by Name"); case, accents and spaces do not matter. Names of people are kept as
    they are written. A line nothing is known of becomes the credit line as it stands, less the
    words that only say that a credit follows ("Photo:", "©"). Never raises.
    """
    text = clean(text, LONGEST)
    agencies = _agencies(tuple((name, tuple(ways)) for name, ways in patterns))
    bare = _bare(text)
    for candidate in (text, bare):
        whole = _by_template(candidate, agencies)
        if whole:
            return whole
    return _by_parts(bare, agencies)


# The caller's data, made ready


def fold(text):
    """`text` without case, accents, punctuation or spaces, for comparing names of agencies."""
    plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in plain.casefold() if letter.isalnum())


@lru_cache(maxsize=8)
def _agencies(patterns):
    """Names by their folded spellings, and templates as (expression, name, who comes first)."""
    names, templates = {}, []
    for name, ways in patterns:
        names.setdefault(fold(name), name)
        for way in ways:
            if re.search(rf"\b{PLACEHOLDER}\b", way):
                first = not way.startswith(PLACEHOLDER)
                templates.append((_template(way), name, first))
            else:
                # "Photo: VNA" given as a way to write VNA means what stands behind the label.
                names.setdefault(fold(_bare(way)) or fold(way), name)
                names.setdefault(fold(way), name)
    names.pop("", None)
    return names, templates


def _template(way):
    """A regular expression for a credit with one placeholder; the rest is taken literally."""
    before, _, after = re.split(rf"\b({PLACEHOLDER})\b", way, maxsplit=1)
    literal = [r"\s*".join(re.escape(word) for word in re.findall(r"\w+|[^\w\s]", part))
               for part in (before, after)]  # fmt: skip
    name = r"\s*(?P<name>\S.{0,100}?)\s*"
    return re.compile(rf"\s*{literal[0]}{name}{literal[1]}\s*", re.IGNORECASE)


# Reading


def _by_template(text, agencies):
    names, templates = agencies
    for expression, agency, agency_first in templates:
        found = expression.fullmatch(text)
        # What stands for the name must be one: "Name/VNA" is not to eat "Lan/AFP via X/VNA".
        if found and not _SPLIT.search(found["name"]) and not _agency(found["name"], names):
            parts = (agency, found["name"]) if agency_first else (found["name"], agency)
            return Credit(found["name"], agency, "/".join(parts), known=True)
    return None


def _bare(text):
    """`text` less brackets around it, labels before it and phrases behind it."""
    while True:
        before = text
        text = text.strip(" .,;:*\"'“”")
        if _BRACKETED.fullmatch(text):
            text = text[1:-1].strip()
        label = _LABEL.match(text)
        if label and label.end() and len(text) > label.end():
            text = text[label.end() :]
        text = _TAIL.sub("", text)
        year = _YEARS.match(text)
        text = text[year.end() :] if year else _YEARS.sub("", text)
        if text == before or not text:
            return text


def _by_parts(text, agencies):
    names, _ = agencies
    produced, *behind = _VIA.split(text, maxsplit=1)
    distributed = _bare(behind[0]) if behind else ""
    maker, *client = _FOR.split(produced, maxsplit=1)
    pieces = _pieces(maker, names) + client
    seller = _agency(distributed, names) or distributed
    creator, agency, known = _roles(pieces, client, names)
    if not agency and seller:
        agency, known = seller, bool(_agency(seller, names))
    line = "/".join(dict.fromkeys(_agency(piece, names) or piece for piece in pieces))
    if seller:
        line = f"{line} via {seller}" if line else seller
    return Credit(creator, agency, line, known)


def _agency(piece, names):
    """The proper name of the agency that `piece` is, with or without "photo", or empty."""
    return names.get(fold(piece)) or names.get(fold(_PHOTO_AROUND.sub("", piece)), "")


def _pieces(text, names):
    """The names between slashes, dashes, commas and brackets, less what names nobody."""
    if _agency(text, names):
        # "Agence France-Presse" is one name, whatever stands in it.
        return [text]
    pieces = [piece.strip(" ()[].") for piece in _SPLIT.split(text)]
    pieces = [_YEARS.sub("", piece) for piece in pieces if piece]
    if len(pieces) > 1 and _INITIALS.fullmatch(pieces[-1]) and not _agency(pieces[-1], names):
        pieces.pop()
    return [piece for piece in pieces if fold(piece) and not _NOBODY.fullmatch(piece)]


def _roles(pieces, clients, names):
    """(creator, agency, whether the agency is known) among the pieces of a credit."""
    known = [piece for piece in pieces if _agency(piece, names)]
    others = [piece for piece in pieces if not (_agency(piece, names) or _POOL.fullmatch(piece))]
    if not known:
        bodies = [piece for piece in others if piece in clients or _is_body(piece)]
        others = [piece for piece in others if piece not in bodies]
        agency = bodies[0] if bodies else ""
    else:
        agency = _agency(known[0], names)
    people = [piece for piece in others if _is_person(piece, lone=len(pieces) == 1)]
    return ", ".join(people), agency, bool(known)


def _is_body(piece):
    return bool(_ACRONYM.fullmatch(piece) or _BODY_WORDS.search(piece))


def _is_person(piece, *, lone):
    """A few words without digits; a line of its own must also be written as names are."""
    words = piece.split()
    if not 1 <= len(words) <= 6 or re.search(r"\d", piece) or _BODY_WORDS.search(piece):
        return False
    return not lone or (len(words) > 1 and all(not word[0].islower() for word in words[:1]))
