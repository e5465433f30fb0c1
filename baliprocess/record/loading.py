"""How rows of the record become rows of the database: one mechanism for every noun.

A `Noun` says which model, from which files, by which key; its sources turn a row of a file into
Entries. `Loader` compares each Entry with what stands there and with what was loaded last,
writes what differs and tells the report.
"""

import copy
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, models, transaction

from baliprocess.models import LoadedRow

from .merging import merge
from .reading import Fault

LONGEST_KEY = LoadedRow._meta.get_field("key").max_length


class HandDeletedError(Exception):
    """A row points at another that somebody deleted on purpose."""


@dataclass
class Entry:
    """What one row of a file says: the key of a row in the database, and its field values."""

    key: tuple
    values: dict


@dataclass(frozen=True)
class Source:
    """A file and the function that yields Entries from its rows.

    `entries(row, loader)` raises Fault. With `amends` its Entries only add to those which an
    earlier source of the same noun gave, and an unknown key is a fault.
    """

    file: str
    entries: Callable
    amends: bool = False


@dataclass(frozen=True)
class Noun:
    """What is loaded into one model.

    `key` names the fields by which a row entered by hand is found; `many` those that hold several
    rows; `reads` the files which the sources look into besides their own.
    """

    name: str
    model: type
    key: tuple
    sources: tuple
    many: tuple = ()
    reads: tuple = ()

    @property
    def files(self):
        """Every file this noun needs."""
        return (*(source.file for source in self.sources), *self.reads)


def plain(value):
    """`value` as JSON keeps it: a related row as its key, several as their sorted keys."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, list):
        return sorted(plain(each) for each in value)
    return value


class Stock:
    """The rows of one noun that the database holds, found by key of the record or by fields."""

    def __init__(self, noun, loaded):
        self.noun = noun
        self.loaded = loaded
        # Locked where the database can: nobody's save may fall between reading and writing.
        rows = noun.model._base_manager.select_for_update().prefetch_related(*noun.many)
        self.rows = {row.pk: row for row in rows}
        self.by_fields = {
            tuple(plain(row.serializable_value(name)) for name in noun.key): row
            for row in self.rows.values()
        }
        self.by_key = {}
        self.deleted = set()
        for key, memory in loaded.items():
            if row := self.rows.get(memory.values["id"]):
                self.by_key[key] = row
            else:
                self.deleted.add(key)
        fresh = noun.model()
        self.empty = {
            field.name: plain(field.get_default()) for field in fresh._meta.concrete_fields
        } | {name: [] for name in noun.many}

    def twin(self, values):
        """The row that holds the same `Noun.key` fields as `values`, whoever made it, or None."""
        return self.by_fields.get(tuple(plain(values[name]) for name in self.noun.key))

    def current(self, row, names):
        """The values of `row` for the fields `names`, in the form in which they are compared."""
        return {
            name: sorted(each.pk for each in getattr(row, name).all())
            if name in self.noun.many
            else plain(row.serializable_value(name))
            for name in names
        }


class Loader:
    """One run over the record. `tables` are read already; `report` hears of every row."""

    def __init__(self, tables, nouns, report, *, overwrite=False):
        self.tables = tables
        self.nouns = {noun.name: noun for noun in nouns}
        self.report = report
        self.overwrite = overwrite
        self.refused = set()
        self._told = set()
        self._faults_told = set()
        self._stocks = {}
        self._loaded = {}
        for memory in LoadedRow.objects.all():
            self._loaded.setdefault(memory.model, {})[memory.key] = memory

    # --- What the sources ask ------------------------------------------------------------

    def find(self, name, *key):
        """The row of noun `name` under `key`.

        Raises Fault if the record has none, HandDeletedError if it was deleted by hand.
        """
        text = "/".join(key)
        stock = self._stock(name)
        row = stock.by_key.get(text) or stock.by_fields.get(key)
        if row is None and text in stock.deleted:
            raise HandDeletedError(f"“{text}” was deleted by hand from the {name}")
        if row is None and (name, text) in self.refused:
            raise Fault(f"“{text}” was itself refused among the {name}.")
        if row is None:
            raise Fault(f"there is no “{text}” among the {name}.")
        return row

    def find_all(self, name, slugs):
        """The rows of noun `name` under `slugs`, without those deleted by hand."""
        rows = []
        for slug in slugs:
            try:
                rows.append(self.find(name, slug))
            except HandDeletedError:
                continue
        return rows

    def find_any(self, name, slug):
        """The row under `slug`, or None if `slug` is empty."""
        return self.find(name, slug) if slug else None

    # --- What the command asks -------------------------------------------------------------

    def load(self, noun):
        """Bring the rows of `noun` into the database."""
        stock = self._stock(noun.name)
        entries = self._gather(noun)
        waiting, faults = list(entries), {}
        # What stands in the way of a row may go with a later one: the second look decides.
        for _look in range(2):
            faults = self._apply_all(noun, stock, {key: entries[key] for key in waiting})
            waiting = list(faults)
        for key, fault in faults.items():
            self._refuse(noun, entries[key][1], key, fault)
        self._tell_departed(noun, stock, entries)

    def _apply_all(self, noun, stock, entries):
        """Apply `entries`; returns the Fault of each that could not be, by key."""
        new, changed, faults = [], [], {}
        for key, (entry, row) in entries.items():
            try:
                memory = self._apply(noun, stock, key, entry, row)
            except Fault as fault:
                faults[key] = fault
                continue
            if memory is not None:
                (changed if memory.pk else new).append(memory)
        LoadedRow.objects.bulk_create(new)
        LoadedRow.objects.bulk_update(changed, ["values"], batch_size=500)
        return faults

    def _stock(self, name):
        if name not in self._stocks:
            noun = self.nouns[name]
            self._stocks[name] = Stock(noun, self._loaded.get(noun.model._meta.label_lower, {}))
        return self._stocks[name]

    def _gather(self, noun):
        """`{key text: (Entry, Row)}` of all sources, in their order; faults are reported."""
        found = {}
        for source in noun.sources:
            self._tell_faults(noun, source.file)
            for row in self.tables.rows(source.file):
                try:
                    for entry in source.entries(row, self):
                        self._place(noun, source, found, entry, row)
                except Fault as fault:
                    self._refuse(noun, row, row.cells.get("slug"), fault)
                except HandDeletedError as error:
                    remark = f"{row}: left out, because {error}."
                    self.report.add("kept", row.file, noun.name, remark)
        return found

    def _place(self, noun, source, found, entry, row):
        text = "/".join(entry.key)
        if len(text) > LONGEST_KEY:
            raise Fault(f"“{text[:40]}…” is longer than {LONGEST_KEY} characters.")
        if source.amends:
            if text not in found:
                raise Fault(f"there is no “{text}” among the {noun.name} that this could add to.")
            found[text][0].values.update(entry.values)
        elif text in found:
            raise Fault(f"“{text}” stands already in {found[text][1]}.")
        else:
            found[text] = (entry, row)

    def _apply(self, noun, stock, key, entry, row):
        """Write what differs. Returns the LoadedRow to save, None if it stays as it is."""
        memory = stock.loaded.get(key)
        instance = stock.by_key.get(key)
        if instance is None:
            instance = stock.twin(entry.values)
            if instance is None and memory is not None and not self.overwrite:
                remark = f"{row}: {key} was deleted by hand and stays deleted."
                self.report.add("kept", row.file, noun.name, remark)
                return None
            loaded = None
        else:
            loaded = memory.values
        incoming = {name: plain(value) for name, value in entry.values.items()}
        if instance is None:
            instance = self._write(noun, noun.model(), entry, list(incoming), row)
            self.report.add("inserted", row.file, noun.name, f"{row}: {key}.")
            base = incoming
        else:
            current = stock.current(instance, incoming)
            outcome = merge(current, loaded, incoming, empty=stock.empty, overwrite=self.overwrite)
            if outcome.changes:
                instance = self._write(noun, copy.copy(instance), entry, outcome.changes, row)
            self._tell(noun, key, row, outcome)
            base = None if loaded is None and outcome.kept else outcome.base
        stock.by_key[key] = stock.rows[instance.pk] = instance
        stock.deleted.discard(key)
        return self._remember(noun, memory, key, instance, base)

    def _remember(self, noun, memory, key, instance, base):
        if base is None:
            return None
        values = base | {"id": instance.pk}
        if memory is None:
            return LoadedRow(model=noun.model._meta.label_lower, key=key, values=values)
        if memory.values == values:
            return None
        memory.values = values
        return memory

    def _write(self, noun, instance, entry, names, row):
        """Set the fields `names` of `instance`, check and save it; raises Fault."""
        single = [name for name in names if name not in noun.many]
        for name in single:
            setattr(instance, name, entry.values[name])
        self._check(instance, single)
        instance._change_reason = f"The record: {row}"[:100]
        try:
            # A refused row must not spoil the transaction for those that follow.
            with transaction.atomic():
                if single:
                    instance.save()
                for name in names:
                    if name in noun.many:
                        getattr(instance, name).set(entry.values[name])
        except IntegrityError:
            raise Fault(_why(instance)) from None
        return instance

    def _check(self, instance, names):
        fields = instance._meta.concrete_fields
        skipped = {field.name for field in fields if field.name not in names or field.is_relation}
        try:
            instance.clean_fields(exclude=skipped)
            instance.clean()
        except ValidationError as error:
            raise Fault(_sentence(error)) from None

    # --- What the report hears --------------------------------------------------------------

    def _tell_faults(self, noun, file):
        """Refuse the rows whose cells do not fit the header: once, by the first noun that asks."""
        if file not in self._faults_told:
            self._faults_told.add(file)
            for row, sentence in self.tables.faults(file):
                self._refuse(noun, row, row.cells.get("slug"), sentence)

    def _tell(self, noun, key, row, outcome):
        kept, changes = ", ".join(outcome.kept), ", ".join(outcome.changes)
        if kept:
            also = f"; changed: {changes}" if changes else ""
            remark = f"{row}: {key}: edited by hand: {kept}{also}."
            self.report.add("kept", row.file, noun.name, remark)
        elif changes:
            self.report.add("changed", row.file, noun.name, f"{row}: {key}: {changes}.")
        else:
            self.report.add("unchanged", row.file, noun.name)

    def _refuse(self, noun, row, key, reason):
        if key:
            self.refused.add((noun.name, key))
        # One bad cell may stop a row of each of several nouns: it is one fault.
        remark = f"{row}: {reason}"
        if remark not in self._told:
            self._told.add(remark)
            self.report.add("refused", row.file, noun.name, remark)

    def _tell_departed(self, noun, stock, entries):
        """Rows that the record once brought and does not hold any more stay: say so."""
        if self.report.total("refused", noun.name):
            return
        file = noun.sources[0].file
        for key in stock.loaded:
            if key not in entries and key not in stock.deleted:
                remark = f"{file}: {key} is not in the record any more, but stays on the site."
                self.report.add("kept", file, noun.name, remark)


def _sentence(error):
    """The messages of a ValidationError on one line, each with its field."""
    if not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    return " ".join(
        message if name == NON_FIELD_ERRORS else f"{name}: {message}"
        for name, messages in error.message_dict.items()
        for message in messages
    )


def _why(instance):
    """Why the database refused `instance`, in the words of the constraint it breaks."""
    try:
        instance.validate_unique()
        instance.validate_constraints()
    except ValidationError as error:
        return _sentence(error)
    return "the database refuses this row."
