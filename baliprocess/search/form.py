"""What can be asked of the search."""

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import unknown
from baliprocess.search import query
from baliprocess.search.finding import Filters
from baliprocess.search.models import SearchEntry
from meetings.models import Series
from members.models import Member

KINDS = SearchEntry.Kind.choices
TOO_LONG = format_lazy(
    _("A search can have at most {most} characters; this one is longer."), most=query.LONGEST
)
NO_YEAR = _("Write the year in four digits, such as 2019.")


class SearchForm(forms.Form):
    """What can be asked. `filters` is made of it once it is valid."""

    q = forms.CharField(
        required=False, max_length=query.LONGEST, error_messages={"max_length": TOO_LONG}
    )
    kind = forms.ChoiceField(
        required=False,
        choices=[("", _("All")), *KINDS],
        error_messages={
            "invalid_choice": format_lazy(
                _("“%(value)s” is not one of the kinds: {kinds}."),
                kinds=", ".join(value for value, _label in KINDS),
            )
        },
    )
    year = forms.IntegerField(
        required=False,
        min_value=1900,
        max_value=2200,
        error_messages=dict.fromkeys(["invalid", "min_value", "max_value"], NO_YEAR),
    )
    series = forms.CharField(required=False, max_length=120)
    member = forms.CharField(required=False, max_length=120)

    def clean_series(self):
        return self._row(Series, "series", _("series"))

    def clean_member(self):
        return self._row(Member, "member", _("member"))

    def _row(self, model, name, noun):
        slug = self.cleaned_data[name]
        if not slug:
            return None
        row = model.objects.filter(slug=slug).first()
        if row is None:
            raise forms.ValidationError(unknown(noun, slug))
        return row

    @property
    def filters(self):
        values = self.cleaned_data
        return Filters(values["kind"], values["year"], values["series"], values["member"])
