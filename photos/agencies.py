"""Who sends photos, and how each writes its credit: data that staff edit."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords


class Agency(models.Model):
    """A news agency or ministry whose photos arrive, and the ways in which it writes its credit."""

    name = models.CharField(max_length=100, unique=True, help_text=_("As it is printed: VNA, AFP."))
    ways = models.TextField(
        _("ways it is written"),
        blank=True,
        help_text=_(
            "One a line: another name (“TTXVN”), or a whole credit with the word Name "
            "where the photographer stands (“VNA photo by Name”)."
        ),
    )

    history = HistoricalRecords()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"

    def __str__(self):
        return self.name

    @property
    def pattern(self):
        """The pair (name, ways) that reading a credit takes."""
        return self.name, [way.strip() for way in self.ways.splitlines() if way.strip()]
