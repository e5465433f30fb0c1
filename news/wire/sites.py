"""Lines of the site around a report: the way to it, addresses, what else the house publishes."""

import re

from .names import is_titled

# A line is looked at so far.
_WINDOW = 400
# So often a name stands in a row of names that begin with it.
_ROW = 3

# The way through a site, or its menu with the words run together.
_PATH = re.compile(
    r"^\W?[>»•]|\s[>»|]\s|\s•\s.{1,200}\s•\s|^.{1,60}(?:\.\.\.|…)$|[a-z][A-Z][a-z].{0,60}[a-z][A-Z][a-z]|\s/\s.{1,60}\s/\s"
    r"|^(?i:home|beranda|trang chủ|accueil)\s[/>|–-]\s"
)
#: What a transcript is about
TOPICS = re.compile(r"(?:topics?|subjects)\s?:\s", re.IGNORECASE)
#: Who stands where in a picture: "The minister (L) and the envoy (R) shake hands"
SHOWN = re.compile(
    r"\((?:(?:front|second|third|kedua|ketiga|2nd|3rd)\s)?(?:from\s|dari\s)?(?:L|R|C|left|right|centre|"
    r"center|kiri|kanan|tengah|à gauche|à droite|au centre|trái|phải|giữa|bìa phải|bìa trái)\)",
    re.IGNORECASE,
)
# "12 Harbour Road, Suva"
_ADDRESS = re.compile(
    r"\d{1,4}[A-Z]?,?\s[^\n]{2,50}\b(?:Street|St|Road|Rd|Avenue|Ave|Place|Drive|Lane|Terrace|"
    r"Boulevard|Crescent)\b(?!\s[a-z])|(?:Jalan|Jl\.)\s[A-Z][^\n]{2,60}\d"
)


def is_of_site(line):
    """Whether the line is the way through a site or an address, and no title."""
    line = line[:_WINDOW]
    if _PATH.search(line) or _ADDRESS.match(line):
        return True
    # What the house publishes, in a row: "Coast Media Centre Coast Media Watch Coast Journal".
    words = line.split()
    return is_titled(line) and any(words.count(word) >= _ROW < len(word) for word in words)
