"""The forms of the page that takes a pasted agenda or programme."""

import datetime as dt

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import TypedDateField
from baliprocess.desk.typed_times import TypedTimeField
from baliprocess.plain import clean_text
from meetings.models import Session

ROWS_AT_MOST = 400
EMPTY = _("Paste an agenda or a programme first.")


class TextForm(forms.Form):
    """The text as it arrived."""

    text = forms.CharField(
        label=_("Agenda or programme as it arrived"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 20, "class": "paste__text", "autofocus": True}),
        error_messages={"required": EMPTY},
        help_text=_(
            "From a document, a table or a message: “09:00 – 09:30 Opening”, “Day 2”, "
            "“Agenda item 3: …”, in English, Indonesian, Vietnamese or French."
        ),
    )

    def __init__(self, *args, hidden=False, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        text = self.fields["text"]
        text.to_python = lambda value: clean_text(value or "")
        if hidden:
            text.widget = forms.HiddenInput()

    def clean_text(self):
        text = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError(EMPTY)
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from meetings.programme.lines import too_long

        if sentence := too_long(text):
            raise forms.ValidationError(sentence)
        return text


class _Row(forms.Form):
    take = forms.BooleanField(label=_("record"), required=False)
    noun = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.use_required_attribute = False
        row = self.prefix.rpartition("-")[2]
        number = int(row) + 1 if row.isdecimal() else 0
        for name, field in self.fields.items():
            field.widget.attrs["aria-label"] = f"{field.label or name}, {self.noun} {number}"
            if isinstance(field, forms.CharField):
                field.to_python = lambda value: " ".join(clean_text(value or "").split())

    def full_clean(self):
        super().full_clean()
        # What is not recorded may be as wrong as it likes.
        if self.is_bound and not self.cleaned_data.get("take"):
            self._errors = ErrorDict(renderer=self.renderer)


class ItemForm(_Row):
    noun = "item"
    number = forms.CharField(label=_("number"), required=False, max_length=12)
    title = forms.CharField(label=_("title"), max_length=300)


class SessionForm(_Row):
    noun = "session"
    title = forms.CharField(label=_("title"), max_length=300)
    kind = forms.ChoiceField(label=_("kind"), choices=Session.Kind)
    held_on = TypedDateField(label=_("day"), required=False)
    starts_at_local = TypedTimeField(label=_("from"), required=False)
    ends_at_local = TypedTimeField(label=_("to"), required=False)
    room = forms.CharField(label=_("room"), required=False, max_length=100)
    chair = forms.CharField(label=_("chair"), required=False, max_length=200)
    items = forms.CharField(
        label=_("takes up items"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "e.g. 3, 4"}),
    )
    speakers = forms.MultipleChoiceField(
        label=_("speakers"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, speakers=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["speakers"].choices = speakers
        for name in ("starts_at_local", "ends_at_local"):
            # The clock beside the box is for one time, not for a column of them.
            field = self.fields[name]
            attrs = {"placeholder": "09:30", "size": 6, **field.widget.attrs, "class": ""}
            field.widget = forms.TimeInput(attrs, format="%H:%M")
        day = self.fields["held_on"]
        attrs = {**day.widget.attrs, "class": "", "size": 12}
        day.widget = forms.DateInput(attrs, format="%Y-%m-%d")

    def clean_items(self):
        text = self.cleaned_data["items"]
        return [each.strip()[:12] for each in text.replace(";", ",").split(",") if each.strip()]

    def clean(self):
        cleaned = super().clean()
        starts_at, ends_at = cleaned.get("starts_at_local"), cleaned.get("ends_at_local")
        if isinstance(ends_at, dt.time) and "starts_at_local" not in self.errors:
            if starts_at is None:
                self.add_error(
                    "starts_at_local", gettext("Give the time at which the session starts.")
                )
            elif ends_at < starts_at:
                sentence = gettext("The session ends before it starts: check its times.")
                self.add_error("ends_at_local", sentence)
        return cleaned


class _Rows(forms.BaseFormSet):
    def taken(self):
        """The cleaned data of the rows that are ticked."""
        return [each for each in self.cleaned_data if each.get("take")]


class ItemRows(_Rows):
    def clean(self):
        seen = set()
        for form in self.forms:
            data = getattr(form, "cleaned_data", {})
            number = (data.get("number") or "").lower()
            if data.get("take") and number:
                if number in seen:
                    form.add_error("number", gettext("Another item above has this number."))
                seen.add(number)


class SessionRows(_Rows):
    def __init__(self, *args, speakers=(), **kwargs):
        self.speakers = speakers
        super().__init__(*args, **kwargs)

    def get_form_kwargs(self, index):
        choices = self.speakers[index] if index is not None and index < len(self.speakers) else ()
        return {**super().get_form_kwargs(index), "speakers": choices}


ItemFormSet = forms.formset_factory(
    ItemForm, formset=ItemRows, extra=0, max_num=ROWS_AT_MOST, absolute_max=ROWS_AT_MOST
)
SessionFormSet = forms.formset_factory(
    SessionForm, formset=SessionRows, extra=0, max_num=ROWS_AT_MOST, absolute_max=ROWS_AT_MOST
)
