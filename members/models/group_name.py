"""What the bodies of the forum were called before."""

from django.db import models
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.dates import Precision, print_date
from baliprocess.publishing import guard_fields, in_order

from .expressions import running_on
from .group import ENDS_BEFORE_START, Group


class GroupNameQuerySet(models.QuerySet):
    def on(self, date):
        """The former names in use on `date`, both ends inclusive."""
        return self.filter(running_on(date))

    def then(self, group, date):
        """The name that `group` had on `date` and has no more, for a sub-query; "" of none.

        Both are references to an outer row.
        """
        former = self.on(date).filter(group=group).order_by("ended_on")
        return Coalesce(models.Subquery(former.values("text")[:1]), models.Value(""))


@guard_fields
class GroupName(models.Model):
    """A name that a group had until a day: meetings of that time show it."""

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="names")
    text = models.CharField("former name", max_length=200)
    started_on = models.DateField("in use from", null=True, blank=True)
    ended_on = models.DateField(
        "in use until",
        help_text=_(
            "The last day: meetings until then show it. If only the last meeting under this "
            "name is known, take its last day."
        ),
    )
    ended_precision = models.CharField(
        "known", max_length=5, choices=Precision, default=Precision.DAY
    )
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = GroupNameQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = [F("ended_on").desc(), "text"]
        verbose_name = "former name of a group"
        verbose_name_plural = "former names of groups"
        constraints = [
            in_order("started_on", "ended_on", message=ENDS_BEFORE_START),
            models.UniqueConstraint(
                fields=["group", "ended_on"],
                name="one_group_name_per_end",
                violation_error_message=_(
                    "This group already has a former name that ends on this day: only one of two "
                    "can be the name of a meeting."
                ),
            ),
        ]

    def __str__(self):
        return self.text

    def runs_on(self, date):
        """Whether it was in use on `date`, both ends inclusive."""
        return (self.started_on is None or self.started_on <= date) and date <= self.ended_on

    @property
    def until(self):
        """The last time it was in use, in words: "until 2011"."""
        end = print_date(self.ended_on, self.ended_precision)
        return gettext("until %(date)s") % {"date": end}
