"""The bodies of the forum."""

from django.db import models
from django.db.models import Q
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address
from baliprocess.changing import ChangesQuerySet
from baliprocess.dates import Precision, print_date
from baliprocess.publishing import guard_fields, in_order, unique_slug

ENDS_BEFORE_START = _("The end is before the start: check both dates.")


class GroupQuerySet(ChangesQuerySet):
    parts = ("memberships", "names")

    def with_cards(self, date=None):
        """What the list of groups shows: how many belong to each on `date` (default: today)."""
        date = date or localdate()
        running = (
            Q(memberships__started_on__isnull=True) | Q(memberships__started_on__lte=date)
        ) & (Q(memberships__ended_on__isnull=True) | Q(memberships__ended_on__gte=date))
        seats = running & ~Q(memberships__role="observer") & Q(memberships__isnull=False)
        return self.annotate(
            member_count=models.Count("memberships", filter=seats),
            first=models.Case(models.When(kind=Group.Kind.PROCESS, then=0), default=1),
        ).order_by("first", models.F("ended_on").desc(nulls_first=True), "name")


@guard_fields
class Group(models.Model):
    """The Process itself or one of its bodies: steering group, working groups, support office."""

    class Kind(models.TextChoices):
        PROCESS = "process", _("The Process")
        STEERING_GROUP = "steering-group", _("Steering group")
        AD_HOC_GROUP = "ad-hoc-group", _("Ad hoc group")
        WORKING_GROUP = "working-group", _("Working group")
        EXPERTS_GROUP = "experts-group", _("Experts’ group")
        TASK_FORCE = "task-force", _("Task force")
        MECHANISM = "mechanism", _("Mechanism")
        FORUM = "forum", _("Forum")
        OFFICE = "office", _("Office")

    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text=_("Part of the page's address. Leave empty to have it made from the name."),
    )
    name = models.CharField(max_length=200, unique=True)
    short_name = models.CharField("acronym", max_length=40, blank=True)
    kind = models.CharField(max_length=14, choices=Kind)
    established_on = models.DateField(null=True, blank=True)
    established_precision = models.CharField(
        "known", max_length=5, choices=Precision, default=Precision.DAY
    )
    ended_on = models.DateField(null=True, blank=True, help_text=_("Empty while it exists."))
    ended_precision = models.CharField(
        _("end known"), max_length=5, choices=Precision, default=Precision.DAY
    )
    description = models.TextField(blank=True)
    source_url = models.URLField("source", max_length=500, blank=True)
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    objects = GroupQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["name"]
        constraints = [
            in_order("established_on", "ended_on", message=ENDS_BEFORE_START),
            models.UniqueConstraint(
                fields=["kind"],
                condition=Q(kind="process"),
                name="one_process",
                violation_error_message=_("The Process itself is already in the list of groups."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("group_detail", self.slug)

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.name)
        super().save(*args, **kwargs)

    @property
    def ended(self):
        """When it ended, in words, as far as it is known; "" while it exists."""
        return print_date(self.ended_on, self.ended_precision)

    @property
    def established(self):
        """When it was set up, in words, as far as it is known."""
        return print_date(self.established_on, self.established_precision)
