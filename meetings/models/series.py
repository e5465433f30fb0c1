"""The series in which meetings are counted."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address
from baliprocess.changing import ChangesQuerySet
from baliprocess.dates import ordinal_figure, ordinal_word
from baliprocess.keys import CountUpTo, many
from baliprocess.publishing import guard_fields, unique_slug, visible
from members.models import Group


class SeriesQuerySet(ChangesQuerySet):
    parts = ("meetings",)

    def with_cards(self, *, now=None):
        """The series with the number, first and last day of their public meetings.

        They are counted no further than any list: see `on_record`.
        """
        meetings = self.model._meta.get_field("meetings").related_model
        public = meetings.objects.filter(visible(now=now), series=OuterRef("pk"))
        dated = public.filter(starts_on__isnull=False).values("starts_on")
        return self.annotate(
            meeting_count=CountUpTo(public.order_by()),
            first_on=Subquery(dated.order_by(*meetings.EARLIEST_FIRST)[:1]),
            last_on=Subquery(dated.order_by(*meetings.LATEST_FIRST)[:1]),
        )


@guard_fields
class Series(models.Model):
    """A row of meetings that are counted together: the Ministerial Conference, the AHG SOM."""

    class Level(models.TextChoices):
        MINISTERIAL = "ministerial", _("Ministers")
        SENIOR_OFFICIALS = "senior-officials", _("Senior officials")
        TECHNICAL = "technical", _("Experts and practitioners")

    class OrdinalStyle(models.TextChoices):
        WORD = "word", _("in words: Fourteenth")
        FIGURE = "numeric", _("in figures: 14th")
        NONE = "none", _("not printed")

    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text=_("Part of the pages' addresses. Leave empty to have it made from the name."),
    )
    name = models.CharField(
        max_length=200,
        unique=True,
        help_text=_("In the singular, as it follows the ordinal: “Ministerial Conference”."),
    )
    short_name = models.CharField(max_length=40, blank=True)
    level = models.CharField(max_length=16, choices=Level, default=Level.TECHNICAL)
    ordinal_style = models.CharField(max_length=7, choices=OrdinalStyle, default=OrdinalStyle.WORD)
    group = models.ForeignKey(
        Group,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="series",
        help_text=_("The body that meets."),
    )
    description = models.TextField(blank=True)
    timeline_row = models.CharField(
        _("row of the record line"),
        max_length=60,
        blank=True,
        help_text=_("Series with the same text share a row. Empty: among the other meetings."),
    )
    position = models.PositiveIntegerField(
        default=100, help_text=_("Where it stands in lists: low numbers first.")
    )
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    objects = SeriesQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["position", "name"]
        verbose_name_plural = "series"

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("series_detail", self.slug)

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.name)
        super().save(*args, **kwargs)

    @property
    def on_record(self):
        """How many public meetings it has, `Many` if they are not counted; from `with_cards()`."""
        return many(self.meeting_count)

    def ordinal(self, number):
        """`number` as this series prints it: "Fourteenth", "14th" or ""."""
        if number is None or self.ordinal_style == self.OrdinalStyle.NONE:
            return ""
        words = self.ordinal_style == self.OrdinalStyle.WORD
        return ordinal_word(number) if words else ordinal_figure(number)
