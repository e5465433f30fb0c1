"""Which meeting and which member a cell means."""

import difflib
from urllib.parse import urlsplit

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from members.models import Member, MemberName
from members.names import fold

from ..lexicon import member_lexicon
from ..models import Meeting, Series

#: How much of a cell must be the name that was found in it: the rest is an office of a member.
MOSTLY = 0.6
#: From so many letters a name may be mistyped recognizably; three are like anything.
SHORTEST_LIKENESS = 4
NO_MEMBER = _(
    "No member is called “{text}”.{hint} Correct the name, or add it to the "
    "member’s other names; a body that is no member can be taken as another body."
)
SEVERAL_MEMBERS = _("“{text}” may be {names}. Write the one that is meant in full.")


class Bodies:
    """Finds members by any of their names. The names are fetched once, when first needed."""

    def __init__(self):
        self._found = {}
        self._names = None

    def find(self, text):
        """The Member that `text` names, or a sentence why there is none."""
        if text not in self._found:
            self._found[text] = self._find(text)
        return self._found[text]

    def _fetch(self):
        self.by_slug = {member.slug: member for member in Member.objects.all()}
        by_key = {member.pk: member for member in self.by_slug.values()}
        self._names = {}
        for member in self.by_slug.values():
            for name in filter(None, [member.name, member.short_name]):
                self._names.setdefault(fold(name), {})[member.pk] = member
        others = MemberName.objects.exclude(kind=MemberName.Kind.DEMONYM)
        for key, folded in others.values_list("member", "folded"):
            self._names.setdefault(folded, {})[key] = by_key[key]
        self._lexicon = member_lexicon()

    def _find(self, text):
        if self._names is None:
            self._fetch()
        if member := self.by_slug.get(text.strip()):
            return member
        folded = fold(text)
        members = list(self._names.get(folded, {}).values())
        if len(members) == 1:
            return members[0]
        if members:
            names = gettext(" or ").join(sorted(member.name for member in members))
            return SEVERAL_MEMBERS.format(text=text, names=names)
        return self._read(text, folded)

    def _read(self, text, folded):
        """As the readers of pasted lists understand it: prefixes, acronyms behind, misprints."""
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from ..attendance import read_attendance

        found = read_attendance(text, self._lexicon).found
        members = [self.by_slug.get(find.member) for find in found]
        if len(members) == 1 and members[0]:
            if len(fold(found[0].text)) >= MOSTLY * len(folded):
                return members[0]
            near = [members[0].label]
        else:
            near = self._near(folded)
        hint = gettext(" Is it {value}?").format(value=gettext(" or ").join(near)) if near else ""
        return NO_MEMBER.format(text=text[:80], hint=hint)

    def _near(self, folded):
        if len(folded) < SHORTEST_LIKENESS:
            return []
        close = difflib.get_close_matches(folded, self._names, n=2, cutoff=0.75)
        return list(dict.fromkeys(next(iter(self._names[each].values())).label for each in close))


NO_MEETING = _(
    "There is no meeting “{text}”. Write the last part of its address, such as "
    "{example}, or series and number in two columns."
)
NO_NUMBER = _("There is no meeting number {number} of “{series}”.")
NO_SERIES = _("There is no series “{series}”. There are: {names}.")
NO_MEETING_COLUMN = _(
    "Say which column names the meeting, or which two hold its series and "
    "number. Where all rows are of one meeting, begin from that meeting’s form "
    "instead."
)
WHICH_MEETING = _("Say which meeting: by its address, or by series and number.")
SEVERAL_MEETINGS = _("Several meetings are called “{text}”. Write the address of the one meant.")
ANOTHER_MEETING = _(
    "This row is of another meeting, “{name}”. Take it out, or import the table from the list."
)


class Meetings:
    """Finds meetings by address, title, or series and number; `only` is the one that may come."""

    def __init__(self, only=None):
        self.only = only
        self._found, self._series, self._titles = {}, None, None

    def missing(self, names):
        """A sentence, in a list, if these columns do not tell which meeting is meant."""
        known = self.only or "meeting" in names or names >= {"series", "number"}
        return [] if known else [NO_MEETING_COLUMN]

    def find(self, texts):
        """The Meeting that the cells of a row name, or a sentence why there is none.

        Without a word of a meeting it is `only`, if there is one.
        """
        where = texts.get("meeting"), texts.get("series"), texts.get("number")
        if where == (None, None, None) or (self.only and where[0] is None and where[1] is None):
            return self.only or WHICH_MEETING
        if where not in self._found:
            self._found[where] = self._allowed(self._find(*where))
        return self._found[where]

    def _allowed(self, meeting):
        if self.only and isinstance(meeting, Meeting) and meeting.pk != self.only.pk:
            return ANOTHER_MEETING.format(name=meeting.name)
        return meeting

    def prepare(self, batch):
        """Fetch together what the rows of `batch` name by address."""
        slugs = {row.texts.get("meeting", "").strip() for row in batch}
        slugs = [slug for slug in slugs if slug and (slug, None, None) not in self._found]
        for meeting in Meeting.objects.select_related("series").filter(slug__in=slugs):
            self._found[meeting.slug, None, None] = self._allowed(meeting)

    def _find(self, text, series, number):
        if text is None:
            return self._by_number(series, number)
        text = text.strip()
        rows = Meeting.objects.select_related("series")
        if meeting := rows.filter(slug=text).first():
            return meeting
        parts = urlsplit(text).path.strip("/").split("/") if "/" in text and len(text) < 500 else []
        if len(parts) >= 2:
            key = {"number": int(parts[-1])} if _is_number(parts[-1]) else {"slug": parts[-1]}
            if meeting := rows.filter(series__slug=parts[-2], **key).first():
                return meeting
        return self._by_title(text)

    def _by_title(self, text):
        if self._titles is None:
            self._titles = {}
            for meeting in Meeting.objects.select_related("series").iterator(2_000):
                self._titles.setdefault(fold(meeting.name), []).append(meeting)
        found = self._titles.get(fold(text), [])
        if len(found) == 1:
            return found[0]
        if found:
            return SEVERAL_MEETINGS.format(text=text[:80])
        example = Meeting.objects.order_by("-pk").values_list("slug", flat=True).first()
        return NO_MEETING.format(text=text[:80], example=example or "ahg-som-14")

    def _by_number(self, text, number):
        if self._series is None:
            self._series = {}
            for series in Series.objects.all():
                for name in (series.slug, series.name, series.short_name):
                    self._series.setdefault(fold(name), series)
        series = self._series.get(fold(text or ""))
        if series is None:
            names = ", ".join(sorted({each.name for each in self._series.values()}))
            return NO_SERIES.format(series=text or "", names=names or gettext("none yet"))
        if not _is_number(number or ""):
            return str(WHICH_MEETING)
        rows = Meeting.objects.select_related("series")
        found = rows.filter(series=series, number=int(number)).first()
        return found or NO_NUMBER.format(number=number, series=series.name)


def _is_number(text):
    return text.isascii() and text.isdecimal() and len(text) < 5
