"""The forms of the page that takes pasted reports: the text, and what was read in it."""

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import DeskForm
from baliprocess.desk.keys import is_key
from baliprocess.plain import clean_text
from meetings.models import Meeting, StatedFigure
from members.models import Member
from members.names import fold
from news.models import Article, Outlet

from .which_day import WhichDay

NOBODYS = _(
    "Say who published it: choose the outlet, or name a new one. Its full text "
    "then stays with staff until rights to it are recorded."
)
#: As large as the column.
LARGEST_FIGURE = 2_147_483_647


class PasteForm(forms.Form):
    """The text as it arrived, and where."""

    text = forms.CharField(
        label=_("The report as it arrived"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 18, "class": "paste__text", "autofocus": True}),
        error_messages={"required": _("Paste a report first.")},
        help_text=_(
            "With headline, place line, credits and all. Several reports can be pasted "
            "at once, with a line of ===== between them."
        ),
    )
    source_url = forms.URLField(
        label=_("Address of the report"),
        required=False,
        max_length=500,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "vURLField", "placeholder": "https://"}),
        help_text=_("Where the public can read it, if it is online."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        text = self.fields["text"]
        text.to_python = lambda value: clean_text(value or "")

    def clean_text(self):
        text = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError(self.fields["text"].error_messages["required"])
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from news.wire import TooLong, refuse_too_long

        try:
            refuse_too_long(text)
        except TooLong as error:
            raise forms.ValidationError(str(error)) from None
        return text


class CarriedForm(PasteForm):
    """The same while it is reviewed: with the reports still to come, and the drafts made so far."""

    rest = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    made = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["source_url"]
        self.fields["text"].widget = forms.HiddenInput()
        self.fields["rest"].to_python = lambda value: clean_text(value or "")

    def clean_made(self):
        """The keys of the drafts, at most 100; what is no key is left out."""
        return [key for key in self.cleaned_data["made"].split(",")[:100] if is_key(key)]


class MeetingChoice(forms.ModelMultipleChoiceField):
    def label_from_instance(self, meeting):
        return ", ".join(filter(None, [meeting.name, meeting.place, meeting.dates]))


class ReviewForm(DeskForm):
    """What becomes the article, each value as it was read and open to correction."""

    partial_dates = (("reported_on", "precision"),)

    new_outlet = forms.CharField(
        label=_("or a new outlet"),
        required=False,
        max_length=200,
        help_text=_("As it calls itself. It is added to the outlets with this report."),
    )
    new_outlet_kind = forms.ChoiceField(
        label=_("which is a"), choices=Outlet.Kind, required=False, initial=Outlet.Kind.NEWSPAPER
    )
    known_meetings = MeetingChoice(
        Meeting.objects.none(),
        label=_("Meetings it is about"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    known_members = forms.ModelMultipleChoiceField(
        Member.objects.none(),
        label=_("Members it mentions"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    figures_of = forms.ModelChoiceField(
        Meeting.objects.none(),
        label=_("The figures are about"),
        required=False,
        empty_label=_("— choose the meeting —"),
    )

    class Meta:
        model = Article
        fields = [
            "headline",
            "standfirst",
            "outlet",
            "agency",
            "source_url",
            "reported_on",
            "dateline",
            "byline",
            "initials",
            "photo_credit",
            "language",
            "meetings",
            "members",
        ]

    def __init__(self, *args, candidates=(), members=(), days=(), **kwargs):
        super().__init__(*args, **kwargs)
        fields = self.fields
        if days:
            fields["reported_on"].widget = WhichDay(days)
        keys = [meeting.pk for meeting in candidates]
        meetings = Meeting.objects.filter(pk__in=keys).select_related("series", "country")
        fields["known_meetings"].queryset = meetings
        fields["known_meetings"].choices = [
            (each.pk, fields["known_meetings"].label_from_instance(each)) for each in candidates
        ]
        keys = [member.pk for member in members]
        fields["known_members"].queryset = Member.objects.filter(pk__in=keys)
        fields["known_members"].choices = [(each.pk, each.label) for each in members]
        fields["figures_of"].queryset = Meeting.objects.select_related("series")
        fields["figures_of"].choices = [
            ("", fields["figures_of"].empty_label),
            *fields["known_meetings"].choices,
        ]

    def rules(self):
        # A report that is there already is no mistake here: it is found and shown.
        there = "one_article_per_source_and_headline"
        return [rule for rule in super().rules() if rule.name != there]

    def clean(self):
        cleaned = super().clean()
        name = " ".join((cleaned.get("new_outlet") or "").split())
        if name and cleaned.get("outlet"):
            self.add_error("new_outlet", gettext("Choose an outlet or name a new one, not both."))
        elif name:
            cleaned["outlet"] = self._outlet(name, cleaned.get("new_outlet_kind"))
        elif not cleaned.get("outlet") and "outlet" not in self.errors:
            self.add_error("outlet", NOBODYS)
        outlet = cleaned.get("outlet")
        if outlet and outlet.kind == Outlet.Kind.AGENCY and not cleaned.get("agency"):
            cleaned["agency"] = outlet
        return cleaned

    @staticmethod
    def _outlet(name, kind):
        """The Outlet of that name, unsaved if there is none."""
        rows = {fold(row.name): row for row in Outlet.objects.all()}
        return rows.get(fold(name)) or Outlet(name=name, kind=kind or Outlet.Kind.NEWSPAPER)

    def chosen(self, name):
        """The rows ticked and added for "meetings" or "members", without repetition."""
        rows = [*self.cleaned_data[f"known_{name}"], *self.cleaned_data[name]]
        return list(dict.fromkeys(rows))


class FigureForm(forms.Form):
    """A number that the report states, to be recorded about the meeting."""

    take = forms.BooleanField(label=_("record"), required=False)
    qualifier = forms.ChoiceField(choices=StatedFigure.Qualifier)
    value = forms.IntegerField(
        min_value=0,
        validators=[MaxValueValidator(LARGEST_FIGURE)],
        widget=forms.NumberInput(attrs={"class": "paste__number"}),
    )
    measure = forms.ChoiceField(choices=StatedFigure.Measure)
    kind = forms.ChoiceField(choices=StatedFigure.Kind)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        try:
            number = int(self.prefix.rpartition("-")[2]) + 1
        except ValueError:
            number = 0
        for name, field in self.fields.items():
            field.widget.attrs["aria-label"] = gettext("{value}, figure {number}").format(
                value=field.label or name, number=number
            )


FigureFormSet = forms.formset_factory(FigureForm, extra=0, max_num=60, absolute_max=60)
