"""The names of a family photo, row by row -> caption, alternative text, names and members.

Pure: text in, text out.
"""

import re
from dataclasses import dataclass

from django.utils.translation import gettext

from members.names import fold

from .people import find

_LONGEST_ALT = 500
_ORDINALS = ("Front", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")
_LABELLED = re.compile(r"([^,;:=]{2,60}):(.*)", re.DOTALL)
_NOT_NAMED = {"", "unknown", "unidentified", "not known", "n n", "nn", "x"}
_FROM_LEFT = re.compile(r"(?i)[,\s]*\(?(?:from (?:the )?left(?: to right)?|l\s*-\s*r)\)?\s*$")


@dataclass(frozen=True, slots=True)
class Composed:
    """What a family photo says. `names` stand as in the picture, front row first.

    `members` are primary keys, each once; `remarks` are sentences about names that need a look.
    """

    caption: str = ""
    alt_text: str = ""
    names: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()


def compose(text, people, *, with_country=True):
    """The `Composed` of names typed from left to right: a line for each row, the front row first.

    Names are parted by commas or semicolons; a line may begin with its own label ("Seated: …"); a
    question mark stands for somebody not known; "=an" for the one delegate it means. `people` are
    those who were there, whose country follows their name in the caption if `with_country`.
    """
    rows = [_row(line, people) for line in text.splitlines() if line.strip(" ,;")]
    rows = [(label, names) for label, names in rows if names]
    if not rows:
        return Composed()
    everybody = [each for _label, names in rows for each in names]
    known = [each for each in everybody if each.name]
    members = [each.person.member for each in everybody if each.person and each.person.member]
    return Composed(
        caption=" ".join(
            f"{_label_of(place, rows)}: {_listed([each.said(with_country) for each in names])}."
            for place, (_label, names) in enumerate(rows)
        ),
        alt_text=_alt(rows, len(everybody)),
        names=tuple(each.name for each in known),
        members=tuple(dict.fromkeys(members)),
        remarks=tuple(each.remark for each in everybody if each.remark),
    )


@dataclass(frozen=True, slots=True)
class _Named:
    """One place in a row: the name to print ("" if nobody knows), the person if it is one."""

    name: str
    person: object = None
    remark: str = ""

    def said(self, with_country):
        if not self.name:
            return "one person not named"
        if with_country and self.person and self.person.country:
            return f"{self.name} ({self.person.country})"
        return self.name


def _row(line, people):
    match = _LABELLED.match(line)
    label, names = (match[1], match[2]) if match else ("", line)
    parts = [" ".join(part.split()) for part in re.split("[,;]", names)]
    # "?" is somebody; nothing between two commas is nobody.
    named = [_named(part.strip(" ."), people) for part in parts if part.strip(" .")]
    return _FROM_LEFT.sub("", label).strip(), named


def _named(text, people):
    if text.startswith("="):
        meant = find(text[1:], people)
        if len(meant) == 1:
            return _Named(meant[0].name, meant[0])
        several = ", ".join(person.name for person in meant)
        said = (
            gettext("could be {several}").format(several=several)
            if meant
            else gettext("means none of the delegates")
        )
        return _Named(text, remark=f"“{text}” {said}.")
    if fold(text) in _NOT_NAMED:
        return _Named("")
    meant = _same_name(text, people)
    if len(meant) == 1:
        return _Named(meant[0].name, meant[0])
    if meant:
        countries = " and ".join(person.country for person in meant)
        return _Named(
            text,
            remark=gettext("There is a {text} from {countries}: add the member by hand.").format(
                text=text, countries=countries
            ),
        )
    remark = (
        gettext("{text} is not among the delegates that may be named.").format(text=text)
        if people
        else ""
    )
    return _Named(text, remark=remark)


def _same_name(text, people):
    """The people called `text`; if there are none, those with the same words in another order."""
    folded = fold(text)
    exact = [person for person in people if fold(person.name) == folded]
    return exact or [
        person for person in people if sorted(fold(person.name).split()) == sorted(folded.split())
    ]


def _label_of(place, rows):
    label = rows[place][0]
    if label:
        return f"{label[0].upper()}{label[1:]}, from left"
    if len(rows) == 1:
        return "From left"
    if place == len(rows) - 1:
        return "Back row, from left"
    ordinal = _ORDINALS[place] if place < len(_ORDINALS) else f"No. {place + 1}"
    return f"{ordinal} row, from left"


def _listed(texts):
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} and {texts[-1]}"


def _alt(rows, count):
    """The count of people and rows, then as many whole rows of names as there is room for."""
    if count == 1:
        return f"Portrait of {rows[0][1][0].said(with_country=False)}."
    where = "in a row" if len(rows) == 1 else f"in {len(rows)} rows"
    text = f"Group photo of {count} people {where}."
    for place, (_label, names) in enumerate(rows):
        said = _listed([each.said(with_country=False) for each in names])
        row = f" {_label_of(place, rows)}: {said}."
        if len(text) + len(row) > _LONGEST_ALT:
            break
        text += row
    return text
