"""When a backup was put back: what calendars must know to follow a record that went back.

This module is a leaf: it imports nothing of the project.
"""

from django.db import models


class Restoration(models.Model):
    """That the record was put back from a backup at this moment.

    The versions that followed the backup went with the record, so their number alone would begin
    again below what calendars have seen. Backups leave these rows out.
    """

    restored_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-restored_at"]

    def __str__(self):
        return f"put back at {self.restored_at}"
