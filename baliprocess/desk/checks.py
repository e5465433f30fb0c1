"""What a record should have before the public sees it, asked of one row at a time.

A ModelAdmin declares its checks. Each looks at a row that `for_checks` has fetched with all it
asks for, so a list costs one query more than without, whatever its length.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.html import strip_tags
from django.utils.translation import gettext

from baliprocess.placeholders import found_in, is_nothing_else


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be.

    `place` leads to where it is mended: the name of a field of the form, a part of the form
    ("#delegations-heading"), or the address of another page. `refuses` keeps the record from being
    published; without it the finding is told, and who publishes decides.
    """

    sentence: str
    place: str
    refuses: bool = False

    def link(self, form_url=""):
        """The address of the place; `form_url` is that of the record's form, "" on the form."""
        if self.place.startswith("/"):
            return self.place
        anchor = self.place if self.place.startswith("#") else f"#id_{self.place}"
        return f"{form_url}{anchor}"


@dataclass(frozen=True)
class Check:
    """One question. `find` gives the findings of a row, or None if the question is not its."""

    label: str
    find: Callable


@dataclass(frozen=True)
class Report:
    """The answers for one row: those that bear on it, as (label, findings)."""

    answers: tuple

    @property
    def done(self):
        """The labels of what is as it should be."""
        return [str(label) for label, findings in self.answers if not findings]

    @property
    def open(self):
        """The labels of what is not."""
        return [str(label) for label, findings in self.answers if findings]

    @property
    def total(self):
        return len(self.answers)

    @property
    def findings(self):
        """All findings, those that refuse first."""
        found = [finding for _label, findings in self.answers for finding in findings]
        return sorted(found, key=lambda finding: not finding.refuses)

    @property
    def refusals(self):
        return [finding for finding in self.findings if finding.refuses]

    @property
    def remarks(self):
        return [finding for finding in self.findings if not finding.refuses]

    @property
    def completeness(self):
        """ "7 of 9": how many of the questions that bear on the row are settled."""
        return gettext("{count} of {total}").format(count=len(self.done), total=self.total)

    def lines(self, form_url=""):
        """The findings for a template: sentence, address, whether it refuses."""
        return [
            {"sentence": each.sentence, "url": each.link(form_url), "refuses": each.refuses}
            for each in self.findings
        ]


def report(checks, row):
    """What `checks` find in `row`, which comes from the `for_checks` of their ModelAdmin."""
    answers = [(check.label, check.find(row)) for check in checks]
    return Report(tuple((label, tuple(found)) for label, found in answers if found is not None))


def missing(sentence, place, lacks, *, applies=None, refuses=False):
    """A `find`: one finding if `lacks(row)`; `applies(row)` tells whose question it is."""

    def find(row):
        if applies is not None and not applies(row):
            return None
        return [Finding(str(sentence), place, refuses)] if lacks(row) else []

    return find


def wording(texts):
    """The check for stand-ins such as “tbc”; `texts(row)` gives triples of label, text, place.

    A text that is nothing but a stand-in refuses; one that holds a stand-in is told.
    """

    def find(row):
        found = []
        for label, text, place in texts(row):
            plain = strip_tags(text or "")
            if stand_in := found_in(plain):
                sentence = gettext("{label} reads like a placeholder: “{stand_in}”.").format(
                    label=label, stand_in=stand_in[:60]
                )
                found.append(Finding(sentence, place, refuses=is_nothing_else(plain)))
        return found

    return Check(gettext("Wording"), find)


def fields(*names):
    """For `wording`: the given text fields of a row, each at its own place in the form."""

    def texts(row):
        for name in names:
            label = str(row._meta.get_field(name).verbose_name)
            yield label[:1].upper() + label[1:], getattr(row, name), name

    return texts
