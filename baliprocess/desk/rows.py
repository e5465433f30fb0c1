"""Rows entered together: what one form alone cannot know is checked over all of them.

Django checks each row of a formset against the database, as if the other rows of the same
submission did not exist. Two heads of one delegation then pass, and the database refuses them
with an error page; a head handed on from one row to another is refused although nothing is wrong.
Here the unique constraints are judged by what the table will hold once all rows are saved.
"""

from functools import reduce
from graphlib import CycleError, TopologicalSorter
from operator import or_

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Q, UniqueConstraint
from django.forms.formsets import INITIAL_FORM_COUNT, TOTAL_FORM_COUNT
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.plain import clean_text

from .autocomplete import inner, label_in
from .merging import MergingMixin
from .typed_dates import DateAndTimeWidget, PartialDatesMixin


class _Cleaned:
    """The reading of a box of text, without the characters no text needs."""

    def __init__(self, read):
        self.read = read

    def __call__(self, value):
        return self.read(clean_text(value) if isinstance(value, str) else value)


class DeskForm(MergingMixin, PartialDatesMixin, forms.ModelForm):
    """A ModelForm in which the constraints hold whichever fields the form shows."""

    #: {name of a constraint: the field that tells of its breach}, where the usual place is wrong.
    places = {}

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.CharField):
                field.to_python = _Cleaned(field.to_python)
            if isinstance(field.widget, DateAndTimeWidget):
                field.widget.name_boxes(field.label)
        for name in self.fields.keys() & {field.name for field in self._meta.model._meta.fields}:
            label_in(self.fields[name], self.instance, name)

    def rules(self):
        """The constraints of the table that this form alone can judge."""
        return self.instance._meta.constraints

    def _post_clean(self):
        # Django skips a constraint as soon as one of its fields is not in the form; the row has
        # a value there all the same, and the database looks at it. So its round is left out.
        self.instance.validate_constraints = lambda **_options: None
        try:
            super()._post_clean()
        finally:
            del self.instance.validate_constraints
        failed = {name for name in self.errors if name != NON_FIELD_ERRORS}
        for rule in self.rules():
            try:
                rule.validate(type(self.instance), self.instance, exclude=failed)
            except ValidationError as error:
                self.add_error(place_of(rule, self), error.messages)


class RowForm(DeskForm):
    """One row of a formset. Its unique constraints are left to `RowsFormSet`."""

    def rules(self):
        return [rule for rule in super().rules() if not isinstance(rule, UniqueConstraint)]

    def _post_clean(self):
        # What stands in the table unchanged was judged when it was saved.
        if self.instance.pk is None or self.has_changed():
            super()._post_clean()

    #: Choices that a script or the page itself may have filled in beforehand.
    presets = ()

    def has_changed(self):
        if self.instance.pk or not self.empty_permitted:
            return super().has_changed()
        # A new row in which only preset choices stand was not filled in by anybody.
        return any(not self._is_preset(name) for name in self.changed_data)

    def _is_preset(self, name):
        field = self.fields[name]
        if name in self.presets or isinstance(field, forms.BooleanField):
            return True
        plain_choice = isinstance(field, forms.ChoiceField) and not hasattr(field, "queryset")
        return plain_choice and self.get_initial_for_field(field, name) not in (None, "")


def names_in(condition):
    """The fields that a Q speaks of, in its order."""
    for child in condition.children if condition else ():
        if isinstance(child, Q):
            yield from names_in(child)
        else:
            yield child[0].split("__")[0]


def place_of(constraint, form):
    """The field at which `form` shows the breach of `constraint`, or None for the whole form."""
    if constraint.name in form.places:
        return form.places[constraint.name]
    named = list(names_in(getattr(constraint, "condition", None)))
    if isinstance(constraint, UniqueConstraint):
        candidates = [*named, *reversed(constraint.fields)]
    else:
        # What is missing, if something is; else the last, where one is when breaking the rule.
        empty = [name for name in named if not getattr(form.instance, name)]
        candidates = [*empty, *reversed(named)]
    return next((name for name in candidates if name in form.fields), None)


def holds(condition, row):
    """Whether the Q `condition` holds for the instance `row`, as the database would judge it.

    Knows equality and `isnull`, joined and negated in any way, which is what the constraints of
    this project use; raises NotImplementedError for anything else.
    """
    results = []
    for child in condition.children:
        if isinstance(child, Q):
            results.append(holds(child, row))
            continue
        name, _, lookup = child[0].partition("__")
        value = getattr(row, row._meta.get_field(name).attname)
        if lookup == "isnull":
            results.append((value is None) == child[1])
        elif lookup in ("", "exact"):
            results.append(value == child[1])
        else:
            raise NotImplementedError(f"{child[0]} in the condition of a unique constraint")
    if condition.connector == Q.XOR:
        raise NotImplementedError("XOR in the condition of a unique constraint")
    outcome = all(results) if condition.connector == Q.AND else any(results)
    return outcome != condition.negated


class RowsMixin:
    """For a model formset: judges unique constraints over all rows, and saves in a safe order."""

    default_error_messages = {
        "too_many_forms": _(
            "More rows were sent than this form takes, so nothing was saved. Open it "
            "anew and enter at most %(num)d rows."
        ),
    }

    #: A table has no visible label beside each box, so each gets one by attribute.
    label_boxes = False

    def __init__(self, *args, merges=None, **kwargs):
        #: {key of a row: Merge} of the rows that somebody saved since the form was made.
        self.merges = merges or {}
        super().__init__(*args, **kwargs)

    def get_form_kwargs(self, index):
        kwargs = super().get_form_kwargs(index)
        if self.merges and index is not None:
            key = self.data.get(f"{self.add_prefix(index)}-{self.model._meta.pk.name}", "")
            if key.isdecimal() and int(key) in self.merges:
                kwargs["newer"] = self.merges[int(key)]
        return kwargs

    def add_fields(self, form, index):
        super().add_fields(form, index)
        for name in form.fields.keys() & {field.name for field in self.model._meta.many_to_many}:
            label_in(form.fields[name], form.instance, name)
        if self.label_boxes:
            noun = self.model._meta.verbose_name
            row = (
                gettext("new {noun}").format(noun=noun) if index is None else f"{noun} {index + 1}"
            )
            for field in form.fields.values():
                widget = inner(field.widget)
                if not widget.is_hidden:
                    # The name of the row's delete box is its own: "Delete".
                    widget.attrs["aria-label"] = f"{field.label}, {row}"

    def total_form_count(self):
        # Each row costs its boxes and queries: of what is refused anyway, none is built.
        return 0 if self._sent_too_many() else super().total_form_count()

    def initial_form_count(self):
        return 0 if self._sent_too_many() else super().initial_form_count()

    def _sent_too_many(self):
        if not self.is_bound:
            return False
        counts = self.management_form.cleaned_data
        return max(counts[TOTAL_FORM_COUNT], counts[INITIAL_FORM_COUNT]) > self.absolute_max

    def clean(self):
        # Not Django's clean(): it would judge the same constraints in words of its own.
        if self._sent_too_many():
            # Django itself looks at one of the two counts only.
            sentence = self.error_messages["too_many_forms"] % {"num": self.max_num}
            raise ValidationError(sentence, code="too_many_forms")
        self.save_before = {}
        for form in self.forms:
            if self._should_delete_form(form) and form.instance.pk:
                # Raises the sentence that names who still uses the row.
                form.is_valid()
                form.refuse_deletion()
        live = self.live_forms()
        for rule in self.model._meta.constraints:
            if isinstance(rule, UniqueConstraint):
                self._judge(rule, live)
        self._order_or_refuse(live)

    def live_forms(self):
        """The forms of the rows that will stand in the table once this is saved."""
        return [form for form in self.forms if self._is_live(form)]

    def _is_live(self, form):
        return (
            hasattr(form, "cleaned_data")
            and not self._should_delete_form(form)
            and (form.instance.pk is not None or form.has_changed())
        )

    def _own_names(self):
        """The field all rows share, the parent; it need not be compared and may be unsaved."""
        fk = getattr(self, "fk", None)
        return {fk.name} if fk else set()

    def _key(self, rule, row, names):
        """What must be unique about `row` by `rule`, or None if the rule does not bear on it."""
        if rule.condition and not holds(rule.condition, row):
            return None
        key = tuple(getattr(row, row._meta.get_field(name).attname) for name in names)
        return None if None in key else key

    def _judge(self, rule, live):
        names = [name for name in rule.fields if name not in self._own_names()]
        claims = {}
        for form in live:
            if form.errors.keys() & {*rule.fields, *names_in(rule.condition)}:
                continue
            key = self._key(rule, form.instance, names)
            if key is None:
                continue
            other = claims.setdefault(key, form)
            if other is not form:
                self._refuse(form if form.has_changed() else other, rule)
        if not claims:
            return
        ours = {form.instance.pk: form for form in self.initial_forms}
        for holder_pk, key in self._holders(rule, names, claims):
            form = claims.get(key)
            if form is None or form.instance.pk == holder_pk:
                continue
            holder = ours.get(holder_pk)
            if holder is None:
                self._refuse(form, rule)
            elif not self._should_delete_form(holder):
                # The present holder gives the key up in the same submission: it goes first.
                self.save_before.setdefault(form, set()).add(holder)

    @staticmethod
    def _refuse(form, rule):
        form.add_error(place_of(rule, form), rule.get_violation_error_message())

    def _holders(self, rule, names, claims):
        """(primary key, key) of the rows that now hold one of the claimed keys in the database."""
        parent = self._own_names() & set(rule.fields)
        if parent and self.instance.pk is None:
            return []
        rows = self.model._base_manager.filter(rule.condition or Q())
        if parent:
            rows = rows.filter(**{self.fk.name: self.instance})
        if len(names) == 1:
            rows = rows.filter(**{f"{names[0]}__in": [key[0] for key in claims]})
        elif names:
            wanted = [Q(**dict(zip(names, key, strict=True))) for key in claims]
            rows = rows.filter(reduce(or_, wanted))
        attnames = [self.model._meta.get_field(name).attname for name in names]
        return [(row[0], row[1:]) for row in rows.values_list("pk", *attnames)]

    def _order_or_refuse(self, live):
        try:
            order = list(TopologicalSorter(self.save_before).static_order())
        except CycleError as error:
            for form in dict.fromkeys(error.args[1]):
                form.add_error(
                    None,
                    gettext(
                        "These rows exchange values that no two rows may share. Save one of them "
                        "with another value first."
                    ),
                )
            order = []
        self._first = [form for form in order if form in live and form.instance.pk]

    def save_existing_objects(self, commit=True):
        count = self.initial_form_count()
        deleted = [form for form in self.forms[:count] if self._should_delete_form(form)]
        first = [*deleted, *(form for form in self._first if form not in deleted)]
        rest = [form for form in self.forms[:count] if form not in first]
        self.forms[:count] = [*first, *rest]
        # Django remembers deleted rows by their place in the list.
        vars(self).pop("_deleted_form_indexes", None)
        return super().save_existing_objects(commit)


class RowsFormSet(RowsMixin, forms.BaseInlineFormSet):
    """The rows of one parent, as the inlines of the admin show them; each form has it as `parent`.

    The row itself knows its parent only once that is saved.
    """

    def add_fields(self, form, index):
        form.parent = self.instance
        super().add_fields(form, index)


class TableFormSet(RowsFormSet):
    """The same as a table: each box carries its label."""

    label_boxes = True
