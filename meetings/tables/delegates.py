"""Delegates from a table: the people in the delegations, as printed in a list of participants."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.importing import CHANGED, NEW, Importer, Planned
from baliprocess.tables.mapped import only_columns, read_values
from baliprocess.tables.values import plain
from members.models import Member
from members.names import fold

from ..models import Delegate, Delegation
from .columns import DELEGATE_COLUMNS
from .delegations import NO_COLUMN, DelegationFinder, differences, shown

FIELDS = ("honorific", "name", "position", "function", "part", "order", "public", "note")
FIELDS = (*FIELDS, "source_url")
WHERE = ("meeting", "series", "number", "delegation", "member")
HEAD = Delegate.Function.HEAD.value

NO_NAME = _("There is no name in this row: write it, or take the row out.")
NO_LETTER = _("“{name}” is not a name: it has no letter.")
TWICE = _("Row {row} already names {name} in this delegation: keep one of the two.")
TWO_HEADS = _("Row {row} already is the head of this delegation: give one another function.")
HEAD_STAYS = _(
    "This delegation already has a head, {name}: give {name} another function in "
    "this table or on the page “All delegates”."
)
WITH_DELEGATION = _("Delegations made with them")
TOO_LONG = _("{label}: with {other} it is longer than {most} characters: shorten it.")


class DelegatesImporter(Importer):
    """Key: the delegation and the folded name. A missing delegation is made with its delegates.

    Who stands twice under one name in one delegation, in the record, is told apart by the order of
    the rows.
    """

    name, one, many = "delegates", _("delegate"), _("delegates")
    models = (Delegate, Delegation)
    columns = DELEGATE_COLUMNS

    def __init__(self, target=None, *, others=False):
        self.finder = DelegationFinder(target, others=others)
        self.readers = only_columns(self.columns)
        # What was seen of each delegation and name: the row, or the keys of the delegates taken.
        self.seen, self.made = {}, set()
        #: {delegation: the highest order in it}.
        self.last = {}
        self.heads, self.incumbents, self.leaving = {}, {}, {}
        self.above, self.bodies = {}, {}
        self.new_delegations = {}

    def missing(self, names):
        lacks = self.finder.meetings.missing(names)
        if not names & {"delegation", "member"}:
            lacks.append(NO_COLUMN)
        if not names & {"name", "given_name", "family_name"}:
            lacks.append(gettext("Say which column holds the names of the delegates."))
        return lacks

    # --- whom a row is about ------------------------------------------------------------------

    def _places(self, rows):
        """(row, where its delegation is named) of each row that is about a person.

        An empty cell means what stands above it; a row with nothing but the name of a member
        heads those below.
        """
        for row in rows:
            texts = row.texts
            if not (texts.keys() & {"delegation", "member"}):
                heading = self._heading(row)
                if heading:
                    self.above = {**self.above, "delegation": heading, "member": ""}
                    continue
            where = {name: texts[name] for name in WHERE if name in texts}
            if "delegation" in where or "member" in where:
                # Of the row above only the meeting is left, if this row names none.
                if not where.keys() & {"meeting", "series"}:
                    meeting = {k: v for k, v in self.above.items() if k in WHERE[:3]}
                    where = meeting | where
                self.above = where
            else:
                where = self.above | where
            yield row, where

    def _heading(self, row):
        filled = [cell for cell in row.cells if cell and not cell.isspace()]
        if len(filled) != 1 or not row.texts.keys() <= {"name", "given_name", "family_name"}:
            return ""
        text = plain(filled[0])
        return text if isinstance(self.finder.bodies.find(text), Member) else ""

    def _body(self, where):
        """((meeting, key), meeting, label, member), or a sentence."""
        words = tuple(where.get(name) for name in WHERE)
        if words not in self.bodies:
            meeting = self.finder.meetings.find(where)
            found = meeting
            if not isinstance(meeting, str):
                found = self.finder.find(where, meeting)
            if not isinstance(found, str):
                found = (meeting.pk, found[0]), meeting, *found[1:]
            self.bodies[words] = found
        return self.bodies[words]

    @staticmethod
    def _name(texts):
        name = texts.get("name")
        if name is None:
            name = f"{texts.get('given_name', '')} {texts.get('family_name', '')}"
        return plain(name)

    # --- heads of delegation, of which there is one -------------------------------------------

    def begin(self, rows):
        """Find who is to head which delegation, and which heads of today step back for them."""
        if "function" not in rows.names:
            return
        claims = {}
        for body, folded, head, number in self._functions(rows):
            if head:
                self.heads.setdefault(body, number)
                claims.setdefault(body, folded)
        self._find_incumbents(claims)
        if self.incumbents:
            wanted = {(body, folded): pk for body, (pk, _, folded) in self.incumbents.items()}
            for body, folded, head, _number in self._functions(rows):
                if not head and (body, folded) in wanted:
                    self.leaving[wanted[body, folded]] = body

    def _find_incumbents(self, claims):
        """Those who head a delegation now whose head is to be another; `claims`: {body: name}."""
        present = self.finder.present
        keys = {present[meeting].get(key): (meeting, key) for meeting, key in claims}
        keys.pop(None, None)
        heads = Delegate.objects.filter(function=HEAD, delegation__in=keys)
        for pk, delegation, name in heads.values_list("pk", "delegation", "name"):
            body = keys[delegation]
            if fold(name) != claims[body]:
                self.incumbents[body] = pk, name, fold(name)

    def _functions(self, rows):
        """(body, folded name, is head, number) of each row that says a function and can be read."""
        self.above, batch = {}, []
        read = self.readers["function"].read
        for row, where in self._places(rows):
            text = row.texts.get("function")
            if text is None:
                continue
            batch.append((row, where, text))
            if len(batch) == 2_000:
                yield from self._read_functions(batch, read)
                batch = []
        yield from self._read_functions(batch, read)
        self.above = {}

    def _read_functions(self, batch, read):
        self._prepare(where for _row, where, _text in batch)
        for row, where, text in batch:
            try:
                head = read(text) == HEAD
            except ValueError:
                continue
            body = self._body(where)
            if isinstance(body, tuple) and (head or self.incumbents):
                yield body[0], fold(self._name(row.texts)), head, row.number

    def _prepare(self, wheres):
        self.finder.prepare([_Where(where) for where in wheres])

    def before_writing(self):
        """Heads who step back do so first; the history is told when their own row is written."""
        if self.leaving:
            rows = Delegate.objects.filter(pk__in=self.leaving)
            rows.update(function=Delegate.Function.NOT_STATED)

    # --- the plan -----------------------------------------------------------------------------

    def plan(self, batch):
        placed = list(self._places(batch))
        self._prepare(where for _row, where in placed)
        done = [self._resolved(row, where) for row, where in placed]
        known = self._known({each.payload[0] for each in done if each.payload})
        return [self._compared(each, known).settle() for each in done]

    def _resolved(self, row, where):
        planned = Planned(row.number, row.cells)
        texts = row.texts
        values, planned.problems = read_values(self.readers, texts)
        name = self._name(texts)
        body = self._body(where)
        if isinstance(body, str):
            planned.problems.append(body)
        if not name or not fold(name):
            planned.problems.append(NO_LETTER.format(name=name) if name else NO_NAME)
        parts = [name] if isinstance(body, str) else [name, body[2]]
        planned.subject = ", ".join(filter(None, parts))
        if planned.problems:
            return planned
        values = self._fields(values, name, planned)
        planned.payload = body[0], fold(name), values, body[1:]
        if values.get("function") == HEAD:
            self._judge_head(planned, body[0], fold(name))
        return planned

    def _fields(self, values, name, planned):
        """The values of the fields of a Delegate, with what several columns give together."""
        if institution := values.get("institution"):
            post = values.get("position", "")
            if institution.casefold() not in post.casefold():
                values["position"] = ", ".join(filter(None, [post, institution]))
            if len(values["position"]) > 300:
                sentence = TOO_LONG.format(
                    label=gettext("Position"), other=gettext("the institution"), most=300
                )
                planned.problems.append(sentence)
        values["name"] = name
        if len(name) > 200:
            sentence = TOO_LONG.format(
                label=gettext("Name"), other=gettext("the family name"), most=200
            )
            planned.problems.append(sentence)
        return {field: values[field] for field in FIELDS if field in values}

    def _judge_head(self, planned, body, folded):
        if self.heads.get(body, planned.number) != planned.number:
            planned.problems.append(TWO_HEADS.format(row=self.heads[body]))
        elif body in self.incumbents:
            key, name, theirs = self.incumbents[body]
            if key not in self.leaving and theirs != folded:
                planned.problems.append(HEAD_STAYS.format(name=name))

    def _known(self, bodies):
        """{(delegation, folded name): [Delegate]} of those recorded before, for these bodies."""
        present = self.finder.present
        keys = {present[meeting].get(key): (meeting, key) for meeting, key in bodies}
        keys.pop(None, None)
        found = {}
        rows = Delegate.objects.filter(delegation__in=keys).order_by("order", "pk")
        for row in rows.values_list("pk", "delegation", *FIELDS):
            if row[0] in self.made:
                continue
            now = dict(zip(("pk", "delegation", *FIELDS), row, strict=True))
            body = keys[now["delegation"]]
            self.last[body] = max(now["order"], self.last.get(body, 0))
            if now["pk"] in self.leaving:
                now["function"] = HEAD
            found.setdefault((body, fold(now["name"])), []).append(now)
        return found

    def _compared(self, planned, known):
        if planned.payload is None or planned.problems:
            return planned
        body, folded, values, (meeting, label, member) = planned.payload
        recorded = known.get((body, folded))
        names = self.seen.setdefault(body, {})
        seen = names.get(folded)
        if not recorded:
            if seen is not None:
                planned.problems.append(TWICE.format(row=seen, name=values["name"]))
                return planned
            names[folded] = planned.number
            return self._new(planned, body, values, meeting, label, member)
        taken = names.setdefault(folded, {})
        free = [row for row in recorded if row["pk"] not in taken]
        if not free:
            planned.problems.append(
                TWICE.format(row=next(reversed(taken.values())), name=values["name"])
            )
            return planned
        compared = [(differences(Delegate, self.readers, values, row), row) for row in free]
        changes, row = min(compared, key=lambda pair: bool(pair[0]))
        taken[row["pk"]] = planned.number
        planned.payload = None
        if changes:
            planned.state, planned.changes = CHANGED, changes
            planned.payload = row["pk"], values
        return planned

    def _new(self, planned, body, values, meeting, label, member):
        planned.state = NEW
        planned.changes = tuple(
            (self.readers[name].label, "", shown(Delegate, name, value))
            for name, value in values.items()
            if name != "name"
        )
        delegation = self.finder.present[body[0]].get(body[1])
        if delegation is None and body not in self.new_delegations:
            self.new_delegations[body] = self.finder.new(meeting, label, member)
            planned.notes = (WITH_DELEGATION,)
        planned.payload = body, values
        return planned

    # --- writing ------------------------------------------------------------------------------

    def write(self, planned, recorder):
        self._make_delegations(recorder)
        present = self.finder.present
        rows = [
            Delegate(
                delegation_id=present[body[0]][body[1]],
                # Behind those who are there already; among themselves as the table has them.
                **{"order": self.last.get(body, 0), **values},
            )
            for body, values in (each.payload for each in planned if each.state == NEW)
        ]
        self.made.update(row.pk for row in recorder.create(Delegate, rows))
        changed = dict(each.payload for each in planned if each.state == CHANGED)
        rows = list(Delegate.objects.in_bulk(changed).values())
        for row in rows:
            vars(row).update(changed[row.pk])
        recorder.update(Delegate, rows, FIELDS)

    def _make_delegations(self, recorder):
        waiting = {body: row for body, row in self.new_delegations.items() if row.pk is None}
        if waiting:
            recorder.create(Delegation, list(waiting.values()))
            for (meeting, key), row in waiting.items():
                self.finder.present[meeting][key] = row.pk


class _Where:
    """What `DelegationFinder.prepare` asks of a row."""

    __slots__ = ("texts",)

    def __init__(self, texts):
        self.texts = texts
