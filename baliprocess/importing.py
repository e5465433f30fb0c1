"""What happens to each row of a table on its way into the record: planned first, then carried out.

A leaf: it imports nothing of the apps, which say in an `Importer` each what their rows mean. The
same plan is made for the preview and, within the transaction, once more for carrying it out: if the
two differ, somebody changed something in between, and nothing is written.
"""

import hashlib
import itertools
from collections import Counter
from dataclasses import dataclass, field

from django.db import transaction
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from baliprocess.acts import current_act
from baliprocess.changes import tell

#: Rows that are planned and written together.
BATCH = 1_000

NEW, CHANGED, SAME, WRONG = "new", "changed", "same", "wrong"
STATES = (NEW, CHANGED, SAME, WRONG)


@dataclass(slots=True)
class Planned:
    """What would be done with one row.

    `subject` is whom it is about. `changes` are (label, before, after); `problems` sentences, each
    saying what to do; `notes` what else is done. `payload` is the importer's own.
    """

    number: int
    cells: list
    subject: str = ""
    state: str = SAME
    changes: tuple = ()
    problems: list = field(default_factory=list)
    notes: tuple = ()
    payload: object = None

    def settle(self):
        """Wrong, if there is anything wrong."""
        if self.problems:
            self.state, self.changes, self.notes, self.payload = WRONG, (), (), None
        return self


class Refused(Exception):
    """Nothing was written. `tally` says what the plan is now."""

    def __init__(self, tally):
        super().__init__("The plan has rows that are wrong, or is not the one that was looked at.")
        self.tally = tally


class Tally:
    """What a plan comes to: how many rows of each state, how many of each note, and its mark."""

    def __init__(self):
        self.states, self.notes = Counter(), Counter()
        self._mark = hashlib.sha256()

    def add(self, planned):
        self.states[planned.state] += 1
        self.notes.update(planned.notes)
        told = (planned.changes, planned.problems, planned.notes)
        parts = (planned.number, planned.state, planned.subject, *told)
        self._mark.update(repr(parts).encode("utf-8", "backslashreplace"))

    @property
    def mark(self):
        """A text that differs where the plan does."""
        return self._mark.hexdigest()

    @property
    def rows(self):
        return self.states.total()

    @property
    def writes(self):
        return self.states[NEW] + self.states[CHANGED]


class Recorder:
    """Writes rows by the thousand, each with its entry in the history."""

    def __init__(self, user=None, reason=""):
        self.user, self.reason = user, reason
        self.act = current_act()
        self.options = {"default_user": user, "default_change_reason": reason, "batch_size": 500}

    def save(self, row):
        """Insert or write one row as its model does."""
        row._history_user, row._change_reason = self.user, self.reason
        row.save()

    def create(self, model, rows):
        """Insert `rows`, which get their keys."""
        if rows:
            rows = bulk_create_with_history(rows, model, **self.options)
            self._belong(model, rows)
        return rows

    def update(self, model, rows, fields):
        """Write `fields` of `rows`."""
        if rows:
            bulk_update_with_history(rows, model, fields, **self.options)
            self._belong(model, rows)

    def _belong(self, model, rows):
        """Signals are sent for none of them, so the act and the search must be told."""
        tell(model, {row.pk for row in rows})
        if self.act is not None:
            self.act.add(rows)


class Importer:
    """One table that can be imported. Subclasses declare it and say what a row means.

    `name` stands in addresses, `one` and `many` in sentences. An importer serves one passage over
    one table and is then thrown away: it remembers what it has seen.
    """

    name = one = many = ""
    columns = ()
    #: Models of which rows are made and changed.
    models = ()

    def missing(self, names):
        """A sentence for each thing the table lacks if only the columns `names` are taken."""
        return []

    def begin(self, rows):
        """Look at all `rows` beforehand, if that is needed."""

    def plan(self, batch):
        """A list of Planned for these rows; what is written follows from nothing else."""
        raise NotImplementedError

    def before_writing(self):
        """Make room in the database for what will be written."""

    def write(self, planned, recorder):
        """Write what `plan` gave, none of it wrong."""
        raise NotImplementedError


def _batches(rows):
    rows = iter(rows)
    while batch := list(itertools.islice(rows, BATCH)):
        yield batch


def planned(importer, rows):
    """Each Planned of `rows`, which can be gone through more than once."""
    importer.begin(rows)
    for batch in _batches(rows):
        yield from importer.plan(batch)


def carry_out(importer, rows, *, user=None, reason="", expected=None):
    """Write `rows`, all or none, and give the Tally; safe to repeat, then nothing is new.

    `expected` is the mark of the plan that was looked at. Raises Refused if the plan has wrong
    rows or another mark, TableError if the table cannot be read to its end, and IntegrityError if
    the database refuses a row; then nothing is written.
    """
    tally, recorder = Tally(), Recorder(user, reason)
    with transaction.atomic():
        importer.begin(rows)
        importer.before_writing()
        for batch in _batches(rows):
            done = importer.plan(batch)
            for each in done:
                tally.add(each)
            if not tally.states[WRONG]:
                importer.write(done, recorder)
        if tally.states[WRONG] or (expected is not None and expected != tally.mark):
            raise Refused(tally)
    return tally
