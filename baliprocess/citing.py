"""How to cite a page: in a sentence, as BibTeX and as RIS.

When somebody read the page, nobody can say for them: that date is theirs to add.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import datetime as dt
import re
from dataclasses import dataclass

from django.http import HttpResponse

from .dates import Precision, print_date, print_span

SITE = "The Bali Process"
#: What each kind of page is to BibTeX and to RIS.
KINDS = {
    "page": ("misc", "ELEC"),
    "document": ("techreport", "RPRT"),
    "report": ("misc", "NEWS"),
    "photo": ("misc", "ELEC"),
    "list": ("misc", "DATA"),
}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: BibTeX counts braces, those behind a backslash too: one without its other would end no value.
SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
} | {letter: f"\\{letter}" for letter in "&%$#_"}


@dataclass(frozen=True)
class Citation:
    """What is cited: `url` is a whole address, `author` a person or a body as it is printed.

    `first` and `last` are the days it is of, both included, as far as `precision` knows them.
    """

    key: str
    title: str
    url: str
    kind: str = "page"
    author: str = SITE
    place: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    precision: str = Precision.DAY
    note: str = ""

    @property
    def date(self):
        """The day or days in words, "" if none are known."""
        if self.last and self.last != self.first:
            return print_span(self.first, self.last, self.precision)
        return print_date(self.first, self.precision)

    @property
    def plain(self):
        """The sentence without its address, which pages print as a link."""
        where = SITE if self.author != SITE else ""
        parts = [self.author, f"“{self.title}”", self.note, self.place, self.date, where]
        return _line(", ".join(filter(None, parts)))

    @property
    def text(self):
        """The whole sentence."""
        return f"{self.plain}, {self.url}"


def _line(text):
    """`text` on one line: neither format knows another end of a value."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text).split())


def bibtex(citation):
    """The entry for BibTeX and biblatex, in UTF-8; capitals are kept as they are."""
    entry, _ = KINDS[citation.kind]
    fields = [
        ("author", f"{{{_escaped(citation.author)}}}"),
        ("title", f"{{{_escaped(citation.title)}}}"),
        ("institution", _escaped(SITE) if entry == "techreport" else ""),
        ("howpublished", _escaped(SITE) if entry != "techreport" else ""),
        ("address", _escaped(citation.place)),
        ("note", _escaped(citation.note)),
        *_bibtex_date(citation),
        # An address is set verbatim; only what would end the value must not stand in it.
        ("url", citation.url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")),
    ]
    key = re.sub(r"[^A-Za-z0-9:]+", "-", citation.key).strip("-")
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    return "\n".join([f"@{entry}{{baliprocess:{key},", *lines, "}", ""])


def _bibtex_date(citation):
    day = citation.first
    if not day:
        return []
    known = {Precision.DAY: "%Y-%m-%d", Precision.MONTH: "%Y-%m", Precision.YEAR: "%Y"}
    form = known[Precision(citation.precision)]
    span = f"{day:{form}}"
    if citation.last and f"{citation.last:{form}}" != span:
        span += f"/{citation.last:{form}}"
    fields = [("date", span), ("year", f"{day:%Y}")]
    if citation.precision != Precision.YEAR:
        fields.append(("month", MONTHS[day.month - 1]))
    return fields


def _escaped(text):
    return "".join(SPECIAL.get(letter, letter) for letter in _line(text))


def ris(citation):
    """The reference in RIS: one tag a line, ended by CRLF."""
    _, kind = KINDS[citation.kind]
    tags = [
        ("TY", kind),
        ("AU", citation.author),
        ("TI", citation.title),
        ("PB", SITE),
        ("CY", citation.place),
        ("N1", citation.note),
        *_ris_date(citation),
        ("UR", citation.url),
        ("ID", citation.key),
    ]
    lines = [f"{tag}  - {_line(value)}" for tag, value in tags if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _ris_date(citation):
    day = citation.first
    if not day:
        return []
    parts = {Precision.DAY: "%Y/%m/%d", Precision.MONTH: "%Y/%m/", Precision.YEAR: "%Y//"}
    return [("PY", f"{day:%Y}"), ("DA", f"{day:{parts[Precision(citation.precision)]}}/")]


FORMATS = {
    "bib": (bibtex, "application/x-bibtex"),
    "ris": (ris, "application/x-research-info-systems"),
}


def citation_response(citation, form):
    """`citation` as a file of the format `form`, "bib" or "ris"."""
    write, kind = FORMATS[form]
    response = HttpResponse(write(citation), content_type=f"{kind}; charset=utf-8")
    name = re.sub(r"[^A-Za-z0-9-]+", "-", citation.key).strip("-")
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response
