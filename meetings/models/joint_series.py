"""The further series in which a joint event counts."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from .meeting import Meeting
from .series import Series


class JointSeries(models.Model):
    """That a meeting also counts in another series, with its number there."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="joint_series")
    series = models.ForeignKey(Series, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(999)]
    )

    history = HistoricalRecords()

    class Meta:
        verbose_name = _("other series of a joint event")
        verbose_name_plural = _("other series of a joint event")
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "series"],
                name="one_place_per_joint_series",
                violation_error_message=_("This series is already listed."),
            ),
            models.UniqueConstraint(
                fields=["series", "number"],
                name="one_joint_meeting_per_number",
                violation_error_message=_("Another joint event already has this number."),
            ),
        ]

    def __str__(self):
        return f"{self.series.ordinal(self.number)} {self.series}".strip()

    def clean(self):
        if not self.series_id:
            return
        if self.meeting_id and self.meeting.series_id == self.series_id:
            raise ValidationError(
                {"series": gettext("This is the series the meeting is numbered in.")}
            )
        if self.number:
            taken = Meeting.objects.filter(series=self.series, number=self.number)
            if other := taken.select_related("series").first():
                raise ValidationError(
                    {
                        "number": gettext("This number is already taken by “{other}”.").format(
                            other=other
                        )
                    }
                )
