"""Which other names a member has, and what kind of name each is, as far as its form tells.

PURE: text in, plain values out.
"""

import re
from dataclasses import dataclass

_OFFICIAL = re.compile(
    r"\bRepublic\b|\b(?:Kingdom|Commonwealth|State|Federation|Union|Sultanate) of\b"
)
_ACRONYM = re.compile(r"[A-Z](?:[A-Z.]|-(?=[A-Z]))+")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
#: With so many letters at most an acronym may be a word of some language: US, IOM, FAST.
SHORT_ACRONYM = 4


@dataclass(frozen=True)
class Name:
    """One spelling, as a MemberName keeps it; `kind` is a value of MemberName.Kind."""

    text: str
    kind: str
    match_case: bool = False


def classify(text, *, organisation=False):
    """The Name that `text` is, judged by its form alone: acronym, official, or else short.

    Former names, demonyms, misprints and other languages cannot be told from the form: names.csv
    lists them. The full forms of organisations are no "Republic of …".
    """
    if _ACRONYM.fullmatch(text):
        letters = sum(char.isalpha() for char in text)
        return Name(text, "acronym", match_case=letters <= SHORT_ACRONYM)
    official = not organisation and _OFFICIAL.search(text)
    return Name(text, "official" if official else "short")


def other_names(name, short_name, aliases, *, organisation):
    """The Names a member has besides the one it goes by in lists; articles are left off.

    A State goes by `name`. An organisation goes by its acronym; both its acronym and its full
    name are given, the one because it may be a word (FAST), the other because lists leave it out.
    """
    full = [Name(name, "official")] if organisation else []
    texts = [short_name, *(_ARTICLE.sub("", alias, count=1) for alias in aliases)]
    return full + [classify(text, organisation=organisation) for text in texts if text]
