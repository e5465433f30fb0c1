"""The form of one photo in the unit mode, and how two people's changes to it go together."""

import json

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import ChooseSeveral, DeskForm
from baliprocess.fingerprints import fingerprint
from photos.missing import says_nothing
from photos.models import Photo

from .batch import LISTS

FIELDS = (
    "alt_text",
    "caption",
    "headline",
    "persons_shown",
    "members_shown",
    "credit_line",
    "creator",
    "focal_x",
    "focal_y",
)
CODED = ("alt_text", "caption", "persons_shown")
_CHANGED = _(
    "Somebody else wrote “{}” here in the meantime. Save again to put your text in its place."
)
_OTHERS = _("Somebody else chose others in the meantime. Save again to put yours in their place.")
_EMPTIED = _(
    "Somebody else emptied this in the meantime. Save again to put your text in its place."
)


class UnitForm(DeskForm):
    """What one photo says. `seen` tells which values the form showed before anybody typed."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Photo
        fields = FIELDS
        widgets = {
            "alt_text": forms.Textarea(attrs={"rows": 2}),
            "caption": forms.Textarea(attrs={"rows": 4}),
            "persons_shown": forms.Textarea(attrs={"rows": 3}),
            "focal_x": forms.NumberInput(attrs={"min": 0, "max": 1, "step": 0.01}),
            "focal_y": forms.NumberInput(attrs={"min": 0, "max": 1, "step": 0.01}),
        }
        labels = {
            "focal_x": _("Focal point from the left"),
            "focal_y": _("Focal point from the top"),
        }
        help_texts = {
            "focal_x": _("0 is the left edge, 1 the right."),
            "focal_y": _("0 is the top, 1 the bottom."),
            "alt_text": _("What the picture shows, for those who do not see it."),
        }

    def __init__(self, *args, site, **kwargs):
        super().__init__(*args, **kwargs)
        # What the database holds now; the instance takes on what was typed.
        self.stored = {name: self._of(self.instance, name) for name in FIELDS}
        self.initial["seen"] = self.fingerprints()
        members = self.fields["members_shown"]
        members.widget = ChooseSeveral(Photo._meta.get_field("members_shown"), site)
        members.widget.choices = members.choices
        members.help_text = gettext("Whose delegates the photo shows.")
        for name in ("headline", "credit_line", "creator"):
            self.fields[name].widget.attrs["list"] = f"known-{name}"
        for name in CODED:
            self.fields[name].widget.attrs["data-codes"] = "name" if name in LISTS else "full"

    @staticmethod
    def _of(photo, name):
        if name == "members_shown":
            return {member.pk for member in photo.members_shown.all()}
        return getattr(photo, name)

    def clean_alt_text(self):
        text = " ".join(self.cleaned_data["alt_text"].split())
        if text and says_nothing(text, self.instance.original_name):
            raise forms.ValidationError(
                gettext("This is a file name or a placeholder: say what is to be seen.")
            )
        return text

    def clean_caption(self):
        # Browsers end the lines of a box as the standard for mail does.
        return self.cleaned_data["caption"].replace("\r\n", "\n")

    def clean_persons_shown(self):
        lines = self.cleaned_data["persons_shown"].splitlines()
        return "\n".join(line.strip() for line in lines if line.strip())

    def fingerprints(self):
        """What `seen` carries: the fingerprint of each value stored now."""
        return json.dumps({name: _fingerprint(value) for name, value in self.stored.items()})

    def merge(self):
        """The names of the fields this form changes, what others have changed since left alone.

        A field that both have changed, differently, becomes an error. To be called on a valid form
        whose photo is locked.
        """
        seen, edited = self._seen(), []
        for name in FIELDS:
            typed, stored = self.typed(name), self.stored[name]
            was = seen.get(name, _fingerprint(stored))
            if typed == stored or _fingerprint(typed) == was:
                continue
            if _fingerprint(stored) == was:
                edited.append(name)
            else:
                self.add_error(name, self._changed(name, stored))
        return edited

    @staticmethod
    def _changed(name, stored):
        if name == "members_shown":
            return _OTHERS
        return _CHANGED.format(stored) if stored else _EMPTIED

    def _seen(self):
        try:
            seen = json.loads(self.cleaned_data["seen"])
        except (ValueError, RecursionError):
            return {}
        return seen if isinstance(seen, dict) else {}

    def typed(self, name):
        value = self.cleaned_data[name]
        return {member.pk for member in value} if name == "members_shown" else value


def _fingerprint(value):
    return fingerprint(value, length=16)
