"""Names somebody pasted that nobody could place yet."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.publishing import guard_fields
from members.models import Member, MemberName
from members.names import fold

from .delegation import Delegation
from .meeting import Meeting

LONGEST_NAME = 200
LONGEST_PASSAGE = 500


def is_waiting():
    """The Q of names nobody has settled, and by which no member has come to be called since."""
    names = MemberName.objects.filter(folded=OuterRef("folded"))
    members = Member.objects.filter(sort_key=OuterRef("folded"))
    return Q(settled_as="") & ~Q(Exists(names)) & ~Q(Exists(members))


class UnknownNameQuerySet(models.QuerySet):
    def waiting(self):
        """Those that wait for a decision."""
        return self.filter(is_waiting())


@guard_fields
class UnknownName(models.Model):
    """A name that was pasted among those who came to a meeting, and left undecided.

    It waits until somebody says whose it is, records it as another body or dismisses it; it is
    settled by itself as soon as a member has that name.
    """

    class Settled(models.TextChoices):
        WAITING = "", _("Still to decide")
        RECORDED = "recorded", _("Recorded")
        DISMISSED = "dismissed", _("Left out")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="unknown_names")
    text = models.CharField("name", max_length=LONGEST_NAME)
    folded = models.CharField(max_length=LONGEST_NAME, editable=False)
    passage = models.CharField(
        _("where it stood"),
        max_length=LONGEST_PASSAGE,
        blank=True,
        help_text=_("As it was pasted."),
    )
    presence = models.CharField(
        max_length=9, choices=Delegation.Presence, default=Delegation.Presence.UNKNOWN
    )
    capacity = models.CharField(
        max_length=11, choices=Delegation.Capacity, default=Delegation.Capacity.NOT_STATED
    )
    source_url = models.URLField("source", max_length=500, blank=True)
    pasted_at = models.DateTimeField("pasted", auto_now_add=True)
    pasted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    settled_as = models.CharField(
        "settled", max_length=9, choices=Settled, default=Settled.WAITING, blank=True
    )

    objects = UnknownNameQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["-pasted_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "folded"],
                name="one_unknown_name_per_meeting",
                violation_error_message=_("This name is already waiting for the meeting."),
            ),
            models.CheckConstraint(
                condition=~Q(text=""),
                name="unknown_name_is_not_empty",
                violation_error_message=_("A name needs at least one letter."),
            ),
        ]

    def __str__(self):
        return self.text

    def save(self, *args, **kwargs):
        self.folded = folded_name(self.text)
        super().save(*args, **kwargs)


def folded_name(text):
    """By what two unknown names are the same; a name of marks alone is only like itself."""
    return (fold(text) or text)[:LONGEST_NAME]
