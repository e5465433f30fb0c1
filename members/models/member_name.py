"""How members are written: in sources, in other languages, formerly."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.dates import Precision, print_date
from baliprocess.publishing import guard_fields, in_order
from members.names import fold

from .expressions import running_on
from .group import ENDS_BEFORE_START


class MemberNameQuerySet(models.QuerySet):
    def on(self, date):
        """The names in use on `date`, both ends inclusive."""
        return self.filter(running_on(date))

    def then(self, member, date):
        """The English name that `member` had on `date` and has no more, for a sub-query.

        Both are references to an outer row. Only a former name whose last day is known counts: of
        others nobody can tell whether they were in use. Empty where the name is still the same.
        """
        former = self.on(date).filter(member=member, kind="former", language__in=["", "en"])
        former = former.filter(ended_on__isnull=False).order_by("ended_on")
        return Coalesce(models.Subquery(former.values("text")[:1]), models.Value(""))


@guard_fields
class MemberName(models.Model):
    """Another way in which a member is written: in sources, in other languages, formerly."""

    class Kind(models.TextChoices):
        OFFICIAL = "official", _("Official")
        SHORT = "short", _("Short form")
        ACRONYM = "acronym", _("Acronym")
        FORMER = "former", _("Former")
        DEMONYM = "demonym", _("Demonym (“Vietnamese”)")
        MISPRINT = "misprint", _("Misprint")

    member = models.ForeignKey("Member", on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, editable=False)
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.SHORT)
    language = models.CharField(
        max_length=12,
        blank=True,
        help_text=_("Language code such as en, id, vi; empty for any."),
    )
    started_on = models.DateField(_("in use from"), null=True, blank=True)
    ended_on = models.DateField(
        _("in use until"),
        null=True,
        blank=True,
        help_text=_("Of a former name the last day: meetings until then show it."),
    )
    match_case = models.BooleanField(
        default=False,
        help_text=_("For short forms that are also words, such as US, UK or RI."),
    )
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = MemberNameQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["text"]
        verbose_name = _("other name")
        constraints = [
            in_order("started_on", "ended_on", message=ENDS_BEFORE_START),
            models.UniqueConstraint(
                fields=["folded", "kind"],
                name="one_member_per_name_and_kind",
                violation_error_message=_(
                    "A member already has this name: two members cannot share one, or pasted "
                    "lists could not be matched."
                ),
            ),
        ]

    def __str__(self):
        return self.text

    @property
    def until(self):
        """The last day on which it was in use, in words; "" if that is not known."""
        return print_date(self.ended_on, Precision.DAY)

    def clean(self):
        if self.text and not fold(self.text):
            raise ValidationError({"text": gettext("A name needs at least one letter or digit.")})
        # The unique column is derived, so the form leaves it out of its own unique check.
        self.folded = fold(self.text)

    def save(self, *args, **kwargs):
        self.folded = fold(self.text)
        super().save(*args, **kwargs)
