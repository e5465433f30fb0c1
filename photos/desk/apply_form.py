"""The form that describes many photos at once: a tick for each field, and what to do with it."""

import datetime as dt
import re
from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import ChooseSeveral
from members.models import Member
from photos.missing import says_nothing
from photos.models import Photo

from .batch import APPEND, FILL, LISTS, REPLACE, SHIFT, Wish
from .unit_form import CODED
from .values import FIELDS as OFFERED

_LABELS = {FILL: _("fill where empty"), APPEND: _("add to what is there"), REPLACE: _("replace")}
_SHIFT = re.compile(r"([-+−]?)(\d{1,4}):([0-5]\d)")
NOT_A_SHIFT = _("Write hours and minutes with their sign, such as +1:00 or -0:30.")
NOTHING_TICKED = _("Tick at least one field: only ticked fields are changed.")


@dataclass(frozen=True, slots=True)
class Part:
    """One field of the form; `hows` are the ways in which it can be applied."""

    name: str
    hows: tuple = (FILL, REPLACE, APPEND)
    rows: int = 0


PARTS = (
    Part("credit_line"),
    Part("creator"),
    Part("alt_text", rows=2),
    Part("caption", rows=3),
    Part("headline"),
    Part("persons_shown", rows=3),
    Part("members_shown"),
    Part("keywords", rows=2),
    Part("city", hows=(FILL, REPLACE)),
    Part("country", hows=(FILL, REPLACE)),
    Part("copyright_notice"),
    Part("licence", hows=(REPLACE,)),
    Part("taken_at", hows=(SHIFT,)),
)


class ApplyForm(forms.Form):
    """What to write into the selected photos; `wishes()` after it was found valid."""

    def __init__(self, *args, desk, **kwargs):
        super().__init__(*args, label_suffix="", prefix="apply", **kwargs)
        for part in PARTS:
            box = self._box(part, desk)
            self.fields[f"tick_{part.name}"] = forms.BooleanField(
                required=False, label=capfirst(box.label)
            )
            self.fields[f"how_{part.name}"] = forms.ChoiceField(
                choices=[(how, _LABELS.get(how, how)) for how in part.hows],
                required=False,
                label=gettext("{label}: what to do").format(label=capfirst(box.label)),
            )
            box.label = gettext("{label}: what to write").format(label=capfirst(box.label))
            self.fields[part.name] = box

    @staticmethod
    def _box(part, desk):
        if part.name == "taken_at":
            return forms.CharField(
                label=gettext("Time taken"),
                required=False,
                max_length=10,
                help_text=gettext(
                    "By how much the camera’s clock was wrong: +1:00 makes 9:30 into 10:30."
                ),
                widget=forms.TextInput(attrs={"placeholder": "+1:00"}),
            )
        source = Photo._meta.get_field(part.name)
        if part.name == "members_shown":
            site = desk.album_admin.admin_site
            return forms.ModelMultipleChoiceField(
                Member.objects.all(),
                label=gettext("Members shown"),
                required=False,
                widget=ChooseSeveral(source, site),
            )
        box = source.formfield(required=False)
        if part.name == "alt_text":
            box.help_text = gettext("What the picture shows, for those who do not see it.")
        if part.rows:
            box.widget = forms.Textarea(attrs={"rows": part.rows})
        elif part.name in OFFERED:
            box.widget.attrs["list"] = f"known-{part.name}"
        if part.name in CODED:
            box.widget.attrs["data-codes"] = "name" if part.name in LISTS else "full"
        return box

    def parts(self):
        """For the template: (part, tick, way, box) of each field."""
        return [
            (part, self[f"tick_{part.name}"], self[f"how_{part.name}"], self[part.name])
            for part in PARTS
        ]

    def ticked(self):
        return [part for part in PARTS if self.cleaned_data.get(f"tick_{part.name}")]

    def clean(self):
        cleaned = super().clean()
        self._wishes = []
        if not self.ticked():
            raise ValidationError(NOTHING_TICKED)
        for part in self.ticked():
            if part.name in self.errors:
                continue
            how = cleaned.get(f"how_{part.name}") or part.hows[0]
            try:
                value = self._value(part, how, cleaned.get(part.name))
            except ValidationError as error:
                self.add_error(part.name, error)
            else:
                self._wishes.append(Wish(part.name, how, value))
        return cleaned

    def _value(self, part, how, typed):
        if how == SHIFT:
            return read_shift(typed)
        if part.name == "members_shown":
            typed = tuple(sorted(member.pk for member in typed))
        elif part.name in LISTS:
            typed = "\n".join(line.strip() for line in typed.splitlines() if line.strip())
        else:
            typed = typed.replace("\r\n", "\n")
        if not typed and (how != REPLACE or part.name == "licence"):
            raise ValidationError(
                gettext("Write what to apply; to empty the field, choose “replace”.")
            )
        if part.name == "alt_text" and typed and says_nothing(typed):
            raise ValidationError(
                gettext("This is a file name or a placeholder: say what is to be seen.")
            )
        return typed

    def wishes(self):
        """The list of `Wish`es of the ticked fields."""
        return self._wishes


def read_shift(text):
    """The timedelta of "+1:00" or "-0:30". Raises ValidationError for anything else."""
    match = _SHIFT.fullmatch(text.strip().replace(" ", ""))
    if not match:
        raise ValidationError(NOT_A_SHIFT)
    by = dt.timedelta(hours=int(match[2]), minutes=int(match[3]))
    if not by:
        raise ValidationError(gettext("A shift of nothing changes nothing."))
    return -by if match[1] in ("-", "−") else by
