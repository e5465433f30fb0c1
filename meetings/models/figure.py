"""The figures sources state about a meeting."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.publishing import guard_fields

from .meeting import Meeting


class StatedFigureQuerySet(models.QuerySet):
    def with_page(self):
        """In the order of a meeting's page: by measure, the preferred one first."""
        return self.order_by("measure", "-preferred", "kind", "pk")


@guard_fields
class StatedFigure(models.Model):
    """A number a source claims about a meeting. Sources disagree; all are kept."""

    class Measure(models.TextChoices):
        DELEGATES = "delegates", _("Delegates")
        COUNTRIES = "countries", _("Countries and territories")
        DELEGATIONS = "delegations", _("Delegations")
        MINISTERS = "ministers", _("Ministers")
        MEMBERS = "members", _("Members")
        OBSERVERS = "observers", _("Observers")
        ORGANISATIONS = "organisations", _("Organisations")

    class Qualifier(models.TextChoices):
        EXACTLY = "exactly", _("exactly")
        ABOUT = "about", _("about")
        AT_LEAST = "at-least", _("at least")
        MORE_THAN = "more-than", _("more than")

    class Kind(models.TextChoices):
        EXPECTED = "expected", _("expected")
        INVITED = "invited", _("invited")
        ATTENDED = "attended", _("attended")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="figures")
    measure = models.CharField(max_length=13, choices=Measure)
    qualifier = models.CharField(max_length=9, choices=Qualifier, default=Qualifier.EXACTLY)
    value = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.ATTENDED)
    stated_by = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("Who says so: an agency, a ministry, the co-chairs."),
    )
    preferred = models.BooleanField(
        default=False, help_text=_("The one to show first where sources differ.")
    )
    note = models.CharField(max_length=300, blank=True)
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = StatedFigureQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["measure", "-preferred", "pk"]
        verbose_name = _("stated figure")
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "measure", "kind"],
                condition=Q(preferred=True),
                name="one_preferred_figure_per_measure",
                violation_error_message=_("Only one figure for each measure can be preferred."),
            ),
        ]

    def __str__(self):
        return f"{self.text} {self.get_measure_display().lower()}"

    @property
    def text(self):
        """The number as it is stated: "more than 100", "25"."""
        number = f"{self.value:,}".replace(",", "\u00a0")
        exact = self.qualifier == self.Qualifier.EXACTLY
        return number if exact else f"{self.get_qualifier_display()} {number}"
