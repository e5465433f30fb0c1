"""What a meeting dealt with (agenda items) and when it did (sessions of its programme)."""

from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.publishing import guard_fields

from .delegation import Delegate
from .meeting import Meeting


class AgendaItem(models.Model):
    """One item of the agenda: what is dealt with, apart from when."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agenda_items")
    number = models.CharField(max_length=12, blank=True, help_text=_("As printed: 3, 3(a), IV."))
    title = models.CharField(max_length=300)
    description = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    history = HistoricalRecords()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "number"],
                condition=~Q(number=""),
                name="one_agenda_item_per_number",
                violation_error_message=_("The agenda already has an item with this number."),
            ),
        ]

    def __str__(self):
        return f"{self.number} {self.title}".strip()


class SessionQuerySet(models.QuerySet):
    def with_page(self, *, now=None):
        """The sessions in the order of the programme, with items and public speakers."""
        speakers = Delegate.objects.published(now=now).select_related("delegation__member")
        return self.order_by(*self.model.PROGRAMME_ORDER).prefetch_related(
            "items", Prefetch("speakers", speakers)
        )


@guard_fields
class Session(models.Model):
    """A time of the programme, in the local time of the place; it takes up agenda items."""

    class Kind(models.TextChoices):
        SESSION = "session", _("Session")
        OPENING = "opening", _("Opening")
        CLOSING = "closing", _("Closing")
        BREAK = "break", _("Break")
        SOCIAL = "social", _("Reception or visit")
        PRESS = "press", _("Press conference")

    PROGRAMME_ORDER = (
        F("held_on").asc(nulls_last=True),
        F("starts_at_local").asc(nulls_last=True),
        "position",
        "pk",
    )

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="sessions")
    title = models.CharField(max_length=300)
    kind = models.CharField(max_length=7, choices=Kind, default=Kind.SESSION)
    held_on = models.DateField("day", null=True, blank=True)
    starts_at_local = models.TimeField(
        "from", null=True, blank=True, help_text=_("Local time of the place.")
    )
    ends_at_local = models.TimeField("to", null=True, blank=True)
    room = models.CharField(max_length=100, blank=True)
    chair = models.CharField(
        max_length=200, blank=True, help_text=_("Who chairs or moderates, as printed.")
    )
    items = models.ManyToManyField(AgendaItem, blank=True, related_name="sessions")
    speakers = models.ManyToManyField(Delegate, blank=True, related_name="sessions")
    position = models.PositiveSmallIntegerField(default=0)

    objects = SessionQuerySet.as_manager()
    history = HistoricalRecords(m2m_fields=[items, speakers])

    class Meta:
        ordering = ["held_on", "starts_at_local", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at_local__isnull=True)
                | Q(starts_at_local__isnull=True)
                | Q(ends_at_local__gte=F("starts_at_local")),
                name="session_ends_after_it_starts",
                violation_error_message=_("The session ends before it starts: check its times."),
            ),
            models.CheckConstraint(
                condition=Q(ends_at_local__isnull=True) | Q(starts_at_local__isnull=False),
                name="session_with_an_end_has_a_start",
                violation_error_message=_("Give the time at which the session starts."),
            ),
        ]

    def __str__(self):
        return self.title
