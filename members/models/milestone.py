"""What members did of their own that belongs to the story."""

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.dates import Precision, print_date
from baliprocess.publishing import guard_fields

from .member import Member


@guard_fields
class Milestone(models.Model):
    """What a member did of its own that belongs to the story: a law adopted, a compact approved."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="milestones")
    occurred_on = models.DateField("date", null=True, blank=True)
    precision = models.CharField("known", max_length=5, choices=Precision, default=Precision.DAY)
    instrument = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("The law, treaty or compact, by its usual name."),
    )
    text = models.TextField(help_text=_("One sentence."))
    source_url = models.URLField("source", max_length=500, blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = [F("occurred_on").asc(nulls_last=True), "pk"]

    def __str__(self):
        return f"{self.member}: {self.instrument or self.text}"

    @property
    def date(self):
        """When it happened, in words, as far as it is known."""
        return print_date(self.occurred_on, self.precision)
