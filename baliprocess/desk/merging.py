"""Two people at one record: what each changed is kept; where both changed one box, it is asked.

The form knows how the record stood when it was made (`Merge`). A box that only they changed gets
their value before it is read, so that everything after it sees the record as it will be.
"""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts.effects import Change

from .autocomplete import inner
from .typed_dates import write_date
from .wording import field_of

ASK = _("Somebody else changed this while you had the form open. Choose above which is to stand.")
MINE, THEIRS = "mine", "theirs"


@dataclass
class Conflict:
    """One box that both changed: `box` is the name under which the choice is sent."""

    form: object
    name: str
    box: str
    base: object
    theirs: object
    mine: object
    version: int
    chosen: str = ""


class MergingMixin:
    """For a model form that may have been overtaken: `newer` says by what."""

    newer = None
    #: {box that is no field of the model: the keys it showed when the form was made}.
    shown = {}

    def __init__(self, *args, newer=None, **kwargs):
        self.newer = newer or self.newer
        self.conflicts, self.theirs = [], []
        if self.newer:
            names = set(self.base_fields)
            kwargs["initial"] = self.newer.initial(names) | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def full_clean(self):
        if self.is_bound and not self.overtaken:
            self.overtaken = True
            self._merge_shown()
            if self.newer:
                self._take_theirs()
        super().full_clean()

    overtaken = False
    #: A sentence that stops the form for once, whatever it says.
    hold_back = ""

    def _merge_shown(self):
        for name, before in self.shown.items():
            now = self.initial.get(name)
            if name in self.fields and isinstance(now, list) and set(now) != set(before):
                self.data = self.data.copy()
                self._put_set(name, before, now)

    # --- what only they changed ---------------------------------------------------------------

    def _columns(self):
        """{name of a box: name of the field in a state}, for boxes of fields of the model."""
        model = self._meta.model
        found = {}
        for name in self.fields:
            try:
                each = field_of(model, name)
            except LookupError:
                continue
            found[name] = each.name if each.many_to_many else each.attname
        return found

    def _changed_by_them(self):
        changed = {change.name: change for change in self.newer.changes}
        return {
            name: changed[column] for name, column in self._columns().items() if column in changed
        }

    def _take_theirs(self):
        mine = set(self.changed_data)
        self.data = self.data.copy()
        for name, change in self._changed_by_them().items():
            self.theirs.append(change)
            if isinstance(change.after, tuple):
                self._put_set(name, change.before, change.after)
            elif name not in mine:
                self._put(name, change.after)

    def _put_set(self, name, before, now):
        """A set of rows: what either added is in, what either took out is not."""
        key = self.add_prefix(name)
        sent = {int(each) for each in self.data.getlist(key) if each.isdecimal()}
        before, now = set(before), set(now)
        kept = (now | (sent - before)) - (before - sent)
        self.data.setlist(key, [str(each) for each in sorted(kept)])

    def _put(self, name, value):
        """Let the box `name` hold `value`, as a browser would have sent it."""
        field, key = self.fields[name], self.add_prefix(name)
        widget = inner(field.widget)
        for date, precision in self._pairs():
            if date == name:
                known = self.newer.theirs.get(precision)
                value = write_date(value, known) if value else ""
        if isinstance(widget, forms.CheckboxInput):
            self.data.pop(key, None)
            if value:
                self.data[key] = "on"
        elif isinstance(widget, forms.MultiWidget):
            parts = zip(
                widget.widgets_names, widget.widgets, widget.decompress(value), strict=False
            )
            for suffix, part, each in parts:
                self.data[key + suffix] = part.format_value(each) or ""
        elif not isinstance(widget, forms.FileInput):
            value = field.prepare_value(value)
            shown = value if isinstance(widget, forms.Select) else widget.format_value(value)
            self.data[key] = "" if shown is None else str(shown)

    # --- what both changed --------------------------------------------------------------------

    def _clean_fields(self):
        super()._clean_fields()
        if self.newer:
            self._settle()
        if self.hold_back:
            self.add_error(None, self.hold_back)

    def _settle(self):
        if self.newer.base is None:
            theirs = self._all_that_differs()
        else:
            theirs = self._changed_by_them()
        columns = self._columns()
        for name, change in theirs.items():
            sent = self.cleaned_data.get(name)
            if name not in self.changed_data or isinstance(change.after, tuple):
                continue
            if name in self.errors or _plain(sent) == change.after:
                continue
            box = f"_choose-{self.add_prefix(name)}"
            conflict = Conflict(
                self,
                columns[name],
                box,
                change.before,
                change.after,
                _plain(sent),
                self.newer.version,
            )
            conflict.chosen = self._chosen(box)
            self.conflicts.append(conflict)
            if conflict.chosen == THEIRS:
                self._put(name, change.after)
                self.cleaned_data[name] = getattr(self.instance, name)
            elif conflict.chosen != MINE:
                self.add_error(name, ASK)

    def _all_that_differs(self):
        """Where nobody knows how it stood: every box that says something else than the record."""
        return {
            name: Change(column, None, self.newer.theirs[column])
            for name, column in self._columns().items()
            if column in self.newer.theirs
        }

    def _chosen(self, box):
        """MINE or THEIRS if that was chosen having seen what stands there now, else ""."""
        choice, _, version = self.data.get(box, "").partition(":")
        return choice if version == str(self.newer.version) else ""

    def refuse_deletion(self):
        """Ask before a row goes that somebody else has changed; raises ValidationError."""
        box = f"_choose-{self.add_prefix('DELETE')}"
        if not (self.newer and self.newer.changes) or self._chosen(box) == MINE:
            return
        row = self.newer.row
        conflict = Conflict(self, "", box, None, None, None, self.newer.version)
        self.conflicts.append(conflict)
        raise ValidationError(
            gettext(
                "“{row}” was changed by somebody else while you had the form open, and you "
                "mean to delete it. Choose above."
            ).format(row=row)
        )


def _plain(value):
    """A cleaned value as states have it: rows as keys, files as names."""
    if hasattr(value, "_meta"):
        return value.pk
    return getattr(value, "name", value) if hasattr(value, "chunks") else value
