"""What saving needs to remember: forms sent already, and notes for whoever saved before. A leaf."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from baliprocess.told import from_json


class Submission(models.Model):
    """A form that was sent and made a row: sent again, it leads to that row."""

    shows_on_pages = False

    key = models.CharField(max_length=32)
    model = models.CharField(max_length=100)
    object_pk = models.BigIntegerField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["key"], name="a_form_is_taken_once"),
        ]

    def __str__(self):
        return f"{self.model} {self.object_pk}"


class Notice(models.Model):
    """What somebody is told when they next open a record."""

    shows_on_pages = False

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    model = models.CharField(max_length=100)
    object_pk = models.BigIntegerField()
    #: In English; `words` is the same as `told` makes it.
    text = models.TextField()
    words = models.JSONField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()
        ordering = ["pk"]
        indexes = [models.Index(fields=["model", "object_pk"], name="notices_of_object")]

    def __str__(self):
        return str(from_json(self.words)) if self.words else self.text
