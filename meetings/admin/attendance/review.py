"""What a pasted text says, beside what is on record: the rows the officer looks through."""

from collections import Counter
from difflib import get_close_matches
from functools import cached_property

from django.utils.timezone import localdate
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.plain import clean_text
from meetings.lexicon import member_lexicon
from meetings.models import Delegate, Delegation, UnknownName
from meetings.record import party
from meetings.seats import Seats
from members.models import Group, Member
from members.names import fold

from .choices import LATER, Party, Row, Select, party_from
from .parties import ASIDE, PartyRow, waiting_row
from .people import PersonRow, line_row, party_of, person_keys
from .showing import NAMES_RULES, in_words, party_sections
from .spans import Spans

#: More names than any meeting had: of such a text no table could be looked through.
ROWS_AT_MOST = 1_000
TOO_MANY = _(
    "The text holds {count:,} names or lines, and at most {most:,} can be looked "
    "through at once: paste only the part that says who came."
)
#: How much alike two names are that may be meant for each other, and how often it is asked.
ALIKE, ALIKE_AT_MOST = 0.75, 100
BOTH, ONLY_PARTIES, ONLY_PEOPLE = "both", "delegations", "people"
USES = [
    (BOTH, _("whatever it tells: delegations and people")),
    (ONLY_PARTIES, _("delegations only")),
    (ONLY_PEOPLE, _("a list of people only")),
]
STATES = ("decide", "asked", "new", "differs", "away", "same", "named")
_HEADING_WORDS = 6
_PASSAGE = 400


class Review:
    """The reading of `text` for `meeting`, as rows; `refused` is a sentence if it was not read.

    A fixed number of queries whatever the text. `may_name`: whether spellings may be remembered.
    """

    def __init__(self, meeting, text="", *, use=BOTH, may_people=True, may_name=True):
        self.meeting, self.text, self.may_name = meeting, text, may_name
        self.use = use if may_people else ONLY_PARTIES
        self.refused = ""
        self.rest, self.leaves_lines = LATER, False
        members = list(Member.objects.all())
        self.by_slug = {member.slug: member.pk for member in members}
        self.labels = {member.pk: member.label for member in members}
        self.member_options = [(f"m{member.pk}", member.label) for member in members]
        rows = Delegation.objects.filter(meeting=meeting).select_related("member")
        self.delegations = {party(each.member_id, each.other_body): each for each in rows}
        self.seats = Seats(meeting)
        self.is_ahead = bool(meeting.starts_on and meeting.starts_on > localdate())
        self.parties, self.people, self.lines = [], [], []
        self.aside = ()
        self._folded = {fold(label): pk for pk, label in self.labels.items()}
        self._asked_alike = []
        if text:
            self._read()
        self.waiting = self._waiting_rows()
        self._number()

    # --- reading ----------------------------------------------------------------------------

    def _read(self):
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from meetings.attendance import Attendance, Delegates, read_attendance, read_delegates

        lexicon, on = member_lexicon(), self.meeting.starts_on
        attendance, listed = Attendance(), Delegates()
        if self.use != ONLY_PEOPLE:
            attendance = read_attendance(self.text, lexicon, on=on)
        if self.use != ONLY_PARTIES:
            listed = read_delegates(self.text, lexicon, on=on)
        self.refused = attendance.refused or listed.refused
        people = listed.people
        if self.use == BOTH and len(people) == 1 and not people[0].honorific:
            # One name without a title in a running text is more likely a place or its author.
            people = ()
        named = (
            attendance.found,
            attendance.other_bodies,
            attendance.ambiguous,
            attendance.unknown,
            attendance.mentioned,
        )
        count = sum(map(len, named)) + len(people) + (len(listed.unknown) if people else 0)
        if count > ROWS_AT_MOST:
            self.refused = TOO_MANY.format(count=count, most=ROWS_AT_MOST)
        if self.refused:
            return
        # Of contact data and the heads of mails nothing is read, and nothing is kept.
        self.aside = listed.aside if people else ()
        inside = Spans((*people, *self.aside))
        self._make_parties([[each for each in kind if each not in inside] for kind in named])
        self._make_people(people, listed.unknown if people else (), named)

    def _make_parties(self, named):
        found, bodies, ambiguous, unknown, mentioned = named
        groups = dict(Group.objects.values_list("slug", "name")) if bodies else {}
        known = self.by_slug
        self.parties += [
            PartyRow(self, each, kind="found", member=known[each.member])
            for each in found
            if each.member in known
        ]
        self.parties += [
            PartyRow(self, each, kind="body", body=groups.get(each.group) or _one_line(each.text))
            for each in bodies
        ]
        for each in ambiguous:
            keys = [known[slug] for slug in each.candidates if slug in known]
            if len(each.candidates) > 1:
                self.parties.append(PartyRow(self, each, kind="ambiguous", candidates=keys))
            elif keys:
                self.parties.append(PartyRow(self, each, kind="asked", member=keys[0]))
        self.parties += [PartyRow(self, each, kind="unknown") for each in unknown]
        self.parties += [
            PartyRow(self, each, kind="named", member=known[each.member])
            for each in mentioned
            if each.member in known
        ]

    def _make_people(self, people, lines, named):
        read = Spans(each for kind in named for each in kind)
        lines = [line for line in lines if not read.within(line) and _has_letters(line.text)]
        headings = {}
        keys = person_keys(people)
        last, heading, waiting = None, None, list(lines)
        for person, key in zip(people, keys, strict=True):
            told = party_of(self, person)
            while waiting and waiting[0].start < person.start:
                line = waiting.pop(0)
                heading = line if _is_heading(line.text) else None
            if told != last or (person.body and person.body in person.text):
                last, heading = told, None
            if heading is not None:
                # A line nobody could read stands between: it may name another delegation.
                headings.setdefault(heading, told)
                told = Party(None, _one_line(heading.text))
            self.people.append(PersonRow(self, person, told, key=key))
        counts = Counter(row.read_party for row in self.people if row.read_party)
        may_be = {Party(None, _one_line(line.text)): told for line, told in headings.items()}
        self._add_parties_of(counts, may_be)
        self.lines = [
            line_row(self, line, key=key)
            for line, key in zip(lines, person_keys(lines), strict=True)
            if line not in headings
        ]

    def _add_parties_of(self, counts, may_be):
        """A row for each delegation that only its people tell of."""
        rows = {row.own: row for row in self.parties if row.kind not in ASIDE}
        for told, count in counts.items():
            row = rows.get(told.value)
            if row is None:
                item = _Heading(told.label, count)
                known = party(told.member, told.label) in self.delegations
                if told.member:
                    row = PartyRow(self, item, kind="found", member=told.member)
                    self.parties = [
                        each
                        for each in self.parties
                        if each.kind not in ASIDE or each.member != told.member
                    ]
                elif known:
                    row = PartyRow(self, item, kind="body", body=told.label)
                else:
                    likely = may_be.get(told)
                    keys = [likely.member] if likely and likely.member else []
                    row = PartyRow(self, item, kind="unknown", candidates=keys)
                self.parties.append(row)
            row.people = count

    def _waiting_rows(self):
        names = UnknownName.objects.filter(meeting=self.meeting).waiting().order_by("pk")
        shown = {fold(row.text) for row in self.parties}
        return [waiting_row(self, name) for name in names if fold(name.text) not in shown]

    def _number(self):
        """Number the rows in the order of the text, for the marks and the tables alike."""
        with_place = [row for row in self.rows if row.span]
        with_place.sort(key=lambda row: row.span)
        for number, row in enumerate(with_place, 1):
            row.number = number
        keys = Counter()
        for row in self.rows:
            keys[row.key] += 1
            if keys[row.key] > 1:
                row.key = f"{row.key}-{keys[row.key]}"

    # --- what rows ask ----------------------------------------------------------------------

    def presence(self, told):
        """What the text tells as the record would hold it: nobody has attended what is ahead."""
        presence = Delegation.Presence
        return presence.INVITED if self.is_ahead and told == presence.ATTENDED else told

    def alike(self, text):
        """The keys of members whose name is written almost like `text`."""
        if len(self._asked_alike) == ALIKE_AT_MOST:
            return []
        self._asked_alike.append(text)
        close = get_close_matches(fold(text), self._folded, n=3, cutoff=ALIKE)
        return [self._folded[name] for name in close]

    def passage_of(self, item):
        if hasattr(item, "passage"):
            return item.passage
        return _one_line(self.text[item.sentence_start : item.sentence_end])[:_PASSAGE]

    @staticmethod
    def clean(text):
        return " ".join(clean_text(text, lines=False).split())

    @cached_property
    def _delegates(self):
        """{folded name: delegates of that name at the meeting}."""
        found = {}
        rows = Delegate.objects.filter(delegation__meeting=self.meeting).order_by("order", "pk")
        by_key = {each.pk: each for each in self.delegations.values()}
        for row in rows:
            row.delegation = by_key[row.delegation_id]
            found.setdefault(fold(row.name), []).append(row)
        return found

    def delegate(self, told, name):
        """Who is on record under `name` in the delegation of the `Party` `told`, or None."""
        delegation = self.delegations.get(party(told.member, told.label))
        rows = self._delegates.get(fold(name), ())
        return next((row for row in rows if row.delegation is delegation), None)

    def elsewhere(self, name):
        rows = self._delegates.get(fold(name), ())
        return ", ".join(row.delegation.label for row in rows)

    @cached_property
    def heads(self):
        """{value of a party: its head on record}."""
        return {
            Party(row.delegation.member_id, row.delegation.label).value: row
            for rows in self._delegates.values()
            for row in rows
            if row.function == Delegate.Function.HEAD
        }

    def party_groups(self, *, wide):
        """The delegations a person may belong to, as groups of options."""
        return self._wide_groups if wide else self._near_groups

    @cached_property
    def _near_groups(self):
        here = {row.own: row.label for row in self.parties if row.kind not in ASIDE}
        for each in self.delegations.values():
            here[Party(each.member_id, each.label).value] = each.label
        return [
            (
                gettext("In the text or on record"),
                sorted(here.items(), key=lambda pair: fold(pair[1])),
            )
        ]

    @cached_property
    def _wide_groups(self):
        near = {value for value, _label in self._near_groups[0][1]}
        others = [pair for pair in self.member_options if pair[0] not in near]
        return [*self._near_groups, (gettext("Members"), others)]

    # --- what the page shows ----------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        return [*self.parties, *self.waiting, *self.people, *self.lines]

    @property
    def has_anything(self):
        return bool(self.rows)

    @cached_property
    def sections(self):
        """{state: the rows for delegations in it}; those from earlier pastes are to decide."""
        found = {state: [] for state in STATES}
        for row in self.parties:
            found[row.state].append(row)
        found["decide"] += self.waiting
        return found

    @property
    def in_words(self):
        return in_words(self)

    @property
    def party_sections(self):
        return party_sections(self)

    @property
    def names_rule(self):
        return NAMES_RULES[self.meeting.names_public]

    @property
    def groups(self):
        """[(label, people)] in the order of the text."""
        found = {}
        for row in self.people:
            told = row.read_party
            found.setdefault(told.label if told else gettext("No delegation named"), []).append(row)
        return list(found.items())

    @property
    def homeless(self):
        """Those of the people whose delegation the text does not tell."""
        return [row for row in self.people if row.read_party is None]

    @property
    def rest_box(self):
        groups = [(None, [(LATER, gettext("each by itself"))]), *self.party_groups(wide=True)]
        label = gettext("Those without a delegation belong to")
        return Select("rest", label, self.rest, groups)

    def bind(self, data, *, writes=True):
        """Take the officer's choices; a row that changed since she looked keeps its default."""
        for row in self.rows:
            row.bind(data, writes=writes)
        rest = data.get("rest", LATER)
        self.rest = rest if rest in self.rest_box else LATER
        self.leaves_lines = "leave_lines" in data
        for row in self.lines if self.leaves_lines else ():
            row.leave_out()

    @property
    def is_stale(self):
        """Whether a row was not seen by the officer as it stands now."""
        return any(row.stale for row in self.rows)

    def moved(self, told):
        """Where the people of the `Party` `told` go: to what was chosen for their delegation."""
        row = next((each for each in self.parties if each.own == told.value), None)
        if row is None or row.kind in ASIDE:
            return told
        return None if row.is_open else row.party

    @property
    def rest_party(self):
        return party_from(self.rest, self.labels)


class _Heading:
    """A delegation that is told only by the people under its name."""

    presence, capacity = "attended", None

    def __init__(self, label, count):
        self.text = self.passage = label
        self.reason = ngettext("over one person", "over {number} people", count).format(
            number=count
        )


def _one_line(text):
    return " ".join(text.split())


def _has_letters(text):
    return any(char.isalpha() for char in text)


def _is_heading(text):
    words = text.split()
    return (
        len(words) <= _HEADING_WORDS
        and text[:1].isupper()
        and not any(char.isdigit() for char in text)
        and not text.rstrip().endswith((".", ";"))
    )
